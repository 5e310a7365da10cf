"""Closing QGIS while there are jobs: it asks whether to cancel its tasks, or what to save; no answer ends a job."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget

from ..jobs.leaving import let_go, question_stands
from ..translation import tr


class Closing(QObject):
    """Looks at the questions that stand over the main window, and tells in QGIS's own what becomes of jobs.

    :param window: QGIS's main window; may be None.
    """

    def __init__(self, window: QWidget | None) -> None:
        super().__init__(window)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def stop(self) -> None:
        """Looks no more."""
        question_stands(False)
        if self._window is not None:
            self._window.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, _watched: QObject | None, event: QEvent | None) -> bool:
        """Called by Qt; nothing is kept from the window."""
        if event is not None and event.type() == QEvent.Type.WindowBlocked:
            self._look()
        elif event is not None and event.type() == QEvent.Type.WindowUnblocked:
            question_stands(False)
        return False

    def _look(self) -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, QMessageBox):
            return
        question_stands(True)
        if question.windowTitle() != _title():
            return
        question.setObjectName("hpgcActiveTasksQuestion")
        question.setInformativeText(
            tr(
                "Jobs on HPGC servers go on in any case, and their results come later. After a yes QGIS may stay open: "
                "close it once more."
            )
        )
        question.buttonClicked.connect(lambda button: self._answered(question, button))

    @staticmethod
    def _answered(question: QMessageBox, button: QAbstractButton) -> None:
        if question.standardButton(button) == QMessageBox.StandardButton.Yes:
            let_go()


def _title() -> str:
    """What QGIS calls its question, in its own language."""
    return QCoreApplication.translate("QgisApp", "Active Tasks")
