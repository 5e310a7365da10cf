"""The client against a real server of another family: no habit of one server becomes a belief."""

import pytest

from hpgc_provider.api import HpgcClient, JobFailed, JobStatus, NotFound, RequestRefused, ResultNotReady


@pytest.fixture
def client(wraptile):
    return HpgcClient(wraptile)


def test_it_is_recognised_though_no_link_has_the_standards_relation(client):
    assert client.check().title
    assert client.conformance().declares("dismiss")


def test_its_processes_are_described_in_parallel(client):
    ids = [process.id for process in client.processes()]
    assert {"sleep_a_while", "primes_between", "simulate_scene"} <= set(ids)
    described = dict(client.describe(ids))
    assert [parameter.id for parameter in described["primes_between"].inputs] == ["min_val", "max_val"]


def test_a_job_runs_to_its_results(client):
    job = client.execute("primes_between", {"min_val": 1, "max_val": 20})
    assert job.wait(timeout=30).status is JobStatus.SUCCESSFUL
    assert job.results()["return_value"] == [2, 3, 5, 7, 11, 13, 17, 19]
    assert job.id in [status.job_id for status in client.jobs()]


def test_progress_is_seen(client):
    seen = []
    client.execute("sleep_a_while", {"duration": 1.2}).wait(progress=lambda status: seen.append(status.progress))
    known = [progress for progress in seen if progress is not None]
    assert known == sorted(known)
    assert len(set(known)) > 2


def test_a_failure_tells_its_reason(client):
    job = client.execute("sleep_a_while", {"duration": 0.2, "fail": True})
    assert job.wait(timeout=30).status is JobStatus.FAILED
    with pytest.raises(JobFailed, match="Woke up too early"):
        job.results()


def test_early_results_are_not_ready_and_a_dismissed_job_says_so(client):
    job = client.execute("sleep_a_while", {"duration": 60})
    with pytest.raises(ResultNotReady):
        job.results()
    job.dismiss()
    assert job.wait(timeout=10).status is JobStatus.DISMISSED
    with pytest.raises(JobFailed, match="dismissed"):
        job.results()


def test_a_bad_input_is_refused_without_the_servers_stack_trace(client):
    with pytest.raises(RequestRefused) as refused:
        client.execute("sleep_a_while", {"duration": "long"})
    assert refused.value.status == 400
    assert "Traceback" not in str(refused.value)


def test_an_unknown_process_and_an_unknown_job_are_not_found(client):
    with pytest.raises(NotFound):
        client.process("nope")
    with pytest.raises(NotFound):
        client.job("nope").status()
