"""What a user must never see: tracebacks, warnings over the map, dialogs that nobody asked for."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QTextEdit
from qgis.utils import iface

_EVERY = 100  # ms
# Names of dialogs that steps have opened themselves: the plugin's own, and QGIS's options.
_EXPECTED = ("hpgc", "QgsOptions")
# Titles of QGIS's questions that steps have brought up and answer.
answered: set[str] = set()


class Disturbances(QObject):
    """Tells of each as it comes; a dialog is closed, so that QGIS can go on.

    :param tell: called with the words that were shown.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._tell = tell
        self._shown_by_qgis = sys.excepthook
        sys.excepthook = self._raised
        QgsApplication.messageLog().messageReceived.connect(self._logged)
        iface.messageBar().widgetAdded.connect(lambda item: self._barred())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_for_dialogs)
        self._timer.start(_EVERY)

    def _raised(self, kind: type[BaseException], value: BaseException, where: TracebackType | None) -> None:
        self._tell("exception: " + "".join(traceback.format_exception(kind, value, where)))
        self._shown_by_qgis(kind, value, where)

    def _logged(self, text: str, tag: str, level: Qgis.MessageLevel) -> None:
        failed_as_told = tag == "Processing"  # what stands in a dialog's log, too
        if tag == "Python error" or (level == Qgis.MessageLevel.Critical and not failed_as_told):
            self._tell(f"log ({tag}): {text}")

    def _barred(self) -> None:
        item = iface.messageBar().currentItem()
        if item is not None and item.level() in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
            self._tell(f"message bar: {item.title()} {item.text()}")

    def _look_for_dialogs(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog.windowTitle() in answered:
            return
        if not dialog.objectName().startswith(_EXPECTED):
            self._tell(f"dialog: {dialog.windowTitle()} {_words(dialog)}")
            dialog.reject()


def _words(dialog: QDialog) -> str:
    if isinstance(dialog, QMessageBox):
        return f"{dialog.text()} {dialog.informativeText()}".strip()
    texts = [widget.toPlainText() for widget in dialog.findChildren(QTextEdit)]
    return " ".join(texts + [label.text() for label in dialog.findChildren(QLabel)]).strip()
