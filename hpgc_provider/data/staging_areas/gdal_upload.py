"""The two ways in which GDAL takes a file to an object store."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from osgeo import gdal

from ...api.interrupt import heed, pause
from ...api.retry import TRIES, backoff
from .area import Progress, Source
from .gdal_session import Said

_MIB = 1 << 20
SMALLEST_PART = 8 * _MIB
# S3 takes 10,000 parts.
_MOST_PARTS = 9000


def part_size(size: int) -> int:
    """Bytes of a part of a file of that ``size``: whole mebibytes, as small as the stores allow."""
    return max(SMALLEST_PART, -(-size // _MOST_PARTS // _MIB) * _MIB)


def write_stream(source: Source, path: str, said: Said, heard: Callable[[], bool], sent: Progress | None) -> bool:
    """Writes a file as GDAL writes any: it makes the parts itself. Returns whether all of it is there.

    :raises Cancelled: once ``heard`` says so; what was written is then an object to be removed.
    """
    options = [f"Content-Type={source.media_type}"] if source.media_type else []
    file = said.heard(lambda: gdal.VSIFOpenExL(path, "wb", True, options))
    if file is None:
        said.add(f"! {gdal.VSIGetLastErrorMsg()}")
        said.is_final = True
        return False
    done, closed = 0, None
    try:
        for block in source.blocks(0, source.size):
            heed(heard)
            if said.heard(partial(gdal.VSIFWriteL, block, 1, len(block), file)) != len(block):
                return False
            done += len(block)
            if sent is not None:
                sent(done, source.size)
    finally:
        closed = said.heard(lambda: gdal.VSIFCloseL(file))
    return closed == 0


def write_in_parts(
    source: Source, path: str, size: int, said: Said, heard: Callable[[], bool], sent: Progress | None
) -> bool:
    """Writes a file part by part (GDAL 3.10 and newer): a part that fails is sent again, and no other.

    :param size: bytes of a part.
    :raises Cancelled: once ``heard`` says so; nothing is left behind.
    """
    options = [f"Content-Type={source.media_type}"] if source.media_type else []
    upload = said.heard(lambda: gdal.MultipartUploadStart(path, options))
    if not upload:
        return False
    is_whole = False
    try:
        parts: list[str] = []
        for begin in range(0, source.size, size):
            end = min(begin + size, source.size)
            part = _part(source, path, upload, len(parts) + 1, (begin, end), said, heard)
            if not part:
                return False
            parts.append(part)
            if sent is not None:
                sent(end, source.size)
        is_whole = bool(said.heard(lambda: gdal.MultipartUploadEnd(path, upload, parts, source.size)))
        return is_whole
    finally:
        if not is_whole:
            said.heard(lambda: gdal.MultipartUploadAbort(path, upload))


def _part(
    source: Source, path: str, upload: str, number: int, span: tuple[int, int], said: Said, heard: Callable[[], bool]
) -> str:
    content = b"".join(source.blocks(*span))
    for attempt in range(1, TRIES + 1):
        heed(heard)
        said.clear()
        done = said.heard(lambda: gdal.MultipartUploadAddPart(path, upload, number, span[0], content))
        if done:
            return str(done)
        if attempt < TRIES:
            pause(backoff(attempt), heard)
    said.is_final = True
    return ""
