"""Where a package comes from: text that is typed, pasted or read from a file, or an address."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback, QgsSettings
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ..algorithms.preview import Draft
from ..api.deployment import linked_text
from ..api.link import is_web_address
from ..api.packages.reading import file_text
from ..connections import Connection, connection
from ..jobs.clients import client_of
from ..translation import tr
from .background import Worker
from .notice import plain_label
from .package_editor import PackageEditor
from .words import explain

_FOLDER_KEY = "hpgc/folder_of_packages"
_TEXT, _ADDRESS = range(2)


class _AddressLine(QgsFilterLineEdit):
    """Enter after an address means to look at it, and nothing more."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Enter from the dialog."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class PackageSource(QTabWidget):
    """Gives what is to be deployed. Files and addresses are read on a thread.

    :ivar changed: it is another package now, or another text of it.
    :ivar failed: a sentence: a file or an address can't be read.
    :ivar busy: whether one is being read.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(str)
    busy = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.fetched = PackageEditor(), PackageEditor()
        self.fetched.setReadOnly(True)
        self.open_file, self.look = QPushButton(tr("Open &File…")), QPushButton(tr("&Look at It"))
        self.address = _AddressLine()
        self._connection, self._fetched_from = "", ""
        self._worker = Worker(self)
        self._lay_out()
        self.editor.textChanged.connect(self.changed)
        self.editor.file_dropped.connect(lambda path: self.read(Path(path)))
        self.editor.too_large.connect(self._refuse_paste)
        self.currentChanged.connect(lambda _: self.changed.emit())
        self.address.textChanged.connect(self._address_changed)
        self.open_file.clicked.connect(self._choose_file)
        self.look.clicked.connect(self.fetch)
        self.address.returnPressed.connect(self.look.click)
        self._worker.failed.connect(self.failed)
        self._worker.busy.connect(self._show_busy)
        self._address_changed()

    def set_connection(self, name: str) -> None:
        """The connection whose server is to have the package."""
        self._connection = name

    def draft(self, w: str, wraps: bool) -> Draft:
        """What is to be deployed; from an address the server fetches it, unless a Workflow is put around it here."""
        if self.currentIndex() == _TEXT:
            return Draft(self.editor.text(), w, wraps)
        if wraps and self._is_fetched:
            return Draft(self.fetched.text(), w, wraps)
        return Draft(self.address.text().strip(), "" if w == self._fragment else w)

    def shown(self, w: str, wraps: bool) -> Draft:
        """What the preview is made of: where an address was looked at, what stands there."""
        if self.currentIndex() == _ADDRESS and self._is_fetched:
            return Draft(self.fetched.text(), w or self._fragment, wraps)
        return self.draft(w, wraps)

    @property
    def editor_shown(self) -> PackageEditor:
        """The editor that is to be seen."""
        return self.editor if self.currentIndex() == _TEXT else self.fetched

    def is_given(self) -> bool:
        """Whether there is anything yet."""
        if self.currentIndex() == _TEXT:
            return self.editor.length() > 0
        return is_web_address(self.address.text().strip())

    @property
    def is_written(self) -> bool:
        """Whether somebody has typed, pasted or changed a text that no file has."""
        return self.editor.isModified() and self.editor.length() > 0

    def read(self, file: Path) -> None:
        """Puts the text of a file into the editor."""
        if not self._worker.is_busy:
            self._worker.begin(lambda _: file_text(file), self._show_file)

    def fetch(self) -> None:
        """Looks at what stands at the address; no token goes to another origin than the API's."""
        if self._worker.is_busy:
            return
        href, name = self.address.text().strip(), self._connection

        def work(feedback: QgsProcessingFeedback) -> str:
            server: Connection = connection(name)
            with client_of(server, feedback.isCanceled) as client:
                return linked_text(client, href)

        self._worker.begin(work, lambda text: self._show_fetched(href, text))

    def stop(self) -> None:
        """Gives up what is being read."""
        self._worker.cancel()

    @property
    def _is_fetched(self) -> bool:
        return bool(self._fetched_from) and self._fetched_from == self.address.text().strip()

    @property
    def _fragment(self) -> str:
        return self.address.text().strip().partition("#")[2]

    def _show_file(self, text: str) -> None:
        self.editor.setText(text)
        self.editor.setModified(False)

    def _show_fetched(self, href: str, text: str) -> None:
        self._fetched_from = href
        self.fetched.setText(text)
        self.changed.emit()

    def _address_changed(self) -> None:
        self.look.setEnabled(not self._worker.is_busy and is_web_address(self.address.text().strip()))
        if self._fetched_from and not self._is_fetched:
            self._fetched_from = ""
            self.fetched.setText("")
        self.changed.emit()

    def _show_busy(self, is_busy: bool) -> None:
        self.open_file.setEnabled(not is_busy)
        self.look.setEnabled(not is_busy and is_web_address(self.address.text().strip()))
        self.busy.emit(is_busy)

    def _choose_file(self) -> None:
        kept = QgsSettings()
        kinds = tr("Packages (*.cwl *.json *.yaml *.yml)") + ";;" + tr("All files (*)")
        folder = kept.value(_FOLDER_KEY, "", type=str)
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a package"), folder, kinds)
        if path:
            kept.setValue(_FOLDER_KEY, str(Path(path).parent))
            self.read(Path(path))

    def _refuse_paste(self) -> None:
        self.failed.emit(tr("That is larger than 5 MiB: no package, but data. Nothing was pasted."))

    def _lay_out(self) -> None:
        explain(self.open_file, tr("Open file"), tr("Reads a package from a file; you can also drop one on the text."))
        explain(self.look, tr("Look at it"), tr("Fetches what stands at the address, to show what it will become."))
        explain(
            self.address, tr("Address"), tr("Of a CWL document; the server fetches it when the process is deployed.")
        )
        for button in (self.open_file, self.look):
            button.setToolTip(button.whatsThis())
            button.setAutoDefault(False)
        self.address.setPlaceholderText("https://…")
        text, address = QWidget(), QWidget()
        below = QHBoxLayout()
        below.addWidget(plain_label(tr("An application package (JSON) or CWL (YAML or JSON).")), 1)
        below.addWidget(self.open_file)
        inside = QVBoxLayout(text)
        inside.addLayout(below)
        inside.addWidget(self.editor)
        above = QHBoxLayout()
        above.addWidget(self.address)
        above.addWidget(self.look)
        inside = QVBoxLayout(address)
        inside.addLayout(above)
        inside.addWidget(plain_label(tr("The server fetches the CWL document from there.")))
        inside.addWidget(self.fetched)
        self.addTab(text, tr("&Text or File"))
        self.addTab(address, tr("&Address"))
