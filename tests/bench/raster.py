"""The raster that is sent and received, and the results document that holds it."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

MIB = 1024 * 1024
WIDTH = 8192
_ROWS = MIB // WIDTH
# Whole groups of three bytes, so that each piece encodes without padding.
_PIECE = 3 * MIB


@dataclass(frozen=True)
class Payload:
    """A raster on disk, and what has to arrive of it.

    :ivar path: the GeoTIFF.
    :ivar document: the results document that holds it in base64.
    :ivar request: the execution request that does.
    :ivar size: bytes of the GeoTIFF.
    :ivar digest: SHA-256 of the GeoTIFF.
    :ivar text_digest: SHA-256 of its base64.
    """

    path: Path
    document: Path
    request: Path
    size: int
    digest: str
    text_digest: str

    def remove(self) -> None:
        """Takes the files from the disk."""
        for path in (self.path, self.document, self.request):
            path.unlink(missing_ok=True)


def make_payload(folder: Path, name: str, mib: int) -> Payload:
    """Writes ``<name>.tif`` of ``mib`` MiB, and two documents with the same.

    Those are ``<name>.json``, a result by value, and ``<name>.request.json``, a request to execute BandMath.
    """
    path, document, request = (folder / f"{name}.{suffix}" for suffix in ("tif", "json", "request.json"))
    make_raster(path, mib)
    digest, text_digest = hashlib.sha256(), hashlib.sha256()
    image = {"value": "|", "encoding": "base64", "mediaType": "image/tiff"}
    texts = [json.dumps(whole).split("|") for whole in ({"out": image}, {"inputs": {"il": [image], "exp": "im1b1"}})]
    with path.open("rb") as raster, document.open("wb") as results, request.open("wb") as execute:
        for file, (before, _) in zip((results, execute), texts):
            file.write(before.encode())
        while piece := raster.read(_PIECE):
            text = base64.b64encode(piece)
            digest.update(piece)
            text_digest.update(text)
            results.write(text)
            execute.write(text)
        for file, (_, after) in zip((results, execute), texts):
            file.write(after.encode())
    return Payload(path, document, request, path.stat().st_size, digest.hexdigest(), text_digest.hexdigest())


def digest_of(path: Path) -> str:
    """SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def make_raster(path: Path, mib: int) -> None:
    """One band of noise, which no compression shrinks, as a GeoTIFF that says by itself where it lies."""
    gdal.UseExceptions()
    chance = np.random.default_rng(18062)
    options = [f"BLOCKYSIZE={_ROWS}"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH, mib * _ROWS, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((285_000.0, 30.0, 0.0, 9_126_000.0, 0.0, -30.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32725)
    dataset.SetProjection(reference.ExportToWkt())
    band = dataset.GetRasterBand(1)
    for start in range(0, mib * _ROWS, _ROWS):
        band.WriteArray(chance.integers(0, 256, (_ROWS, WIDTH), np.uint8), 0, start)
    dataset.FlushCache()
