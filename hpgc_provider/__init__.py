"""HPGC Provider: the processes of an HPGC API server as QGIS Processing algorithms."""

__version__ = "0.1.0"
