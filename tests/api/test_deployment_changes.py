"""What becomes of a deployed process: replaced, undeployed, its package read."""

import json

import pytest

from hpgc_provider.api import (
    DeployNotOffered,
    DeployUnknown,
    HpgcError,
    ImmutableProcess,
    InvalidAnswer,
    InvalidPackage,
    NotFound,
    ProcessExists,
    RequestRefused,
    ServerFailed,
)
from tests.api.deploy_server import CRASH, CUT, FLAWED, GONE, LINK, SHOUTFLOW, THERE, deploying_client, sent
from tests.api.packages.samples import LONE, SHOUT, SHOUT_FLOW, SUMMARY, TWO, inline
from tests.scripted_server import Reply


@pytest.fixture
def client(server):
    return deploying_client(server)


def test_a_replacement_is_sent_once_and_described_anew(client, server):
    server.on("GET", SHOUTFLOW, THERE, Reply(body={**SUMMARY, "title": "Louder"}))
    server.on("PUT", SHOUTFLOW, Reply(204))
    assert client.replace("shoutflow", SHOUT).title == "Louder"
    (request,) = sent(server, "PUT")
    assert request.headers["Content-Type"] == "application/cwl+json"
    assert json.loads(request.body) == SHOUT


def test_a_replacement_has_to_have_the_id_of_what_it_replaces(client, server):
    for source, sentence in [
        (SHOUT, "no Workflow “louder” in the CWL document; there is “shoutflow”"),
        (inline(SHOUT), "no Workflow “louder”"),
        (LINK, "The package is of “shoutflow”, so it can't replace “louder”"),
        (
            {"processDescription": {"id": "a"}, "executionUnit": {"type": "SLURM", "image": "b"}},
            "is of “a”, so it can't",
        ),
        (LONE, "have a Workflow of one step"),
    ]:
        with pytest.raises(InvalidPackage, match=sentence):
            client.replace("louder", source)
    assert server.seen("GET", "/ogc-api/processes/louder") == []
    server.on("GET", "/ogc-api/processes/whisper", Reply(body={"id": "whisper"}))
    server.on("PUT", "/ogc-api/processes/whisper", Reply(204))
    assert client.replace("whisper", TWO).id == "whisper"
    assert client.replace("whisper", {"processDescription": {"id": "whisper"}, **inline(SHOUT)}).id == "whisper"


def test_only_what_is_there_and_mutable_is_replaced(client, server):
    with pytest.raises(NotFound, match=r"no process “shoutflow” at .*, so none to replace: deploy the package"):
        client.replace("shoutflow", SHOUT)
    server.on("GET", SHOUTFLOW, Reply(body={**SUMMARY, "mutable": False}))
    with pytest.raises(ImmutableProcess, match=r"“shoutflow” is part of .*neither replaced nor undeployed"):
        client.replace("shoutflow", SHOUT)
    assert sent(server, "PUT") == []


def test_a_conflict_while_replacing_is_told_in_the_servers_own_words(client, server):
    server.on("GET", SHOUTFLOW, THERE)
    server.on("PUT", SHOUTFLOW, Reply(409, {"title": "Process is locked", "detail": "3 jobs of it are running"}))
    with pytest.raises(RequestRefused) as refused:
        client.replace("shoutflow", SHOUT)
    assert not isinstance(refused.value, ProcessExists)
    said = "“shoutflow” was not replaced. The server answered HTTP 409: Process is locked: 3 jobs of it are running."
    assert str(refused.value) == said


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        (THERE, "is as it was described before: it is not known whether the new package was taken"),
        (GONE, "is there no more"),
        (Reply(500), "can't be told what is true now"),
    ],
)
def test_a_replacement_with_an_unclear_answer_is_looked_at(client, server, after, sentence):
    for answer in (FLAWED, CUT, Reply(503), Reply(200, {"title": "InternalError", "detail": "no"})):
        server.on("PUT", SHOUTFLOW, answer)
        server.on("GET", SHOUTFLOW, THERE, after)
        with pytest.raises(DeployUnknown, match=sentence):
            client.replace("shoutflow", SHOUT)
    server.on("GET", SHOUTFLOW, THERE, Reply(body={**SUMMARY, "title": "Louder"}))
    assert client.replace("shoutflow", SHOUT).remark.endswith("And yet the process “shoutflow” has been replaced.")
    assert len(sent(server, "PUT")) == 5


def test_an_undeploy_of_what_is_gone_is_told(client, server):
    server.on("DELETE", SHOUTFLOW, GONE)
    with pytest.raises(NotFound, match=r"There is no process “shoutflow” at .*, so none to undeploy"):
        client.undeploy("shoutflow")
    server.on("DELETE", SHOUTFLOW, Reply(410))
    with pytest.raises(NotFound, match="so none to undeploy"):
        client.undeploy("shoutflow")


def test_a_conflict_while_undeploying_is_told_in_the_servers_own_words(client, server):
    server.on("DELETE", SHOUTFLOW, Reply(409, {"title": "Conflict", "detail": "jobs of it run"}))
    with pytest.raises(RequestRefused, match="jobs of it run") as refused:
        client.undeploy("shoutflow")
    assert not isinstance(refused.value, ProcessExists)


def test_an_undeploy_with_an_unclear_answer_is_looked_at(client, server):
    for answer in (FLAWED, CUT, Reply(504), Reply(200, {"title": "InternalError", "detail": "no"})):
        server.on("DELETE", SHOUTFLOW, answer)
        server.on("GET", SHOUTFLOW, GONE)
        assert client.undeploy("shoutflow").endswith("And yet the process “shoutflow” is gone.")
        server.on("GET", SHOUTFLOW, THERE)
        with pytest.raises(HpgcError, match="“shoutflow” is still there") as failed:
            client.undeploy("shoutflow")
        assert isinstance(failed.value, ServerFailed if answer is FLAWED else DeployUnknown)
    assert len(sent(server, "DELETE")) == 8


def test_what_is_part_of_the_server_is_not_undeployed(client, server):
    problem = {"title": "ImmutableProcess", "type": "http://x/exceptions/immutable-process", "detail": "built in"}
    server.on("DELETE", SHOUTFLOW, Reply(403, problem))
    with pytest.raises(ImmutableProcess, match="neither replaced nor undeployed"):
        client.undeploy("shoutflow")
    server.on("DELETE", SHOUTFLOW, Reply(405))
    with pytest.raises(DeployNotOffered, match="does not deploy, replace or undeploy here"):
        client.undeploy("shoutflow")
    server.on("DELETE", SHOUTFLOW, Reply(404, {"title": "NotFound", "detail": "no such route"}))
    server.on("GET", SHOUTFLOW, THERE)
    with pytest.raises(DeployNotOffered, match=r"undeploys no processes: .*no such route"):
        client.undeploy("shoutflow")


def test_the_package_of_a_process_is_read(client, server):
    path = f"{SHOUTFLOW}/package"
    for document in (SHOUT, inline(SHOUT), [inline(SHOUT)]):
        server.on("GET", path, Reply(body=document))
        assert client.package("shoutflow").process_ids() == ("shoutflow",)
    assert "application/ogcapppkg+json" in server.seen("GET", path)[0].headers["Accept"]
    server.on("GET", path, Reply(body={"id": "shoutflow"}))
    with pytest.raises(InvalidAnswer, match="sent no package"):
        client.package("shoutflow")
    server.on("GET", path, CRASH)
    with pytest.raises(ServerFailed, match=r"can't give out the package of “shoutflow”.*its program crashed"):
        client.package("shoutflow")
    server.on("GET", path, GONE)
    with pytest.raises(NotFound, match="There is no process “shoutflow”"):
        client.package("shoutflow")
    server.on("GET", SHOUTFLOW, THERE)
    with pytest.raises(NotFound, match="gives out no package of “shoutflow”"):
        client.package("shoutflow")


def test_ids_go_into_the_path_percent_encoded(client, server):
    server.on("GET", "/ogc-api/processes/water_bodies%3A1.0", Reply(body={"id": "water_bodies:1.0"}))
    server.on("PUT", "/ogc-api/processes/water_bodies%3A1.0", Reply(204))
    assert client.replace("water_bodies:1.0", {**SHOUT, "$graph": [{**SHOUT_FLOW, "id": "water_bodies:1.0"}]})
