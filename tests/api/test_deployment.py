"""Deploying a process: sent once, and told as it is."""

import json
import threading

import pytest

from hpgc_provider.api import (
    Cancelled,
    Conformance,
    DeployNotOffered,
    DeployUnknown,
    Forbidden,
    HpgcClient,
    ImmutableProcess,
    InvalidPackage,
    LoneTool,
    NetworkSettings,
    ProcessExists,
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    Unreachable,
)
from tests.api.deploy_server import (
    CRASH,
    CREATED,
    CUT,
    FLAWED,
    GONE,
    LINK,
    PROCESSES,
    SHOUTFLOW,
    THERE,
    TOKEN,
    deploying_client,
    sent,
)
from tests.api.packages.samples import LONE, SHOUT, SUMMARY, TWO, conformance, inline
from tests.scripted_server import Reply, ScriptedServer


@pytest.fixture
def client(server):
    return deploying_client(server)


def test_what_is_sent_fits_what_is_given(client, server):
    server.on("POST", PROCESSES, CREATED)
    expected = {"application/cwl+json": SHOUT, "application/ogcapppkg+json": inline(SHOUT)}
    for media_type, source in expected.items():
        client.deploy(source, "shoutflow")
        request = sent(server)[-1]
        assert request.headers["Content-Type"] == media_type
        assert request.path == f"{PROCESSES}?w=shoutflow"
        assert json.loads(request.body) == source
    client.deploy(json.dumps(SHOUT))
    assert sent(server)[-1].path == PROCESSES


def test_a_package_of_cwl_goes_bare_to_a_server_that_takes_no_packages(client, server):
    server.on("GET", "/ogc-api/conformance", Reply(body=conformance("deploy-replace-undeploy", "cwl", spelling="req")))
    server.on("POST", PROCESSES, CREATED)
    client.deploy(inline(SHOUT))
    assert sent(server)[-1].headers["Content-Type"] == "application/cwl+json"
    assert json.loads(sent(server)[-1].body) == SHOUT
    with pytest.raises(DeployNotOffered, match="takes no OGC application packages"):
        client.deploy(LINK)


@pytest.mark.parametrize("spelling", ["req", "conf"])
def test_the_types_of_execution_unit_are_read_in_both_spellings(spelling):
    declared = Conformance.from_json(
        conformance("deploy-replace-undeploy", "ogcapppkg", "docker", "cwl", spelling=spelling)
    )
    assert declared.deploys
    assert declared.execution_unit_types == {"docker", "cwl"}
    assert [kind for kind in ("cwl", "docker", "oci", "slurm", "openeo") if declared.runs_unit(kind)] == [
        "cwl",
        "docker",
        "oci",
        "slurm",
    ]
    assert not Conformance.from_json(
        {"conformsTo": ["http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core"]}
    ).deploys


@pytest.mark.parametrize(
    ("declared", "source", "sentence"),
    [
        (("core",), SHOUT, "does not offer to deploy processes"),
        (("deploy-replace-undeploy", "ogcapppkg", "docker"), SHOUT, "type “cwl”, and .* declares docker"),
        (("deploy-replace-undeploy", "ogcapppkg"), LINK, "type “cwl”, and .* declares no type of them"),
        (
            ("deploy-replace-undeploy", "ogcapppkg", "cwl"),
            {"processDescription": {"id": "f"}, "executionUnit": {"type": "application/openeo", "value": {}}},
            "type “openeo”, and .* declares cwl",
        ),
        (("deploy-replace-undeploy", "cwl"), {"executionUnit": {"type": "SLURM", "image": "a"}}, "type “slurm”"),
    ],
)
def test_what_the_server_does_not_declare_is_not_sent(client, server, declared, source, sentence):
    server.on("GET", "/ogc-api/conformance", Reply(body=conformance(*declared)))
    with pytest.raises(DeployNotOffered, match=sentence):
        client.deploy(source)
    assert sent(server) == []


@pytest.mark.parametrize("answer", [Reply(404), Reply(body={"conformsTo": []}), Reply(body=b"<html>")])
def test_a_server_that_declares_nothing_is_tried(client, server, answer):
    server.on("GET", "/ogc-api/conformance", answer)
    server.on("POST", PROCESSES, CREATED)
    assert client.deploy(SHOUT).id == "shoutflow"


@pytest.mark.parametrize(
    ("source", "w", "kind"),
    [
        (LONE, None, LoneTool),
        (TWO, None, InvalidPackage),
        (TWO, "mumble", InvalidPackage),
        ("a: &a [*a]", None, InvalidPackage),
    ],
)
def test_nothing_is_sent_of_what_is_wrong(client, server, source, w, kind):
    for act in (lambda: client.deploy(source, w), lambda: client.replace(w or "other", source)):
        with pytest.raises(kind):
            act()
    assert server.requests == []


def test_an_id_that_is_taken_is_told_with_the_offer_to_replace(client, server):
    server.on("GET", SHOUTFLOW, THERE)
    with pytest.raises(ProcessExists, match=r"There is a process “shoutflow” at .* already: replace it") as taken:
        client.deploy(SHOUT)
    assert taken.value.id == "shoutflow"
    server.on("GET", SHOUTFLOW, Reply(body={**SUMMARY, "mutable": False}))
    with pytest.raises(ProcessExists, match=r"“shoutflow” is part of .* and can't be replaced"):
        client.deploy(SHOUT)
    assert sent(server) == []


def test_where_unknown_processes_are_answered_oddly_the_list_tells_whether_an_id_is_taken(client, server):
    server.on("GET", SHOUTFLOW, Reply(400, {"title": "Odd", "detail": "odd"}))
    server.on("POST", PROCESSES, CREATED)
    assert client.deploy(SHOUT).id == "shoutflow"
    server.on("GET", PROCESSES, Reply(body={"processes": [SUMMARY]}))
    with pytest.raises(ProcessExists):
        client.deploy(SHOUT)


@pytest.mark.parametrize("odd", [None, {"process": "ok"}], ids=["empty", "something"])
def test_the_id_is_taken_from_the_location_where_the_body_has_none(client, server, odd):
    server.on("GET", SHOUTFLOW, GONE, THERE)
    server.on("POST", PROCESSES, Reply(201, odd if odd else b"", {"Location": SHOUTFLOW}))
    deployed = client.deploy(SHOUT)
    assert (deployed.id, deployed.title, deployed.remark) == ("shoutflow", "Shout", "")


def test_weavers_wrapped_summary_is_read_and_another_name_is_remarked(client, server):
    server.on("POST", PROCESSES, Reply(201, {"processSummary": {"id": "shoutflow-2"}, "done": True}))
    deployed = client.deploy(SHOUT)
    assert deployed.id == "shoutflow-2"
    assert deployed.remark == "The server calls the process “shoutflow-2”, not “shoutflow”."


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (FLAWED, "HTTP 500: InternalError: Unable to download the file. And yet the process “shoutflow” is there"),
        (CRASH, "its program crashed.*And yet the process “shoutflow” is there"),
        (Reply(500, b"<html><title>500 Oops</title></html>"), "500 Oops. And yet the process “shoutflow” is there"),
        (Reply(502), "HTTP 502: it gave no reason. And yet"),
        (Reply(504), "HTTP 504: it gave no reason. And yet"),
        (CUT, "And yet the process “shoutflow” is there"),
        (Reply(201, SUMMARY, cut_after=10), "And yet the process “shoutflow” is there"),
        (Reply(200, {"title": "InternalError", "detail": "no"}), "HTTP 200: InternalError: no. And yet"),
        (Reply(202, {}), "HTTP 202: no word on the process. And yet"),
        (Reply(200, b"<html>"), "And yet the process"),
    ],
    ids=["500", "crash", "html", "502", "504", "cut", "cut-answer", "200-exception", "202", "200-html"],
)
def test_a_deploy_that_was_done_is_told_whatever_the_answer_said(client, server, answer, sentence):
    server.on("GET", SHOUTFLOW, GONE, THERE)
    server.on("POST", PROCESSES, answer)
    deployed = client.deploy(SHOUT)
    assert deployed.id == "shoutflow"
    assert sentence.split(".*")[-1] in deployed.remark
    assert len(sent(server)) == 1


@pytest.mark.parametrize(
    ("answer", "kind", "sentence"),
    [
        (FLAWED, ServerFailed, "“shoutflow” is not there, so nothing was deployed"),
        (CRASH, ServerFailed, "its program crashed.*nothing was deployed. A server that crashes here may not find"),
        (Reply(503), DeployUnknown, "is not there yet; the server may still be at it"),
        (Reply(504), DeployUnknown, "is not there yet"),
        (CUT, DeployUnknown, "“shoutflow” is not there yet.*Look at the list of processes"),
        (Reply(202, {}), DeployUnknown, "is not there yet"),
    ],
    ids=["500", "crash", "503", "504", "cut", "202"],
)
def test_a_deploy_that_was_not_done_or_may_be_is_told_so(client, server, answer, kind, sentence):
    server.on("GET", SHOUTFLOW, GONE)
    server.on("POST", PROCESSES, answer)
    with pytest.raises(kind, match=sentence):
        client.deploy(SHOUT)
    assert len(sent(server)) == 1


def test_where_the_server_can_not_be_asked_afterwards_that_is_told(client, server):
    server.on("GET", SHOUTFLOW, GONE, Reply(500, {"title": "Busy", "detail": "busy"}))
    server.on("POST", PROCESSES, FLAWED)
    with pytest.raises(DeployUnknown, match=r"it can't be told what is true now: .*busy.*before you try again"):
        client.deploy(SHOUT)


def test_a_server_that_does_not_answer_in_time_is_looked_at(client, server, monkeypatch):
    monkeypatch.setattr("hpgc_provider.api.deployment.ANSWER", 1)
    brief = HpgcClient(server.url, settings=NetworkSettings(read_timeout=1))
    hold = threading.Event()
    server.on("GET", SHOUTFLOW, lambda _: THERE if sent(server) else GONE)
    server.on("POST", PROCESSES, Reply(201, SUMMARY, hold=hold))
    deployed = brief.deploy(SHOUT)
    hold.set()
    assert "did not answer in time. " in deployed.remark
    assert deployed.remark.endswith("And yet the process “shoutflow” is there.")
    assert len(sent(server)) == 1


def test_a_server_that_is_gone_was_sent_nothing():
    with ScriptedServer() as server:
        client = HpgcClient(server.url, conformance=Conformance())

        def go(_):
            server.__exit__()
            return GONE

        server.on("GET", SHOUTFLOW, go)
        with pytest.raises(Unreachable, match="The package was not sent whole, so nothing was deployed"):
            client.deploy(SHOUT)


def test_a_cancel_ends_the_wait_and_nothing_is_sent_again(server):
    hold, cancelled = threading.Event(), threading.Event()
    server.on("GET", SHOUTFLOW, GONE)
    server.on("POST", PROCESSES, lambda _: (cancelled.set(), Reply(201, SUMMARY, hold=hold))[1])
    client = HpgcClient(server.url, is_cancelled=cancelled.is_set)
    with pytest.raises(Cancelled):
        client.deploy(SHOUT)
    hold.set()
    assert len(sent(server)) == 1


@pytest.mark.parametrize(
    ("answer", "kind", "sentence"),
    [
        (Reply(401, {"title": "Unauthorized", "detail": "Who?"}), SignInNeeded, "Who\\?.*Sign in"),
        (Reply(403, {"title": "Forbidden", "detail": "Not you"}), Forbidden, "Not you.*Ask the server's operator"),
        (
            Reply(403, {"type": "ImmutableProcess", "title": "ImmutableProcess", "detail": "no"}),
            ImmutableProcess,
            "is part of",
        ),
        (
            Reply(409, {"title": "a", "type": "http://x/1.0/duplicated-process", "detail": "b"}),
            ProcessExists,
            "replace it",
        ),
        (Reply(409), ProcessExists, "“shoutflow” at .* already"),
        (Reply(409, {"title": "Conflict", "detail": "shoutflow exists"}), ProcessExists, "“shoutflow” at .* already"),
        (Reply(409, b"<html><title>409 Conflict</title></html>"), ProcessExists, "“shoutflow” at .* already"),
        (
            Reply(409, {"title": "Locked", "detail": "maintenance until 5 pm"}),
            RequestRefused,
            "^Nothing was deployed. The server answered HTTP 409: Locked: maintenance until 5 pm.$",
        ),
        (
            Reply(400, {"title": "WorkflowNotFound", "detail": "no wf"}),
            InvalidPackage,
            "finds no Workflow “shoutflow”.*no wf",
        ),
        (Reply(400, {"title": "InvalidParameterValue", "detail": "bad"}), RequestRefused, "bad"),
        (Reply(404), DeployNotOffered, "does not deploy"),
        (Reply(405), DeployNotOffered, "does not deploy"),
        (Reply(413, {"title": "TooLarge", "detail": "big"}), RequestRefused, "big"),
        (Reply(415, {"title": "a", "detail": "b"}), DeployNotOffered, "does not take application/cwl\\+json"),
        (Reply(307, headers={"Location": "https://elsewhere.example/processes"}), RequestRefused, "has moved to https"),
    ],
)
def test_a_refusal_is_a_sentence(client, server, answer, kind, sentence):
    server.on("GET", SHOUTFLOW, GONE)
    server.on("POST", PROCESSES, answer)
    with pytest.raises(kind, match=sentence) as refused:
        client.deploy(SHOUT, "shoutflow")
    assert TOKEN not in str(refused.value)
    assert len(sent(server)) == 1


def test_cwl_at_an_address_is_read_only_where_nothing_else_names_the_process(client, server):
    with ScriptedServer() as elsewhere:
        elsewhere.on("GET", "/app.cwl", Reply(body=SHOUT))
        link = {"executionUnit": {"href": f"{elsewhere.origin}/app.cwl", "type": "application/cwl"}}
        server.on("GET", SHOUTFLOW, GONE, THERE)
        server.on("POST", PROCESSES, FLAWED)
        assert client.deploy(link).remark.endswith("And yet the process “shoutflow” is there.")
        server.on("GET", SHOUTFLOW, GONE)
        server.on("POST", PROCESSES, CREATED)
        client.deploy(link, "shoutflow")
        (request,) = elsewhere.requests
        assert "Authorization" not in request.headers
        elsewhere.on("GET", "/app.cwl", Reply(body=TWO))
        with pytest.raises(InvalidPackage, match="several Workflows"):
            client.deploy(link)
        elsewhere.on("GET", "/app.cwl", Reply(body=b"<html><body>Sign in</body></html>"))
        with pytest.raises(InvalidPackage, match=r"What stands at http://127.0.0.1:.*/app.cwl is a web page, no CWL"):
            client.deploy(link)
    server.on("GET", "/ogc-api/app.cwl", Reply(body=SHOUT))
    client.deploy({"executionUnit": {"href": f"{server.url}app.cwl", "type": "application/cwl"}})
    assert server.seen("GET", "/ogc-api/app.cwl")[0].headers["Authorization"] == f"Bearer {TOKEN}"


def test_a_redirect_to_another_server_takes_no_token_along(client, server):
    with ScriptedServer() as elsewhere:
        elsewhere.on("GET", "/app.cwl", Reply(body=SHOUT))
        server.on("GET", "/ogc-api/app.cwl", Reply(302, headers={"Location": f"{elsewhere.origin}/app.cwl"}))
        server.on("POST", PROCESSES, CREATED)
        client.deploy({"executionUnit": {"href": f"{server.url}app.cwl", "type": "application/cwl"}})
        assert "Authorization" not in elsewhere.requests[0].headers


def test_where_the_address_can_not_be_read_from_here_the_list_tells_what_is_new(client, server):
    with ScriptedServer() as private:
        link = {"executionUnit": {"href": f"{private.origin}/app.cwl", "type": "application/cwl"}}
        other = {"id": "other"}
        server.on("GET", PROCESSES, Reply(body={"processes": [other]}), Reply(body={"processes": [other, SUMMARY]}))
        server.on("POST", PROCESSES, FLAWED)
        deployed = client.deploy(link)
        assert (deployed.id, deployed.title) == ("shoutflow", "Shout")
        with pytest.raises(ServerFailed, match="No new process is there, so nothing was deployed"):
            client.deploy(link)
        lists = [Reply(body={"processes": []}), Reply(body={"processes": [other, SUMMARY]})]
        server.on("GET", PROCESSES, *lists)
        with pytest.raises(DeployUnknown, match="New on the server are “other”, “shoutflow”"):
            client.deploy(link)
        server.on("GET", PROCESSES, lists[0], Reply(500))
        with pytest.raises(DeployUnknown, match="can't be told what is true now"):
            client.deploy(link)
