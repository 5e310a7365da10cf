"""Steps of somebody who meets the plugin for the first time: installing it, and closing QGIS while a job runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyplugin_installer
import qgis.utils
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface

from .disturbances import answered
from .settings import click

_EVERY = 20  # ms


class FirstHourSteps:
    """What comes before and after the work itself.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def install_zip(self, path: str) -> bool:
        """What Install from ZIP does in the plugin manager; gives whether the plugin runs."""
        before = "hpgc" in qgis.utils.plugins
        pyplugin_installer.instance().installFromZipFile(path)
        return not before and "hpgc" in qgis.utils.plugins

    def quit_saying_yes(self, picture: str = "") -> dict[str, Any]:
        """Closes QGIS while it runs tasks, and answers its question whether to cancel them; gives the question."""
        said: dict[str, Any] = {}
        timer = QTimer()

        def look() -> None:
            question = QApplication.activeModalWidget()
            if not isinstance(question, QMessageBox) or not question.informativeText():
                return
            timer.stop()
            said.update(text=question.text(), informative=question.informativeText())
            if picture:
                QTest.qWait(200)
                question.grab().save(str(self._folder / f"{picture}.png"))
            click(question.button(QMessageBox.StandardButton.Yes))

        return self._quit(timer, look, said)

    def quit_and_stay(self, seconds: float) -> dict[str, Any]:
        """Closes QGIS with a project that is not saved, thinks about its question, and stays; gives the question."""
        said: dict[str, Any] = {}
        timer = QTimer()

        def look() -> None:
            question = QApplication.activeModalWidget()
            if not isinstance(question, QMessageBox) or question.windowTitle() not in answered:
                return
            timer.stop()
            said.update(text=question.text())
            QTest.qWait(int(seconds * 1000))
            click(question.button(QMessageBox.StandardButton.Cancel))

        answered.add("Save Project")
        QgsSettings().setValue("qgis/askToSaveProjectChanges", True)
        QgsProject.instance().setDirty(True)
        return self._quit(timer, look, said)

    @staticmethod
    def _quit(timer: QTimer, look: Callable[[], None], said: dict[str, Any]) -> dict[str, Any]:
        timer.timeout.connect(look)
        timer.start(_EVERY)
        iface.actionExit().trigger()
        timer.stop()
        if not said:
            raise AssertionError("QGIS asked nothing.")
        return said
