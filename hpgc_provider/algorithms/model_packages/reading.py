"""A model as it is to be deployed: its steps checked, its inputs and outputs described."""

from __future__ import annotations

import re

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingModelAlgorithm, QgsUnitTypes

from ...api import HpgcError
from ...api.packages import QgisModel, check_id
from ...translation import tr
from ..text import plain
from .inputs import read_parameters
from .outputs import add_values, read_destinations
from .source import copy_of, xml_of
from .steps import Steps, check_secrets, check_steps


def read_model(
    found: QgsProcessingModelAlgorithm,
    id: str,
    image: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> QgisModel:
    """What is deployed. Call it where QGIS's registry lives.

    :param found: the model; it stays as it is.
    :param id: what the process will be called; empty takes the model's name.
    :param context: whose ellipsoid and units of measurement count, as they would if the model ran here.
    :raises HpgcError: with what can't be carried to a server, and why.
    """
    if not found.childAlgorithms():
        raise HpgcError(tr("The model “{}” has no steps.").format(found.displayName()))
    taken: set[str] = set()
    inputs = read_parameters(found, taken)
    outputs = read_destinations(found, taken)
    model, steps = copy_of(found), Steps()
    check_secrets(model)
    check_steps(model, steps)
    _check_complete(found)
    outputs += add_values(model, taken)
    if not outputs:
        raise HpgcError(tr("The model “{}” has no outputs: nothing would come back.").format(found.displayName()))
    for warning in steps.warnings:
        feedback.pushWarning(warning)
    title = found.displayName() or found.name()
    return QgisModel(
        id=check_id(id or id_of(model.name())),
        title=title,
        description=_description(model),
        xml=xml_of(model),
        image=image,
        inputs=tuple(inputs),
        outputs=tuple(outputs),
        nested=tuple(xml_of(nested) for nested in steps.nested.values()),
        keywords=tuple(dict.fromkeys(word for word in ("QGIS", model.group(), *model.tags()) if word)),
        settings=_settings(context),
        online=steps.online,
    )


def _settings(context: QgsProcessingContext) -> dict[str, str]:
    """How lengths and areas are measured; without a project nothing is said of it, here and there."""
    units = {"distance_units": context.distanceUnit(), "area_units": context.areaUnit()}
    written = {name: QgsUnitTypes.encodeUnit(unit) for name, unit in units.items()}
    said = {"ellipsoid": context.ellipsoid(), **written}
    return {name: word for name, word in said.items() if word and not word.startswith("<")}


def _check_complete(model: QgsProcessingModelAlgorithm) -> None:
    said = []
    for id, step in model.childAlgorithms().items():
        fine, problems = model.validateChildAlgorithm(id)
        if step.isActive() and not fine:
            words = "; ".join(plain(re.sub(r"<[^>]*>", "", problem)) for problem in problems)
            said.append(f"{step.description() or id}: {words}")
    if said:
        told = ". ".join(said).rstrip(".")
        raise HpgcError(tr("The model “{}” is not complete: {}.").format(model.displayName(), told))


def id_of(name: str) -> str:
    """The id of a process that is called as a model is."""
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-.") or "model"


def _description(model: QgsProcessingModelAlgorithm) -> str:
    """The model's own help, as plain text."""
    help = model.helpContent() or {}
    words = help.get("ALG_DESC") or help.get("SHORT_DESCRIPTION") or model.shortDescription()
    return plain(re.sub(r"<[^>]*>", " ", str(words or "")), 2000).strip()
