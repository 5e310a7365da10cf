"""How large, deep and odd a package may be: checked before anything is sent."""

from __future__ import annotations

import math
import re
from typing import Any

from ..errors import InvalidPackage
from ..problem import plain_line
from ..words import tr

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
        raise InvalidPackage(
            tr("{} is larger than {} MiB: that is no package but data.").format(name, MOST_BYTES >> 20)
        )


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
            raise InvalidPackage(
                tr("{} holds more than {} values, counted with all repetitions.").format(name, MOST_VALUES)
            )
        if depth > DEEPEST:
            raise InvalidPackage(tr("{} is nested more than {} levels deep.").format(name, DEEPEST))
        if isinstance(value, dict):
            for key in value:
                check_scalar(key, name)
                if not isinstance(key, str):
                    raise InvalidPackage(tr("{} has a key that is no text: {!r}.").format(name, key))
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
            raise InvalidPackage(tr("{} holds a NUL character.").format(name))
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise InvalidPackage(tr("{} holds a number that is not finite.").format(name))
    elif isinstance(value, int):
        if abs(value) > LARGEST_INTEGER:
            raise InvalidPackage(tr("{} holds an integer of more than 64 bits.").format(name))
    elif value is not None:
        raise InvalidPackage(
            tr("{} holds a value of type {}, which JSON has no form for.").format(name, type(value).__name__)
        )


def check_id(id: str, name: str = "") -> str:
    """``id``, where it can be part of an address and of a file name on every server.

    :raises InvalidPackage: where it can't.
    """
    name = name or tr("The process")
    shown = plain_line(id)[:60]
    if not id:
        raise InvalidPackage(tr("{} has no id: give it one, the process is called by it.").format(name))
    if len(id) > LONGEST_ID:
        raise InvalidPackage(tr("The id “{}…” is longer than {} characters.").format(shown, LONGEST_ID))
    if _UNUSABLE.search(id) or id.startswith("."):
        raise InvalidPackage(
            tr(
                "“{}” can't be the id of a process: servers stumble over spaces, control characters, a "
                "dot at its beginning, and over , ; / \\ ? # % & < > quotation marks, $$ and $q$. Letters, "
                "digits, “-”, “_” and “.” are safe."
            ).format(shown)
        )
    return id
