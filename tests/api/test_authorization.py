"""Authorization that changes while it is used: renewed after a refusal, and only for those who may see it."""

import json

import pytest

from hpgc_provider.api import HpgcClient, InlineFile, SignInNeeded
from hpgc_provider.api.authorization import Authorization
from tests.scripted_server import Reply, ScriptedServer

PROCESS = {"id": "p", "jobControlOptions": ["sync-execute"], "inputs": {}, "outputs": {"out": {}}}


class Renewing(Authorization):
    """A token that is the next one after each refusal, as long as there are some."""

    def __init__(self, *tokens):
        self.tokens, self.refused = list(tokens), []

    def headers(self):
        return {"Authorization": f"Bearer {self.tokens[0]}"}

    def renewed(self, refused):
        self.refused.append(refused)
        if len(self.tokens) > 1:
            self.tokens.pop(0)
            return True
        return False


def guarded(server, method, path, reply):
    """Answers ``Bearer good`` with ``reply``, anything else with a 401."""
    server.on(
        method, path, lambda request: reply if request.headers.get("Authorization") == "Bearer good" else Reply(401)
    )


def test_a_refused_token_is_renewed_once_and_the_request_repeated(server):
    guarded(server, "GET", "/ogc-api/processes/p", Reply(body=PROCESS))
    authorization = Renewing("old", "good")
    assert HpgcClient(server.url, authorization=authorization).process("p").id == "p"
    assert authorization.refused == ["Bearer old"]
    assert len(server.seen("GET", "/ogc-api/processes/p")) == 2


def test_what_is_refused_again_is_an_error_and_no_loop(server):
    guarded(server, "GET", "/ogc-api/processes/p", Reply(body=PROCESS))
    with pytest.raises(SignInNeeded):
        HpgcClient(server.url, authorization=Renewing("one", "two", "three", "good")).process("p")
    assert len(server.seen("GET", "/ogc-api/processes/p")) == 2


def test_an_execution_that_was_refused_for_its_token_is_sent_again_whole(server, tmp_path):
    (tmp_path / "scene.tif").write_bytes(b"II*\x00" + bytes(3_000_000))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": []}))
    guarded(server, "GET", "/ogc-api/processes/p", Reply(body=PROCESS))
    guarded(server, "POST", "/ogc-api/processes/p/execution", Reply(body={"out": 1}))
    authorization = Renewing("good")
    client = HpgcClient(server.url, authorization=authorization)
    process = client.process("p")
    authorization.tokens = ["old", "good"]
    sent = []
    job = client.execute(
        process,
        {"il": InlineFile(tmp_path / "scene.tif", "image/tiff")},
        sent=lambda done, total: sent.append((done, total)),
    )
    assert job.results()["out"] == 1
    _, second = server.seen("POST", "/ogc-api/processes/p/execution")
    assert len(json.loads(second.body)["inputs"]["il"]["value"]) == 4_000_008
    assert sent[-1][0] == sent[-1][1]


def test_another_origins_refusal_renews_nothing_and_shows_it_nothing(server):
    with ScriptedServer() as other:
        other.on("GET", "/there", Reply(401))
        server.on("GET", "/ogc-api/processes/p", Reply(302, headers={"Location": f"{other.origin}/there"}))
        authorization = Renewing("old", "good")
        with pytest.raises(SignInNeeded):
            HpgcClient(server.url, authorization=authorization).process("p")
        assert authorization.refused == []
        assert all("Authorization" not in request.headers for request in other.requests)


def test_an_origin_that_was_added_is_sent_the_token(server):
    with ScriptedServer() as other:
        guarded(other, "GET", "/there", Reply(body=PROCESS))
        server.on("GET", "/ogc-api/processes/p", Reply(302, headers={"Location": f"{other.origin}/there"}))
        client = HpgcClient(server.url, authorization=Renewing("old", "good"), origins=(other.origin,))
        assert client.process("p").id == "p"
