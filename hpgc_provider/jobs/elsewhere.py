"""Jobs that were started elsewhere: those that only a server knows."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..api import HpgcError, StatusInfo
from ..api.moment import moment
from ..connections import Connection
from ..translation import tr
from .clients import client_of
from .store import JobRecord, State


def jobs_of(server: Connection, feedback: QgsProcessingFeedback) -> list[JobRecord]:
    """The jobs that the server lists, with keys below 0, which no job of the store has.

    None, with a warning, where it can't list them.
    """
    try:
        with client_of(server, feedback.isCanceled) as client:
            listed = client.jobs()
            return [
                _record(server.name, status, client.job(status.job_id).url, -n) for n, status in enumerate(listed, 1)
            ]
    except HpgcError as problem:
        feedback.pushWarning(tr("“{}” can't list its jobs: {}").format(server.name, problem))
        return []


def _record(connection: str, status: StatusInfo, url: str, key: int) -> JobRecord:
    began = moment(status.created, status.started) or 0.0
    return JobRecord(
        key=key,
        connection=connection,
        process=status.process_id,
        job=status.job_id,
        url=url,
        state=State.of(status.status),
        progress=status.progress,
        message=status.message,
        submitted=began,
        updated=moment(status.finished, status.updated) or began,
        fetched=True,
    )
