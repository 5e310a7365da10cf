"""How small and how fast a temporary GeoTIFF gets, and whether Orfeo ToolBox reads the same pixels from it.

``python -m tests.bench.compression [RASTER …]`` prints a table of each raster given, and of two made up: a smooth
surface of floats, and six bands of 16 bits.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

from hpgc_provider.data.geotiff import options_for

_TILED = ["TILED=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS"]
SIDE = 4096


def ways(dataset: gdal.Dataset) -> dict[str, list[str]]:
    """The creation options to compare, by name; the plugin's own stand first."""
    own = options_for(dataset)
    predictor = [word for word in own if word.startswith("PREDICTOR")]
    return {
        "the plugin's": own,
        "none": ["TILED=YES"],
        "DEFLATE": ["COMPRESS=DEFLATE", *_TILED],
        "DEFLATE + predictor": ["COMPRESS=DEFLATE", *predictor, *_TILED],
        "DEFLATE 9 + predictor": ["COMPRESS=DEFLATE", "ZLEVEL=9", *predictor, *_TILED],
        "DEFLATE + predictor, by band": ["COMPRESS=DEFLATE", "INTERLEAVE=BAND", *predictor, *_TILED],
        "LZW + predictor": ["COMPRESS=LZW", *predictor, *_TILED],
        "ZSTD": ["COMPRESS=ZSTD", *_TILED],
        "ZSTD + predictor": ["COMPRESS=ZSTD", *predictor, *_TILED],
    }


def smooth(count: int, seed: int) -> np.ndarray:
    """A surface as of land: hills of all sizes, without the noise of a sensor."""
    chance = np.random.default_rng(seed)
    total = np.zeros((count, count))
    for step in (512, 256, 128, 64, 32, 16):
        coarse = chance.normal(size=(count // step + 2, count // step + 2)) * step
        places = np.arange(count) / step
        whole, part = places.astype(int), (1 - np.cos((places % 1) * np.pi)) / 2
        rows = coarse[whole] * (1 - part[:, None]) + coarse[whole + 1] * part[:, None]
        total += rows[:, whole] * (1 - part) + rows[:, whole + 1] * part
    return total


def make_rasters(folder: Path) -> list[Path]:
    """The rasters that are made up."""
    surface = smooth(SIDE, 1)
    noise = np.random.default_rng(2).normal(scale=12, size=(6, SIDE // 2, SIDE // 2))
    bands = np.stack([smooth(SIDE // 2, seed) * 2 + 2000 for seed in range(6)]) + noise
    made = {"floats": surface[None].astype(np.float32), "sixteen bits": np.clip(bands, 0, 65535).astype(np.uint16)}
    for name, data in made.items():
        kind = gdal.GDT_Float32 if data.dtype == np.float32 else gdal.GDT_UInt16
        path = str(folder / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, data.shape[2], data.shape[1], len(data), kind)
        dataset.SetGeoTransform((285_000, 30, 0, 9_126_000, 0, -30))
        dataset.WriteArray(data)
        del dataset
    return [folder / f"{name}.tif" for name in made]


def otb_reads(path: Path, folder: Path) -> bool:
    """Whether Orfeo ToolBox gives back the same pixels."""
    out = folder / "read.tif"
    command = ["otbcli_BandMath", "-il", str(path), "-out", str(out), "double", "-exp", "im1b1"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode or not out.is_file():
        return False
    read, written = (gdal.Open(str(each)).ReadAsArray(band_list=[1]) for each in (out, path))
    out.unlink()
    return np.array_equal(read, written.astype(np.float64), equal_nan=True)


def table(source: Path, folder: Path) -> list[str]:
    """A line for each way to write ``source``."""
    dataset = gdal.Open(str(source))
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    kind = gdal.GetDataTypeName(bands[0].DataType)
    lines = [f"{source.name}: {dataset.RasterXSize} x {dataset.RasterYSize}, {len(bands)} x {kind}"]
    pixels = dataset.ReadAsArray()
    for name, options in ways(dataset).items():
        path = folder / "written.tif"
        begun = time.perf_counter()
        gdal.Translate(str(path), dataset, creationOptions=options)
        seconds = time.perf_counter() - begun
        same = np.array_equal(gdal.Open(str(path)).ReadAsArray(), pixels, equal_nan=pixels.dtype.kind == "f")
        share, read = path.stat().st_size / pixels.nbytes, otb_reads(path, folder)
        speed = pixels.nbytes / 1e6 / seconds
        lines.append(
            f"  {name:30} {path.stat().st_size / 1e6:9.3f} MB {share:6.1%} {seconds:7.2f} s {speed:6.0f} MB/s"
            f"  {'same' if same else 'OTHER'} pixels, in Orfeo ToolBox {'same' if read else 'OTHER'}"
        )
        path.unlink()
    return lines


def main() -> None:
    """Prints the tables."""
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for source in [*map(Path, sys.argv[1:]), *make_rasters(folder)]:
            print("\n".join(table(source, folder)), flush=True)


if __name__ == "__main__":
    main()
