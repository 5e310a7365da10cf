"""QGIS is closed at the worst moment of a run: no job is lost, and none goes on unknown."""

from __future__ import annotations

import threading
import time

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingException

from hpgc_provider.jobs.leaving import leave, let_go, question_stands, stay
from hpgc_provider.jobs.store import JobStore, State
from tests.feedback import Recorder
from tests.scripted_server import Reply
from tests.waiting import wait_until

from .scripted_process import EXECUTION, give_results, job, offer

TABLE = b"a,b\n" + b"1,2\n" * 200_000


@pytest.fixture(autouse=True)
def staying():
    yield
    stay()
    import hpgc_provider.jobs.leaving as leaving

    leaving._letting_go, leaving._asked_at, leaving._is_asking = 0.0, -1.0, False


@pytest.fixture
def stall():
    """Set in the end, so that nobody waits for the rest of an answer."""
    event = threading.Event()
    yield event
    event.set()


def stored():
    (record,) = JobStore().jobs()
    return record


def run(feedback):
    return processing.run("hpgc:s.p", {"out": "TEMPORARY_OUTPUT"}, feedback=feedback)


def in_a_thread(feedback):
    said = []

    def work():
        try:
            run(feedback)
        except QgsProcessingException as problem:
            said.append(str(problem))

    thread = threading.Thread(target=work)
    thread.start()
    return thread, said


def said_of_a_cancel_before_the_answer(server):
    """What a run says that is cancelled when its request has no answer yet."""
    feedback = Recorder()
    thread, said = in_a_thread(feedback)
    wait_until(lambda: server.seen("POST", EXECUTION))
    feedback.cancel()
    wait_until(lambda: not thread.is_alive())
    return said[0]


@pytest.fixture
def coming_down(provider, server, background, stall, tmp_path):
    """The key of a job that is followed in the background, whose table is coming down."""
    offer(server, provider)
    give_results(server, Reply(body=TABLE, cut_after=300_000, stall=stall, headers={"Content-Type": "text/csv"}))
    key = JobStore().begin("s", "p", {"out": str(tmp_path / "t.csv")})
    JobStore().accepted(key, "j", f"{server.url}jobs/j")
    background.start()
    wait_until(lambda: server.seen("GET", "/t.csv"))
    return key


def test_results_that_come_down_when_qgis_closes_come_at_the_next_start(server, background, coming_down, tmp_path):
    background.stop()
    wait_until(lambda: not QgsApplication.taskManager().activeTasks())
    assert stored().is_open
    JobStore().claim([stored()], "a qgis that has gone")
    server.on("GET", "/t.csv", Reply(body=TABLE, headers={"Content-Type": "text/csv"}))
    background.start()
    wait_until(lambda: not stored().is_open)
    assert (tmp_path / "t.csv").read_bytes().count(b"\n") == TABLE.count(b"\n")


def test_a_search_for_a_job_goes_on_in_a_qgis_that_stays_open_after_its_question(
    provider, server, background, close_qgis, stall
):
    offer(server, provider)
    server.on("GET", "/ogc-api/jobs", Reply(hold=stall))
    key = JobStore().begin("s", "p", {"out": "TEMPORARY_OUTPUT"})
    JobStore().sent(key)
    background.start()
    wait_until(lambda: server.seen("GET", "/ogc-api/jobs"))
    close_qgis()
    wait_until(lambda: len(server.seen("GET", "/ogc-api/jobs")) > 1)
    assert background.notes == []


def test_results_of_a_task_that_is_cancelled_stay_where_they_are(background, coming_down):
    background.tasks[coming_down].cancel()
    wait_until(lambda: background.notes)
    assert "the results stay at" in background.notes[0][0]
    assert not stored().is_open
    assert background.tasks == {}


def agree_to_cancel_all_tasks():
    """A yes to QGIS's question on its tasks before it ends; QGIS stays open all the same."""
    let_go()
    QgsApplication.taskManager().cancelAll()


def be_asked_what_to_save():
    """No task is asked about; QGIS cancels them and asks whether to save the project, say."""
    QgsApplication.taskManager().cancelAll()
    question_stands(True)
    until = time.monotonic() + 1
    wait_until(lambda: time.monotonic() > until)
    question_stands(False)


@pytest.fixture(params=[agree_to_cancel_all_tasks, be_asked_what_to_save])
def close_qgis(request):
    """Each way in which QGIS cancels all tasks before it ends, and may stay open."""
    return request.param


def test_a_job_is_followed_on_by_a_qgis_that_stays_open_after_its_question(provider, server, background, close_qgis):
    offer(server, provider)
    server.on("GET", "/ogc-api/jobs/j", Reply(body=job()))
    key = JobStore().begin("s", "p", {"out": "TEMPORARY_OUTPUT"})
    JobStore().accepted(key, "j", f"{server.url}jobs/j")
    background.start()
    wait_until(lambda: stored().state is State.RUNNING)
    close_qgis()
    give_results(server, Reply(body=TABLE, headers={"Content-Type": "text/csv"}))
    wait_until(lambda: not stored().is_open)
    assert stored().state is State.SUCCESSFUL
    assert not server.seen("DELETE", "/ogc-api/jobs/j")


def test_results_that_come_down_are_fetched_by_a_qgis_that_stays_open_after_its_question(
    server, background, coming_down, tmp_path, close_qgis
):
    server.on("GET", "/t.csv", Reply(body=TABLE, headers={"Content-Type": "text/csv"}))
    close_qgis()
    wait_until(lambda: not stored().is_open)
    assert (tmp_path / "t.csv").read_bytes().count(b"\n") == TABLE.count(b"\n")


@pytest.mark.parametrize(("says", "is_open"), [(leave, True), (let_go, True), (lambda: None, False)])
def test_a_run_whose_results_come_down_is_told_from_a_cancel(provider, server, stall, says, is_open):
    offer(server, provider)
    server.on("POST", EXECUTION, Reply(201, job()))
    give_results(server, Reply(body=TABLE, cut_after=300_000, stall=stall, headers={"Content-Type": "text/csv"}))
    feedback = Recorder()
    thread, said = in_a_thread(feedback)
    wait_until(lambda: server.seen("GET", "/t.csv"))
    says()
    feedback.cancel()
    wait_until(lambda: not thread.is_alive())
    assert (stored().state, stored().is_open) == (State.SUCCESSFUL, is_open)
    assert server.url in said[0]


@pytest.mark.parametrize("says", [leave, let_go])
def test_a_request_without_an_answer_yet_is_kept_when_qgis_closes(provider, server, stall, says):
    offer(server, provider)
    server.on("POST", EXECUTION, Reply(201, job(), hold=stall))
    feedback = Recorder()
    thread, said = in_a_thread(feedback)
    wait_until(lambda: server.seen("POST", EXECUTION))
    says()
    feedback.cancel()
    wait_until(lambda: not thread.is_alive())
    assert "is taken up at the next start" in said[0]
    assert (stored().state, stored().job) == (State.SUBMITTING, "")
    stall.set()
    wait_until(lambda: stored().job == "j")
    assert stored().is_open
    assert not server.seen("DELETE", "/ogc-api/jobs/j")


def test_a_job_that_comes_of_a_cancelled_request_is_dismissed_and_forgotten(provider, server, stall):
    offer(server, provider)
    server.on("POST", EXECUTION, Reply(201, job(), hold=stall))
    server.on("DELETE", "/ogc-api/jobs/j", Reply(body=job(status="dismissed")))
    said = said_of_a_cancel_before_the_answer(server)
    assert "a job that comes of it is dismissed" in said
    assert stored().state is State.SUBMITTING
    stall.set()
    wait_until(lambda: JobStore().jobs() == [])
    assert server.seen("DELETE", "/ogc-api/jobs/j")


def test_a_job_that_can_not_be_dismissed_is_in_the_list(provider, server, stall):
    offer(server, provider)
    server.on("POST", EXECUTION, Reply(201, job(), hold=stall))
    server.on("DELETE", "/ogc-api/jobs/j", Reply(405, {"title": "no"}))
    said_of_a_cancel_before_the_answer(server)
    stall.set()
    wait_until(lambda: stored().job == "j")
    assert stored().is_open


@pytest.mark.parametrize(
    "reply", [Reply(400, {"title": "no"}), Reply(body={"out": {"value": "a", "mediaType": "text/csv"}})]
)
def test_a_cancelled_request_that_started_no_job_leaves_nothing_in_the_list(provider, server, stall, reply):
    offer(server, provider)
    server.on("POST", EXECUTION, Reply(reply.status, reply.body, hold=stall))
    said_of_a_cancel_before_the_answer(server)
    stall.set()
    wait_until(lambda: JobStore().jobs() == [])
    assert not [request for request in server.requests if request.method == "DELETE"]
