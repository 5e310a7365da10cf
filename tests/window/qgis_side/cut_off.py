"""What a window doesn't show in full: words that got too little room, and parts that lie outside of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)


def cut_off(window: QWidget) -> list[str]:
    """A line for each part of a window that is seen and that lacks room; empty where all is shown."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisibleTo(window) and _is_ours(part, window)]
    return [f"{type(part).__name__} “{_words(part)}”: {problem}" for part in parts for problem in _problems(part)]


def _problems(part: QWidget) -> list[str]:
    found = []
    needed = _needed_width(part)
    if needed > part.width():
        found.append(f"{part.width()} wide, needs {needed}")
    needed = _needed_height(part)
    if needed > part.height():
        found.append(f"{part.height()} high, needs {needed}")
    if not _lies_inside(part):
        found.append("lies outside of what it is in")
    if isinstance(part, QHeaderView) and part.orientation() == Qt.Orientation.Horizontal:
        for section in range(part.count()):
            if not part.isSectionHidden(section) and part.sectionSize(section) < part.sectionSizeHint(section):
                found.append(f"heading “{part.model().headerData(section, Qt.Orientation.Horizontal)}” is cut off")
    return found


def _needed_width(part: QWidget) -> int:
    if isinstance(part, QLabel):
        return 0 if part.wordWrap() or not part.text() else part.sizeHint().width()
    if isinstance(part, QToolButton):
        return part.minimumSizeHint().width() if isinstance(part.parent(), QToolBar) else 0
    if isinstance(part, QComboBox):
        # One of names that somebody chose is as wide as there is room.
        return part.minimumSizeHint().width()
    if isinstance(part, (QAbstractButton, QAbstractSpinBox)):
        return part.sizeHint().width() if _words(part) else 0
    if isinstance(part, (QGroupBox, QTabBar)):
        return part.minimumSizeHint().width() if isinstance(part, QGroupBox) else part.sizeHint().width()
    if (
        isinstance(part, QLineEdit)
        and part.placeholderText()
        and not part.text()
        and not isinstance(part.parent(), QAbstractSpinBox)
    ):
        margins = part.textMargins()
        return part.fontMetrics().horizontalAdvance(part.placeholderText()) + margins.left() + margins.right() + 10
    return 0


def _needed_height(part: QWidget) -> int:
    if isinstance(part, QLabel) and part.text():
        # Hidden words take their room away from the others, so a label knows what it needs at its width.
        needed = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
        return needed
    if isinstance(part, (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)) and not isinstance(
        part, QToolButton
    ):
        return part.minimumSizeHint().height()
    return 0


def _lies_inside(part: QWidget) -> bool:
    above = part.parentWidget()
    if above is None or part.isWindow() or _scrolls(part):
        return True
    return above.rect().contains(part.geometry()) or not part.geometry().isValid()


def _scrolls(part: QWidget) -> bool:
    """Whether it can be scrolled into sight."""
    above = part.parentWidget()
    around = above.parentWidget() if above is not None else None
    return isinstance(around, QAbstractScrollArea) and around.viewport() is above


def _is_ours(part: QWidget, window: QWidget) -> bool:
    """Whether it is a part of this window, and neither of one that stands over it nor something that Qt adds."""
    is_here = part.window() is window.window() and QRect(part.geometry()).isValid()
    return is_here and not part.objectName().startswith("qt_")


def _words(part: QWidget) -> str:
    for name in ("text", "currentText", "title", "placeholderText"):
        said = getattr(part, name, None)
        if callable(said) and not isinstance(part, QAbstractScrollArea):
            try:
                words = said()
            except TypeError:
                continue
            if words:
                return str(words)
    return part.objectName()
