"""Copies of rasters that GDAL writes: lossless, compressed, block by block, in bounded memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from osgeo import gdal

from ..versions import get_gdal_option, set_gdal_option
from .raster_cut import Grid, Transform, Window

# DEFLATE is what every reader of GeoTIFFs has; ZSTD makes smaller files, but many builds of GDAL lack it.
_OPTIONS = ("COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS")
# What others need to lose nothing; what a picture is too small for is lost all the same.
_OPTIONS_OF = {
    "JP2OpenJPEG": ["QUALITY=100", "REVERSIBLE=YES", "YCBCR420=NO"],
    "netCDF": ["FORMAT=NC4", "COMPRESS=DEFLATE"],
}
# After a predictor the highest effort takes five times as long as the least, and saves another hundredth or nothing.
_BY_DIFFERENCE, _FLOATING = ("PREDICTOR=2", "ZLEVEL=1"), ("PREDICTOR=3", "ZLEVEL=1")
_INTEGERS = frozenset({gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32})
_FLOATS = frozenset({gdal.GDT_Float32, gdal.GDT_Float64})
# One step of a copy; between two of them a cancel is heard.
_STEP = 2 * 1024 * 1024
# GDAL keeps blocks that it has read or written in a store of 5 % of the machine's memory, unless it is told otherwise.
_LEAST_STORE, _MOST_STORE = 24 * 1024 * 1024, 160 * 1024 * 1024
_BLOCK_ROWS = 256
# A raster without a place on the map, as QGIS shows it.
_NO_PLACE: Transform = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def creation_options(types: Iterable[int], plain: bool = True) -> list[str]:
    """How a GeoTIFF of bands of these GDAL data types is written.

    :param plain: False where numbers beside each other say nothing of each other, as in a colour table.
    """
    found = set(types)
    predictor: tuple[str, ...] = ()
    if plain and found and found <= _INTEGERS:
        predictor = _BY_DIFFERENCE
    elif plain and found and found <= _FLOATS:
        predictor = _FLOATING
    return [*_OPTIONS, *predictor]


def options_for(dataset: gdal.Dataset) -> list[str]:
    """How a GeoTIFF of all bands of ``dataset`` is written."""
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    plain = not any(band.GetColorTable() or band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") for band in bands)
    return creation_options((band.DataType for band in bands), plain)


def grid_of(dataset: gdal.Dataset) -> Grid:
    """The pixels of ``dataset``."""
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    transform = dataset.GetGeoTransform(can_return_null=True) or _NO_PLACE
    sizes = tuple(gdal.GetDataTypeSize(band.DataType) // 8 for band in bands)
    return Grid(dataset.RasterXSize, dataset.RasterYSize, tuple(transform), sizes)


def is_bent(dataset: gdal.Dataset) -> bool:
    """Whether it lies on the map by control points or a camera's formula alone: QGIS shows it bent."""
    if dataset.GetGeoTransform(can_return_null=True):
        return False
    return bool(dataset.GetGCPCount() or dataset.GetMetadata("RPC"))


def values_meant(dataset: gdal.Dataset) -> list[tuple[str, ...]]:
    """What turns the numbers of each band into values: no data, scale, offset and colours."""
    found = []
    for number in range(dataset.RasterCount):
        band = dataset.GetRasterBand(number + 1)
        colours = band.GetColorTable()
        entries = [colours.GetColorEntry(index) for index in range(colours.GetCount())] if colours else None
        scale = 1.0 if band.GetScale() is None else band.GetScale()
        found.append(tuple(map(repr, (band.GetNoDataValue(), scale, band.GetOffset() or 0.0, entries))))
    return found


def can_write(driver: str) -> bool:
    """Whether this build of GDAL writes a format."""
    found = gdal.GetDriverByName(driver)
    return found is not None and any(found.GetMetadataItem(word) for word in (gdal.DCAP_CREATE, gdal.DCAP_CREATECOPY))


def view(dataset: gdal.Dataset, window: Window, bare: gdal.Dataset | None = None) -> gdal.Dataset:
    """The pixels of ``window`` as a dataset of its own, with all that is known of them; nothing is read yet.

    Larger pixels are each the one of the raster that lies in their middle.

    :param bare: the same, opened without its overviews, whose pixels may be means of its own.
    """
    x, y, columns, rows = window.x, window.y, window.columns, window.rows
    width, height = columns * window.step[0], rows * window.step[1]
    bands = list(window.bands)
    size = dataset.RasterXSize, dataset.RasterYSize
    # An old GDAL opens something else then.
    pixels = bare if bare is not None and (bare.RasterXSize, bare.RasterYSize) == size else dataset
    reach = max(size[0], int(x + width + 1)), max(size[1], int(y + height + 1))
    if window.is_thinned and reach != size:
        # The last pixels may reach over the edge; their middles never do.
        with _quiet():
            pixels = gdal.Translate("", pixels, format="VRT", srcWin=[0, 0, *reach], bandList=bands)
        bands = list(range(1, len(bands) + 1))
    found = gdal.Translate(
        "", pixels, format="VRT", srcWin=[x, y, width, height], width=columns, height=rows, bandList=bands
    )
    if dataset.GetGeoTransform(can_return_null=True):
        found.SetGeoTransform(window.transform)
    for number, band in enumerate(window.bands, start=1):
        # What GDAL forgets on the way.
        found.GetRasterBand(number).SetDescription(dataset.GetRasterBand(band).GetDescription())
        found.GetRasterBand(number).SetUnitType(dataset.GetRasterBand(band).GetUnitType())
    return found


def copy(
    path: str,
    dataset: gdal.Dataset,
    driver: str,
    wkt: str | None,
    row: int,
    is_cancelled: Callable[[], bool],
) -> str:
    """Writes ``dataset`` to ``path``; what GDAL says is wrong, empty where it is written.

    :param wkt: the reference system to note; None for the dataset's own.
    :param row: bytes in a row of the raster that it is of.
    """

    def go_on(*_: object) -> int:
        return 0 if is_cancelled() else 1

    options = options_for(dataset) if driver == "GTiff" else _OPTIONS_OF.get(driver, [])
    # A mask in a file of its own would stay here.
    with _bounded_store(2 * _BLOCK_ROWS * row), option("GDAL_TIFF_INTERNAL_MASK", "YES"):
        try:
            written = gdal.Translate(
                path, dataset, format=driver, creationOptions=options, outputSRS=wkt, callback=go_on
            )
            problem = "" if written is not None else gdal.GetLastErrorMsg() or "?"
        except RuntimeError as raised:
            problem = str(raised)
        written = None  # It is closed while the store is still small.
    return problem


@contextmanager
def _quiet() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


class _Store:
    """GDAL's store of blocks is one for the whole program: who copies makes it small, the last one gives it back."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._copies, self._before = 0, 0

    def shrink(self, wanted: int) -> None:
        """Makes it as small as ``wanted``, within bounds."""
        size = min(max(wanted, _LEAST_STORE), _MOST_STORE)
        with self._lock:
            if not self._copies:
                self._before = gdal.GetCacheMax()
            self._copies += 1
            gdal.SetCacheMax(min(size, self._before) if self._copies == 1 else max(gdal.GetCacheMax(), size))

    def restore(self) -> None:
        """Gives it back after the last copy."""
        with self._lock:
            self._copies -= 1
            if not self._copies:
                gdal.SetCacheMax(self._before)


_store = _Store()


@contextmanager
def option(name: str, value: str) -> Iterator[None]:
    """An option of GDAL for what this thread does meanwhile."""
    before = get_gdal_option(name)
    set_gdal_option(name, value)
    try:
        yield
    finally:
        set_gdal_option(name, before)


@contextmanager
def _bounded_store(wanted: int) -> Iterator[None]:
    with option("GDAL_SWATH_SIZE", str(_STEP)):
        _store.shrink(wanted)
        try:
            yield
        finally:
            _store.restore()
