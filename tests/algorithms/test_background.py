"""Jobs that nobody waits for: left behind on purpose, by a QGIS that was killed, or by one that was closed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import processing
import pytest
import requests
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
)

from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.jobs.owner import this_qgis
from hpgc_provider.jobs.store import JobStore, State
from tests.conftest import ROOT
from tests.demo.comparison import compare
from tests.feedback import Recorder
from tests.jobs.scripted_process import EXECUTION, give_results, job, offer
from tests.scripted_server import Reply
from tests.testbed.launch import LocalServer
from tests.waiting import wait_until

RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"
MOMENTS = 20


def detached(scene, path, project, **values):
    context = QgsProcessingContext()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition(str(path), project)
    values = {"il": [str(scene)], "exp": RATIO, "out_result": output, "HPGC_DETACH": True, **values}
    result = processing.run("hpgc:local.BandMath", values, context=context, feedback=Recorder())
    assert context.layersToLoadOnCompletion() == {}
    return result["HPGC_JOB"]


def layers(project):
    return {layer.source(): layer for layer in project.mapLayers().values()}


def test_a_run_that_does_not_wait_ends_at_once_and_its_layer_comes_later(local, scene, tmp_path, background, project):
    background.start()
    begun, pause = time.monotonic(), 1.5
    id = detached(scene, tmp_path / "ratio.tif", project, pause=pause)
    # The job makes five of these pauses.
    assert time.monotonic() - begun < 5 * pause
    (record,) = JobStore().jobs()
    assert (record.job, record.process, record.loaded) == (id, "BandMath", ("out_result",))
    assert record.is_open
    (task,) = background.tasks.values()
    assert task.description() == "BandMath on local"
    wait_until(lambda: project.count() == 1)
    assert "all 65536 pixels" in compare(scene, tmp_path / "ratio.tif")
    (layer,) = project.mapLayers().values()
    assert layer.metadata().identifier().endswith(id)
    assert not JobStore().jobs()[0].is_open
    assert background.notes == [("BandMath has ended; its layers were added.", True)]


def test_a_map_service_comes_later_too(local, scene, background, project):
    background.start()
    detached(scene, "TEMPORARY_OUTPUT", project, HPGC_RESULTS="wms")
    wait_until(lambda: project.count() == 1)
    (layer,) = project.mapLayers().values()
    assert layer.providerType() == "wms"
    assert layer.isValid()


def test_cancelling_the_task_dismisses_the_job(local, scene, tmp_path, background, project):
    background.start()
    id = detached(scene, tmp_path / "ratio.tif", project, pause=30)
    wait_until(lambda: JobStore().jobs()[0].state is State.RUNNING)
    next(iter(background.tasks.values())).cancel()
    wait_until(lambda: JobStore().jobs()[0].state is State.DISMISSED)
    assert requests.get(f"{local.url}jobs/{id}", timeout=10).status_code == 404
    assert JobStore().jobs()[0].state is State.DISMISSED


def test_unloading_the_plugin_leaves_the_job_alone_and_the_next_start_takes_it_up(
    local, scene, tmp_path, background, project
):
    background.start()
    id = detached(scene, tmp_path / "ratio.tif", project, pause=1)
    background.stop()
    wait_until(lambda: not QgsApplication.taskManager().activeTasks())
    assert requests.get(f"{local.url}jobs/{id}?f=json", timeout=10).json()["status"] in ("accepted", "running")
    assert project.count() == 0
    store = JobStore()
    assert store.jobs()[0].owner == this_qgis()
    store.claim(store.jobs(), "a qgis that has gone")
    background.start()
    wait_until(lambda: project.count() == 1)


def test_a_failure_in_the_background_is_a_sentence(local, scene, tmp_path, background, project):
    background.start()
    detached(scene, tmp_path / "ratio.tif", project, exp="nonsense(")
    wait_until(lambda: background.notes)
    ((text, good),) = background.notes
    assert not good
    assert "failed" in text
    assert JobStore().jobs()[0].state is State.FAILED


def test_a_job_that_fails_is_noted_as_failed(local):
    with pytest.raises(QgsProcessingException, match="because"):
        processing.run("hpgc:local.Failing", {"reason": "because"}, feedback=Recorder())
    (record,) = JobStore().jobs()
    assert record.state is State.FAILED
    assert "because" in record.message


def test_a_request_that_was_refused_leaves_nothing_in_the_list(provider, server):
    save_connection(Connection("s", server.url))
    save_catalog("s", Catalog("S", descriptions=({"id": "p", "jobControlOptions": ["async-execute"]},)))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(400, {"title": "no"}))
    provider.refreshAlgorithms()
    with pytest.raises(QgsProcessingException, match="no"):
        processing.run("hpgc:s.p", {}, feedback=Recorder())
    assert JobStore().jobs() == []


def test_a_job_that_the_server_has_forgotten_stays_in_the_list_as_lost(local, background):
    store = JobStore()
    key = store.begin("local", "BandMath", {"exp": "im1b1"})
    store.accepted(key, "no-such-job", f"{local.url}jobs/no-such-job")
    background.start()
    wait_until(lambda: background.notes)
    assert "knows the job no longer" in background.notes[0][0]
    record = store.job(key)
    assert (record.state, record.values) == (State.LOST, {"exp": "im1b1"})
    # QGIS deletes its task soon; nothing may touch it then.
    assert background.tasks == {}


@pytest.mark.parametrize("again", ["never", "at once", "while it is dismissed"])
def test_a_job_that_can_not_be_dismissed_is_followed_on(provider, server, background, again):
    offer(server, provider)
    answer = threading.Event()
    server.on("GET", "/ogc-api/jobs/j", Reply(body=job()))
    server.on("DELETE", "/ogc-api/jobs/j", Reply(405, {"title": "not here"}, hold=answer))
    store = JobStore()
    key = store.begin("s", "p", {"out": "TEMPORARY_OUTPUT"})
    store.accepted(key, "j", f"{server.url}jobs/j")
    background.start()
    wait_until(lambda: store.job(key).state is State.RUNNING)
    background.tasks[key].cancel()
    if again == "at once":
        background.dismiss(store.job(key))
    wait_until(lambda: server.seen("DELETE", "/ogc-api/jobs/j"))
    if again == "while it is dismissed":
        background.dismiss(store.job(key))
    answer.set()
    wait_until(lambda: background.notes)
    assert "not here" in background.notes[0][0]
    assert len(server.seen("DELETE", "/ogc-api/jobs/j")) == 1
    give_results(server, Reply(body=b"a,b\n1,2\n", headers={"Content-Type": "text/csv"}))
    wait_until(lambda: not store.job(key).is_open)
    assert store.job(key).state is State.SUCCESSFUL


def test_a_job_that_was_given_up_is_taken_up_again_when_it_is_asked_for(provider, server, background):
    offer(server, provider)
    server.on("GET", "/ogc-api/jobs/j", Reply(403, {"title": "signed out"}))
    store = JobStore()
    key = store.begin("s", "p", {"out": "TEMPORARY_OUTPUT"})
    store.accepted(key, "j", f"{server.url}jobs/j")
    background.start()
    wait_until(lambda: background.notes)
    assert store.job(key).is_open
    give_results(server, Reply(body=b"a,b\n1,2\n", headers={"Content-Type": "text/csv"}))
    background.resume()
    wait_until(lambda: not store.job(key).is_open)


def test_a_process_that_fails_while_the_request_waits_is_in_the_list_as_failed(provider, server):
    offer(server, provider, mode="sync-execute")
    failure = {"code": "NoApplicableCode", "description": "the model did not converge"}
    server.on("POST", EXECUTION, Reply(body={"out": {"href": f"{server.origin}/t.csv", "type": "text/csv"}}))
    server.on("GET", "/t.csv", Reply(500, failure))
    with pytest.raises(QgsProcessingException, match="did not converge"):
        processing.run("hpgc:s.p", {"out": "TEMPORARY_OUTPUT"}, feedback=Recorder())
    (record,) = JobStore().jobs()
    assert record.state is State.FAILED
    assert "did not converge" in record.message


def environment_of(profile: Path) -> dict[str, str]:
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "PYTHONPATH": "/usr/share/qgis/python/plugins",
    }


def jobs_at(server):
    listed = requests.get(f"{server.url}jobs?f=json&limit=1000", timeout=10).json()["jobs"]
    return {job["jobID"] for job in listed}


def test_a_qgis_that_is_killed_at_any_moment_loses_no_job_and_sends_none_twice(scene, tmp_path):
    random.seed(20)
    with LocalServer(data=scene.parent) as server:
        environment = environment_of(tmp_path / "profile")
        victim = [sys.executable, "-m", "tests.algorithms.victim", server.url, str(scene)]
        subprocess.run([*victim, "connect"], cwd=ROOT, env=environment, timeout=120, check=True)
        for number in range(MOMENTS):
            process = subprocess.Popen(
                [*victim, "run", str(tmp_path / f"{number}.tif")],
                cwd=ROOT,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            assert process.stdout.readline().strip() == "go"
            time.sleep(random.uniform(0.0, 1.2))  # the moment is what is random here
            process.kill()
            process.wait(30)
        # The last request may have come whole, and its job not be there yet.
        ids, before = jobs_at(server), None
        while ids != before:
            time.sleep(1)
            ids, before = jobs_at(server), ids
        assert len(ids) <= MOMENTS
        done = subprocess.run(
            [*victim, "resume"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        again = jobs_at(server)
    facts = [line.split() for line in done.stdout.splitlines() if line.startswith("job ")]
    assert again == ids, "a job was sent again"
    assert {job for _, job, state, fetched, loaded in facts} >= ids
    assert all((state, fetched) == ("successful", "True") for _, job, state, fetched, loaded in facts if job in ids)
    print(f"{len(ids)} of {MOMENTS} requests had reached the server; all of them were finished")


def test_two_qgis_on_one_profile_share_the_jobs_and_double_none(scene, tmp_path):
    with LocalServer(data=scene.parent) as server:
        environment = environment_of(tmp_path / "profile")
        victim = [sys.executable, "-m", "tests.algorithms.victim", server.url, str(scene)]
        subprocess.run([*victim, "connect"], cwd=ROOT, env=environment, timeout=120, check=True)
        subprocess.run([*victim, "leave", "12"], cwd=ROOT, env=environment, timeout=120, check=True)
        both = [
            subprocess.Popen([*victim, "resume"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        told = [process.communicate(timeout=200)[0] for process in both]
        ids = jobs_at(server)
    assert len(ids) == 12
    assert sum(text.count("its layers were added") for text in told) == 12
    ended = {line.split()[1] for text in told for line in text.splitlines() if line.startswith("job ")}
    assert ended == ids
