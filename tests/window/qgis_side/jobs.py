"""Steps in the panel Jobs."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import processing
from qgis.core import QgsProcessingException, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QMessageBox
from qgis.utils import iface

from .heartbeat import Heartbeat
from .language import spoken
from .main_window import describe
from .settings import click, shown
from .waiting import wait_until


class JobsSteps:
    """The panel, and what is done with a job.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._heartbeat: Heartbeat | None = None

    def run_in_script(self, algorithm: str, values: dict[str, Any]) -> None:
        """Runs an algorithm as a script does; ``{"layers": [names]}`` stands for layers."""
        given = dict(values)
        for name, value in values.items():
            if isinstance(value, dict):
                given[name] = [QgsProject.instance().mapLayersByName(layer)[0] for layer in value["layers"]]
        with contextlib.suppress(QgsProcessingException):
            processing.run(algorithm, given)
        # What a run in a script takes is no gap of the panel's.
        self._heartbeat = Heartbeat()

    def open_jobs(self) -> dict[str, Any]:
        """Shows the panel by its entry in the menu; gives how it was before, and in which of QGIS's menus it is."""
        panel = _panel()
        before = panel.isVisible()
        [action] = [each for each in iface.mainWindow().findChildren(QAction) if each.text() == spoken("&Jobs")]
        self._heartbeat = Heartbeat()
        action.trigger()
        wait_until(panel.isVisible, "panel Jobs")
        panels = iface.mainWindow().findChild(QMenu, "mPanelMenu")
        return {"was_visible": before, "in_panels": panel.toggleViewAction() in panels.actions()}

    def size_jobs(self, height: int, without: tuple[str, ...] = ()) -> None:
        """Shows the panel in the window's lower part, without the docks of these titles."""
        window, panel = iface.mainWindow(), _panel()
        for dock in window.findChildren(QDockWidget):
            if dock.windowTitle() in without:
                dock.hide()
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, panel)
        window.resizeDocks([panel], [height], Qt.Orientation.Vertical)

    def wait_for_jobs(self, words: list[str], progress: int = 0) -> dict[str, Any]:
        """Waits until these are the jobs' states, from the top, and the first has come that far."""
        wait_until(lambda: _words() == [spoken(word) for word in words], f"jobs {words}")
        rows = _panel().model.rows
        wait_until(lambda: (_panel().model.rows[0].progress or 0) >= progress, f"{progress} %")
        gaps = self._heartbeat.stop() if self._heartbeat else {}
        self._heartbeat = Heartbeat()
        return {"messages": [row.record.message for row in rows], **gaps}

    def choose_job(self, row: int) -> dict[str, bool]:
        """Selects a job; gives what can be done with it."""
        panel = _panel()
        self._heartbeat = Heartbeat()
        panel.view.setFocus()
        panel.view.setCurrentIndex(panel.shown.index(row, 0))
        actions = {name: each for name, each in vars(panel.actions_on_jobs).items() if isinstance(each, QAction)}
        return {name: action.isEnabled() for name, action in actions.items()}

    def do_with_job(self, action: str) -> None:
        """Does something with the job that is selected."""
        wait_until(getattr(_panel().actions_on_jobs, action).isEnabled, f"{action} that is possible")
        getattr(_panel().actions_on_jobs, action).trigger()

    def press_in_jobs(self, key: str) -> None:
        """Presses a key in the table."""
        QTest.keyClick(_panel().view, getattr(Qt.Key, f"Key_{key}"))

    def agree_to_remove(self) -> str:
        """Clicks Remove in the question; gives its text."""
        wait_until(lambda: shown("hpgcRemoveJobsQuestion"), "question")
        question = shown("hpgcRemoveJobsQuestion")
        assert isinstance(question, QMessageBox)
        said = question.text()
        click(next(button for button in question.buttons() if button.text() == spoken("&Remove")))
        return said

    def wait_for_layers(self, count: int) -> list[dict[str, Any]]:
        """Waits until the project has so many layers; describes them."""
        wait_until(lambda: QgsProject.instance().count() == count, f"{count} layers")
        return [describe(layer) for layer in QgsProject.instance().mapLayers().values()]

    def take_jobs(self, picture: str) -> None:
        """Takes a picture of the panel."""
        iface.messageBar().clearWidgets()
        QTest.qWait(200)
        _panel().grab().save(str(self._folder / f"{picture}.png"))


def _panel() -> QDockWidget:
    return iface.mainWindow().findChild(QDockWidget, "HpgcJobs")


def _words() -> list[str]:
    model = _panel().shown
    return [model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]
