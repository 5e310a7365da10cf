"""Requests of which nobody knows whether the server took them: their jobs looked for in its list."""

from __future__ import annotations

import threading
from enum import Enum
from typing import Any

from qgis.core import QgsProcessingFeedback

from ..api import HpgcClient, HpgcError, StatusInfo
from ..api.client import ASYNC_ANSWER
from ..api.moment import has_zone, moment
from ..connections import connection
from ..translation import tr
from .clients import client_of
from .connection_changes import lose_without_connection, up_to_date
from .ledger import Page, stored_jobs
from .store import JobRecord, State

# Seconds by which the clock of a server that is set well may differ from this computer's.
_CLOCKS_APART = 120.0
# Seconds by which a badly set clock may be wrong, and a time without a zone may be of another one than UTC.
_CLOCK_WRONG, _OTHER_ZONE = 3600.0, 15 * 3600.0
_one_search = threading.Lock()


class _Fit(Enum):
    """Whether a job in a server's list may have come of a request."""

    YES = 1
    MAYBE = 2
    NO = 3


def find(record: JobRecord, feedback: QgsProcessingFeedback) -> None:
    """Notes the id of the job that came of a request which was cut off: the only one that can.

    :raises HpgcError: where there is none, or it isn't known which; nobody follows it then.
    """
    page, record = Page.of(record.key), up_to_date(record)
    try:
        lose_without_connection(record)
        server = connection(record.connection)
        if record.sent is None:
            said = tr(
                "The request to {} was cut off before it was sent whole, so nothing was run: it can be run again."
            )
            raise _Lost(said.format(server.url))
        with client_of(server, feedback.isCanceled) as client:
            _find_with(client, record, page)
    except _Lost as lost:
        page.ended(State.LOST, str(lost))
        raise
    except HpgcError:
        page.release()
        raise


class _Lost(HpgcError):
    """There is certainly no job of it."""


def _find_with(client: HpgcClient, record: JobRecord, page: Page) -> None:
    """One search at a time, so that none is found twice."""
    listed = client.jobs()
    with _one_search:
        stored = [other for other in stored_jobs() if other.connection == record.connection]
        known = {other.job for other in stored}
        unknown = [job for job in listed if job.job_id not in known and job.process_id in ("", record.process)]
        fits = [job for job in unknown if _fit(job, record) is _Fit.YES]
        rivals = [other for other in stored if _is_unclear(other) and other.process == record.process]
        # Whose job is whose makes no difference among requests that asked for the same.
        alike = [other for other in rivals if _asked(other) == _asked(record)]
        others = [other for other in rivals if other not in alike]
        is_claimed = any(_fit(job, other) is not _Fit.NO for job in fits for other in others)
        if fits and len(fits) <= len(alike) and not is_claimed:
            nearest = min(fits, key=lambda job: _apart(job, record))
            page.accepted(nearest.job_id, client.job(nearest.job_id).url)
            return
    if any(_fit(job, record) is not _Fit.NO for job in unknown):
        said = tr(
            "The request to {} was cut off; it is not known which of its jobs came of it, if any. Look at “Jobs”."
        )
        raise HpgcError(said.format(client.url))
    said = tr("The request to {} was cut off, and no job of it is there: it can be run again.")
    raise _Lost(said.format(client.url))


def _fit(job: StatusInfo, record: JobRecord) -> _Fit:
    """Whether the job began between the end of the request and that of the wait for its answer."""
    began, sent = moment(job.created, job.started, job.updated), record.sent or record.submitted
    if began is None:
        return _Fit.MAYBE
    # Whose message is there, its wait has ended by then.
    answered = record.updated if record.message else sent + ASYNC_ANSWER
    if sent - _CLOCKS_APART <= began <= answered + _CLOCKS_APART:
        return _Fit.YES
    doubt = _CLOCK_WRONG if has_zone(job.created, job.started, job.updated) else _OTHER_ZONE
    return _Fit.MAYBE if sent - doubt <= began <= answered + doubt else _Fit.NO


def _is_unclear(record: JobRecord) -> bool:
    return not record.job and not record.state.ended and record.sent is not None


def _asked(record: JobRecord) -> dict[str, Any]:
    """What was asked for; where the layers go makes no other job."""
    return {name: value for name, value in record.values.items() if name not in record.loaded}


def _apart(job: StatusInfo, record: JobRecord) -> float:
    """Seconds between the end of the request and the beginning of the job."""
    began = moment(job.created, job.started, job.updated)
    return float("inf") if began is None else abs(began - (record.sent or record.submitted))
