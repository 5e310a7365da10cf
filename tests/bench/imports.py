"""Importing a client for the first time."""

from __future__ import annotations

from importlib import import_module
from typing import Callable


def module(name: str) -> Callable[[], object]:
    """``import name``, with all that it brings along."""
    return lambda: import_module(name)
