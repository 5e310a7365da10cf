"""Who wants a sign-in, and the dialog that is shown for it: one for each connection."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget

from ..api import HpgcError
from ..sign_in import Store, prompt
from .sign_in_dialog import SignInDialog


class SignInRequests(QObject):
    """Listens to the prompt from :meth:`start` to :meth:`stop`, and answers each question once.

    :param iface: QGIS's interface.
    """

    signed_in = pyqtSignal(str)

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._dialogs: dict[str, SignInDialog] = {}
        self._of_prompt: set[str] = set()

    def start(self) -> None:
        """From now on QGIS has a window that asks."""
        prompt.needed.connect(self._needed)
        prompt.withdrawn.connect(self._withdrawn)
        Store.may_ask = True
        prompt.listen(True)

    def stop(self) -> None:
        """Closes what is open; nobody is asked any more."""
        Store.may_ask = False
        prompt.listen(False)
        prompt.needed.disconnect(self._needed)
        prompt.withdrawn.disconnect(self._withdrawn)
        for dialog in list(self._dialogs.values()):
            dialog.reject()

    def ask(self, name: str, parent: QWidget | None = None) -> SignInDialog:
        """Shows the dialog of a connection.

        :raises HpgcError: where there is no such connection.
        """
        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = SignInDialog(name, parent or QApplication.activeModalWidget() or self._iface.mainWindow())
            self._dialogs[name] = dialog
            dialog.finished.connect(partial(self._finished, name))
            dialog.destroyed.connect(partial(self._destroyed, name))
        if prompt.holds_main_thread:
            # Whatever runs on the main thread is in the middle of something.
            dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _needed(self, name: str) -> None:
        try:
            if name not in self._dialogs:
                self._of_prompt.add(name)
            self.ask(name)
        except Exception as problem:
            # Whatever it is, whoever waits for the answer must not wait for ever.
            self._of_prompt.discard(name)
            prompt.answer(name, False)
            if not isinstance(problem, HpgcError):
                raise

    def _withdrawn(self, name: str) -> None:
        if name in self._of_prompt:
            self._dialogs[name].reject()

    def _finished(self, name: str, result: int) -> None:
        is_signed_in = result == QDialog.DialogCode.Accepted
        self._dialogs.pop(name, None)
        self._of_prompt.discard(name)
        prompt.answer(name, is_signed_in)
        if is_signed_in:
            self.signed_in.emit(name)

    def _destroyed(self, name: str, *_: object) -> None:
        """The window under the dialog went, and took it along: whoever still waits is asked for again."""
        if self._dialogs.pop(name, None) is not None:
            self._of_prompt.discard(name)
            if prompt.is_asked(name):
                QTimer.singleShot(0, partial(self._needed, name))
