"""Whole numbers and numbers, with bounds and units."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

from ...api.value_type import Kind
from ...translation import tr
from .base import Given, Input

# QGIS holds whole numbers in 32 bits.
_LARGEST_WHOLE = 2**31 - 1


class NumberInput(Input):
    """A number, or a whole one."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A number within its bounds."""
        kinds = QgsProcessingParameterNumber.Type
        whole = self.type.kind is Kind.INTEGER and all(
            bound is None or abs(bound) <= _LARGEST_WHOLE
            for bound in (self.type.minimum, self.type.maximum, self.type.default)
        )
        parameter = QgsProcessingParameterNumber(
            self.name, self.label, kinds.Integer if whole else kinds.Double, self.type.default
        )
        if self.type.minimum is not None:
            parameter.setMinimum(self.type.minimum)
        if self.type.maximum is not None:
            parameter.setMaximum(self.type.maximum)
        return parameter

    def problem(self, given: Given) -> str:
        """QGIS takes a text that is no number for the default, silently; here it is told."""
        value = given.parameters.get(self.name)
        if self.left_out(given) or not isinstance(value, str) or is_number(value):
            return ""
        return tr("“{}” has to be a number.").format(self.label)

    def plain_value(self, given: Given) -> Any:
        """The number; of a measurement the number and its unit (OGC 18-062r2, 7.10.2)."""
        value: Any = given.algorithm.parameterAsDouble(given.parameters, self.name, given.context)
        if self.type.kind is Kind.INTEGER:
            value = round(value)
        return {"measurement": value, "uom": self.type.uom} if self.type.schema is not None else value


def is_number(text: str) -> bool:
    """Whether a text is a finite number."""
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
