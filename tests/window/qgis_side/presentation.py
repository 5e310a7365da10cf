"""Steps that make the main window fit for a picture, and take it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapThemeCollection,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QTreeView
from qgis.utils import iface

from .waiting import wait_until


class PresentationSteps:
    """What a user does for a good look.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def arrange(self, width: int, height: int, toolbox_width: int, layers_width: int) -> None:
        """Gives the window its size, with layers at the left, the toolbox at the right, and no browser."""
        window = iface.mainWindow()
        window.resize(width, height)
        wait_until(lambda: window.width() == width, "window of that size")
        _dock("Browser").hide()
        _dock("ProcessingToolbox").show()
        docks = [_dock("Layers"), _dock("ProcessingToolbox")]
        window.resizeDocks(docks, [layers_width, toolbox_width], Qt.Orientation.Horizontal)

    def unfold_toolbox(self, provider: str) -> None:
        """Shows all algorithms of one provider, and of no other."""
        toolbox = _dock("ProcessingToolbox")
        toolbox.findChild(QLineEdit, "searchBox").clear()
        QApplication.processEvents()
        tree = toolbox.findChild(QTreeView, "algorithmTree")
        tree.collapseAll()
        model = tree.model()
        for row in range(model.rowCount(QModelIndex())):
            index = model.index(row, 0)
            if index.data(Qt.ItemDataRole.DisplayRole) == provider:
                tree.expandRecursively(index)
        tree.scrollToBottom()

    def colour_scene(self, layer: str, bands: list[int]) -> None:
        """Shows three bands as red, green and blue, stretched."""
        scene = _layer(layer)
        renderer = scene.renderer()
        for take, band in zip((renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand), bands):
            take(band)
        scene.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
        iface.layerTreeView().refreshLayerSymbology(scene.id())

    def colour_index(self, layer: str, name: str) -> None:
        """Gives a layer of one band a name and a colour ramp: water blue, ground sandy, plants green."""
        index = _layer(layer)
        lowest, highest = (round(value, 1) for value in index.dataProvider().cumulativeCut(1, 0.02, 0.98))
        stops = [QgsGradientStop(0.5, QColor("#f3ead0")), QgsGradientStop(0.75, QColor("#93bf5f"))]
        ramp = QgsGradientColorRamp(QColor("#2f6690"), QColor("#14532d"), False, stops)
        function = QgsColorRampShader(lowest, highest, ramp, QgsColorRampShader.Type.Interpolated)
        function.classifyColorRamp(5, 1)
        shader = QgsRasterShader()
        shader.setRasterShaderFunction(function)
        renderer = QgsSingleBandPseudoColorRenderer(index.dataProvider(), 1, shader)
        renderer.setClassificationMin(lowest)
        renderer.setClassificationMax(highest)
        index.setRenderer(renderer)
        index.setName(name)
        iface.layerTreeView().refreshLayerSymbology(index.id())

    def show_beside(self, layer: str, title: str, width: int) -> None:
        """Shows a layer alone in a map view of its own, between the layers' panel and the main map."""
        root = QgsProject.instance().layerTreeRoot()
        others = [entry for entry in root.findLayers() if entry.name() != layer]
        for entry in others:
            entry.setItemVisibilityChecked(False)
        model = iface.layerTreeView().layerTreeModel()
        themes = QgsProject.instance().mapThemeCollection()
        themes.insert(title, QgsMapThemeCollection.createThemeFromCurrentState(root, model))
        for entry in others:
            entry.setItemVisibilityChecked(True)
        canvas = iface.createNewMapCanvas(title)
        canvas.setTheme(title)
        window, layers = iface.mainWindow(), _dock("Layers")
        dock = next(dock for dock in window.findChildren(QDockWidget) if dock.isAncestorOf(canvas))
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        window.splitDockWidget(layers, dock, Qt.Orientation.Horizontal)
        window.resizeDocks([layers, dock], [layers.width(), width], Qt.Orientation.Horizontal)

    def take_window(self, picture: str) -> None:
        """Takes a picture of the window once all maps are drawn."""
        iface.messageBar().clearWidgets()
        for canvas in iface.mapCanvases():
            canvas.zoomToFullExtent()
            canvas.refresh()
        QApplication.processEvents()
        wait_until(lambda: not any(canvas.isDrawing() for canvas in iface.mapCanvases()), "drawn maps")
        iface.mainWindow().grab().save(str(self._folder / f"{picture}.png"))


def _dock(name: str) -> QDockWidget:
    return iface.mainWindow().findChild(QDockWidget, name)


def _layer(name: str) -> QgsRasterLayer:
    return QgsProject.instance().mapLayersByName(name)[0]
