"""Texts and numbers that a deployed model of QGIS asks for by parameters of its own: a field, an extent, a band.

A description says so with ``x-qgis`` beside the schema; other clients see the text or number that the schema tells of.
"""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessingParameterBand,
    QgsProcessingParameterColor,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterGeometry,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRange,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QColor

from ...api.process import ParameterDescription
from ...api.value_type import Kind, ValueType
from ...translation import tr
from ..text import label
from .base import Given, Input, is_null
from .lists import ListInput
from .numbers import NumberInput
from .texts import TextInput

_MOST_COLUMNS = 100
_NUMBER = r"\s*[-+]?[0-9.]+(?:e[-+]?[0-9]+)?\s*"
_CORNERS = re.compile(rf"{_NUMBER}(?:,{_NUMBER}){{3}}(?:\[[^\]]+\]\s*)?", re.I)
_DATA = {
    "number": QgsProcessingParameterField.DataType.Numeric,
    "text": QgsProcessingParameterField.DataType.String,
    "time": QgsProcessingParameterField.DataType.DateTime,
}


class _Hinted(Input):
    """What these have in common: the hint."""

    def hinted(self, key: str) -> Any:
        """One word of the hint; None where it isn't there."""
        return hint_of(self.described).get(key)

    def layer(self) -> str:
        """The name of the parameter whose fields or bands these are; may be empty."""
        name = self.hinted("layer")
        return name if isinstance(name, str) else ""


class QgisTextInput(_Hinted, TextInput):
    """A text that is chosen with a widget of QGIS's own, and written as QGIS writes it."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """The parameter that the model has."""
        kind, default = self.hinted("type"), self.type.default
        if kind == "expression":
            return QgsProcessingParameterExpression(self.name, self.label, default, self.layer())
        if kind == "field":
            data = _DATA.get(str(self.hinted("data")), QgsProcessingParameterField.DataType.Any)
            return QgsProcessingParameterField(self.name, self.label, default, self.layer(), data)
        if kind == "color":
            return QgsProcessingParameterColor(self.name, self.label, default, self.hinted("opacity") is not False)
        if kind == "range":
            types = QgsProcessingParameterNumber.Type
            whole = types.Integer if self.hinted("whole") is True else types.Double
            return QgsProcessingParameterRange(self.name, self.label, whole, default)
        made = {
            "extent": QgsProcessingParameterExtent,
            "point": QgsProcessingParameterPoint,
            "geometry": QgsProcessingParameterGeometry,
        }.get(str(kind))
        if made is not None:
            return made(self.name, self.label, default)
        return QgsProcessingParameterString(self.name, self.label, default, multiLine=True)

    def problem(self, given: Given) -> str:
        """A value that QGIS can't read as what it has to be."""
        if self.left_out(given):
            return ""
        value = given.parameters.get(self.name)
        parameter = given.algorithm.parameterDefinition(self.name) or self.parameter()
        if value is not None and not parameter.checkValueIsAcceptable(value, given.context):
            return tr("What was given for “{}” can't be read.").format(self.label)
        return ""

    def plain_value(self, given: Given) -> str | None:
        """The text; of an extent with the corners alone, since a layer that it names is only here."""
        value = given.parameters.get(self.name)
        if self.hinted("type") == "extent" and not (isinstance(value, str) and _CORNERS.fullmatch(value)):
            return self._corners(given)
        if isinstance(value, (list, tuple)) and self.hinted("type") == "range":
            return ",".join(map(str, value))
        if isinstance(value, QColor):
            # Red, green, blue, and how opaque it is where it isn't wholly.
            parts = (value.red(), value.green(), value.blue(), value.alpha())
            return "#" + "".join(f"{part:02x}" for part in parts[: 3 if value.alpha() == 255 else 4])
        if value is not None and not isinstance(value, str) and not hasattr(value, "propertyType"):
            parameter = given.algorithm.parameterDefinition(self.name) or self.parameter()
            text, fine = parameter.valueAsString(value, given.context)
            if fine:
                return text or None
        return super().plain_value(given)

    def _corners(self, given: Given) -> str | None:
        arguments = (given.parameters, self.name, given.context)
        box, crs = given.algorithm.parameterAsExtent(*arguments), given.algorithm.parameterAsExtentCrs(*arguments)
        if box.isNull():
            return None
        corners = ",".join(map(repr, (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())))
        return f"{corners} [{crs.authid()}]" if crs.authid() else corners


class QgisNumberInput(_Hinted, NumberInput):
    """A band of a raster, or a distance in the units of a layer."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """The parameter that the model has."""
        if self.hinted("type") == "band":
            return QgsProcessingParameterBand(self.name, self.label, self.type.default, self.layer())
        return self.shown_exactly(
            QgsProcessingParameterDistance(self.name, self.label, self.type.default, self.layer())
        )


class QgisListInput(_Hinted, ListInput):
    """Several fields of a layer, or several bands of a raster."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """The parameter that the model has."""
        default = self.type.default if isinstance(self.type.default, list) else None
        if self.hinted("type") == "band":
            return QgsProcessingParameterBand(self.name, self.label, default, self.layer(), False, True)
        data = _DATA.get(str(self.hinted("data")), QgsProcessingParameterField.DataType.Any)
        return QgsProcessingParameterField(self.name, self.label, default, self.layer(), data, True)

    def _entries(self, given: Given) -> list[Any]:
        value = given.parameters.get(self.name, self.type.default)
        if isinstance(value, (list, tuple)):
            return [entry for entry in value if not is_null(entry) and entry != ""]
        # QGIS itself writes several of them with semicolons between.
        return [word for word in given.text(self.name).split(";") if word]


class QgisTableInput(_Hinted, ListInput):
    """A table of several columns, sent as its cells, row after row."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A matrix with the model's own columns."""
        given = self.hinted("columns")
        columns = [label(str(word)) for word in given[:_MOST_COLUMNS]] if isinstance(given, list) else []
        rows = self.hinted("rows")
        rows = rows if isinstance(rows, int) and 0 < rows <= 1000 else 3
        fixed = self.hinted("fixed") is True
        default = self.type.default if isinstance(self.type.default, list) else None
        return QgsProcessingParameterMatrix(self.name, self.label, rows, fixed, columns or [tr("Value")], default)

    def plain_value(self, given: Given) -> list[str] | None:
        """The cells as texts, empty ones too."""
        cells = given.algorithm.parameterAsMatrix(given.parameters, self.name, given.context)
        return ["" if is_null(cell) else str(cell) for cell in cells] or None


_TEXTS = ("expression", "field", "color", "range", "extent", "point", "geometry", "text")


def hint_of(described: ParameterDescription) -> dict[str, Any]:
    """What a description says of QGIS's own parameter; empty where it says nothing."""
    hint = described.schema.get("x-qgis")
    return hint if isinstance(hint, dict) else {}


def hinted_class(described: ParameterDescription, kind: ValueType) -> type[Input] | None:
    """The class for an input that has a hint, where that fits what the schema tells; else None."""
    word = hint_of(described).get("type")
    if word == "matrix" and kind.many and kind.kind is Kind.STRING:
        return QgisTableInput
    if kind.many and (word, kind.kind) in (("field", Kind.STRING), ("band", Kind.INTEGER)):
        return QgisListInput
    if kind.many or not isinstance(word, str):
        return None
    if kind.kind is Kind.STRING and word in _TEXTS:
        return QgisTextInput
    if word == "band" and kind.kind is Kind.INTEGER:
        return QgisNumberInput
    return QgisNumberInput if word == "distance" and kind.kind is Kind.NUMBER else None
