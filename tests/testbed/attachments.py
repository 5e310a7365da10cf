"""Long strings and files travel beside the JSON documents, so that no image is ever whole in memory.

In a request each long string is moved to a file and a short mark stands in its place while pygeoapi handles
the document. In an answer a mark is replaced with a file's bytes, plain or as base64, while it is sent.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import re
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

BLOCK = 3 * 256 * 1024
LONG = 64 * 1024
_ESCAPED_SPACE_OR_SLASH = re.compile(rb"\\[nrt]|\\(?=/)")


class LongText:
    """A string that stands in a file, as JSON writes it between its quotes."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> str:
        """The string itself."""
        return json.loads(b'"' + self.path.read_bytes() + b'"')

    def decode_to(self, target: Path) -> None:
        """Write the bytes that the string spells in base64; raises ValueError where it spells none."""
        with self.path.open("rb") as source, target.open("wb") as out:
            rest = b""
            while block := source.read(BLOCK):
                if block.endswith(b"\\"):
                    block += source.read(1)
                if b"\\" in block:
                    block = _ESCAPED_SPACE_OR_SLASH.sub(b"", block)
                text = rest + block.translate(None, b" ")
                whole = len(text) // 4 * 4
                out.write(decode_base64(text[:whole]))
                rest = text[whole:]
            out.write(decode_base64(rest))


def decode_base64(text: bytes) -> bytes:
    """The bytes that a text spells; raises ValueError where it spells none."""
    try:
        return binascii.a2b_base64(text, strict_mode=True) if text else b""
    except binascii.Error as error:
        raise ValueError(f"it is not base64 ({error})") from error


def pieces(document: BinaryIO) -> Iterator[tuple[bool, bytes]]:
    """A JSON document cut where its strings begin and end: whether a piece is part of a string, and the piece."""
    inside = False
    while block := document.read(BLOCK):
        at = 0
        while at < len(block):
            quote = block.find(b'"', at)
            end = quote if quote >= 0 else len(block)
            if not inside:
                yield False, block[at : end + 1]
                inside, at = quote >= 0, end + 1
                continue
            escape = block.find(b"\\", at, end)
            if escape >= 0:
                yield True, block[at : escape + 2] + (document.read(1) if escape + 1 == len(block) else b"")
                at = escape + 2
                continue
            yield True, block[at:end]
            if quote >= 0:
                yield False, b'"'
            inside, at = quote < 0, end + 1


class Attachments:
    """Makes and resolves the marks of one server; the secret in them keeps clients from writing their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spool = folder / "spool"
        self.spool.mkdir(exist_ok=True)
        self._secret = secrets.token_hex(16)
        self._mark = re.compile(f"<{self._secret}:(raw|base64):([^>]+)>".encode())

    def take_out(self, document: BinaryIO) -> tuple[bytes, list[Path]]:
        """Move the long strings of a JSON document to files; returns the short document and the files."""
        short, files = bytearray(), []
        start, target = 0, None
        for in_string, piece in pieces(document):
            if not in_string and target is not None:
                target.close()
                short += self._write_mark("raw", files[-1]).encode()
                target = None
            if not in_string:
                short += piece
                start = len(short)
                continue
            if target is None and len(short) - start + len(piece) > LONG:
                files.append(self.spool / secrets.token_hex(8))
                target = files[-1].open("wb")
                target.write(short[start:])
                del short[start:]
            if target is None:
                short += piece
            else:
                target.write(piece)
        if target is not None:
            target.close()
        return bytes(short), files

    def put_back(self, value: Any, folder: Path) -> Any:
        """The document with a LongText, its file moved to `folder`, where a mark stands."""
        if isinstance(value, dict):
            return {key: self.put_back(item, folder) for key, item in value.items()}
        if isinstance(value, list):
            return [self.put_back(item, folder) for item in value]
        if isinstance(value, str) and (mark := self._mark.fullmatch(value.encode())):
            path = self.folder / mark[2].decode()
            return LongText(path.rename(folder / f"text-{path.name}"))
        return value

    def base64(self, path: Path) -> str:
        """A mark for a file's bytes in base64."""
        return self._write_mark("base64", path)

    def raw(self, path: Path) -> str:
        """A mark for a file's bytes as they are."""
        return self._write_mark("raw", path)

    def resolve(self, answer: bytes) -> tuple[int, Iterator[bytes]] | None:
        """Length and blocks of an answer with its marks replaced; None where it has none."""
        parts = self._mark.split(answer)
        if len(parts) == 1:
            return None
        texts = parts[0::3]
        files = [(mode, (self.folder / path.decode()).open("rb")) for mode, path in zip(parts[1::3], parts[2::3])]
        length = sum(map(len, texts)) + sum(_length(*file) for file in files)

        def blocks() -> Iterator[bytes]:
            for (mode, file), text in zip([(b"raw", None), *files], texts):
                if file is not None:
                    with file:
                        while block := file.read(BLOCK):
                            yield base64.b64encode(block) if mode == b"base64" else block
                yield text

        return length, blocks()

    def _write_mark(self, mode: str, path: Path) -> str:
        return f"<{self._secret}:{mode}:{path.relative_to(self.folder)}>"


def _length(mode: bytes, file: BinaryIO) -> int:
    size = os.fstat(file.fileno()).st_size
    return (size + 2) // 3 * 4 if mode == b"base64" else size
