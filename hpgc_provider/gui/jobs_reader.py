"""Reads the list of jobs whenever it has changed, whoever changed it, without holding the window up."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..algorithms.background import BackgroundJobs
from ..api import HpgcError
from ..jobs.store import JobRecord, JobStore, State
from ..translation import tr
from .background import Worker

EVERY = 2000  # ms


class JobsReader(QObject):
    """Looks at the store's files every two seconds, and reads it on a thread of its own once they have changed.

    :ivar read: the jobs, the newest first.
    :ivar ticked: two seconds have passed.
    :ivar failed: a sentence on why the list can't be read; each is told once.
    """

    read = pyqtSignal(list)
    ticked = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, background: BackgroundJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._worker = background, Worker(self)
        self._worker.failed.connect(self._fail)
        self._seen: tuple[object, ...] | None = None
        self._again, self._told = False, ""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Reads now, and from now on."""
        self._timer.start()
        self.read_now()

    def stop(self) -> None:
        """Reads no more."""
        self._timer.stop()

    def read_now(self) -> None:
        """Reads, once more where it is being read."""
        if self._worker.is_busy:
            self._again = True
            return
        self._seen = _state_of_files()
        dismissed = frozenset(self._background.dismissed)
        self._worker.begin(lambda feedback: _read(dismissed, feedback), self._give)

    def _look(self) -> None:
        self.ticked.emit()
        if _state_of_files() != self._seen:
            self.read_now()

    def _give(self, records: list[JobRecord]) -> None:
        self._told = ""
        self.read.emit(records)
        self._go_on()

    def _fail(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self.failed.emit(sentence)
        self._go_on()

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self.read_now()


def _read(dismissed: frozenset[int], feedback: QgsProcessingFeedback) -> list[JobRecord]:
    """The jobs; one that was dismissed from here is no lost one, whatever the run that followed it made of that."""
    if not _path().exists():
        return []
    try:
        store = JobStore()
        records = store.jobs()
        mistaken = [record for record in records if record.state is State.LOST and record.key in dismissed]
        for record in mistaken:
            store.ended(record.key, State.DISMISSED)
        return store.jobs() if mistaken else records
    except sqlite3.Error as problem:
        raise HpgcError(tr("The list of jobs can't be read: {}").format(problem)) from None


def _path() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "hpgc" / "jobs.sqlite"


def _state_of_files() -> tuple[object, ...]:
    """What changes with every write: the database, and its log where there is something in it."""
    found: list[object] = []
    for path in (_path(), _path().with_name("jobs.sqlite-wal")):
        try:
            seen = path.stat()
        except OSError:
            continue
        if seen.st_size:
            found.append((seen.st_mtime_ns, seen.st_size))
    return tuple(found)
