"""Whether a file of features is whole: where the disk is full, GDAL and QGIS may leave a part without a word."""

from __future__ import annotations

import os
import re
from pathlib import Path

from osgeo import gdal

# What stands once for each feature in a text, and what the text ends with: to read them would take long, and memory.
_TEXTS = {
    "GeoJSON": (b'"Feature"', rb"\]\s*\n\s*\}\s*$"),
    "GML": (b"<ogr:featureMember>", rb"</ogr:FeatureCollection>\s*$"),
    "KML": (b"<Placemark", rb"</kml>\s*$"),
}
_PIECE, _END = 1024 * 1024, 64


def is_whole(path: Path, driver: str, count: int) -> bool:
    """Whether a file that was written holds all its features.

    :param driver: GDAL's name of the format.
    :param count: how many features were written.
    """
    if driver in _TEXTS:
        mark, end = _TEXTS[driver]
        return _is_ended(path, end) and _times(path, mark) >= count
    try:
        opened = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layer = None if opened is None else opened.GetLayer(0)
        if layer is None:
            return False
        if driver == "FlatGeobuf":
            # It would tell the number that stands at its beginning; with a filter it reads on to the end.
            layer.SetAttributeFilter("1 = 1")
        return bool(layer.GetFeatureCount(1) >= count)
    except RuntimeError:
        return False


def _is_ended(path: Path, end: bytes) -> bool:
    with path.open("rb") as file:
        file.seek(max(0, os.path.getsize(path) - _END))
        return re.search(end, file.read()) is not None


def _times(path: Path, mark: bytes) -> int:
    """How often ``mark`` stands in a file; a piece of it at a time is in memory."""
    found, before = 0, b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found += (before + piece).count(mark)
            before = piece[1 - len(mark) :]
    return found
