"""Sentences and sizes that a person reads, in that person's language: whoever has a translator hands it over here.

>>> use_translator(lambda text: my_catalog.get(text, text))
"""

from __future__ import annotations

from typing import Callable


def _as_it_is(text: str) -> str:
    return text


def _english_size(size: float) -> str:
    if size < 1000:
        return f"{size:.0f} bytes"
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 1000:
            return f"{size:.1f} {unit}" if size < 10 else f"{size:.0f} {unit}"
    return f"{size / 1000:.1f} TB"


_translate: Callable[[str], str] = _as_it_is
_size: Callable[[float], str] = _english_size


def use_translator(function: Callable[[str], str] | None, sizes: Callable[[float], str] | None = None) -> None:
    """Every sentence goes through ``function`` from now on; None for English. It is called on any thread.

    :param sizes: writes a number of bytes; None for English.
    """
    global _translate, _size
    _translate, _size = function or _as_it_is, sizes or _english_size


def tr(text: str) -> str:
    """``text`` translated, or as it is. Values are put in afterwards: ``tr("… {} …").format(value)``."""
    return _translate(text)


def size_text(size: float) -> str:
    """A number of bytes as a person reads it: “1.4 GB”."""
    return _size(size)


def later(text: str) -> str:
    """``text`` as it is: marks what is kept in a constant, and goes through :func:`tr` where it is shown."""
    return text
