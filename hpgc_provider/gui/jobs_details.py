"""What is known of one job, to be read and copied."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ..algorithms.text import plain
from ..translation import tr
from .jobs_rows import Row
from .reading_order import tab_as_read
from .room import open_at
from .words import explain

_LINES = 26


class JobDetails(QDialog):
    """A window of its own, which stops nothing; its text stays as it was when it was opened."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hpgcJobDetails")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Job of {}").format(plain(row.record.process)))
        self.text = QPlainTextEdit(row.details())
        self.text.setReadOnly(True)
        explain(self.text, tr("All that is known of the job"), tr("Its request, its messages and its results."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        tab_as_read(self)
        line = self.text.fontMetrics().lineSpacing()
        open_at(self, 34 * line, _LINES * line)
