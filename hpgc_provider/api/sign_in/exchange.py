"""HTTP to a sign-in provider: bounded in size and time, and secrets go where they were meant to go only."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Callable, TypeVar
from urllib.parse import urljoin

import requests

from ..answer import what_is
from ..errors import Cancelled, HpgcError, InvalidAnswer, Unreachable
from ..interrupt import IsCancelled, heed, interruptible, pause
from ..network_trouble import in_sentences
from ..problem import first_json
from ..retry import TRIES, backoff
from ..transport import MOST_REDIRECTS, NetworkSettings, Transport
from ..words import tr
from .address import is_protected, shown

LARGEST_PAGE = 1024 * 1024
_CHUNK = 16 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FORM = "application/x-www-form-urlencoded"
T = TypeVar("T")


@dataclass(frozen=True)
class Reply:
    """A whole answer of any status.

    :ivar url: where it came from, after redirects.
    :ivar location: where a redirect points; absolute, may be empty.
    :ivar challenge: ``WWW-Authenticate``; may be empty.
    """

    url: str
    status: int
    location: str = field(repr=False)
    challenge: str = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def place(self) -> str:
        """The address as it may stand in a message."""
        return shown(self.url)

    def document(self) -> dict[str, Any] | None:
        """The JSON object that it holds, whatever its label; None where it is something else."""
        if self.body.lstrip()[:1] == b"<":
            return None
        found = first_json(self.body)
        return found if isinstance(found, dict) else None

    def found(self) -> str:
        """What a person would call it."""
        document = self.document()
        return tr("JSON of another kind") if document is not None else what_is(self.body)


def fetch(
    url: str,
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
    accept: str = "application/json",
) -> Reply:
    """The answer to a GET without any credentials; redirects are followed to protected addresses.

    :raises Unreachable: when no answer came after a few tries.
    :raises InvalidAnswer: where it is too large, or a redirect leads astray.
    """
    end = time.monotonic() + _patience(settings)
    for attempt in range(1, TRIES + 1):
        try:
            return _bounded(lambda: _follow(url, settings, accept), settings, is_cancelled, url)
        except Unreachable:
            if attempt == TRIES or time.monotonic() > end:
                raise
        pause(backoff(attempt), is_cancelled)
    raise AssertionError("unreachable: TRIES is at least 1")


def post_form(
    url: str,
    body: str,
    headers: dict[str, str],
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
) -> Reply:
    """The answer to one POST of a form, never sent again and never sent on.

    :raises Unreachable: when no answer came.
    :raises InvalidAnswer: where it is too large, a redirect, or secrets may not be sent to ``url``.
    """
    if not is_protected(url):
        raise InvalidAnswer(tr("{} is not protected by https, so nothing secret is sent there.").format(shown(url)))
    headers = {"Accept": "application/json", "Content-Type": _FORM, "Cache-Control": "no-store", **headers}

    def send() -> Reply:
        return _once("POST", url, headers, body.encode("ascii"), settings)

    reply = _bounded(send, settings, is_cancelled, url)
    if reply.status in _REDIRECTS:
        target = shown(reply.location) if reply.location else tr("nowhere")
        raise InvalidAnswer(
            tr(
                "{} sends on to {}, where nothing secret is sent. Ask the server's operator for the "
                "sign-in provider's right address."
            ).format(reply.place, target)
        )
    return reply


def _follow(url: str, settings: NetworkSettings, accept: str) -> Reply:
    start = url
    for _ in range(MOST_REDIRECTS + 1):
        if not is_protected(url):
            via = "" if url == start else " " + tr("{} sends on to it.").format(shown(start))
            raise InvalidAnswer(
                tr("{} is not the address of a provider: it has to begin with https://.").format(shown(url)) + via
            )
        reply = _once("GET", url, {"Accept": accept}, None, settings)
        if reply.status not in _REDIRECTS or not reply.location:
            return reply
        url = reply.location
    raise InvalidAnswer(tr("{} was sent on more than {} times; gave up.").format(shown(start), MOST_REDIRECTS))


def _once(method: str, url: str, headers: dict[str, str], body: bytes | None, settings: NetworkSettings) -> Reply:
    """One request on a connection of its own. What it raises holds on to no part of the request."""
    try:
        with in_sentences(method, shown(url)):
            return _send(method, url, headers, body, settings)
    except HpgcError as problem:
        problem.__cause__ = problem.__context__ = None
        raise


def _send(method: str, url: str, headers: dict[str, str], body: bytes | None, settings: NetworkSettings) -> Reply:
    transport = Transport(url, settings=settings)
    end = time.monotonic() + _patience(settings)
    received = bytearray()
    try:
        with transport.send(method, url, headers, body) as response:
            for chunk in response.iter_content(_CHUNK):
                received += chunk
                if len(received) > LARGEST_PAGE:
                    raise InvalidAnswer(
                        tr("{} sent more than {} MiB where a page was due.").format(shown(url), LARGEST_PAGE >> 20)
                    )
                if time.monotonic() > end:
                    raise requests.exceptions.ReadTimeout
            location = response.headers.get("Location", "")
            challenge = response.headers.get("WWW-Authenticate", "")
            return Reply(url, response.status_code, _joined(url, location), challenge, bytes(received))
    finally:
        transport.close()


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location) if location else ""
    except ValueError:
        return ""


def _patience(settings: NetworkSettings) -> float:
    """Seconds that a whole exchange may take."""
    return settings.connect_timeout + settings.read_timeout


def _bounded(work: Callable[[], T], settings: NetworkSettings, is_cancelled: IsCancelled | None, url: str) -> T:
    """What ``work()`` gives, within the time limits even where bytes trickle in for ever."""
    end = time.monotonic() + _patience(settings)

    def heard() -> bool:
        return bool(is_cancelled and is_cancelled()) or time.monotonic() > end

    try:
        return interruptible(work, heard)
    except Cancelled:
        heed(is_cancelled)
        raise Unreachable(
            tr("{} did not answer in time. Is the sign-in provider running?").format(shown(url))
        ) from None
