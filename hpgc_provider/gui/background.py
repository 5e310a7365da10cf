"""Work that talks to the network, on threads of its own; the main thread hears what came of it."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..api import Cancelled, HpgcError
from ..log import warn
from ..translation import tr

# Seconds that the end of the plugin waits for its threads.
LAST_WAIT = 5.0


class Work(QObject):
    """One piece of work. A thread of its own, as QGIS's tasks share a few with runs that may take hours.

    The signals come on the main thread: ``told`` on the way, then one of the three others.

    :param work: called with a feedback that hears the cancel; an ``HpgcError`` becomes its sentence.
    """

    told = pyqtSignal(str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()
    _over = pyqtSignal(object, str, bool)

    def __init__(self, work: Callable[[QgsProcessingFeedback], Any]) -> None:
        super().__init__()
        self._work, self._feedback = work, _Feedback(self)
        self._thread = threading.Thread(target=self._run, name="hpgc-window", daemon=True)
        self._over.connect(self._deliver)

    def start(self) -> None:
        """Begins."""
        _under_way.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Asks it to end, which it does in a fraction of a second."""
        self._feedback.cancel()

    def join(self, seconds: float) -> None:
        """Waits for the end of its thread."""
        self._thread.join(max(0.0, seconds))

    def _run(self) -> None:
        value, sentence, is_cancelled = None, "", False
        try:
            value = self._work(self._feedback)
        except Cancelled:
            is_cancelled = True
        except HpgcError as problem:
            sentence = str(problem)
        except Exception as problem:
            warn(traceback.format_exc())
            sentence = tr(
                "That failed in a way that nobody has thought of ({}); the log, tab HPGC, tells more."
            ).format(type(problem).__name__)
        self._over.emit(value, sentence, is_cancelled)

    def _deliver(self, value: Any, sentence: str, is_cancelled: bool) -> None:
        # The thread holds this object, which must not go on any thread but this one.
        self._thread.join()
        _under_way.discard(self)
        if is_cancelled or self._feedback.isCanceled():
            self.cancelled.emit()
        elif sentence:
            self.failed.emit(sentence)
        else:
            self.succeeded.emit(value)


class Worker(QObject):
    """Does one thing at a time for a window; what is under way when the window goes is cancelled."""

    busy = pyqtSignal(bool)
    told = pyqtSignal(str)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._work: Work | None = None
        self._then: Callable[[Any], object] = lambda value: None

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._work is not None

    def begin(self, work: Callable[[QgsProcessingFeedback], Any], then: Callable[[Any], object]) -> None:
        """Begins; ``then`` is given what comes of it, and ``failed`` tells why nothing does."""
        self._then, self._work = then, Work(work)
        self._work.told.connect(self.told)
        self._work.succeeded.connect(self._succeed)
        self._work.failed.connect(self._fail)
        self._work.cancelled.connect(self._stop)
        self.destroyed.connect(self._work.cancel)
        self.busy.emit(True)
        self._work.start()

    def cancel(self) -> None:
        """Gives up what is under way, if anything is."""
        if self._work is not None:
            self._work.cancel()

    def _succeed(self, value: Any) -> None:
        self._end()
        self._then(value)

    def _fail(self, sentence: str) -> None:
        self._end()
        self.failed.emit(sentence)

    def _stop(self) -> None:
        self._end()
        self.cancelled.emit()

    def _end(self) -> None:
        self._work = None
        self.busy.emit(False)


class WorkDialog(QDialog):
    """A dialog that does one thing at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(self)

    def done(self, result: int) -> None:
        """Closes; what is under way is given up."""
        self._worker.cancel()
        super().done(result)

    def reject(self) -> None:
        """Stops what is under way, else closes."""
        if self._worker.is_busy:
            self._worker.cancel()
        else:
            super().reject()


class _Feedback(QgsProcessingFeedback):
    def __init__(self, work: Work) -> None:
        super().__init__(False)
        self._told = work.told

    def setProgressText(self, text: str) -> None:
        self._told.emit(text)


_under_way: set[Work] = set()


def end_all() -> None:
    """Ends whatever is under way."""
    deadline = time.monotonic() + LAST_WAIT
    for work in _under_way:
        work.blockSignals(True)
        work.cancel()
    for work in _under_way:
        work.join(deadline - time.monotonic())
    _under_way.clear()
