"""One run of a process: sends the request and follows the job, speaking through a Processing feedback."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping
from functools import partial
from typing import Any

from qgis.core import QgsProcessingFeedback

from ..api import (
    Cancelled,
    HpgcClient,
    HpgcError,
    InvalidInput,
    Job,
    JobFailed,
    JobStatus,
    NotFound,
    Process,
    RequestRefused,
    Results,
    StatusInfo,
    Unreachable,
)
from ..api.errors import CancelledUnanswered, OutcomeUnknown
from ..api.interrupt import HEARING_INTERVAL
from ..api.poller import Poller, Watch
from ..connections import Callbacks
from ..translation import tr, unmarked
from .callbacks import Subscription, subscriptions
from .detached import detached_jobs
from .leaving import Leaving, heed_leaving, is_leaving, is_let_go
from .ledger import Page
from .store import State
from .transfer_progress import TransferProgress

# Which part of the bar, in percent, is the upload, the job, and the download.
UPLOADED, ENDED = 15.0, 85.0
# Where in it a results document has come; its links are fetched behind that.
READ = 95.0
# A smaller document (bytes) takes no part of the bar.
_SMALL_DOCUMENT = 1024 * 1024
# The servers of which it was said that they don't call back.
_never_call: set[str] = set()


class Run:
    """Sends and follows one execution, and notes in the job store what becomes of it.

    :param callbacks: whether the server is asked to call back when the job has news.
    """

    def __init__(
        self,
        client: HpgcClient,
        poller: Poller,
        feedback: QgsProcessingFeedback,
        page: Page,
        callbacks: Callbacks | None = None,
    ) -> None:
        self.client, self._poller, self.feedback, self.page = client, poller, feedback, page
        self._callbacks = callbacks or Callbacks()
        self._said = ""
        self._late_lock = threading.Lock()
        self._is_answered_late = self._is_left = False

    def submit(
        self, process: Process, inputs: Mapping[str, Any], outputs: Mapping[str, Any], response: str = "document"
    ) -> Job:
        """The job, started; one that ran while the request waited has ended already."""
        self.feedback.setProgressText(tr("Sending the request to {}").format(self.client.url))
        calls = self._subscribed(process)
        job: Job | None = None
        try:
            subscriber = calls.subscriber if calls else None
            progress = TransferProgress(self.feedback, tr("Sending the request"), 0.0, UPLOADED)

            def sent(done: int, total: int) -> None:
                if done >= total:
                    self.page.sent()
                progress(done, total)

            job = self.client.execute(process, inputs, outputs or None, response, subscriber, sent, self._answered_late)
        except OutcomeUnknown as unclear:
            # It may run over there: the page stays, so that it can be looked for.
            self.page.unclear(str(unclear))
            raise
        except CancelledUnanswered:
            raise Cancelled(self._unanswered()) from None
        except (RequestRefused, InvalidInput, Unreachable, Cancelled):
            self.page.forget()
            raise
        except HpgcError as odd:
            self.page.unclear(str(odd))
            raise
        finally:
            if calls is not None and job is not None and job.id:
                calls.begun(job.url, partial(self._poller.wake, job.id))
            elif calls is not None:
                calls.close()
        self.feedback.setProgress(UPLOADED)
        if job.id:
            self.page.accepted(job.id, job.url)
            self.feedback.pushInfo(tr("Job {}").format(job.url))
        return job

    def follow(self, job: Job, dismisses: bool = True) -> None:
        """Waits for the end of the job.

        :param dismisses: whether a cancel dismisses it on the server; who only fetches leaves it alone.
        :raises JobFailed: with the server's own reason.
        :raises Cancelled: with a sentence that tells what became of the job.
        """
        try:
            job.check(self._end_of(job))
        except Cancelled:
            if not dismisses:
                raise Cancelled(tr("Cancelled; the job and its results stay at {}.").format(job.url)) from None
            raise Cancelled(self._dismissed(job)) from None
        except JobFailed as failed:
            self.page.ended(State.FAILED, str(failed))
            raise
        except NotFound as gone:
            self.page.ended(State.LOST, str(gone))
            said = tr("{} knows the job {} no longer: it was removed there, or the server was restarted. ")
            raise HpgcError(said.format(self.client.url, job.id) + tr("It can be run again.")) from None
        except Leaving as left:
            raise Leaving(f"{left} {job.url}") from None
        except HpgcError as problem:
            kept = tr("The job is not lost: {}").format(job.url)
            raise HpgcError(str(problem) if job.url in str(problem) else f"{problem} {kept}") from None
        self.feedback.setProgress(ENDED)

    def results(self, job: Job) -> Results:
        """The results of a job that has ended; what comes within their document is told about on the way."""
        come = TransferProgress(self.feedback, tr("Fetching the results"), ENDED, READ - ENDED)

        def received(done: int, total: int) -> None:
            if max(done, total) > _SMALL_DOCUMENT:
                come(done, total)

        return job.results(received)

    def _end_of(self, job: Job) -> StatusInfo:
        """The status that the job ended with, from the poller that all runs on this server share."""
        if not job.id:
            return StatusInfo("", JobStatus.SUCCESSFUL, 100.0)
        over = threading.Event()
        news: list[StatusInfo | str | HpgcError] = []

        def tell(entry: StatusInfo | str | HpgcError) -> None:
            news.append(entry)
            over.set()

        watch = Watch(job.id, tell, tell, tell)
        self._poller.watch(watch)
        try:
            while True:
                over.wait(HEARING_INTERVAL)
                over.clear()
                heed_leaving()
                if self.feedback.isCanceled() and is_let_go():
                    raise Leaving(tr("The run ends so that QGIS can be closed; its job goes on, and is not lost."))
                if self.feedback.isCanceled():
                    raise Cancelled
                while news:
                    entry = news.pop(0)
                    if isinstance(entry, HpgcError):
                        raise entry
                    if isinstance(entry, str):
                        self.feedback.pushWarning(entry)
                        continue
                    self._told(entry)
                    if entry.status.ended:
                        return entry
        finally:
            self._poller.unwatch(watch)
            subscriptions.end_of(job.url)

    def _subscribed(self, process: Process) -> Subscription | None:
        """Where the server is to call back; None where it isn't to, or can't. Callbacks never cost a run."""
        if not self._callbacks.wanted or not process.runs_async:
            return None
        try:
            if self.client.conformance().declares("callback"):
                calls = subscriptions.subscribe(self.client.url, self._callbacks.url, self._callbacks.port)
                self.feedback.pushInfo(tr("The server may call back at {}").format(calls.base))
                return calls
            if self.client.url not in _never_call:
                _never_call.add(self.client.url)
                self.feedback.pushInfo(
                    tr("{} does not offer to call back: its jobs are asked.").format(self.client.url)
                )
        except (HpgcError, OSError, ValueError) as problem:
            said = tr("The server can't call back, so it is asked how the job stands: {}")
            self.feedback.pushWarning(said.format(problem))
        return None

    def _unanswered(self) -> str:
        """Notes a cancel between a request and its answer; what becomes of the job, in a sentence."""
        said = tr(
            "Cancelled, but {} had got the whole request and has not answered yet: a job that comes of it is dismissed."
        )
        self._is_left = is_leaving()
        if self._is_left:
            said = tr(
                "QGIS ends; {} had got the whole request and has not answered yet: a job that comes of it goes on, and "
                "is taken up at the next start."
            )
        said = said.format(self.client.url)
        with self._late_lock:
            if not self._is_answered_late:
                self.page.unclear(said)
        return said

    def _answered_late(self, job: Job | None) -> None:
        """What came of a request whose run was cancelled: no job, one that is dismissed, or goes on as QGIS ends."""
        with self._late_lock:
            self._is_answered_late = True
        if job is None or not job.id:
            self.page.forget()
            return
        is_left = self._is_left or is_leaving()
        if not is_left:
            with contextlib.suppress(HpgcError):
                job.dismiss()
                self.page.forget()
                return
        self.page.accepted(job.id, job.url)
        self.page.release()
        if is_left:
            detached_jobs.released.emit(self.page.key)

    def _told(self, status: StatusInfo) -> None:
        self.page.told(status)
        if status.progress is not None and not status.status.ended:
            self.feedback.setProgress(UPLOADED + (ENDED - UPLOADED) * status.progress / 100)
        said = f"{status.status.value}: {status.message}" if status.message else status.status.value
        if said != self._said:
            self._said = said
            # QGIS shows that as it is, in a label.
            self.feedback.setProgressText(unmarked(said))

    def _dismissed(self, job: Job) -> str:
        try:
            job.dismiss()
        except HpgcError as problem:
            return tr("Cancelled, but the server did not dismiss the job {}, which may go on there: {}").format(
                job.id, problem
            )
        self.page.ended(State.DISMISSED)
        return tr("Cancelled: the job {} was dismissed on the server.").format(job.id)
