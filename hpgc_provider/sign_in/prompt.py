"""Asking the user to sign in, where there is a window: the question crosses threads, the answer comes back."""

from __future__ import annotations

import threading

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..api import SignInNeeded
from ..api.interrupt import IsCancelled, pause
from ..translation import tr

_GLANCE = 0.1


class Prompt(QObject):
    """The one place that asks.

    :ivar needed: a connection wants a sign-in. Whoever listens, on the main thread, calls :meth:`answer` in the end.
    :ivar is_listening: whether there is somebody to ask.
    """

    needed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_listening = False
        self._lock = threading.Lock()
        self._answers: dict[str, list[bool]] = {}

    def ask(self, connection: str, is_cancelled: IsCancelled | None = None) -> None:
        """Waits until the user has signed in; several that ask at once get one question.

        :raises SignInNeeded: where nobody can be asked, or the user declined.
        :raises Cancelled: as soon as ``is_cancelled`` says so.
        """
        if not self.is_listening:
            raise self._missing(connection)
        with self._lock:
            is_first = connection not in self._answers
            answer = self._answers.setdefault(connection, [])
        if is_first:
            self.needed.emit(connection)
        while not answer:
            pause(_GLANCE, is_cancelled)
        if not answer[0]:
            raise self._missing(connection)

    def answer(self, connection: str, signed_in: bool) -> None:
        """What came of the question."""
        with self._lock:
            self._answers.pop(connection, []).append(signed_in)

    @staticmethod
    def _missing(connection: str) -> SignInNeeded:
        said = tr(
            "Nobody is signed in to “{0}”. Sign in with the algorithm “Sign in” (hpgc:signin, NAME={0}), or in "
            "Settings > Options > HPGC, and try again."
        )
        return SignInNeeded(said.format(connection), 401)


prompt = Prompt()
