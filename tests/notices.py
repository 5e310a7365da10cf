"""What a window says in its bar."""

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QLabel


def shown_notice(bar: QgsMessageBar) -> str:
    """The sentence that is shown; empty where there is none."""
    item = bar.currentItem()
    label = item.findChild(QLabel, "notice") if item is not None else None
    return label.text() if label is not None else ""
