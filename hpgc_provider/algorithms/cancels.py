"""Cancelled tasks of jobs: whether somebody means the job, or QGIS cancels all tasks before it ends."""

from __future__ import annotations

from typing import NamedTuple

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..jobs.leaving import is_asking, was_asked_since
from ..jobs.ledger import stored_jobs
from ..jobs.owner import this_qgis
from ..jobs.task import JobTask

# Milliseconds in which a QGIS that cancels all tasks because it ends has ended, or asks something.
_QUIT_TIME = 500


class _Cancel(NamedTuple):
    is_let_go: bool
    at: float
    has_waited: bool


class Cancels(QObject):
    """Judges each a moment after it came. A QGIS that ends meanwhile judges none: its jobs go on.

    :ivar let_go: the jobs whose tasks QGIS cancelled, and stays open; a list of them.
    :ivar meant: a job whose task somebody cancelled, and whether that task was waiting for the job's end.
    """

    let_go = pyqtSignal(object)
    meant = pyqtSignal(object, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancels: dict[int, _Cancel] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._judge)

    def add(self, task: JobTask, has_waited: bool) -> None:
        """Takes in a task that was cancelled."""
        self._cancels[task.key] = _Cancel(task.is_let_go, task.cancelled_at, has_waited)
        self._timer.start(_QUIT_TIME)

    def withdraw(self, key: int) -> bool:
        """Leaves a job out; whether it was to be judged."""
        return self._cancels.pop(key, None) is not None

    def clear(self) -> None:
        """Judges none of them."""
        self._timer.stop()
        self._cancels.clear()

    def _judge(self) -> None:
        if is_asking():
            # Results that came now might go into a project that is about to be left.
            self._timer.start(_QUIT_TIME)
            return
        cancels, self._cancels = self._cancels, {}
        let_go = []
        for record in stored_jobs():
            cancel = cancels.get(record.key)
            if cancel is None or not record.is_open or record.owner not in ("", this_qgis()):
                continue
            if cancel.is_let_go or was_asked_since(cancel.at):
                let_go.append(record)
            else:
                self.meant.emit(record, cancel.has_waited)
        self.let_go.emit(let_go)
