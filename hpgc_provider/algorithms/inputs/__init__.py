"""The inputs of a process as Processing parameters: one class for each kind of value."""

from __future__ import annotations

from ...api.process import ParameterDescription
from ...api.value_type import Kind, ValueType, value_type
from .base import Given, Input, LateValue
from .choices import BooleanInput, ChoiceInput
from .files import FileInput
from .layers import MeshInput, PointCloudInput, RasterInput, VectorInput
from .lists import ListInput
from .numbers import NumberInput
from .places import BoxInput, CrsInput, GeometryInput, PointInput
from .structures import StructureInput
from .texts import TextInput, TimeInput

__all__ = ["Given", "Input", "LateValue", "as_json", "free_name", "input_of", "read_inputs"]

_CLASSES: dict[Kind, type[Input]] = {
    Kind.RASTER: RasterInput,
    Kind.VECTOR: VectorInput,
    Kind.TABLE: VectorInput,
    Kind.POINT_CLOUD: PointCloudInput,
    Kind.MESH: MeshInput,
    Kind.FILE: FileInput,
    Kind.GEOMETRY: GeometryInput,
    Kind.POINT: PointInput,
    Kind.BBOX: BoxInput,
    Kind.CRS: CrsInput,
    Kind.DATE: TimeInput,
    Kind.TIME: TimeInput,
    Kind.DATE_TIME: TimeInput,
    Kind.INTEGER: NumberInput,
    Kind.NUMBER: NumberInput,
    Kind.BOOLEAN: BooleanInput,
    Kind.CHOICE: ChoiceInput,
    Kind.STRING: TextInput,
    Kind.STRUCTURE: StructureInput,
    Kind.JSON: StructureInput,
}
_AS_A_COLUMN = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.STRING})


def input_of(name: str, described: ParameterDescription, kind: ValueType | None = None) -> Input:
    """The input that a description is, under a parameter name."""
    kind = kind or value_type(described)
    found = ListInput if kind.many and kind.kind in _AS_A_COLUMN else _CLASSES[kind.kind]
    return found(name, described, kind)


def as_json(entry: Input, reason: str) -> Input:
    """The same input written as JSON, for the ``reason`` that its help then tells."""
    kind = ValueType(Kind.JSON, optional=entry.type.optional, reason=reason)
    return StructureInput(entry.name, entry.described, kind)


def read_inputs(described: tuple[ParameterDescription, ...], taken: set[str]) -> list[Input]:
    """The inputs with names that differ by more than case, as QGIS needs; adds them to ``taken``."""
    return [input_of(free_name(parameter.id, taken), parameter) for parameter in described if parameter.id]


def free_name(id: str, taken: set[str], suffix: str = "_") -> str:
    """``id``, or where that is taken ``id`` with a suffix and a number; the name is taken then."""
    name, count = id, 1
    while name.lower() in taken:
        count += 1
        name = f"{id}{suffix}{count}"
    taken.add(name.lower())
    return name
