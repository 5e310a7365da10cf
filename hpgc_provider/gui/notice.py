"""Sentences for the user, as plain text: a server may have had its say in them."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy

from ..translation import tr
from .words import explain

_LINES = 9
_shown: set[QLabel] = set()
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def plain_label(text: str = "", selectable: bool = False) -> QLabel:
    """A label of several lines that shows its text letter by letter."""
    label = QLabel()
    _make_plain(label, selectable)
    label.setText(text)
    return label


def _make_plain(label: QLabel, selectable: bool) -> None:
    """Has a label show whatever it is given letter by letter, in several lines."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(_SELECTABLE)


def plain_report() -> QPlainTextEdit:
    """A place for some lines that can be copied."""
    report = QPlainTextEdit()
    report.setReadOnly(True)
    report.setMaximumHeight(_LINES * report.fontMetrics().lineSpacing())
    explain(report, tr("What the server says of itself"), tr("The answer to Test."))
    return report


class _Sentence(QLabel):
    """A sentence in a bar: as high as it is at the width it has, which not every bar asks for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        _make_plain(self, selectable=True)
        self.setText(text)

    def hasHeightForWidth(self) -> bool:
        """No: a bar would take the height that the sentence had at the least width."""
        return False

    def sizeHint(self) -> QSize:
        """One line, until it is known how many it takes."""
        lines = self.heightForWidth(self.width()) if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 0
        return QSize(super().sizeHint().width(), max(lines, self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """No line of it is cut off."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tells the bar how high it is now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def notice_bar() -> QgsMessageBar:
    """A bar for the top of a window; it takes no more room than its sentence needs."""
    bar = QgsMessageBar()
    bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return bar


def show_notice(
    bar: QgsMessageBar, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning, others_stay: bool = False
) -> QgsMessageBarItem:
    """Shows a sentence, in place of the ones before unless ``others_stay``; gives what shows it."""
    if not others_stay:
        bar.clearWidgets()
    label = _Sentence(text)
    label.setObjectName("notice")
    label.setAccessibleName(text)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    item = bar.pushWidget(label, level, 0)
    # Else its Python half, which knows its height, would go with that of the bar, which QGIS's window lends.
    _shown.add(label)
    label.destroyed.connect(lambda *_: _shown.discard(label))
    return item
