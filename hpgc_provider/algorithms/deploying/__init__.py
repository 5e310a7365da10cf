"""A model of QGIS, read as what the API can carry to a server."""

from .model_reading import read_model
from .model_source import find_model, known_models

__all__ = ["find_model", "known_models", "read_model"]
