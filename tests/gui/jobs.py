"""Jobs in the panel, as a person sees and chooses them, and how they come to be there."""

from __future__ import annotations

import processing
import pytest
import requests
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from hpgc_provider.gui.jobs_model import Column
from hpgc_provider.jobs.store import JobStore, State
from tests.feedback import Recorder

RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"
DISPLAY = Qt.ItemDataRole.DisplayRole


def cells(panel):
    """What each row shows, column by column."""
    shown = panel.shown
    return [
        [shown.index(row, column).data(DISPLAY) for column in range(shown.columnCount())]
        for row in range(shown.rowCount())
    ]


def words(panel):
    """The status of each row."""
    return [row[Column.STATUS] for row in cells(panel)]


def choose(panel, row=0):
    """Selects a row; what can be done with it."""
    panel.view.setCurrentIndex(panel.shown.index(row, 0))
    return panel.actions_on_jobs


def stored(job="", state=State.RUNNING, connection="local", process="BandMath", message="", **values):
    """The key of a job that stands in the store alone."""
    store = JobStore()
    key = store.begin(connection, process, values)
    if job:
        store.accepted(key, job, f"http://127.0.0.1:9/jobs/{job}")
    store.ended(key, state, message)
    return key


def failed_job():
    """A run whose job fails."""
    with pytest.raises(QgsProcessingException):
        processing.run("hpgc:local.Failing", {"reason": "the moon was wrong"}, feedback=Recorder())


def detached(scene, output, project, **values):
    """The id of a job of BandMath that QGIS follows in the background."""
    context = QgsProcessingContext()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition(str(output), project)
    values = {"il": [str(scene)], "exp": RATIO, "out_result": output, "HPGC_DETACH": True, **values}
    return processing.run("hpgc:local.BandMath", values, context=context, feedback=Recorder())["HPGC_JOB"]


def elsewhere(local, process, **inputs):
    """The id of a job that another client started."""
    answer = requests.post(
        f"{local.url}processes/{process}/execution",
        json={"inputs": inputs},
        headers={"Prefer": "respond-async"},
        timeout=10,
    )
    return answer.headers["Location"].rsplit("/", 1)[1]


def status_on(local, id):
    """The status of a job as its server tells it."""
    answer = requests.get(f"{local.url}jobs/{id}?f=json", timeout=10)
    return answer.json()["status"] if answer.ok else "gone"


def question():
    """The question that is asked."""
    [found] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    return found


def agree():
    """Answers that question: yes, remove."""
    next(button for button in question().buttons() if button.text() == "&Remove").click()
