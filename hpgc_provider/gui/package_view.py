"""The package of a process, to be read, copied and kept."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsFileUtils, QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.deploying import package_text
from ..algorithms.text import plain
from ..api import HpgcError
from ..connections import connection
from ..identifiers import file_name
from ..translation import tr
from .background import Worker
from .notice import notice_bar, plain_label, show_notice
from .package_editor import PackageEditor
from .reading_order import tab_as_read
from .room import open_at

_SIZE = 680, 520


class PackageView(QDialog):
    """A window of its own, which stops nothing; asks the server as soon as it is made."""

    def __init__(self, name: str, process: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hpgcPackageView")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Package of “{}”").format(plain(process)))
        self._process, self._worker = process, Worker(self)
        self.bar, self.text, self.busy = notice_bar(), PackageEditor(), QProgressBar()
        self.text.setReadOnly(True)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setMaximumHeight(8)
        self.busy.setAccessibleName(tr("Busy"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(tr("&Save As…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.copy, self.save):
            button.setEnabled(False)
            button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.text()))
        self.save.clicked.connect(self._choose_file)
        buttons.rejected.connect(self.reject)
        self._worker.busy.connect(self.busy.setVisible)
        self._worker.failed.connect(lambda sentence: show_notice(self.bar, sentence))
        whole = QVBoxLayout(self)
        whole.addWidget(self.bar)
        whole.addWidget(plain_label(tr("“{}” on “{}”, as the server has it.").format(plain(process), name)))
        for part in (self.text, self.busy, buttons):
            whole.addWidget(part)
        tab_as_read(self)
        open_at(self, *_SIZE)
        self._ask(name)

    def done(self, result: int) -> None:
        """Closes; what is under way is given up."""
        self._worker.cancel()
        super().done(result)

    def keep(self, path: str) -> None:
        """Writes the text into a file."""
        try:
            Path(path).write_text(self.text.text(), encoding="utf-8")
        except OSError as problem:
            show_notice(self.bar, tr("{} can't be written: {}.").format(path, problem.strerror or problem))
            return
        show_notice(self.bar, tr("The package is in {}.").format(path), Qgis.MessageLevel.Success)

    def _ask(self, name: str) -> None:
        try:
            server = connection(name)
        except HpgcError as problem:
            show_notice(self.bar, str(problem))
            return

        def work(feedback: QgsProcessingFeedback) -> str:
            return package_text(server, self._process, feedback)

        self._worker.begin(work, self._show)

    def _show(self, text: str) -> None:
        self.text.setText(text)
        for button in (self.copy, self.save):
            button.setEnabled(True)

    def _choose_file(self) -> None:
        ending = "json" if self.text.text(0).lstrip()[:1] in ("{", "[") else "cwl"
        kinds = tr("Packages (*.cwl *.json)")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the package"), f"{file_name(self._process)}.{ending}", kinds
        )
        if path:
            self.keep(QgsFileUtils.ensureFileNameHasExtension(path, ["cwl", "json", "yaml", "yml"]))
