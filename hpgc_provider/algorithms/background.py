"""The rest of a run without its dialog: a job of the store followed in a task, its results put into the project."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..api import HpgcError, NotFound, StatusInfo
from ..api.poller import Poller, Watch
from ..connections import connection
from ..jobs.callbacks import subscriptions
from ..jobs.clients import client_of
from ..jobs.connection_changes import lose, lose_without_connection, up_to_date
from ..jobs.detached import detached_jobs
from ..jobs.leaving import ResultsLeft, leave, stay
from ..jobs.ledger import Page, latest, stored_job, stored_jobs
from ..jobs.owner import is_alive, this_qgis
from ..jobs.pollers import poller_of
from ..jobs.staged_removal import removals
from ..jobs.store import JobRecord, JobStore, State
from ..jobs.task import JobTask
from ..jobs.unclear import find
from ..log import warn
from ..translation import tr
from .cancels import Cancels
from .fetching import Outcome, fetch, fetch_again, load
from .text import plain

_LONGEST_PATH = 1000


class BackgroundJobs(QObject):
    """Follows jobs that nobody waits for: those that runs leave behind, and those that an earlier QGIS left open.

    :ivar told: a sentence for the user, and whether it is a good one. Emitted on the main thread.
    :ivar changed: something happened to a job in the store.
    :ivar statuses: what the server said last, by the job's key.
    :ivar dismissed: the keys of the jobs that were dismissed from here.
    """

    told = pyqtSignal(str, bool)
    changed = pyqtSignal()
    # From the poller's thread to the main one: the job's key, and what it was told.
    _said = pyqtSignal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.tasks: dict[int, JobTask] = {}
        self.statuses = latest
        self.dismissed: set[int] = set()
        self._watches: dict[int, tuple[Poller, Watch]] = {}
        self._store: JobStore | None = None
        self._cancels = Cancels(self)
        self._cancels.let_go.connect(self._take_up)
        self._cancels.meant.connect(self._cancel)
        self._dismissing: set[int] = set()
        self._said.connect(self._heard)

    def start(self) -> None:
        """Begins, and takes up what was left."""
        stay()
        latest.clear()
        detached_jobs.released.connect(self.take_up)
        detached_jobs.given_up.connect(self._give_up)
        self.resume()
        removals.sweep()

    def resume(self, *_: object) -> None:
        """Takes up what nobody follows: what an earlier QGIS left, and what was given up since."""
        self._take_up([job for job in stored_jobs() if job.is_open and not (job.owner and is_alive(job.owner))])

    def stop(self) -> None:
        """Follows nothing any longer; all jobs go on, and are taken up at the next start."""
        leave()
        self._cancels.clear()
        self._dismissing.clear()
        detached_jobs.released.disconnect(self.take_up)
        detached_jobs.given_up.disconnect(self._give_up)
        for key in list(self._watches):
            self._unwatch(key)
        tasks, self.tasks = list(self.tasks.values()), {}
        for task in tasks:
            task.abandon()
        if self._store is not None:
            self._store.close()
            self._store = None

    def take_up(self, key: int) -> None:
        """Follows a job of the store, if nobody else does."""
        record = stored_job(key)
        self._take_up([record] if record is not None else [])

    def dismiss(self, record: JobRecord) -> None:
        """Ends a job on the server, whoever follows it; where that fails, it is followed as before."""
        if record.key in self._dismissing:
            return
        was_followed = self._unwatch(record.key) or self._cancels.withdraw(record.key)
        task = self.tasks.pop(record.key, None) if was_followed else None
        if task is not None:
            task.abandon()
        self._dismiss(record, was_followed)

    def show_results(
        self, record: JobRecord, then: Callable[[JobRecord], None], as_map_service: bool | None = None
    ) -> None:
        """Adds the layers of a job that has ended to the project: from their files, or fetched anew.

        :param then: called with the job and its results where none of them is a layer.
        :param as_map_service: how rasters come, which are fetched anew then; None as it was asked for.
        """

        def done(outcome: Outcome) -> None:
            if record.key > 0:
                Page.of(record.key).fetched(outcome.results)
            loaded = self._load_all(record, outcome)
            self._forget_task(record.key)
            if not loaded:
                then(replace(record, results=outcome.results))

        names = [name for name in record.loaded or record.results if _is_file(record.results.get(name))]
        if as_map_service is None and names and len(names) >= len(record.loaded):
            labels = dict.fromkeys(names, plain(record.process))
            if self._load_all(record, Outcome(QgsProcessingContext(), record.results, labels)):
                return
        work = partial(fetch_again, record, as_map_service)
        self._begin(record, work, done, failed=lambda problem: self._stopped(record.key, problem))

    def _load_all(self, record: JobRecord, outcome: Outcome) -> bool:
        loaded = [name for name in outcome.labels if load(outcome, name)]
        if loaded:
            self.told.emit(tr("The layers of {} were added.").format(plain(record.process)), True)
        return bool(loaded)

    def _take_up(self, records: list[JobRecord]) -> None:
        records = [record for record in records if record.key not in self.tasks]
        if not records:
            return
        try:
            store = self._store = self._store or JobStore(stays_open=True)
            claimed = store.claim(records, this_qgis())
        except (HpgcError, sqlite3.Error) as problem:
            warn(str(problem))
            return
        pollers: dict[str, Poller] = {}
        for record in claimed:
            if record.job:
                self._follow(record, store, pollers)
            else:
                self._look_for(record)

    def _look_for(self, record: JobRecord) -> None:
        def found(_: object) -> None:
            self._forget_task(record.key)
            known = stored_job(record.key)
            if known is not None:
                self._follow(known)

        self._begin(record, lambda feedback: find(record, feedback), found)

    def _follow(
        self, record: JobRecord, store: JobStore | None = None, pollers: dict[str, Poller] | None = None
    ) -> None:
        """Has the poller watch a job whose id is known, with a task that waits for its end.

        :param record: as the store has it by now.
        :param pollers: by connection, those that were looked for just before.
        """
        pollers = {} if pollers is None else pollers
        key = record.key
        page = Page.of(key, store)

        def heard(news: StatusInfo | HpgcError) -> None:
            if isinstance(news, StatusInfo):
                # An end is news even where it was known before: the job is followed anew.
                before = latest.get(key)
                page.told(news)
                if before == news and not news.status.ended:
                    return
            self._said.emit(key, news)

        try:
            lose_without_connection(record)
            poller = pollers.get(record.connection) or poller_of(connection(record.connection))
            pollers[record.connection] = poller
        except HpgcError as problem:
            page.release()
            self.told.emit(str(problem), False)
            return
        self._begin(
            record,
            lambda feedback: _fetched(record, feedback),
            lambda outcome: self._done(record, outcome),
            on_hold=True,
        )
        watch = Watch(record.job, heard, heard)
        self._watches[key] = poller, watch
        poller.watch(watch)

    def _begin(
        self,
        record: JobRecord,
        work: Callable[[QgsProcessingFeedback], Any],
        done: Callable[[Any], None],
        on_hold: bool = False,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        title = tr("{} on {}").format(plain(record.process), plain(record.connection))
        task = JobTask(title, record.key, work, done, failed or (lambda problem: self._failed(record, problem)))
        self.tasks[record.key] = task
        if on_hold:
            task.hold()
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()

    def _heard(self, key: int, news: StatusInfo | HpgcError) -> None:
        """On the main thread: shows how a job stands; lets its task go to work once it has ended."""
        task = self.tasks.get(key)
        # What was on its way when somebody took the job from the poller is no news of it.
        if task is None or key not in self._watches:
            return
        if isinstance(news, HpgcError):
            self._unwatch(key)
            known = stored_job(key)
            subscriptions.end_of(known.url if known is not None else "")
            Page.of(key).ended(State.LOST, str(news)) if isinstance(news, NotFound) else Page.of(key).release()
            self._forget_task(key)
            task.abandon()
            self.told.emit(_lost(news, task.description()), False)
            return
        if news.progress is not None:
            task.setProgress(min(news.progress, 99.0))
        if news.status.ended:
            self._unwatch(key)
            task.unhold()
        self.changed.emit()

    def _done(self, record: JobRecord, outcome: Outcome | ResultsLeft) -> None:
        if isinstance(outcome, ResultsLeft):
            self._cancelled(record.key)
            return
        loaded = [name for name in record.loaded if load(outcome, name)]
        self._forget_task(record.key)
        said = tr("{} has ended; its results are here.") if not loaded else tr("{} has ended; its layers were added.")
        self.told.emit(said.format(plain(record.process)), True)

    def _failed(self, record: JobRecord, problem: str) -> None:
        if problem:
            self._stopped(record.key, problem)
        else:
            self._cancelled(record.key)

    def _stopped(self, key: int, problem: str) -> None:
        """A task came to nothing, which is told unless somebody has cancelled it."""
        self._forget_task(key)
        if problem:
            self.told.emit(problem, False)

    def _cancelled(self, key: int) -> None:
        task, has_waited = self.tasks.get(key), self._unwatch(key)
        self._forget_task(key)
        if task is not None:
            self._cancels.add(task, has_waited)

    def _cancel(self, record: JobRecord, has_waited: bool) -> None:
        """Somebody has cancelled the task of a job, and means the job."""
        if record.key in self.tasks:
            return
        if has_waited:
            self._dismiss(record, True)
        elif record.state is State.SUCCESSFUL:
            Page.of(record.key).fetched({})
            self.told.emit(tr("Cancelled; the results stay at {}.").format(record.url), False)
        else:
            Page.of(record.key).release()
        self.changed.emit()

    def _dismiss(self, record: JobRecord, was_followed: bool = False) -> None:
        def failed(problem: str) -> None:
            self._dismissing.discard(record.key)
            self._stopped(record.key, problem)
            if was_followed:
                self._follow(up_to_date(record))

        subscriptions.end_of(record.url)

        def work(feedback: QgsProcessingFeedback) -> None:
            server = connection(up_to_date(record).connection)
            with client_of(server, feedback.isCanceled) as client:
                client.job(record.job).dismiss()
            self.dismissed.add(record.key)
            Page.of(record.key).ended(State.DISMISSED)

        def done(_: object) -> None:
            self._dismissing.discard(record.key)
            self._forget_task(record.key)

        self._dismissing.add(record.key)
        self._begin(record, work, done, failed=failed)

    def _unwatch(self, key: int) -> bool:
        poller, watch = self._watches.pop(key, (None, None))
        if poller is not None and watch is not None:
            poller.unwatch(watch)
        return poller is not None

    def _give_up(self, name: str) -> None:
        """A connection was removed: its jobs go on without anybody here."""
        for key in list(self._watches):
            record = stored_job(key)
            if record is None or record.connection != name:
                continue
            self._unwatch(key)
            subscriptions.end_of(record.url)
            task = self.tasks.get(key)
            self._forget_task(key)
            if task is not None:
                task.abandon()
            lose(record)
        self.changed.emit()

    def _forget_task(self, key: int) -> None:
        self.tasks.pop(key, None)
        self.changed.emit()


def _fetched(record: JobRecord, feedback: QgsProcessingFeedback) -> Outcome | ResultsLeft:
    """The results of a job that has ended, or that they stay where they are."""
    try:
        return fetch(record, feedback)
    except ResultsLeft as left:
        return left


def _is_file(value: Any) -> bool:
    """Whether a result is a file that is here."""
    return isinstance(value, str) and bool(value) and len(value) < _LONGEST_PATH and Path(value).is_file()


def _lost(problem: HpgcError, title: str) -> str:
    if isinstance(problem, NotFound):
        return tr("{}: the server knows the job no longer. It was removed there, or the server was restarted.").format(
            title
        )
    return f"{title}: {problem}"
