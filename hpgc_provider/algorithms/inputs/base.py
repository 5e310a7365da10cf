"""What all kinds of input have in common."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QVariant

from ...api import InlineFile
from ...api.process import ParameterDescription
from ...api.schema import SchemaReader
from ...api.validation import first_fault
from ...api.value_type import ValueType
from ...data.raster_upload import say_nothing
from ...data.sending import Sending
from ...translation import tr
from ..text import escaped, label

# Makes the value on the worker thread.
LateValue = Callable[[Sending], Any]


@dataclass(frozen=True)
class Given:
    """The values of one run, as QGIS reads them.

    :ivar parameters: the values by name, those that are computed as they come out; a null of QGIS's isn't among them.
    :ivar tell: takes a sentence for the run's log, from any thread.
    """

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext
    tell: Callable[[str], None] = say_nothing

    def __post_init__(self) -> None:
        found = {name: self._computed(value) for name, value in self.parameters.items()}
        object.__setattr__(self, "parameters", {name: value for name, value in found.items() if not is_null(value)})

    def with_value(self, name: str, value: Any) -> Given:
        """The same with another value for one parameter."""
        return replace(self, parameters={**self.parameters, name: value})

    def text(self, name: str) -> str:
        """A value as text."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def _computed(self, value: Any) -> Any:
        """What comes out of an expression."""
        return value.value(self.context.expressionContext())[0] if isinstance(value, QgsProperty) else value


@dataclass(frozen=True)
class Input:
    """One input of a process.

    :ivar name: the parameter's name; the input's id, but where two ids differ in case alone.
    :ivar advanced: whether it stands among the advanced parameters.
    """

    name: str
    described: ParameterDescription
    type: ValueType
    advanced: bool = False

    # Said in the help of inputs that are written as JSON.
    written_as_json: ClassVar[bool] = False

    @property
    def label(self) -> str:
        """What a person reads, with the unit of measure."""
        title = label(self.described.title or self.described.id)
        return f"{title} ({label(self.type.uom, 30)})" if self.type.uom and self.type.uom not in title else title

    def definition(self) -> QgsProcessingParameterDefinition:
        """The parameter."""
        parameter = self.parameter()
        flags = QgsProcessingParameterDefinition.Flag
        default = parameter.defaultValue()
        # QGIS asks for a value where it finds none in the default; the server may think otherwise of its own.
        unasked = self.type.default is not None and not parameter.checkValueIsAcceptable(default)
        if self.type.optional or unasked:
            parameter.setFlags(parameter.flags() | flags.FlagOptional)
        if self.advanced:
            parameter.setFlags(parameter.flags() | flags.FlagAdvanced)
        parameter.setHelp(self.help())
        return parameter

    def help(self) -> str:
        """The server's description, escaped, and what a person has to know beyond it; may be empty."""
        described = self.described
        words = [escaped(described.description)] if described.description != described.title else []
        if self.type.media_types:
            words.append(tr("Formats: {}.").format(escaped(", ".join(self.type.media_types), 300)))
        words.append(self.hint())
        if self.written_as_json:
            words.append(tr("Written as JSON."))
        if self.type.reason:
            words.append(tr("The server describes {}.").format(escaped(self.type.reason)))
        return " ".join(word for word in words if word)

    def hint(self) -> str:
        """What a person has to know of this kind of value; may be empty."""
        return ""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """The bare parameter: name, label, default and what its kind needs."""
        raise AssertionError(f"{type(self).__name__} has no parameter")

    def problem(self, given: Given) -> str:
        """What is wrong with the value given, as a sentence; empty where nothing is."""
        return ""

    def refusal(self, given: Given) -> str:
        """What is wrong with the value, but where it is the server's own default: nobody here can mend that."""
        said = self.problem(given)
        return "" if said and self._is_default(given) else said

    def value(self, given: Given) -> LateValue | None:
        """How the value for the request is made; None where it is left out. Call it where layers live.

        A default that doesn't fit its own input is left to the server, or goes as it stands where a value is needed.
        """
        if self._is_default(given) and self.problem(given):
            value = None if self.type.optional else self.type.default
        else:
            value = None if self.left_out(given) else self.plain_value(given)
        inline = qualified(value, self.described.max_occurs != 1)
        return None if value is None else lambda sending: inline

    def _is_default(self, given: Given) -> bool:
        """Whether the value is the server's default, or none was given in its place."""
        if self.type.default is None:
            return False
        value = given.parameters.get(self.name)
        return value is None or value in (self.type.default, self.parameter().defaultValue())

    def plain_value(self, given: Given) -> Any:
        """The value as JSON has it; None leaves the input out."""
        raise AssertionError(f"{type(self).__name__} has no plain value")

    def in_form(self, value: Any) -> Any:
        """A file in the form that the schema tells of; anything else as it is."""
        form = self.type.form_of(value.media_type) if isinstance(value, InlineFile) else ""
        return replace(value, form=form) if form else value

    def fault(self, value: Any) -> str:
        """What the input's own schema has against a value, as a sentence; empty where it fits.

        A schema that describes the form around a value, ``{"value": …}``, tells nothing of the value itself.
        """
        schema = self.described.schema
        options, _ = SchemaReader(schema).options(schema)
        members = [option.get("properties") for option in options]
        if any(isinstance(named, dict) and "value" in named for named in members):
            return ""
        return self.unfit(first_fault(value, schema))

    def unfit(self, fault: str) -> str:
        """The sentence for a clause of :func:`first_fault`; empty where there is none."""
        return tr("“{}” does not fit what the process takes: {}.").format(self.label, fault) if fault else ""

    def checkable(self, value: Any) -> Any:
        """``value`` as QGIS's own check takes it, where that knows less than we do."""
        return value

    def left_out(self, given: Given) -> bool:
        """Whether the user gave no value and there is no default."""
        value = given.parameters.get(self.name)
        if value is None:
            return self.type.default is None
        return self.type.optional and value in ("", [])


# The members of what goes as it is: a bounding box, a link, and a value that is qualified already.
_BARE = (
    ("bbox", {"bbox", "crs"}),
    ("href", {"href", "type", "rel", "title", "hreflang", "length"}),
    ("value", {"value", "mediaType", "encoding", "schema"}),
)


def qualified(value: Any, repeated: bool) -> Any:
    """A value as it goes into a request; an object is a qualified value, alone or as one of several occurrences.

    In a list that is one value itself, entries are no input values, and stay bare.

    OGC 18-062r2, 7.11.2, /req/core/process-execute-input-inline-object: a bare object can't be told from a link, and
    there are servers that leave it out without a word.
    """
    if isinstance(value, list):
        return [qualified(entry, False) for entry in value] if repeated else value
    if not isinstance(value, dict) or any(name in value and value.keys() <= members for name, members in _BARE):
        return value
    return {"value": value}


def is_null(value: Any) -> bool:
    """Whether it is no value, Python's or QGIS's own: the widgets of QGIS give the latter."""
    return value is None or (isinstance(value, QVariant) and value.isNull())


def is_blank_table(value: Any) -> bool:
    """Whether it is a list of nothing but empty cells, as the dialog has it of a table that nobody filled in."""
    if not isinstance(value, (list, tuple)) or not value:
        return False
    cells = [cell for row in value for cell in (row if isinstance(row, (list, tuple)) else [row])]
    return all(is_null(cell) or cell == "" for cell in cells)


def json_list(text: str) -> list[Any] | None:
    """The list that a text is in JSON; None where it is none."""
    if not text.lstrip().startswith("["):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, list) else None
