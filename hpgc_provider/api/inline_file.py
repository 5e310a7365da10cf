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


@dataclass(frozen=True)
class InlineFile:
    """A local file as an input value, sent inside the request (OGC 18-062r2, 7.11.2).

    :ivar path: the file.
    :ivar media_type: what it is, for example ``image/tiff``.
    :ivar form: "base64"; or "text" for a file in UTF-8 that goes as a string; or "json" for one that holds
        a JSON document, which goes as it is.
    """

    path: str | os.PathLike[str]
    media_type: str
    form: str = "base64"


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

    :raises InvalidInput: for a file that can't be read, or that changes while it is sent.
    """

    def __init__(self, file: InlineFile) -> None:
        self.path, self.form = Path(file.path), file.form
        try:
            with self.path.open("rb") as opened:
                self._size = os.fstat(opened.fileno()).st_size
            self._length = sum(map(len, self._texts())) if self.form == "text" else self._size
        except OSError as problem:
            raise InvalidInput(
                tr("The file {} can't be read: {}.").format(self.path, problem.strerror or problem)
            ) from problem

    def __len__(self) -> int:
        return -(-self._size // 3) * 4 if self.form == "base64" else self._length

    def __iter__(self) -> Iterator[bytes]:
        given = 0
        for piece in {"base64": self._base64, "text": self._texts, "json": self._chunks}[self.form]():
            given += len(piece)
            if given > len(self):
                raise self._changed()
            yield piece
        if given != len(self):
            raise self._changed()

    def _chunks(self) -> Iterator[bytes]:
        with self.path.open("rb") as opened:
            left = self._size
            while left and (chunk := opened.read(min(_CHUNK, left))):
                left -= len(chunk)
                yield chunk

    def _base64(self) -> Iterator[bytes]:
        return map(base64.b64encode, self._chunks())

    def _texts(self) -> Iterator[bytes]:
        """The text with JSON's escapes, without the quotes around it."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        for chunk in self._chunks():
            yield json.dumps(decoder.decode(chunk)).encode()[1:-1]
        yield json.dumps(decoder.decode(b"", final=True)).encode()[1:-1]

    def _changed(self) -> InvalidInput:
        return InvalidInput(tr("The file {} changed while it was sent; nothing was run. Try again.").format(self.path))


def qualified(file: InlineFile, value: Any, edition: int) -> dict[str, Any]:
    """The qualified value (OGC 18-062r2, 7.11.2) around ``value``; the first edition also names base64."""
    encoding = {"encoding": "base64"} if edition == 1 and file.form == "base64" else {}
    return {"value": value, **encoding, **({"mediaType": file.media_type} if file.media_type else {})}
