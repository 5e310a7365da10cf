"""How large, deep and odd a package may be: checked before anything is sent."""

from __future__ import annotations

import math
import re
from typing import Any

from ..errors import InvalidPackage
from ..problem import plain_line

MOST_BYTES = 5 * 1024 * 1024
MOST_VALUES = 100_000
DEEPEST = 64
LARGEST_INTEGER = 2**63 - 1
LONGEST_ID = 200
_UNUSABLE = re.compile(r"[\x00-\x20\x7f,;/\\?#%\"'<>&]|\$\$|\$q\$")


def check_size(size: int, name: str) -> None:
    """Refuses a document of more than ``MOST_BYTES`` bytes.

    :raises InvalidPackage: with ``name``, what the document is called.
    """
    if size > MOST_BYTES:
        raise InvalidPackage(f"{name} is larger than {MOST_BYTES >> 20} MiB: that is no package but data.")


def check_values(document: Any, name: str) -> None:
    """Refuses what JSON has no form for, and what costs a reader too much: too many values, or too deep.

    Values that stand in several places count each time.

    :raises InvalidPackage: with ``name``, what the document is called.
    """
    count = 0
    waiting: list[tuple[Any, int]] = [(document, 1)]
    while waiting:
        value, depth = waiting.pop()
        count += 1
        if count > MOST_VALUES:
            raise InvalidPackage(f"{name} holds more than {MOST_VALUES} values, counted with all repetitions.")
        if depth > DEEPEST:
            raise InvalidPackage(f"{name} is nested more than {DEEPEST} levels deep.")
        if isinstance(value, dict):
            for key in value:
                check_scalar(key, name)
                if not isinstance(key, str):
                    raise InvalidPackage(f"{name} has a key that is no text: {key!r}.")
            waiting += [(inner, depth + 1) for inner in value.values()]
        elif isinstance(value, (list, tuple)):
            waiting += [(inner, depth + 1) for inner in value]
        else:
            check_scalar(value, name)


def check_scalar(value: Any, name: str) -> None:
    """Refuses a single value that can't be passed on.

    :raises InvalidPackage: with ``name``, what the document is called.
    """
    if isinstance(value, str):
        if "\x00" in value:
            raise InvalidPackage(f"{name} holds a NUL character.")
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise InvalidPackage(f"{name} holds a number that is not finite.")
    elif isinstance(value, int):
        if abs(value) > LARGEST_INTEGER:
            raise InvalidPackage(f"{name} holds an integer of more than 64 bits.")
    elif value is not None:
        raise InvalidPackage(f"{name} holds a value of type {type(value).__name__}, which JSON has no form for.")


def check_id(id: str, name: str = "The process") -> str:
    """``id``, where it can be part of an address and of a file name on every server.

    :raises InvalidPackage: where it can't.
    """
    shown = plain_line(id)[:60]
    if not id:
        raise InvalidPackage(f"{name} has no id: give it one, the process is called by it.")
    if len(id) > LONGEST_ID:
        raise InvalidPackage(f"The id “{shown}…” is longer than {LONGEST_ID} characters.")
    if _UNUSABLE.search(id) or id.startswith("."):
        raise InvalidPackage(
            f"“{shown}” can't be the id of a process: servers stumble over spaces, control characters, "
            "a dot at its beginning, and over , ; / \\ ? # % & < > quotation marks, $$ and $q$. "
            "Letters, digits, “-”, “_” and “.” are safe."
        )
    return id
