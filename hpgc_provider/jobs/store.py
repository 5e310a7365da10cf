"""The job store: every job of this profile, on disk before its request is sent.

SQLite in the profile, safe for several QGIS at once. It holds what a job was asked with, by name: no token, no data.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import QgsApplication

from ..api import HpgcError, JobStatus, StatusInfo
from ..log import warn
from ..translation import tr

T = TypeVar("T")
VERSION = 2
_BUSY = 15.0
_LONGEST_MESSAGE = 2000
_SCHEMA = """
CREATE TABLE job (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    connection TEXT NOT NULL,
    process TEXT NOT NULL,
    job TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    "values" TEXT NOT NULL DEFAULT '{}',
    loaded TEXT NOT NULL DEFAULT '[]',
    state TEXT NOT NULL,
    progress REAL,
    message TEXT NOT NULL DEFAULT '',
    submitted REAL NOT NULL,
    updated REAL NOT NULL,
    results TEXT NOT NULL DEFAULT '{}',
    fetched INTEGER NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    sent REAL
);
CREATE INDEX job_by_id ON job (connection, job);
"""
_COLUMNS = re.findall(r'^    "?(\w+)"? [A-Z]', _SCHEMA, re.MULTILINE)
# From the version before.
_CHANGES = {1: "ALTER TABLE job ADD COLUMN sent REAL; UPDATE job SET sent = submitted"}


class State(str, Enum):
    """How a job stands: the standard's five states, and what only this side can tell."""

    SUBMITTING = "submitting"
    ACCEPTED = "accepted"
    RUNNING = "running"
    SUCCESSFUL = "successful"
    FAILED = "failed"
    DISMISSED = "dismissed"
    LOST = "lost"

    @classmethod
    def of(cls, status: JobStatus) -> State:
        """The state of that name."""
        return cls(status.value)

    @property
    def ended(self) -> bool:
        """Whether it will not change any more by itself."""
        return self in (State.SUCCESSFUL, State.FAILED, State.DISMISSED, State.LOST)


@dataclass(frozen=True)
class JobRecord:
    """One job in the store.

    :ivar key: its number in this profile.
    :ivar job: the server's id of it; empty while it isn't known whether the server took the request.
    :ivar url: where its statusInfo stands; empty likewise.
    :ivar values: the algorithm's parameters, as JSON has them.
    :ivar loaded: the outputs that become layers of the project.
    :ivar progress: percent; None where the server gives none.
    :ivar submitted: seconds since 1970; likewise ``updated``.
    :ivar results: what the outputs became: paths, sources, values, by output name.
    :ivar fetched: whether the results are here.
    :ivar owner: which QGIS follows it; empty for none.
    :ivar sent: when the last piece of its request went out, in seconds since 1970; None before.
    """

    key: int
    connection: str
    process: str
    job: str = ""
    url: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    loaded: tuple[str, ...] = ()
    state: State = State.SUBMITTING
    progress: float | None = None
    message: str = ""
    submitted: float = 0.0
    updated: float = 0.0
    results: dict[str, Any] = field(default_factory=dict)
    fetched: bool = False
    owner: str = ""
    sent: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is still something to do: to follow it, or to fetch its results."""
        return not self.state.ended or (self.state is State.SUCCESSFUL and not self.fetched)


class JobStore:
    """The jobs of a profile. Each call is a transaction of its own, on any thread, in any QGIS of the profile.

    :param path: the database, made where there is none; one that can't be read is put aside.
    :param stays_open: whether to keep it open between the calls, for one who writes often: opening takes longer than
        writing. It is to be closed then.
    :raises HpgcError: where a newer version of the plugin has written it, or it can't be made.
    """

    def __init__(self, path: Path | None = None, stays_open: bool = False) -> None:
        self._kept: sqlite3.Connection | None = None
        self._one_at_a_time = threading.Lock()
        self.path = path or Path(QgsApplication.qgisSettingsDirPath()) / "hpgc" / "jobs.sqlite"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._do(self._prepare)
        except sqlite3.DatabaseError as problem:
            raise HpgcError(tr("The list of jobs {} can't be used: {}").format(self.path, problem)) from None
        except OSError as problem:
            raise HpgcError(tr("The list of jobs {} can't be used: {}").format(self.path, problem.strerror)) from None
        if stays_open:
            self._kept = self._connected()

    def close(self) -> None:
        """Lets go of the database, where it is kept open; later calls open it anew."""
        with self._one_at_a_time:
            kept, self._kept = self._kept, None
            if kept is not None:
                kept.close()

    def begin(
        self, connection: str, process: str, values: dict[str, Any], loaded: tuple[str, ...] = (), owner: str = ""
    ) -> int:
        """Notes a request that is about to be sent; returns its key."""
        now = time.time()
        written = json.dumps(values, default=str), json.dumps(loaded)
        row = (connection, process, *written, State.SUBMITTING.value, now, now, owner)
        insert = (
            'INSERT INTO job (connection, process, "values", loaded, state, submitted, updated, owner) '
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        )
        return self._do(lambda database: int(database.execute(insert, row).lastrowid or 0))

    def sent(self, key: int) -> None:
        """Notes that the last piece of the request goes out."""
        self._change(key, sent=time.time())

    def accepted(self, key: int, job: str, url: str) -> None:
        """Notes the id that the server gave the job."""
        self._change(key, job=job, url=url, state=State.ACCEPTED.value)

    def told(self, key: int, status: StatusInfo) -> None:
        """Notes what the server said of it.

        An answer that was on its way opens no job that was dismissed; one that is lost has to have ended over there.
        """
        kept = (State.DISMISSED,) if status.status.ended else (State.DISMISSED, State.LOST)
        state, message = State.of(status.status).value, status.message[:_LONGEST_MESSAGE]
        self._change(key, *kept, state=state, progress=status.progress, message=message)

    def ended(self, key: int, state: State, message: str = "") -> None:
        """Notes an end that this side knows of; a job that was dismissed is not lost."""
        known = self.job(key)
        if state is State.LOST and known is not None and known.state is State.DISMISSED:
            return
        self._change(key, state=state.value, message=message[:_LONGEST_MESSAGE])

    def fetched(self, key: int, results: dict[str, Any]) -> None:
        """Notes that the results are here, and where."""
        self._change(key, state=State.SUCCESSFUL.value, results=json.dumps(results, default=str), fetched=1)

    def rename_connection(self, old: str, new: str) -> None:
        """Puts the jobs of a connection under its new name."""
        update = "UPDATE job SET connection = ? WHERE connection = ?"
        self._do(lambda database: database.execute(update, (new, old)))

    def forget(self, key: int) -> None:
        """Removes a job; that there is none is no error."""
        self._do(lambda database: database.execute("DELETE FROM job WHERE key = ?", (key,)))

    def claim(self, records: Iterable[JobRecord], owner: str) -> list[JobRecord]:
        """Makes ``owner`` follow these jobs; returns those that nobody else was quicker to claim."""
        update = "UPDATE job SET owner = ? WHERE key = ? AND owner = ?"
        wanted = list(records)
        return self._do(
            lambda database: [
                replace(record, owner=owner)
                for record in wanted
                if database.execute(update, (owner, record.key, record.owner)).rowcount == 1
            ]
        )

    def release(self, key: int, owner: str) -> None:
        """``owner`` follows the job no longer."""
        update = "UPDATE job SET owner = '' WHERE key = ? AND owner = ?"
        self._do(lambda database: database.execute(update, (key, owner)))

    def job(self, key: int) -> JobRecord | None:
        """One job; None where there is none of that key."""
        row = self._do(lambda database: database.execute("SELECT * FROM job WHERE key = ?", (key,)).fetchone())
        return _record(row) if row is not None else None

    def jobs(self) -> list[JobRecord]:
        """All jobs, the newest first."""
        rows = self._do(lambda database: database.execute("SELECT * FROM job ORDER BY key DESC").fetchall())
        return [_record(row) for row in rows]

    def _change(self, key: int, *kept: State, **values: Any) -> None:
        """Writes these values, unless the job is in a state that is to be kept."""
        values["updated"] = time.time()
        names = ", ".join(f"{name} = ?" for name in values)
        states = [state.value for state in kept]
        # The names are this module's own.
        update = f"UPDATE job SET {names} WHERE key = ? AND state NOT IN ({', '.join('?' * len(states))})"  # nosec B608
        self._do(lambda database: database.execute(update, (*values.values(), key, *states)))

    def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What ``work`` returns, in a transaction; a list that turns out to be damaged is begun anew."""
        try:
            with self._opened() as database:
                return work(database)
        except sqlite3.DatabaseError as problem:
            # The file is no database, or a part of it can't be read; all else has a class of its own.
            if type(problem) is not sqlite3.DatabaseError:
                raise
            self.close()
            self._begin_anew(problem)
            with self._opened() as database:
                return work(database)

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        if self._kept is not None:
            with self._one_at_a_time:
                if self._kept is not None:
                    with self._kept as database:
                        yield database
                    return
        database = self._connected()
        try:
            with database:
                yield database
        finally:
            database.close()

    def _connected(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=_BUSY, check_same_thread=False)
        database.row_factory = sqlite3.Row
        return database

    def _prepare(self, database: sqlite3.Connection) -> None:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("BEGIN IMMEDIATE")
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise HpgcError(
                tr("The list of jobs {} was written by a newer version of this plugin; update it.").format(self.path)
            )
        if version < VERSION:
            for statement in (_CHANGES[version] if version else _SCHEMA).split(";"):
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {VERSION}")

    def _begin_anew(self, problem: Exception) -> None:
        """Puts a damaged list aside, unless another QGIS was quicker."""
        if self._is_whole():
            return
        aside = self.path.with_name(f"jobs-{int(time.time())}.broken")
        os.replace(self.path, aside)
        for left in ("-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.replace(self.path.with_name(self.path.name + left), aside.with_name(aside.name + left))
        warn(tr("The list of jobs could not be read ({}); it was put aside as {}.").format(problem, aside))
        insert = f"INSERT OR IGNORE INTO job VALUES ({', '.join('?' * len(_COLUMNS))})"  # nosec B608
        with self._opened() as database:
            self._prepare(database)
            database.executemany(insert, [[row[name] for name in _COLUMNS] for row in _readable(aside)])

    def _is_whole(self) -> bool:
        database = self._connected()
        try:
            return bool(database.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except sqlite3.DatabaseError:
            return False
        finally:
            database.close()


def _readable(path: Path) -> list[sqlite3.Row]:
    """The jobs of a damaged list that can still be read, from the newest on."""
    rows = []
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        for row in database.execute("SELECT * FROM job ORDER BY key DESC"):
            if set(_COLUMNS) <= set(row.keys()):
                rows.append(row)
    return rows


def _record(row: sqlite3.Row) -> JobRecord:
    return JobRecord(
        key=row["key"],
        connection=row["connection"],
        process=row["process"],
        job=row["job"],
        url=row["url"],
        values=_object(row["values"]),
        loaded=tuple(name for name in _list(row["loaded"]) if isinstance(name, str)),
        state=State(row["state"]) if row["state"] in {state.value for state in State} else State.LOST,
        progress=row["progress"],
        message=row["message"],
        submitted=row["submitted"],
        updated=row["updated"],
        results=_object(row["results"]),
        fetched=bool(row["fetched"]),
        owner=row["owner"],
        sent=row["sent"],
    )


def _list(text: str) -> list[Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
