"""Algorithm ids: a connection's name and a process id in the letters that QGIS allows, and back."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import unquote_to_bytes

_OUTSIDE = re.compile(r"[^A-Za-z0-9_-]")
# Letters; systems take 143 to 255, with the ending.
_LONGEST_FILE_NAME = 120


def encoded(name: str, keep: str = "") -> str:
    """``name`` in ``[A-Za-z0-9_-]`` and the letters of ``keep``; any other is ``~XX``, UTF-8 in hex."""

    def hexed(found: re.Match) -> str:
        letter = found[0]
        if letter in keep:
            return letter
        return "".join(f"~{byte:02X}" for byte in letter.encode("utf-8", "surrogatepass"))

    return _OUTSIDE.sub(hexed, name)


def file_name(name: str) -> str:
    """The name, without an ending, of a file of ``name``; where that is long, a hash tells it from others."""
    word = encoded(name)
    if len(word) <= _LONGEST_FILE_NAME:
        return word
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{word[: _LONGEST_FILE_NAME - len(digest) - 1]}-{digest}"


def decoded(word: str) -> str:
    """What :func:`encoded` made ``word`` of."""
    return unquote_to_bytes(word.replace("~", "%")).decode("utf-8", "surrogatepass")


def algorithm_name(connection: str, process_id: str) -> str:
    """The algorithm's name within the provider: ``<connection>.<process id>``."""
    return f"{encoded(connection)}.{encoded(process_id, keep='.')}"


def free_name(id: str, taken: set[str]) -> str:
    """``id``, or where that is taken but for case ``id`` with a number; the name is taken then."""
    name, count = id, 1
    while name.lower() in taken:
        count += 1
        name = f"{id}_{count}"
    taken.add(name.lower())
    return name
