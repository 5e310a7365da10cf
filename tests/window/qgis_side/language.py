"""The plugin's sentences in the language that QGIS speaks here, so that the same steps do in any."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def spoken(text: str) -> str:
    """A sentence of the plugin as it is shown; English ones that aren't sentences of its own stay as they are."""
    return QCoreApplication.translate("hpgc", text)


def spoken_part(text: str) -> str:
    """The longest part of such a sentence that doesn't depend on what is put in."""
    return max(spoken(text).split("{}"), key=len)
