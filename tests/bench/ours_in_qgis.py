"""HPGC Provider in QGIS: a process as a Processing algorithm, in a throw-away profile."""

from __future__ import annotations

import json
from typing import Any, Callable

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.provider import HpgcProvider
from tests.bench.server import DESCRIPTION

NAME = "bench"
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], True)
application.initQgis()


def run(url: str, raster: str, result: str) -> Callable[[], object]:
    """The raster, a layer that is open already, as an inline input of BandMath, a job, and its result as a file."""
    save_connection(Connection(NAME, url))
    layer = QgsRasterLayer(raster, "raster")
    algorithm = algorithm_from_description(json.loads(DESCRIPTION.read_bytes()), NAME)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)

    def work() -> None:
        values: dict[str, Any] = {"il": [layer], "exp": "im1b1", "out_result": result}
        _, fine = algorithm.run(values, context, feedback)
        if not fine:
            raise RuntimeError(feedback.textLog())

    return work


def save_processes(count: int) -> None:
    """A connection with ``count`` processes in its catalog; none where that is 0."""
    if count:
        description = json.loads(DESCRIPTION.read_bytes())
        processes = tuple({**description, "id": f"BandMath{number}"} for number in range(count))
        save_connection(Connection(NAME, "http://127.0.0.1:9/"))
        save_catalog(NAME, Catalog("Bench", descriptions=processes))


def load_provider(count: str) -> Callable[[], object]:
    """QGIS taking the provider in, with a catalog of ``count`` processes; without a connection where that is 0."""
    save_processes(int(count))
    provider = HpgcProvider()

    def work() -> None:
        QgsApplication.processingRegistry().addProvider(provider)
        loaded = sum(algorithm.groupId() == NAME for algorithm in provider.algorithms())
        if loaded != int(count):
            raise RuntimeError(f"{loaded} of {count} processes are in the provider")

    return work
