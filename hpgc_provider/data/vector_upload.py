"""Features as an input value: written to the most compact format that the process takes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..api import Cancelled, HpgcError, InlineFile, InvalidInput, Reference
from ..api.packages.model_runner import WITHOUT_FID
from ..translation import tr


@dataclass(frozen=True)
class Format:
    """One way to write features.

    :ivar form: how the file goes into the request, as ``InlineFile`` has it.
    :ivar lon_lat: whether it is always in longitude and latitude, WGS 84.
    :ivar zipped: whether it is several files, sent as one zip.
    """

    driver: str
    suffix: str
    form: str = "base64"
    lon_lat: bool = False
    zipped: bool = False
    options: tuple[str, ...] = ()
    without_geometry: bool = True


_GML = Format("GML", "gml", "text", options=("FORMAT=GML3",))
_GEOJSON = Format("GeoJSON", "geojson", "json", lon_lat=True, options=("RFC7946=YES", "COORDINATE_PRECISION=15"))
_ZIP = Format("ESRI Shapefile", "shp", zipped=True)
_GPKG = Format("GPKG", "gpkg")
_FGB = Format("FlatGeobuf", "fgb")
_KML = Format("KML", "kml", "text", lon_lat=True, without_geometry=False)
_CSV = Format("CSV", "csv", "text", options=("GEOMETRY=AS_WKT",))
# The most compact and faithful first.
FORMATS: dict[str, Format] = {
    "application/geopackage+sqlite3": _GPKG,
    "application/x-gpkg": _GPKG,
    "application/gpkg": _GPKG,
    "application/flatgeobuf": _FGB,
    "application/geo+json": _GEOJSON,
    "application/vnd.geo+json": _GEOJSON,
    "application/geojson": _GEOJSON,
    "application/json": _GEOJSON,
    "application/gml+xml": _GML,
    "text/gml": _GML,
    "application/vnd.ogc.gml": _GML,
    "text/xml": _GML,
    "application/xml": _GML,
    "application/x-shapefile": _ZIP,
    "application/x-zipped-shp": _ZIP,
    "application/vnd.shp": _ZIP,
    "application/shp": _ZIP,
    "application/zip": _ZIP,
    "application/vnd.google-earth.kml+xml": _KML,
    "text/csv": _CSV,
    "application/csv": _CSV,
}


def best_format(media_types: tuple[str, ...]) -> tuple[str, Format]:
    """The media type to send among those that a process takes, and how it is written; GeoJSON where none is known."""
    for media_type, found in FORMATS.items():
        if media_type in media_types:
            return media_type, found
    return "application/geo+json", _GEOJSON


@dataclass
class VectorUpload:
    """Features to be sent. Made where layers live, sent from any thread.

    :ivar name: for messages.
    :ivar source: the features, with the user's selection and filter.
    """

    name: str
    source: QgsFeatureSource
    transforms: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)

    def value(
        self, media_types: tuple[str, ...], folder: str, is_cancelled: Callable[[], bool]
    ) -> InlineFile | Reference:
        """The input value, in one of the ``media_types`` that the process takes.

        :param folder: the file that is written goes there; the caller removes it.
        :raises InvalidInput: where the features can't be written.
        :raises Cancelled: when ``is_cancelled`` says so.
        """
        media_type, chosen = best_format(media_types)
        place = Path(folder) / uuid4().hex
        place.mkdir()
        path = place / f"features.{chosen.suffix}"
        self._write(path, chosen, is_cancelled)
        if chosen.zipped:
            zipped = shutil.make_archive(str(place), "zip", place)
            return InlineFile(zipped, media_type)
        return InlineFile(str(path), media_type, chosen.form)

    def _write(self, path: Path, chosen: Format, is_cancelled: Callable[[], bool]) -> None:
        crs = self.source.sourceCrs()
        transform = None
        if chosen.lon_lat and crs.isValid():
            wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
            transform = QgsCoordinateTransform(crs, wgs84, self.transforms) if crs != wgs84 else None
            crs = wgs84
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = chosen.driver
        options.layerName = "features"
        options.fileEncoding = "UTF-8"
        options.layerOptions = [word for word in chosen.options if not word.startswith("FORMAT=")]
        options.datasourceOptions = [word for word in chosen.options if word.startswith("FORMAT=")]
        if chosen is _GPKG and self.source.fields().lookupField("fid") < 0:
            options.layerOptions = [f"DESCRIPTION={WITHOUT_FID}"]
        wkb_type = self.source.wkbType()
        if chosen.driver == "CSV" and wkb_type == QgsWkbTypes.Type.NoGeometry:
            options.layerOptions = []
        sink = QgsVectorFileWriter.create(
            str(path), self.source.fields(), wkb_type, crs, self.transforms, options, QgsFeatureSink.SinkFlags()
        )
        if sink.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise self._unwritable(sink.errorMessage())
        for feature in self._features():
            if is_cancelled():
                raise Cancelled
            if transform is not None and feature.hasGeometry():
                geometry = feature.geometry()
                try:
                    geometry.transform(transform)
                except Exception as problem:
                    raise self._unwritable(str(problem)) from None
                feature.setGeometry(geometry)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise self._unwritable(sink.errorMessage())
        if not sink.flushBuffer():
            raise self._unwritable(sink.errorMessage())
        del sink
        if not os.path.isfile(path):
            raise self._unwritable("")

    def _features(self) -> Iterable[QgsFeature]:
        # Invalid geometries are the process's business: they go as they are.
        if isinstance(self.source, QgsProcessingFeatureSource):
            flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
            return self.source.getFeatures(QgsFeatureRequest(), flag)
        return self.source.getFeatures()

    def _unwritable(self, reason: str) -> HpgcError:
        return InvalidInput(
            tr("The features of “{}” can't be written to be sent. {}").format(self.name, reason).strip()
        )
