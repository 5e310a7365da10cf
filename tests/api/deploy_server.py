"""A scripted server that deploys processes, and what it answers."""

from __future__ import annotations

from hpgc_provider.api import HpgcClient, NetworkSettings
from tests.api.packages.samples import SUMMARY, conformance
from tests.scripted_server import Reply, ScriptedServer

PROCESSES, SHOUTFLOW = "/ogc-api/processes", "/ogc-api/processes/shoutflow"
TOKEN = "at_secret"
GONE = Reply(404, {"title": "NoSuchProcess", "type": "NoSuchProcess", "detail": "There is none."})
THERE = Reply(body={**SUMMARY, "inputs": {}, "outputs": {}})
CREATED = Reply(201, SUMMARY, {"Location": SHOUTFLOW})
CRASH = Reply(500, {"title": "NoApplicableCode", "detail": "ZOO Kernel failed …, receiving signal 11 = SIGSEGV "})
FLAWED = Reply(500, {"title": "InternalError", "detail": "Unable to download the file."})
CUT = Reply(raw=b"")
LINK = {"executionUnit": {"href": "https://data.example/app.cwl#shoutflow", "type": "application/cwl"}}


def deploying_client(server: ScriptedServer) -> HpgcClient:
    """A client of ``server``, which offers to deploy and has no process yet."""
    server.on("GET", "/ogc-api/conformance", Reply(body=conformance()))
    server.on("GET", PROCESSES, Reply(body={"processes": []}))
    return HpgcClient(server.url, token=TOKEN, settings=NetworkSettings(read_timeout=5))


def sent(server, method="POST"):
    return [request for request in server.requests if request.method == method]
