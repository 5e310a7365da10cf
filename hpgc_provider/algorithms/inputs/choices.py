"""Choices, single and multiple, and yes or no."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ...translation import tr
from .base import Given, Input, json_list

_YES, _NO = {"true", "yes", "1"}, {"false", "no", "0"}


class BooleanInput(Input):
    """Yes or no."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A check box."""
        return QgsProcessingParameterBoolean(self.name, self.label, self.type.default)

    def problem(self, given: Given) -> str:
        """QGIS takes any word for a yes, silently; here it is told."""
        value = given.parameters.get(self.name)
        if self.left_out(given) or not isinstance(value, str) or value.strip().lower() in _YES | _NO:
            return ""
        return tr("“{}” has to be true or false.").format(self.label)

    def plain_value(self, given: Given) -> bool:
        """True or false."""
        value = given.parameters.get(self.name)
        if isinstance(value, str):
            return value.strip().lower() in _YES
        return given.algorithm.parameterAsBoolean(given.parameters, self.name, given.context)


class ChoiceInput(Input):
    """One of the values that the server lists, or several of them."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """An enum of static strings, which reads the same in a model, a script and on the command line."""
        words = list(self._values())
        default = self.type.default
        default = [_word(entry) for entry in default] if isinstance(default, list) else default
        made = EnumWithCommas if any("," in word for word in words) else QgsProcessingParameterEnum
        return made(
            self.name,
            self.label,
            words,
            allowMultiple=self.type.many,
            defaultValue=default if default is None or isinstance(default, list) else _word(default),
            usesStaticStrings=True,
        )

    def problem(self, given: Given) -> str:
        """What isn't listed, and too few or too many of them."""
        if self.left_out(given):
            return ""
        words, values = self._words(given), self._values()
        if self.type.many and not words and self.type.optional:
            return ""
        unknown = [word for word in words if word not in values]
        if unknown or not (words or self.type.many):
            said = tr("“{}” is none of the choices of “{}”: {}.")
            shown = ", ".join(list(values)[:10]) + (", …" if len(values) > 10 else "")
            return said.format((unknown or [""])[0][:100], self.label, shown)
        if not self.type.many:
            return ""
        if len(words) < self.type.least:
            return tr("“{}” needs at least {} of its choices.").format(self.label, self.type.least)
        if self.type.most is not None and len(words) > self.type.most:
            return tr("“{}” takes {} of its choices at most.").format(self.label, self.type.most)
        return ""

    def plain_value(self, given: Given) -> Any:
        """The value chosen, of the type that the server listed it with."""
        values, words = self._values(), self._words(given)
        chosen = [values[word] for word in words if word in values]
        if self.type.many:
            return chosen or None
        return chosen[0] if chosen else None

    def _words(self, given: Given) -> list[str]:
        """The choices made, as texts. QGIS itself takes a comma in one for the end of it."""
        value = given.parameters.get(self.name)
        if value is None:
            value = self.type.default
        if isinstance(value, (list, tuple)):
            return [_word(entry) for entry in value]
        if not isinstance(value, (str, int, float)):
            read = given.algorithm.parameterAsEnumStrings if self.type.many else given.algorithm.parameterAsEnumString
            found = read(given.parameters, self.name, given.context)
            return found if isinstance(found, list) else [found]
        word = _word(value)
        return _parted(word, self._values()) if self.type.many else [word]

    def _values(self) -> dict[str, Any]:
        return {_word(choice): choice for choice in self.type.choices}


class EnumWithCommas(QgsProcessingParameterEnum):
    """An enum whose words may hold commas: QGIS's own check would part them there."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        if isinstance(value, str):
            words = set(self.options())
            return bool(value) and (value in words or (self.allowMultiple() and set(_parted(value, words)) <= words))
        return super().checkValueIsAcceptable(value, context)

    def clone(self) -> EnumWithCommas:
        copy = EnumWithCommas(
            self.name(), self.description(), self.options(), self.allowMultiple(), self.defaultValue(), False, True
        )
        copy.setFlags(self.flags())
        copy.setHelp(self.help())
        copy.setMetadata(self.metadata())
        return copy


def _word(choice: Any) -> str:
    return str(choice).lower() if isinstance(choice, bool) else str(choice)


def _parted(text: str, known: Any) -> list[str]:
    """The choices in a text: one of them, a JSON list, or several between commas, of which some may be in a choice."""
    if not text or text in known:
        return [text] if text else []
    found = json_list(text)
    if found is not None:
        return [_word(entry) for entry in found]
    pieces, words = text.split(","), []
    while pieces:
        # The longest run of pieces that is a choice; a piece that begins none stands for itself.
        ends = (end for end in range(len(pieces), 0, -1) if ",".join(pieces[:end]) in known)
        end = next(ends, 1)
        words.append(",".join(pieces[:end]))
        pieces = pieces[end:]
    return words
