"""A process on a server as a QGIS algorithm."""

from __future__ import annotations

import contextlib
import json
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from ..api import Cancelled, HpgcClient, HpgcError, Job, Process
from ..connections import Connection, connection
from ..data.provenance import Provenance
from ..data.raster_upload import say_nothing
from ..data.sending import Sending
from ..icons import ICON_PATH, plugin_icon
from ..identifiers import algorithm_name, encoded, file_name
from ..jobs.clients import client_of
from ..jobs.detached import detached_jobs
from ..jobs.follow import UPLOADED, Run
from ..jobs.leaving import Leaving, ResultsLeft, is_leaving
from ..jobs.ledger import Page
from ..jobs.pollers import poller_of
from ..jobs.stage_inputs import advised, stage_inputs
from ..jobs.staged_removal import settle
from ..jobs.store import State
from ..log import warn
from ..translation import tr
from .inputs import Given, LateValue, as_json, read_inputs
from .inputs.layers import RasterInput
from .inputs.upload_options import NAMES, upload_parameters, upload_problem
from .management import PROVIDER
from .outputs import read_outputs
from .process_help import readable_links, short_help
from .result_destinations import Destinations, How
from .results import UNDESCRIBED, ResultPlacer, undescribed
from .running_step import may_be_in_designer, outputs_left
from .text import label, plain, without_secrets

RESULTS_PARAMETER, DETACH_PARAMETER, JOB = "HPGC_RESULTS", "HPGC_DETACH", "HPGC_JOB"
LONGEST_INPUTS = 4000


class ProcessAlgorithm(QgsProcessingAlgorithm):
    """Runs one process of one connection.

    It carries its own description, so that a refresh of the catalog doesn't touch a run.

    :param process: the description.
    :param connection_name: the connection, looked up when it runs.
    """

    def __init__(self, process: Process, connection_name: str) -> None:
        super().__init__()
        self._process, self._connection_name = process, connection_name
        taken = {name.lower() for name in (RESULTS_PARAMETER, DETACH_PARAMETER, JOB, *NAMES)}
        self._inputs = read_inputs(process.inputs, taken)
        self._outputs = read_outputs(process.outputs, taken)
        self._values: dict[str, LateValue] = {}
        self._refusal = ""
        self._may_be_in_designer = False

    @property
    def process(self) -> Process:
        """The description of what it runs."""
        return self._process

    @property
    def connection_name(self) -> str:
        """The connection that it runs on."""
        return self._connection_name

    def createInstance(self) -> ProcessAlgorithm:
        return ProcessAlgorithm(self._process, self._connection_name)

    def name(self) -> str:
        return algorithm_name(self._connection_name, self._process.id)

    def displayName(self) -> str:
        return label(self._process.id)

    def group(self) -> str:
        return plain(self._connection_name)

    def groupId(self) -> str:
        return encoded(self._connection_name)

    def tags(self) -> list[str]:
        words = [self._process.id, self._process.title, *self._process.keywords]
        return [plain(word) for word in words if word]

    def shortDescription(self) -> str:
        return label(self._process.title)

    def shortHelpString(self) -> str:
        return short_help(self._process, self._server(), self._inputs, self._outputs)

    def helpUrl(self) -> str:
        return next((link.href for link in readable_links(self._process, self._server())), "")

    def icon(self) -> QIcon:
        return plugin_icon()

    def svgIconPath(self) -> str:
        # What the model designer draws in the box of a step.
        return str(ICON_PATH)

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        for index, entry in enumerate(self._inputs):
            try:
                self.addParameter(entry.definition())
            except Exception as problem:
                # One odd input never costs the process: it can still be written as JSON.
                self._inputs[index] = as_json(entry, str(problem))
                self.addParameter(self._inputs[index].definition())
                warn(f"{self._connection_name}.{self._process.id}.{entry.name}: {type(problem).__name__}: {problem}")
        if len(self._ways()) > 1:
            self.addParameter(self._results_parameter())
        if self._process.runs_async:
            self.addParameter(self._detach_parameter())
            self.addOutput(QgsProcessingOutputString(JOB, tr("Job")))
        for parameter in upload_parameters() if self._takes_rasters() else []:
            self.addParameter(parameter)
        for output in self._outputs:
            choice, destination, definition = output.choice(), output.destination(), output.definition()
            if choice is not None:
                self.addParameter(choice)
            if destination is not None:
                self.addParameter(destination)
            for found in (definition, output.place_definition()):
                if found is not None:
                    self.addOutput(found)
        if not self._outputs:
            self.addOutput(QgsProcessingOutputString(UNDESCRIBED, tr("Results (JSON)")))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        # Ours first: QGIS would only say which parameter is wrong, not what is wrong with it.
        said = self._wrong(parameters, context)
        given = Given(self, parameters, context).parameters
        return (False, said) if said else super().checkParameterValues(self._without_left(given), context)

    def _noted(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """The values as QGIS writes them in its history, for the job store."""
        openable = self._without_left(parameters)
        left = {name: value for name, value in parameters.items() if openable[name] is not value}
        return without_secrets({**self.asMap(openable, context).get("inputs", {}), **left})

    def _without_left(self, parameters: dict) -> dict:
        """The values for QGIS's own check, which opens each layer: what was left on its server is taken as it is."""
        entries = {entry.name: entry for entry in self._inputs}
        return {
            name: entries[name].checkable(value) if name in entries else value for name, value in parameters.items()
        }

    def _wrong(self, parameters: dict, context: QgsProcessingContext) -> str:
        """What is wrong with the values, in sentences; empty where nothing is."""
        given = Given(self, parameters, context)
        problems = [upload_problem(given)] if self._takes_rasters() else []
        for entry in self._inputs:
            if entry.left_out(given) and not entry.type.optional:
                problems.append(tr("“{}” has no value, but the process needs it.").format(entry.label))
            else:
                problems.append(entry.refusal(given))
        how = self._how(parameters, context)
        for output in self._outputs:
            if output.is_file and (how is How.DOWNLOAD or (output.is_vector and how is How.MAP_SERVICE)):
                path = self.parameterAsFileOutput(parameters, output.name, context)
                problems.append(output.wrong_suffix(path))
        return " ".join(problem for problem in problems if problem)

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Reads the values where the layers live; nothing is sent and no file is read here.

        Nobody checks the values of a model's step before. What is wrong is raised when the step runs: that sentence
        QGIS shows with the step's name, and one that is raised here it doesn't.
        """
        self._values, self._refusal = {}, self._wrong(parameters, context)
        self._may_be_in_designer = may_be_in_designer(context)
        # Scripts may run it without feedback.
        given = Given(self, parameters, context, feedback.pushInfo if feedback is not None else say_nothing)
        try:
            for entry in [] if self._refusal else self._inputs:
                value = entry.value(given)
                if value is not None:
                    self._values[entry.described.id] = value
        except QgsProcessingException as problem:
            self._refusal = str(problem)
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Sends, follows, fetches.

        :raises QgsProcessingException: with a sentence for whatever stopped it.
        """
        if self._refusal:
            raise QgsProcessingException(self._refusal)
        destinations = self.destinations(parameters, context)
        page = Page.of(0)
        try:
            server = connection(self._connection_name)
            with client_of(server, feedback.isCanceled) as client:
                noted = self._noted(parameters, context)
                page = Page.begin(server.name, self._process.id, noted, destinations.loaded(context))
                run = Run(client, poller_of(server), feedback, page, server.callbacks)
                job = self._submitted(server, run, destinations, feedback)
                if job.id and self._is_detached(parameters, context):
                    destinations.load_nothing(context)
                    page.release()
                    detached_jobs.released.emit(page.key)
                    return {JOB: job.id}
                placed = self.finished_run(server, run, job, parameters, destinations, context)
                settle(page.key, feedback)
                return placed
        except HpgcError as problem:
            destinations.load_nothing(context)
            if isinstance(problem, ResultsLeft):
                # They are not fetched by themselves.
                page.fetched({})
            if isinstance(problem, Leaving):
                # Whether QGIS is closed in fact or stays open after all: somebody follows the job.
                page.release()
                detached_jobs.released.emit(page.key)
            said = [advised(problem), *settle(page.key, feedback)]
            raise QgsProcessingException(" ".join(said)) from None

    def destinations(self, parameters: dict, context: QgsProcessingContext) -> Destinations:
        """Where the outputs of a run go."""
        siblings = f"{PROVIDER}:{encoded(self._connection_name)}."
        may_leave = self._process.gives_references and not self._may_be_in_designer
        left = outputs_left(context, self.id(), siblings, set(NAMES)) if may_leave else set()
        how = self._how(parameters, context)
        return Destinations(self, self._outputs, parameters, context, how, left)

    def files_in(self, folder: str) -> dict[str, str]:
        """Values that put each output into a folder, under its own name."""
        found = {}
        for output in self._outputs:
            if output.is_file:
                ending = "" if output.type.many else f".{output.suffix}"
                found[output.name] = str(Path(folder) / f"{file_name(output.name)}{ending}")
        return found

    def job_of(self, client: HpgcClient, id: str) -> Job:
        """A job of this process that was started before."""
        return Job(client, id, self._process, tuple(output.described.id for output in self._outputs))

    def finished_run(
        self,
        server: Connection,
        run: Run,
        job: Job,
        parameters: dict[str, Any],
        destinations: Destinations,
        context: QgsProcessingContext,
        dismisses: bool = True,
    ) -> dict[str, Any]:
        """Follows a job that was started, and puts its results into their places.

        :param dismisses: whether a cancel dismisses the job.
        :raises Leaving: where QGIS ends meanwhile.
        :raises ResultsLeft: where somebody cancels while the results come.
        :raises HpgcError: with a sentence for whatever else stopped it.
        """
        run.follow(job, dismisses)
        provenance = self._provenance(server.url, job.url, parameters)
        placer = ResultPlacer(destinations, provenance, run.client, server, context, run.feedback)
        try:
            with contextlib.closing(run.results(job)) as results:
                placed = placer.place(results) if self._outputs else undescribed(results)
        except Cancelled:
            if job.id and is_leaving():
                raise Leaving(tr("QGIS ends; the results of {} come at its next start.").format(job.url)) from None
            raise ResultsLeft(tr("Cancelled; the results stay at {}.").format(job.url or server.url)) from None
        except HpgcError as problem:
            if not job.id:
                run.page.ended(State.FAILED, str(problem))
            raise
        run.page.fetched(placed)
        return placed

    def _submitted(
        self, server: Connection, run: Run, destinations: Destinations, feedback: QgsProcessingFeedback
    ) -> Job:
        with tempfile.TemporaryDirectory(prefix="hpgc-", dir=QgsProcessingUtils.tempFolder()) as folder:
            try:
                sending = Sending(run.client, folder, feedback.isCanceled, feedback.pushInfo)
                inputs = {id: made(sending) for id, made in self._values.items()}
                inputs = stage_inputs(inputs, server.staging, run.page.key, feedback, UPLOADED)
            except HpgcError:
                run.page.forget()
                raise
            # They hold on to the layers' features.
            self._values = {}
            by_reference = self._process.gives_references
            outputs, response = destinations.request(by_reference), destinations.response(by_reference)
            return run.submit(self._process, inputs, outputs, response)

    def _provenance(self, server: str, job: str, parameters: dict[str, Any]) -> Provenance:
        """What goes with every layer; the inputs as QGIS writes them in its history, at most a page."""
        names = {*NAMES, *(entry.name for entry in self._inputs)}
        given = {name: value for name, value in parameters.items() if name in names}
        text = without_secrets(json.dumps(given, ensure_ascii=False, default=_shown))[:LONGEST_INPUTS]
        process = self._process
        return Provenance(process.id, plain(process.title), plain(process.version), server, job, text)

    def _server(self) -> str:
        """The server's base URL; empty where the connection isn't set up here."""
        try:
            return connection(self._connection_name).url
        except HpgcError:
            return ""

    def _is_detached(self, parameters: dict, context: QgsProcessingContext) -> bool:
        return self._process.runs_async and self.parameterAsBoolean(parameters, DETACH_PARAMETER, context)

    @staticmethod
    def _detach_parameter() -> QgsProcessingParameterDefinition:
        parameter = QgsProcessingParameterBoolean(DETACH_PARAMETER, tr("Don't wait for the job"), False, optional=True)
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(
            tr("The run ends at once with the job's id; QGIS follows the job in the background and adds its results.")
        )
        return parameter

    def _takes_rasters(self) -> bool:
        return any(isinstance(entry, RasterInput) for entry in self._inputs)

    def _offers_map_service(self) -> bool:
        return self._process.gives_references and any(output.has_picture for output in self._outputs)

    def _ways(self) -> list[How]:
        """How results may come, the usual one first."""
        if not self._process.gives_references or not any(output.is_layer for output in self._outputs):
            return [How.DOWNLOAD]
        return [How.DOWNLOAD, *([How.MAP_SERVICE] if self._offers_map_service() else []), How.STREAM]

    def _how(self, parameters: dict, context: QgsProcessingContext) -> How:
        if len(self._ways()) == 1:
            return How.DOWNLOAD
        return How(self.parameterAsEnumString(parameters, RESULTS_PARAMETER, context) or How.DOWNLOAD.value)

    def _results_parameter(self) -> QgsProcessingParameterDefinition:
        parameter = QgsProcessingParameterEnum(
            RESULTS_PARAMETER,
            tr("How results come"),
            [way.value for way in self._ways()],
            defaultValue=How.DOWNLOAD.value,
            usesStaticStrings=True,
        )
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(
            tr(
                "download: files of yours. wms: the server draws, the pixels stay there. stream: the data stays there, "
                "and QGIS reads the parts of it that it shows; a next step on the same server gets it as a link."
            )
        )
        return parameter


def _shown(value: Any) -> str:
    """A layer or another object of QGIS as text."""
    return value.name() if hasattr(value, "name") else str(value)
