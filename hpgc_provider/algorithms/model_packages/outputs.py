"""What a model makes, as outputs of a process: its layers and files, and the plain values of its steps."""

from __future__ import annotations

import mimetypes
import re
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
)

from ...api import HpgcError
from ...api.packages import ModelOutput
from ...api.packages.model_runner import VALUES
from ...translation import tr
from .inputs import help_of, safe_id

_LAYERS = {
    "rasterDestination": ("image/tiff", ".tif"),
    "sink": ("application/geopackage+sqlite3", ".gpkg"),
    "vectorDestination": ("application/geopackage+sqlite3", ".gpkg"),
    "pointCloudDestination": ("application/vnd.laszip", ".copc.laz"),
}
_VALUES = {"outputNumber": "double", "outputString": "string", "outputBoolean": "boolean"}
_TELLER = "native:raisewarning"


def read_destinations(model: QgsProcessingModelAlgorithm, taken: set[str]) -> list[ModelOutput]:
    """The layers and files that the model makes; adds their ids to ``taken``.

    :raises HpgcError: where one can't come back from a server, with its name.
    """
    wanted = [parameter for parameter in model.parameterDefinitions() if parameter.isDestination()]
    return [_read(parameter, safe_id(parameter.name(), taken), help_of(model, parameter)) for parameter in wanted]


def _read(parameter: Any, id: str, help: str) -> ModelOutput:
    title = parameter.description() or parameter.name()
    kind = parameter.type()
    if kind == "folderDestination":
        return ModelOutput(id, parameter.name(), "Directory", title, help, "application/zip")
    if kind == "fileDestination":
        ending = next(iter(re.findall(r"\*\.([A-Za-z0-9]{1,10})", parameter.fileFilter())), "dat").lower()
        media_type = mimetypes.guess_type(f"file.{ending}")[0] or "application/octet-stream"
        return ModelOutput(id, parameter.name(), "File", title, help, media_type, f".{ending}")
    if kind not in _LAYERS:
        said = tr("The output “{}” ({}) of the model can't come back from a server: it is of the kind “{}”.")
        raise HpgcError(said.format(title, parameter.name(), kind))
    return ModelOutput(id, parameter.name(), "File", title, help, *_LAYERS[kind])


def add_values(model: QgsProcessingModelAlgorithm, taken: set[str]) -> list[ModelOutput]:
    """The numbers, texts and yes-or-nos that the steps give. A model has no outputs for these.

    At home they stand among the results of the steps. So that ``qgis_process`` tells them with all their digits, each
    step that has some gets another one behind it, which writes them into the log.
    """
    outputs: list[ModelOutput] = []
    for id, step in model.childAlgorithms().items():
        algorithm = step.algorithm()
        if algorithm is None or not step.isActive():
            continue
        wanted = {output.name(): output for output in algorithm.outputDefinitions() if output.type() in _VALUES}
        if not wanted:
            continue
        label = step.description() or algorithm.displayName()
        teller = _told(model, id)
        members = []
        for variable, definition in model.variablesForChildAlgorithm(teller.childId(), QgsProcessingContext()).items():
            source = definition.source
            output = wanted.get(source.outputName())
            if source.outputChildId() != id or output is None:
                continue
            found = safe_id(f"{label}_{output.name()}", taken)
            title = tr("{} of “{}”").format(output.description() or output.name(), label)
            outputs.append(ModelOutput(found, "", _VALUES[output.type()], title))
            members.append(f"'{found}', @{variable}")
        if not members:
            model.removeChildAlgorithm(teller.childId())
            continue
        said = f"'{VALUES}' || to_json(map({', '.join(members)}))"
        teller.addParameterSources("MESSAGE", [QgsProcessingModelChildParameterSource.fromExpression(said)])
        model.setChildAlgorithm(teller)
    return outputs


def _told(model: QgsProcessingModelAlgorithm, id: str) -> QgsProcessingModelChildAlgorithm:
    """A step of the model that runs after another one, and has no message yet."""
    teller = QgsProcessingModelChildAlgorithm(_TELLER)
    teller.generateChildId(model)
    teller.setDescription(f"hpgc {teller.childId()}")
    teller.setDependencies([QgsProcessingModelChildDependency(id)])
    model.addChildAlgorithm(teller)
    return model.childAlgorithm(teller.childId())
