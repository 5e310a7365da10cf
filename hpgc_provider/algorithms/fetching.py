"""The results of a job, fetched without the dialog of its run: for a task, or into a folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
    QgsProject,
)

from ..api import HpgcError, Process
from ..catalog import load_catalog
from ..connections import Connection, connection
from ..jobs.clients import client_of
from ..jobs.connection_changes import lose_without_connection, up_to_date
from ..jobs.follow import Run
from ..jobs.ledger import Page
from ..jobs.pollers import poller_of
from ..jobs.store import JobRecord
from ..translation import tr
from .process_algorithm import RESULTS_PARAMETER, ProcessAlgorithm
from .result_destinations import How


@dataclass
class Outcome:
    """What a task brings home.

    :ivar context: moved to the main thread, with layers that have no file.
    :ivar results: by output name.
    :ivar labels: what to call the layers, by output name.
    """

    context: QgsProcessingContext
    results: dict[str, Any]
    labels: dict[str, str]


def fetch(record: JobRecord, feedback: QgsProcessingFeedback) -> Outcome:
    """Fetches the results of a job that has ended; on a worker thread."""
    record = up_to_date(record)
    lose_without_connection(record)
    algorithm = _algorithm(record.connection, record.process, record.job)
    return _fetched(algorithm, record, Page.of(record.key), feedback)


def fetch_again(record: JobRecord, as_map_service: bool | None, feedback: QgsProcessingFeedback) -> Outcome:
    """Fetches results that were fetched before, or that were asked for elsewhere; no file of theirs is written over."""
    record = up_to_date(record)
    algorithm = _algorithm(record.connection, record.process, record.job)
    values = dict(record.values)
    for parameter in algorithm.destinationParameterDefinitions():
        if record.key < 0 or Path(str(record.results.get(parameter.name()) or ".")).exists():
            values[parameter.name()] = QgsProcessing.TEMPORARY_OUTPUT
    if as_map_service is not None and algorithm.parameterDefinition(RESULTS_PARAMETER) is not None:
        values[RESULTS_PARAMETER] = (How.MAP_SERVICE if as_map_service else How.DOWNLOAD).value
    outcome = _fetched(algorithm, replace(record, values=values), Page.of(0), feedback)
    outcome.labels = {
        name: label
        for name, label in outcome.labels.items()
        if isinstance(
            algorithm.parameterDefinition(name),
            (QgsProcessingParameterRasterDestination, QgsProcessingParameterVectorDestination),
        )
    }
    return outcome


def _fetched(algorithm: ProcessAlgorithm, record: JobRecord, page: Page, feedback: QgsProcessingFeedback) -> Outcome:
    server = connection(record.connection)
    context = QgsProcessingContext()
    context.setFeedback(feedback)
    with client_of(server, feedback.isCanceled) as client:
        destinations = algorithm.destinations(record.values, context)
        run = Run(client, poller_of(server), feedback, page)
        job = algorithm.job_of(client, record.job)
        results = algorithm.finished_run(server, run, job, record.values, destinations, context, dismisses=False)
    labels = {parameter.name(): parameter.description() for parameter in algorithm.destinationParameterDefinitions()}
    context.pushToThread(QgsApplication.instance().thread())
    return Outcome(context, results, labels)


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
        algorithm = _algorithm(server.name, process, id)
        values = {**(record.values if record is not None else {}), **algorithm.files_in(folder)}
        context = QgsProcessingContext()
        context.setFeedback(feedback)
        destinations = algorithm.destinations(values, context)
        run = Run(client, poller_of(server), feedback, Page.of(record.key if record is not None else 0))
        job = algorithm.job_of(client, id)
        return algorithm.finished_run(server, run, job, values, destinations, context, dismisses=False)


def _algorithm(connection: str, process_id: str, job: str) -> ProcessAlgorithm:
    """The algorithm that a job is a run of.

    :raises HpgcError: where the catalog has no such process any longer.
    """
    for description in load_catalog(connection).descriptions:
        process = Process.from_json(description)
        if process is not None and process.id == process_id:
            return ProcessAlgorithm(process, connection).create()
    raise HpgcError(
        tr("The process {} of “{}” is not in the toolbox any longer, so the results of job {} can't be read.").format(
            process_id, connection, job
        )
    )


def load(outcome: Outcome, name: str) -> bool:
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
