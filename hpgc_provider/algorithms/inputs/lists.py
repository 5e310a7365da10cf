"""Lists of values, written as a table of one column."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterMatrix

from ...api.schema import SchemaReader
from ...api.value_type import Kind
from ...translation import tr
from .base import Given, Input, is_blank_table, is_null, json_list
from .choices import BooleanInput
from .links import LinkInput
from .numbers import NumberInput
from .places import BoxInput, CrsInput, GeometryInput, PointInput
from .texts import IntervalInput, TextInput, TimeInput

# How one entry of a list is read.
ENTRIES: dict[Kind, type[Input]] = {
    Kind.INTEGER: NumberInput,
    Kind.NUMBER: NumberInput,
    Kind.BOOLEAN: BooleanInput,
    Kind.STRING: TextInput,
    Kind.URI: LinkInput,
    Kind.LINK: LinkInput,
    Kind.DATE: TimeInput,
    Kind.TIME: TimeInput,
    Kind.DATE_TIME: TimeInput,
    Kind.INTERVAL: IntervalInput,
    Kind.CRS: CrsInput,
    Kind.POINT: PointInput,
    Kind.GEOMETRY: GeometryInput,
    Kind.BBOX: BoxInput,
}
# What has commas inside: a text of it is one entry, whereas QGIS takes a comma for the end of one.
_WITH_COMMAS = frozenset({Kind.POINT, Kind.GEOMETRY, Kind.BBOX})
_MOST_ROWS_SHOWN = 20


class ListInput(Input):
    """Several values of one kind, each read and checked as one of them would be."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A matrix of one column and as many rows as it takes."""
        default = self.type.default if isinstance(self.type.default, list) else None
        rows = max(1, len(default or []), min(self.type.least, _MOST_ROWS_SHOWN))
        return QgsProcessingParameterMatrix(self.name, self.label, rows, False, [tr("Value")], default)

    def help(self) -> str:
        """What is known of one of them counts for all."""
        return " ".join(word for word in (super().help(), self._entry.hint()) if word)

    def left_out(self, given: Given) -> bool:
        """Likewise where all rows were left empty."""
        if is_blank_table(given.parameters.get(self.name)):
            return self.type.optional or self.type.default is None
        return super().left_out(given)

    def problem(self, given: Given) -> str:
        """Too few, too many, or an entry that isn't one."""
        if self.left_out(given):
            return ""
        entries = self._entries(given)
        if not entries and self.type.optional:
            return ""
        if len(entries) < self.type.least:
            return tr("“{}” needs at least {} values.").format(self.label, self.type.least)
        if self.type.most is not None and len(entries) > self.type.most:
            return tr("“{}” takes {} values at most.").format(self.label, self.type.most)
        for number, entry in enumerate(entries, start=1):
            problem = self._entry.problem(self._one(given, entry))
            if not problem and self.type.kind in _WITH_COMMAS:
                fine = self._entry.parameter().checkValueIsAcceptable(entry)
                problem = "" if fine else tr("“{}” holds what can't be read.").format(self.label)
            if problem:
                return tr("{} Value {} of the list is “{}”.").format(problem, number, str(entry)[:100])
        return ""

    def plain_value(self, given: Given) -> list[Any] | None:
        """The values in their order; rows that are left empty don't count."""
        values = [self._entry.plain_value(self._one(given, entry)) for entry in self._entries(given)]
        return [value for value in values if value is not None] or None

    @property
    def _entry(self) -> Input:
        kind = replace(self.type, many=False, least=1, most=1, default=None, optional=False)
        schema = self.described.schema
        found = SchemaReader(schema).flat(schema)
        items = found.get("items") if found.get("type") == "array" else schema
        described = replace(self.described, schema=items if isinstance(items, dict) else {})
        return ENTRIES[kind.kind](self.name, described, kind)

    def _one(self, given: Given, entry: Any) -> Given:
        return replace(given, parameters={self.name: entry})

    def _entries(self, given: Given) -> list[Any]:
        value = given.parameters.get(self.name, self.type.default)
        if isinstance(value, str):
            rows = self._listed(value)
        elif isinstance(value, (list, tuple)):
            rows = [entry for row in value for entry in (row if isinstance(row, (list, tuple)) else [row])]
        else:
            rows = given.algorithm.parameterAsMatrix(given.parameters, self.name, given.context)
        return [entry for entry in rows if not is_null(entry) and str(entry) != ""]

    def _listed(self, text: str) -> list[Any]:
        """The entries of a text, as the command line has it: a JSON list, or words between commas."""
        found = json_list(text)
        if found is not None:
            return found
        return [text] if self.type.kind in _WITH_COMMAS else text.split(",")
