"""A result too large to fetch for a look at it: a Cloud Optimized GeoTIFF."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from tests.bench.raster import MIB

_TILE = 512
# Overviews take a third of what the pixels do.
_SHARE = 0.75
_GROUND = 1024


def make_cog(path: Path, mib: int) -> int:
    """Writes one band of bytes, tiled, not compressed, with overviews, of at least ``mib`` MiB; its size in bytes.

    GDAL's own driver lays it out. The picture is a small one, drawn large.
    """
    gdal.UseExceptions()
    side = _TILE * max(2, math.ceil(math.sqrt(mib * MIB * _SHARE) / _TILE))
    ground = gdal.GetDriverByName("MEM").Create("", _GROUND, _GROUND, 1, gdal.GDT_Byte)
    pixel = side / _GROUND
    ground.SetGeoTransform((285_000.0, pixel, 0.0, 9_126_000.0, 0.0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32725)
    ground.SetProjection(reference.ExportToWkt())
    rows, columns = np.mgrid[0:_GROUND, 0:_GROUND] / 50
    ground.GetRasterBand(1).WriteArray((128 + 100 * np.sin(rows) * np.cos(columns)).astype(np.uint8))
    large = gdal.Translate("", ground, format="VRT", width=side, height=side)
    options = ["COMPRESS=NONE", "BIGTIFF=YES", f"BLOCKSIZE={_TILE}", "OVERVIEW_RESAMPLING=NEAREST"]
    gdal.GetDriverByName("COG").CreateCopy(str(path), large, options=options)
    return path.stat().st_size
