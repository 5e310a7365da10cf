"""Lists of numbers or texts, written as a table of one column."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterMatrix

from ...api.value_type import Kind
from ...translation import tr
from .base import Given, Input
from .numbers import is_number


class ListInput(Input):
    """Several values of one kind."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A matrix of one column and as many rows as it takes."""
        default = self.type.default if isinstance(self.type.default, list) else None
        rows = max(1, len(default or []), min(self.type.least, 20))
        return QgsProcessingParameterMatrix(self.name, self.label, rows, False, [tr("Value")], default)

    def problem(self, given: Given) -> str:
        """Too few, too many, or an entry that isn't a number."""
        if self.left_out(given):
            return ""
        entries = self._entries(given)
        if not entries and self.type.optional:
            return ""
        if len(entries) < self.type.least:
            return tr("“{}” needs at least {} values.").format(self.label, self.type.least)
        if self.type.most is not None and len(entries) > self.type.most:
            return tr("“{}” takes {} values at most.").format(self.label, self.type.most)
        wrong = [entry for entry in entries if self.type.kind is not Kind.STRING and not is_number(str(entry))]
        if wrong:
            return tr("“{}” holds “{}”, which is not a number.").format(self.label, str(wrong[0])[:100])
        return ""

    def plain_value(self, given: Given) -> list[Any] | None:
        """The values in their order; rows that are left empty don't count."""
        entries = self._entries(given)
        if self.type.kind is Kind.INTEGER:
            return [_whole(str(entry)) for entry in entries] or None
        if self.type.kind is Kind.NUMBER:
            return [float(entry) for entry in entries] or None
        return [str(entry) for entry in entries] or None

    def _entries(self, given: Given) -> list[Any]:
        rows = given.algorithm.parameterAsMatrix(given.parameters, self.name, given.context)
        return [entry for entry in rows if entry is not None and str(entry) != ""]


def _whole(text: str) -> int:
    """A whole number, exact however large it is."""
    try:
        return int(text)
    except ValueError:
        return round(float(text))
