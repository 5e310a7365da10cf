"""What went between the local server and this computer, from the server's own log."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.testbed.launch import LocalServer


class Wire:
    """The requests from this computer; those of the server to itself are left out."""

    def __init__(self, server: LocalServer, log: Path) -> None:
        self.server, self._log, self._read = server, log, 0

    def seen(self) -> list[dict[str, Any]]:
        """All of them."""
        return self._from(0)

    def new(self) -> list[dict[str, Any]]:
        """Those since the last call."""
        return self._from(self._read)

    def downloads(self) -> list[int]:
        """The bytes of each raster that came down."""
        fetched = [entry for entry in self.seen() if not entry["path"].startswith("/ogc-api")]
        return [entry["sent"] for entry in fetched if entry["method"] == "GET"]

    def uploads(self) -> list[int]:
        """The bytes of each request with a raster in it."""
        return [entry["received"] for entry in self.seen() if entry["received"] > 4000]

    def _from(self, first: int) -> list[dict[str, Any]]:
        lines = self._log.read_text().splitlines()
        found, self._read = [json.loads(line) for line in lines[first:]], len(lines)
        return [entry for entry in found if not entry["agent"].startswith("python-requests")]
