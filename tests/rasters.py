"""Pixels of rasters."""

from __future__ import annotations

from typing import Any

from osgeo import gdal


def pixels(path: object) -> Any:
    """All pixels of a raster, as an array of NumPy."""
    return gdal.Open(str(path)).ReadAsArray()
