"""Writes small GeoTIFF files with nothing but Python's own library, for tests."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable

FORMATS = {"B": 1, "H": 1, "h": 2, "i": 2, "f": 3, "d": 3}
ORIGIN = (500000.0, 4800000.0)
PIXEL = 15.0


def geotiff(width: int, height: int, pixels: Iterable[float], typecode: str = "H", epsg: int | None = 32631) -> bytes:
    """A north-up image of one band; `typecode` is that of the array module, `epsg` a projected system or None."""
    data = array(typecode, pixels)
    shorts, longs, doubles = 3, 4, 12
    tags = [
        (256, longs, [width]),
        (257, longs, [height]),
        (258, shorts, [8 * data.itemsize]),
        (259, shorts, [1]),
        (262, shorts, [1]),
        (273, longs, [8]),
        (277, shorts, [1]),
        (278, longs, [height]),
        (279, longs, [len(data) * data.itemsize]),
        (339, shorts, [FORMATS[typecode]]),
    ]
    if epsg:
        tags.append((33550, doubles, [PIXEL, PIXEL, 0.0]))
        tags.append((33922, doubles, [0.0, 0.0, 0.0, *ORIGIN, 0.0]))
        tags.append((34735, shorts, [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, epsg]))
    body = data.tobytes()
    body += b"\0" * (len(body) % 2)
    start = 8 + len(body)
    after = start + 2 + 12 * len(tags) + 4
    directory, values = struct.pack("<H", len(tags)), b""
    for tag, kind, numbers in tags:
        packed = struct.pack(f"<{len(numbers)}{ {shorts: 'H', longs: 'I', doubles: 'd'}[kind] }", *numbers)
        if len(packed) > 4:
            place = struct.pack("<I", after + len(values))
            values += packed
        else:
            place = packed.ljust(4, b"\0")
        directory += struct.pack("<HHI", tag, kind, len(numbers)) + place
    return struct.pack("<2sHI", b"II", 42, start) + body + directory + b"\0\0\0\0" + values
