"""JSON of any size on disk: the document without its long strings, and where those lie in the file."""

from __future__ import annotations

import base64
import binascii
import codecs
import json
import re
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from .errors import InvalidAnswer
from .words import tr

LONG = 64 * 1024
LARGEST_SKELETON = 64 * 1024 * 1024
DEEPEST = 200
_CHUNK = 1024 * 1024
# Whole characters and whole escapes, a surrogate pair as one.
_WHOLE = re.compile(
    r"(?:[^\\]+|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[0-9a-fA-F]{4}|\\u(?![dD][89abAB])[0-9a-fA-F]{4}|\\[^u])*"
)


@dataclass(frozen=True)
class LongString:
    """A string value left where it is: the bytes from ``start`` to ``end`` of a JSON file, still escaped.

    :ivar path: the file.
    """

    path: Path
    start: int
    end: int

    def raw(self) -> Iterator[bytes]:
        """The bytes as they stand, in pieces."""
        with self.path.open("rb") as file:
            file.seek(self.start)
            left = self.end - self.start
            while left:
                chunk = file.read(min(_CHUNK, left))
                if not chunk:
                    return
                left -= len(chunk)
                yield chunk

    def text(self) -> Iterator[str]:
        """The string, unescaped, in pieces."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        pending = ""
        for chunk in self.raw():
            pending += decoder.decode(chunk)
            whole = _WHOLE.match(pending)
            cut = whole.end() if whole else 0
            yield json.loads(f'"{pending[:cut]}"', strict=False)
            pending = pending[cut:]
        if pending:
            yield pending

    def decoded(self) -> Iterator[bytes]:
        """The bytes that the string is the base64 of, in pieces.

        :raises InvalidAnswer: where it isn't base64.
        """
        return decode_base64(self.raw())


def decode_base64(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Decodes base64 that may still hold JSON's escapes, in either alphabet.

    :raises InvalidAnswer: where it isn't base64.
    """
    pending = b""
    for piece in pieces:
        pending += piece
        whole = len(pending) - len(pending) % 4
        try:
            yield base64.b64decode(pending[:whole], validate=True)
            pending = pending[whole:]
            continue
        except binascii.Error:
            pass  # escapes, line breaks or the other alphabet, which are rare, cost another turn
        held = b"\\" if pending.endswith(b"\\") else b""
        clean = _cleaned(pending[: len(pending) - len(held)])
        whole = len(clean) - len(clean) % 4
        yield _b64(clean[:whole])
        pending = clean[whole:] + held
    clean = _cleaned(pending)
    yield _b64(clean + b"=" * (-len(clean) % 4))


def _cleaned(text: bytes) -> bytes:
    return text.replace(b"\\n", b"").replace(b"\\r", b"").translate(_ALPHABET, b"\\ \n\r\t")


_ALPHABET = bytes.maketrans(b"-_", b"+/")


def _b64(text: bytes) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise InvalidAnswer(tr("A result that should be base64 holds other characters.")) from None


def read_spooled_json(path: Path, start: int = 0, heed: Callable[[], None] | None = None) -> Any:
    """The JSON document in the file from byte ``start``, each long string in it a :class:`LongString`.

    What follows the document is not looked at.

    :param heed: called every now and then; may raise to have it stop.
    :raises InvalidAnswer: where it isn't JSON, or is too large without its long strings.
    """
    found: list[LongString] = []
    mark = f"long string {secrets.token_hex(16)} "
    with path.open("rb") as file:
        file.seek(start)
        skeleton = _skeleton(file, start, path, found, mark, heed)
    try:
        document = json.JSONDecoder().raw_decode(skeleton.decode("utf-8", "replace").lstrip())[0]
    except (ValueError, RecursionError) as problem:
        raise InvalidAnswer(tr("The server's results are not JSON: {}.").format(problem)) from None
    return _restored(document, found, mark)


def _skeleton(
    file: BinaryIO, offset: int, path: Path, found: list[LongString], mark: str, heed: Callable[[], None] | None
) -> bytearray:
    """The document's bytes with a mark in the place of each long string, which goes into ``found``."""
    skeleton = bytearray()
    in_string = False
    opened = 0  # offset in the file of the current string's first byte
    escaped = False
    dropping = False
    while chunk := file.read(_CHUNK):
        if heed is not None:
            heed()
        position = 0
        while position < len(chunk):
            if not in_string:
                quote = chunk.find(b'"', position)
                end = len(chunk) if quote < 0 else quote + 1
                skeleton += chunk[position:end]
                if quote >= 0:
                    in_string, opened, dropping = True, offset + end, False
                position = end
            elif escaped:
                skeleton += b"" if dropping else chunk[position : position + 1]
                escaped, position = False, position + 1
            else:
                quote, slash = chunk.find(b'"', position), -1
                slash = chunk.find(b"\\", position, quote if quote >= 0 else len(chunk))
                end = slash if slash >= 0 else quote if quote >= 0 else len(chunk)
                if not dropping:
                    skeleton += chunk[position:end]
                    if offset + end - opened > LONG:
                        del skeleton[len(skeleton) - (offset + end - opened) :]
                        dropping = True
                position = end
                if slash >= 0:
                    skeleton += b"" if dropping else b"\\"
                    escaped, position = True, end + 1
                elif quote >= 0:
                    if dropping:
                        skeleton += f"{mark}{len(found)}".encode()
                        found.append(LongString(path, opened, offset + quote))
                    skeleton += b'"'
                    in_string, position = False, quote + 1
        offset += len(chunk)
        if len(skeleton) > LARGEST_SKELETON:
            raise InvalidAnswer(
                tr("The server's results hold more than {} MiB of JSON.").format(LARGEST_SKELETON >> 20)
            )
    return skeleton


def _restored(value: Any, found: list[LongString], mark: str, depth: int = 0) -> Any:
    if isinstance(value, str) and value.startswith(mark):
        return found[int(value[len(mark) :])]
    if depth > DEEPEST:
        raise InvalidAnswer(tr("The server's results are nested more than {} levels deep.").format(DEEPEST))
    if isinstance(value, list):
        return [_restored(entry, found, mark, depth + 1) for entry in value]
    if isinstance(value, dict):
        return {key: _restored(entry, found, mark, depth + 1) for key, entry in value.items()}
    return value
