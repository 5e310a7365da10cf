"""Serves the files of one folder, read-only, whole or in ranges."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound
from werkzeug.utils import send_from_directory
from werkzeug.wrappers import Response


class Files:
    """A WSGI application; nothing outside of the folder is served, also not through a symbolic link."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer one request."""
        return self._answer(environ)(environ, start_response)

    def _answer(self, environ: dict[str, Any]) -> Response | HTTPException:
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return MethodNotAllowed(["GET", "HEAD"])
        name = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace").lstrip("/")
        try:
            if not (self._folder / name).resolve().is_relative_to(self._folder):
                return NotFound()
            response = send_from_directory(self._folder, name, environ)
        except (HTTPException, ValueError) as error:
            return error if isinstance(error, HTTPException) else NotFound()
        response.headers["Accept-Ranges"] = "bytes"
        return response
