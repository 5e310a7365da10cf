"""Writes down who asked for what, and how many bytes went there and back."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any


class AccessLog:
    """A WSGI application around another; each request is a line of JSON, there before its client has the last bytes."""

    def __init__(self, app: Callable[..., Iterable[bytes]], path: Path) -> None:
        self._app, self._path, self._lock = app, path, threading.Lock()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterator[bytes]:
        """Answer one request."""
        entry = {
            "method": environ["REQUEST_METHOD"],
            "path": environ.get("SCRIPT_NAME", "") + environ["PATH_INFO"],
            "query": environ.get("QUERY_STRING", ""),
            "agent": environ.get("HTTP_USER_AGENT", ""),
            "received": int(environ.get("CONTENT_LENGTH") or 0),
            "sent": 0,
        }
        blocks, last = self._app(environ, start_response), b""
        try:
            for block in blocks:
                if last:
                    yield last
                entry["sent"] += len(block)
                last = block
        finally:
            if hasattr(blocks, "close"):
                blocks.close()
            with self._lock, self._path.open("a") as file:
                file.write(json.dumps(entry) + "\n")
        yield last
