"""Lines in QGIS's log panel, under the tab HPGC."""

from qgis.core import Qgis, QgsMessageLog


def warn(text: str) -> None:
    """A warning. Never pass it a token or a request's headers."""
    QgsMessageLog.logMessage(text, "HPGC", Qgis.MessageLevel.Warning)
