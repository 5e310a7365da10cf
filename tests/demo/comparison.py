"""The demonstration's result beside the same ratio computed here."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from tests.demo.scene import NEAR_INFRARED, RED

TOLERANCE = 1e-6


def compare(scene: Path, result: Path) -> str:
    """A sentence that says how well the result fits.

    :raises SystemExit: where a pixel, the size, the place or the reference system differs.
    """
    source, made = gdal.Open(str(scene)), gdal.Open(str(result))
    for what in ("RasterXSize", "RasterYSize"):
        if getattr(source, what) != getattr(made, what):
            raise SystemExit(f"The result has another {what} than the scene.")
    if not np.allclose(source.GetGeoTransform(), made.GetGeoTransform(), rtol=0, atol=1e-6):
        raise SystemExit("The result lies elsewhere than the scene.")
    if not source.GetSpatialRef().IsSame(made.GetSpatialRef()):
        raise SystemExit("The result has another reference system than the scene.")
    red = source.GetRasterBand(RED).ReadAsArray().astype(np.float64)
    near_infrared = source.GetRasterBand(NEAR_INFRARED).ReadAsArray().astype(np.float64)
    due = (near_infrared - red) / (near_infrared + red)
    difference = np.abs(made.GetRasterBand(1).ReadAsArray().astype(np.float64) - due)
    wrong = int((~(difference <= TOLERANCE)).sum())
    if wrong:
        raise SystemExit(
            f"{wrong} of {due.size} pixels differ by more than {TOLERANCE}; the largest by {difference.max()}."
        )
    return f"all {due.size} pixels equal NumPy's within {TOLERANCE} (largest difference {difference.max():.2g})"
