"""Multipart bodies (RFC 2046, 5.1) on disk, read without holding a part in memory."""

from __future__ import annotations

import email.message
import email.parser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from .errors import InvalidAnswer
from .media import essence
from .words import tr

_CHUNK = 256 * 1024
_MOST_PARTS = 10_000
_LONGEST_HEAD = 16 * 1024


@dataclass(frozen=True)
class Part:
    """One part.

    :ivar name: from ``Content-ID`` or ``Content-Disposition``; may be empty.
    :ivar location: ``Content-Location``; may be empty.
    """

    path: Path
    start: int
    end: int
    name: str
    media_type: str
    location: str

    @property
    def size(self) -> int:
        """Bytes of the part's body."""
        return self.end - self.start

    def pieces(self) -> Iterator[bytes]:
        """The part's body, in pieces."""
        with self.path.open("rb") as file:
            file.seek(self.start)
            left = self.size
            while left and (chunk := file.read(min(_CHUNK, left))):
                left -= len(chunk)
                yield chunk


def read_parts(path: Path, content_type: str) -> list[Part]:
    """The parts of the multipart body in the file.

    :param content_type: the header whole, with its ``boundary``.
    :raises InvalidAnswer: without a boundary, or where none of it stands in the body.
    """
    header = email.message.Message()
    header["Content-Type"] = content_type
    boundary = header.get_boundary()
    if not boundary:
        raise InvalidAnswer(tr("The server's results are in parts, but it doesn't say what lies between them."))
    delimiter = b"--" + boundary.encode("latin-1", "replace")
    borders = _positions(path, delimiter)
    parts = []
    with path.open("rb") as file:
        for here, there in zip(borders, borders[1:]):
            file.seek(here)
            head = file.read(min(_LONGEST_HEAD, there - here))[len(delimiter) :]
            line_end = head.find(b"\n") + 1
            blank = next((mark for mark in (b"\r\n\r\n", b"\n\n") if mark in head), None)
            if blank is None:
                continue
            head_end = head.index(blank) + len(blank)
            file.seek(max(here, there - 2))
            trailing = 2 if file.read(2) == b"\r\n" else 1
            start = here + len(delimiter) + head_end
            parts.append(_part(path, start, max(start, there - trailing), head[line_end:head_end]))
    if not parts:
        raise InvalidAnswer(tr("The server's results are in parts, but no whole part was found in them."))
    return parts


def _part(path: Path, start: int, end: int, head: bytes) -> Part:
    fields = email.parser.BytesHeaderParser().parsebytes(head)
    id = unquote(str(fields.get("Content-ID", "")).strip().strip("<>")).split("@")[0]
    disposition = fields.get_param("name", "", "Content-Disposition")
    name = id or (disposition if isinstance(disposition, str) else "")
    return Part(path, start, end, name, essence(fields.get("Content-Type")), str(fields.get("Content-Location", "")))


def _positions(path: Path, delimiter: bytes) -> list[int]:
    """Where the delimiter stands at the beginning of a line."""
    found: list[int] = []
    kept = b"\n"
    offset = -1
    needle = b"\n" + delimiter
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            window = kept + chunk
            at = window.find(needle)
            while at >= 0 and len(found) < _MOST_PARTS:
                found.append(offset + at + 1)
                at = window.find(needle, at + 1)
            keep = min(len(window), len(needle) - 1)
            offset += len(window) - keep
            kept = window[len(window) - keep :]
    return found
