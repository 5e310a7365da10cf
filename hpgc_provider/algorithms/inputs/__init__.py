"""The inputs of a process as Processing parameters: one class for each kind of value."""

from __future__ import annotations

from dataclasses import replace

from ...api.errors import InvalidAnswer
from ...api.process import ParameterDescription
from ...api.value_type import Kind, ValueType
from ...identifiers import free_name
from ...translation import tr
from ..known_types import known_type
from .base import Given, Input, LateValue
from .choices import ChoiceInput
from .files import FileInput
from .layers import LayerInput, MeshInput, PointCloudInput, RasterInput, VectorInput
from .lists import ENTRIES, ListInput
from .places import Box3dInput
from .structures import StructureInput
from .widgets import hinted_class

__all__ = ["Given", "Input", "LateValue", "LayerInput", "as_json", "input_of", "read_inputs"]

_CLASSES: dict[Kind, type[Input]] = {
    **ENTRIES,
    Kind.RASTER: RasterInput,
    Kind.VECTOR: VectorInput,
    Kind.TABLE: VectorInput,
    Kind.POINT_CLOUD: PointCloudInput,
    Kind.MESH: MeshInput,
    Kind.FILE: FileInput,
    Kind.BOX_3D: Box3dInput,
    Kind.CHOICE: ChoiceInput,
    Kind.STRUCTURE: StructureInput,
    Kind.JSON: StructureInput,
}
# More than a person fills in. QGIS holds each name against all others: ten thousand take it seconds.
MOST_INPUTS = 1000
# Beyond this many, what may be left as it is stands among the advanced parameters.
MOST_AT_FIRST_SIGHT = 8
_NO_ORDER = 1e9


def input_of(name: str, described: ParameterDescription, kind: ValueType | None = None) -> Input:
    """The input that a description is, under a parameter name."""
    kind = kind or known_type(described)
    hinted = hinted_class(described, kind)
    if hinted is not None:
        return hinted(name, described, kind)
    found = ListInput if kind.many and kind.kind in ENTRIES else _CLASSES[kind.kind]
    return found(name, described, kind)


def as_json(entry: Input, reason: str) -> Input:
    """The same input written as JSON, for the ``reason`` that its help then tells."""
    kind = ValueType(Kind.JSON, optional=entry.type.optional, reason=reason)
    return StructureInput(entry.name, entry.described, kind, entry.advanced)


def read_inputs(described: tuple[ParameterDescription, ...], taken: set[str]) -> list[Input]:
    """The inputs with names that differ by more than case, as QGIS needs; adds them to ``taken``.

    They stand in the order described, or in the one that the server's ``x-ui-order`` asks for.

    :raises InvalidAnswer: where there are too many to be shown.
    """
    if len(described) > MOST_INPUTS:
        raise InvalidAnswer(tr("It has {} inputs; more than {} can't be shown.").format(len(described), MOST_INPUTS))
    ordered = sorted((parameter for parameter in described if parameter.id), key=_order)
    found = [input_of(free_name(parameter.id, taken), parameter) for parameter in ordered]
    shown = [(entry, _is_advanced(entry, place)) for place, entry in enumerate(found)]
    return [entry if entry.advanced == later else replace(entry, advanced=later) for entry, later in shown]


def _order(parameter: ParameterDescription) -> float:
    order = parameter.schema.get("x-ui-order")
    return float(order) if isinstance(order, (int, float)) and abs(order) < _NO_ORDER else _NO_ORDER


def _is_advanced(entry: Input, place: int) -> bool:
    """Whether a person can do without it: the server says so, or it comes late and may be left as it is.

    Layers, files and places are what a process is about, wherever they stand.
    """
    needed = not entry.type.optional and entry.type.default is None
    if needed or entry.type.kind.is_data or entry.type.kind.is_place:
        return False
    return entry.described.schema.get("x-ui-advanced") is True or place >= MOST_AT_FIRST_SIGHT
