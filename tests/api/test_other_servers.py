"""The client against real servers that are not ours, verb by verb: no habit of one server becomes a belief."""

import json
from dataclasses import replace

import pytest

from hpgc_provider.api import (
    DeployNotOffered,
    HpgcClient,
    HpgcError,
    JobFailed,
    JobStatus,
    NotFound,
    RequestRefused,
    ResultFile,
    ResultNotReady,
    StillRunning,
)
from tests.other_servers import Run

LONG_ENOUGH = 30


@pytest.fixture
def client(other):
    return HpgcClient(other.url)


def started(client, run):
    return client.execute(run.process, run.inputs)


def at_once(client, run, **asked):
    """Runs a process while the request waits, as one is run whose description offers nothing else."""
    process = replace(client.process(run.process), job_control_options=("sync-execute",))
    return client.execute(process, run.inputs, **asked)


def test_it_is_recognised_by_its_landing_page(client):
    assert client.check().title


def test_it_declares_the_first_edition_and_no_deployment(client):
    conformance = client.conformance()
    assert conformance.declares("core")
    assert conformance.edition == 1
    assert not conformance.deploys


def test_its_processes_are_listed_and_described(client, other):
    ids = [process.id for process in client.processes()]
    assert other.processes <= set(ids)
    described = dict(client.describe(ids))
    assert not [found for found in described.values() if isinstance(found, HpgcError)]
    quick = described[other.quick.process]
    assert set(other.quick.inputs) <= {parameter.id for parameter in quick.inputs}
    assert [output.id for output in quick.outputs] == [other.output]


def test_a_job_runs_to_its_results_and_is_listed(client, other):
    job = started(client, other.quick)
    status = job.wait(LONG_ENOUGH)
    assert (status.status, status.job_id, status.process_id) == (JobStatus.SUCCESSFUL, job.id, other.quick.process)
    assert dict(job.results()) == {other.output: other.value}
    assert job.id in [listed.job_id for listed in client.jobs()]


def test_results_are_read_by_whoever_knows_the_jobs_id_alone(client, other):
    job = started(client, other.quick)
    job.wait(LONG_ENOUGH)
    assert dict(HpgcClient(other.url).job(job.id).results()) == {other.output: other.value}


@pytest.mark.parametrize("response", [None, "raw", "document"])
def test_results_are_the_same_however_they_are_asked_for(client, other, response):
    run = other.quick
    outputs = {other.output: {"transmissionMode": "value"}}
    job = client.execute(run.process, run.inputs, outputs, response)
    job.wait(LONG_ENOUGH)
    assert dict(job.results()) == {other.output: other.value}


@pytest.mark.parametrize("response", [None, "raw", "document"])
def test_a_run_that_is_not_asked_to_be_a_job_gives_the_same(client, other, response):
    job = at_once(client, other.quick, response=response)
    job.wait(LONG_ENOUGH)
    assert dict(job.results()) == {other.output: other.value}


def test_progress_is_seen(client, other):
    seen = []
    started(client, other.paced).wait(LONG_ENOUGH, progress=lambda status: seen.append(status.progress))
    known = [progress for progress in seen if progress is not None]
    assert known == sorted(known)
    assert len(set(known)) > 2


def test_a_failure_tells_its_reason(client, other):
    job = started(client, other.failing)
    status = job.wait(LONG_ENOUGH)
    assert status.status is JobStatus.FAILED
    with pytest.raises(JobFailed, match=other.reason):
        job.results()
    with pytest.raises(JobFailed, match=other.reason):
        job.check(status)


def test_a_bad_input_shows_the_servers_sentence_and_not_its_stack_trace(client, other):
    job = started(client, other.bad)
    status = job.wait(LONG_ENOUGH)
    with pytest.raises(JobFailed, match=other.complaint) as refused:
        job.check(status)
    assert "Traceback" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_early_results_are_not_ready_and_a_dismissed_job_runs_no_more(client, other):
    job = started(client, other.long)
    with pytest.raises(ResultNotReady):
        job.results()
    with pytest.raises(ResultNotReady):
        client.transport.get(f"{job.url}/results")
    with pytest.raises(StillRunning):
        job.wait(0.1)
    job.dismiss()
    try:
        status = job.wait(LONG_ENOUGH)
    except NotFound:
        assert job.id not in [listed.job_id for listed in client.jobs()]
    else:
        assert status.status is JobStatus.DISMISSED
        with pytest.raises(JobFailed, match="dismissed"):
            job.results()
    job.dismiss()


def test_a_job_that_has_ended_is_removed_by_a_dismiss(client, other):
    job = started(client, other.quick)
    job.wait(LONG_ENOUGH)
    job.dismiss()
    with pytest.raises(NotFound):
        job.status()
    job.dismiss()


def test_an_unknown_process_is_not_found(client):
    with pytest.raises(NotFound, match=r"processes/nope was answered with HTTP 404: \w"):
        client.process("nope")
    with pytest.raises(NotFound):
        client.execute("nope", {})


def test_an_unknown_job_is_not_found(client):
    job = client.job("nope")
    for verb in (job.status, job.results, job.wait):
        with pytest.raises(NotFound, match="nope"):
            verb()
    job.dismiss()


def test_what_it_does_not_deploy_replace_or_undeploy_it_says_in_a_sentence(client, other):
    before = {process.id for process in client.processes()}
    taken = other.quick.process
    unit = {"type": "docker", "image": "a/b:1"}
    for deploy in (
        lambda: client.deploy(json.dumps({"processDescription": {"id": "new"}, "executionUnit": unit})),
        lambda: client.replace(taken, json.dumps({"processDescription": {"id": taken}, "executionUnit": unit})),
    ):
        with pytest.raises(DeployNotOffered, match="does not offer to deploy processes"):
            deploy()
    with pytest.raises(DeployNotOffered, match="does not deploy, replace or undeploy here"):
        client.undeploy(taken)
    with pytest.raises(NotFound, match=f"gives out no package of “{taken}”"):
        client.package(taken)
    assert {process.id for process in client.processes()} == before


# What wraptile alone has of them.


def test_a_request_that_does_not_fit_is_refused_without_the_servers_stack_trace(wraptile):
    with pytest.raises(RequestRefused, match="Invalid parameterization for process 'sleep_a_while'") as refused:
        HpgcClient(wraptile.url).execute("sleep_a_while", {"duration": "long"})
    assert refused.value.status == 400
    assert "Traceback" not in str(refused.value)


# What pygeoapi alone has of them.


@pytest.fixture
def its_client(pygeoapi):
    return HpgcClient(pygeoapi.url)


def test_a_raster_comes_raw_in_either_way(its_client, tmp_path):
    run = Run("ramp", {"size": 64})
    for begin in (started, at_once):
        job = begin(its_client, run)
        job.wait(LONG_ENOUGH)
        result = job.results()["raster"]
        assert isinstance(result, ResultFile)
        assert result.save(tmp_path / "ramp.tif") == "image/tiff"
        assert (tmp_path / "ramp.tif").read_bytes()[:4] == b"II*\x00"


@pytest.mark.parametrize("response", [None, "raw", "document"])
def test_what_a_process_gives_is_found_in_every_form_that_it_is_put_into(its_client, response):
    for process, inputs, results in (
        ("paced", {"seconds": 0}, {"slept": 0.0, "steps": 20}),
        ("places", {"count": 0}, {"points": {"type": "FeatureCollection", "features": []}}),
    ):
        job = its_client.execute(process, inputs, response=response)
        job.wait(LONG_ENOUGH)
        assert dict(job.results()) == results
        assert dict(at_once(its_client, Run(process, inputs), response=response).results()) == results


def test_a_geometry_comes_as_the_document_that_it_is(its_client):
    inputs = {"operation": "constructive:centroid", "geoms": ["POLYGON ((0 0, 4 0, 4 2, 0 2, 0 0))"]}
    job = its_client.execute("shapely-functions", {**inputs, "output_format": "geojson"})
    job.wait(LONG_ENOUGH)
    assert job.results()["result"] == {"type": "Point", "coordinates": [2.0, 1.0]}


def test_its_own_echo_takes_the_time_that_it_is_given(its_client):
    job = its_client.execute("echo", {"echoInput": "Test", "pause": 2.0})
    assert job.status().status is JobStatus.ACCEPTED
    assert job.wait(LONG_ENOUGH).status is JobStatus.SUCCESSFUL
    assert dict(job.results()) == {"echoOutput": "Test"}


def test_a_failure_of_a_run_that_is_no_job_tells_its_reason(its_client, pygeoapi):
    with pytest.raises(RequestRefused, match=pygeoapi.reason) as refused:
        at_once(its_client, pygeoapi.failing)
    assert refused.value.status == 400
