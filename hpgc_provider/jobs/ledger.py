"""One job's page in the store. A store that fails costs a line in the log, and never the job."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from ..api import HpgcError, JobStatus, StatusInfo
from ..api.signed_address import unsigned
from ..log import warn
from ..translation import tr
from .owner import this_qgis
from .staged_removal import removals
from .store import JobRecord, JobStore, State

# What the servers said last of the jobs that this QGIS follows, by their numbers in the store.
latest: dict[int, StatusInfo] = {}


class Page:
    """What becomes of one job, written down as it happens.

    :ivar key: the job's number in the store; 0 where it could not be noted.
    """

    def __init__(self, store: JobStore | None, key: int) -> None:
        self._store, self.key = store, key
        self._last: JobStatus | None = None

    @classmethod
    def begin(cls, connection: str, process: str, values: dict[str, Any], loaded: tuple[str, ...] = ()) -> Page:
        """A new page, for a request that is about to be sent.

        :param loaded: the outputs that become layers of the project.
        """
        page = cls(None, 0)

        def begin() -> None:
            page._store = JobStore()
            page.key = page._store.begin(connection, process, values, loaded, this_qgis())

        write(begin)
        return page

    @classmethod
    def of(cls, key: int, store: JobStore | None = None) -> Page:
        """The page of a job that is in the store; 0 is no page, on which nothing is written.

        :param store: where that is open already.
        """
        return cls(store, key)

    def sent(self) -> None:
        """The last piece of its request goes out."""
        self._write(lambda store: store.sent(self.key))

    def accepted(self, job: str, url: str) -> None:
        """The server has taken it."""
        self._write(lambda store: store.accepted(self.key, job, url))

    def unclear(self, message: str) -> None:
        """Nobody knows whether the server has taken it."""
        self._write(lambda store: store.ended(self.key, State.SUBMITTING, message))

    def release(self) -> None:
        """Nobody follows it from here on, until somebody takes it up."""
        self._write(lambda store: store.release(self.key, this_qgis()))

    def told(self, status: StatusInfo) -> None:
        """The server has said how it stands; progress alone is not worth a write."""
        latest[self.key] = status
        if status.status is not self._last:
            self._last = status.status
            self._write(lambda store: store.told(self.key, status))
            if status.status.ended:
                removals.due(self.key, status.status is JobStatus.FAILED)

    def ended(self, state: State, message: str = "") -> None:
        """It came to an end that has no results."""
        self._write(lambda store: store.ended(self.key, state, message))
        if state.ended:
            removals.due(self.key)

    def fetched(self, results: dict[str, Any]) -> None:
        """Its results are here."""
        self._write(lambda store: store.fetched(self.key, unsigned(results)))
        removals.due(self.key)

    def forget(self) -> None:
        """There is no such job: the request was refused."""
        self._write(lambda store: store.forget(self.key))
        removals.due(self.key)

    def _write(self, change: Callable[[JobStore], object]) -> None:
        def do() -> None:
            self._store = self._store or JobStore()
            change(self._store)

        if self.key:
            write(do)


def stored_jobs() -> list[JobRecord]:
    """All jobs of the store, the newest first; none where it can't be read."""
    try:
        return JobStore().jobs()
    except (HpgcError, sqlite3.Error) as problem:
        warn(str(problem))
        return []


def stored_job(key: int) -> JobRecord | None:
    """One job of the store; None where there is none, or it can't be read."""
    try:
        return JobStore().job(key)
    except (HpgcError, sqlite3.Error) as problem:
        warn(str(problem))
        return None


def write(work: Callable[[], object]) -> None:
    """Does what writes to the store."""
    try:
        work()
    except (HpgcError, sqlite3.Error, OSError) as problem:
        warn(tr("The list of jobs could not be written: {}").format(problem))
