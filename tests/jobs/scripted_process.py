"""A process of a server that answers as the test tells it to."""

from __future__ import annotations

from hpgc_provider.api import Conformance
from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, save_connection
from tests.scripted_server import Reply, ScriptedServer

CORE = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core"
EXECUTION = "/ogc-api/processes/p/execution"
TABLE = {"schema": {"type": "string", "contentMediaType": "text/csv"}}


def offer(server: ScriptedServer, provider, mode: str = "async-execute") -> None:
    """Connects the server under the name ``s``, with one process ``p`` that gives a table ``out``."""
    process = {"id": "p", "jobControlOptions": [mode], "outputs": {"out": TABLE}}
    save_connection(Connection("s", server.url))
    save_catalog("s", Catalog("S", Conformance((CORE,)), (process,)))
    provider.refreshAlgorithms()


def job(id: str = "j", status: str = "running", created: str = "") -> dict[str, str]:
    """A statusInfo of that process."""
    return {
        "jobID": id,
        "processID": "p",
        "type": "process",
        "status": status,
        **({"created": created} if created else {}),
    }


def give_results(server: ScriptedServer, table: Reply) -> None:
    """Has the job ``j`` end with a table."""
    server.on("GET", "/ogc-api/jobs/j", Reply(body=job(status="successful")))
    server.on(
        "GET", "/ogc-api/jobs/j/results", Reply(body={"out": {"href": f"{server.origin}/t.csv", "type": "text/csv"}})
    )
    server.on("GET", "/t.csv", table)
