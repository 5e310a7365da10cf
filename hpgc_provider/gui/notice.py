"""Sentences for the user, as plain text: a server may have had its say in them."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy

from ..translation import tr
from .words import explain

_LINES = 9
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def plain_label(text: str = "", selectable: bool = False) -> QLabel:
    """A label of several lines that shows its text letter by letter."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(_SELECTABLE)
    return label


def plain_report() -> QPlainTextEdit:
    """A place for some lines that can be copied."""
    report = QPlainTextEdit()
    report.setReadOnly(True)
    report.setMaximumHeight(_LINES * report.fontMetrics().lineSpacing())
    explain(report, tr("What the server says of itself"), tr("The answer to Test."))
    return report


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
    label = plain_label(text, selectable=True)
    label.setObjectName("notice")
    label.setAccessibleName(text)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return bar.pushWidget(label, level, 0)
