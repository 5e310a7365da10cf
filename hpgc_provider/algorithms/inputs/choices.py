"""Choices, single and multiple, and yes or no."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ...translation import tr
from .base import Given, Input


class BooleanInput(Input):
    """Yes or no."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A check box."""
        return QgsProcessingParameterBoolean(self.name, self.label, self.type.default)

    def plain_value(self, given: Given) -> bool:
        """True or false."""
        return given.algorithm.parameterAsBoolean(given.parameters, self.name, given.context)


class ChoiceInput(Input):
    """One of the values that the server lists, or several of them."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """An enum of static strings, which reads the same in a model, a script and on the command line."""
        default = self.type.default
        if isinstance(default, list):
            default = [_word(entry) for entry in default]
        return QgsProcessingParameterEnum(
            self.name,
            self.label,
            list(self._values()),
            allowMultiple=self.type.many,
            defaultValue=default if default is None or isinstance(default, list) else _word(default),
            usesStaticStrings=True,
        )

    def problem(self, given: Given) -> str:
        """Too few or too many of them."""
        if not self.type.many or self.left_out(given):
            return ""
        count = len(self._words(given))
        if count < self.type.least:
            return tr("“{}” needs at least {} of its choices.").format(self.label, self.type.least)
        if self.type.most is not None and count > self.type.most:
            return tr("“{}” takes {} of its choices at most.").format(self.label, self.type.most)
        return ""

    def plain_value(self, given: Given) -> Any:
        """The value chosen, of the type that the server listed it with."""
        values = self._values()
        if self.type.many:
            return [values[word] for word in self._words(given) if word in values]
        word = given.algorithm.parameterAsEnumString(given.parameters, self.name, given.context)
        return values.get(word)

    def _words(self, given: Given) -> list[str]:
        return given.algorithm.parameterAsEnumStrings(given.parameters, self.name, given.context)

    def _values(self) -> dict[str, Any]:
        return {_word(choice): choice for choice in self.type.choices}


def _word(choice: Any) -> str:
    return str(choice).lower() if isinstance(choice, bool) else str(choice)
