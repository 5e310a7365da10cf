"""A model of QGIS, read as what the API can carry to a server."""

from .reading import read_model
from .source import find_model, known_models

__all__ = ["find_model", "known_models", "read_model"]
