"""A raster layer as an input value: a link where it is on the web, else a file sent inline, a GeoTIFF if it may be."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProviderRegistry,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)

from ..api import Cancelled, InlineFile, InvalidInput, Reference
from ..api.media import GEOTIFF, NETCDF
from ..translation import tr
from ..versions import set_creation_options
from . import geotiff
from .raster_cut import Cut, Grid, Window
from .web_sources import coverage_address, gdal_address, media_type_at

# GDAL's names of what is sent to who takes no GeoTIFF, and their endings. Without one it is only sent where the layer
# is such a file: to write it would lose something.
_FORMATS = {
    "image/png": ("PNG", "png"),
    "image/jpeg": ("JPEG", "jpg"),
    "image/jp2": ("JP2OpenJPEG", "jp2"),
    "image/gif": ("GIF", "gif"),
    "image/bmp": ("BMP", "bmp"),
    **dict.fromkeys(NETCDF, ("netCDF", "nc")),
    **dict.fromkeys(("application/x-erdas-hfa", "application/img"), ("HFA", "img")),
    "application/x-ogc-aaigrid": ("AAIGrid", "asc"),
    **dict.fromkeys(("application/x-grib", "application/wmo-grib2"), ("GRIB", "")),
    "application/x-hdf5": ("HDF5", ""),
    **dict.fromkeys(("application/x-hdf", "application/hdf"), ("HDF4", "")),
}


def say_nothing(_: str) -> None:
    """Takes a sentence where nobody listens."""


@dataclass
class RasterUpload:
    """One raster to be sent. Made on the layer's own thread, sent from any other.

    :ivar name: the layer's name, for messages.
    :ivar cut: what of it is wanted.
    :ivar tell: takes a sentence on what is sent, for the log.
    :ivar place: the file or address that shows just this raster; empty where none does.
    :ivar coverage: a request to a WCS that gives it; empty likewise.
    """

    name: str
    provider: str
    source: str
    crs: QgsCoordinateReferenceSystem
    cut: Cut = field(default_factory=Cut)
    tell: Callable[[str], None] = say_nothing
    place: str = ""
    coverage: str = ""

    @classmethod
    def of(
        cls, layer: QgsRasterLayer, cut: Cut | None = None, tell: Callable[[str], None] = say_nothing
    ) -> RasterUpload:
        """The raster of ``layer``, or the part of it that ``cut`` is."""
        data = layer.dataProvider()
        as_it_is = layer.providerType() == "gdal" and data is not None and layer.crs() == data.crs()
        place = layer.source() if as_it_is else ""
        coverage = coverage_address(layer) if layer.providerType() == "wcs" else ""
        whole = layer.name(), layer.providerType(), layer.source(), layer.crs()
        return cls(*whole, cut or Cut(), tell, place, coverage)

    @property
    def file(self) -> str:
        """The file that holds just what is to be sent; empty where none does."""
        return "" if self.cut else self.place

    def value(
        self, media_types: tuple[str, ...], folder: str, is_cancelled: Callable[[], bool]
    ) -> InlineFile | Reference:
        """The input value, in one of the ``media_types`` that the process takes.

        :param folder: a file that has to be written goes there; the caller removes it.
        :raises InvalidInput: where the raster can't be read, has no pixels of its own, or none where they are wanted.
        :raises Cancelled: when ``is_cancelled`` says so.
        """
        linked = self._reference(media_types)
        if linked is not None:
            return linked
        tiff = _tiff_among(media_types)
        formats = [(kind, *_FORMATS[kind]) for kind in media_types if kind in _FORMATS]
        if not tiff and not formats:
            tiff = GEOTIFF[0]
            said = tr("“{}” goes as GeoTIFF: nothing of what the process says that it takes is known here ({}).")
            self.tell(said.format(self.name, ", ".join(media_types)))
        if self.provider == "gdal":
            parts = QgsProviderRegistry.instance().decodeUri("gdal", self.source)
            wanted = {"GTiff": tiff} if tiff else {driver: kind for kind, driver, _ in reversed(formats)}
            # GDAL's drivers of HDF are several.
            own = wanted.get(self._plain_driver(parts).removesuffix("Image"))
            if own and self._is_wanted_whole():
                return InlineFile(parts["path"], own)
        if tiff:
            path = os.path.join(folder, f"{uuid4().hex}.tif")
            return InlineFile(self._exported(path, "GTiff", is_cancelled), tiff)
        refusal = None
        for kind, driver, suffix in formats:
            if suffix and geotiff.can_write(driver):
                path = os.path.join(folder, f"{uuid4().hex}.{suffix}")
                try:
                    return InlineFile(self._exported(path, driver, is_cancelled), kind)
                except InvalidInput as problem:
                    refusal = refusal or problem  # The next one may hold it.
        said = tr(
            "“{}” can't be sent: the process takes only {}, which isn't written here. Choose a file that is such."
        )
        raise refusal or InvalidInput(said.format(self.name, ", ".join(media_types)))

    def _reference(self, media_types: tuple[str, ...]) -> Reference | None:
        """The link to a raster that is on the web; None where it isn't, or not as the process is to have it.

        A link is to the whole: more pixels than were asked for do no harm, but other bands would.
        """
        if self.cut.bands:
            return None
        tiff = next((kind for kind in media_types if kind in GEOTIFF), None)
        address, kind = self.coverage, tiff
        if not self.coverage:
            address = gdal_address(self.place) if self.place else ""
            kind = media_type_at(address, media_types) if address else None
        if not address or kind is None:
            return None
        if self.cut:
            self.tell(tr("“{}” is on the web and goes as a link, so the whole of it.").format(self.name))
        return Reference(address, kind)

    def _plain_driver(self, parts: dict) -> str:
        """The format of a file that can go as it is; empty where there is none.

        It is one local file, and says by itself where it lies and what its values mean.
        """
        path = str(parts.get("path") or "")
        extras = ("vsiPrefix", "vsiSuffix", "layerName", "openOptions", "credentialOptions", "authcfg")
        if any(parts.get(extra) for extra in extras) or not os.path.isfile(path):
            return ""
        whole = _opened(path)
        if whole is None:
            return ""
        driver = str(whole.GetDriver().ShortName)
        beside = {os.path.basename(each).lower() for each in whole.GetFileList() or []} - {
            os.path.basename(path).lower()
        }
        # A GeoTIFF is compared with what it is without these.
        if any(each.endswith(".msk") or (driver != "GTiff" and not each.endswith(".aux.xml")) for each in beside):
            return ""
        seen = whole.GetGeoTransform(), whole.GetProjection(), geotiff.values_meant(whole)
        # GDAL looks for what stands beside a file only when that is asked for.
        with geotiff.option("GDAL_PAM_ENABLED", "NO"):
            alone = _opened(path, ["GEOREF_SOURCES=INTERNAL"] if driver == "GTiff" else [])
            if alone is None or seen != (alone.GetGeoTransform(), alone.GetProjection(), geotiff.values_meant(alone)):
                return ""
        is_placed = not self.crs.isValid() or self.crs == QgsCoordinateReferenceSystem.fromWkt(seen[1])
        return driver if is_placed else ""

    def _is_wanted_whole(self) -> bool:
        if not self.cut:
            return True
        window = self._window_of(self._opened())
        if window.is_whole:
            self.tell(window.saving(self.name))
        return window.is_whole

    def _exported(self, path: str, driver: str, is_cancelled: Callable[[], bool]) -> str:
        if self.provider == "gdal" and "authcfg=" not in self.source:
            dataset = part = self._opened()
            bare = None
            try:
                if self.cut:
                    window = self._window_of(dataset)
                    self.tell(window.saving(self.name))
                    if window.is_thinned:
                        # An old GDAL may not know the word.
                        with contextlib.suppress(InvalidInput):
                            bare = self._opened("OVERVIEW_LEVEL=NONE")
                    part = geotiff.view(dataset, window, bare)
                problem = self._copied(path, driver, dataset, part, is_cancelled)
            finally:
                # An error keeps what its frames hold, and GDAL ends badly where a dataset is still open then.
                dataset = part = bare = None
            self._heed(path, problem, is_cancelled)
        else:
            self._write_pixels(path, driver, is_cancelled)
        return path

    def _opened(self, *options: str) -> gdal.Dataset:
        """The raster as GDAL has it."""
        parts = QgsProviderRegistry.instance().decodeUri("gdal", self.source)
        name = f"{parts.get('vsiPrefix') or ''}{parts.get('path') or ''}{parts.get('vsiSuffix') or ''}"
        if parts.get("layerName"):
            name = self.source.split("|")[0]
        dataset = _opened(name, [*(parts.get("openOptions") or []), *options])
        if dataset is None:
            raise InvalidInput(tr("The raster layer “{}” can't be read from {}.").format(self.name, name))
        return dataset

    def _window_of(self, dataset: gdal.Dataset) -> Window:
        if self.cut.outline and geotiff.is_bent(dataset):
            said = tr("“{}” lies on the map by control points, so that no extent of it can be sent. Warp it first.")
            raise InvalidInput(said.format(self.name))
        return self.cut.window(geotiff.grid_of(dataset), self.name)

    def _copied(
        self, path: str, driver: str, dataset: gdal.Dataset, part: gdal.Dataset, is_cancelled: Callable[[], bool]
    ) -> str:
        """Makes GDAL copy a ``part`` of ``dataset``: types, nodata and colour tables as they are. What went wrong."""
        wkt = self.crs.toWkt() if self.crs.isValid() else None
        return geotiff.copy(path, part, driver, wkt, geotiff.grid_of(dataset).row, is_cancelled)

    def _heed(self, path: str, problem: str, is_cancelled: Callable[[], bool]) -> None:
        if is_cancelled():
            Path(path).unlink(missing_ok=True)
            raise Cancelled
        if problem:
            said = tr(
                "The raster layer “{}” can't be written to {}: {}. Make room there, or set another temporary folder."
            )
            # GDAL 3.13 adds a line for each cause, here all the same.
            raise InvalidInput(said.format(self.name, os.path.dirname(path), problem.splitlines()[0].rstrip(".")))

    def _write_pixels(self, path: str, driver: str, is_cancelled: Callable[[], bool]) -> None:
        """What QGIS's own data provider gives, block by block."""
        layer = QgsRasterLayer(self.source, self.name, self.provider)
        if not layer.isValid():
            raise InvalidInput(tr("The raster layer “{}” can't be read.").format(self.name))
        if not layer.width() or not layer.height():
            said = tr(
                "The layer “{}” is a picture made by a server and has no values of its own. "
                "Choose a layer with data, such as a result that came as “download” or “stream”, or export the picture."
            )
            raise InvalidInput(said.format(self.name))
        window = self.cut.window(_grid_of(layer), self.name)
        if self.cut:
            self.tell(window.saving(self.name))
        if driver == "GTiff" and not window.is_picked and not window.is_thinned:
            self._write_area(path, layer, window, is_cancelled)
            return
        # QGIS writes all bands, and no PNG or JPEG, which GDAL only makes of a whole raster: the area is copied then.
        area = f"{path}.area.tif"
        try:
            self._write_area(area, layer, window, is_cancelled)
            dataset = gdal.OpenEx(area, gdal.OF_RASTER)
            rest = Cut(bands=self.cut.bands, resolution=self.cut.resolution)
            part = geotiff.view(dataset, rest.window(geotiff.grid_of(dataset), self.name))
            problem = self._copied(path, driver, dataset, part, is_cancelled)
        finally:
            dataset = part = None
            Path(area).unlink(missing_ok=True)
        self._heed(path, problem, is_cancelled)

    def _write_area(self, path: str, layer: QgsRasterLayer, window: Window, is_cancelled: Callable[[], bool]) -> None:
        """The whole pixels of ``window`` in all bands, as a GeoTIFF."""
        provider = layer.dataProvider()
        pipe = QgsRasterPipe()
        pipe.set(provider.clone())
        writer = QgsRasterFileWriter(path)
        writer.setOutputFormat("GTiff")
        types = [_GDAL_TYPES.get(provider.dataType(band + 1), gdal.GDT_Unknown) for band in range(layer.bandCount())]
        set_creation_options(writer, geotiff.creation_options(types))
        feedback = _StoppableFeedback(is_cancelled)
        nowhere = QgsCoordinateTransformContext()  # nothing is reprojected
        a, b, _, d, _, f = window.grid.transform
        left, top = a + window.x * b, d + window.y * f
        extent = QgsRectangle(left, top + window.height * f, left + window.width * b, top)
        if not window.is_clipped:
            extent = layer.extent()
        result = writer.writeRaster(pipe, window.width, window.height, extent, self.crs, nowhere, feedback)
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


_GDAL_TYPES = {
    Qgis.DataType.Byte: gdal.GDT_Byte,
    Qgis.DataType.UInt16: gdal.GDT_UInt16,
    Qgis.DataType.Int16: gdal.GDT_Int16,
    Qgis.DataType.UInt32: gdal.GDT_UInt32,
    Qgis.DataType.Int32: gdal.GDT_Int32,
    Qgis.DataType.Float32: gdal.GDT_Float32,
    Qgis.DataType.Float64: gdal.GDT_Float64,
}


def _grid_of(layer: QgsRasterLayer) -> Grid:
    """The pixels that QGIS's data provider gives: always north up."""
    extent, provider = layer.extent(), layer.dataProvider()
    across, down = extent.width() / layer.width(), extent.height() / layer.height()
    sizes = tuple(provider.dataTypeSize(band + 1) for band in range(layer.bandCount()))
    transform = (extent.xMinimum(), across, 0.0, extent.yMaximum(), 0.0, -down)
    return Grid(layer.width(), layer.height(), transform, sizes)


def _tiff_among(media_types: tuple[str, ...]) -> str:
    """What a GeoTIFF is called for a process that takes it, or says nothing; empty where it takes none."""
    proper = (kind for kind in media_types if kind in GEOTIFF)
    found = next(proper, None) or next((kind for kind in media_types if "tif" in kind), "")
    return found or ("" if media_types and not any("*" in kind for kind in media_types) else GEOTIFF[0])


def _opened(name: str, options: list[str] | None = None) -> gdal.Dataset | None:
    try:
        return gdal.OpenEx(name, gdal.OF_RASTER, open_options=options or [])
    except RuntimeError:
        return None
