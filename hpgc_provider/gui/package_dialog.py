"""Deploying a process, or replacing one: what is typed stays until the server has taken it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.deploying import Change, after_stop, deploy_on, deploying_connections, replace_on
from ..algorithms.management import show_in_toolbox
from ..algorithms.preview import Draft, Preview, preview
from ..algorithms.text import plain
from ..algorithms.uses import Uses, model_places, uses_of
from ..api import HpgcError
from ..api.errors import LoneTool, ProcessExists
from ..connections import Connection, connection
from ..jobs.clients import client_of
from ..translation import tr
from .background import WorkDialog, Worker
from .notice import notice_bar, plain_label, show_notice
from .package_preview import PackagePreview
from .package_source import PackageSource
from .question import ask
from .reading_order import tab_as_read
from .room import open_at
from .words import add_row, explain

_SIZE = 940, 560
# Milliseconds without a key pressed after which the preview is made.
_PAUSE = 250


@dataclass(frozen=True)
class _Taken:
    """An id that is taken; whether the process there can be replaced."""

    id: str
    sentence: str
    can_be_replaced: bool


class PackageDialog(WorkDialog):
    """Emits ``changed`` with a sentence when the server has taken the package, and closes.

    :param name: the connection to begin with; empty for the one that was used last.
    :param replaces: id of the process to be replaced; empty deploys a new one.
    """

    changed = pyqtSignal(str)

    def __init__(self, name: str = "", replaces: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hpgcPackageDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._replaces, self._about = replaces, replaces
        self._reader = Worker(self)
        self._is_stale = self._may_be_done = False
        self.bar, self.connection = notice_bar(), QComboBox()
        self.source, self.preview = PackageSource(), PackagePreview()
        self.busy, self.doing, self.stop = QProgressBar(), plain_label(), QPushButton(tr("Sto&p"))
        self.replace = QPushButton(tr("&Replace…"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._taken = ""
        self._fill(name)
        self._lay_out()
        self._connect()
        self._show_busy(False)

    def done(self, result: int) -> None:
        """Closes; what is under way is given up."""
        self._may_be_done = False
        self._reader.cancel()
        self.source.stop()
        super().done(result)

    def reject(self) -> None:
        """Stops what is under way, else closes; what somebody has written goes only when they say so."""
        if self._worker.is_busy or not self.source.is_written:
            super().reject()
            return
        ask(
            self,
            "hpgcDiscardQuestion",
            tr("Discard the Package"),
            tr("Discard the package?"),
            tr("What you have written is kept nowhere else."),
            tr("&Discard"),
            lambda: self.done(QDialog.DialogCode.Rejected),
        )

    def send(self) -> None:
        """Deploys; replaces, once it is clear what depends on the process."""
        self.bar.clearWidgets()
        self._show_taken("")
        if self._replaces:
            self._ask_to_replace(self._replaces)
        else:
            self._deploy()

    def _deploy(self) -> None:
        server, draft = self._server(), self._draft()
        if server is None:
            return
        self._about, self._may_be_done = self._previewed.id, True

        def work(feedback: QgsProcessingFeedback) -> Change | _Taken:
            try:
                change = deploy_on(server, draft.package(), draft.w or None, feedback)
            except LoneTool as lone:
                raise HpgcError(tr("{} Switch on “Put a Workflow around a lone tool”.").format(lone)) from None
            except ProcessExists as taken:
                return _looked_at(server, taken, feedback)
            show_in_toolbox()
            return change

        self._worker.begin(work, self._deployed)

    def _deployed(self, what: Change | _Taken) -> None:
        if isinstance(what, Change):
            self._close(what, tr("The process “{}” is deployed on “{}”; it is in the Processing toolbox."))
            return
        show_notice(self.bar, what.sentence)
        self._show_taken(what.id if what.can_be_replaced else "")

    def _ask_to_replace(self, id: str) -> None:
        server, places, self._may_be_done = self._server(), model_places(), False
        if server is None:
            return
        self._worker.begin(
            lambda feedback: uses_of(server.name, id, places, feedback.isCanceled),
            lambda uses: self._ask(server, uses),
        )

    def _ask(self, server: Connection, uses: Uses) -> None:
        more = [*uses.sentences(), tr("Jobs that run go on as they were begun. The package there now is given up.")]
        ask(
            self,
            "hpgcReplaceQuestion",
            tr("Replace the Process"),
            tr("Replace the process “{}” on “{}”?").format(plain(uses.process), server.name),
            " ".join(more),
            tr("&Replace"),
            lambda: self._replace(server, uses.process),
        )

    def _replace(self, server: Connection, id: str) -> None:
        draft = self._draft()
        self._about, self._may_be_done = id, True

        def work(feedback: QgsProcessingFeedback) -> Change:
            change = replace_on(server, id, draft.package(), feedback)
            show_in_toolbox()
            return change

        self._worker.begin(work, self._replaced)

    def _replaced(self, change: Change) -> None:
        self._close(change, tr("The process “{}” is replaced on “{}”; the toolbox shows the new one."))

    def _close(self, change: Change, said: str) -> None:
        sentence = said.format(plain(change.id), self.connection.currentText())
        self.changed.emit(" ".join([sentence, *change.remarks]))
        self.accept()

    def _stopped(self) -> None:
        """Says what is true after a stop: what was on its way may be done all the same."""
        server, id = self._server(), self._about
        if server is None or not self._may_be_done:
            return
        self._may_be_done = False

        def work(feedback: QgsProcessingFeedback) -> str:
            said = after_stop(server, id, feedback)
            show_in_toolbox()
            return said

        self._worker.begin(work, lambda said: show_notice(self.bar, said))

    def _server(self) -> Connection | None:
        try:
            return connection(self.connection.currentText())
        except HpgcError as problem:
            show_notice(self.bar, str(problem))
            return None

    def _draft(self) -> Draft:
        return self.source.draft(self.preview.w, self.preview.wrap.isChecked())

    def _look_soon(self) -> None:
        self.send_button.setEnabled(self.source.is_given() and not self._worker.is_busy)
        self._pause.start()

    def _look(self) -> None:
        """Has the preview made anew, on a thread; what changes meanwhile is looked at afterwards."""
        self._is_stale = self._reader.is_busy
        if self._is_stale:
            return
        if not self.source.is_given():
            self._show_preview(Preview())
            return
        draft = self.source.shown(self._replaces or self.preview.w, self.preview.wrap.isChecked())
        name = self.connection.currentText()
        self._reader.begin(lambda _: preview(draft, name), self._show_preview)

    def _show_preview(self, found: Preview) -> None:
        self._previewed = found
        self.preview.show_preview(found, self._replaces)
        self.source.editor_shown.mark(found.line, found.problem)
        if self._is_stale:
            self._look()

    def _fail(self, sentence: str) -> None:
        show_notice(self.bar, sentence)

    def _show_taken(self, id: str) -> None:
        self._taken = id
        # A box of buttons shows all of its own whenever it is laid out anew.
        if id:
            self._buttons.addButton(self.replace, QDialogButtonBox.ButtonRole.ActionRole)
            self.replace.show()
            tab_as_read(self._buttons)
        else:
            self._buttons.removeButton(self.replace)
            self.replace.setParent(self)
            self.replace.hide()

    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:
            self.bar.clearWidgets()
            self.doing.setText(tr("Asking the server…"))
        self._show_progress(is_busy)
        for held in (self.source, self.preview, self.replace):
            held.setEnabled(not is_busy)
        self.connection.setEnabled(not is_busy and not self._replaces)
        self.send_button.setEnabled(not is_busy and self.source.is_given())

    def _show_reading(self, is_busy: bool) -> None:
        self.doing.setText(tr("Reading the package…"))
        self._show_progress(is_busy)

    def _show_progress(self, is_busy: bool) -> None:
        for shown in (self.busy, self.doing, self.stop):
            shown.setVisible(is_busy)

    def _fill(self, name: str) -> None:
        self._previewed = Preview()
        names = [name] if self._replaces else deploying_connections()
        self.connection.addItems(names)
        self.connection.setCurrentIndex(max(self.connection.findText(name), 0))
        self.source.set_connection(self.connection.currentText())

    def _connect(self) -> None:
        self.connection.currentTextChanged.connect(self.source.set_connection)
        for changed in (self.connection.currentTextChanged, self.source.changed, self.preview.changed):
            changed.connect(lambda *_: self._look_soon())
        self._pause.timeout.connect(self._look)
        self.source.failed.connect(self._fail)
        self.source.busy.connect(self._show_reading)
        self._worker.busy.connect(self._show_busy)
        self._worker.told.connect(self.doing.setText)
        self._worker.failed.connect(self._fail)
        self._worker.cancelled.connect(self._stopped)
        self._buttons.rejected.connect(self.reject)
        self.send_button.clicked.connect(self.send)
        for cancel in (self._worker.cancel, self.source.stop):
            self.stop.clicked.connect(lambda _=False, cancel=cancel: cancel())
        self.replace.clicked.connect(lambda: self._ask_to_replace(self._taken))

    def _lay_out(self) -> None:
        said = (
            tr("Replace the Process “{}”").format(plain(self._replaces)) if self._replaces else tr("Deploy a Process")
        )
        self.setWindowTitle(said)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words = tr("&Replace…") if self._replaces else tr("&Deploy")
        self.send_button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        for button, name, help in (
            (self.send_button, said, tr("Sends the package to the server; it is sent once.")),
            (self.replace, tr("Replace"), tr("Puts the package in the place of the process that has its id.")),
            (self.stop, tr("Stop"), tr("Gives up what is under way, and looks at what is true then.")),
        ):
            explain(button, name, help)
            button.setToolTip(button.whatsThis())
            button.setAutoDefault(False)
        self.send_button.setDefault(True)
        # In the text Enter begins a line.
        shown = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.send_button.setToolTip(f"{self.send_button.toolTip()} ({shown})")
        self.source.editor.typed.connect(self.send_button.click)
        self._show_taken("")
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setMaximumHeight(8)
        self.busy.setAccessibleName(tr("Busy"))
        top = QFormLayout()
        add_row(
            top, tr("Co&nnection"), self.connection, tr("Where the process is to stand; those that can't aren't here.")
        )
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        for part, share in ((self.source, 3), (self.preview, 2)):
            middle.addWidget(part)
            middle.setStretchFactor(middle.count() - 1, share)
        middle.setSizes([_SIZE[0] * 3 // 5, _SIZE[0] * 2 // 5])
        below = QHBoxLayout()
        left = QVBoxLayout()
        left.addWidget(self.doing)
        left.addWidget(self.busy)
        below.addLayout(left, 1)
        below.addWidget(self.stop)
        whole = QVBoxLayout(self)
        whole.addWidget(self.bar)
        whole.addLayout(top)
        whole.addWidget(middle, 1)
        whole.addLayout(below)
        whole.addWidget(self._buttons)
        tab_as_read(self)
        open_at(self, *_SIZE)


def _looked_at(server: Connection, taken: ProcessExists, feedback: QgsProcessingFeedback) -> _Taken:
    """What stands under an id that is taken."""
    if not taken.id:
        return _Taken("", str(taken), False)
    with client_of(server, feedback.isCanceled) as client:
        try:
            can_be = client.process(taken.id).document.get("mutable") is not False
        except HpgcError:
            can_be = True
    return _Taken(taken.id, str(taken), can_be)
