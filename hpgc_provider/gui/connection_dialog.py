"""Adding or changing a connection; nothing is kept before the server has answered, or the user insists."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingFeedback
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.connecting import Connected, check_staging, connect, keep, why_not_called
from ..algorithms.management import show_in_toolbox
from ..api import Cancelled, HpgcClient, HpgcError
from ..connections import Connection, connections
from ..sign_in import account
from ..survey import survey
from ..translation import tr
from .background import WorkDialog
from .connection_form import ConnectionForm
from .notice import notice_bar, plain_label, plain_report, show_notice
from .reading_order import tab_as_read
from .room import FormArea, grow_soon, open_at, wanted_height
from .words import explain

_WIDTH = 560


class ConnectionDialog(WorkDialog):
    """Emits ``connected`` with what came of it, and closes.

    :param before: the connection to change; None adds one.
    :param may_rename: whether its name can be changed.
    """

    connected = pyqtSignal(object)

    def __init__(
        self, before: Connection | None = None, parent: QWidget | None = None, may_rename: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("hpgcConnectionDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Edit the Connection “{}”").format(before.name) if before else tr("New HPGC Connection"))
        self._before = before
        self.bar, self.form = notice_bar(), ConnectionForm(before)
        self.form.name.setEnabled(may_rename)
        self.renaming = plain_label()
        self.renaming.hide()
        self.busy, self.doing = QProgressBar(), plain_label()
        self.busy.setRange(0, 0)
        self.report = plain_report()
        self.test, self.insist = QPushButton(tr("&Test")), QPushButton(tr("Save With&out Asking"))
        self._lay_out()
        self.form.name.textChanged.connect(self._tell_of_renaming)
        self._worker.busy.connect(self._show_busy)
        self._worker.told.connect(self.doing.setText)
        self._worker.failed.connect(self._fail)
        self._may_insist = False
        self._show_busy(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Opens as high as what is folded and unfolded in it, which is known only now."""
        if not event.spontaneous():
            open_at(self, _WIDTH, wanted_height(self))
        super().showEvent(event)
        # A theme may make it larger yet.
        grow_soon(self)

    def ask_server(self) -> None:
        """Test: shows what the server says of itself, and keeps nothing."""
        if self._complain():
            return
        server = self.form.connection()
        self.report.hide()
        self._may_insist = False

        def ask(feedback: QgsProcessingFeedback) -> list[str]:
            lines = survey(server, feedback.isCanceled).lines()
            if server.staging.area:
                lines.append(_tried(server, feedback))
            return lines

        self._worker.begin(ask, self._show_report)

    def save(self) -> None:
        """OK: asks the server, then keeps the connection."""
        self._save(connect)

    def save_without_asking(self) -> None:
        """Keeps the connection though its server doesn't answer."""
        self._save(lambda added, feedback, before: keep(added, before))

    def _save(self, work: Callable[[Connection, QgsProcessingFeedback, str], Connected]) -> None:
        if self._complain():
            return
        added, secret = self.form.connection(), self.form.client_secret.text()
        before = self._before.name if self._before else ""

        def do(feedback: QgsProcessingFeedback) -> Connected:
            made = work(added, feedback, before)
            if secret:
                account(added.name).store.keep_client_secret(added.sign_in.client_id, secret)
            show_in_toolbox()
            return made

        self._may_insist = True
        self._worker.begin(do, self._saved)

    def _complain(self) -> bool:
        """Whether something is wrong that can be told without asking anybody; it is told."""
        said, added = "", self.form.connection()
        before = self._before.name if self._before else ""
        taken = {each.name for each in connections()} - {before}
        if not added.name:
            said = tr("The connection needs a name.")
        elif added.name in taken:
            said = tr("There is a connection “{}” already: choose another name, or edit that one.").format(added.name)
        else:
            try:
                HpgcClient(added.url).close()
            except HpgcError as problem:
                said = str(problem)
        said = said or why_not_called(added.name, before) or added.staging.problem()
        if said:
            show_notice(self.bar, said)
        return bool(said)

    def _fail(self, sentence: str) -> None:
        show_notice(self.bar, sentence)
        self.insist.setVisible(self._may_insist)
        grow_soon(self)

    def _show_report(self, lines: list[str]) -> None:
        self.report.setPlainText("\n".join(lines))
        self.report.show()
        grow_soon(self)

    def _saved(self, made: Connected) -> None:
        self.form.client_secret.clear()
        self.connected.emit(made)
        self.accept()

    def _tell_of_renaming(self, name: str) -> None:
        before = self._before.name if self._before else ""
        said = tr("Its algorithms get other ids: models and scripts that name “{}” will not find them.")
        self.renaming.setText(said.format(before))
        self.renaming.setVisible(bool(before) and name.strip() not in ("", before))

    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:
            self.bar.clearWidgets()
            self.doing.setText(tr("Asking the server…"))
        self.insist.hide()
        for shown in (self.busy, self.doing):
            shown.setVisible(is_busy)
        for held in (self.form, self.test, self._ok):
            held.setEnabled(not is_busy)

    def _lay_out(self) -> None:
        explain(self.test, tr("Test"), tr("Asks the server who it is and how it wants you to sign in; keeps nothing."))
        self.test.setToolTip(self.test.whatsThis())
        explain(self.insist, tr("Save without asking"), tr("Keeps the connection though its server doesn't answer."))
        self.insist.setToolTip(self.insist.whatsThis())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(self.test, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.insist, QDialogButtonBox.ButtonRole.ActionRole)
        # Enter never means anything but OK, wherever the focus has gone.
        for other in (buttons.button(QDialogButtonBox.StandardButton.Cancel), self.test, self.insist):
            other.setAutoDefault(False)
        self._ok.clicked.connect(self.save)
        buttons.rejected.connect(self.reject)
        self.test.clicked.connect(self.ask_server)
        self.insist.clicked.connect(self.save_without_asking)
        self.report.hide()
        whole = QVBoxLayout(self)
        whole.addWidget(self.bar)
        whole.addWidget(FormArea(self.form), 1)
        for widget in (self.renaming, self.report, self.doing, self.busy, buttons):
            whole.addWidget(widget)
        tab_as_read(self)
        self.setMinimumWidth(_WIDTH)
        for box in self.form.findChildren(QgsCollapsibleGroupBox):
            box.collapsedStateChanged.connect(lambda *_: grow_soon(self))


def _tried(server: Connection, feedback: QgsProcessingFeedback) -> str:
    """How the trial of the staging area went, as a line."""
    try:
        check_staging(server, feedback)
    except Cancelled:
        raise
    except HpgcError as problem:
        return tr("Staging area: {}").format(problem)
    return tr("Staging area: it works")
