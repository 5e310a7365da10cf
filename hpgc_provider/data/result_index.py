"""Where results still stand on the servers that made them, by the file or layer source that they are here."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ..log import warn
from ..translation import tr
from .side_files import data_files

# The oldest go beyond it.
MOST = 10_000
_BUSY = 5.0
_SCHEMA = """
CREATE TABLE IF NOT EXISTS result (
    place TEXT PRIMARY KEY,
    href TEXT NOT NULL,
    media_type TEXT NOT NULL,
    is_here INTEGER NOT NULL,
    stamp TEXT NOT NULL
)
"""


@dataclass(frozen=True)
class KnownResult:
    """A result that a server made.

    :ivar place: the file or layer source that it is here.
    :ivar href: where it stood on the server; may be gone by now.
    :ivar media_type: of what stands there; may be empty.
    :ivar is_here: whether its bytes are in ``place``; else that only stands for it.
    """

    place: str
    href: str
    media_type: str
    is_here: bool = True


class ResultIndex:
    """The results that came to this profile, or were left where they are. Any thread, any QGIS of the profile.

    It only saves work, so nothing fails with it: one that can't be used is an empty one.

    :param path: the database, made where there is none.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or Path(QgsApplication.qgisSettingsDirPath()) / "hpgc" / "results.sqlite"

    def remember(self, result: KnownResult) -> None:
        """Notes where a result is and came from; one of the same place is replaced."""
        row = (result.place, result.href, result.media_type, result.is_here, _stamp(result.place))
        self._ask("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?)", row)
        self._ask("DELETE FROM result WHERE rowid <= (SELECT max(rowid) FROM result) - ?", (MOST,))

    def find(self, place: str) -> KnownResult | None:
        """What is in ``place``; None where it isn't known, or the file was changed since."""
        if not (os.path.isabs(place) or "://" in place) or not self.path.exists():
            return None
        for row in self._ask("SELECT * FROM result WHERE place = ?", (place,)):
            if row["stamp"] == _stamp(place):
                return KnownResult(place, row["href"], row["media_type"], bool(row["is_here"]))
        return None

    def forget(self, place: str) -> None:
        """What is in ``place`` is no result any more that a server has."""
        self._ask("DELETE FROM result WHERE place = ?", (place,))

    def _ask(self, statement: str, values: tuple[Any, ...]) -> list[sqlite3.Row]:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(sqlite3.connect(self.path, timeout=_BUSY)) as database, database:
                database.row_factory = sqlite3.Row
                # Who reads never waits for who writes: a dialog asks on the main thread.
                database.execute("PRAGMA journal_mode = WAL")
                database.execute(_SCHEMA)
                return database.execute(statement, values).fetchall()
        except (OSError, sqlite3.Error) as problem:
            warn(tr("The list of results {} can't be used, so nothing goes by link: {}").format(self.path, problem))
            return []


def _stamp(place: str) -> str:
    """Size and time of a file and of what of its data lies beside it, by which a change is seen.

    Empty for what is no file.
    """
    stamps = [_stamp_of(path) for path in data_files(place)]
    return ",".join(stamps) if stamps[0] else ""


def _stamp_of(path: str) -> str:
    with contextlib.suppress(OSError, ValueError):
        found = os.stat(path)
        return f"{found.st_size}:{found.st_mtime_ns}"
    return ""
