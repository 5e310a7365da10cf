"""One cell of the fault matrix: an operation in a QGIS with one connection, behind a gate."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from tests.faults.gate import Gate

# The seconds in which everything has to have ended.
BOUND = 90.0
NAME = "local"


@dataclass(frozen=True)
class Said:
    """How a run of an algorithm ended.

    :ivar fine: whether it did what it was to.
    :ivar sentence: the warnings and errors, each once.
    :ivar whole: all that there is to read of it.
    """

    fine: bool
    sentence: str
    whole: str


def in_one(warnings: Iterable[str], errors: Iterable[str]) -> str:
    """The sentence of a run."""
    lines = [line.strip() for text in (*warnings, *errors) for line in text.splitlines()]
    return " ".join(dict.fromkeys(line for line in lines if line))


@dataclass(frozen=True)
class Record:
    """A job in the store."""

    job: str
    state: str
    message: str
    fetched: bool


class Cell(ABC):
    """A QGIS whose one connection, ``NAME``, leads through a gate of its own.

    :cvar mark: goes behind the names of what is deployed, so that one way of trying a fault doesn't meet another's.
    :param home: what the plugin keeps in the profile.
    :param temp: the folder for temporary files.
    :ivar out: where results go.
    """

    mark: ClassVar[str] = ""

    def __init__(self, folder: Path, gate: Gate, home: Path, temp: Path) -> None:
        self.folder, self.gate, self.home, self.temp = folder, gate, home, temp
        self.out = folder / "out"
        self.out.mkdir(parents=True)
        self._old_jobs = self._all_records()
        self._old_files = set(self._files())

    @abstractmethod
    def close(self) -> None:
        """Leaves the profile to the next cell."""

    def catalog(self, name: str = NAME) -> Path:
        """Where the catalog of a connection is."""
        return self.home / "catalog" / f"{name}.json"

    def run(self, id: str, **values: object) -> Said:
        """Runs an algorithm; asserts that it ends in time, and without a traceback."""
        begun = time.monotonic()
        said = self._run(id, {name: str(value) for name, value in values.items()})
        seconds = time.monotonic() - begun
        assert seconds < BOUND, f"{id} took {seconds:.0f} s"
        assert "Traceback" not in said.whole, said.whole
        return said

    @abstractmethod
    def _run(self, id: str, values: dict[str, str]) -> Said:
        """Runs it.

        :raises AssertionError: where it doesn't end.
        """

    @abstractmethod
    def is_connected(self, name: str) -> bool:
        """Whether the profile has a connection of that name."""

    def records(self) -> list[Record]:
        """The jobs in the store that are this cell's, the oldest first."""
        count, found = len(self._old_jobs), self._all_records()
        assert found[:count] == self._old_jobs, "a job of another cell has changed"
        return found[count:]

    def offers(self, process: str) -> bool:
        """Whether QGIS has the process."""
        return any(entry["id"] == process for entry in self._descriptions())

    def titles(self) -> set[str]:
        """What the catalog calls its processes."""
        return {str(entry.get("title")) for entry in self._descriptions()}

    def left_behind(self) -> list[str]:
        """What nobody has use for."""
        return [str(path) for path in self._files() if path not in self._old_files]

    def in_words(self, text: str) -> str:
        """A text without what differs from run to run."""
        for found, word in ((self.gate.origin, "http://server"), (str(self.folder), ""), (self.mark, "")):
            text = text.replace(found, word)
        # The words of libraries, which differ from version to version.
        text = re.sub(r"was cut( after \d+ of \d+ bytes| \([^)]*\))", "was cut", text)
        text = re.sub(r"can't be reached \([^)]*\)", "can't be reached (…)", text)
        text = re.sub(r": TIFF[^.]*\.", ": ….", text)
        text = re.sub(r"/results/[\w-]+/", "/results/…/", text)
        text = re.sub(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,}", "JOB", text)
        text = re.sub(r"/[\w./-]*/(tmp|out|qgis)\b", r"/\1", text)
        text = re.sub(r"/processing_\w+(/hpgc-\w+)?", "/processing", text)
        return re.sub(r"\d+(\.\d+)? (bytes|kB|MB)", r"… \2", text)

    def _all_records(self) -> list[Record]:
        path = self.home / "jobs.sqlite"
        if not path.exists():
            return []
        with contextlib.closing(sqlite3.connect(path)) as database:
            rows = database.execute("SELECT job, state, message, fetched FROM job ORDER BY key").fetchall()
        return [Record(job, state, message, bool(fetched)) for job, state, message, fetched in rows]

    def _descriptions(self) -> list[dict[str, Any]]:
        return json.loads(self.catalog().read_bytes())["descriptions"]

    def _files(self) -> list[Path]:
        ours = [path for path in self.temp.rglob("*") if path.name.startswith("hpgc-") or path.suffix == ".tif"]
        parts = [path for path in (*self.out.rglob("*"), *self.home.rglob("*")) if "part" in path.name]
        return [*ours, *parts]
