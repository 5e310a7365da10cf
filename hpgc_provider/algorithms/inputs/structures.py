"""Values that have a structure of their own, written as JSON and checked against their schema."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from ...api.validation import first_fault
from ...translation import tr
from .base import Given, Input


class StructureInput(Input):
    """Anything that no other kind fits."""

    written_as_json: ClassVar[bool] = True

    def parameter(self) -> QgsProcessingParameterDefinition:
        """Text of several lines."""
        default = self.type.default
        text = None if default is None else json.dumps(default, ensure_ascii=False)
        return QgsProcessingParameterString(self.name, self.label, text, multiLine=True)

    def problem(self, given: Given) -> str:
        """What is wrong with the JSON, and where in it."""
        if self.left_out(given):
            return ""
        try:
            value = self.plain_value(given)
        except (ValueError, TypeError, RecursionError) as problem:
            return tr("“{}” is not valid JSON: {}. Plain text has to stand in quotes.").format(self.label, problem)
        fault = first_fault(value, self.type.schema) if self.type.schema and not self.type.many else ""
        return self.unfit(fault)

    def plain_value(self, given: Given) -> Any:
        """The value that the text says, or the one that a script gave as it is.

        :raises ValueError: where the text isn't JSON.
        """
        value = given.parameters.get(self.name)
        text = json.dumps(value) if isinstance(value, (dict, list)) else given.text(self.name)
        return json.loads(text, parse_constant=_no_number)


def _no_number(word: str) -> None:
    raise ValueError(tr("{} is no number in JSON").format(word))
