"""The plugin's icons."""

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

ICON_PATH = Path(__file__).resolve().parent.parent / "icons" / "hpgc.svg"


def plugin_icon() -> QIcon:
    """The plugin's own icon."""
    return QIcon(str(ICON_PATH))
