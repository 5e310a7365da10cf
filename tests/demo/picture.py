"""The map service's layer drawn over the scene by QGIS, as a picture."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

SIZE = QSize(1000, 1000)
GROUND = QColor("white")


def draw(scene: Path, map_service: str, path: Path) -> None:
    """Draws the scene in natural colours, and over its eastern half the layer of the map service.

    :param map_service: layer source as Processing gives it (``wms://…``).
    :raises SystemExit: where the layer is not valid, or nothing is drawn.
    """
    background = QgsRasterLayer(str(scene), "scene")
    renderer = QgsMultiBandColorRenderer(background.dataProvider(), 3, 2, 1)
    background.setRenderer(renderer)
    background.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    context = QgsProcessingContext()
    result = QgsProcessingUtils.mapLayerFromString(map_service, context)
    if result is None or not result.isValid():
        raise SystemExit(f"QGIS can't open the map service {map_service}.")
    if not result.extent().intersects(background.extent()):
        raise SystemExit("The map service's layer lies elsewhere than the scene.")
    whole = _rendered([background], background)
    above = _rendered([result, background], background)
    if whole == above:
        raise SystemExit("The map service draws nothing.")
    _halves(whole, above).save(str(path))


def _rendered(layers: list[QgsRasterLayer], frame: QgsRasterLayer) -> QImage:
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(frame.crs())
    settings.setExtent(frame.extent())
    settings.setOutputSize(SIZE)
    settings.setBackgroundColor(GROUND)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    if job.errors():
        raise SystemExit("; ".join(error.message for error in job.errors()))
    return job.renderedImage()


def _halves(left: QImage, right: QImage) -> QImage:
    """The left half of one picture beside the right half of the other."""
    both = QImage(left)
    half = SIZE.width() // 2
    painter = QPainter(both)
    painter.drawImage(half, 0, right, half, 0, half, SIZE.height())
    painter.fillRect(half - 1, 0, 3, SIZE.height(), GROUND)
    painter.end()
    return both


if __name__ == "__main__":
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], True)
    application.initQgis()
    draw(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
    application.exitQgis()
