"""Features as an input value: written to the most compact format that the process takes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
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
    QgsField,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..api import Cancelled, HpgcError, InlineFile, InvalidInput, Reference
from ..api.disk import MOST_RESERVED
from ..api.packages.model_runner import WITHOUT_FID
from ..identifiers import free_name
from ..translation import tr
from .vector_place import VectorPlace
from .whole_file import is_whole


class _WithoutGeometry(InvalidInput):
    """A feature that the format would leave out."""


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
_GEOJSON = Format("GeoJSON", "geojson", "json", lon_lat=True, options=("RFC7946=YES",))
_ZIP = Format("ESRI Shapefile", "shp", zipped=True)
_GPKG = Format("GPKG", "gpkg", options=("SPATIAL_INDEX=NO",))
# With an index it would change the features' order, and leave those without geometry out.
_FGB = Format("FlatGeobuf", "fgb", options=("SPATIAL_INDEX=NO",), without_geometry=False)
_KML = Format("KML", "kml", "text", lon_lat=True, without_geometry=False)
_CSV = Format("CSV", "csv", "text", options=("GEOMETRY=AS_WKT",))
# The most compact first; ``python -m tests.bench.vector_formats`` measures them. Shapefiles are smaller, but lose most.
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


def formats_for(media_types: tuple[str, ...], source: QgsFeatureSource) -> list[tuple[str, Format]]:
    """The media types to send ``source`` in, the best first, and how they are written; GeoJSON where none is known.

    What holds all that the features have comes before what loses some of it; among these the most compact comes first.
    """
    found = [(media_type, chosen) for media_type, chosen in FORMATS.items() if media_type in media_types]
    if source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        found = [(media_type, chosen) for media_type, chosen in found if chosen.without_geometry] or found
    return sorted(found, key=lambda each: _loses(each[1], source)) or [("application/geo+json", _GEOJSON)]


def _loses(chosen: Format, source: QgsFeatureSource) -> bool:
    """Whether the format can't hold all that ``source`` has.

    Beside what is asked here, Shapefiles cut names and texts and know no times; KML and CSV write numbers as text.
    """
    types = {field.type() for field in source.fields()}
    names = {field.name().lower() for field in source.fields()}
    if chosen.driver == "GPKG" and len(names) < len(source.fields()):
        return True  # Names that differ only by case are one there.
    kind = source.wkbType()
    unheld = {
        "GPKG": set(),
        "FlatGeobuf": {
            QMetaType.Type.QDate,
            QMetaType.Type.QTime,
            QMetaType.Type.QVariantList,
            QMetaType.Type.QStringList,
        },
        "GeoJSON": {QMetaType.Type.QByteArray},
        "GML": {QMetaType.Type.QByteArray},
    }.get(chosen.driver)
    if unheld is None or unheld & types:
        return True
    if chosen.driver == "GeoJSON" and QgsWkbTypes.isCurvedType(kind):
        return True
    return chosen.driver in ("GeoJSON", "GML") and QgsWkbTypes.hasM(kind)


@dataclass
class VectorUpload:
    """Features to be sent. Made where layers live, sent from any thread.

    :ivar name: for messages.
    :ivar source: the features, with the user's selection and filter.
    :ivar place: where just these features stand already.
    """

    name: str
    source: QgsFeatureSource
    transforms: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)
    place: VectorPlace = field(default_factory=VectorPlace)

    @property
    def file(self) -> str:
        """The one file that holds these features; empty where none does."""
        return self.place.file

    def value(
        self, media_types: tuple[str, ...], folder: str, is_cancelled: Callable[[], bool]
    ) -> InlineFile | Reference:
        """The input value, in one of the ``media_types`` that the process takes.

        :param folder: the file that is written goes there; the caller removes it.
        :raises InvalidInput: where the features can't be written.
        :raises Cancelled: when ``is_cancelled`` says so.
        """
        linked = self.place.reference(media_types)
        if linked is not None:
            return linked
        formats = formats_for(media_types, self.source)
        for media_type, chosen in formats[:-1]:
            try:
                return self._written(media_type, chosen, folder, is_cancelled)
            except _WithoutGeometry:
                continue  # The next one may hold it.
        return self._written(*formats[-1], folder, is_cancelled)

    def _written(
        self, media_type: str, chosen: Format, folder: str, is_cancelled: Callable[[], bool]
    ) -> InlineFile | Reference:
        place = Path(folder) / uuid4().hex
        path = place / f"features.{chosen.suffix}"
        try:
            place.mkdir()
            count = self._write(path, chosen, is_cancelled)
            if not count and chosen is _FGB:
                # Without an index GDAL writes no byte of it, not even that there are none.
                path.unlink()
                self._write(path, replace(chosen, options=()), is_cancelled)
            fits = is_whole(path, chosen.driver, count)
            sent = shutil.make_archive(str(place), "zip", place) if fits and chosen.zipped else str(path)
        except OSError:
            fits = False
        if not fits:
            said = tr(
                "The features of “{}” can't all be written to {}. Make room there, or set another temporary folder."
            )
            raise InvalidInput(said.format(self.name, folder))
        return InlineFile(sent, media_type, chosen.form, known_json=chosen is _GEOJSON)

    def _write(self, path: Path, chosen: Format, is_cancelled: Callable[[], bool]) -> int:
        """Writes the features, and tells how many they are."""
        if chosen.driver == "FlatGeobuf" and self.source.wkbType() == QgsWkbTypes.Type.NoGeometry:
            said = tr("“{}” is a table, and FlatGeobuf holds only what has a geometry. Choose a layer that has one.")
            raise _WithoutGeometry(said.format(self.name))
        count = 0
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
        if chosen is _GPKG:
            options.layerOptions += [f"DESCRIPTION={WITHOUT_FID}"]
        wkb_type = self.source.wkbType()
        if chosen.driver == "CSV" and wkb_type == QgsWkbTypes.Type.NoGeometry:
            options.layerOptions = []
        if chosen.driver == "GeoJSON":
            # All digits of what is in degrees already; micrometres of what becomes so.
            options.layerOptions += [f"COORDINATE_PRECISION={15 if transform is None else 11}"]
        fields = _unrounded(self.source.fields())
        taken = {field.name().lower() for field in fields}
        if chosen is _GPKG and "fid" in taken:
            # A field of that name needn't be whole numbers that differ, as the format's own would have to be.
            options.layerOptions += [f"FID={free_name('hpgc_fid', taken)}"]
        if chosen is _GPKG and "geom" in taken:
            options.layerOptions += [f"GEOMETRY_NAME={free_name('hpgc_geom', taken)}"]
        sink = QgsVectorFileWriter.create(
            str(path), fields, wkb_type, crs, self.transforms, options, QgsFeatureSink.SinkFlags()
        )
        if sink.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise self._unwritable(sink.errorMessage(), path.parent)
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
            elif chosen.driver == "FlatGeobuf" and feature.geometry().isEmpty():
                said = tr(
                    "“{}” has features without geometry, which FlatGeobuf leaves out. Take them out of the layer."
                )
                raise _WithoutGeometry(said.format(self.name))
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise self._unwritable(sink.errorMessage(), path.parent)
            count += 1
        if not sink.flushBuffer():
            raise self._unwritable(sink.errorMessage(), path.parent)
        del sink
        if not os.path.isfile(path):
            raise self._unwritable("", path.parent)
        return count

    def _features(self) -> Iterable[QgsFeature]:
        # Invalid geometries are the process's business: they go as they are.
        if isinstance(self.source, QgsProcessingFeatureSource):
            flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
            return self.source.getFeatures(QgsFeatureRequest(), flag)
        return self.source.getFeatures()

    def _unwritable(self, reason: str, folder: Path | None = None) -> HpgcError:
        said = tr("The features of “{}” can't be written to be sent. {}").format(self.name, reason).strip()
        if folder is not None and shutil.disk_usage(folder).free < MOST_RESERVED:
            said = f"{said} {tr('Make room in {}, or set another temporary folder.').format(folder)}"
        return InvalidInput(said)


def _unrounded(fields: QgsFields) -> QgsFields:
    """The same fields without a number of decimals: QGIS rounds to it what is written."""
    found = QgsFields()
    for declared in fields:
        copy = QgsField(declared)
        if copy.type() == QMetaType.Type.Double:
            copy.setLength(0)
            copy.setPrecision(0)
        found.append(copy)
    return found
