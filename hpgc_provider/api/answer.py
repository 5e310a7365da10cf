"""Answers of a server: a page in memory, or a body of any size on disk."""

from __future__ import annotations

import contextlib
import json
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from .errors import AGAIN, PORTAL, InvalidAnswer
from .problem import first_json
from .retry import retry_after
from .words import tr


@dataclass(frozen=True)
class Answer:
    """A whole answer.

    :ivar url: where it came from, after redirects.
    :ivar media_type: as the server labels it, without parameters; labels are often wrong.
    :ivar gives_ranges: whether it says that parts can be asked for (RFC 9110, 14.3).
    :ivar etag: the mark of this version (RFC 9110, 8.8.3); may be empty.
    """

    url: str
    status: int
    media_type: str
    location: str
    retry_after: float | None
    body: bytes
    gives_ranges: bool = False
    etag: str = ""

    @classmethod
    def of(cls, response: requests.Response, body: bytes) -> Answer:
        """The answer that ``response`` is the head of."""
        ranges = response.headers.get("Accept-Ranges", "").strip().lower() == "bytes"
        return cls(**_head(response), body=body, gives_ranges=ranges, etag=response.headers.get("ETag", ""))

    def json(self) -> Any:
        """The body as JSON, whatever its label.

        :raises InvalidAnswer: where it isn't.
        """
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            document = first_json(self.body)
            if document is None:
                advice = PORTAL if is_web_page(self.body) else AGAIN
                said = tr("{} sent {} where JSON was due.").format(self.url, what_is(self.body))
                raise InvalidAnswer(f"{said} {tr(advice)}") from None
            return document


class Spool:
    """An answer whose body lies in a temporary file, removed by :meth:`discard` or with this object.

    :ivar path: the file.
    """

    def __init__(self, path: Path, head: dict[str, Any]) -> None:
        self.path = path
        self.url: str = head["url"]
        self.status: int = head["status"]
        self.media_type: str = head["media_type"]
        self.location: str = head["location"]
        self.retry_after: float | None = head["retry_after"]
        self.link_header: str = head.get("link_header", "")
        self.content_type: str = head.get("content_type", "")
        self._finalizer = weakref.finalize(self, _remove, path)

    @classmethod
    def of(cls, response: requests.Response, path: Path) -> Spool:
        """The answer that ``response`` is the head of, its body to be written to ``path``."""
        head = _head(response)
        head["link_header"] = response.headers.get("Link", "")
        head["content_type"] = response.headers.get("Content-Type", "")
        return cls(path, head)

    def discard(self) -> None:
        """Removes the file; again is no error."""
        self._finalizer()

    def head(self, size: int = 4096) -> bytes:
        """The first bytes of the body."""
        with self.path.open("rb") as file:
            return file.read(size)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _head(response: requests.Response) -> dict[str, Any]:
    return {
        "url": response.url,
        "status": response.status_code,
        "media_type": str(response.headers.get("Content-Type", "")).split(";")[0].strip().lower(),
        "location": response.headers.get("Location", ""),
        "retry_after": retry_after(response.headers.get("Retry-After")),
    }


def is_web_page(body: bytes) -> bool:
    """Whether these bytes are a page for people."""
    start = body[:4096].lstrip().lower()
    return start.startswith(b"<!doctype html") or b"<html" in start


def what_is(body: bytes) -> str:
    """What a person would call these bytes, for a message."""
    start = body[:4096].lstrip().lower()
    if not start:
        return tr("nothing")
    if is_web_page(body):
        return tr("a web page")
    for word in (
        b"wfs_capabilities",
        b"wms_capabilities",
        b"wmt_ms_capabilities",
        b"wps:capabilities",
        b"coverage",
    ):
        if start.startswith(b"<") and word in start:
            name = {b"wfs": "WFS", b"wms": "WMS", b"wmt": "WMS", b"wps": "WPS"}.get(word[:3], "WCS")
            return tr("the capabilities of a {}").format(name)
    if start.startswith(b"<"):
        return tr("an XML document")
    return tr("text or data of another kind")
