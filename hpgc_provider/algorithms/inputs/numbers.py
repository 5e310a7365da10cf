"""Whole numbers and numbers, with bounds and units."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterNumber,
)

from ...api.validation import first_fault
from ...api.value_type import Kind
from ...translation import tr
from .base import Given, Input

# QGIS holds whole numbers in 32 bits.
_LARGEST_WHOLE = 2**31 - 1
# The dialog rounds to six decimals, and takes a number without a bound for one of nine digits, unless it is told else.
_DECIMALS = 12
_MOST_DECIMALS = 300
_LARGEST_SHOWN = 999_999_999
_UNBOUNDED = 1e300


class NumberInput(Input):
    """A number, or a whole one."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A number within its bounds."""
        kinds = QgsProcessingParameterNumber.Type
        whole = self.type.kind is Kind.INTEGER and all(
            bound is None or abs(bound) <= _LARGEST_WHOLE
            for bound in (self.type.minimum, self.type.maximum, self.type.default)
        )
        if self.described.qgis_type == "distance" and not whole:
            parameter = QgsProcessingParameterDistance(self.name, self.label, self.type.default)
        else:
            kind = kinds.Integer if whole else kinds.Double
            parameter = QgsProcessingParameterNumber(self.name, self.label, kind, self.type.default)
        return self.shown_exactly(parameter)

    def shown_exactly(self, parameter: QgsProcessingParameterNumber) -> QgsProcessingParameterNumber:
        """The parameter with the bounds, and with a widget that rounds neither these nor the default."""
        low, high, default = self.type.minimum, self.type.maximum, self.type.default
        whole = parameter.dataType() == QgsProcessingParameterNumber.Type.Integer
        if not whole and isinstance(default, (int, float)):
            low = -_UNBOUNDED if low is None and default < -_LARGEST_SHOWN else low
            high = _UNBOUNDED if high is None and default > _LARGEST_SHOWN else high
        if low is not None:
            parameter.setMinimum(low)
        if high is not None:
            parameter.setMaximum(high)
        if not whole:
            digits = max(_DECIMALS, *map(_decimals, (default, self.type.minimum, self.type.maximum)))
            parameter.setMetadata({**parameter.metadata(), "widget_wrapper": {"decimals": digits}})
        return parameter

    def problem(self, given: Given) -> str:
        """What is no number or out of its bounds. QGIS takes a text that is none for the default, silently."""
        if self.left_out(given):
            return ""
        number = self._number(given)
        if number is None:
            whole = self.type.kind is Kind.INTEGER
            said = tr("“{}” has to be a number, and a whole one.") if whole else tr("“{}” has to be a number.")
            return said.format(self.label)
        bounds = {"minimum": self.type.minimum, "maximum": self.type.maximum}
        fault = first_fault(number, {name: bound for name, bound in bounds.items() if bound is not None})
        if fault or self.type.schema is not None:
            return self.unfit(fault)
        # Bounds that don't count themselves stand in the schema alone.
        return self.fault(number)

    def plain_value(self, given: Given) -> Any:
        """The number; of a measurement the number and its unit (OGC 18-062r2, 7.11.2)."""
        number = self._number(given)
        if number is None or self.type.schema is None:
            return number
        return {"measurement": number, "uom": self.type.uom}

    def _number(self, given: Given) -> int | float | None:
        """The number, exact where it is whole; None where it is none, or no finite one."""
        value = given.parameters.get(self.name)
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            value = given.algorithm.parameterAsDouble(given.parameters, self.name, given.context)
        return as_whole(value) if self.type.kind is Kind.INTEGER else as_number(value)


def _decimals(number: Any) -> int:
    """How many digits after the point it takes to write the number."""
    exponent = Decimal(repr(number)).as_tuple().exponent if isinstance(number, (int, float)) else 0
    return min(_MOST_DECIMALS, max(0, -exponent)) if isinstance(exponent, int) else 0


def as_number(value: str | float) -> float | None:
    """A finite number; None where it is none."""
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def as_whole(value: str | float) -> int | None:
    """A whole number, exact however large it is; None where it is none."""
    if isinstance(value, int):
        return value
    try:
        if isinstance(value, str):
            return int(value)
    except ValueError:
        pass
    number = as_number(value)
    return int(number) if number is not None and number.is_integer() else None
