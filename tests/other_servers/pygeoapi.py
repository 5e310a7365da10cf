"""pygeoapi, as released: its own processes, its own job manager, and processes of ours as its plugins."""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.testbed.ports import free_port

from .facts import OtherServer, Run
from .start import clean_environment, program, running

PLUGINS = Path(__file__).resolve().parent / "pygeoapi_plugin"
PROCESSES = {
    "hello-world": "HelloWorld",
    "shapely-functions": "ShapelyFunctions",
    "echo": "Echo",
    "paced": "paced.Paced",
    "ramp": "ramp.Ramp",
    "places": "places.Places",
}


@contextlib.contextmanager
def running_pygeoapi() -> Iterator[OtherServer]:
    """A running pygeoapi."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="hpgc-pygeoapi-") as name:
        folder = Path(name)
        configuration, document = folder / "pygeoapi.yml", folder / "openapi.yml"
        configuration.write_text(json.dumps(configured(folder, port)))
        files = {"PYGEOAPI_CONFIG": str(configuration), "PYGEOAPI_OPENAPI": str(document)}
        environment = clean_environment(PYTHONPATH=str(PLUGINS), **files)
        generate = [program("pygeoapi", "pygeoapi"), "openapi", "generate", configuration, "--output-file", document]
        subprocess.run(generate, env=environment, check=True, capture_output=True)
        # Its own `pygeoapi serve` is Flask's server for development; its documentation runs it behind a WSGI server.
        serve = program("pygeoapi", "waitress-serve")
        command = [serve, f"--listen=127.0.0.1:{port}", "--threads=8", "pygeoapi.flask_app:APP"]
        with running(command, f"http://127.0.0.1:{port}/", environment) as url:
            yield _facts(url)


def configured(folder: Path, port: int) -> dict[str, object]:
    """The configuration of a server with all the ``PROCESSES``; its jobs lie in ``folder``."""
    web = "https://pygeoapi.io"
    (folder / "jobs").mkdir()
    return {
        "server": {
            "bind": {"host": "127.0.0.1", "port": port},
            "url": f"http://127.0.0.1:{port}",
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["en-US"],
            "limits": {"default_items": 20, "max_items": 50},
            "map": {"url": "https://tile.openstreetmap.org/{z}/{x}/{y}.png", "attribution": "OpenStreetMap"},
            # Without a manager it runs nothing asynchronously.
            "manager": {
                "name": "TinyDB",
                "connection": str(folder / "jobs.db"),
                "output_dir": str(folder / "jobs"),
            },
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": "pygeoapi",
                "description": "pygeoapi as released",
                "keywords": ["processes"],
                "keywords_type": "theme",
                "terms_of_service": web,
                "url": web,
            },
            "license": {"name": "MIT", "url": web},
            "provider": {"name": "pygeoapi", "url": web},
            "contact": {"name": "pygeoapi"},
        },
        "resources": {
            name: {"type": "process", "processor": {"name": processor}} for name, processor in PROCESSES.items()
        },
    }


def _facts(url: str) -> OtherServer:
    return OtherServer(
        name="pygeoapi",
        url=url,
        processes=frozenset(PROCESSES),
        quick=Run("hello-world", {"name": "QGIS", "message": "Good evening."}),
        output="echo",
        value="Hello QGIS! Good evening.",
        long=Run("paced", {"seconds": 60}),
        paced=Run("paced", {"seconds": 3}),
        failing=Run("paced", {"seconds": 0.2, "fail": True}),
        reason="the disk is full at 50 %",
        # It holds no input against its schema: the process finds fault with it, so that a job fails.
        bad=Run("shapely-functions", {"operation": "set:nonsense", "geoms": ["POINT (1 2)"], "output_format": "wkt"}),
        complaint="Invalid shapely operation provided",
    )
