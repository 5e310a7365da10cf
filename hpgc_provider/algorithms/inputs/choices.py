"""Choices, single and multiple, and yes or no."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMatrix,
    QgsProcessingUtils,
)

from ...translation import tr
from ..text import escaped
from .base import Given, Input, is_blank_table, json_list

_YES, _NO = {"true", "yes", "1"}, {"false", "no", "0"}


class BooleanInput(Input):
    """Yes or no."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A check box; a choice where it may be left open, since a box is always one or the other."""
        if not self._may_stay_open:
            return QgsProcessingParameterBoolean(self.name, self.label, self.type.default)
        return QgsProcessingParameterEnum(
            self.name, self.label, ["true", "false"], optional=True, usesStaticStrings=True
        )

    def checkable(self, value: Any) -> Any:
        """The word for it, where it is a choice."""
        if not self._may_stay_open or not isinstance(value, (bool, int, float, str)):
            return value
        return _word(value.strip().lower() in _YES if isinstance(value, str) else bool(value)) if value != "" else None

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

    @property
    def _may_stay_open(self) -> bool:
        return self.type.optional and self.type.default is None


class ChoiceInput(Input):
    """One of the values that the server lists, or several of them."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """An enum of static strings, which reads the same in a model, a script and on the command line."""
        words = list(self._values())
        default = self.type.default
        default = [_word(entry) for entry in default] if isinstance(default, list) else default
        if self._is_table:
            rows = max(1, len(default or []))
            return QgsProcessingParameterMatrix(self.name, self.label, rows, False, [tr("Value")], default)
        made = EnumWithCommas if any("," in word for word in words) else QgsProcessingParameterEnum
        return made(
            self.name,
            self.label,
            words,
            allowMultiple=self.type.many,
            defaultValue=default if default is None or isinstance(default, list) else _word(default),
            usesStaticStrings=True,
        )

    def hint(self) -> str:
        """What may be chosen, where the widget doesn't show it."""
        words = ", ".join(f"“{word}”" for word in self._values())
        return tr("One of these in each row: {}.").format(escaped(words, 1000)) if self._is_table else ""

    def checkable(self, value: Any) -> Any:
        """A number, or another value that the server lists, as the word for it."""
        if isinstance(value, (bool, int, float)):
            return self._word_of(value)
        if not isinstance(value, (list, tuple)) or is_blank_table(value) or self._is_table:
            return value
        words = self._rejoined([self._word_of(entry) for entry in value])
        return words if self.type.many or len(words) != 1 else words[0]

    def left_out(self, given: Given) -> bool:
        """Likewise where all rows were left empty."""
        blank = self._is_table and is_blank_table(given.parameters.get(self.name))
        return (blank and (self.type.optional or self.type.default is None)) or super().left_out(given)

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
            cells = [cell for row in value for cell in (row if isinstance(row, (list, tuple)) else [row])]
            return self._rejoined([self._word_of(cell) for cell in cells if not is_blank_table([cell])])
        word = self._word_of(value)
        return _parted(word, self._values()) if self.type.many else [word]

    def _rejoined(self, words: list[str]) -> list[str]:
        """The choices that QGIS parted at their commas, whole again."""
        values = self._values()
        joined = words if all(word in values for word in words) else _parted(",".join(words), values)
        return joined if all(word in values for word in joined) else words

    def _word_of(self, value: Any) -> str:
        """The word for a value; of a number the one that the server lists an equal number as."""
        word, values = _word(value), self._values()
        if word in values or isinstance(value, (bool, str)):
            return word
        same = (each for each, choice in values.items() if not isinstance(choice, bool) and choice == value)
        return next(same, word)

    @property
    def _is_table(self) -> bool:
        """Whether several are chosen of which some hold commas: QGIS's own list of choices would part them there."""
        return self.type.many and any("," in word for word in self._values())

    def _values(self) -> dict[str, Any]:
        return {_word(choice): choice for choice in self.type.choices}


class EnumWithCommas(QgsProcessingParameterEnum):
    """An enum whose words may hold commas: QGIS itself would part them there."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        if isinstance(value, str) and value:
            return value in self.options()
        return super().checkValueIsAcceptable(value, context)

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        if isinstance(value, str) and value in self.options():
            return QgsProcessingUtils.stringToPythonLiteral(value)
        return super().valueAsPythonString(value, context)

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
