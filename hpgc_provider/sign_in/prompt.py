"""Asking the user to sign in, where there is a window: the question crosses threads, the answer comes back."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QThread, QTimer, pyqtSignal

from ..api import SignInNeeded
from ..api.interrupt import IsCancelled, heed, pause
from ..translation import tr

_GLANCE = 0.1


@dataclass
class _Question:
    """One question: how many wait for the answer, and the answer."""

    waiting: int = 0
    answer: bool | None = None


class Prompt(QObject):
    """The one place that asks.

    :ivar needed: a connection wants a sign-in. Whoever listens, on the main thread, calls :meth:`answer` in the end.
    :ivar withdrawn: nobody waits for that answer any more.
    :ivar is_listening: whether there is somebody to ask.
    """

    needed = pyqtSignal(str)
    withdrawn = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_listening = False
        self._lock = threading.Lock()
        self._questions: dict[str, _Question] = {}
        self._main_waits = 0

    @property
    def holds_main_thread(self) -> bool:
        """Whether the main thread itself waits, as when the Python console runs a process."""
        return self._main_waits > 0

    def ask(self, connection: str, is_cancelled: IsCancelled | None = None) -> None:
        """Waits until the user has signed in; several that ask at once get one question.

        :raises SignInNeeded: where nobody can be asked, or the user declined.
        :raises Cancelled: as soon as ``is_cancelled`` says so.
        """
        with self._lock:
            if not self.is_listening:
                raise self._missing(connection)
            is_first = connection not in self._questions
            question = self._questions.setdefault(connection, _Question())
            question.waiting += 1
        on_main = _on_main_thread()
        self._main_waits += on_main
        try:
            if is_first:
                self.needed.emit(connection)
            while question.answer is None:
                if on_main:
                    heed(is_cancelled)
                    _handle_events()
                else:
                    pause(_GLANCE, is_cancelled)
        finally:
            self._main_waits -= on_main
            self._leave(connection, question)
        if not question.answer:
            raise self._missing(connection)

    def attend(self) -> None:
        """On the main thread, while a request of its own waits for a sign-in: has the user's input handled until then.

        QGIS's main thread would otherwise wait for an answer that only it can take.
        """
        if self._questions and _on_main_thread():
            self._main_waits += 1
            try:
                while self._questions:
                    _handle_events()
            finally:
                self._main_waits -= 1

    def listen(self, is_listening: bool) -> None:
        """There is somebody to ask from now on, or nobody any more; who still waits then learns that."""
        with self._lock:
            self.is_listening = is_listening
            if not is_listening:
                for question in self._questions.values():
                    question.answer = False
                self._questions.clear()

    def answer(self, connection: str, signed_in: bool) -> None:
        """What came of the question."""
        with self._lock:
            question = self._questions.pop(connection, None)
            if question is not None:
                question.answer = signed_in

    def is_asked(self, connection: str) -> bool:
        """Whether somebody waits for that answer."""
        return connection in self._questions

    def _leave(self, connection: str, question: _Question) -> None:
        with self._lock:
            question.waiting -= 1
            is_over = question.answer is None and not question.waiting
            if is_over:
                del self._questions[connection]
        if is_over:
            self.withdrawn.emit(connection)

    @staticmethod
    def _missing(connection: str) -> SignInNeeded:
        said = tr(
            "Nobody is signed in to “{0}”. Sign in with the algorithm “Sign in” (hpgc:signin, NAME={0}), or in "
            "Settings > Options > HPGC, and try again."
        )
        return SignInNeeded(said.format(connection), 401)


def _on_main_thread() -> bool:
    application = QCoreApplication.instance()
    return application is not None and QThread.currentThread() == application.thread()


def _handle_events() -> None:
    """Lets QGIS handle events for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * _GLANCE), loop.quit)
    loop.exec()


prompt = Prompt()
