"""What the other servers of the family do beside the standard, each by its name.

pygeoapi and wraptile run here; GeoServer, Weaver, the Copernicus data stores and 3Liz's servers are scripted.
"""

import pytest
import requests

from hpgc_provider.api import HpgcClient, JobFailed, JobStatus, NotFound, RequestRefused, ResultLink, StillRunning
from hpgc_provider.api.authorization import FixedHeaders
from hpgc_provider.api.process import ParameterDescription
from hpgc_provider.api.value_type import Kind, value_type
from tests.scripted_server import Reply, nobody_listens

JSON = {"Accept": "application/json"}
EXECUTION = "/ogc-api/processes/p/execution"
RASTER = {"schema": {"type": "string", "contentMediaType": "image/tiff"}}


@pytest.fixture
def client(server):
    """A client of the scripted server, whose process ``p`` gives a raster ``out``."""
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": {"out": RASTER}}))
    return HpgcClient(server.url)


@pytest.fixture
def on_pygeoapi(pygeoapi):
    return HpgcClient(pygeoapi.url)


@pytest.fixture
def on_wraptile(wraptile):
    return HpgcClient(wraptile.url)


# pygeoapi


@pytest.mark.parametrize(("prefer", "status"), [("respond-async", 201), ("respond-async, wait=1", 200)])
def test_pygeoapi_runs_asynchronously_for_respond_async_alone(pygeoapi, prefer, status):
    url = f"{pygeoapi.url}processes/hello-world/execution"
    answer = requests.post(url, json={"inputs": pygeoapi.quick.inputs}, headers={"Prefer": prefer}, timeout=10)
    assert answer.status_code == status


def test_pygeoapi_is_asked_in_the_one_way_that_makes_it_a_job(on_pygeoapi, pygeoapi):
    job = on_pygeoapi.execute(pygeoapi.quick.process, pygeoapi.quick.inputs)
    assert job.id
    assert job.wait(timeout=30).job_id == job.id


@pytest.mark.parametrize("body", [b"null", b""])
def test_pygeoapis_job_is_found_by_its_location_alone(client, server, body):
    server.on("POST", EXECUTION, Reply(201, body, {"Location": f"{server.url}jobs/a-b"}))
    assert client.execute("p", {}).id == "a-b"


@pytest.mark.parametrize("document", [{"outputs": [{"id": "out", "value": 5}]}, {"id": "out", "value": 5}, {"out": 5}])
def test_pygeoapis_three_forms_of_one_result_are_the_same(client, server, document):
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": {"out": {"schema": {}}}}))
    server.on("POST", EXECUTION, Reply(body=document))
    assert dict(client.execute("p", {}).results()) == {"out": 5}


def test_pygeoapis_list_around_whatever_a_process_gives_is_taken_off(client, server):
    outputs = {"a": {"schema": {}}, "b": {"schema": {}}}
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": outputs}))
    server.on("POST", EXECUTION, Reply(body={"outputs": [{"a": 1, "b": [2]}]}))
    assert dict(client.execute("p", {}).results()) == {"a": 1, "b": [2]}


def test_an_output_that_is_called_outputs_keeps_its_list(client, server):
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": {"outputs": {"schema": {}}}}))
    server.on("POST", EXECUTION, Reply(body={"outputs": [7]}))
    assert dict(client.execute("p", {}).results()) == {"outputs": [7]}


def test_pygeoapi_hands_a_qualified_value_to_its_process_unopened_though_it_declares_the_standards_core(
    on_pygeoapi, pygeoapi
):
    # Nothing that it declares tells it from servers that need the standard's form, so it is sent that one too.
    assert on_pygeoapi.conformance().declares("core")
    job = on_pygeoapi.execute("echo", {"echoInput": {"value": "Echo"}, "pause": 0.1})
    job.wait(timeout=30)
    with pytest.raises(JobFailed, match="echo not of type string"):
        job.results()


def test_pygeoapis_errors_of_code_and_description_are_read(on_pygeoapi):
    with pytest.raises(NotFound, match="NoSuchProcess: Identifier not found"):
        on_pygeoapi.process("nope")


def test_pygeoapis_failed_job_has_400_for_results_and_its_status_is_asked_first(on_pygeoapi, pygeoapi):
    job = on_pygeoapi.execute(pygeoapi.failing.process, pygeoapi.failing.inputs)
    job.wait(timeout=30)
    assert requests.get(f"{job.url}/results?f=json", timeout=10).status_code == 400
    with pytest.raises(JobFailed, match=pygeoapi.reason):
        job.results()


def test_pygeoapis_list_is_asked_for_without_a_limit_as_it_would_be_cut_unsaid(on_pygeoapi, pygeoapi):
    cut = requests.get(f"{pygeoapi.url}processes?limit=1", headers=JSON, timeout=10).json()
    assert len(cut["processes"]) == 1
    assert "next" not in [link["rel"] for link in cut["links"]]
    assert pygeoapi.processes <= {process.id for process in on_pygeoapi.processes()}


def test_pygeoapis_link_to_results_stands_there_before_they_do_and_is_not_trusted(on_pygeoapi):
    job = on_pygeoapi.execute("echo", {"echoInput": "Echo", "pause": 2.0})
    status = job.status()
    assert status.status is JobStatus.ACCEPTED
    assert any(link.rel.endswith("/results") for link in status.links)
    assert job.wait(timeout=30).status is JobStatus.SUCCESSFUL
    assert dict(job.results()) == {"echoOutput": "Echo"}


def test_pygeoapis_job_that_could_not_call_back_stays_accepted_and_is_shown_so(on_pygeoapi, pygeoapi):
    seen = []
    with nobody_listens() as nobody:
        subscriber = {"successUri": nobody, "inProgressUri": nobody, "failedUri": nobody}
        job = on_pygeoapi.execute(pygeoapi.quick.process, pygeoapi.quick.inputs, subscriber=subscriber)
        with pytest.raises(StillRunning):
            job.wait(timeout=1, progress=seen.append)
    assert {status.status for status in seen} == {JobStatus.ACCEPTED}
    job.dismiss()
    with pytest.raises(NotFound):
        job.status()


# wraptile


def test_wraptile_reads_a_qualified_value_as_the_value_though_it_declares_the_standards_core(on_wraptile, wraptile):
    assert on_wraptile.conformance().declares("core")
    with pytest.raises(RequestRefused, match="1 validation error"):
        on_wraptile.execute(wraptile.paced.process, {"duration": {"value": 0.1}})


def test_wraptile_is_asynchronous_whatever_it_is_asked_and_its_job_is_named_in_the_body(on_wraptile, wraptile):
    run = wraptile.quick
    url = f"{wraptile.url}processes/{run.process}/execution"
    answer = requests.post(url, json={"inputs": run.inputs}, timeout=10)
    assert answer.status_code == 201
    assert "Location" not in answer.headers
    assert "type" not in answer.json()
    assert on_wraptile.execute(run.process, run.inputs).id.startswith("job_")


def test_wraptiles_early_results_are_403_and_not_ready(on_wraptile, wraptile):
    job = on_wraptile.execute(wraptile.long.process, wraptile.long.inputs)
    answer = requests.get(f"{job.url}/results", timeout=10)
    assert answer.status_code == 403
    with pytest.raises(RequestRefused, match="not ready yet"):
        on_wraptile.transport.get(f"{job.url}/results")
    job.dismiss()


def test_wraptiles_dismissed_job_stays_with_that_status(on_wraptile, wraptile):
    job = on_wraptile.execute(wraptile.long.process, wraptile.long.inputs)
    job.dismiss()
    assert job.status().status is JobStatus.DISMISSED


def test_wraptiles_traceback_in_an_answer_is_not_shown(on_wraptile, wraptile):
    url = f"{wraptile.url}processes/sleep_a_while/execution"
    assert "Traceback" in requests.post(url, json={"inputs": {"duration": "long"}}, timeout=10).text
    with pytest.raises(RequestRefused) as refused:
        on_wraptile.execute("sleep_a_while", {"duration": "long"})
    assert "Traceback" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_wraptiles_landing_page_has_no_relation_that_fits_and_templates_that_are_never_asked_for(on_wraptile, wraptile):
    links = requests.get(wraptile.url, timeout=10).json()["links"]
    assert {link["rel"] for link in links} == {"self", "service"}
    assert [link["href"] for link in links if "{" in link["href"]]
    assert not [link for link in on_wraptile.check().links if "{" in link.href or "%7B" in link.href]
    assert on_wraptile.processes()
    on_wraptile.jobs()


# GeoServer


def test_geoservers_job_is_followed_though_its_answer_is_empty_and_it_lists_no_jobs(client, server):
    server.on("POST", EXECUTION, Reply(201, b"", {"Location": f"{server.url}jobs/7"}))
    server.on("GET", "/ogc-api/jobs", Reply(404))
    server.on("GET", "/ogc-api/jobs/7", Reply(body={"jobID": "7", "status": "successful"}))
    server.on("GET", "/ogc-api/jobs/7/results", Reply(body=b"II*\x00raw", headers={"Content-Type": "image/tiff"}))
    job = client.execute("p", {}, {"out": {"transmissionMode": "value"}}, "document")
    assert job.wait(timeout=10).status is JobStatus.SUCCESSFUL
    assert job.results()["out"].read() == b"II*\x00raw"
    with pytest.raises(NotFound):
        client.jobs()


def test_geoservers_reference_names_its_type_in_media_type(client, server):
    server.on("POST", EXECUTION, Reply(body={"out": {"href": "/out.tif", "mediaType": "image/tiff"}}))
    result = client.execute("p", {}).results()["out"]
    assert isinstance(result, ResultLink)
    assert (result.href, result.media_type) == (f"{server.origin}/out.tif", "image/tiff")


def test_geoservers_error_has_its_text_in_the_title(client, server):
    server.on("POST", EXECUTION, Reply(400, {"type": "InvalidParameterValue", "title": "No such coverage: dem"}))
    with pytest.raises(RequestRefused, match="No such coverage: dem"):
        client.execute("p", {})


# Weaver


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("created", JobStatus.ACCEPTED),
        ("paused", JobStatus.ACCEPTED),
        ("exception", JobStatus.FAILED),
        ("canceled", JobStatus.DISMISSED),
    ],
)
def test_weavers_words_for_a_jobs_state_are_taken_by_their_sense(client, server, word, status):
    server.on("GET", "/ogc-api/jobs/j", Reply(body={"jobID": "j", "status": word}))
    assert client.job("j").status().status is status


def test_weavers_410_after_a_dismiss_is_success(client, server):
    server.on("DELETE", "/ogc-api/jobs/j", Reply(body={"status": "dismissed"}), Reply(410, {"title": "JobGone"}))
    client.job("j").dismiss()
    client.job("j").dismiss()
    assert len(server.seen("DELETE", "/ogc-api/jobs/j")) == 2


def test_weavers_ids_with_a_colon_are_encoded_in_every_path(client, server):
    server.on("GET", "/ogc-api/processes/echo%3A1.0", Reply(body={"id": "echo:1.0"}))
    created = Reply(201, {"jobID": "a:b", "status": "accepted"})
    server.on("POST", "/ogc-api/processes/echo%3A1.0/execution", created)
    server.on("GET", "/ogc-api/jobs/a%3Ab", Reply(body={"jobID": "a:b", "status": "successful"}))
    server.on("GET", "/ogc-api/jobs/a%3Ab/results", Reply(body={"out": 1}))
    job = client.execute("echo:1.0", {})
    job.wait(timeout=10)
    assert dict(job.results()) == {"out": 1}


def test_weavers_no_content_is_no_result(client, server):
    server.on("GET", "/ogc-api/jobs/j", Reply(body={"jobID": "j", "status": "successful"}))
    server.on("GET", "/ogc-api/jobs/j/results", Reply(204))
    assert dict(client.job("j").results()) == {}


# The Copernicus data stores


def test_copernicus_rejects_a_job_and_that_is_a_failure(client, server):
    server.on("GET", "/ogc-api/jobs/j", Reply(body={"jobID": "j", "status": "rejected", "message": "licence missing"}))
    with pytest.raises(JobFailed, match="licence missing"):
        client.job("j").results()


def test_copernicus_is_busy_and_waited_for_as_long_as_it_says(client, server):
    busy = Reply(429, {"title": "Too many requests"}, {"Retry-After": "0"})
    server.on("GET", "/ogc-api/jobs/j", busy, busy, Reply(body={"jobID": "j", "status": "successful"}))
    assert client.job("j").wait(timeout=30).status is JobStatus.SUCCESSFUL


def test_copernicus_key_goes_in_its_own_header_and_to_its_own_origin_alone(client, server):
    key = FixedHeaders({"PRIVATE-TOKEN": "secret-key"})
    keyed = HpgcClient(server.url, authorization=key)
    keyed.process("p")
    assert server.requests[-1].headers["PRIVATE-TOKEN"] == "secret-key"
    assert "secret-key" not in repr(keyed) + repr(key)
    from tests.scripted_server import ScriptedServer

    with ScriptedServer() as elsewhere:
        elsewhere.on("GET", "/out.tif", Reply(body=b"II*\x00"))
        server.on("GET", "/moved", Reply(302, headers={"Location": f"{elsewhere.origin}/out.tif"}))
        keyed.transport.get(f"{server.origin}/moved")
        assert elsewhere.requests
        assert "PRIVATE-TOKEN" not in elsewhere.requests[0].headers


def test_copernicus_asset_is_a_link(client, server):
    asset = {"type": "image/tiff", "href": "/cache/x.tif", "file:size": 5, "file:checksum": "abc"}
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": {"asset": {"schema": {}}}}))
    server.on("POST", EXECUTION, Reply(body={"asset": {"value": asset}}))
    result = client.execute("p", {}).results()["asset"]
    assert isinstance(result, ResultLink)
    assert (result.href, result.media_type) == (f"{server.origin}/cache/x.tif", "image/tiff")


def test_copernicus_four_hundred_choices_are_all_there():
    choices = [f"variable_{number}" for number in range(400)]
    schema = {"type": "array", "items": {"type": "string", "enum": choices}}
    found = value_type(ParameterDescription.from_json("variable", {"schema": schema}))
    assert (found.kind, found.many, list(found.choices)) == (Kind.CHOICE, True, choices)


# 3Liz's QGIS servers


@pytest.mark.parametrize(
    ("hint", "schema", "kind"),
    [
        ("distance", {"type": "number"}, Kind.NUMBER),
        ("enum", {"type": "string", "enum": ["a", "b"]}, Kind.CHOICE),
        ("source", {"type": "string"}, Kind.STRING),
        ("crs", {"type": "string"}, Kind.STRING),
    ],
)
def test_qjazz_names_qgiss_own_type_and_the_schema_has_the_last_word(hint, schema, kind):
    described = {"schema": schema, "metadata": [{"role": "other"}, "odd", {"role": "typeName", "value": hint}]}
    parameter = ParameterDescription.from_json("a", described)
    assert parameter.qgis_type == hint
    assert value_type(parameter).kind is kind


@pytest.mark.parametrize("metadata", [None, "odd", {}, [{"role": "typeName"}], [{"role": "typeName", "value": []}]])
def test_metadata_of_another_kind_cost_nothing(metadata):
    assert ParameterDescription.from_json("a", {"schema": {"type": "number"}, "metadata": metadata}).qgis_type == ""


# All of them


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (404, {"title": "ResultNotReady", "type": "ResultNotReady"}),
        (404, {"type": "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/result-not-ready", "title": "x"}),
        (403, {"type": "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/result-not-ready", "title": "x"}),
        (404, {"code": "ResultNotReady", "description": "job still running"}),
    ],
)
def test_results_before_the_end_are_not_ready_in_every_servers_words(client, server, status, problem):
    server.on("GET", "/ogc-api/jobs/j", Reply(body={"jobID": "j", "status": "successful"}))
    server.on("GET", "/ogc-api/jobs/j/results", Reply(status, problem), Reply(body={"out": 1}))
    assert dict(client.job("j").results()) == {"out": 1}


@pytest.mark.parametrize("status", [200, 400, 404, 500])
def test_of_a_failed_job_the_reason_is_told_however_its_results_are_answered(client, server, status):
    server.on("GET", "/ogc-api/jobs/j", Reply(body={"jobID": "j", "status": "failed"}))
    problem = {"type": "NoApplicableCode", "title": "NoApplicableCode", "detail": "no space left"}
    server.on("GET", "/ogc-api/jobs/j/results", Reply(status, problem))
    with pytest.raises(JobFailed, match="no space left"):
        client.job("j").results()
