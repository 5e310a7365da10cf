"""A result too large to fetch for a look at it: a Cloud Optimized GeoTIFF."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from tests.bench.raster import MIB

_TILE = 512
# Overviews take a third of what the pixels do.
_SHARE = 0.75
# Of each such square of tiles one holds more than zeros; the smaller overviews show all of them.
_SPREAD = 8


def make_cog(path: Path, mib: int) -> int:
    """Writes one band of bytes, tiled, not compressed, with overviews, of at least ``mib`` MiB; its size in bytes.

    GDAL's own driver lays it out; every block stands in the file.
    """
    gdal.UseExceptions()
    side = _TILE * max(2, int(np.ceil(np.sqrt(mib * MIB * _SHARE) / _TILE)))
    sparse = str(path.with_suffix(".sparse.tif"))
    tiles = ["TILED=YES", f"BLOCKXSIZE={_TILE}", f"BLOCKYSIZE={_TILE}", "SPARSE_OK=TRUE", "BIGTIFF=YES"]
    source = gdal.GetDriverByName("GTiff").Create(sparse, side, side, 1, gdal.GDT_Byte, tiles)
    source.SetGeoTransform((285_000.0, 1.0, 0.0, 9_126_000.0, 0.0, -1.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32725)
    source.SetProjection(reference.ExportToWkt())
    chance = np.random.default_rng(18062)
    for row in range(0, side, _TILE * _SPREAD):
        for column in range(0, side, _TILE * _SPREAD):
            source.GetRasterBand(1).WriteArray(chance.integers(0, 256, (_TILE, _TILE), np.uint8), column, row)
    source.FlushCache()
    options = ["COMPRESS=NONE", "BIGTIFF=YES", f"BLOCKSIZE={_TILE}", "OVERVIEW_RESAMPLING=NEAREST"]
    gdal.GetDriverByName("COG").CreateCopy(str(path), source, options=options)
    del source
    Path(sparse).unlink()
    return path.stat().st_size
