"""Strings that a person sees, in the language that QGIS speaks."""

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """``text`` translated, or as it is."""
    return QCoreApplication.translate("hpgc", text)
