"""Input values that stand for data: a local file sent inside the request, or an address that the server reads."""

from __future__ import annotations

import base64
import codecs
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import InvalidInput
from .words import tr

# Whole groups of three bytes, so that each piece encodes without padding; and so few that their memory is used again:
# for larger pieces the system hands out new pages each time, which takes half as long again as to encode them.
_CHUNK = 3 * 16 * 1024
# What is read as a whole to see whether it is JSON: a larger file would fill the memory.
_READ_THROUGH = 1024 * 1024


@dataclass(frozen=True)
class InlineFile:
    """A local file as an input value, sent inside the request (OGC 18-062r2, 7.11.2).

    :ivar path: the file.
    :ivar media_type: what it is, for example ``image/tiff``.
    :ivar form: "base64"; or "text" for a file in UTF-8 that goes as a string; or "json" for one that holds
        a JSON document, which goes as it is.
    :ivar known_json: that it is sure to hold one, so that it is not read for that before it is sent.
    """

    path: str | os.PathLike[str]
    media_type: str
    form: str = "base64"
    known_json: bool = False


@dataclass(frozen=True)
class Reference:
    """An input value that the server fetches itself (OGC 18-062r2, 7.11.2).

    :ivar href: URL that the server can read.
    :ivar media_type: what stands there; may be empty.
    """

    href: str
    media_type: str = ""


class Encoded:
    """A file as it stands in the request: its length is known before it is sent.

    ``len()`` is the number of bytes; iterating reads the file and gives them.

    :param edition: edition of the standard. In the first a text that is not in UTF-8 goes as base64, and says so.
    :ivar form: the form that it goes in.
    :raises InvalidInput: for a file that can't be read, or not in its form, or that changes while it is sent.
    """

    def __init__(self, file: InlineFile, edition: int = 1) -> None:
        self.path, self.form = Path(file.path), file.form
        self._start = 0
        try:
            with self.path.open("rb") as opened:
                self._size = os.fstat(opened.fileno()).st_size
                if self.form == "json" and opened.read(len(codecs.BOM_UTF8)) == codecs.BOM_UTF8:
                    self._start = len(codecs.BOM_UTF8)
            self._size -= self._start
            if self.form == "json" and not file.known_json and not self._is_json():
                said = tr("The file {} can't be sent as {}: it is not one JSON document.")
                raise InvalidInput(said.format(self.path, file.media_type or "JSON"))
            self._length = self._text_length(edition) if self.form == "text" else self._size
        except OSError as problem:
            raise InvalidInput(
                tr("The file {} can't be read: {}.").format(self.path, problem.strerror or problem)
            ) from problem

    def __len__(self) -> int:
        return -(-self._size // 3) * 4 if self.form == "base64" else self._length

    def __iter__(self) -> Iterator[bytes]:
        given = 0
        try:
            for piece in {"base64": self._base64, "text": self._texts, "json": self._chunks}[self.form]():
                given += len(piece)
                if given > len(self):
                    raise self._changed()
                yield piece
        except UnicodeDecodeError:
            raise self._changed() from None
        if given != len(self):
            raise self._changed()

    def _text_length(self, edition: int) -> int:
        try:
            return sum(map(len, self._texts()))
        except UnicodeDecodeError:
            if edition > 1:
                said = tr("The file {} can't be sent as a text: it is not in UTF-8.")
                raise InvalidInput(said.format(self.path)) from None
        self.form = "base64"
        return self._size

    def _is_json(self) -> bool:
        """Whether it is one JSON document; of a large file only whether it begins and ends as one."""
        try:
            if self._size <= _READ_THROUGH:
                json.loads("".join(self._decoded()), parse_constant=_no_json)
                return True
            first = last = ""
            for piece in self._decoded():
                if bare := piece.strip():
                    first, last = first or bare[0], bare[-1]
            return first + last in ("{}", "[]")
        except (ValueError, RecursionError):
            return False

    def _chunks(self) -> Iterator[bytes]:
        with self.path.open("rb") as opened:
            opened.seek(self._start)
            left = self._size
            while left and (chunk := opened.read(min(_CHUNK, left))):
                left -= len(chunk)
                yield chunk

    def _base64(self) -> Iterator[bytes]:
        return map(base64.b64encode, self._chunks())

    def _decoded(self) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8")()
        for chunk in self._chunks():
            yield decoder.decode(chunk)
        yield decoder.decode(b"", final=True)

    def _texts(self) -> Iterator[bytes]:
        """The text with JSON's escapes, without the quotes around it."""
        for piece in self._decoded():
            yield json.dumps(piece).encode()[1:-1]

    def _changed(self) -> InvalidInput:
        return InvalidInput(tr("The file {} changed while it was sent; nothing was run. Try again.").format(self.path))


def _no_json(word: str) -> None:
    raise ValueError(word)


def qualified(file: InlineFile, form: str, value: Any, edition: int) -> dict[str, Any]:
    """The qualified value (OGC 18-062r2, 7.11.2) around ``value``; the first edition also names base64."""
    encoding = {"encoding": "base64"} if edition == 1 and form == "base64" else {}
    return {"value": value, **encoding, **({"mediaType": file.media_type} if file.media_type else {})}
