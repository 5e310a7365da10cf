"""Whether a layer draws: for tests, and as a QGIS of its own that opens a project (``drawn.py PROJECT``)."""

from __future__ import annotations

import sys
import time

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QSize
from qgis.PyQt.QtGui import QColor

SECONDS = 60


def draws(layer: QgsMapLayer) -> bool:
    """Whether the layer, asked anew, puts anything on a white map."""
    cache = QgsNetworkAccessManager.instance().cache()
    if cache is not None:
        cache.clear()
    layer.dataProvider().reloadData()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(200, 200))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    colours = {image.pixel(x, y) for x in range(0, 200, 10) for y in range(0, 200, 10)}
    return not job.errors() and len(colours) > 1


def main() -> None:
    """Opens a project as QGIS does after a restart, with the plugin loaded; says whether its layers draw."""
    # The window's own names, which its settings are found by.
    QCoreApplication.setOrganizationName(QgsApplication.QGIS_ORGANIZATION_NAME)
    QCoreApplication.setApplicationName(QgsApplication.QGIS_APPLICATION_NAME)
    application = QgsApplication([], True)
    application.initQgis()
    from hpgc_provider.data.guarded_layers import LayerKeeper
    from hpgc_provider.plugin import HpgcPlugin

    plugin, keeper = HpgcPlugin(None), LayerKeeper()
    plugin.initProcessing()
    keeper.start()
    project = QgsProject.instance()
    project.read(sys.argv[1])
    (layer,) = project.mapLayers().values()
    came_valid = layer.isValid()
    end = time.monotonic() + SECONDS
    # On a busy machine a token may end between the layer's waking and its drawing; the next one draws it.
    while not (drawn := layer.isValid() and draws(layer)) and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.02)
    print(f"valid at first: {came_valid}; valid: {layer.isValid()}; draws: {drawn}", flush=True)
    keeper.stop()
    plugin.unload()


if __name__ == "__main__":
    main()
