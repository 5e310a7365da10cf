"""Does named steps one after the other and writes a line of the report for each."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtWidgets import QApplication

from .algorithm_dialog import AlgorithmDialogSteps
from .disturbances import Disturbances
from .first_hour import FirstHourSteps
from .jobs import JobsSteps
from .look import LookSteps
from .main_window import MainWindowSteps
from .packages import PackageSteps
from .presentation import PresentationSteps
from .settings import SettingsSteps
from .sign_in import SignInSteps
from .waiting import wait_until


def _asked_about() -> list[QgsTask]:
    """The tasks that would keep QGIS from closing."""
    tasks = QgsApplication.taskManager().activeTasks()
    return [task for task in tasks if not task.flags() & QgsTask.Flag.CancelWithoutPrompt]


class Driver:
    """Knows every step by its name.

    :param report: JSON lines are added to it; pictures go beside it.
    """

    def __init__(self, report: Path) -> None:
        self._report = report
        self._disturbances = Disturbances(lambda words: self._write(disturbance=words))
        folder = report.parent
        self._settings = SettingsSteps(folder)
        windows = (MainWindowSteps(folder), PresentationSteps(folder), AlgorithmDialogSteps(folder), JobsSteps(folder))
        self._steps = (
            *windows,
            self._settings,
            SignInSteps(folder),
            PackageSteps(folder),
            LookSteps(folder),
            FirstHourSteps(folder),
            self,
        )

    def perform(self, steps: list[dict[str, Any]]) -> None:
        """Does all of them; the first that fails ends it."""
        try:
            self._do(steps)
            self._write(done=True)
        except Exception:
            self._take_windows()
            raise
        finally:
            for task in _asked_about():
                task.cancel()
            wait_until(lambda: not _asked_about(), "end of the tasks", 20)

    def in_settings(self, steps: list[dict[str, Any]]) -> None:
        """Does steps while QGIS's options are open at the plugin's page."""
        problems: list[Exception] = []

        def inside() -> None:
            try:
                self._do(steps)
            except Exception as problem:
                self._take_windows()
                problems.append(problem)
            finally:
                self._settings.close_settings()

        self._settings.open_settings(inside)
        if problems:
            raise problems[0]

    def _do(self, steps: list[dict[str, Any]]) -> None:
        for step in steps:
            begun = time.monotonic()
            value = self._named(step["name"])(**step["arguments"])
            self._write(step=step["name"], label=step["label"], value=value, seconds=time.monotonic() - begun)

    def _take_windows(self) -> None:
        """Takes a picture of each window, to tell what stood in the way."""
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        for number, window in enumerate(shown):
            window.grab().save(str(self._report.parent / f"failed-{number}.png"))

    def _named(self, name: str) -> Callable[..., Any]:
        for steps in self._steps:
            if not name.startswith("_") and hasattr(steps, name):
                return getattr(steps, name)
        raise LookupError(f"There is no step “{name}”.")

    def _write(self, **line: Any) -> None:
        with self._report.open("a") as report:
            report.write(json.dumps(line, default=str) + "\n")
