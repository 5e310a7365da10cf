"""Following a job: intervals, network trouble, odd words, dismissal."""

import time

import pytest

from hpgc_provider.api import HpgcClient, JobFailed, JobStatus, NotFound, StatusInfo, StillRunning, Unreachable
from hpgc_provider.api.retry import poll_interval, retry_after
from tests.scripted_server import Reply

PATH = "/ogc-api/jobs/j"
RUNNING = Reply(body={"jobID": "j", "status": "running", "progress": 10})
AWAY = Reply(404, b"404 page not found\n", {"Content-Type": "text/plain"})
DONE = Reply(body={"jobID": "j", "status": "successful"})


@pytest.fixture
def job(server):
    return HpgcClient(server.url).job("j")


def test_polls_grow_with_the_run_and_stay_within_bounds():
    assert [poll_interval(elapsed) for elapsed in (0, 2.5, 20, 100, 1e6)] == [0.25, 0.25, 2, 10, 15]
    assert poll_interval(0, asked=7) == 7


@pytest.mark.parametrize(("header", "seconds"), [(None, None), ("3", 3), ("-5", 0), ("99999", 120), ("soon", None)])
def test_retry_after_is_read_and_bounded(header, seconds):
    assert retry_after(header) == seconds


def test_network_trouble_is_waited_out_and_told_once(server, job):
    server.on(
        "GET",
        PATH,
        RUNNING,
        Reply(raw=b""),
        Reply(502),
        Reply(500),
        Reply(429),
        Reply(body=b"<html>portal"),
        RUNNING,
        DONE,
    )
    notices = []
    assert job.wait(notice=notices.append).status == JobStatus.SUCCESSFUL
    assert len(notices) == 2
    assert "The job goes on there" in notices[0]
    assert "answers again" in notices[1]


def test_patience_ends(server, job):
    server.on("GET", PATH, RUNNING, Reply(502, {"title": "Bad gateway", "detail": "maintenance"}))
    begun = time.monotonic()
    with pytest.raises(Unreachable, match="maintenance") as gave_up:
        job.wait(patience=0.6)
    assert 0.5 < time.monotonic() - begun < 5
    assert job.url in str(gave_up.value)


def test_a_timeout_leaves_the_job_running(server, job):
    server.on("GET", PATH, RUNNING)
    with pytest.raises(StillRunning, match="still running after"):
        job.wait(timeout=0.5)
    assert not server.seen("DELETE", PATH)


def test_a_job_that_is_gone_ends_the_wait(server, job):
    server.on("GET", PATH, RUNNING, Reply(410, {"title": "Gone", "detail": "dismissed by another"}))
    with pytest.raises(NotFound, match="dismissed by another"):
        job.wait()


@pytest.mark.parametrize("timeout", [None, 60])
def test_a_proxy_that_finds_nothing_for_a_moment_ends_no_wait(server, job, timeout):
    server.on("GET", PATH, RUNNING, AWAY, DONE)
    assert job.wait(timeout).status == JobStatus.SUCCESSFUL


def test_nor_does_it_at_the_end_of_the_time(server, job):
    server.on("GET", PATH, RUNNING, AWAY)
    with pytest.raises(StillRunning):
        job.wait(timeout=0.5)


def test_a_job_that_only_a_proxy_calls_missing_ends_the_wait_in_the_end(server, job, monkeypatch):
    monkeypatch.setattr("hpgc_provider.api.job.MISSING", 0.6)
    server.on("GET", PATH, RUNNING, AWAY)
    begun = time.monotonic()
    with pytest.raises(NotFound):
        job.wait()
    assert time.monotonic() - begun >= 0.6


def test_a_busy_server_is_asked_no_sooner_than_it_says(server, job):
    server.on("GET", PATH, Reply(body={"status": "running"}, headers={"Retry-After": "1"}), DONE)
    begun = time.monotonic()
    job.wait()
    assert time.monotonic() - begun >= 1


@pytest.mark.parametrize("gone", [Reply(404, {"title": "NoSuchJob", "detail": "no job j"}), Reply(410), AWAY])
def test_gone_after_a_dismiss_is_success(server, job, gone):
    server.on("DELETE", PATH, gone)
    server.on("GET", PATH, gone)
    job.dismiss()
    assert len(server.seen("DELETE", PATH)) == 1


def test_a_proxy_that_finds_nothing_has_dismissed_nothing(server, job):
    server.on("DELETE", PATH, AWAY)
    server.on("GET", PATH, RUNNING)
    with pytest.raises(NotFound, match=job.url):
        job.dismiss()


def test_results_that_lag_behind_the_status_are_asked_for_again(server, job):
    early = Reply(403, {"type": "result-not-ready", "title": "Forbidden", "detail": "not yet"})
    server.on("GET", PATH, DONE)
    server.on("GET", f"{PATH}/results", early, Reply(body={"out": 1}))
    assert dict(job.results()) == {"out": 1}


@pytest.mark.parametrize("status", [400, 404, 500])
def test_a_failed_job_without_message_tells_what_its_results_say(server, job, status):
    server.on("GET", PATH, Reply(body={"jobID": "j", "status": "failed"}))
    server.on("GET", f"{PATH}/results", Reply(status, {"title": "Error", "detail": "no such band"}))
    with pytest.raises(JobFailed, match="no such band"):
        job.results()


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("created", JobStatus.ACCEPTED),
        ("paused", JobStatus.ACCEPTED),
        ("Running", JobStatus.RUNNING),
        ("thinking", JobStatus.RUNNING),
        ("succeeded", JobStatus.SUCCESSFUL),
        ("exception", JobStatus.FAILED),
        ("rejected", JobStatus.FAILED),
        ("canceled", JobStatus.DISMISSED),
    ],
)
def test_a_servers_own_words_are_taken_by_their_sense(word, status):
    assert StatusInfo.from_json({"id": "j", "status": word}, "http://x/").status is status


@pytest.mark.parametrize("progress", ["50", None, True, float("nan"), [1]])
def test_progress_that_is_no_number_is_none(progress):
    assert StatusInfo.from_json({"id": "j", "status": "running", "progress": progress}, "http://x/").progress is None


def test_the_id_is_found_in_the_body_of_either_edition_or_in_location(server):
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p"}))
    server.on("GET", "/ogc-api/conformance", Reply(404))
    answers = [
        Reply(201, {"jobID": "a", "id": "other", "status": "accepted"}),
        Reply(200, {"id": "b", "status": "accepted"}),
        Reply(201, b"null", {"Location": "/ogc-api/jobs/c"}),
        Reply(202, b"", {"Location": "http://elsewhere.example/jobs/d?f=json"}),
        Reply(201, b"", {"Location": "/ogc-api/jobs/e%3Af/"}),
    ]
    server.on("POST", "/ogc-api/processes/p/execution", *answers)
    client = HpgcClient(server.url)
    jobs = [client.execute("p", {}) for _ in answers]
    assert [job.id for job in jobs] == ["a", "b", "c", "d", "e:f"]
    assert jobs[3].url == f"{server.url}jobs/d"
    assert jobs[4].url == f"{server.url}jobs/e%3Af"


@pytest.mark.parametrize(
    ("classes", "prefer", "has_response"),
    [
        (["http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core"], "respond-async", True),
        ([], "respond-async", True),
        (["http://www.opengis.net/spec/ogcapi-processes-1/2.0/conf/core"], "respond-async, return=minimal", False),
    ],
)
def test_the_edition_that_the_server_declares_is_spoken(server, classes, prefer, has_response):
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p"}))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": classes}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(201, {"jobID": "a", "status": "accepted"}))
    HpgcClient(server.url).execute("p", {}, {"out": {"transmissionMode": "reference"}}, "document")
    request = server.requests[-1]
    assert request.headers["Prefer"] == prefer
    assert (b'"response"' in request.body) is has_response


def test_a_process_that_only_runs_while_one_waits_is_not_asked_for_a_job(server):
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "jobControlOptions": ["sync-execute"]}))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body={"a": 1}))
    job = HpgcClient(server.url).execute("p", {})
    assert "Prefer" not in server.requests[-1].headers
    assert job.wait().status is JobStatus.SUCCESSFUL
    assert dict(job.results()) == {"a": 1}
