"""The models that stand in windows of QGIS's model designer."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm
from qgis.gui import QgsModelDesignerDialog
from qgis.PyQt.QtWidgets import QApplication


def models_in_designers() -> list[QgsProcessingModelAlgorithm]:
    """Those models, as they are there now; on the main thread alone."""
    windows = [window for window in QApplication.topLevelWidgets() if isinstance(window, QgsModelDesignerDialog)]
    return [model for model in (window.model() for window in windows) if model is not None]
