"""HTTP to one server: time limits, retries, redirects and who gets the token, in one place."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, TypeVar
from urllib.parse import urljoin

import requests
from requests.adapters import HTTPAdapter

from .answer import Answer, Spool
from .authorization import Authorization, OwnOriginAuth
from .digests import NOTHING_KNOWN, Expected
from .disk import need_room, not_written, write_all
from .download import Download, Received, announced_length, heed_cut, keep_what_comes
from .errors import (
    AGAIN,
    Cancelled,
    CancelledUnanswered,
    HpgcError,
    InvalidAnswer,
    InvalidInput,
    NoRoom,
    OutcomeUnknown,
    TimedOut,
    Unreachable,
    refusal,
)
from .interrupt import IsCancelled, heed, interruptible, pause
from .link import is_web_address, same_origin
from .network_trouble import in_sentences
from .outgoing import Outgoing, SizedBody
from .problem import Problem, moved, plain_line
from .retry import RETRIED_STATUSES, TRIES, TryLater, backoff, retry_after
from .words import later, tr

MOST_REDIRECTS = 5
LARGEST_ANSWER = 64 * 1024 * 1024
ROOM_FOR_ANSWER = 64 * 1024
CHUNK = 256 * 1024
PARALLEL = 8
SEE_OTHER = 303
_REDIRECTS = frozenset({301, 302, SEE_OTHER, 307, 308})
_JSON = "application/json"
# Asked for once, and at this very address: no redirect is followed, and no 5xx makes another try.
_ONCE = ("POST", "PUT")
NOT_RUN = later("The request was not sent whole, so nothing was run.")
MAYBE_RUN = later("It is not known whether the server runs it: look at its jobs before you try again.")
T = TypeVar("T")


@dataclass(frozen=True)
class NetworkSettings:
    """How to reach the network; the defaults are those of requests outside QGIS.

    :ivar connect_timeout: seconds to wait for a connection.
    :ivar read_timeout: seconds to wait for the next byte.
    :ivar proxies: proxy URL by scheme; None takes the environment's.
    :ivar verify: True, or the path of a file of trusted CAs.
    :ivar temp_dir: folder for temporary files; None is the system's.
    """

    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    proxies: Mapping[str, str] | None = None
    verify: bool | str = True
    temp_dir: str | None = None


class Transport:
    """Sends requests to one server and hands back whole answers, or errors with a sentence in them.

    :param base: the API's base URL; its origin is sent the authorization.
    :param authorization: who asks.
    :param is_cancelled: asked all the while; once it says yes, any call ends with ``Cancelled``.
    :param origins: further origins that are sent the authorization, as URLs.
    """

    def __init__(
        self,
        base: str,
        authorization: Authorization | None = None,
        settings: NetworkSettings | None = None,
        is_cancelled: IsCancelled | None = None,
        origins: tuple[str, ...] = (),
    ) -> None:
        self.base = base
        self.is_cancelled = is_cancelled
        self.settings = settings or NetworkSettings()
        self.trusted = (base, *origins)
        self._authorization = authorization or Authorization()
        self._session = self._new_session()

    def uncancelled(self, timeout: float) -> Transport:
        """The same server, deaf to a cancel but with ``timeout`` seconds for each step: for last words."""
        brief = replace(self.settings, connect_timeout=timeout, read_timeout=timeout)
        return Transport(self.base, self._authorization, brief, origins=self.trusted[1:])

    def get(
        self,
        url: str,
        accept: str = _JSON,
        tries: int = TRIES,
        most: int | None = None,
        etag: str = "",
        waits_once: bool = False,
    ) -> Answer:
        """The answer to a GET of at most ``most`` bytes, or of ``LARGEST_ANSWER``.

        :param waits_once: whether a time limit that has passed ends it, as somebody waits to hear what is wrong.
        :param etag: of what is known already: a server may answer 304 and send nothing (RFC 9110, 13.1.2).
        :raises RequestRefused: for a status of 400 and more, its subclass by the status.
        :raises Unreachable: when no answer came after ``tries`` tries.
        """
        known = {"If-None-Match": etag} if etag else {}
        return self._bounded("GET", url, {"Accept": accept, **known}, tries, most, waits_once)

    def head(self, url: str) -> Answer:
        """The answer to a HEAD: whether something stands there; raises as :meth:`get` does."""
        return self._bounded("HEAD", url, {"Accept": "*/*"}, TRIES)

    def delete(self, url: str, tries: int = TRIES) -> Answer:
        """The answer to a DELETE; raises as :meth:`get` does."""
        return self._bounded("DELETE", url, {"Accept": _JSON}, tries)

    def length_of(self, url: str) -> int:
        """The number of bytes at ``url``, as the answer to a HEAD says; -1 where it doesn't. Raises as :meth:`get`."""

        def ask() -> int:
            with self._opened("HEAD", url, {"Accept": "*/*", "Accept-Encoding": "identity"}) as response:
                return int(response.headers.get("Content-Length", -1))

        return self._retrying("HEAD", url, ask, TRIES)

    def spooled(self, url: str, accept: str = _JSON, received: Received | None = None) -> Spool:
        """The answer to a GET with its body on disk; gone on with after a cut, checked and raising as a download is."""
        path = self._temporary()
        try:
            return Spool.of(self._download(url, path, accept, NOTHING_KNOWN, received), path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def post_once(
        self,
        url: str,
        body: SizedBody,
        headers: Mapping[str, str],
        answer_timeout: float,
        on_late: Callable[[Spool | HpgcError], None] | None = None,
        method: str = "POST",
        advice: tuple[str, str] = (NOT_RUN, MAYBE_RUN),
    ) -> Spool:
        """The answer to one POST or PUT, its body on disk. It is sent on a connection of its own and never again.

        :param headers: JSON is what is sent and taken, where they don't say otherwise.
        :param answer_timeout: seconds that the server may think before it answers.
        :param on_late: gets the answer that comes after a cancel, or what came in its place; on another thread.
        :param advice: what to say, in English, of a request that was not sent whole, and of one that was, but got no
            answer.
        :raises OutcomeUnknown: where it was sent whole, but got no answer.
        :raises CancelledUnanswered: where a cancel was heard after it was sent whole.
        :raises NoRoom: where there was none for the answer to what was sent whole.
        :raises InvalidInput: where there is no room for an answer; nothing was sent.
        :raises Unreachable: with a sentence that tells whether the server may have taken it.
        :raises RequestRefused: as :meth:`get` does; a redirect other than 303 is refused, not followed.
        """
        outgoing = Outgoing(body)
        patient = replace(self.settings, read_timeout=max(answer_timeout, self.settings.read_timeout))
        once = Transport(self.base, self._authorization, patient, self.is_cancelled, self.trusted[1:])

        def heard() -> bool:
            outgoing.stopped = outgoing.stopped or bool(self.is_cancelled and self.is_cancelled())
            return outgoing.stopped

        def send() -> Spool:
            try:
                return once._spool(method, url, {"Content-Type": _JSON, "Accept": _JSON, **headers}, outgoing)
            except Unreachable as cut:
                if not outgoing.whole:
                    raise Unreachable(f"{cut} {tr(advice[0])}") from None
                raise OutcomeUnknown(f"{cut} {tr(advice[1])}") from None
            except NoRoom as full:
                if not outgoing.whole:
                    raise
                raise NoRoom(f"{full} {tr(advice[1])}".rstrip()) from None
            finally:
                once.close()

        # An answer that can't be kept would be lost, with what was done for it.
        try:
            need_room(
                Path(self.settings.temp_dir or tempfile.gettempdir()), ROOM_FOR_ANSWER, later("Nothing was sent.")
            )
        except NoRoom as full:
            raise InvalidInput(str(full)) from None

        def late(done: Future[Spool]) -> None:
            problem = done.exception()
            if on_late is not None and (problem is None or isinstance(problem, HpgcError)):
                on_late(done.result() if problem is None else problem)

        try:
            return interruptible(send, heard if self.is_cancelled else None, late)
        except Cancelled:
            if outgoing.whole:
                raise CancelledUnanswered from None
            raise

    def download(
        self, url: str, path: Path, received: Received | None = None, expected: Expected = NOTHING_KNOWN
    ) -> str:
        """Streams what stands at ``url`` into the file ``path``, which is made anew; after a cut it goes on.

        :param received: called with the bytes so far and their number in all (0 where it isn't known).
        :param expected: what is known of the file; with what the server says of it, it is what has to come.
        :returns: the media type that the server labels it with; may be empty.
        :raises HpgcError: as :meth:`get`; ``Unreachable`` when it was cut off for good, ``NoRoom`` when the disk is
            too full, ``InvalidAnswer`` when something else came than was announced.
        """
        response = self._download(url, path, "*/*", expected, received)
        return str(response.headers.get("Content-Type", "")).split(";")[0].strip()

    def close(self) -> None:
        """Drops the kept connections."""
        self._session.close()

    def send(self, method: str, url: str, headers: Mapping[str, str], body: Any = None) -> requests.Response:
        """The answer to one request, whatever it is, its body yet to be read. Raises what requests raises."""
        return self._session.request(
            method,
            url,
            data=body,
            headers=dict(headers),
            timeout=(self.settings.connect_timeout, self.settings.read_timeout),
            stream=True,
            allow_redirects=False,
            # Said here: what stands in the session gives way to the environment's REQUESTS_CA_BUNDLE.
            verify=self.settings.verify,
        )

    def _is_trusted(self, url: str) -> bool:
        return any(same_origin(url, one) for one in self.trusted)

    def _new_session(self) -> requests.Session:
        session = requests.Session()
        session.auth = OwnOriginAuth(self.trusted, self._authorization)
        session.headers["User-Agent"] = "hpgc-provider"
        adapter = HTTPAdapter(pool_connections=PARALLEL, pool_maxsize=PARALLEL)
        session.mount("http://", adapter)
        session.mount("https://", adapter)
        certificate = self._authorization.certificate()
        if certificate is not None:
            certificate.mount(session, self.base, PARALLEL)
        if self.settings.proxies is not None:
            session.trust_env = False
            session.proxies = dict(self.settings.proxies)
        return session

    def _bounded(
        self, method: str, url: str, headers: dict[str, str], tries: int, most: int | None = None, once: bool = False
    ) -> Answer:
        limit = most or LARGEST_ANSWER

        def ask() -> Answer:
            with self._opened(method, url, headers) as response:
                body = bytearray()
                for chunk in response.iter_content(CHUNK):
                    body += chunk
                    if len(body) > limit:
                        said = tr("{} sent more than {} MiB where a page was due.")
                        raise InvalidAnswer(said.format(url, limit >> 20))
                if method != "HEAD":
                    heed_cut(response, f" {tr(AGAIN)}")
                return Answer.of(response, bytes(body))

        return self._retrying(method, url, ask, tries, once)

    def _retrying(self, method: str, url: str, ask: Callable[[], T], tries: int, waits_once: bool = False) -> T:
        for attempt in range(1, tries + 1):
            wait = backoff(attempt)
            try:
                return interruptible(ask, self.is_cancelled)
            except Unreachable as cut:
                if attempt == tries or (waits_once and isinstance(cut, TimedOut)):
                    raise
            except TryLater as later:
                if attempt == tries:
                    raise refusal(method, url, later.status, later.problem, later.after) from None
                wait = max(wait, later.after or 0.0)
            pause(wait, self.is_cancelled)
        raise AssertionError("unreachable: tries is at least 1")

    def _download(
        self, url: str, path: Path, accept: str, expected: Expected, received: Received | None
    ) -> requests.Response:
        def ask(headers: dict[str, str]) -> contextlib.AbstractContextManager[requests.Response]:
            return self._opened("GET", url, headers)

        return Download(ask, url, path, accept, expected, received, self.is_cancelled).run()

    def _temporary(self) -> Path:
        descriptor, name = tempfile.mkstemp(prefix="hpgc-answer-", dir=self.settings.temp_dir)
        os.close(descriptor)
        return Path(name)

    def _spool(self, method: str, url: str, headers: dict[str, str], body: Outgoing) -> Spool:
        """The answer to a POST or PUT with its body in a temporary file, which goes when the Spool does.

        It may name a job that a cancel has to dismiss, so it is read even after one, to a bound.
        """
        with self._opened(method, url, headers, body) as response:
            spool = Spool.of(response, self._temporary())
            try:
                self._keep(response, spool.path)
            except BaseException:
                spool.discard()
                raise
            return spool

    def _keep(self, response: requests.Response, path: Path) -> None:
        """Body to file, piece by piece; a body shorter than announced counts as cut off."""
        need_room(path.parent, announced_length(response))
        done = 0
        try:
            with path.open("wb", buffering=0) as file:
                for chunk in response.iter_content(CHUNK):
                    if done >= LARGEST_ANSWER:
                        heed(self.is_cancelled)
                    write_all(file, chunk)
                    done += len(chunk)
        except requests.exceptions.RequestException:
            # An OSError by its class, but none of the disk.
            raise
        except OSError as problem:
            raise not_written(path, problem) from problem
        heed_cut(response)

    @contextlib.contextmanager
    def _opened(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        body: Outgoing | None = None,
    ) -> Iterator[requests.Response]:
        """A successful response, its body yet to be read; redirects of anything but a POST or PUT are followed.

        A POST that is answered with 303 was done: that is a success.

        After a 401 it is asked once more with new authorization, a POST or PUT too: a 401 says that nothing was done
        (RFC 9110, 15.5.2).
        """
        may_renew = True
        with in_sentences(method, url):
            for _ in range(MOST_REDIRECTS + 1):
                if not is_web_address(url):
                    raise InvalidAnswer(
                        tr("{} is not an http or https address; it was not followed.").format(plain_line(url))
                    )
                response = self.send(method, url, headers, body)
                with response:
                    location = response.headers.get("Location", "")
                    if response.status_code in _REDIRECTS and location:
                        target = urljoin(url, location)
                        if method == "POST" and response.status_code == SEE_OTHER:
                            # It was done, and what came of it stands elsewhere (RFC 9110, 15.4.4).
                            yield response
                            return
                        # A deletion goes to no other server than the one it was meant for.
                        if method in _ONCE or (method == "DELETE" and not self._is_trusted(target)):
                            raise refusal(method, url, response.status_code, moved(target))
                        url = target
                        continue
                    if response.status_code == 401 and may_renew and self._is_trusted(url):
                        may_renew = False
                        if self._authorization.renewed(response.request.headers.get("Authorization", "")):
                            continue
                    if response.status_code >= 400:
                        self._refuse(method, url, response)
                    yield response
                    return
            raise InvalidAnswer(tr("{} was reached by more than {} redirects; gave up.").format(url, MOST_REDIRECTS))

    @staticmethod
    def _refuse(method: str, url: str, response: requests.Response) -> None:
        # Its status is known, and worth more than the rest of what it says.
        keep_what_comes(response)
        problem = Problem.read(next(response.iter_content(CHUNK), b""))
        after = retry_after(response.headers.get("Retry-After"))
        if response.status_code in RETRIED_STATUSES and method not in _ONCE:
            raise TryLater(response.status_code, problem, after)
        raise refusal(method, url, response.status_code, problem, after)
