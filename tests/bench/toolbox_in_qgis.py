"""The Processing toolbox of a QGIS that holds a full provider, or does without the plugin."""

from __future__ import annotations

from typing import Callable

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication
from qgis.gui import QgsProcessingToolboxTreeView

from hpgc_provider.provider import HpgcProvider
from tests.bench.ours_in_qgis import application, save_processes

# A word that finds algorithms of QGIS's own.
SEARCHED = "buffer"


def opened(count: str) -> Callable[[], object]:
    """The toolbox coming up, beside QGIS's own algorithms, with ``count`` processes; without the plugin where 0."""
    _fill_registry(int(count))
    return _open


def searched(count: str) -> Callable[[], object]:
    """One search in that toolbox."""
    _fill_registry(int(count))
    view = _open()

    def work() -> None:
        view.setFilterString(SEARCHED)
        application.processEvents()
        if not view.model().rowCount():
            raise RuntimeError(f"nothing was found for {SEARCHED}")

    return work


def _fill_registry(count: int) -> None:
    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms(registry))
    if count:
        save_processes(count)
        registry.addProvider(HpgcProvider())


def _open() -> QgsProcessingToolboxTreeView:
    view = QgsProcessingToolboxTreeView(None, QgsApplication.processingRegistry())
    view.show()
    application.processEvents()
    if not view.model().rowCount():
        raise RuntimeError("the toolbox is empty")
    return view
