"""A folder on the web that takes PUT and DELETE, such as WebDAV; what lies there is open to who knows its address."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

from ...api import Cancelled, HpgcError, NotFound, RequestRefused, ServerFailed, Unreachable
from ...api.answer import Spool
from ...api.authorization import Authorization
from ...api.interrupt import IsCancelled, pause
from ...api.retry import RETRIED_STATUSES, TRIES, backoff
from ...api.transport import Transport
from ...network import network_settings
from ...sign_in import ConfiguredHeaders
from ...staging_settings import Staging
from ...translation import tr
from .area import Progress, Source
from .place import Place

# Seconds that a server may take to put away what it has got.
_ANSWER = 120.0
_LAST_WORDS = 10.0
_CONTINUED = ("", "")
_FULL = (413, 507)
T = TypeVar("T")


class WebFolder:
    """A staging area that is written over HTTP, see :class:`Area`.

    A PUT that was cut off is sent again whole: most servers would take a part for all of it.
    """

    def __init__(self, staging: Staging, is_cancelled: IsCancelled | None = None) -> None:
        self._url, self._is_cancelled = staging.folder, is_cancelled
        authorization = ConfiguredHeaders(staging.authcfg, self._url) if staging.authcfg else Authorization()
        self._transport = Transport(self._url, authorization, network_settings(self._url), is_cancelled)

    def put(self, source: Source, place: Place, sent: Progress | None = None) -> None:
        """Streams a file there."""
        try:
            self._retrying(lambda: self._put(source, place, sent))
            source.heed_change()
        except Cancelled:
            threading.Thread(target=self._clear, args=(place,), name="hpgc-request", daemon=True).start()
            raise
        except HpgcError:
            self._clear(place)
            raise

    def size_of(self, place: Place) -> int | None:
        """By the answer to a HEAD."""
        try:
            return self._transport.length_of(place.path)
        except NotFound:
            return None

    def remove(self, place: Place) -> None:
        """By a DELETE."""
        with contextlib.suppress(NotFound):
            self._transport.delete(place.path)

    def address(self, place: Place, seconds: int) -> str:
        """Its own; how long it is good is up to whoever removes it."""
        return place.path

    def _clear(self, place: Place) -> None:
        """Some servers keep what they got of a file."""
        with contextlib.suppress(HpgcError):
            self._transport.uncancelled(_LAST_WORDS).delete(place.path, tries=1)

    def _put(self, source: Source, place: Place, sent: Progress | None) -> None:
        body = _Body(source, sent)
        headers = {"Content-Type": source.media_type or "application/octet-stream", "Accept": "*/*"}
        self._transport.post_once(
            place.path, body, headers, _ANSWER, method="PUT", advice=_CONTINUED, on_late=_discarded
        ).discard()

    def _retrying(self, work: Callable[[], T]) -> T:
        """What ``work`` returns, tried again where that may help: the same bytes to the same place do no harm."""
        for attempt in range(1, TRIES + 1):
            try:
                return work()
            except Unreachable as cut:
                if attempt == TRIES:
                    raise type(cut)(str(cut).strip()) from None
            except RequestRefused as refused:
                if refused.status not in RETRIED_STATUSES or attempt == TRIES:
                    raise _explained(refused) from None
            pause(backoff(attempt), self._is_cancelled)
        raise AssertionError("unreachable: there is at least one try")


class _Body:
    """A file as a request's body."""

    def __init__(self, source: Source, sent: Progress | None) -> None:
        self._source, self._sent = source, sent

    def __len__(self) -> int:
        return self._source.size

    def __iter__(self) -> Iterator[bytes]:
        done = 0
        for block in self._source.blocks(0, self._source.size):
            yield block
            done += len(block)
            if self._sent is not None:
                self._sent(done, self._source.size)


def _discarded(late: Spool | HpgcError) -> None:
    if isinstance(late, Spool):
        late.discard()


def _explained(refused: RequestRefused) -> HpgcError:
    """The refusal, with what to do about a staging area."""
    advice = ""
    if refused.status in _FULL:
        advice = tr("The staging area is full, or takes no file of that size.")
    elif refused.status in (401, 403):
        advice = tr("Check the authentication configuration of the staging area.")
    elif refused.status in (404, 405, 409):
        advice = tr("The staging area isn't there, or doesn't take files by PUT.")
    kind = ServerFailed if refused.status >= 500 else RequestRefused
    return kind(f"{refused} {advice}".strip(), refused.status, refused.problem)
