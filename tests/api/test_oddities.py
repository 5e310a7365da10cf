"""What ZOO-Project does beside the standard, and what differs between the standard's two editions, each by its name.

More is played from recordings (test_recordings.py, test_deployment_recordings.py).
"""

import base64
import json
import threading

import pytest

from hpgc_provider.api import (
    HpgcClient,
    InlineFile,
    NotFound,
    Process,
    RequestRefused,
    ResultFile,
    ResultLink,
    ServerFailed,
)
from hpgc_provider.api import client as client_module
from hpgc_provider.api.link import Link, find_link
from hpgc_provider.api.transport import PARALLEL
from tests.scripted_server import Reply

TIFF = b"II*\x00" + bytes(range(200))
RASTER = {"schema": {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}}
PROCESS = {"id": "p", "jobControlOptions": ["sync-execute", "async-execute"], "outputs": {"out": RASTER}}
EDITION_2 = {"conformsTo": ["http://www.opengis.net/spec/ogcapi-processes-1/2.0/conf/core"]}
EXECUTION = "/ogc-api/processes/p/execution"


@pytest.fixture
def client(server):
    server.on("GET", "/ogc-api/processes/p", Reply(body=PROCESS))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    return HpgcClient(server.url)


# ZOO-Project


@pytest.fixture
def namespace(server):
    """A user's own namespace, whose links have lost their leading slash."""
    own = "ana/ogc-api"
    links = [
        {"rel": "processes", "href": f"{own}/processes"},
        {"rel": "service-desc", "href": f"{own}/api"},
        {"rel": "job-list", "href": f"{own}/jobs"},
    ]
    second = {"rel": "next", "href": f"{own}/processes?limit=1&skip=1"}
    server.on("GET", f"/{own}/", Reply(body={"title": "Ana's", "links": links}))
    server.on("GET", f"/{own}/conformance", Reply(body={}))
    server.on("GET", f"/{own}/processes", Reply(body={"processes": [{"id": "p"}], "links": [second]}))
    server.on("GET", f"/{own}/processes?limit=1&skip=1", Reply(body={"processes": [{"id": "q"}], "links": []}))
    server.on("GET", f"/{own}/processes/p", Reply(body=PROCESS))
    created = Reply(201, {"id": "j", "status": "accepted"}, {"Location": f"{own}/jobs/j"})
    server.on("POST", f"/{own}/processes/p/execution", created)
    done = {"id": "j", "status": "successful", "links": [{"rel": "results", "href": f"{own}/jobs/j/results"}]}
    server.on("GET", f"/{own}/jobs/j", Reply(body=done))
    server.on("GET", f"/{own}/jobs/j/results", Reply(body={"out": 1}))
    return HpgcClient(f"{server.origin}/{own}")


def test_links_of_a_namespace_without_their_leading_slash_lead_nobody_astray(namespace, server):
    assert namespace.check().title == "Ana's"
    assert [process.id for process in namespace.processes()] == ["p", "q"]
    job = namespace.execute("p", {})
    job.wait(timeout=10)
    assert dict(job.results()) == {"out": 1}
    assert all(request.path.startswith("/ana/ogc-api/") for request in server.requests)
    assert not [request.path for request in server.requests if request.path.count("ana") > 1]


def test_two_namespaces_of_one_host_are_two_servers(namespace, client, server):
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": [{"id": "of everybody"}]}))
    assert [process.id for process in client.processes()] == ["of everybody"]
    assert [process.id for process in namespace.processes()] == ["p", "q"]
    assert namespace.job("j").url != client.job("j").url


def test_a_next_page_that_a_proxy_names_by_its_inner_address_is_read_where_the_list_stands(client, server):
    inner = {"rel": "next", "href": "http://backend.internal:8080/processes?offset=1"}
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": [{"id": "a"}], "links": [inner]}))
    server.on("GET", "/ogc-api/processes?offset=1", Reply(body={"processes": [{"id": "b"}]}))
    assert [process.id for process in client.processes()] == ["a", "b"]


def test_the_job_list_is_followed_over_its_pages(client, server):
    def page(request):
        skip = int(request.path.partition("skip=")[2] or 0)
        following = [{"rel": "next", "href": f"/ogc-api/jobs?limit=2&skip={skip + 2}"}] if skip < 4 else []
        jobs = [{"jobID": str(number), "status": "running"} for number in (skip, skip + 1)]
        return Reply(body={"jobs": jobs, "links": following, "numberTotal": 6})

    server.on("GET", "/ogc-api/jobs", page)
    assert [status.job_id for status in client.jobs(limit=2)] == list("012345")
    assert server.requests[0].path == "/ogc-api/jobs?limit=2"


def test_a_job_list_without_end_is_bounded(client, server, monkeypatch):
    monkeypatch.setattr(client_module, "MOST_PAGES", 5)

    def page(request):
        skip = int(request.path.partition("skip=")[2] or 0)
        following = [{"rel": "next", "href": f"/ogc-api/jobs?skip={skip + 1}"}]
        return Reply(body={"jobs": [{"jobID": str(skip), "status": "running"}], "links": following})

    server.on("GET", "/ogc-api/jobs", page)
    assert len(client.jobs()) == 5


def test_descriptions_are_fetched_in_parallel(client, server):
    together = threading.Barrier(PARALLEL)

    def described(request):
        together.wait(10)
        return Reply(body={"id": request.path.rsplit("/", 1)[1]})

    ids = [str(number) for number in range(PARALLEL)]
    for id in ids:
        server.on("GET", f"/ogc-api/processes/{id}", described)
    assert {id: process.id for id, process in client.describe(ids)} == {id: id for id in ids}


def test_a_crash_over_base64_in_a_list_shows_the_detail_and_not_its_trace_and_is_not_sent_again(
    client, server, tmp_path
):
    (tmp_path / "a.tif").write_bytes(TIFF)
    detail = (
        "Unable to run the Python service: 'list' object has no attribute 'keys'\nTraceback (most recent call last):\n"
        '  File "/usr/lib/cgi-bin/service.py", line 12, in run\nAttributeError: nope'
    )
    server.on("POST", EXECUTION, Reply(500, {"title": "InternalError", "type": "InternalError", "detail": detail}))
    with pytest.raises(ServerFailed, match="'list' object has no attribute 'keys'") as failed:
        client.execute("p", {"il": [InlineFile(tmp_path / "a.tif", "image/tiff")] * 2})
    assert "Traceback" not in str(failed.value)
    assert "/usr/lib" not in str(failed.value)
    assert len(server.seen("POST", EXECUTION)) == 1


@pytest.mark.parametrize(
    "label", ["application/json", "application/problem+json", "aplication/problem+json; charset=x", "text/html", ""]
)
@pytest.mark.parametrize(
    "type", ["http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-job", "NoSuchJob"]
)
def test_a_problem_is_read_whatever_its_label_and_type(client, server, label, type):
    body = json.dumps({"title": "NoSuchJob", "type": type, "detail": "The job j is unknown."}).encode()
    server.on("GET", "/ogc-api/jobs/j", Reply(404, body, {"Content-Type": label} if label else {}))
    with pytest.raises(NotFound, match="NoSuchJob: The job j is unknown"):
        client.job("j").status()


def test_where_type_and_format_of_a_result_disagree_the_bytes_decide(client, server, tmp_path):
    odd = {"href": "/wcs?request=GetCoverage", "type": "image/png", "format": {"mediaType": "image/tiff"}}
    server.on("POST", EXECUTION, Reply(body={"out": odd}))
    server.on("GET", "/wcs", Reply(body=TIFF, headers={"Content-Type": "image/png"}))
    result = client.execute("p", {}).results()["out"]
    assert isinstance(result, ResultLink)
    assert result.save(tmp_path / "out.tif") == "image/tiff"
    assert (tmp_path / "out.tif").read_bytes() == TIFF


def test_a_process_that_was_deployed_is_never_asked_synchronously(client, server):
    deployed = {"id": "p", "mutable": True, "jobControlOptions": ["async-execute", "dismiss"], "inputs": {}}
    server.on("GET", "/ogc-api/processes/p", Reply(body=deployed))
    server.on("POST", EXECUTION, Reply(201, {"jobID": "j", "status": "accepted"}))
    assert client.execute("p", {"undescribed": "all the same"}).id == "j"
    (request,) = server.seen("POST", EXECUTION)
    assert request.headers["Prefer"] == "respond-async"
    assert json.loads(request.body)["inputs"] == {"undescribed": "all the same"}


# Descriptions


def test_a_schema_elsewhere_is_never_fetched_while_a_description_is_read(client, server):
    elsewhere = {"$ref": f"{server.origin}/schemas/secret.json"}
    local = {"$ref": "#/$defs/a", "$defs": {"a": {"type": "integer"}}}
    description = {**PROCESS, "inputs": {"a": {"schema": elsewhere}, "b": {"schema": local}}}
    server.on("GET", "/ogc-api/processes/p", Reply(body=description))
    assert [parameter.id for parameter in client.process("p").inputs] == ["a", "b"]
    assert [request.path for request in server.requests] == ["/ogc-api/processes/p"]


# The two editions of the standard


@pytest.fixture
def edition_2(client, server):
    server.on("GET", "/ogc-api/conformance", Reply(body=EDITION_2))
    described = {**PROCESS, "outputs": {"out": {**RASTER, "valuePassing": ["byValue", "byReference"]}}}
    server.on("GET", "/ogc-api/processes/p", Reply(body=described))
    return client


def test_the_second_edition_tells_by_value_passing_that_it_gives_links():
    for passing, given in ((["byValue", "byReference"], True), (["byValue"], False), ("odd", False)):
        process = Process.from_json({"id": "p", "outputs": {"out": {**RASTER, "valuePassing": passing}}})
        assert process.gives_references is given
    assert Process.from_json({"id": "p", "outputTransmission": ["reference"]}).gives_references


@pytest.mark.parametrize(("mode", "wish"), [("reference", "return=minimal"), ("value", "return=representation")])
def test_the_second_edition_is_asked_for_values_or_links_by_prefer(edition_2, server, mode, wish):
    server.on("POST", EXECUTION, Reply(201, {"id": "j", "status": "accepted"}))
    asked = {"out": {"format": {"mediaType": "image/tiff"}, "transmissionMode": mode}}
    assert edition_2.execute("p", {}, asked, "document").id == "j"
    (request,) = server.seen("POST", EXECUTION)
    assert request.headers["Prefer"] == f"respond-async, {wish}"
    assert json.loads(request.body)["outputs"] == {"out": {"format": {"mediaType": "image/tiff"}}}
    assert "response" not in json.loads(request.body)


@pytest.mark.parametrize(
    ("conformance", "members"), [({}, {"value", "mediaType", "encoding"}), (EDITION_2, {"value", "mediaType"})]
)
def test_a_file_goes_inline_in_the_form_of_the_edition(client, server, tmp_path, conformance, members):
    (tmp_path / "a.tif").write_bytes(TIFF)
    server.on("GET", "/ogc-api/conformance", Reply(body=conformance))
    server.on("POST", EXECUTION, Reply(201, {"id": "j", "status": "accepted"}))
    client.execute("p", {"a": InlineFile(tmp_path / "a.tif", "image/tiff")})
    sent = json.loads(server.seen("POST", EXECUTION)[0].body)["inputs"]["a"]
    assert sent.keys() == members
    assert base64.b64decode(sent["value"]) == TIFF


def test_a_collection_that_the_second_edition_sends_on_to_is_the_result(edition_2, server):
    server.on("POST", EXECUTION, Reply(303, headers={"Location": "/ogc-api/collections/made"}))
    result = edition_2.execute("p", {}).results()["out"]
    assert isinstance(result, ResultLink)
    assert result.href == f"{server.origin}/ogc-api/collections/made"
    assert len(server.seen("POST", EXECUTION)) == 1


def test_a_proxy_that_sends_an_execution_on_to_its_sign_in_is_no_result(client, server):
    server.on("POST", EXECUTION, Reply(303, headers={"Location": "https://login.example/"}))
    with pytest.raises(RequestRefused, match=r"moved to https://login\.example/"):
        client.execute("p", {})


def test_a_qualified_value_of_the_second_edition_is_data(edition_2, server):
    value = {"value": base64.b64encode(TIFF).decode(), "mediaType": "image/tiff"}
    server.on("POST", EXECUTION, Reply(body={"out": value}))
    result = edition_2.execute("p", {}).results()["out"]
    assert isinstance(result, ResultFile)
    assert result.read() == TIFF


@pytest.mark.parametrize(
    "rel",
    [
        "results",
        "http://www.opengis.net/def/rel/ogc/1.0/results",
        "[ogc-rel:results]",
        "https://www.opengis.net/ogc-rel/results",
    ],
)
def test_a_relation_is_known_in_every_spelling(rel):
    links = [
        Link("http://x.example/a", "http://www.opengis.net/def/rel/ogc/1.0/no-results"),
        Link("http://x.example/b", rel),
    ]
    assert find_link(links, "results").href == "http://x.example/b"
