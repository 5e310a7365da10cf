"""What a running ZOO-Project really answered, understood as it was meant."""

from pathlib import Path

import pytest

from hpgc_provider.api import (
    HpgcClient,
    JobFailed,
    JobStatus,
    NotFound,
    RequestRefused,
    ResultFile,
    ResultLink,
    ResultNotReady,
)
from hpgc_provider.api.link import find_link
from tests.collected import RECORDINGS
from tests.scripted_server import Reply

from .replay import Exchange, needs_recordings, play

pytestmark = needs_recordings

JOB = "1882ecd8-e76a-11f1-9949-02fc00000001"
FAILED = "1c938486-e76a-11f1-afb0-02fc00000001"
EXECUTION = "/ogc-api/processes/BandMath/execution"
SCENE = {"il": [{"href": "https://hpgc.example/l8.tif"}], "exp": "im1b1+im1b2"}


@pytest.fixture
def client(server):
    play(server, "zoo/landing.http", "zoo/conformance.http", "zoo/process-BandMath.http", "zoo/process-HelloPy.http")
    return HpgcClient(server.url)


def test_the_landing_page_gives_absolute_links(client, server):
    page = client.check()
    assert page.title.startswith("The ZOO-Project OGC API")
    assert find_link(page.links, "processes").href == f"{server.origin}/ogc-api/processes"
    assert find_link(page.links, "job-list").href == f"{server.origin}/ogc-api/jobs"
    assert find_link(page.links, "service-desc").href == f"{server.origin}/ogc-api/api"


def test_conformance_is_read_in_the_req_spelling(client):
    conformance = client.conformance()
    assert conformance.edition == 1
    assert all(conformance.declares(name) for name in ("core", "dismiss", "callback", "deploy-replace-undeploy", "cwl"))
    assert not conformance.declares("docker")


def test_the_api_document_is_json_under_its_own_media_type(client, server):
    play(server, "zoo/api.http")
    schemes = client.transport.get(f"{server.url}api").json()["components"]["securitySchemes"]
    assert schemes["OpenIDAuth"]["type"] == "openIdConnect"


def test_the_process_list_is_read(client, server):
    play(server, "zoo/processes.http")
    processes = {process.id: process for process in client.processes()}
    assert list(processes) == ["HelloPy", "BandMath", "echo", "EchoProcess"]
    assert processes["BandMath"].job_control_options == ("sync-execute", "async-execute", "dismiss")
    assert processes["BandMath"].mutable is False


def test_a_cut_process_list_is_followed_to_its_next_page(client, server):
    (rest,) = play(server, "zoo/processes.http")
    server.on("GET", "/ogc-api/processes", Exchange.read("zoo/processes-limit.http").reply(server))
    server.on("GET", "/ogc-api/processes?limit=1&skip=1", rest.reply(server))
    assert [process.id for process in client.processes()] == ["HelloPy", "BandMath", "echo", "EchoProcess"]
    assert len(server.seen("GET", "/ogc-api/processes")) == 2


@pytest.mark.parametrize("id", ["BandMath", "HelloPy", "echo", "EchoProcess"])
def test_process_descriptions_are_read(client, server, id):
    play(server, f"zoo/process-{id}.http")
    process = client.process(id)
    assert process.id == id
    assert process.inputs
    assert process.outputs
    assert process.gives_references


def test_bandmath_is_described_with_its_occurrences(client):
    inputs = {parameter.id: parameter for parameter in client.process("BandMath").inputs}
    assert list(inputs) == ["il", "out", "ram", "exp", "pause"]
    assert inputs["il"].max_occurs == 1024
    assert inputs["out"].min_occurs == 0
    assert inputs["exp"].min_occurs == 1


def test_an_unknown_process_is_not_found_with_the_servers_reason(client, server):
    play(server, "zoo/process-unknown.http")
    with pytest.raises(NotFound, match="Unable to parse the ZCFG file"):
        client.process("nope")


@pytest.mark.parametrize("name", ["bandmath-async", "bandmath-async-subscriber", "bandmath-async-dismiss"])
def test_an_asynchronous_execution_is_a_job(client, server, name):
    play(server, f"zoo/{name}.http")
    job = client.execute("BandMath", SCENE, subscriber={"successUri": "https://listener.example/success"})
    assert len(job.id) == 36
    assert job.url == f"{server.url}jobs/{job.id}"
    (request,) = server.seen("POST", EXECUTION)
    assert request.headers["Prefer"] == "respond-async"


def test_a_job_is_followed_with_its_progress_to_its_end(client, server):
    names = [f"zoo/bandmath-async-status-{count}.http" for count in range(7)]
    play(server, "zoo/bandmath-async.http", *names)
    seen = []
    status = client.execute("BandMath", SCENE).wait(progress=seen.append)
    assert [info.progress for info in seen] == [*sorted(info.progress for info in seen[:-1]), None]
    assert seen[0].message == "Running BandMath step 10"
    assert status.status == JobStatus.SUCCESSFUL
    assert find_link(status.links, "results").href.endswith(f"{JOB}/results")


def test_results_by_reference_are_links_after_a_redirect(client, server):
    (exchange,) = play(server, "zoo/bandmath-async-results.http")
    play(server, "zoo/bandmath-async-status-6.http")
    server.on("GET", f"/ogc-api/jobs/{JOB}/results", Reply(302, headers={"Location": exchange.path}))
    result = client.job(JOB).results()["out"]
    assert isinstance(result, ResultLink)
    assert "request=GetMap" in result.href
    assert result.media_type == "image/png"


def test_results_before_the_end_are_not_ready(client, server):
    play(server, "zoo/bandmath-async-results-early.http", "zoo/bandmath-async-status-0.http")
    with pytest.raises(ResultNotReady):
        client.job(JOB).results()
    with pytest.raises(ResultNotReady, match="The job is still running"):
        client.transport.get(f"{server.url}jobs/{JOB}/results")


def test_a_failed_job_tells_the_servers_own_reason(client, server):
    play(server, "zoo/bandmath-fail-async.http", "zoo/bandmath-fail-status.http")
    job = client.execute("BandMath", {**SCENE, "exp": "nonsense("})
    assert job.wait().status == JobStatus.FAILED
    with pytest.raises(JobFailed, match="Unable to run the Service"):
        job.results()


def test_an_exception_that_comes_with_http_200_is_a_failure(client, server):
    (exchange,) = play(server, "zoo/bandmath-fail-results.http")
    server.on("POST", EXECUTION, exchange.reply(server))
    with pytest.raises(JobFailed, match="NoApplicableCode: Unable to run the Service"):
        client.execute("BandMath", SCENE).results()


@pytest.mark.parametrize(
    ("name", "word"),
    [("bandmath-sync-document-reference-png", "GetMap"), ("bandmath-sync-document-reference-tiff", "GetCoverage")],
)
def test_a_synchronous_document_has_links(client, server, name, word):
    play(server, f"zoo/{name}.http")
    job = client.execute("BandMath", SCENE, {"out": {"transmissionMode": "reference"}}, "document")
    assert job.id == ""
    assert f"request={word}" in job.results()["out"].href


def test_a_synchronous_document_has_the_raster_in_base64(client, server, tmp_path):
    (exchange,) = play(server, "zoo/bandmath-sync-document-value.http")
    head, text = exchange.body.rstrip(b".\n").rsplit(b'"', 1)  # the recording was cut short in the base64
    server.on("POST", EXECUTION, Reply(200, head + b'"' + text[: len(text) // 4 * 4] + b'"}}', exchange.headers))
    result = client.execute("BandMath", SCENE, {"out": {"transmissionMode": "value"}}, "document").results()["out"]
    assert isinstance(result, ResultFile)
    assert result.media_type == "image/tiff"
    assert result.save(tmp_path / "out.tif") == "image/tiff"
    assert (tmp_path / "out.tif").read_bytes()[:4] == b"II*\x00"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_raw_tiff_that_is_labelled_json_is_told_from_its_bytes(client, server):
    play(server, "zoo/bandmath-sync-raw-tiff.http")
    result = client.execute("BandMath", SCENE, {"out": {"transmissionMode": "value"}}, "raw").results()["out"]
    assert result.media_type == "image/tiff"
    assert result.read()[:4] == b"II*\x00"


@pytest.mark.parametrize("name", ["hello-sync-document", "hello-sync-raw"])
def test_a_literal_is_a_plain_value(client, server, name):
    play(server, f"zoo/{name}.http")
    results = client.execute("HelloPy", {"a": "QGIS"}).results()
    value = results["Result"]
    text = value if isinstance(value, str) else value.read().decode()
    assert text.strip() == "Hello QGIS from Python World !"


@pytest.mark.parametrize("name", ["hello-bad-json", "hello-missing-input"])
def test_a_refused_request_tells_which_input_is_missing(client, server, name):
    play(server, f"zoo/{name}.http")
    with pytest.raises(RequestRefused, match="The <a> argument was not specified") as refused:
        client.execute("HelloPy", {})
    assert refused.value.status == 400


@pytest.mark.parametrize("name", ["job-dismiss-running", "job-delete-finished"])
def test_a_dismissed_job_is_gone(client, server, name):
    after = "job-after-dismiss" if name == "job-dismiss-running" else "job-after-delete"
    (exchange, _) = play(server, f"zoo/{name}.http", f"zoo/{after}.http")
    job = client.job(exchange.path.rsplit("/", 1)[-1])
    job.dismiss()
    assert server.seen("DELETE", exchange.path)
    with pytest.raises(NotFound, match="NoSuchJob"):
        job.status()


def test_dismissing_a_job_that_is_gone_is_no_error(client, server):
    play(server, "zoo/job-unknown.http")
    client.job("nope").dismiss()
    with pytest.raises(NotFound):
        client.job("nope").status()
    assert len(server.seen("DELETE", "/ogc-api/jobs/nope")) == 1


@pytest.mark.parametrize(("name", "count"), [("jobs", 3), ("jobs-empty", 2)])
def test_the_job_list_is_read(client, server, name, count):
    play(server, f"zoo/{name}.http")
    jobs = client.jobs()
    assert len(jobs) == count
    assert {job.process_id for job in jobs} == {"BandMath"}
    assert jobs[0].status == JobStatus.FAILED


def test_every_recording_of_these_verbs_is_played_somewhere_here():
    source = Path(__file__).read_text(encoding="utf-8")
    names = {path.stem for path in (RECORDINGS / "zoo").glob("*.http")}
    patterns = {name for name in names if name.startswith(("bandmath-async-status-", "process-"))}
    assert names - patterns == {name for name in names - patterns if f"{name}.http" in source or f'"{name}"' in source}
