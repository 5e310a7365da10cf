"""Does named steps one after the other and writes a line of the report for each."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from .algorithm_dialog import AlgorithmDialogSteps
from .disturbances import Disturbances
from .main_window import MainWindowSteps
from .presentation import PresentationSteps
from .waiting import wait_until


class Driver:
    """Knows every step by its name.

    :param report: JSON lines are added to it; pictures go beside it.
    """

    def __init__(self, report: Path) -> None:
        self._report = report
        self._disturbances = Disturbances(lambda words: self._write(disturbance=words))
        folder = report.parent
        self._steps = (MainWindowSteps(folder), PresentationSteps(folder), AlgorithmDialogSteps(folder))

    def perform(self, steps: list[dict[str, Any]]) -> None:
        """Does all of them; the first that fails ends it."""
        try:
            for step in steps:
                begun = time.monotonic()
                value = self._named(step["name"])(**step["arguments"])
                self._write(step=step["name"], label=step["label"], value=value, seconds=time.monotonic() - begun)
            self._write(done=True)
        finally:
            QgsApplication.taskManager().cancelAll()
            wait_until(lambda: not QgsApplication.taskManager().activeTasks(), "end of the tasks", 20)

    def _named(self, name: str) -> Callable[..., Any]:
        for steps in self._steps:
            if not name.startswith("_") and hasattr(steps, name):
                return getattr(steps, name)
        raise LookupError(f"There is no step “{name}”.")

    def _write(self, **line: Any) -> None:
        with self._report.open("a") as report:
            report.write(json.dumps(line, default=str) + "\n")
