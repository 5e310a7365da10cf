"""Sentences that a person reads, in that person's language: whoever has a translator hands it over here.

>>> use_translator(lambda text: my_catalog.get(text, text))
"""

from __future__ import annotations

from typing import Callable


def _as_it_is(text: str) -> str:
    return text


_translate: Callable[[str], str] = _as_it_is


def use_translator(function: Callable[[str], str] | None) -> None:
    """Every sentence goes through ``function`` from now on; None for English. It is called on any thread."""
    global _translate
    _translate = function or _as_it_is


def tr(text: str) -> str:
    """``text`` translated, or as it is. Values are put in afterwards: ``tr("… {} …").format(value)``."""
    return _translate(text)


def later(text: str) -> str:
    """``text`` as it is: marks what is kept in a constant, and goes through :func:`tr` where it is shown."""
    return text
