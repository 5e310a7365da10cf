"""The list of jobs, fetching results, and dismissing, for scripts and models."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..api import HpgcError
from ..connections import Connection, connection, connections
from ..jobs.clients import client_of
from ..jobs.elsewhere import jobs_of
from ..jobs.ledger import Page
from ..jobs.staged_removal import settle
from ..jobs.store import JobRecord, JobStore, State
from ..translation import tr
from .fetching import fetch_into
from .management import ManagementAlgorithm


class JobsAlgorithm(ManagementAlgorithm):
    """``hpgc:jobs``: the jobs of a connection, or of all."""

    changes_toolbox = False

    def name(self) -> str:
        return "jobs"

    def displayName(self) -> str:
        return tr("List jobs")

    def shortHelpString(self) -> str:
        return tr(
            "Lists the jobs that were started from this profile, the newest first, as JSON; with those that only the "
            "servers know where that is asked for."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._add_name(tr("Name of the connection (empty: all)"), optional=True)
        others = QgsProcessingParameterBoolean("OTHERS", tr("Ask the servers for other jobs as well"), False, True)
        self.addParameter(others)
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of jobs")))
        self.addOutput(QgsProcessingOutputString("JOBS", tr("Jobs (JSON)")))

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = self.parameterAsString(parameters, "NAME", context).strip()
        servers = [connection(name)] if name else connections()
        found = [_told(record) for record in _records() if not name or record.connection == name]
        if self.parameterAsBoolean(parameters, "OTHERS", context):
            known = {(entry["connection"], entry["job"]) for entry in found}
            for server in servers:
                others = (_told(record) for record in jobs_of(server, feedback))
                found += [entry for entry in others if (server.name, entry["job"]) not in known]
        for entry in found:
            feedback.pushInfo(f"{entry['status']}: {entry['process']} {entry['job']} ({entry['connection']})")
        return {"COUNT": len(found), "JOBS": json.dumps(found, ensure_ascii=False)}


class JobAlgorithm(ManagementAlgorithm):
    """What the algorithms on one job have in common."""

    changes_toolbox = False

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._add_name(tr("Name of the connection"))
        self.addParameter(QgsProcessingParameterString("JOB", tr("Id of the job")))

    def _job(self, parameters: dict, context: QgsProcessingContext) -> tuple[Connection, str, JobRecord | None]:
        """The connection, the job's id, and what the store knows of it."""
        server = connection(self.parameterAsString(parameters, "NAME", context).strip())
        id = self.parameterAsString(parameters, "JOB", context).strip()
        if not id:
            raise HpgcError(tr("Give the id of the job; “List jobs” shows them."))
        known = (record for record in _records() if record.connection == server.name and record.job == id)
        return server, id, next(known, None)


class FetchResults(JobAlgorithm):
    """``hpgc:fetchresults``: waits for a job if need be, and fetches its results."""

    def name(self) -> str:
        return "fetchresults"

    def displayName(self) -> str:
        return tr("Fetch results of a job")

    def shortHelpString(self) -> str:
        return tr(
            "Fetches the results of a job into a folder, each under the name of its output; a job that still runs is "
            "waited for. The job may have been started elsewhere: then its process has to be in the toolbox."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder")))
        self.addOutput(QgsProcessingOutputString("RESULTS", tr("Results (JSON)")))

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        server, id, record = self._job(parameters, context)
        folder = self.parameterAsString(parameters, "FOLDER", context)
        try:
            results = fetch_into(server, id, record, folder, feedback)
        finally:
            settle(record.key if record is not None else 0, feedback)
        return {"FOLDER": folder, "RESULTS": json.dumps(results, ensure_ascii=False, default=str)}


class Dismiss(JobAlgorithm):
    """``hpgc:dismiss``: ends a job, or removes one that has ended together with its results."""

    def name(self) -> str:
        return "dismiss"

    def displayName(self) -> str:
        return tr("Dismiss job")

    def shortHelpString(self) -> str:
        return tr(
            "Ends a job on the server. One that has ended already is removed there, together with its results. That "
            "it is gone already is no error."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("DISMISSED", tr("Job")))

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        server, id, record = self._job(parameters, context)
        with client_of(server, feedback.isCanceled) as client:
            client.job(id).dismiss()
        if record is not None and not record.state.ended:
            Page.of(record.key).ended(State.DISMISSED)
            settle(record.key, feedback)
        return {"DISMISSED": id}


JOB_ALGORITHMS = (JobsAlgorithm, FetchResults, Dismiss)


def _records() -> list[JobRecord]:
    try:
        return JobStore().jobs()
    except sqlite3.Error as problem:
        raise HpgcError(tr("The list of jobs can't be read: {}").format(problem)) from None


def _told(record: JobRecord) -> dict[str, Any]:
    """A job as JSON shows it."""
    return {
        "connection": record.connection,
        "process": record.process,
        "job": record.job,
        "url": record.url,
        "status": record.state.value,
        "progress": record.progress,
        "message": record.message,
        "submitted": _written(record.submitted) if record.submitted else "",
        "results": record.results,
    }


def _written(moment: float) -> str:
    return datetime.fromtimestamp(moment, timezone.utc).isoformat(timespec="seconds")
