"""What a file that comes down has to be: its size, and digests of its bytes, as servers announce them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import InvalidAnswer
from .words import tr

# Their names in header fields (RFC 9530, 5; RFC 3230, 4.1.1), and as hashlib has them.
_NAMED = {"sha-512": "sha512", "sha-256": "sha256", "sha": "sha1", "md5": "md5"}
# The codes of multihashes, as in STAC's file extension, with the length of the digest behind them.
_MULTIHASHES = {"1220": "sha256", "1340": "sha512", "1114": "sha1", "d50110": "md5"}
_BYTES = {"sha512": 64, "sha256": 32, "sha1": 20, "md5": 16}
_BY_HEX_DIGITS = {2 * length: name for name, length in _BYTES.items()}


@dataclass(frozen=True)
class Digest:
    """One digest of a whole file.

    :ivar algorithm: as hashlib names it.
    """

    algorithm: str
    value: bytes


@dataclass(frozen=True)
class Expected:
    """What is known of a file before it comes.

    :ivar size: in bytes; None where unknown.
    """

    size: int | None = None
    digests: tuple[Digest, ...] = ()

    @classmethod
    def of_members(cls, members: Mapping[str, Any]) -> Expected:
        """What a link's ``file:size`` and ``file:checksum`` say: a multihash (STAC), or a plain digest in hex."""
        size, checksum = members.get("file:size"), members.get("file:checksum")
        known = isinstance(size, int) and not isinstance(size, bool) and size >= 0
        found = _of_hex(checksum) if isinstance(checksum, str) else None
        return cls(size if known else None, (found,) if found else ())


NOTHING_KNOWN = Expected()


def announced(headers: Mapping[str, str]) -> tuple[Digest, ...]:
    """The digests in the header fields of a whole answer that isn't encoded (RFC 9530, 3230 and 1864)."""
    found: list[Digest | None] = []
    for field in ("Repr-Digest", "Content-Digest"):
        pairs = re.findall(r"([\w-]+)\s*=\s*:([A-Za-z0-9+/=]*):", headers.get(field, ""))
        found += [_of_base64(name, text) for name, text in pairs]
    pairs = re.findall(r"([\w-]+)=([A-Za-z0-9+/]+=*)", headers.get("Digest", ""))
    found += [_of_base64(name, text) for name, text in pairs]
    found.append(_of_base64("md5", headers.get("Content-MD5", "").strip()))
    return tuple(digest for digest in found if digest is not None)


class Checker:
    """Digests of a file, calculated while its bytes pass."""

    def __init__(self, digests: Iterable[Digest]) -> None:
        self._digests = tuple(digests)
        self._sums = {one.algorithm: _new(one.algorithm) for one in self._digests}

    def update(self, data: bytes) -> None:
        """Takes the next bytes in."""
        for sum in self._sums.values():
            sum.update(data)

    def check(self, url: str) -> None:
        """Compares.

        :raises InvalidAnswer: where the bytes are others than those announced.
        """
        for due in self._digests:
            if self._sums[due.algorithm].digest() != due.value:
                raise InvalidAnswer(
                    tr(
                        "What came from {} is not what the server announced: its {} digest is another. Nothing of "
                        "it was kept; fetch the results again."
                    ).format(url, due.algorithm)
                )


def _new(algorithm: str) -> hashlib._Hash:
    return hashlib.new(algorithm, usedforsecurity=False)


def _of_base64(name: str, text: str) -> Digest | None:
    """A digest as header fields have it; None for an algorithm that isn't known, or what can't be one."""
    algorithm = _NAMED.get(name.lower(), "")
    try:
        value = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return Digest(algorithm, value) if _BYTES.get(algorithm) == len(value) else None


def _of_hex(text: str) -> Digest | None:
    """A digest in hex, alone or as a multihash."""
    digits = text.strip().lower()
    if not re.fullmatch(r"(?:[0-9a-f]{2})+", digits):
        return None
    plain = _BY_HEX_DIGITS.get(len(digits))
    if plain:
        return Digest(plain, bytes.fromhex(digits))
    for code, algorithm in _MULTIHASHES.items():
        if digits.startswith(code) and len(digits) == len(code) + 2 * _BYTES[algorithm]:
            return Digest(algorithm, bytes.fromhex(digits[len(code) :]))
    return None
