"""A file that comes down whole: what a cut leaves over is asked for, and the whole is checked (RFC 9110, 14)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from io import FileIO
from pathlib import Path
from typing import Callable

import requests

from .digests import NOTHING_KNOWN, Checker, Expected, announced
from .disk import need_room, not_written, write_all
from .errors import AGAIN, Forbidden, HpgcError, InvalidAnswer, NotFound, RequestRefused, Unreachable, refusal
from .interrupt import IsCancelled, interruptible_stream, pause
from .link import without_query
from .retry import TRIES, TryLater, backoff
from .words import size_text, tr

PIECE = 64 * 1024
# Tries in a row without a new byte, where a part is here that can be gone on with.
PATIENT_TRIES = 7
# Tries in all, and how many of them may begin at the first byte.
MOST_TRIES, MOST_BEGINNINGS = 500, 10
_PARTIAL, _NOT_SATISFIABLE = 206, 416
# Their length is that of what would come of another request (RFC 9110, 8.6).
_WITHOUT_BODY = (204, 304)

Received = Callable[[int, int], None]
Ask = Callable[[dict[str, str]], AbstractContextManager[requests.Response]]


@dataclass(frozen=True)
class _Part:
    """An answer that has begun.

    :ivar start: where its first byte belongs; 0 for a whole answer.
    :ivar total: bytes of the whole; None where unknown.
    :ivar is_encoded: whether the bytes that come out are others than those that were sent.
    """

    response: requests.Response
    start: int
    total: int | None
    is_encoded: bool

    @property
    def validator(self) -> str:
        """What ``If-Range`` may name (RFC 9110, 13.1.5): a strong validator; empty where there is none."""
        headers = self.response.headers
        tag = str(headers.get("ETag", ""))
        if self.is_encoded or tag:
            return "" if self.is_encoded or tag.startswith("W/") else tag
        changed = str(headers.get("Last-Modified", ""))
        try:
            age = parsedate_to_datetime(str(headers.get("Date", ""))) - parsedate_to_datetime(changed)
        except (TypeError, ValueError, IndexError):
            return ""
        # One that was changed in the second of the answer may have been changed again in it (8.8.2.2).
        return changed if age.total_seconds() >= 1 else ""


class _BeginAnew(Exception):
    """What is here can't be gone on with."""

    def __init__(self, why: HpgcError) -> None:
        super().__init__(str(why))
        self.why = why


class Download:
    """One file from ``url``, over as many connections as it takes.

    :param ask: opens a GET of the given header fields, its body yet to be read.
    :param path: where the file is written, anew.
    :param expected: what the file has to be.
    :param received: called with the bytes so far and their number in all (0 where unknown).
    """

    def __init__(
        self,
        ask: Ask,
        url: str,
        path: Path,
        accept: str = "*/*",
        expected: Expected = NOTHING_KNOWN,
        received: Received | None = None,
        is_cancelled: IsCancelled | None = None,
    ) -> None:
        self._ask, self._url, self._path, self._expected = ask, url, path, expected
        # What is encoded for the way can't be gone on with, nor its length be told.
        self._headers = {"Accept": accept, "Accept-Encoding": "identity"}
        self._received, self._is_cancelled = received, is_cancelled
        self._begun: _Part | None = None
        self._checker = Checker(())
        self._done = self._furthest = self._beginnings = 0
        self._gained = self._is_patched = False

    def run(self) -> requests.Response:
        """Fetches the file.

        :returns: the answer that it began with, its body read.
        :raises Unreachable: when it was cut off, and there was no going on.
        :raises InvalidAnswer: when it isn't what was announced.
        :raises NoRoom: when the disk has no room for it.
        :raises RequestRefused: for a status of 400 and more.
        """
        if self._expected.size is not None:
            need_room(self._path.parent, self._expected.size)
        try:
            # Without a buffer: what could not be written is told by write, not by close.
            with self._path.open("wb", buffering=0) as file:
                return self._run(file)
        except OSError as problem:
            raise not_written(self._path, problem) from problem

    def _run(self, file: FileIO) -> requests.Response:
        vain, trouble = 0, HpgcError()
        for _ in range(MOST_TRIES):
            self._gained, wait = False, 0.0
            try:
                return self._once(file)
            except Unreachable as cut:
                trouble = cut
            except TryLater as later:
                trouble = refusal("GET", self._url, later.status, later.problem, later.after)
                wait = later.after or 0.0
            except _BeginAnew as useless:
                trouble, self._begun = useless.why, None
            except RequestRefused as refused:
                if refused.status != _NOT_SATISFIABLE or not self._validator:
                    raise self._gone(refused) from None
                trouble = Unreachable(tr("The server has no more of it (HTTP {}).").format(refused.status))
                self._begun = None
            vain = 1 if self._gained else vain + 1
            if vain >= (PATIENT_TRIES if self._validator else TRIES) or self._beginnings >= MOST_BEGINNINGS:
                break
            pause(max(wait, backoff(vain)), self._is_cancelled)
        raise self._given_up(trouble)

    @property
    def _validator(self) -> str:
        """With what the part that is here may be gone on with; empty where it may not."""
        return self._begun.validator if self._begun is not None and self._done else ""

    @property
    def _tag(self) -> str:
        """The entity tag of what is here; may be empty."""
        return str(self._begun.response.headers.get("ETag", "")) if self._begun is not None else ""

    def _once(self, file: FileIO) -> requests.Response:
        """One request; returns once the file is whole.

        :raises Unreachable: where it is not.
        """
        validator = self._validator
        asked = {"Range": f"bytes={self._done}-", "If-Range": validator} if validator else {}
        part: _Part | None = None
        with contextlib.closing(interruptible_stream(lambda: self._pieces(asked), self._is_cancelled)) as stream:
            for arrived, piece in stream:
                if part is None:
                    part = arrived
                    self._begin(file, part)
                self._take(file, part, piece)
        begun = self._begun
        if part is None or begun is None or self._done < (part.total or 0):
            raise Unreachable(tr("The connection to {} was cut.").format(without_query(self._url)))
        try:
            self._checker.check(without_query(self._url))
        except InvalidAnswer as differs:
            if self._is_patched:
                raise _BeginAnew(differs) from None
            raise
        return begun.response

    def _pieces(self, asked: dict[str, str]) -> Generator[tuple[_Part, bytes], None, None]:
        """One answer: first without a byte, then its body. It may be another thread that this runs on."""
        with self._ask({**self._headers, **asked}) as response:
            part = self._part(response, bool(asked))
            if part.total is not None:
                need_room(self._path.parent, part.total - self._done)
            yield part, b""
            keep_what_comes(response)
            for piece in response.iter_content(PIECE):
                yield part, piece
            if part.is_encoded and is_cut(response):
                raise Unreachable(tr("The connection to {} was cut.").format(without_query(self._url)))

    def _part(self, response: requests.Response, is_rest: bool) -> _Part:
        """What an answer gives: the whole, or the rest that was asked for.

        :raises _BeginAnew: for a part that doesn't fit to what is here.
        :raises InvalidAnswer: for a file of another size than was announced.
        """
        headers = response.headers
        is_encoded = str(headers.get("Content-Encoding", "")).strip().lower() not in ("", "identity")
        length = None if is_encoded else _number(headers.get("Content-Length"))
        start, total = 0, length
        if response.status_code == _PARTIAL:
            found = re.fullmatch(r"\s*bytes\s+(\d+)-(\d+)/(\d+|\*)\s*", headers.get("Content-Range", ""))
            total = _number(found[3]) if found else None
            start = int(found[1]) if found else -1
            known = self._begun.total if self._begun is not None else None
            fits = is_rest and not is_encoded and start == self._done and (None in (known, total) or known == total)
            if not fits or (self._tag and headers.get("ETag", self._tag) != self._tag):
                odd = tr("{} sent another part of the file than was asked for.").format(without_query(self._url))
                raise _BeginAnew(InvalidAnswer(f"{odd} {tr(AGAIN)}"))
            total = total if total is not None else known
        size = self._expected.size
        if None not in (size, total) and size != total:
            raise InvalidAnswer(
                tr(
                    "{} sends {} bytes where {} were announced, so nothing was kept. Fetch the results of the job "
                    "again (hpgc:fetchresults); if it happens again, tell the server's operator."
                ).format(without_query(self._url), total, size)
            )
        return _Part(response, start, total if total is not None else size, is_encoded)

    def _begin(self, file: FileIO, part: _Part) -> None:
        """Makes the file ready for what comes."""
        if part.start:
            self._is_patched = True
            return
        file.seek(0)
        file.truncate()
        self._done, self._begun, self._is_patched = 0, part, False
        self._beginnings += 1
        in_headers = () if part.is_encoded else announced(part.response.headers)
        self._checker = Checker((*self._expected.digests, *in_headers))

    def _take(self, file: FileIO, part: _Part, piece: bytes) -> None:
        if not piece:
            return
        if part.total is not None and self._done + len(piece) > part.total:
            raise InvalidAnswer(
                tr(
                    "{} sent more than the {} bytes that were announced, so nothing was kept. Fetch the results of the "
                    "job again (hpgc:fetchresults); if it happens again, tell the server's operator."
                ).format(without_query(self._url), part.total)
            )
        write_all(file, piece)
        self._checker.update(piece)
        self._done += len(piece)
        self._gained = self._gained or part.start > 0 or self._done > self._furthest
        self._furthest = max(self._furthest, self._done)
        if self._received is not None:
            self._received(self._done, part.total or 0)

    def _so_far(self) -> str:
        total = self._begun.total if self._begun is not None else None
        return tr("{} of {}").format(size_text(self._done), size_text(total)) if total else size_text(self._done)

    def _gone(self, refused: RequestRefused) -> RequestRefused:
        """What to say where the address of a file is good no longer, with a part of it here."""
        if not self._done or not isinstance(refused, (Forbidden, NotFound)):
            return refused
        happened = tr("The result at {} can't be fetched from there any longer; {} had come ({}).")
        if refused.status == 404:
            happened = tr("The result at {} is not there any longer; {} had come ({}).")
        status = f"HTTP {refused.status}" + (f": {refused.problem.sentence()}" if refused.problem else "")
        advice = tr(
            "Its address may have expired. Fetch the results of the job again (hpgc:fetchresults): "
            "the server may then give a new address."
        )
        said = happened.format(without_query(self._url), self._so_far(), status)
        return type(refused)(f"{said} {advice}", refused.status, refused.problem)

    def _given_up(self, trouble: HpgcError) -> HpgcError:
        if not isinstance(trouble, Unreachable) or not self._done:
            return trouble
        said = tr("The result at {} was cut off after {}, and there was no going on.").format(
            without_query(self._url), self._so_far()
        )
        advice = tr("Fetch the results of the job again (hpgc:fetchresults).")
        return Unreachable(f"{said} {trouble} {advice}")


def keep_what_comes(response: requests.Response) -> None:
    """Has a body that is shorter than announced read to its end; urllib3 2 would throw away the last piece of it."""
    vars(response.raw).update(enforce_content_length=False)


def announced_length(response: requests.Response) -> int:
    """The bytes on the wire of a body that is to come; 0 where that isn't known, or none comes."""
    if response.status_code in _WITHOUT_BODY or "Transfer-Encoding" in response.headers:
        return 0
    return _number(response.headers.get("Content-Length")) or 0


def is_cut(response: requests.Response) -> bool:
    """Whether a body that was read to its end is shorter than announced (RFC 9112, 8)."""
    return int(response.raw.tell()) < announced_length(response)


def heed_cut(response: requests.Response, advice: str = "") -> None:
    """Looks at a body that was read to its end.

    :raises Unreachable: where it is shorter than announced, with ``advice`` behind.
    """
    if is_cut(response):
        said = tr("The connection to {} was cut after {} of {} bytes.")
        bytes_here, announced = response.raw.tell(), announced_length(response)
        raise Unreachable(f"{said.format(without_query(response.url), bytes_here, announced)}{advice}")


def _number(text: str | None) -> int | None:
    """A header field that is a number; None where it isn't one."""
    return int(text) if text and re.fullmatch(r"\s*\d{1,18}\s*", text) else None
