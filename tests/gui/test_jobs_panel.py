"""The panel Jobs, with jobs on the real local server."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from hpgc_provider.gui.jobs_model import ROW_ROLE, Column, JobsModel
from hpgc_provider.gui.jobs_rows import Group, Row, lasting
from hpgc_provider.jobs.store import JobRecord, JobStore, State
from tests.gui.jobs import (
    RATIO,
    agree,
    cells,
    choose,
    detached,
    elsewhere,
    failed_job,
    question,
    status_on,
    stored,
    words,
)
from tests.waiting import wait_until

MANY = 500


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
    states = ["Running", "Finished", "Failed"]
    wait_until(lambda: words(panel) == states and "BandMath step" in cells(panel)[0][Column.MESSAGE])
    running, finished, failed = cells(panel)
    assert running[Column.PROGRESS].endswith(" %")
    assert finished[Column.PROGRESS] == "100 %"
    assert "the moon was wrong" in failed[Column.MESSAGE]
    assert [row[Column.PROCESS] for row in (running, failed)] == ["BandMath", "Failing"]
    assert not panel.shown.index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
    panel.view.grab()


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
