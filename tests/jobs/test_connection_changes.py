"""Jobs of a connection that gets another name, or goes: none is looked for where it isn't any longer."""

from __future__ import annotations

from dataclasses import replace

import processing
import pytest

from hpgc_provider.algorithms.connecting import disconnect, keep
from hpgc_provider.catalog import remove_catalog
from hpgc_provider.connections import Connection, connection, remove_connection, save_connection
from hpgc_provider.jobs.connection_changes import what_is_lost
from hpgc_provider.jobs.owner import this_qgis
from hpgc_provider.jobs.store import JobStore, State
from tests.algorithms.test_background import detached
from tests.feedback import Recorder
from tests.waiting import wait_until

REMOVED = "The connection “local” was removed before the results of BandMath were here."


def the_job():
    (record,) = JobStore().jobs()
    return record


def test_a_connection_that_gets_another_name_takes_its_jobs_along(local, scene, tmp_path, background, project):
    background.start()
    detached(scene, tmp_path / "ratio.tif", project, pause=0.6)
    keep(replace(connection("local"), name="renamed"), "local")
    assert the_job().connection == "renamed"
    wait_until(lambda: project.count() == 1)
    assert the_job().fetched
    assert background.notes == [("BandMath has ended; its layers were added.", True)]


def test_a_job_is_dismissed_under_the_new_name_of_its_connection(local, scene, tmp_path, background, project):
    background.start()
    detached(scene, tmp_path / "ratio.tif", project, pause=30)
    before = the_job()
    keep(replace(connection("local"), name="renamed"), "local")
    background.dismiss(before)
    wait_until(lambda: the_job().state is State.DISMISSED)
    assert background.notes == []


def test_the_jobs_of_a_connection_that_goes_are_lost_and_no_start_complains(
    local, scene, tmp_path, background, project
):
    background.start()
    detached(scene, tmp_path / "ratio.tif", project, pause=0.6)
    assert background.tasks
    disconnect("local")
    wait_until(lambda: not background.tasks)
    assert (the_job().state, the_job().message) == (State.LOST, REMOVED)
    background.stop()
    background.start()
    assert background.tasks == {}
    assert background.notes == []


def test_a_connection_that_goes_while_nobody_follows_its_jobs_ends_them_too(profile):
    save_connection(Connection("local", "http://127.0.0.1:9/ogc-api/"))
    store = JobStore()
    keys = [store.begin("local", "BandMath", {}), store.begin("local", "BandMath", {}, owner="gone")]
    store.accepted(keys[0], "1", "http://127.0.0.1:9/ogc-api/jobs/1")
    others, waited = store.begin("other", "BandMath", {}), store.begin("local", "BandMath", {}, owner=this_qgis())
    fetched = store.begin("local", "BandMath", {})
    store.fetched(fetched, {})
    disconnect("local")
    assert [store.job(key).state for key in keys] == [State.LOST] * 2
    assert [store.job(key).state for key in (others, waited)] == [State.SUBMITTING] * 2
    assert store.job(fetched).state is State.SUCCESSFUL


@pytest.mark.parametrize("job", ["1", ""])
def test_a_connection_that_went_behind_its_back_is_told_once(profile, background, job):
    store = JobStore()
    key = store.begin("local", "BandMath", {}, owner="gone")
    if job:
        store.accepted(key, job, f"http://127.0.0.1:9/ogc-api/jobs/{job}")
    background.start()
    wait_until(lambda: background.notes)
    assert background.notes == [(REMOVED, False)]
    assert the_job().state is State.LOST
    background.stop()
    background.start()
    assert len(background.notes) == 1


def test_a_job_that_ends_after_another_qgis_has_removed_its_connection_is_lost_in_a_sentence(
    local, scene, tmp_path, background, project
):
    background.start()
    detached(scene, tmp_path / "ratio.tif", project, pause=0.6)
    remove_connection("local")
    remove_catalog("local")
    wait_until(lambda: background.notes)
    assert background.notes == [(REMOVED, False)]
    assert (the_job().state, project.count()) == (State.LOST, 0)


def test_what_a_removal_costs_is_told_before_and_by_the_algorithm(provider):
    save_connection(Connection("local", "http://127.0.0.1:9/ogc-api/"))
    assert what_is_lost("local") == ""
    store = JobStore()
    store.begin("local", "BandMath", {}, owner="gone")
    assert what_is_lost("local").startswith("A job of it has not brought its results yet")
    store.begin("local", "BandMath", {}, owner="gone")
    assert what_is_lost("local").startswith("2 jobs of it have not brought their results yet")
    feedback = Recorder()
    processing.run("hpgc:removeconnection", {"NAME": "local"}, feedback=feedback)
    assert "2 jobs of it have not brought their results yet" in feedback.text
    assert what_is_lost("local") == ""
