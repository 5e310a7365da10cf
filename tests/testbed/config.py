"""pygeoapi's configuration for one running server."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from .deploy.openapi import declare_deployment
from .security import declare_security

PROCESSES = {
    "BandMath": "bandmath.BandMath",
    "EchoProcess": "echo.EchoProcess",
    "Slow": "slow.Slow",
    "Failing": "failing.Failing",
    "Statistics": "statistics.Statistics",
}
TITLE = "HPGC API (local)"
DESCRIPTION = "OGC API - Processes on this machine, for tests and the demo: pygeoapi, Orfeo ToolBox and MapServer."
URL = "https://www.ogc.org/standards/ogcapi-processes/"


def configure(folder: Path, origin: str, provider: dict[str, Any] | None = None) -> None:
    """Write the configuration and point pygeoapi to it; to be called before its application is imported.

    `provider` is the metadata of the OpenID Connect provider, where a token is needed.
    """
    package = __package__
    processes = {
        name: {"type": "process", "processor": {"name": f"{package}.processes.{target}"}}
        for name, target in PROCESSES.items()
    }
    host, port = origin.removeprefix("http://").split(":")
    settings = {
        "server": {
            "bind": {"host": host, "port": int(port)},
            "url": f"{origin}/ogc-api",
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["en-US"],
            "limits": {"default_items": 100, "max_items": 1000, "on_exceed": "throttle"},
            "map": {"url": "https://tile.openstreetmap.org/{z}/{x}/{y}.png", "attribution": "OpenStreetMap"},
            "manager": {"name": f"{package}.manager.Manager"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": TITLE,
                "description": DESCRIPTION,
                "keywords": ["processes"],
                "keywords_type": "theme",
                "terms_of_service": URL,
                "url": URL,
            },
            "license": {"name": "GPL-2.0-or-later", "url": "https://www.gnu.org/licenses/gpl-2.0.html"},
            "provider": {"name": TITLE, "url": URL},
            "contact": {"name": TITLE},
        },
        "resources": processes,
    }
    path = folder / "pygeoapi.yml"
    path.write_text(json.dumps(settings))
    os.environ["PYGEOAPI_CONFIG"] = str(path)

    from pygeoapi.config import get_config
    from pygeoapi.openapi import get_oas

    document = get_oas(get_config())
    declare_deployment(document)
    if provider:
        declare_security(document, provider)
    openapi = folder / "openapi.json"
    openapi.write_text(json.dumps(document))
    os.environ["PYGEOAPI_OPENAPI"] = str(openapi)
