"""One cell of the fault matrix: an operation in a profile of its own, through ``qgis_process``, behind a gate."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.demo.qgis_process import QgisProcess
from tests.faults.gate import Gate

# Milliseconds that this QGIS waits for the next byte, and the seconds in which everything has to have ended.
TIMEOUT, BOUND = 3000, 90.0
# Milliseconds to wait for the answer to a POST that never comes: the server has done its work by then.
ANSWER = 10_000
# Kilobytes of a disk that is full.
_DISK = 256
LESS_PATIENT = Path(__file__).with_name("less_patient.py")
NAME = "local"
_PROFILE = "profiles/default"
_NOISE = re.compile(r"^(QStandardPaths|GDAL|Warning \d|ERROR \d|_tiff\w+Proc:)")
# What a newer Python has to say on QGIS's own code, with the line that it is about.
_WARNING = re.compile(r"^/usr/\S+:\d+: \w*Warning: .*\n(  .*\n)?", re.MULTILINE)


@dataclass(frozen=True)
class Said:
    """How a run of ``qgis_process`` ended.

    :ivar fine: whether it did what it was to.
    :ivar sentence: the errors and warnings, each once.
    :ivar seconds: how long it took.
    """

    fine: bool
    sentence: str
    whole: str
    seconds: float


@dataclass(frozen=True)
class Record:
    """A job in the store."""

    job: str
    state: str
    message: str
    fetched: bool


class Template:
    """A profile with one connection, to be copied.

    :param server: the origin of the real server.
    """

    def __init__(self, folder: Path, server: str) -> None:
        self.server = server
        qgis = QgisProcess(folder)
        with Gate(server) as gate:
            # Without patience: a job that can't be asked for is given up at the second try.
            qgis.algorithm("hpgc:addconnection", NAME=NAME, URL=f"{gate.origin}/ogc-api/", PATIENCE="0")
            self.origin = gate.origin
        self.profile = qgis.profile


class Cell:
    """A copy of the template behind a gate of its own.

    :ivar home: what the plugin keeps in the profile.
    :ivar temp: the folder for temporary files.
    :ivar out: where results go.
    """

    def __init__(self, template: Template, folder: Path, gate: Gate) -> None:
        self.gate, self.folder = gate, folder
        self.temp, self.out = folder / "tmp", folder / "out"
        self.qgis = QgisProcess(folder / "qgis", enable=False)
        shutil.copytree(template.profile, self.qgis.profile, dirs_exist_ok=True)
        for made in (self.temp, self.out, folder / "run"):
            made.mkdir()
        (folder / "run").chmod(0o700)
        self.home = self.qgis.profile / _PROFILE / "hpgc"
        self.settings = self.qgis.profile / _PROFILE / "QGIS" / "QGIS3.ini"
        for file in (self.settings, self.catalog()):
            file.write_text(file.read_text().replace(template.origin, gate.origin))
        plugins = self.qgis.environment["QGIS_PLUGINPATH"]
        self.qgis.environment.update(PYQGIS_STARTUP=str(LESS_PATIENT), PYTHONPATH=plugins, HPGC_TIMEOUT=str(TIMEOUT))
        own = {"TMPDIR": str(self.temp), "XDG_RUNTIME_DIR": str(folder / "run"), "LC_ALL": "C.UTF-8"}
        self.qgis.environment.update(own)

    def catalog(self, name: str = NAME) -> Path:
        """Where the catalog of a connection is."""
        return self.home / "catalog" / f"{name}.json"

    def lose_patience(self) -> None:
        """Has the next runs wait for the answer to a POST for seconds, not for minutes."""
        self.qgis.environment["HPGC_ANSWER"] = str(ANSWER)

    def run(self, id: str, **values: object) -> Said:
        """Runs an algorithm; asserts that it ends in time, and without a traceback."""
        begun = time.monotonic()
        try:
            done = self.qgis.run("run", id, "--", *(f"{name}={value}" for name, value in values.items()), check=False)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"{id} does not end") from None
        seconds = time.monotonic() - begun
        whole = done.stdout + done.stderr
        assert seconds < BOUND, f"{id} took {seconds:.0f} s"
        assert "Traceback" not in whole, whole
        warned = [line for line in done.stdout.splitlines() if line.startswith("WARNING:")]
        told = _WARNING.sub("", done.stderr).splitlines()
        lines = [re.sub("^(WARNING|ERROR):", "", line).strip() for line in (*warned, *told)]
        lines = [line for line in lines if line and not _NOISE.match(line)]
        return Said(done.returncode == 0, " ".join(dict.fromkeys(lines)), whole, seconds)

    def records(self) -> list[Record]:
        """The jobs in the store."""
        path = self.home / "jobs.sqlite"
        if not path.exists():
            return []
        with contextlib.closing(sqlite3.connect(path)) as database:
            rows = database.execute("SELECT job, state, message, fetched FROM job ORDER BY key").fetchall()
        return [Record(job, state, message, bool(fetched)) for job, state, message, fetched in rows]

    def titles(self) -> set[str]:
        """What the catalog calls its processes."""
        return {str(entry.get("title")) for entry in json.loads(self.catalog().read_bytes())["descriptions"]}

    def left_behind(self) -> list[str]:
        """Files that nobody has use for."""
        ours = [path for path in self.temp.rglob("*") if path.name.startswith("hpgc-") or path.suffix == ".tif"]
        parts = [path for path in (*self.out.rglob("*"), *self.home.rglob("*")) if "part" in path.name]
        return [str(path.relative_to(self.folder)) for path in (*ours, *parts)]

    def in_words(self, text: str) -> str:
        """A text without what differs from run to run."""
        for found, word in ((self.gate.origin, "http://server"), (str(self.folder), "")):
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


@contextlib.contextmanager
def full_disk(place: Path) -> Iterator[None]:
    """Puts a disk of its own under a folder, which holds what is in that and has no byte left.

    :raises OSError: where that isn't allowed.
    """
    kept = place.with_name(f"{place.name}.kept")
    shutil.copytree(place, kept)
    command = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}k", "tmpfs", str(place)]
    mounted = subprocess.run(command, capture_output=True, text=True)
    if mounted.returncode:
        shutil.rmtree(kept)
        raise OSError(mounted.stderr.strip())
    filler = place / "filler"
    try:
        shutil.copytree(kept, place, dirs_exist_ok=True)
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        yield
    finally:
        filler.unlink(missing_ok=True)
        shutil.rmtree(kept)
        shutil.copytree(place, kept)
        subprocess.run(["umount", str(place)], check=True, capture_output=True)
        shutil.copytree(kept, place, dirs_exist_ok=True)
        shutil.rmtree(kept)
