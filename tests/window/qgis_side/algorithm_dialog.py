"""Steps in the dialog of an algorithm, by its own buttons and fields."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProject
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QLineEdit,
    QSplitter,
    QTabWidget,
    QTextEdit,
    QToolButton,
)

from .heartbeat import Heartbeat
from .main_window import describe
from .waiting import wait_until


class AlgorithmDialogSteps:
    """One dialog at a time.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._dialog: QgsProcessingAlgorithmDialogBase | None = None
        self._heartbeat: Heartbeat | None = None
        self._outcome: list[bool] = []
        self._layers_before: set[str] = set()

    def open_dialog(self, algorithm: str) -> None:
        """Opens the dialog as the toolbox does."""
        self._dialog = processing.createAlgorithmDialog(algorithm)
        if self._dialog is None:
            raise LookupError(f"QGIS has no algorithm “{algorithm}”.")
        self._dialog.algorithmFinished.connect(lambda ok, results: self._outcome.append(ok))
        self._dialog.show()
        wait_until(self._dialog.isVisible, "dialog")

    def take_over_dialog(self) -> dict[str, Any]:
        """Waits for the dialog that something else opens; gives what it was filled in with."""

        def dialogs() -> list[QgsProcessingAlgorithmDialogBase]:
            widgets = QApplication.topLevelWidgets()
            return [each for each in widgets if isinstance(each, QgsProcessingAlgorithmDialogBase) and each.isVisible()]

        wait_until(dialogs, "dialog")
        [self._dialog] = dialogs()
        self._dialog.algorithmFinished.connect(lambda ok, results: self._outcome.append(ok))
        filled = {name: str(value) for name, value in self._dialog.createProcessingParameters().items()}
        return {"algorithm": self._dialog.algorithm().id(), **filled}

    def fill(self, values: dict[str, Any]) -> dict[str, Any]:
        """Types texts into their fields and sets everything else; ``{"layers": [names]}`` stands for layers.

        :returns: the parameters that the dialog makes of it.
        """
        wrappers = self._dialog.mainWidget().wrappers
        for name, value in values.items():
            widget = wrappers[name].wrappedWidget()
            if isinstance(widget, QLineEdit):
                widget.clear()
                QTest.keyClicks(widget, value)
                continue
            if isinstance(value, dict):
                value = [QgsProject.instance().mapLayersByName(layer)[0] for layer in value["layers"]]
            wrappers[name].setParameterValue(value, QgsProcessingContext())
        return {name: str(value) for name, value in self._dialog.createProcessingParameters().items()}

    def click_run(self) -> None:
        """Clicks the Run button."""
        self._outcome.clear()
        self._layers_before = set(QgsProject.instance().mapLayers())
        self._heartbeat = Heartbeat()
        _click(self._dialog.runButton())

    def click_cancel(self) -> None:
        """Clicks the Cancel button."""
        if not self._dialog.cancelButton().isEnabled():
            raise AssertionError("The Cancel button can't be clicked.")
        self._heartbeat.stop()
        self._heartbeat = Heartbeat()
        _click(self._dialog.cancelButton())

    def wait_for_log(self, text: str) -> str:
        """Waits until the log tab has the text; gives the whole of it."""
        wait_until(lambda: text in self._log() or self._idle(), f"“{text}” in the log")
        if text not in self._log():
            raise AssertionError(f"It ended without “{text}” in the log:\n{self._log()}")
        return self._log()

    def wait_for_end(self) -> dict[str, Any]:
        """Waits until the dialog can be used again: how it ended, the log, the new layers, the longest gap."""
        wait_until(self._idle, "end of the algorithm")
        beats = self._heartbeat.stop()
        tabs = self._dialog.findChild(QTabWidget)
        return {
            "ok": self._outcome == [True],
            "log": self._log(),
            "tab": tabs.tabText(tabs.currentIndex()),
            "layers": [describe(layer) for layer in self._new_layers()],
            **beats,
        }

    def close_dialog(self) -> None:
        """Closes it, whatever it is doing."""
        self._dialog.close()
        self._dialog = None

    def wait_for_layer(self) -> dict[str, Any]:
        """Waits, without any dialog, for the first layer that came after the last click on Run."""
        wait_until(self._new_layers, "new layer in the project")
        return describe(self._new_layers()[0])

    def unfold_advanced(self) -> None:
        """Shows the advanced parameters."""
        _click(self._dialog.findChild(QGroupBox, "grpAdvanced").findChild(QToolButton, "collapseButton"))

    def take_dialog(self, picture: str, width: int, height: int, help_width: int) -> None:
        """Takes a picture of the dialog in that size, its help panel in that width."""
        self._dialog.resize(width, height)
        self._dialog.findChild(QSplitter).setSizes([width - help_width, help_width])
        wait_until(lambda: self._dialog.width() == width, "dialog of that size")
        QApplication.processEvents()
        self._dialog.grab().save(str(self._folder / f"{picture}.png"))

    def _new_layers(self) -> list[QgsMapLayer]:
        layers = QgsProject.instance().mapLayers().items()
        return [layer for id, layer in layers if id not in self._layers_before]

    def _idle(self) -> bool:
        return self._dialog.runButton().isEnabled()

    def _log(self) -> str:
        return self._dialog.findChild(QTextEdit, "txtLog").toPlainText()


def _click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
