"""A provider of algorithms, for a while."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from qgis.core import QgsApplication, QgsProcessingProvider


class _Empty(QgsProcessingProvider):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def id(self) -> str:
        return "empty"

    def name(self) -> str:
        return self._name

    def loadAlgorithms(self) -> None:
        pass


@contextlib.contextmanager
def added(name: str) -> Iterator[None]:
    """A provider without algorithms in the registry."""
    provider = _Empty(name)
    assert QgsApplication.processingRegistry().addProvider(provider)
    try:
        yield
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
