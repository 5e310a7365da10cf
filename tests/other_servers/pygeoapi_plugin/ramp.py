"""A process for pygeoapi's own plugin mechanism: it gives a raster, which goes out raw."""

from __future__ import annotations

from typing import Any

import numpy as np
from pygeoapi.process.base import BaseProcessor, ProcessorExecuteError
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

MOST = 4096
DESCRIPTION = {
    "version": "1.0.0",
    "id": "ramp",
    "title": "Ramp",
    "description": "A raster whose pixels count up.",
    "jobControlOptions": ["sync-execute", "async-execute"],
    "keywords": ["raster"],
    "links": [],
    "inputs": {
        "size": {"title": "Width and height", "schema": {"type": "integer"}, "minOccurs": 1, "maxOccurs": 1},
    },
    "outputs": {
        "raster": {
            "title": "Raster",
            "schema": {"type": "string", "contentEncoding": "binary", "contentMediaType": "image/tiff"},
        }
    },
}


class Ramp(BaseProcessor):
    """Writes a GeoTIFF in memory."""

    def __init__(self, processor_def: dict[str, Any]) -> None:
        super().__init__(processor_def, DESCRIPTION)

    def execute(self, data: dict[str, Any], outputs: Any = None) -> tuple[str, Any]:
        size = int(data["size"])
        if not 0 < size <= MOST:
            raise ProcessorExecuteError(f"a raster of {size} pixels can't be made")
        profile = {
            "driver": "GTiff",
            "width": size,
            "height": size,
            "count": 1,
            "dtype": "int32",
            "crs": "EPSG:32631",
            "transform": from_origin(400000, 5000000, 30, 30),
        }
        with MemoryFile() as memory:
            with memory.open(**profile) as raster:
                raster.write(np.arange(size * size, dtype="int32").reshape(1, size, size))
            return "image/tiff", memory.read()
