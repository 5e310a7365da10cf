"""A job on the server (OGC 18-062r2, 7.12, 7.13 and 13): followed, fetched, dismissed."""

from __future__ import annotations

import time
from typing import Callable, Protocol

from .answer import Spool
from .download import Received
from .errors import (
    AGAIN,
    HpgcError,
    InvalidAnswer,
    JobFailed,
    NotFound,
    RequestRefused,
    ResultNotReady,
    ServerFailed,
    StillRunning,
    Unreachable,
)
from .interrupt import pause
from .link import endpoint
from .process import Process
from .results import Results, read_results
from .retry import RETRIED_STATUSES, poll_interval
from .statusinfo import JobStatus, StatusInfo
from .transport import Transport
from .words import tr

# Seconds that a job may go without an answer of the server.
DEFAULT_PATIENCE = 3600.0
# Seconds that a job may be missing by the word of something that may not be the API itself.
MISSING = 60.0
_LAST_WORDS = 5.0
_READY_TRIES = 6


class Client(Protocol):
    """What a job needs of the client it came from."""

    transport: Transport

    def process(self, id: str) -> Process:
        """The description of a process."""


class Job:
    """One execution of a process (OGC 18-062r2, 7.11 to 7.13).

    :ivar id: the server's id of it; empty for a process that ran while the request waited.
    :ivar url: where its statusInfo stands; empty likewise.
    """

    def __init__(
        self,
        client: Client,
        id: str,
        process: Process | None = None,
        asked: tuple[str, ...] = (),
        answer: Spool | None = None,
    ) -> None:
        self.id = id
        self.url = endpoint(client.transport.base, "jobs", id) if id else ""
        self._client, self._process, self._asked, self._answer = client, process, asked, answer

    def __repr__(self) -> str:
        return f"Job({self.id!r})"

    def status(self, tries: int = 3) -> StatusInfo:
        """How the job stands now.

        :param tries: how often to ask a server that doesn't answer.
        :raises NotFound: when the server knows it no longer (dismissed, or removed).
        """
        return self._ask(self._client.transport, tries)

    def wait(
        self,
        timeout: float | None = None,
        progress: Callable[[StatusInfo], None] | None = None,
        notice: Callable[[str], None] | None = None,
        patience: float = DEFAULT_PATIENCE,
    ) -> StatusInfo:
        """Follows the job to its end, whichever that is.

        :param timeout: seconds to wait at most; None is for ever.
        :param progress: called with each status.
        :param notice: called with a sentence when the network fails, and when it is back.
        :param patience: seconds without an answer after which to give up; the job goes on.
        :raises StillRunning: after ``timeout``.
        :raises Unreachable: after ``patience``.
        :raises NotFound: as :meth:`status` does; where only a proxy may say so, after a minute of it.
        """
        begun = time.monotonic()
        lost_since: float | None = None
        missing_since: float | None = None
        transport = self._client.transport
        while True:
            asked: float | None = None
            try:
                status = self._ask(transport, tries=1)
                if lost_since is not None and notice is not None:
                    notice(tr("{} answers again.").format(transport.base))
                lost_since = missing_since = None
                if progress is not None:
                    progress(status)
                if status.status.ended:
                    return status
                asked = status.retry_after
            except NotFound as missing:
                missing_since = missing_since or time.monotonic()
                if not missing.may_pass or time.monotonic() - missing_since >= MISSING:
                    raise
            except HpgcError as trouble:
                if not may_pass(trouble):
                    raise
                missing_since = None
                asked = getattr(trouble, "retry_after", None)
                now = time.monotonic()
                if lost_since is None:
                    lost_since = now
                    if notice is not None:
                        notice(
                            tr("{} The job goes on there; asking again for {:.0f} minutes.").format(
                                trouble, patience / 60
                            )
                        )
                elif now - lost_since > patience:
                    raise Unreachable(
                        tr(
                            "Gave up after {:.0f} minutes without an answer. The job goes on at {}. "
                            "The last trouble: {}"
                        ).format(patience / 60, self.url, trouble)
                    ) from None
            elapsed = time.monotonic() - begun
            interval = poll_interval(elapsed, asked)
            if timeout is not None:
                if elapsed >= timeout:
                    raise StillRunning(
                        tr("The job at {} is still running after {:.0f} seconds.").format(self.url, timeout)
                    )
                interval = min(interval, timeout - elapsed)
            pause(interval, transport.is_cancelled)

    def results(self, received: Received | None = None) -> Results:
        """The results of a job that has ended.

        :param received: called with the bytes of the results document so far and their number in all (0: unknown).
        :raises ResultNotReady: while it runs.
        :raises JobFailed: when it failed or was dismissed, with the server's own reason.
        :raises NotFound: when the server knows no such job.
        :raises Unreachable: when no answer came, or not the whole.
        :raises InvalidAnswer: when what came are no results.
        :raises NoRoom: when the disk is too full for them.
        """
        if self._answer is not None:
            return read_results(self._answer, self._client.transport, self._process, self._asked)
        status = self.status()
        if not status.status.ended:
            raise ResultNotReady(
                tr("The job at {} is still {}; it has no results yet.").format(self.url, status.status.value)
            )
        self.check(status)
        spool = self._fetch(received)
        return read_results(spool, self._client.transport, self._described(status), self._asked)

    def check(self, status: StatusInfo) -> None:
        """Raises ``JobFailed`` where ``status`` is that of a job that ended without results."""
        if status.status == JobStatus.DISMISSED:
            raise JobFailed(tr("The job at {} was dismissed.").format(self.url))
        if status.status == JobStatus.FAILED:
            raise JobFailed(tr("The job at {} failed: {}").format(self.url, self._reason(status)))

    def dismiss(self) -> None:
        """Ends the job, or removes one that has ended together with its results (clause 13).

        It is done even where a cancel has been heard. That the job is gone already is no error.

        :raises Unreachable: when no answer came.
        :raises RequestRefused: when the server doesn't do it, with its own reason.
        :raises NotFound: when something that may not be the API says that there is no such job, and there is.
        """
        if not self.id:
            return
        transport = self._client.transport.uncancelled(_LAST_WORDS)
        try:
            transport.delete(self.url, tries=2)
        except NotFound as gone:
            if gone.may_pass and self._is_there(transport):
                raise
        finally:
            transport.close()

    def _is_there(self, transport: Transport) -> bool:
        """Whether the server still knows it, as far as can be told."""
        try:
            self._ask(transport, tries=1)
        except NotFound:
            return False
        except HpgcError:
            return True
        return True

    def _ask(self, transport: Transport, tries: int) -> StatusInfo:
        if not self.id:
            return StatusInfo("", JobStatus.SUCCESSFUL, 100.0)
        answer = transport.get(self.url, tries=tries)
        status = StatusInfo.from_json(answer.json(), answer.url, answer.retry_after)
        if status is None:
            said = tr("{} sent something else than the status of a job.").format(self.url)
            raise InvalidAnswer(f"{said} {tr(AGAIN)}")
        return status

    def _fetch(self, received: Received | None = None) -> Spool:
        """The results' answer; a server that says "not ready" of a job that has ended is asked again."""
        url = endpoint(self._client.transport.base, "jobs", self.id, "results")
        for attempt in range(_READY_TRIES):
            try:
                return self._client.transport.spooled(url, received=received)
            except RequestRefused as refused:
                not_ready = isinstance(refused, ResultNotReady)
                if not not_ready or attempt == _READY_TRIES - 1:
                    raise
            pause(poll_interval(5.0), self._client.transport.is_cancelled)
        raise AssertionError("not reached")

    def _reason(self, status: StatusInfo) -> str:
        """Why it failed: the status's message, else what the results say."""
        if status.message:
            return status.message
        try:
            spool = self._fetch()
            read_results(spool, self._client.transport, self._process, self._asked)
        except RequestRefused as refused:
            return refused.problem.sentence() if refused.problem else tr("the server gave no reason.")
        except HpgcError as told:
            return str(told)
        return tr("the server gave no reason.")

    def _described(self, status: StatusInfo) -> Process | None:
        """The process's description, so that a result without a name finds its output."""
        if self._process is None and status.process_id:
            try:
                self._process = self._client.process(status.process_id)
            except RequestRefused:
                return None
        return self._process


def may_pass(trouble: HpgcError) -> bool:
    """Whether what went wrong with one poll may be over at the next: network, overload, a portal's page."""
    busy = isinstance(trouble, RequestRefused) and trouble.status in RETRIED_STATUSES
    return busy or isinstance(trouble, (Unreachable, ServerFailed, InvalidAnswer))
