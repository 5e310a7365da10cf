"""Cells in one QGIS that lives through them all, as a user's does: the next cell shows that it is usable."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import processing
from processing.tools import dataobjects
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingUtils

from hpgc_provider.algorithms.connecting import disconnect
from hpgc_provider.algorithms.management import show_in_toolbox
from hpgc_provider.connections import connection, connections, save_connection
from hpgc_provider.jobs.callbacks import subscriptions
from tests.faults.cell import BOUND, NAME, Cell, Said, in_one
from tests.faults.gate import Gate
from tests.feedback import Recorder
from tests.waiting import wait_until

# So often QGIS has to handle events while a server keeps a task waiting for seconds.
_OFTEN = 10


class Heard(Recorder):
    """Keeps warnings and errors apart from the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, fatalError)


class LivingQgis:
    """The QGIS of the tests, with the plugin loaded.

    :param home: what the plugin keeps in the profile.
    :param server: the origin of the real server.
    :ivar catalog: the text of its catalog, with links to ``origin``.
    """

    def __init__(self, home: Path, server: str) -> None:
        self.home = home
        with Gate(server) as gate:
            # Without patience: a job that can't be asked for is given up at the second try.
            processing.run("hpgc:addconnection", {"NAME": NAME, "URL": f"{gate.origin}/ogc-api/", "PATIENCE": 0})
            self.origin = gate.origin
        self.catalog = (home / "catalog" / f"{NAME}.json").read_text()


class LivingCell(Cell):
    """This QGIS, its connection as it was at first; each algorithm is run as the toolbox does, in a task."""

    def __init__(self, qgis: LivingQgis, folder: Path, gate: Gate) -> None:
        super().__init__(folder, gate, qgis.home, Path(QgsProcessingUtils.tempFolder()))
        save_connection(replace(connection(NAME), url=f"{gate.origin}/ogc-api/"))
        self.catalog().write_text(qgis.catalog.replace(qgis.origin, gate.origin))
        show_in_toolbox()

    def close(self) -> None:
        for made in connections():
            if made.name != NAME:
                disconnect(made.name)

    def is_connected(self, name: str) -> bool:
        return name in {made.name for made in connections()}

    def offers(self, process: str) -> bool:
        is_there = super().offers(process)
        shown = QgsApplication.processingRegistry().algorithmById(f"hpgc:{NAME}.{process}") is not None
        assert shown == is_there, f"the toolbox doesn't show what the catalog has of {process}"
        return is_there

    def left_behind(self) -> list[str]:
        wait_until(lambda: not _threads(), BOUND)
        return [*super().left_behind(), *["an open subscription"] * len(subscriptions)]

    def _run(self, id: str, values: dict[str, str]) -> Said:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(id)
        assert algorithm is not None, f"{id} is not in the toolbox"
        feedback = Heard()
        context = dataobjects.createContext(feedback)
        are_right, wrong = algorithm.checkParameterValues(values, context)
        assert are_right, wrong
        ended: list[tuple[bool, dict]] = []
        task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
        task.executed.connect(lambda fine, results: ended.append((fine, results)))
        with _log() as logged:
            QgsApplication.taskManager().addTask(task)
            try:
                self._wait_for(ended)
            except AssertionError as trouble:
                feedback.cancel()
                raise AssertionError(f"{id}: {trouble}") from None
        ((fine, results),) = ended
        whole = "\n".join((*feedback.lines, *logged, json.dumps(results, default=str, ensure_ascii=False)))
        return Said(fine, in_one(feedback.warnings, feedback.errors), whole)

    def _wait_for(self, ended: list[tuple[bool, dict]]) -> None:
        """Handles events until a task has ended; asserts that it does, and that QGIS can be used meanwhile."""
        moments = 0

        def is_over() -> bool:
            nonlocal moments
            moments += self.gate.holds and not ended
            return bool(ended)

        wait_until(is_over, BOUND)
        assert not self.gate.holds or moments > _OFTEN, "QGIS stands still while it waits for the server"


@contextlib.contextmanager
def _log() -> Iterator[list[str]]:
    """What QGIS writes into its log meanwhile."""
    lines: list[str] = []

    def note(text: str, tag: str, _: object) -> None:
        lines.append(f"{tag}: {text}")

    QgsApplication.messageLog().messageReceived.connect(note)
    try:
        yield lines
    finally:
        QgsApplication.messageLog().messageReceived.disconnect(note)


def _threads() -> list[threading.Thread]:
    """Those of the plugin."""
    return [thread for thread in threading.enumerate() if thread.name.startswith("hpgc-")]
