"""The first map of a large result."""

from __future__ import annotations

import json
from typing import Any, Callable

from qgis.core import (
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QSize

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.connections import Connection, save_connection
from tests.bench.ours_in_qgis import NAME
from tests.bench.server import DESCRIPTION

SIZE = QSize(800, 600)


def streamed(url: str, raster: str, result: str) -> Callable[[], object]:
    """A process run, and its result drawn from where it is."""
    return _run_and_drawn(url, raster, result, "stream")


def downloaded(url: str, raster: str, result: str) -> Callable[[], object]:
    """A process run, its result downloaded, and drawn."""
    return _run_and_drawn(url, raster, result, "download")


def _run_and_drawn(url: str, raster: str, result: str, how: str) -> Callable[[], object]:
    save_connection(Connection(NAME, url))
    layer = QgsRasterLayer(raster, "raster")
    algorithm = algorithm_from_description(json.loads(DESCRIPTION.read_bytes()), NAME)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)

    def work() -> None:
        values: dict[str, Any] = {"il": [layer], "exp": "im1b1", "out_result": result, "HPGC_RESULTS": how}
        made, fine = algorithm.run(values, context, feedback)
        if not fine:
            raise RuntimeError(feedback.textLog())
        if (made["out_result"] != result) != (how == "stream"):
            raise RuntimeError(f"the result came as {made['out_result']}")
        _draw(QgsRasterLayer(made["out_result"], "result"))

    return work


def _draw(layer: QgsRasterLayer) -> None:
    """The whole layer as a map."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(SIZE)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    row = {picture.pixel(column, picture.height() // 2) for column in range(picture.width())}
    if len(row) < 10:
        raise RuntimeError("the map is empty")
