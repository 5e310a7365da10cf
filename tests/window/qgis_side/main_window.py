"""Steps in the main window: layers, the toolbox, the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QTreeView
from qgis.utils import iface

from .waiting import wait_until


class MainWindowSteps:
    """What a user does outside of dialogs.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load_scene(self, path: str, name: str) -> dict[str, Any]:
        """Adds a raster file to the project and shows the whole of it."""
        layer = iface.addRasterLayer(path, name)
        iface.mapCanvas().setExtent(layer.extent())
        return describe(layer)

    def search_toolbox(self, text: str) -> list[str]:
        """Types into the toolbox's search box; gives the names of the algorithms that it shows then."""
        toolbox = self._toolbox()
        box = toolbox.findChild(QLineEdit, "searchBox")
        box.clear()
        QTest.keyClicks(box, text)
        wait_until(lambda: box.text() == text, "text in the search box")
        return _leaves(toolbox.findChild(QTreeView, "algorithmTree"))

    def draw_new_layer(self, picture: str) -> dict[str, Any]:
        """Draws the topmost layer and nothing else; gives the number of colours that stand on the map."""
        canvas = iface.mapCanvas()
        shown = QgsProject.instance().layerTreeRoot().layerOrder()[0]
        canvas.setLayers([shown])
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(shown, shown.extent()))
        canvas.refreshAllLayers()
        wait_until(lambda: not canvas.isDrawing() and _colours(canvas.grab()) > 1, "finished map")
        map_picture = canvas.grab()
        map_picture.save(str(self._folder / f"{picture}.png"))
        return {"colours": _colours(map_picture)}

    def _toolbox(self) -> QDockWidget:
        toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        toolbox.show()
        return toolbox


def describe(layer: QgsRasterLayer) -> dict[str, Any]:
    """What a report says of a layer."""
    said = {
        "id": layer.id(),
        "name": layer.name(),
        "valid": layer.isValid(),
        "provider": layer.providerType(),
        "source": layer.source(),
        "bands": layer.bandCount(),
        "in_project": QgsProject.instance().mapLayer(layer.id()) is layer,
    }
    if layer.isValid() and layer.providerType() == "gdal":
        statistics = layer.dataProvider().bandStatistics(1)
        said |= {"minimum": statistics.minimumValue, "maximum": statistics.maximumValue}
    return said


def _colours(picture: QPixmap) -> int:
    small = picture.toImage().scaled(100, 100)
    return len({small.pixel(x, y) for x in range(100) for y in range(100)})


def _leaves(tree: QTreeView) -> list[str]:
    model, found = tree.model(), []

    def walk(parent: QModelIndex) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if model.hasChildren(index):
                walk(index)
            else:
                found.append(index.data(Qt.ItemDataRole.DisplayRole))

    walk(QModelIndex())
    return found
