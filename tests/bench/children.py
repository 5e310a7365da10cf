"""Starts one measurement after another, each in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

from tests.bench.companion import ROOT
from tests.bench.raster import MIB

_LONGEST = 900.0


class Children:
    """Runs tasks of the modules beside this one.

    :param folder: for the processes' temporary files.
    :param python: interpreter of the clients in plain Python; those in QGIS have this one.
    :param say: told each measurement in a line.
    """

    def __init__(self, folder: Path, python: Path, say: Callable[[str], object]) -> None:
        self._folder, self._python, self._say = folder, python, say

    def run(self, module: str, task: str, *arguments: str) -> dict[str, Any]:
        """What a task measured, or the error that took its place; and in either case which task it was."""
        return {**self._outcome(module, task, arguments), "task": f"{module}.{task}"}

    def tell(self, what: str, outcome: dict[str, Any]) -> None:
        """Says what came of it."""
        if "error" in outcome:
            self._say(f"{what}: {outcome['error']}")
        else:
            self._say(f"{what}: {outcome['growth'] / MIB:.1f} MiB, {outcome['seconds']:.1f} s")

    def _outcome(self, module: str, task: str, arguments: tuple[str, ...]) -> dict[str, Any]:
        report, profile = self._folder / "report.json", self._folder / "profile"
        report.unlink(missing_ok=True)
        shutil.rmtree(profile, ignore_errors=True)
        profile.mkdir()
        python = sys.executable if module.endswith("_in_qgis") else self._python
        try:
            done = subprocess.run(
                [python, "-m", "tests.bench.child", report, module, task, *arguments],
                cwd=ROOT,
                env={**os.environ, **_apart(self._folder, profile)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                timeout=_LONGEST,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return {"error": f"took longer than {_LONGEST:.0f} s"}
        if not report.is_file():
            words = done.stderr.decode("utf-8", "replace").strip().splitlines()
            return {"error": f"ended with status {done.returncode}: {words[-1] if words else 'no word'}"}
        return json.loads(report.read_text(encoding="utf-8"))


def _apart(folder: Path, profile: Path) -> dict[str, str]:
    """An environment that keeps QGIS and temporary files out of the user's own."""
    return {
        "TMPDIR": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_CONFIG_HOME": str(profile),
        "XDG_DATA_HOME": str(profile),
        "XDG_CACHE_HOME": str(profile),
        "XDG_RUNTIME_DIR": str(profile),
    }
