"""Deploy, replace, undeploy (OGC 20-044), for the toolbox, the console and qgis_process alike."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..api import HpgcClient, HpgcError
from ..api.errors import DeployNotOffered, LoneTool
from ..api.link import is_web_address
from ..api.packages import Package, read_package
from ..catalog import load_catalog
from ..connections import connection
from ..jobs.clients import client_of
from ..jobs.store import JobStore
from ..translation import tr
from .management import ManagementAlgorithm, refresh_connection


class ProcessManagement(ManagementAlgorithm):
    """What these have in common: a connection whose server can do it, and a fresh catalog afterwards."""

    def tags(self) -> list[str]:
        return ["deploy", "cwl", "package", "workflow", "application"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._add_name(tr("Name of the connection"))
        self.addOutput(QgsProcessingOutputString("PROCESS", tr("Process")))

    def _add_process(self, label: str) -> None:
        self.addParameter(QgsProcessingParameterString("PROCESS_ID", label))

    def _add_package(self) -> None:
        file = QgsProcessingParameterFile("PACKAGE", tr("Package: a file"), optional=True)
        file.setHelp(tr("An application package (JSON) or a CWL document (YAML or JSON)."))
        url = QgsProcessingParameterString("URL", tr("or the address of a CWL document"), optional=True)
        text = QgsProcessingParameterString("TEXT", tr("or its text"), optional=True, multiLine=True)
        wrap = QgsProcessingParameterBoolean("WRAP", tr("Put a Workflow around a lone tool"), False, True)
        wrap.setHelp(tr("Only a Workflow becomes a process; a CommandLineTool needs one of a single step around it."))
        for parameter in (file, url, text, wrap):
            self.addParameter(parameter)

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        server = connection(self.parameterAsString(parameters, "NAME", context).strip())
        # Only the catalog tells before anything is sent; one without conformance is asked.
        conformance = load_catalog(server.name).conformance
        if conformance.classes and not conformance.deploys:
            raise DeployNotOffered(
                tr("“{}” ({}) doesn't say that processes can be deployed there.").format(server.name, server.url)
            )
        with client_of(server, feedback.isCanceled) as client:
            id, remark = self.change(client, parameters, context, feedback)
        if remark:
            feedback.pushWarning(remark)
        try:
            refresh_connection(server, feedback)
        except HpgcError as problem:
            feedback.pushWarning(tr("It is done, but the processes could not be read anew: {}").format(problem))
        return {"PROCESS": id}

    def change(
        self, client: HpgcClient, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[str, str]:
        """Does it; returns the process's id and what there is to say beside, which is mostly nothing."""
        raise AssertionError(f"{type(self).__name__} changes nothing")

    def _process_id(self, parameters: dict, context: QgsProcessingContext) -> str:
        id = self.parameterAsString(parameters, "PROCESS_ID", context).strip()
        if not id:
            raise HpgcError(tr("Give the id of the process."))
        return id

    def _package(self, parameters: dict, context: QgsProcessingContext) -> Package:
        """What is to be deployed, from one of three places.

        :raises HpgcError: where it is none of them, several, or no package.
        """
        file = self.parameterAsString(parameters, "PACKAGE", context).strip()
        url = self.parameterAsString(parameters, "URL", context).strip()
        text = self.parameterAsString(parameters, "TEXT", context)
        given = [source for source in (file, url, text.strip()) if source]
        if len(given) != 1:
            raise HpgcError(tr("Give the package once: as a file, as an address, or as its text."))
        if url and not is_web_address(url):
            raise HpgcError(tr("“{}” is not an address: it has to begin with http:// or https://.").format(url))
        package = read_package(Path(file) if file else url or text)
        return package.wrapped() if self.parameterAsBoolean(parameters, "WRAP", context) else package


class DeployAlgorithm(ProcessManagement):
    """``hpgc:deploy``: puts a process onto a server."""

    def name(self) -> str:
        return "deploy"

    def displayName(self) -> str:
        return tr("Deploy process")

    def shortHelpString(self) -> str:
        return tr(
            "Puts a process onto a server: an application package (OGC 20-044) or a CWL Workflow. It then stands in "
            "the toolbox. The package is sent once; if the answer is unclear, the server is asked what became of it."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self._add_package()
        workflow = QgsProcessingParameterString("W", tr("Workflow that becomes the process"), optional=True)
        workflow.setHelp(tr("Its id, where the document holds several."))
        self.addParameter(workflow)

    def change(
        self, client: HpgcClient, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[str, str]:
        w = self.parameterAsString(parameters, "W", context).strip() or None
        try:
            deployed = client.deploy(self._package(parameters, context), w)
        except LoneTool as lone:
            raise HpgcError(tr("{} Switch on “Put a Workflow around a lone tool” (WRAP).").format(lone)) from None
        feedback.pushInfo(tr("The process {} is deployed at {}.").format(deployed.id, client.url))
        return deployed.id, deployed.remark


class ReplaceAlgorithm(ProcessManagement):
    """``hpgc:replace``: puts another package in the place of a deployed process."""

    def name(self) -> str:
        return "replace"

    def displayName(self) -> str:
        return tr("Replace process")

    def shortHelpString(self) -> str:
        return tr("Puts another package in the place of a deployed process. Jobs that run go on as they were begun.")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self._add_process(tr("Id of the process to be replaced"))
        self._add_package()

    def change(
        self, client: HpgcClient, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[str, str]:
        id = self._process_id(parameters, context)
        replaced = client.replace(id, self._package(parameters, context))
        feedback.pushInfo(tr("The process {} is replaced at {}.").format(id, client.url))
        return replaced.id, replaced.remark


class UndeployAlgorithm(ProcessManagement):
    """``hpgc:undeploy``: takes a deployed process off a server."""

    def name(self) -> str:
        return "undeploy"

    def displayName(self) -> str:
        return tr("Undeploy process")

    def shortHelpString(self) -> str:
        return tr(
            "Takes a deployed process off a server. Where jobs of it run that were started from here, it says so and "
            "does nothing, unless you insist."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self._add_process(tr("Id of the process to be taken away"))
        insist = QgsProcessingParameterBoolean("INSIST", tr("Even if jobs of it run"), False, True)
        self.addParameter(insist)

    def change(
        self, client: HpgcClient, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[str, str]:
        id = self._process_id(parameters, context)
        name = self.parameterAsString(parameters, "NAME", context).strip()
        running = _running_jobs(name, id)
        if running and not self.parameterAsBoolean(parameters, "INSIST", context):
            said = tr("{} jobs of {} still run on “{}”. Dismiss them first, or switch on “Even if jobs of it run”.")
            raise HpgcError(said.format(running, id, name))
        remark = client.undeploy(id)
        feedback.pushInfo(tr("The process {} is gone from {}.").format(id, client.url))
        return id, remark


PROCESS_ALGORITHMS: tuple[Callable[[], ProcessManagement], ...] = (
    DeployAlgorithm,
    ReplaceAlgorithm,
    UndeployAlgorithm,
)


def _running_jobs(connection_name: str, process: str) -> int:
    """How many jobs of a process run that were started from this profile."""
    try:
        records = JobStore().jobs()
    except (HpgcError, sqlite3.Error):
        return 0
    return sum(
        record.connection == connection_name
        and record.process == process
        and bool(record.job)
        and not record.state.ended
        for record in records
    )
