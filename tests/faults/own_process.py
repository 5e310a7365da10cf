"""Cells in a process of their own: ``qgis_process``, with a profile that nobody else has."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from tests.demo.qgis_process import QgisProcess
from tests.faults.cell import NAME, Cell, Said, in_one
from tests.faults.gate import Gate

_PROFILE = "profiles/default"
_NOISE = re.compile(r"^(QStandardPaths|GDAL|Warning \d|ERROR \d|_tiff\w+Proc:)")
# What a newer Python has to say on QGIS's own code, with the line that it is about.
_WARNING = re.compile(r"^/usr/\S+:\d+: \w*Warning: .*\n(  .*\n)?", re.MULTILINE)


class Template:
    """A profile with one connection, to be copied.

    :param server: the origin of the real server.
    """

    def __init__(self, folder: Path, server: str) -> None:
        qgis = QgisProcess(folder)
        with Gate(server) as gate:
            # Without patience: a job that can't be asked for is given up at the second try.
            qgis.algorithm("hpgc:addconnection", NAME=NAME, URL=f"{gate.origin}/ogc-api/", PATIENCE="0")
            self.origin = gate.origin
        self.profile = qgis.profile


class OwnProcess(Cell):
    """A copy of the template; each algorithm is run as a script would."""

    mark = "-by-script"

    def __init__(self, template: Template, folder: Path, gate: Gate) -> None:
        self._qgis = QgisProcess(folder / "qgis", enable=False)
        shutil.copytree(template.profile, self._qgis.profile, dirs_exist_ok=True)
        temp, run = folder / "tmp", folder / "run"
        temp.mkdir(parents=True)
        run.mkdir(mode=0o700)
        super().__init__(folder, gate, self._qgis.profile / _PROFILE / "hpgc", temp)
        self._settings = self._qgis.profile / _PROFILE / "QGIS" / "QGIS3.ini"
        for file in (self._settings, self.catalog()):
            file.write_text(file.read_text().replace(template.origin, gate.origin))
        own = {"TMPDIR": str(temp), "XDG_RUNTIME_DIR": str(run), "LC_ALL": "C.UTF-8"}
        self._qgis.environment.update(own)

    def close(self) -> None:
        """Nobody else has its profile."""

    def is_connected(self, name: str) -> bool:
        return f"connections\\{name}\\" in self._settings.read_text()

    def _run(self, id: str, values: dict[str, str]) -> Said:
        try:
            done = self._qgis.run("run", id, "--", *(f"{name}={value}" for name, value in values.items()), check=False)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"{id} does not end") from None
        assert done.returncode in (0, 1), f"{id} ended with status {done.returncode}: {done.stderr}"
        warnings = [line[8:] for line in done.stdout.splitlines() if line.startswith("WARNING:")]
        errors = [re.sub("^(WARNING|ERROR):", "", line).strip() for line in _WARNING.sub("", done.stderr).splitlines()]
        errors = [line for line in errors if not _NOISE.match(line)]
        return Said(done.returncode == 0, in_one(warnings, errors), done.stdout + done.stderr)
