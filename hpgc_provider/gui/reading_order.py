"""Tab goes through a window in the order in which it is read, whenever its parts were made."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGroupBox, QLayout, QScrollArea, QSplitter, QTabWidget, QToolButton, QWidget

# What folds a box of QGIS's.
_FOLDS = "collapseButton"


def tab_as_read(window: QWidget) -> None:
    """Sets the order of a window, or of what changed in it, by its layouts: line by line, the buttons as they stand."""
    parts = list(_parts(window))
    for earlier, later in zip(parts, parts[1:]):
        QWidget.setTabOrder(earlier, later)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    # What a bar shows comes and goes.
    if isinstance(widget, QgsMessageBar):
        return
    if isinstance(widget, QGroupBox):
        yield from widget.findChildren(QToolButton, _FOLDS, Qt.FindChildOption.FindDirectChildrenOnly)
    if _takes_tab(widget) and not isinstance(widget, QScrollArea):
        yield widget
    if isinstance(widget, QScrollArea):
        yield from _parts(widget.widget())
    elif isinstance(widget, QSplitter):
        for index in range(widget.count()):
            yield from _parts(widget.widget(index))
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        for index in range(widget.count()):
            yield from _parts(widget.widget(index))
    elif widget.layout() is not None:
        yield from _in(widget.layout())


def _in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item.widget() is not None:
            yield from _parts(item.widget())
        elif item.layout() is not None:
            yield from _in(item.layout())


def _takes_tab(widget: QWidget) -> bool:
    tab, policy = Qt.FocusPolicy.TabFocus, widget.focusPolicy()
    return policy in (tab, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus) and widget.focusProxy() is None
