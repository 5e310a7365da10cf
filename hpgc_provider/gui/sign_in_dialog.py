"""Signing in to one connection."""

from __future__ import annotations

import queue
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..algorithms.connecting import with_sign_in
from ..api import HpgcError
from ..api.interrupt import heed
from ..connections import Connection, connection, save_sign_in
from ..sign_in import Method, account
from ..sign_in.flows import Person, missing, sign_in_to, sign_in_with
from ..sign_in.store import CLIENT_SECRET
from ..translation import tr
from .background import Worker
from .connection_dialog import ConnectionDialog
from .notice import notice_bar, plain_label, show_notice
from .reading_order import tab_as_read
from .room import grow_soon, line_up
from .sign_in_steps import BrowserStep, CredentialsStep, DeviceStep, MissingStep, PasteStep, Step, TokenStep, WaitStep
from .words import explain

_WIDTH = 560
_GLANCE = 0.1


class _News(QObject):
    """What is said on the thread of a sign-in; unlike the dialog it is there until that thread has ended."""

    address = pyqtSignal(str)
    code = pyqtSignal(object)
    refused = pyqtSignal(str)


class SignInDialog(QDialog):
    """Is accepted once somebody is signed in; a failure is a sentence in it, and the user can try again.

    :raises HpgcError: where there is no connection of that name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        server = connection(name)
        super().__init__(parent)
        self.setObjectName("hpgcSignInDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Sign In to “{}”").format(name))
        self._server = server
        self._worker = Worker(self)
        self._pasted: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.bar = notice_bar()
        self.name, self.address, self.provider = (plain_label(selectable=True) for _ in range(3))
        self.step: Step = WaitStep()
        self.go = QPushButton(tr("&Sign In"))
        self._lay_out()
        self._news = _News()
        self._news.address.connect(self._show_address)
        self._news.code.connect(self._show_code)
        self._news.refused.connect(self._show_refusal)
        self._worker.busy.connect(self._show_busy)
        self._worker.failed.connect(self._fail)
        self.load()

    def load(self) -> None:
        """Begins anew with the connection as it is now; what isn't known of its sign-in the server is asked."""
        self._server = connection(self._server.name)
        self._show_server()
        if not _lacking(self._server):
            self._show_method()
            return
        server = self._server
        self._show_step(WaitStep())
        self._begin(lambda feedback: with_sign_in(server, server.sign_in, feedback), self._prepared)

    def submit(self) -> None:
        """Sign in, or Try again."""
        self.bar.clearWidgets()
        step = self.step
        if isinstance(step, (WaitStep, MissingStep)):
            self._try_again()
        elif not step.is_filled and not (isinstance(step, PasteStep) and not self._worker.is_busy):
            show_notice(self.bar, tr("Fill in the fields first."))
        elif isinstance(step, PasteStep):
            if step.is_filled:
                self._pasted.put(step.pasted.text())
            if not self._worker.is_busy:
                self._begin_sign_in()
        elif not self._worker.is_busy:
            self._begin_sign_in()

    def _try_again(self) -> None:
        try:
            self.load()
        except HpgcError as problem:
            self._show_refusal(str(problem))

    def done(self, result: int) -> None:
        """Closes; a sign-in under way is given up."""
        self._worker.cancel()
        super().done(result)

    def _prepared(self, server: Connection) -> None:
        self._server = server
        self._show_server()
        self._show_method()

    def _show_method(self) -> None:
        server, lacking = self._server, _lacking(self._server)
        if lacking:
            self._show_step(MissingStep(lacking))
            return
        self._show_step(self._step_of(server))
        if self.step.waits:
            self._begin_sign_in()

    def _step_of(self, server: Connection) -> Step:
        store, method = account(server.name).store, server.sign_in.method
        if method is Method.CODE:
            return BrowserStep()
        if method is Method.DEVICE:
            return DeviceStep()
        if method is Method.IMPLICIT:
            return PasteStep()
        if method is Method.TOKEN:
            return TokenStep()
        if method is Method.PASSWORD:
            return CredentialsStep(
                tr("Sign in with your user name and password."),
                (tr("&User name"), tr("&Password")),
                "",
                False,
            )
        return CredentialsStep(
            tr("Sign in as a service account."),
            (tr("&Client id"), tr("Client s&ecret")),
            server.sign_in.client_id,
            store.has(CLIENT_SECRET),
        )

    def _begin_sign_in(self) -> None:
        server, step = self._server, self.step

        def work(feedback: QgsProcessingFeedback) -> None:
            sign_in = server.sign_in
            if credentials is None:
                sign_in_to(server.name, sign_in, self._person(feedback), feedback.isCanceled)
            else:
                sign_in = sign_in_with(server.name, sign_in, *credentials, feedback.isCanceled)
            save_sign_in(replace(server, sign_in=sign_in))

        credentials = None
        if isinstance(step, CredentialsStep):
            credentials = (step.name.text().strip(), step.secret.text())
        elif isinstance(step, TokenStep):
            self._pasted.put(step.pasted.text())
        self._begin(work, self._signed_in)

    def _person(self, feedback: QgsProcessingFeedback) -> Person:
        """The user, reached through this dialog from the thread of the sign-in."""
        news = self._news

        def paste(address: str) -> str:
            if address:
                news.address.emit(address)
            while True:
                try:
                    return self._pasted.get(timeout=_GLANCE)
                except queue.Empty:
                    heed(feedback.isCanceled)

        def refused(sentence: str) -> bool:
            news.refused.emit(sentence)
            return True

        return Person(lambda said: news.address.emit(said), lambda said: news.code.emit(said), paste, refused)

    def _begin(self, work: Callable[[QgsProcessingFeedback], Any], then: Callable[[Any], object]) -> None:
        self.go.setVisible(isinstance(self.step, PasteStep))
        self._worker.begin(work, then)

    def _show_busy(self, is_busy: bool) -> None:
        self.step.set_busy(is_busy)

    def _fail(self, sentence: str) -> None:
        if isinstance(self.step, WaitStep):
            self._show_step(MissingStep(tr("It could not be found out how to sign in.")))
        self.go.setText(tr("&Try Again") if self.step.waits else tr("&Sign In"))
        self.go.show()
        self.go.setDefault(True)
        self._show_refusal(sentence)
        # QGIS's question for its master password leaves other windows over this one.
        self.raise_()
        self.activateWindow()

    def _signed_in(self, _: object) -> None:
        self.step.clear()
        self.accept()

    def _show_address(self, address: str) -> None:
        if isinstance(self.step, BrowserStep):
            self.step.show_address(address)

    def _show_code(self, code: object) -> None:
        if isinstance(self.step, DeviceStep):
            self.step.show_code(code)  # type: ignore[arg-type]
            grow_soon(self)

    def _show_refusal(self, sentence: str) -> None:
        show_notice(self.bar, sentence)
        grow_soon(self)

    def _show_server(self) -> None:
        self.name.setText(self._server.name)
        self.address.setText(self._server.url)
        self.provider.setText(self._server.sign_in.server.name or tr("not known yet"))

    def _show_step(self, step: Step) -> None:
        old, self.step = self.step, step
        self._rows.replaceWidget(old, step)
        old.hide()
        old.deleteLater()
        step.told.connect(self._show_refusal)
        if isinstance(step, MissingStep):
            step.edit_wanted.connect(self._edit)
        self.go.setText(tr("&Sign In"))
        self.go.setVisible(not step.waits)
        line_up([self._facts, *step.forms])
        tab_as_read(self)
        # Qt forgets both when what had them is hidden.
        self.go.setDefault(True)
        fields = [field for field in step.findChildren(QLineEdit) if field.isEnabled() and not field.isReadOnly()]
        if fields and not step.waits:
            fields[0].setFocus()
        self.bar.clearWidgets()
        grow_soon(self)

    def _edit(self) -> None:
        dialog = ConnectionDialog(self._server, self, may_rename=False)
        dialog.connected.connect(self._try_again)
        dialog.open()

    def _lay_out(self) -> None:
        self._facts = form = QFormLayout()
        for title, label in (
            (tr("Connection"), self.name),
            (tr("Server"), self.address),
            (tr("Sign-in provider"), self.provider),
        ):
            label.setAccessibleName(title)
            form.addRow(title, label)
        explain(self.go, tr("Sign in"), tr("Goes on with the sign-in."))
        self.go.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        # Enter never means Cancel, wherever the focus has gone.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.go.clicked.connect(self.submit)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.bar)
        self._rows.addLayout(form)
        self._rows.addSpacing(8)
        self._rows.addWidget(self.step)
        self._rows.addStretch()
        self._rows.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)


def _lacking(server: Connection) -> str:
    """What has to be known before the dialog can ask for the rest; a service account's id is typed into it."""
    sign_in = server.sign_in
    if sign_in.method is Method.CLIENT and not sign_in.client_id:
        sign_in = replace(sign_in, client_id="typed")
    return missing(sign_in)
