"""The panel Jobs, with jobs on the real local server."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing

import processing
import pytest
import requests
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
)
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.gui.jobs_details import JobDetails
from hpgc_provider.gui.jobs_model import ROW_ROLE, Column, JobsModel
from hpgc_provider.gui.jobs_panel import JobsPanel
from hpgc_provider.gui.jobs_rows import Group, Row, lasting
from hpgc_provider.jobs.owner import this_qgis
from hpgc_provider.jobs.store import JobRecord, JobStore, State
from tests.demo.comparison import compare
from tests.feedback import Recorder
from tests.scripted_server import Reply
from tests.waiting import wait_until

RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"
DISPLAY = Qt.ItemDataRole.DisplayRole
MANY = 500


@pytest.fixture
def panel(desk) -> JobsPanel:
    """The panel, open."""
    opened = desk.plugin.gui.jobs.panel
    desk.iface.window.resize(1000, 600)
    desk.iface.window.show()
    desk.notes = []
    desk.plugin.jobs.told.connect(lambda text, good: desk.notes.append(text))
    opened.setUserVisible(True)
    wait_until(opened.isVisible)
    yield opened
    QgsApplication.taskManager().cancelAll()
    wait_until(lambda: not QgsApplication.taskManager().activeTasks())


def detached(scene, output, project, **values):
    context = QgsProcessingContext()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition(str(output), project)
    values = {"il": [str(scene)], "exp": RATIO, "out_result": output, "HPGC_DETACH": True, **values}
    return processing.run("hpgc:local.BandMath", values, context=context, feedback=Recorder())["HPGC_JOB"]


def elsewhere(local, process, **inputs):
    answer = requests.post(
        f"{local.url}processes/{process}/execution",
        json={"inputs": inputs},
        headers={"Prefer": "respond-async"},
        timeout=10,
    )
    return answer.headers["Location"].rsplit("/", 1)[1]


def failed_job():
    with pytest.raises(QgsProcessingException):
        processing.run("hpgc:local.Failing", {"reason": "the moon was wrong"}, feedback=Recorder())


def cells(panel):
    shown = panel.shown
    return [
        [shown.index(row, column).data(DISPLAY) for column in range(shown.columnCount())]
        for row in range(shown.rowCount())
    ]


def words(panel):
    return [row[Column.STATUS] for row in cells(panel)]


def choose(panel, row=0):
    panel.view.setCurrentIndex(panel.shown.index(row, 0))
    return panel.actions_on_jobs


def stored(job="", state=State.RUNNING, connection="local", process="BandMath", message="", **values):
    store = JobStore()
    key = store.begin(connection, process, values)
    if job:
        store.accepted(key, job, f"http://127.0.0.1:9/jobs/{job}")
    store.ended(key, state, message)
    return key


def status_on(local, id):
    answer = requests.get(f"{local.url}jobs/{id}?f=json", timeout=10)
    return answer.json()["status"] if answer.ok else "gone"


def question():
    [found] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    return found


def agree():
    next(button for button in question().buttons() if button.text() == "&Remove").click()


def test_it_is_hidden_until_the_menu_shows_it(desk):
    panel, (menu, action) = desk.plugin.gui.jobs.panel, desk.iface.menus[1]
    assert (panel.objectName(), menu, panel.isHidden()) == ("HpgcJobs", "HPGC", True)
    desk.iface.window.show()
    action.trigger()
    wait_until(panel.isVisible)
    action.trigger()
    wait_until(panel.isHidden)


def test_a_running_a_failed_and_a_finished_job_are_told_in_words(local, scene, tmp_path, panel, project):
    failed_job()
    detached(scene, tmp_path / "ratio.tif", project)
    wait_until(lambda: project.count() == 1)
    detached(scene, tmp_path / "long.tif", project, pause=2)
    wait_until(lambda: words(panel) == ["Running", "Finished", "Failed"] and cells(panel)[0][Column.PROGRESS])
    running, finished, failed = cells(panel)
    assert running[Column.PROGRESS].endswith(" %")
    assert "BandMath step" in running[Column.MESSAGE]
    assert finished[Column.PROGRESS] == "100 %"
    assert "the moon was wrong" in failed[Column.MESSAGE]
    assert [row[Column.PROCESS] for row in (running, failed)] == ["BandMath", "Failing"]
    assert not panel.shown.index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
    panel.view.grab()


def test_dismiss_ends_the_job_on_the_server(local, scene, tmp_path, panel, project, desk):
    id = detached(scene, tmp_path / "ratio.tif", project, pause=30)
    wait_until(lambda: words(panel) == ["Running"])
    actions = choose(panel)
    assert not actions.remove.isEnabled()
    actions.dismiss.trigger()
    wait_until(lambda: words(panel) == ["Dismissed"])
    assert status_on(local, id) in ("gone", "dismissed")
    assert not actions.dismiss.isEnabled()
    assert actions.remove.isEnabled()
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
    agree()
    wait_until(lambda: desk.notes)
    assert "never connected" in desk.notes[0]
    assert len(JobStore().jobs()) == 1


def test_jobs_that_only_the_server_knows_are_shown_on_request(local, panel, project, scene):
    failed_job()
    other = elsewhere(local, "BandMath", il=[{"href": f"{local.origin}/data/scene.tif"}], exp=RATIO)
    wait_until(lambda: status_on(local, other) == "successful")
    wait_until(lambda: words(panel) == ["Failed"])
    panel.elsewhere.trigger()
    wait_until(lambda: other in [row.record.job for row in panel.model.rows])
    place = [panel.shown.index(n, 0).data(ROW_ROLE).record.job for n in range(len(cells(panel)))]
    mine = JobStore().jobs()[0].job
    assert place.count(mine) == 1
    row = place.index(other)
    assert cells(panel)[row][Column.CONNECTION] == "local (not from here)"
    actions = choose(panel, row)
    assert not actions.again.isEnabled()
    actions.show.trigger()
    wait_until(lambda: project.count() == 1)
    wait_until(lambda: not panel.actions_on_jobs._background.tasks)
    choose(panel, row).remove.trigger()
    assert question().checkBox() is None
    agree()
    wait_until(lambda: other not in [row.record.job for row in panel.model.rows])
    assert status_on(local, other) == "gone"
    panel.elsewhere.trigger()
    assert words(panel) == ["Failed"]


def test_jobs_are_searched_filtered_and_sorted(panel):
    stored("1", State.FAILED, connection="beta", process="Apples", message="no <i>worms</i>")
    stored("2", State.LOST, connection="alpha", process="cherries")
    stored("3", State.RUNNING, connection="beta", process="Bananas")
    wait_until(lambda: len(cells(panel)) == 3)
    assert cells(panel)[2][Column.MESSAGE] == "no <i>worms</i>"
    assert "&lt;i&gt;worms" in panel.shown.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    panel.view.sortByColumn(Column.PROCESS, Qt.SortOrder.AscendingOrder)
    assert [row[Column.PROCESS] for row in cells(panel)] == ["Apples", "Bananas", "cherries"]
    panel.connection.setCurrentIndex(panel.connection.findData("beta"))
    assert [row[Column.PROCESS] for row in cells(panel)] == ["Apples", "Bananas"]
    panel.group.setCurrentIndex(panel.group.findData(Group.OPEN))
    assert [row[Column.PROCESS] for row in cells(panel)] == ["Bananas"]
    panel.group.setCurrentIndex(panel.group.findData(Group.ALL))
    panel.connection.setCurrentIndex(0)
    QTest.keyClicks(panel.search, "WORM")
    assert [row[Column.PROCESS] for row in cells(panel)] == ["Apples"]


def test_keys_of_the_table_are_not_keys_of_the_window(panel):
    stored("the-id", State.LOST)
    wait_until(lambda: words(panel) == ["Lost"])
    choose(panel)
    copy = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copy.ignore()
    QApplication.sendEvent(panel.view, copy)
    assert copy.isAccepted()
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "the-id"
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    question().reject()


def test_a_job_whose_request_is_under_way_can_be_neither_dismissed_nor_removed(panel):
    JobStore().begin("local", "BandMath", {}, (), this_qgis())
    wait_until(lambda: words(panel) == ["Being sent"])
    actions = choose(panel)
    assert not actions.dismiss.isEnabled()
    assert not actions.remove.isEnabled()
    assert actions.again.isEnabled()


def test_what_another_qgis_writes_is_seen_and_the_choice_stays(panel):
    first = stored("1", State.RUNNING)
    wait_until(lambda: words(panel) == ["Running"])
    choose(panel)
    stored("2", State.FAILED)
    wait_until(lambda: words(panel) == ["Failed", "Running"])
    assert [row.record.key for row in panel.view.selected()] == [first]


def test_many_jobs_are_shown_quickly(panel, capsys):
    store = JobStore()
    with closing(sqlite3.connect(store.path)) as database, database:
        database.executemany(
            'INSERT INTO job (connection, process, job, state, message, submitted, updated, "values") '
            "VALUES ('local', ?, ?, ?, 'a message of some length', ?, ?, ?)",
            [
                (f"process {n % 40}", f"id-{n}", list(State)[2 + n % 5].value, 1e9 + n, 1e9 + 2 * n, '{"a": [1, 2]}')
                for n in range(MANY)
            ],
        )
    spent = []
    real = panel.show_jobs

    def timed():
        begun = time.perf_counter()
        real()
        spent.append(1000 * (time.perf_counter() - begun))

    panel.show_jobs = timed
    wait_until(lambda: len(cells(panel)) == MANY)
    store.ended(7, State.FAILED, "another message")
    wait_until(lambda: panel.model.rows[-7].record.message == "another message")
    store.begin("local", "newest", {})
    wait_until(lambda: len(panel.model.rows) == MANY + 1)
    with capsys.disabled():
        print(f"\n{MANY} jobs on the main thread, in ms: {', '.join(f'{each:.1f}' for each in spent)}")
    assert max(spent) < 1000


def test_rows_keep_their_places_where_few_change():
    def row(key, state=State.RUNNING):
        return Row(JobRecord(key=key, connection="a", process="p", state=state))

    model, resets = JobsModel(), []
    model.modelReset.connect(lambda: resets.append(1))
    model.show([row(3), row(2), row(1)])
    assert [each.record.key for each in model.rows] == [3, 2, 1]
    model.show([row(5), row(3, State.FAILED), row(1)])
    assert [(each.record.key, each.state) for each in model.rows] == [
        (5, State.RUNNING),
        (3, State.FAILED),
        (1, State.RUNNING),
    ]
    assert resets == []
    model.show([row(1), row(5)])
    assert [each.record.key for each in model.rows] == [1, 5]
    assert resets == [1]


@pytest.mark.parametrize(("seconds", "text"), [(9.7, "9 s"), (125, "2:05"), (10925, "3:02:05")])
def test_times_are_short(seconds, text):
    assert lasting(seconds) == text
