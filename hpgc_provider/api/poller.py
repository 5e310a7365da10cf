"""Following many jobs of one server with one request at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from .client import HpgcClient
from .errors import Cancelled, HpgcError, InvalidAnswer, NotFound, RequestRefused, SignInNeeded, Unreachable
from .job import DEFAULT_PATIENCE, MISSING, may_pass
from .link import endpoint
from .retry import LONGEST_POLL, LONGEST_RETRY_AFTER, RETRIED_STATUSES, poll_interval
from .statusinfo import StatusInfo
from .words import tr

# A round that asks for each job by itself asks for so many at most.
MOST_SINGLE = 25
# Seconds from one round to the next at most, while the computer is awake.
_LONGEST_STEP = 2 * LONGEST_RETRY_AFTER
# The share of one core that asking may take.
SHARE = 0.025


class Clock:
    """The time, and waiting for it to pass: the computer's own."""

    def now(self) -> float:
        """Seconds from some moment on."""
        return time.monotonic()

    def wait(self, condition: threading.Condition, seconds: float | None) -> None:
        """Waits on a condition that is held, ``seconds`` at most; None is until it is notified."""
        condition.wait(seconds)


@dataclass(eq=False)
class Watch:
    """One job that is followed. The callables are called on the poller's thread, and are to be quick.

    :ivar id: the job.
    :ivar told: called with each status; the one that has ended is the last.
    :ivar failed: called once in place of that, with what makes it impossible to follow the job any further:
        ``NotFound`` where the server knows it no longer, ``Unreachable`` after the poller's patience.
    :ivar notice: called with a sentence when the server doesn't answer, and when it does again.
    """

    id: str
    told: Callable[[StatusInfo], None]
    failed: Callable[[HpgcError], None]
    notice: Callable[[str], None] = field(default=lambda text: None)
    begun: float = 0.0
    due: float = 0.0
    woken: bool = False
    missing_since: float | None = None


class Poller:
    """Follows the jobs of one server, on one thread that lives as long as there are any.

    A single job is polled by itself. Several are read from the server's list of jobs, with one request for all of
    them; jobs that the list doesn't hold are polled by themselves. The interval is that of the youngest job.

    :param client: its requests are given up once the poller is closed, if :meth:`Closed.heard` tells it.
    :param patience: seconds without an answer after which the jobs are given up; they go on over there.
    """

    def __init__(
        self,
        client: HpgcClient,
        patience: float = DEFAULT_PATIENCE,
        clock: Clock | None = None,
        closed: Closed | None = None,
    ) -> None:
        self._client, self._patience, self._clock = client, patience, clock or Clock()
        self._closed = closed or Closed()
        self._condition = threading.Condition()
        self._watches: list[Watch] = []
        self._thread: threading.Thread | None = None
        self._has_list = True
        self._lost_since: float | None = None
        self._troubled_at = 0.0
        self._not_before = 0.0

    def watch(self, watch: Watch) -> None:
        """Begins to follow a job, at once."""
        with self._condition:
            watch.begun = watch.due = self._clock.now()
            self._watches.append(watch)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="hpgc-poller", daemon=True)
                self._thread.start()
            self._condition.notify()

    def unwatch(self, watch: Watch) -> None:
        """Follows it no longer; that it isn't followed is no error."""
        with self._condition:
            if watch in self._watches:
                self._watches.remove(watch)
            self._condition.notify()

    def wake(self, id: str) -> bool:
        """Asks for a job now, because somebody says that it has changed.

        :returns: whether it is followed.
        """
        with self._condition:
            woken = [watch for watch in self._watches if watch.id == id]
            for watch in woken:
                watch.due, watch.woken = self._clock.now(), True
            self._condition.notify()
            return bool(woken)

    def close(self) -> None:
        """Follows nothing any longer. What is under way ends by itself."""
        self._closed.yes = True
        with self._condition:
            self._watches.clear()
            self._condition.notify()

    def _run(self) -> None:
        while True:
            with self._condition:
                while self._watches and not self._closed.yes:
                    now = self._clock.now()
                    wait = max(min(watch.due for watch in self._watches), self._not_before) - now
                    if wait <= 0:
                        break
                    self._clock.wait(self._condition, wait)
                if not self._watches or self._closed.yes:
                    self._thread = self._lost_since = None
                    return
                watches = list(self._watches)
                for watch in watches:
                    watch.woken = False
            self._round(watches)

    def _round(self, watches: list[Watch]) -> None:
        """Asks once, tells everyone, and sets when to ask again."""
        worked = time.thread_time()
        now = self._clock.now()
        try:
            if len(watches) > 1 and self._has_list:
                asked = self._ask_for_all(watches)
            else:
                asked = self._ask_for_each([watch for watch in watches if watch.due <= now] or watches[:1])
        except Cancelled:
            return
        except HpgcError as trouble:
            self._in_trouble(watches, trouble)
        except Exception as odd:
            # Whatever an answer has led to, the other jobs are followed on.
            self._in_trouble(
                watches, InvalidAnswer(tr("{} sent something odd ({}).").format(self._client.url, type(odd).__name__))
            )
        else:
            self._answers_again()
            self._set_due(watches, asked)
        # A round in which all jobs had news took long; the next one won't.
        rest = min((time.thread_time() - worked) / SHARE, LONGEST_POLL)
        self._not_before = self._clock.now() + rest

    def _ask_for_all(self, watches: list[Watch]) -> float | None:
        """One request for the list of jobs; returns the seconds that the server asked to wait."""
        try:
            statuses = {status.job_id: status for status in self._client.jobs(limit=max(1000, 2 * len(watches)))}
        except (NotFound, InvalidAnswer):
            self._has_list = False
            return self._ask_for_each(watches)
        except RequestRefused as refused:
            if refused.status in RETRIED_STATUSES:
                raise
            # A list that fails (401, 500, 501) says nothing of the jobs themselves.
            asked = self._ask_for_each(watches)
            self._has_list = False
            return asked
        missing = []
        for watch in watches:
            if watch.id in statuses:
                self._tell(watch, statuses[watch.id])
            else:
                missing.append(watch)
        return self._ask_for_each(missing) if missing else None

    def _ask_for_each(self, watches: list[Watch]) -> float | None:
        """One request for each of those that have waited longest; returns the seconds that the server asked to wait."""
        longest: float | None = None
        trouble: RequestRefused | None = None
        answered = False
        for watch in sorted(watches, key=lambda watch: watch.due)[:MOST_SINGLE]:
            try:
                status = self._client.job(watch.id).status(tries=1)
            except SignInNeeded:
                raise
            except RequestRefused as refused:
                if isinstance(refused, NotFound) and refused.may_pass and self._may_come_back(watch):
                    continue
                # The trouble of one job is not that of the others.
                if may_pass(refused):
                    trouble = refused
                else:
                    self._give_up(watch, refused)
                continue
            answered = True
            self._tell(watch, status)
            if status.retry_after is not None:
                longest = max(longest or 0.0, status.retry_after)
        if trouble is not None and not answered:
            raise trouble
        return longest

    def _may_come_back(self, watch: Watch) -> bool:
        """Whether a job that something says isn't there is to be asked for again."""
        now = self._clock.now()
        if watch.missing_since is None:
            watch.missing_since = now
        return now - watch.missing_since < MISSING

    def _answers_again(self) -> None:
        """Tells everyone that a trouble is over, if there was one."""
        if self._lost_since is None:
            return
        self._lost_since = None
        with self._condition:
            watches = list(self._watches)
        for watch in watches:
            watch.notice(tr("{} answers again.").format(self._client.url))

    def _tell(self, watch: Watch, status: StatusInfo) -> None:
        # Before the status: after an end nobody listens.
        self._answers_again()
        with self._condition:
            if watch not in self._watches:
                return
            watch.missing_since = None
            if status.status.ended:
                self._watches.remove(watch)
        watch.told(status)

    def _give_up(self, watch: Watch, problem: HpgcError) -> None:
        with self._condition:
            if watch not in self._watches:
                return
            self._watches.remove(watch)
        watch.failed(problem)

    def _set_due(self, watches: list[Watch], asked: float | None) -> None:
        now = self._clock.now()
        with self._condition:
            for watch in watches:
                # What was woken while it was polled is polled again: the answer may be from before.
                if not watch.woken and (watch.due <= now or len(watches) > 1):
                    watch.due = now + poll_interval(now - watch.begun, asked)

    def _in_trouble(self, watches: list[Watch], trouble: HpgcError) -> None:
        now = self._clock.now()
        if not may_pass(trouble):
            for watch in watches:
                self._give_up(watch, trouble)
            return
        if self._lost_since is None:
            self._lost_since = self._troubled_at = now
            for watch in watches:
                watch.notice(
                    tr("{} The job goes on there; asking again for {:.0f} minutes.").format(
                        trouble, self._patience / 60
                    )
                )
        for watch in watches:
            watch.missing_since = None
        # A computer that slept has not waited.
        self._lost_since += max(0.0, now - self._troubled_at - _LONGEST_STEP)
        self._troubled_at = now
        if now - self._lost_since > self._patience:
            self._lost_since = None
            said = tr("Gave up after {:.0f} minutes without an answer. The job goes on at {}. The last trouble: {}")
            for watch in watches:
                url = endpoint(self._client.url, "jobs", watch.id)
                self._give_up(watch, Unreachable(said.format(self._patience / 60, url, trouble)))
            return
        self._set_due(watches, getattr(trouble, "retry_after", None))


class Closed:
    """Whether a poller is closed, for a client that shall hear of it.

    >>> closed = Closed()
    >>> poller = Poller(HpgcClient(url, is_cancelled=closed.heard), closed=closed)
    """

    def __init__(self) -> None:
        self.yes = False

    def heard(self) -> bool:
        """Whether it is."""
        return self.yes
