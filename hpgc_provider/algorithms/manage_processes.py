"""Deploy, replace, undeploy (OGC 20-044), for the toolbox, the console and qgis_process alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..api import HpgcError
from ..api.errors import LoneTool
from ..api.link import is_web_address
from ..api.packages import Package, read_package
from ..connections import Connection, connection
from ..translation import tr
from .deploying import Change, changeable_processes, deploy_on, deploying_connections, replace_on, undeploy_on
from .management import ManagementAlgorithm
from .uses import ModelPlaces, Uses, model_places, uses_of


class ProcessManagement(ManagementAlgorithm):
    """What these have in common: a connection whose server can do it, and a fresh catalog afterwards.

    :cvar needs_connection: whether it does nothing without one.
    """

    needs_connection: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self._offers_choices, self._places = False, ModelPlaces()

    def createInstance(self) -> ProcessManagement:
        # What a dialog, a batch or the modeler is about to show; the provider's own needs no choices.
        made = type(self)()
        made._offers_choices = True
        return made

    def tags(self) -> list[str]:
        return ["deploy", "cwl", "package", "workflow", "application"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        name = QgsProcessingParameterString("NAME", tr("Name of the connection"), optional=not self.needs_connection)
        self._offer(name, deploying_connections)
        self.addParameter(name)
        self.addOutput(QgsProcessingOutputString("PROCESS", tr("Process")))

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._places = model_places()
        return True

    def _offer(self, parameter: QgsProcessingParameterString, choices: Callable[[], list[str]]) -> None:
        """Has QGIS's dialogs offer choices; any text is taken all the same where there is no dialog."""
        found = choices() if self._offers_choices else []
        if found:
            parameter.setMetadata({"widget_wrapper": {"value_hints": found}})

    def _uses(self, server: Connection, id: str, feedback: QgsProcessingFeedback) -> Uses:
        return uses_of(server.name, id, self._places, feedback.isCanceled)

    def _add_process(self, label: str) -> None:
        parameter = QgsProcessingParameterString("PROCESS_ID", label)
        self._offer(parameter, changeable_processes)
        self.addParameter(parameter)

    def _add_package(self) -> None:
        file = QgsProcessingParameterFile("PACKAGE", tr("Package: a file"), optional=True)
        file.setHelp(tr("An application package (JSON) or a CWL document (YAML or JSON)."))
        url = QgsProcessingParameterString("URL", tr("or the address of a CWL document"), optional=True)
        text = QgsProcessingParameterString("TEXT", tr("or its text"), optional=True, multiLine=True)
        wrap = QgsProcessingParameterBoolean("WRAP", tr("Put a Workflow around a lone tool"), False, True)
        wrap.setHelp(tr("Only a Workflow becomes a process; a CommandLineTool needs one of a single step around it."))
        for parameter in (file, url, text, wrap):
            self.addParameter(parameter)

    def said_of_a_cancel(self) -> str:
        return tr("Cancelled. What was on its way to the server by then may be done all the same: refresh to see.")

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        server = connection(self.parameterAsString(parameters, "NAME", context).strip())
        change = self.change(server, parameters, context, feedback)
        for remark in change.remarks:
            feedback.pushWarning(remark)
        return {"PROCESS": change.id}

    def change(
        self, server: Connection, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Change:
        """Does it."""
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
        self, server: Connection, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Change:
        w = self.parameterAsString(parameters, "W", context).strip() or None
        try:
            return deploy_on(server, self._package(parameters, context), w, feedback)
        except LoneTool as lone:
            raise HpgcError(tr("{} Switch on “Put a Workflow around a lone tool” (WRAP).").format(lone)) from None


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
        self, server: Connection, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Change:
        id = self._process_id(parameters, context)
        package = self._package(parameters, context)
        for said in self._uses(server, id, feedback).sentences():
            feedback.pushWarning(said)
        return replace_on(server, id, package, feedback)


class UndeployAlgorithm(ProcessManagement):
    """``hpgc:undeploy``: takes a deployed process off a server."""

    def name(self) -> str:
        return "undeploy"

    def displayName(self) -> str:
        return tr("Undeploy process")

    def shortHelpString(self) -> str:
        return tr(
            "Takes a deployed process off a server. Where jobs of it run that were started from here, or models here "
            "use it, it says so and does nothing, unless you insist."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self._add_process(tr("Id of the process to be undeployed"))
        insist = QgsProcessingParameterBoolean("INSIST", tr("Even if something depends on it"), False, True)
        insist.setHelp(tr("Jobs of it that run, and models of this profile or of the open project that use it."))
        self.addParameter(insist)

    def change(
        self, server: Connection, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Change:
        id = self._process_id(parameters, context)
        said = self._uses(server, id, feedback).sentences()
        if said and not self.parameterAsBoolean(parameters, "INSIST", context):
            advice = tr("Nothing was undeployed; switch on “Even if something depends on it” (INSIST) to do it still.")
            raise HpgcError(" ".join([*said, advice]))
        for one in said:
            feedback.pushWarning(one)
        return undeploy_on(server, id, feedback)


PROCESS_ALGORITHMS: tuple[Callable[[], ProcessManagement], ...] = (
    DeployAlgorithm,
    ReplaceAlgorithm,
    UndeployAlgorithm,
)
