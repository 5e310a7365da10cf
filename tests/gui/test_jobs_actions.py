"""What a person does with the jobs in the panel, with jobs on the real local server."""

from __future__ import annotations

import os

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
)
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QApplication

from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.gui.jobs_details import JobDetails
from hpgc_provider.gui.jobs_model import Column
from hpgc_provider.jobs.owner import this_qgis
from hpgc_provider.jobs.store import JobStore, State
from tests.demo.comparison import compare
from tests.feedback import Recorder
from tests.gui.jobs import (
    RATIO,
    agree,
    cells,
    choose,
    detached,
    failed_job,
    question,
    status_on,
    stored,
    words,
)
from tests.scripted_server import Reply
from tests.waiting import wait_until


def test_dismiss_ends_the_job_on_the_server(local, scene, tmp_path, panel, project, desk):
    id = detached(scene, tmp_path / "ratio.tif", project, pause=30)
    wait_until(lambda: words(panel) == ["Running"])
    actions = choose(panel)
    assert not actions.remove.isEnabled()
    actions.dismiss.trigger()
    wait_until(lambda: words(panel) == ["Dismissed"] and actions.remove.isEnabled())
    assert status_on(local, id) in ("gone", "dismissed")
    assert not actions.dismiss.isEnabled()
    assert desk.notes == []


def test_dismiss_ends_a_job_that_a_dialog_waits_for(local, scene, panel):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:local.BandMath")
    context, feedback = QgsProcessingContext(), Recorder()
    values = {"il": [str(scene)], "exp": RATIO, "pause": 30, "out_result": "TEMPORARY_OUTPUT"}
    ended = []
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    task.executed.connect(lambda ok, results: ended.append(ok))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: words(panel) == ["Running"])
    choose(panel).dismiss.trigger()
    wait_until(lambda: ended == [False])
    wait_until(lambda: JobStore().jobs()[0].state is State.DISMISSED)
    wait_until(lambda: words(panel) == ["Dismissed"])


def test_a_server_that_refuses_to_dismiss_costs_a_sentence_and_the_job_is_followed_on(panel, server, desk, monkeypatch):
    status = {"jobID": "1", "status": "running", "progress": 5, "type": "process"}
    server.on("GET", "/ogc-api/jobs/1", Reply(200, status))
    server.on("DELETE", "/ogc-api/jobs/1", Reply(403, {"title": "not yours"}))
    save_connection(Connection("s", server.url))
    key = stored("1", connection="s")
    desk.plugin.jobs.take_up(key)
    wait_until(lambda: words(panel) == ["Running"] and cells(panel)[0][Column.PROGRESS] == "5 %")
    choose(panel).dismiss.trigger()
    wait_until(lambda: desk.notes)
    assert "not yours" in desk.notes[0]
    assert words(panel) == ["Running"]
    assert key in desk.plugin.jobs.tasks


def test_results_are_shown_again_from_their_file_and_fetched_where_it_has_gone(local, scene, tmp_path, panel, project):
    path = tmp_path / "ratio.tif"
    detached(scene, path, project)
    wait_until(lambda: project.count() == 1 and words(panel) == ["Finished"])
    project.clear()
    choose(panel).show.trigger()
    wait_until(lambda: project.count() == 1)
    [layer] = project.mapLayers().values()
    assert layer.isValid()
    project.clear()
    os.remove(path)
    choose(panel).show.trigger()
    wait_until(lambda: project.count() == 1)
    assert "all 65536 pixels" in compare(scene, path)
    wait_until(lambda: not panel.actions_on_jobs._background.tasks)
    choose(panel).download.trigger()
    wait_until(lambda: project.count() == 2)
    assert len({layer.source() for layer in project.mapLayers().values()}) == 2


def test_a_map_service_is_shown_again(local, scene, panel, project):
    detached(scene, "TEMPORARY_OUTPUT", project, HPGC_RESULTS="wms")
    wait_until(lambda: project.count() == 1 and words(panel) == ["Finished"])
    project.clear()
    actions = choose(panel)
    assert actions.map_service.isEnabled()
    actions.show.trigger()
    wait_until(lambda: project.count() == 1)
    [layer] = project.mapLayers().values()
    assert (layer.providerType(), layer.isValid()) == ("wms", True)


def test_plain_results_are_shown_as_text(local, panel):
    processing.run("hpgc:local.Slow", {"seconds": 0.1}, feedback=Recorder())
    wait_until(lambda: words(panel) == ["Finished"])
    choose(panel).show.trigger()
    dialog = panel.findChild(JobDetails)
    assert "0.1 seconds have passed." in dialog.text.toPlainText()
    dialog.close()


def test_the_request_and_its_messages_can_be_read(local, panel):
    failed_job()
    wait_until(lambda: words(panel) == ["Failed"])
    actions = choose(panel)
    actions.details.trigger()
    text = panel.findChild(JobDetails).text.toPlainText()
    assert '"reason": "the moon was wrong"' in text
    assert f"Link: {local.url}jobs/" in text
    panel.findChild(JobDetails).close()
    actions.copy_id.trigger()
    id = QApplication.clipboard().text()
    assert id == JobStore().jobs()[0].job
    actions.copy_link.trigger()
    assert QApplication.clipboard().text() == f"{local.url}jobs/{id}"


def test_run_again_opens_the_dialog_with_the_same_inputs(local, panel, monkeypatch):
    opened = []

    class Dialog(QObject):
        def show(self):
            opened.append("shown")

    def create(algorithm, parameters):
        opened.append((algorithm, parameters))
        return Dialog()

    # A real dialog needs QGIS's own window: tests/window has one.
    monkeypatch.setattr("qgis.processing.createAlgorithmDialog", create)
    stored("no-such-job", State.LOST, exp="im1b1*7", pause=0.5)
    wait_until(lambda: words(panel) == ["Lost"])
    actions = choose(panel)
    assert actions.again.isEnabled()
    actions.again.trigger()
    assert opened == [("hpgc:local.BandMath", {"exp": "im1b1*7", "pause": 0.5}), "shown"]


def test_run_again_of_a_process_that_has_gone_is_a_sentence(panel, desk):
    stored("1", State.FAILED, connection="gone", process="lost <b>bold</b>")
    wait_until(lambda: words(panel) == ["Failed"])
    choose(panel).again.trigger()
    assert desk.notes == [
        "The process lost <b>bold</b> of “gone” is not in the toolbox; connect the server, or refresh its processes."
    ]


def test_remove_asks_and_deletes_on_the_server_too(local, panel):
    failed_job()
    wait_until(lambda: words(panel) == ["Failed"])
    id = JobStore().jobs()[0].job
    assert status_on(local, id) == "failed"
    choose(panel).remove.trigger()
    question().reject()
    choose(panel).remove.trigger()
    asked = question()
    assert asked.textFormat() == Qt.TextFormat.PlainText
    agree()
    wait_until(lambda: words(panel) == [])
    assert JobStore().jobs() == []
    assert status_on(local, id) == "gone"


def test_remove_only_from_the_list_leaves_the_server_alone(local, panel):
    failed_job()
    wait_until(lambda: words(panel) == ["Failed"])
    id = JobStore().jobs()[0].job
    choose(panel).remove.trigger()
    question().checkBox().setChecked(True)
    agree()
    wait_until(lambda: words(panel) == [])
    assert status_on(local, id) == "failed"


def test_a_server_that_is_gone_costs_a_sentence_and_the_job_stays(panel, desk):
    stored("1", State.FAILED, connection="never connected")
    wait_until(lambda: words(panel) == ["Failed"])
    choose(panel).remove.trigger()
    question().checkBox().setChecked(False)
    agree()
    wait_until(lambda: desk.notes)
    assert "never connected" in desk.notes[0]
    assert len(JobStore().jobs()) == 1


@pytest.mark.parametrize("was_sent", [True, False])
def test_a_job_whose_connection_is_gone_can_be_taken_off_the_list_and_no_more(panel, desk, was_sent):
    key = JobStore().begin("gone", "BandMath", {}, (), this_qgis())
    if was_sent:
        JobStore().accepted(key, "1", "http://127.0.0.1:9/jobs/1")
    wait_until(lambda: words(panel))
    actions = choose(panel)
    assert not actions.dismiss.isEnabled()
    actions.remove.trigger()
    assert question().checkBox().isChecked()
    agree()
    wait_until(lambda: words(panel) == [])
    assert desk.notes == []


def test_a_job_whose_request_is_under_way_can_be_neither_dismissed_nor_removed(local, panel):
    JobStore().begin("local", "BandMath", {}, (), this_qgis())
    wait_until(lambda: words(panel) == ["Being sent"])
    actions = choose(panel)
    assert not actions.dismiss.isEnabled()
    assert not actions.remove.isEnabled()
    assert actions.again.isEnabled()
