"""The rest of a run without its dialog: a job of the store followed in a task, its results put into the project."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..api import HpgcClient, HpgcError, Process, StatusInfo
from ..catalog import load_catalog
from ..connections import Connection, connection
from ..jobs.clients import client_of
from ..jobs.follow import Run
from ..jobs.later import later_jobs
from ..jobs.leaving import leave, stay
from ..jobs.ledger import Page
from ..jobs.owner import is_alive, this_qgis
from ..jobs.pollers import poller_of
from ..jobs.store import JobRecord, JobStore, State
from ..jobs.task import JobTask
from ..log import warn
from ..translation import tr
from .process_algorithm import ProcessAlgorithm
from .text import plain

# Seconds by which a server's clock may be behind.
_CLOCKS_APART = 120.0


@dataclass
class _Outcome:
    """What a task brings home.

    :ivar context: moved to the main thread, with layers that have no file.
    :ivar results: by output name.
    :ivar labels: what to call the layers, by output name.
    """

    context: QgsProcessingContext
    results: dict[str, Any]
    labels: dict[str, str]


class BackgroundJobs(QObject):
    """Follows jobs that nobody waits for: those that runs leave behind, and those that an earlier QGIS left open.

    :ivar told: a sentence for the user, and whether it is a good one. Emitted on the main thread.
    :ivar changed: something happened to a job in the store.
    """

    told = pyqtSignal(str, bool)
    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.tasks: list[JobTask] = []

    def start(self) -> None:
        """Begins, and takes up what was left."""
        stay()
        later_jobs.released.connect(self.take_up)
        for record in _stored_jobs():
            if record.is_open and not (record.owner and is_alive(record.owner)):
                self.take_up(record.key)

    def stop(self) -> None:
        """Follows nothing any longer; all jobs go on, and are taken up at the next start."""
        leave()
        later_jobs.released.disconnect(self.take_up)
        self.tasks.clear()

    def take_up(self, key: int) -> None:
        """Follows a job of the store, if nobody else does."""
        try:
            store = JobStore()
            record = store.job(key)
            if record is None or not store.claim(key, this_qgis(), record.owner):
                return
        except (HpgcError, sqlite3.Error) as problem:
            warn(str(problem))
            return
        title = tr("{} on {}").format(plain(record.process), plain(record.connection))
        task = JobTask(
            title,
            key,
            lambda feedback: _finish(record, feedback),
            lambda outcome: self._done(record, outcome),
            lambda problem: self._failed(record, problem),
        )
        self.tasks.append(task)
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()

    def _done(self, record: JobRecord, outcome: _Outcome) -> None:
        loaded = [name for name in record.loaded if _load(outcome, name)]
        self._forget_task(record.key)
        said = tr("{} has ended; its results are here.") if not loaded else tr("{} has ended; its layers were added.")
        self.told.emit(said.format(plain(record.process)), True)

    def _failed(self, record: JobRecord, problem: str) -> None:
        self._forget_task(record.key)
        self.told.emit(problem, False)

    def _forget_task(self, key: int) -> None:
        self.tasks = [task for task in self.tasks if task.key != key]
        self.changed.emit()


def _stored_jobs() -> list[JobRecord]:
    try:
        return JobStore().jobs()
    except (HpgcError, sqlite3.Error) as problem:
        warn(str(problem))
        return []


def _finish(record: JobRecord, feedback: QgsProcessingFeedback) -> _Outcome:
    """Follows the job to its end, and fetches its results; on a worker thread."""
    server = connection(record.connection)
    algorithm = described_algorithm(record.connection, record.process, record.job)
    page = Page.of(record.key)
    context = QgsProcessingContext()
    context.setFeedback(feedback)
    with client_of(server, feedback.isCanceled) as client:
        id = record.job or _found_on(client, record, page)
        destinations = algorithm.destinations(record.values, context)
        run = Run(client, poller_of(server), feedback, page)
        job = algorithm.job_of(client, id)
        results = algorithm.finished_run(server, run, job, record.values, destinations, context)
    labels = {parameter.name(): parameter.description() for parameter in algorithm.destinationParameterDefinitions()}
    context.pushToThread(QgsApplication.instance().thread())
    return _Outcome(context, results, labels)


def fetch_into(
    server: Connection, id: str, record: JobRecord | None, folder: str, feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Fetches the results of a job into a folder, once it has ended.

    :param record: what the store knows of it; None for a job that was started elsewhere.
    :raises HpgcError: with a sentence for whatever stopped it.
    """
    with client_of(server, feedback.isCanceled) as client:
        job = client.job(id)
        process = record.process if record is not None else job.status().process_id
        algorithm = described_algorithm(server.name, process, id)
        values = {**(record.values if record is not None else {}), **algorithm.files_in(folder)}
        context = QgsProcessingContext()
        context.setFeedback(feedback)
        destinations = algorithm.destinations(values, context)
        run = Run(client, poller_of(server), feedback, Page.of(record.key if record is not None else 0))
        return algorithm.finished_run(server, run, algorithm.job_of(client, id), values, destinations, context)


def described_algorithm(connection: str, process_id: str, job: str) -> ProcessAlgorithm:
    """The algorithm that a job is a run of.

    :raises HpgcError: where the catalog has no such process any longer.
    """
    for description in load_catalog(connection).descriptions:
        process = Process.from_json(description)
        if process is not None and process.id == process_id:
            return ProcessAlgorithm(process, connection).create()
    raise HpgcError(
        tr("The process {} of “{}” is not in the catalog any longer, so the results of job {} can't be read.").format(
            process_id, connection, job
        )
    )


def _found_on(client: HpgcClient, record: JobRecord, page: Page) -> str:
    """The id of a job whose request was cut off: the job that the server began then, and that nobody here knows.

    :raises HpgcError: where there is none.
    """
    known = {other.job for other in _stored_jobs() if other.connection == record.connection}
    found = []
    for status in client.jobs():
        began = _moment(status)
        of_process = status.process_id in ("", record.process)
        if (
            status.job_id not in known
            and of_process
            and began is not None
            and began >= record.submitted - _CLOCKS_APART
        ):
            found.append((abs(began - record.submitted), status.job_id))
    if not found:
        said = tr("The request to {} was cut off, and no job of it is there: it can be run again.").format(client.url)
        page.ended(State.LOST, said)
        raise HpgcError(said)
    id = min(found)[1]
    page.accepted(id, client.job(id).url)
    return id


def _moment(status: StatusInfo) -> float | None:
    """When a job began, in seconds since 1970."""
    for text in (status.created, status.started, status.updated):
        try:
            return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()
        except ValueError:
            continue
    return None


def _load(outcome: _Outcome, name: str) -> bool:
    """Adds an output to the project; on the main thread."""
    source = outcome.results.get(name)
    layer = QgsProcessingUtils.mapLayerFromString(source, outcome.context) if isinstance(source, str) else None
    if layer is None or not layer.isValid():
        return False
    taken = outcome.context.takeResultLayer(layer.id()) or layer.clone()
    taken.setName(outcome.labels.get(name, name))
    taken.loadDefaultMetadata()
    QgsProject.instance().addMapLayer(taken)
    return True
