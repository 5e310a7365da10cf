"""Which jobs read which staged files: in the profile's database of jobs, so that files go though QGIS was killed."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..data.staging_areas import Place
from .store import JobStore, State

_SCHEMA = """
CREATE TABLE IF NOT EXISTS staged (
    job INTEGER NOT NULL,
    path TEXT NOT NULL,
    authcfg TEXT NOT NULL,
    options TEXT NOT NULL,
    until REAL NOT NULL,
    PRIMARY KEY (job, path)
)
"""
_BY_JOB = """
SELECT staged.job, MAX(staged.authcfg), job.state
FROM staged LEFT JOIN job ON job.key = staged.job
GROUP BY staged.job
"""
_DROP_SHARED = "DELETE FROM staged WHERE job = ? AND path IN (SELECT path FROM staged WHERE job <> ?)"


@dataclass(frozen=True)
class Staged:
    """A staged file that a job reads.

    :ivar until: when the address that the job was given stops to work, in seconds since 1970.
    """

    place: Place
    until: float


class StagedFiles:
    """The staged files of all jobs of a profile; it holds their plain places, never a signed address.

    :raises HpgcError: where the list of jobs can't be used.
    """

    def __init__(self) -> None:
        self._path = JobStore().path
        with self._open() as database:
            database.execute(_SCHEMA)

    def note(self, job: int, staged: Staged) -> None:
        """A job is going to read that file."""
        place = staged.place
        row = (job, place.path, place.authcfg, json.dumps(place.options), staged.until)
        with self._open() as database:
            database.execute("INSERT OR REPLACE INTO staged VALUES (?, ?, ?, ?, ?)", row)

    def last_read_by(self, job: int) -> list[Place]:
        """The files of a job that has ended which nobody else is going to read; they stay noted until they are gone."""
        with self._open() as database:
            database.execute(_DROP_SHARED, (job, job))
            rows = database.execute("SELECT * FROM staged WHERE job = ?", (job,)).fetchall()
        return [_staged(row).place for row in rows]

    def of(self, job: int) -> list[Staged]:
        """All that a job reads."""
        with self._open() as database:
            return [_staged(row) for row in database.execute("SELECT * FROM staged WHERE job = ?", (job,))]

    def gone(self, job: int, path: str) -> None:
        """A file was removed, or it is up to the user to remove it."""
        with self._open() as database:
            database.execute("DELETE FROM staged WHERE job = ? AND path = ?", (job, path))

    def forgotten(self) -> dict[int, bool]:
        """The jobs that have ended, or are no longer in the list, and whose files are still noted.

        :returns: for each whether it takes QGIS's store of secrets to remove them.
        """
        with self._open() as database:
            noted = database.execute(_BY_JOB).fetchall()
        return {job: bool(authcfg) for job, authcfg, state in noted if state is None or State(state).ended}

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        database = sqlite3.connect(self._path, timeout=15.0)
        try:
            with database:
                database.execute("BEGIN IMMEDIATE")
                yield database
        finally:
            database.close()


def _staged(row: Iterable[object]) -> Staged:
    _, path, authcfg, options, until = row
    return Staged(Place(str(path), str(authcfg), tuple(json.loads(str(options)))), float(str(until)))
