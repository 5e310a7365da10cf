"""What has to be known of a result image to serve it: size, place, pixel type, range of values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy
import rasterio
from pyproj import CRS

# Division by zero comes out of Orfeo ToolBox as the largest float; it says nothing of the picture.
LARGEST = 3.4e38


@dataclass(frozen=True)
class Raster:
    """Facts of the first band of an image."""

    width: int
    height: int
    dtype: str
    epsg: int | None
    north_first: bool
    north_up: bool
    bounds: tuple[float, float, float, float]
    minimum: float
    maximum: float
    nodata: float | None

    @property
    def servable(self) -> bool:
        """Whether a map server can place it: a code for its reference system, and the north at the top."""
        return self.epsg is not None and self.north_up

    @property
    def stretch(self) -> tuple[float, float]:
        """The values to draw black and white; never the same."""
        if self.maximum > self.minimum:
            return self.minimum, self.maximum
        return self.minimum, self.minimum + (abs(self.minimum) / 1000 or 1)


def read_raster(path: Path) -> Raster:
    """Read the facts; the pixels pass through block by block."""
    with rasterio.open(path) as image:
        crs = CRS.from_wkt(image.crs.to_wkt()) if image.crs else None
        directions = [axis.direction for axis in crs.axis_info] if crs else []
        grid = image.transform
        minimum, maximum = _range(image)
        return Raster(
            image.width,
            image.height,
            image.dtypes[0],
            crs.to_epsg(min_confidence=100) if crs else None,
            directions[:2] == ["north", "east"],
            grid.b == 0 and grid.d == 0 and grid.a > 0 and grid.e < 0,
            tuple(image.bounds),
            minimum,
            maximum,
            image.nodata,
        )


def _range(image: rasterio.DatasetReader) -> tuple[float, float]:
    """The least and the largest valid value, and (0, 0) where there is none."""
    lows, highs = [], []
    for _, window in image.block_windows(1):
        pixels = image.read(1, window=window, masked=True).compressed().astype("float64")
        valid = pixels[numpy.abs(pixels) < LARGEST]
        if valid.size:
            lows.append(valid.min())
            highs.append(valid.max())
    return (float(min(lows)), float(max(highs))) if lows else (0.0, 0.0)
