"""Staged files: one for each content, there for as long as a job reads it, and then no longer."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest
import requests
from qgis.core import QgsProcessingFeedback

from hpgc_provider.api import InlineFile, Reference
from hpgc_provider.jobs.ledger import Page
from hpgc_provider.jobs.stage_inputs import stage_inputs
from hpgc_provider.jobs.staged_removal import removals
from hpgc_provider.jobs.store import JobStore, State
from hpgc_provider.staging_settings import Staging
from tests.feedback import Recorder
from tests.scripted_server import Reply
from tests.staging_areas import noted
from tests.waiting import wait_until


@pytest.fixture(autouse=True)
def _no_memory():
    """Each test is a session of its own."""
    removals.known.clear()
    yield
    removals.known.clear()


def test_the_same_content_goes_once_and_stays_until_the_last_job_has_read_it(dav, web_dav, scene, tmp_path, profile):
    jobs = [Page.begin("local", "p", {}) for _ in range(3)]
    other = tmp_path / "other.tif"
    other.write_bytes(scene.read_bytes())
    before = len(web_dav.asked("PUT"))
    inputs = {"il": [InlineFile(str(path), "image/tiff") for path in (scene, other, scene)]}
    first = stage_inputs(inputs, dav, jobs[0].key, Recorder())
    feedback = Recorder()
    second = stage_inputs(inputs, dav, jobs[1].key, feedback)
    assert first == second
    assert "scene.tif" in feedback.text
    assert "is in the staging area already" in feedback.text
    assert len(web_dav.asked("PUT")) == before + 1
    jobs[0].ended(State.DISMISSED)
    removals.settled(jobs[0].key, lambda: False)
    assert len(list(web_dav.folder.iterdir())) == 1
    jobs[1].ended(State.FAILED)
    removals.settled(jobs[1].key, lambda: False)
    assert list(web_dav.folder.iterdir()) == []
    third = stage_inputs(inputs, dav, jobs[2].key, Recorder())
    assert third != first
    assert len(web_dav.asked("PUT")) == before + 2
    next(web_dav.folder.iterdir()).unlink()
    fourth = stage_inputs(inputs, dav, jobs[2].key, Recorder())
    assert fourth != third
    assert len(list(web_dav.folder.iterdir())) == 1


def test_jobs_that_come_and_go_at_once_never_lose_a_file_that_one_of_them_reads(dav, web_dav, tmp_path, profile):
    files = [tmp_path / f"{number}.tif" for number in range(3)]
    for number, path in enumerate(files):
        path.write_bytes(bytes([number]) * 1000)
    before, problems = len(web_dav.asked("PUT")), []

    def work(seed):
        chance, feedback = random.Random(seed), Recorder()
        for _ in range(8):
            path = chance.choice(files)
            page = Page.begin("local", "p", {})
            made = stage_inputs({"il": InlineFile(str(path), "image/tiff")}, dav, page.key, feedback)
            for _ in range(chance.randrange(3)):
                answer = requests.get(made["il"].href, timeout=20)
                if answer.content != path.read_bytes():
                    problems.append((seed, answer.status_code))
            page.ended(State.FAILED)
            removals.settled(page.key, lambda: False)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert problems == []
    assert list(web_dav.folder.iterdir()) == []
    assert noted() == []
    assert 3 <= len(web_dav.asked("PUT")) - before < 48


def test_a_file_that_is_being_removed_is_given_to_no_other_job(server, scene, profile):
    removed = threading.Event()
    answers = {"PUT": Reply(201), "HEAD": Reply(body=scene.read_bytes()), "DELETE": Reply(204, hold=removed)}
    server.reply_to = lambda request: answers[request.method]
    staging, inputs = Staging(server.origin, threshold=0), {"il": InlineFile(str(scene), "image/tiff")}
    one, other, third = (Page.begin("local", "p", {}) for _ in range(3))
    first = stage_inputs(inputs, staging, one.key, Recorder())
    one.ended(State.FAILED)
    second = stage_inputs(inputs, staging, other.key, Recorder())
    assert second != first
    assert stage_inputs(inputs, staging, third.key, Recorder()) == second
    removed.set()
    removals.settled(one.key, lambda: False)
    assert [job for job, _ in noted()] == [other.key, third.key]


def test_what_a_qgis_that_was_killed_has_left_goes_at_the_next_start(s3, bucket, scene, background):
    over, running = Page.begin("local", "p", {}), Page.begin("local", "p", {})
    stage_inputs({"il": InlineFile(str(scene), "image/tiff")}, s3, over.key, Recorder())
    other = bytes(100)
    path = Path(scene).with_name("kept.bin")
    path.write_bytes(other)
    stage_inputs({"il": InlineFile(str(path), "")}, s3, running.key, Recorder())
    path.unlink()
    JobStore().ended(over.key, State.FAILED)
    assert len(bucket.names()) == 2
    background.start()
    wait_until(lambda: len(noted()) == 1)
    (left,) = bucket.names()
    assert bucket.read(left) == other
    assert [job for job, _ in noted()] == [running.key]


def test_a_job_that_can_not_be_noted_costs_a_warning(s3, bucket, scene, profile):
    made = stage_inputs({"il": InlineFile(str(scene), "image/tiff")}, s3, 0, QgsProcessingFeedback())
    assert isinstance(made["il"], Reference)
