"""From a model of QGIS to a process on the server, for the toolbox, the console and qgis_process alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..api import HpgcError, InvalidAnswer, ProcessExists, RequestRefused
from ..api.packages import Package, QgisModel
from ..connections import Connection
from ..jobs.clients import client_of
from ..translation import tr
from .deploying import Change, deploy_on, replace_on
from .manage_processes import ProcessManagement
from .model_packages import find_model, known_models, read_model

# The QGIS project's own image; this tag is always its long-term release.
IMAGE = "qgis/qgis:ltr"
DEPLOY_MODEL = "deploymodel"


class DeployModelAlgorithm(ProcessManagement):
    """``hpgc:deploymodel``: makes a process of a graphical model."""

    def __init__(self) -> None:
        super().__init__()
        self._model: QgisModel | None = None
        self._refusal = ""

    def name(self) -> str:
        return DEPLOY_MODEL

    def displayName(self) -> str:
        return tr("Deploy model as process")

    # A package may only be saved, too.
    needs_connection = False

    def tags(self) -> list[str]:
        return [*super().tags(), "model", "modeler", "container", "docker"]

    def shortHelpString(self) -> str:
        return tr(
            "Puts a graphical model onto a server. There it runs in QGIS, in a container, with the layers that you "
            "give it, and its results are the same as here. It then stands in the toolbox as a remote process.\n"
            "Each step has to run without a window and without a project. Models that are steps go along. The "
            "ellipsoid and the units of measurement of the open project go along too."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        model = QgsProcessingParameterString("MODEL", tr("Model in the toolbox"), optional=True)
        model.setHelp(tr("Its id, such as model:name or project:name."))
        self._offer(model, known_models)
        file = QgsProcessingParameterFile("FILE", tr("or its file"), fileFilter=tr("Models (*.model3)"), optional=True)
        id = QgsProcessingParameterString("PROCESS_ID", tr("Id of the process"), optional=True)
        id.setHelp(tr("What the process will be called. If it is empty, the name of the model is taken."))
        image = QgsProcessingParameterString("IMAGE", tr("Container image"), IMAGE)
        image.setHelp(
            tr("It needs qgis_process, and whatever providers the steps need. It should be no older than this QGIS.")
        )
        image.setFlags(image.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        save = QgsProcessingParameterFileDestination(
            "SAVE_TO",
            tr("Save the package to"),
            tr("CWL documents (*.cwl);;Application packages (*.json)"),
            None,
            True,
            False,
        )
        save.setHelp(
            tr(
                "A file for the package: CWL alone (.cwl), or with the process description (.json). "
                "Without a connection nothing is sent."
            )
        )
        again = QgsProcessingParameterBoolean("REPLACE", tr("Replace the process if it is there"), False, True)
        for parameter in (model, file, id, again, image, save):
            self.addParameter(parameter)

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Reads the model where QGIS keeps its models; what is wrong with it is told when the algorithm runs."""
        self._model, self._refusal = None, ""
        given = [self.parameterAsString(parameters, name, context).strip() for name in ("MODEL", "FILE")]
        words = [word for word in given if word]
        try:
            if len(words) != 1:
                raise HpgcError(tr("Give the model once: by its id in the toolbox, or as a file."))
            id = self.parameterAsString(parameters, "PROCESS_ID", context).strip()
            image = self.parameterAsString(parameters, "IMAGE", context).strip() or IMAGE
            if any(character.isspace() for character in image):
                raise HpgcError(tr("“{}” is not the name of a container image.").format(image))
            self._model = read_model(find_model(words[0]), id, image, context, feedback)
        except HpgcError as problem:
            self._refusal = str(problem)
        return True

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._model is None:
            raise HpgcError(self._refusal)
        target = self.parameterAsFileOutput(parameters, "SAVE_TO", context)
        name = self.parameterAsString(parameters, "NAME", context).strip()
        if not name and not target:
            raise HpgcError(tr("Give the name of the connection, or a file that the package is saved to."))
        if target:
            _save(self._model, Path(target))
            feedback.pushInfo(tr("The package is in {}.").format(target))
        if not name:
            return {"PROCESS": self._model.id, "SAVE_TO": target}
        found = super().run_with(parameters, context, feedback)
        return {**found, "SAVE_TO": target} if target else found

    def change(
        self, server: Connection, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Change:
        if self._model is None:
            raise HpgcError(self._refusal)
        package: Package = self._model.package() if _takes_packages(server, feedback) else self._model.cwl()
        try:
            return deploy_on(server, package, None, feedback)
        except ProcessExists:
            if not self.parameterAsBoolean(parameters, "REPLACE", context):
                raise
            return replace_on(server, self._model.id, package, feedback)


def _takes_packages(server: Connection, feedback: QgsProcessingFeedback) -> bool:
    """Whether the server takes the process description too, or CWL alone; one that doesn't say is tried."""
    with client_of(server, feedback.isCanceled) as client:
        try:
            conformance = client.conformance()
        except (RequestRefused, InvalidAnswer):
            return True
    return not conformance.classes or conformance.declares("ogcapppkg")


def _save(model: QgisModel, path: Path) -> None:
    package: Package = model.package() if path.suffix.lower() == ".json" else model.cwl()
    try:
        path.write_text(json.dumps(package.document, indent=2, ensure_ascii=False) + "\n", "utf-8")
    except OSError as problem:
        raise HpgcError(tr("The file {} can't be written: {}.").format(path, problem.strerror)) from None
