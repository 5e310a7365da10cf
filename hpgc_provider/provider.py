"""The Processing provider: what the catalogs on disk hold, as algorithms."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon

from . import __version__
from .algorithms import algorithm_from_description
from .algorithms.deploy_model import DeployModelAlgorithm
from .algorithms.manage_connections import MANAGEMENT_ALGORITHMS
from .algorithms.manage_jobs import JOB_ALGORITHMS
from .algorithms.manage_processes import PROCESS_ALGORITHMS
from .algorithms.manage_sign_in import SIGN_IN_ALGORITHMS
from .algorithms.management import PROVIDER
from .catalog import catalog_stamp, load_catalog
from .connections import connections
from .data.vector_download import DRIVERS
from .icons import ICON_PATH, plugin_icon
from .log import warn
from .translation import tr

# How many new objects Python's collector had better not go through: less are those of some dozens of processes.
MUCH = 10_000


class HpgcProvider(QgsProcessingProvider):
    """Gives QGIS the processes of every connection; never asks a server."""

    # May be emitted on any thread; the algorithms are made on this object's own.
    catalog_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._read: list[tuple[str, int]] = []
        self.catalog_changed.connect(self._read_catalogs)

    def _read_catalogs(self) -> None:
        if self._read != _on_disk():
            self.refreshAlgorithms()

    def id(self) -> str:
        return PROVIDER

    def name(self) -> str:
        return "HPGC"

    def longName(self) -> str:
        return tr("HPGC API (OGC API - Processes)")

    def versionInfo(self) -> str:
        return __version__

    def icon(self) -> QIcon:
        return plugin_icon()

    def svgIconPath(self) -> str:
        return str(ICON_PATH)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return [suffix[1:] for suffix in DRIVERS]

    def supportsNonFileBasedOutput(self) -> bool:
        return False

    def defaultRasterFileExtension(self) -> str:
        return "tif"

    def loadAlgorithms(self) -> None:
        processes = (*PROCESS_ALGORITHMS, DeployModelAlgorithm)
        for algorithm in (*MANAGEMENT_ALGORITHMS, *SIGN_IN_ALGORITHMS, *JOB_ALGORITHMS, *processes):
            self.addAlgorithm(algorithm())
        self._read = _on_disk()
        with _collector_at_rest():
            for server in connections():
                for description in load_catalog(server.name).descriptions:
                    self._add_process(server.name, description)

    def _add_process(self, connection: str, description: dict) -> None:
        """One process; one that can't be an algorithm costs a line in the log, and no other process."""
        try:
            added = self.addAlgorithm(algorithm_from_description(description, connection))
            reason = tr("QGIS refused it")
        except Exception as problem:
            added, reason = False, f"{type(problem).__name__}: {problem}"
        if not added:
            warn(
                tr("The process {} of “{}” is not in the toolbox: {}").format(
                    str(description.get("id"))[:200], connection, reason
                )
            )


def _on_disk() -> list[tuple[str, int]]:
    """What there is to read: each connection, and which state of its catalog."""
    return [(server.name, catalog_stamp(server.name)) for server in connections()]


@contextlib.contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Python's cycle collector off: it would go through a growing catalog again and again, and find nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > MUCH and not gc.get_freeze_count():
            # What is there counts as old from now on, without being gone through at once.
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()
