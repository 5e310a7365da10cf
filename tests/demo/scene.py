"""A Landsat-like scene, generated: the same pixels each time, with real georeferencing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

SIZE = 1024
PIXEL = 30.0
EPSG = 32725
WEST, NORTH = 285_000.0, 9_126_000.0
BANDS = ("blue", "green", "red", "near infrared", "short-wave infrared 1", "short-wave infrared 2")
RED, NEAR_INFRARED = 3, 4
# Reflectance times 10 000 of each kind of ground, by band.
_WATER = (900, 800, 500, 300, 150, 100)
_FOREST = (350, 600, 400, 3600, 1700, 800)
_FIELD = (700, 1000, 1100, 2800, 2600, 1800)
_TOWN = (1500, 1700, 1900, 2300, 2600, 2400)


def make_scene(path: Path, size: int = SIZE) -> Path:
    """Writes the scene as a GeoTIFF of six bands of unsigned 16 bit, tiled and with overviews.

    :param size: pixels a side.
    """
    chance = np.random.default_rng(20020812)
    height = _relief(chance, size)
    moisture = _relief(chance, size)
    towns = _relief(chance, size)
    shares = np.stack(
        [
            1 / (1 + np.exp((height + 0.35) * 40)),
            np.clip((moisture + 0.4) * 1.4, 0.02, 1),
            np.full_like(height, 0.55),
            np.clip((towns - 0.25) * 6, 0, 3),
        ]
    )
    shares[1:] *= 1 - shares[0]
    shares /= shares.sum(axis=0)
    light = 1 + 0.25 * (np.roll(height, 2, axis=1) - height) * size / 64
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), size, size, len(BANDS), gdal.GDT_UInt16, ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2"]
    )
    dataset.SetGeoTransform((WEST, PIXEL, 0, NORTH, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    dataset.SetProjection(reference.ExportToWkt())
    for index, name in enumerate(BANDS):
        ground = sum(share * kind[index] for share, kind in zip(shares, (_WATER, _FOREST, _FIELD, _TOWN)))
        noise = chance.normal(0, 25, ground.shape)
        band = dataset.GetRasterBand(index + 1)
        band.SetDescription(name)
        band.WriteArray(np.clip(ground * np.clip(light, 0.6, 1.4) + noise, 1, 10_000).astype(np.uint16))
    dataset.BuildOverviews("AVERAGE", [2, 4, 8])
    dataset.FlushCache()
    return path


def _relief(chance: np.random.Generator, size: int) -> np.ndarray:
    """Smooth hills between -1 and 1: waves of falling height for rising frequency."""
    rows, columns = np.meshgrid(np.fft.fftfreq(size), np.fft.fftfreq(size), indexing="ij")
    frequency = np.hypot(rows, columns)
    frequency[0, 0] = 1
    spectrum = np.fft.fft2(chance.normal(size=(size, size))) / frequency**1.6
    spectrum[0, 0] = 0
    hills = np.real(np.fft.ifft2(spectrum))
    return hills / np.abs(hills).max()
