"""Whether every step of a model can run in ``qgis_process`` on another machine: checked before anything is sent."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
)

from ...api import HpgcError
from ...api.link import is_web_address
from ...translation import tr
from ..management import PROVIDER
from ..text import without_secrets
from .source import MODEL_PROVIDERS, copy_of, find_model, xml_of

# What every QGIS has.
_BUILT_IN = ("native", "qgis", "gdal", "3d", "pdal")
_DEEPEST = 10
_DATA = ("raster", "source", "vector", "multilayer", "layer", "mesh", "pointcloud", "file", "annotation")
_OF_COMPUTER = (
    *("authcfg", "providerconnection", "databaseschema", "databasetable"),
    *("layout", "layoutitem", "maptheme"),
)
_LOGIN = re.compile(r"authcfg\s*[=:]\s*[\"']?\w", re.I)


@dataclass
class Steps:
    """The steps of a model, looked at.

    :ivar nested: the models that are steps of it, or of one of those, by the names that they have in the package.
    :ivar warnings: what the image must have, which can't be seen from here.
    :ivar online: whether a step reads from the network.
    """

    nested: dict[str, QgsProcessingModelAlgorithm] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    online: bool = False


def check_steps(model: QgsProcessingModelAlgorithm, steps: Steps, depth: int = 0) -> None:
    """Looks at each step; one that is a model itself is taken along, and called by its new name.

    :param model: is changed where such steps are; what is switched off is taken out.
    :raises HpgcError: with the step's name, where it can't run on a server.
    """
    if depth > _DEEPEST:
        raise HpgcError(tr("The models are nested more than {} deep: does one call itself?").format(_DEEPEST))
    for id, step in model.childAlgorithms().items():
        # QGIS looks for the algorithm of a step even where that is switched off.
        if not step.isActive() and model.removeChildAlgorithm(id):
            continue
        algorithm = _algorithm_of(step)
        provider = step.algorithmId().partition(":")[0]
        if provider == PROVIDER:
            said = tr("it runs on a server itself, and the server has no connections of this plugin")
            raise _refusal(step, said)
        if provider == "script":
            raise _refusal(step, tr("it is a script of this computer"))
        if provider in MODEL_PROVIDERS:
            _take_along(model, step, steps, depth)
            continue
        _check_flags(step, algorithm)
        _check_values(step, algorithm, steps)
        if provider not in _BUILT_IN:
            said = tr("The step “{}” needs “{}”: the container image must have that provider, and switched on.")
            steps.warnings.append(said.format(_name(step), step.algorithmId()))


def check_secrets(model: QgsProcessingModelAlgorithm) -> None:
    """Refuses a model that holds a login: everyone who may see the process would see it.

    :raises HpgcError: with where it stands.
    """
    for step in model.childAlgorithms().values():
        for name, sources in step.parameterSources().items():
            if any(_is_secret(_text_of(source)) for source in sources):
                raise _refusal(step, tr("the value of {} holds a login or a password").format(name))
    for parameter in model.parameterDefinitions():
        if _is_secret(str(parameter.defaultValue())):
            said = tr("The default of the input “{}” holds a login or a password, which is never sent to a server.")
            raise HpgcError(said.format(parameter.description() or parameter.name()))
    if _is_secret(xml_of(model)):
        raise HpgcError(tr("The model holds a login or a password, which is never sent to a server: take it out."))


def _is_secret(text: str) -> bool:
    return bool(_LOGIN.search(text)) or without_secrets(text) != text


def _algorithm_of(step: QgsProcessingModelChildAlgorithm) -> QgsProcessingAlgorithm:
    algorithm = step.algorithm()
    if algorithm is None:
        raise _refusal(step, tr("there is no algorithm “{}” in this QGIS").format(step.algorithmId()))
    return algorithm


def _take_along(
    model: QgsProcessingModelAlgorithm, step: QgsProcessingModelChildAlgorithm, steps: Steps, depth: int
) -> None:
    """Has the step call the copy that goes with the package, where all models are those of a profile."""
    inner = copy_of(find_model(step.algorithmId()))
    check_secrets(inner)
    name = f"hpgc_{step.algorithmId()}".replace(":", "_")
    if name not in steps.nested:
        check_steps(inner, steps, depth + 1)
        inner.setName(name)
        steps.nested[name] = inner
    changed = QgsProcessingModelChildAlgorithm(step)
    # No algorithm of this QGIS is called so, and that is as it should be.
    changed.setAlgorithmId(f"model:{name}")
    model.setChildAlgorithm(changed)


def _check_flags(step: QgsProcessingModelChildAlgorithm, algorithm: QgsProcessingAlgorithm) -> None:
    flags = QgsProcessingAlgorithm.Flag
    if algorithm.flags() & flags.FlagNotAvailableInStandaloneTool:
        raise _refusal(step, tr("“{}” works only in the window of QGIS").format(step.algorithmId()))
    if algorithm.flags() & flags.FlagRequiresProject:
        raise _refusal(step, tr("“{}” needs a project, and there is none on the server").format(step.algorithmId()))


def _check_values(step: QgsProcessingModelChildAlgorithm, algorithm: QgsProcessingAlgorithm, steps: Steps) -> None:
    """Fixed values that name data: the server has nothing of this computer."""
    for name, sources in step.parameterSources().items():
        parameter = algorithm.parameterDefinition(name)
        if parameter is None:
            continue
        for value in (_fixed(source) for source in sources):
            if not value:
                continue
            if parameter.type() in _OF_COMPUTER:
                said = tr("its value of {} stands for something that only this computer has")
                raise _refusal(step, said.format(name))
            if parameter.type() in _DATA or (parameter.isDestination() and not value.startswith("TEMPORARY_OUTPUT")):
                _check_place(step, name, value, steps)


def _check_place(step: QgsProcessingModelChildAlgorithm, name: str, value: str, steps: Steps) -> None:
    place = value.removeprefix("/vsicurl/")
    if not is_web_address(place):
        said = tr("its value of {} is “{}”, which the server doesn't have; make it an input of the model")
        raise _refusal(step, said.format(name, value[:100]))
    steps.online = True


def _fixed(source: QgsProcessingModelChildParameterSource) -> str:
    if source.source() != _kinds().StaticValue:
        return ""
    value: Any = source.staticValue()
    if isinstance(value, (list, tuple)):
        return next((str(entry) for entry in value if entry), "")
    return str(value) if value is not None and not isinstance(value, bool) else ""


def _text_of(source: QgsProcessingModelChildParameterSource) -> str:
    return f"{source.staticValue()} {source.expression()} {source.expressionText()}"


def _kinds() -> Any:
    return type(QgsProcessingModelChildParameterSource.fromStaticValue("").source())


def _name(step: QgsProcessingModelChildAlgorithm) -> str:
    return step.description() or step.childId()


def _refusal(step: QgsProcessingModelChildAlgorithm, why: str) -> HpgcError:
    return HpgcError(tr("The step “{}” of the model can't run on a server: {}.").format(_name(step), why))
