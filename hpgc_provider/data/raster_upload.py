"""A raster layer as an input value: a link where it is on the web, else a GeoTIFF sent inline."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProviderRegistry,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
)

from ..api import Cancelled, InlineFile, InvalidInput, Reference
from ..api.media import GEOTIFF
from ..translation import tr
from .web_sources import coverage_address, gdal_address, media_type_at

_OTHER_DRIVERS = {
    "image/png": ("PNG", "png"),
    "image/jpeg": ("JPEG", "jpg"),
    "image/jp2": ("JP2OpenJPEG", "jp2"),
}
_TIFF_OPTIONS = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS"]


@dataclass
class RasterUpload:
    """One raster to be sent. Made on the layer's own thread, sent from any other.

    :ivar name: the layer's name, for messages.
    :ivar file: the file or address that holds just this raster; empty where none does.
    :ivar coverage: a request to a WCS that gives it; empty likewise.
    """

    name: str
    provider: str
    source: str
    crs: QgsCoordinateReferenceSystem
    file: str = ""
    coverage: str = ""

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> RasterUpload:
        """The raster of ``layer``."""
        data = layer.dataProvider()
        as_it_is = layer.providerType() == "gdal" and data is not None and layer.crs() == data.crs()
        file = layer.source() if as_it_is else ""
        coverage = coverage_address(layer) if layer.providerType() == "wcs" else ""
        return cls(layer.name(), layer.providerType(), layer.source(), layer.crs(), file, coverage)

    def value(
        self, media_types: tuple[str, ...], folder: str, is_cancelled: Callable[[], bool]
    ) -> InlineFile | Reference:
        """The input value, in one of the ``media_types`` that the process takes.

        :param folder: a file that has to be written goes there; the caller removes it.
        :raises InvalidInput: where the raster can't be read, or has no pixels of its own.
        :raises Cancelled: when ``is_cancelled`` says so.
        """
        media_type = next((kind for kind in media_types if kind in GEOTIFF), None)
        linked = self._reference(media_types)
        if linked is not None:
            return linked
        if self.provider == "gdal" and media_type:
            parts = QgsProviderRegistry.instance().decodeUri("gdal", self.source)
            if self._is_plain_tiff(parts):
                return InlineFile(parts["path"], media_type)
        if media_type is None and media_types and media_types[0] in _OTHER_DRIVERS:
            driver, suffix = _OTHER_DRIVERS[media_types[0]]
            path = os.path.join(folder, f"{uuid4().hex}.{suffix}")
            return InlineFile(self._exported(path, driver, [], is_cancelled), media_types[0])
        path = os.path.join(folder, f"{uuid4().hex}.tif")
        return InlineFile(self._exported(path, "GTiff", _TIFF_OPTIONS, is_cancelled), media_type or "image/tiff")

    def _reference(self, media_types: tuple[str, ...]) -> Reference | None:
        """The link to a raster that is on the web; None where it isn't, or not in a format that the process takes."""
        if self.coverage:
            tiff = next((kind for kind in media_types if kind in GEOTIFF), None)
            return Reference(self.coverage, tiff) if tiff else None
        address = gdal_address(self.file) if self.file else ""
        kind = media_type_at(address, media_types) if address else None
        return None if kind is None else Reference(address, kind)

    def _is_plain_tiff(self, parts: dict) -> bool:
        """Whether the file can go as it is: one GeoTIFF that says by itself where it lies."""
        path = str(parts.get("path") or "")
        extras = ("vsiPrefix", "vsiSuffix", "layerName", "openOptions", "credentialOptions", "authcfg")
        if any(parts.get(extra) for extra in extras) or not os.path.isfile(path):
            return False
        whole = _opened(path)
        alone = _opened(path, ["GEOREF_SOURCES=INTERNAL"])
        if whole is None or alone is None or whole.GetDriver().ShortName != "GTiff":
            return False
        if whole.GetGeoTransform() != alone.GetGeoTransform() or whole.GetProjection() != alone.GetProjection():
            return False
        return not self.crs.isValid() or self.crs == QgsCoordinateReferenceSystem.fromWkt(alone.GetProjection())

    def _exported(self, path: str, driver: str, options: list[str], is_cancelled: Callable[[], bool]) -> str:
        if self.provider == "gdal" and "authcfg=" not in self.source:
            self._translate(path, driver, options, is_cancelled)
        else:
            self._write_pixels(path, driver, options, is_cancelled)
        return path

    def _translate(self, path: str, driver: str, options: list[str], is_cancelled: Callable[[], bool]) -> None:
        """GDAL's own copy: types, nodata and colour tables as they are."""
        parts = QgsProviderRegistry.instance().decodeUri("gdal", self.source)
        name = f"{parts.get('vsiPrefix') or ''}{parts.get('path') or ''}{parts.get('vsiSuffix') or ''}"
        if parts.get("layerName"):
            name = self.source.split("|")[0]
        dataset = _opened(name, list(parts.get("openOptions") or []))
        if dataset is None:
            raise InvalidInput(tr("The raster layer “{}” can't be read from {}.").format(self.name, name))
        wkt = self.crs.toWkt() if self.crs.isValid() else None

        def go_on(*_: object) -> int:
            return 0 if is_cancelled() else 1

        try:
            written = gdal.Translate(
                path, dataset, format=driver, creationOptions=options, outputSRS=wkt, callback=go_on
            )
            problem = gdal.GetLastErrorMsg()
        except RuntimeError as raised:
            written, problem = None, str(raised)
        if is_cancelled():
            written = None
            Path(path).unlink(missing_ok=True)
            raise Cancelled
        if written is None:
            raise InvalidInput(tr("The raster layer “{}” can't be written: {}.").format(self.name, problem))

    def _write_pixels(self, path: str, driver: str, options: list[str], is_cancelled: Callable[[], bool]) -> None:
        """What QGIS's own data provider gives, block by block."""
        layer = QgsRasterLayer(self.source, self.name, self.provider)
        if not layer.isValid():
            raise InvalidInput(tr("The raster layer “{}” can't be read.").format(self.name))
        if not layer.width() or not layer.height():
            said = tr("The layer “{}” is a picture made by a server and has no pixels of its own: export it first.")
            raise InvalidInput(said.format(self.name))
        pipe = QgsRasterPipe()
        pipe.set(layer.dataProvider().clone())
        writer = QgsRasterFileWriter(path)
        writer.setOutputFormat(driver)
        writer.setCreateOptions(options)
        feedback = _StoppableFeedback(is_cancelled)
        nowhere = QgsCoordinateTransformContext()  # nothing is reprojected
        result = writer.writeRaster(pipe, layer.width(), layer.height(), layer.extent(), self.crs, nowhere, feedback)
        if is_cancelled():
            Path(path).unlink(missing_ok=True)
            raise Cancelled
        if result != QgsRasterFileWriter.WriterError.NoError:
            raise InvalidInput(tr("The raster layer “{}” can't be written to a GeoTIFF.").format(self.name))


class _StoppableFeedback(QgsRasterBlockFeedback):
    """Passes a cancel on to QGIS's raster writer."""

    def __init__(self, is_cancelled: Callable[[], bool]) -> None:
        super().__init__()
        self._is_cancelled = is_cancelled

    def isCanceled(self) -> bool:
        return self._is_cancelled()


def _opened(name: str, options: list[str] | None = None) -> gdal.Dataset | None:
    try:
        return gdal.OpenEx(name, gdal.OF_RASTER, open_options=options or [])
    except RuntimeError:
        return None
