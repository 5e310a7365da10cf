"""What went between the local server and this computer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.testbed.launch import LocalServer

# A request of more bytes has a raster in it.
_SMALL = 4000


class Wire:
    """The local server, and what went between it and this computer.

    :param path: the server's access log.
    """

    def __init__(self, server: LocalServer, path: Path) -> None:
        self.server, self._path = server, path

    def seen(self) -> list[dict[str, Any]]:
        """All requests from this computer; the server's own to itself are left out."""
        found = [json.loads(line) for line in self._path.read_text().splitlines()]
        return [entry for entry in found if not entry["agent"].startswith("python-requests")]

    def downloads(self) -> list[int]:
        """The bytes of each raster that came down."""
        fetched = [entry for entry in self.seen() if not entry["path"].startswith("/ogc-api")]
        return [entry["sent"] for entry in fetched if entry["method"] == "GET"]

    def uploads(self) -> list[int]:
        """The bytes of each request with a raster in it."""
        return [entry["received"] for entry in self.seen() if entry["received"] > _SMALL]
