"""What a running ZOO-Project really answered to deploy, replace and undeploy, understood as it was meant."""

from pathlib import Path

import pytest

from hpgc_provider.api import HpgcClient, NotFound, ProcessExists, RequestRefused, ServerFailed, read_package
from tests.api.packages.samples import needs_yaml
from tests.api.replay import Exchange, needs_recordings, play
from tests.collected import RECORDINGS
from tests.scripted_server import Reply

pytestmark = [needs_recordings, needs_yaml]

SHOUTFLOW = "/ogc-api/processes/shoutflow"
LINKED = "deploy-ogcapppkg-href-500-yet-deployed"
GONE = "describe-after-undeploy"


def package_of(name):
    """What was sent in a recorded exchange, of which the request's body is marked line by line."""
    lines = (RECORDINGS / "zoo-dru" / f"{name}.http").read_text(encoding="utf-8").splitlines()
    sent = [line[2:] for line in lines if line.startswith("> ")]
    return "\n".join(sent[sent.index("") + 1 :])


def answer(server, *names):
    return [Exchange.read(f"zoo-dru/{name}.http").reply(server) for name in names]


@pytest.fixture
def client(server):
    play(server, "zoo/conformance.http")
    return HpgcClient(server.url)


@pytest.mark.parametrize(
    ("name", "w", "media_type"),
    [
        ("deploy-cwl-yaml", "shoutflow", "application/cwl+yaml"),
        ("deploy-ogcapppkg-inline", None, "application/ogcapppkg+json"),
        ("deploy-ogcapppkg-array", None, "application/ogcapppkg+json"),
    ],
)
def test_a_deploy_is_read(client, server, name, w, media_type):
    (exchange,) = play(server, f"zoo-dru/{name}.http")
    deployed = client.deploy(package_of(name), w)
    assert (deployed.id, deployed.title, deployed.mutable, deployed.remark) == ("shoutflow", "Shout", True, "")
    assert deployed.job_control_options == ("async-execute", "dismiss")
    (request,) = server.seen("POST", "/ogc-api/processes")
    assert (request.path, request.headers["Content-Type"]) == (exchange.path, media_type)


def test_a_deployed_process_runs_asynchronously_though_its_inputs_are_not_described(client, server):
    play(server, "zoo-dru/describe-deployed.http")
    process = client.process("shoutflow")
    assert process.runs_async
    assert (process.inputs, process.outputs, process.mutable) == ((), (), True)


def test_a_500_that_has_deployed_all_the_same_is_told_so(client, server):
    play(server, f"zoo-dru/{LINKED}.http")
    server.on("GET", SHOUTFLOW, *answer(server, GONE, "describe-after-500"))
    deployed = client.deploy(package_of(LINKED), None)
    assert deployed.id == "shoutflow"
    assert "HTTP 500: InternalError: Unable to download the file. And yet the process “shoutflow” is" in deployed.remark
    assert len(server.seen("POST", "/ogc-api/processes")) == 1


@pytest.fixture(autouse=True)
def unlisted(server):
    """The list before and after a deploy whose package doesn't tell here what it is called."""
    summary = Exchange.read("zoo-dru/describe-after-500.http").reply(server).body
    server.on("GET", "/ogc-api/processes", Reply(body=[]), Reply(body=b"[" + summary + b"]"))


def test_a_duplicate_is_seen_before_it_crashes_the_server(client, server):
    play(server, "zoo-dru/deploy-duplicate-crash.http", "zoo-dru/describe-deployed.http")
    with pytest.raises(ProcessExists, match=r"“shoutflow” at .* already: replace it"):
        client.deploy(package_of("deploy-duplicate-crash"), "shoutflow")
    assert server.seen("POST", "/ogc-api/processes") == []


@pytest.mark.parametrize("name", ["deploy-duplicate-crash", "deploy-no-such-workflow"])
def test_a_crash_is_told_as_one(client, server, name):
    (exchange,) = play(server, f"zoo-dru/{name}.http")
    server.on("POST", "/ogc-api/processes", exchange.reply(server))
    server.on("GET", SHOUTFLOW, *answer(server, GONE))
    with pytest.raises(ServerFailed, match=r"its program crashed; .*receiving signal 11.*so nothing was deployed"):
        client.deploy(package_of(name), "shoutflow")


def test_an_unknown_workflow_is_seen_before_it_crashes_the_server(client, server):
    with pytest.raises(Exception, match="no Workflow “nosuchflow” in the CWL document; there is “shoutflow”"):
        client.deploy(package_of("deploy-no-such-workflow"), "nosuchflow")
    assert server.seen("POST", "/ogc-api/processes") == []


def test_a_refused_package_is_told_with_the_servers_reason(client, server):
    play(server, "zoo-dru/deploy-bad-json.http")
    server.on("GET", SHOUTFLOW, *answer(server, GONE))
    with pytest.raises(RequestRefused, match="cannot parse your POST data"):
        client.deploy(package_of("deploy-ogcapppkg-inline"))
    with pytest.raises(Exception, match="is no JSON"):
        read_package(package_of("deploy-bad-json"))


def test_an_undeploy_is_read(client, server):
    play(server, "zoo-dru/undeploy.http")
    assert client.undeploy("shoutflow") == ""


def test_a_500_that_has_undeployed_all_the_same_is_told_so(client, server):
    play(server, "zoo-dru/undeploy-500-yet-undeployed.http", "zoo-dru/describe-after-undeploy-500.http")
    assert client.undeploy("shoutflow").endswith("And yet the process “shoutflow” is gone.")
    assert len(server.seen("DELETE", SHOUTFLOW)) == 1


def test_an_undeploy_of_what_is_gone_is_told(client, server):
    play(server, "zoo-dru/undeploy-again.http")
    with pytest.raises(NotFound, match=r"There is no process “shoutflow” at .*, so none to undeploy"):
        client.undeploy("shoutflow")


def test_a_replacement_of_nothing_is_told(client, server):
    (exchange,) = play(server, "zoo-dru/replace-unknown.http")
    renamed = package_of("replace-unknown").replace("id: shoutflow", "id: nope")
    with pytest.raises(NotFound, match="no process “nope”"):
        client.replace("nope", renamed)
    server.on("GET", exchange.path, Reply(body={"id": "nope", "mutable": True}))
    with pytest.raises(NotFound, match="There is no process “nope” at"):
        client.replace("nope", renamed)
    assert len(server.seen("PUT", exchange.path)) == 1


def test_a_package_that_crashes_the_server_is_told(client, server):
    play(server, "zoo-dru/package-crash.http", "zoo-dru/describe-deployed.http")
    with pytest.raises(ServerFailed, match=r"can't give out the package of “shoutflow”.*its program crashed"):
        client.package("shoutflow")


def test_every_recording_of_these_verbs_is_played_somewhere_here():
    source = Path(__file__).read_text(encoding="utf-8")
    names = {path.stem for path in (RECORDINGS / "zoo-dru").glob("*.http")}
    assert names == {name for name in names if f"{name}.http" in source or f'"{name}"' in source}
