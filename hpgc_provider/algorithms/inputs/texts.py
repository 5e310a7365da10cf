"""Text, and dates and times, which are text in the request."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...api.schema import SchemaReader
from ...api.value_type import Kind
from ...translation import tr
from .base import Given, Input

OPEN_END = ".."
_TELLS_NO_TYPE = {"title", "description", "default", "nullable", "example", "examples"}


class TextInput(Input):
    """One line of text, or several."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A line edit, or a larger one."""
        return QgsProcessingParameterString(self.name, self.label, self.type.default, multiLine=self.type.multiline)

    def problem(self, given: Given) -> str:
        """An empty text where one is needed, and one that is too short or too long."""
        if self.left_out(given):
            return ""
        value = given.parameters.get(self.name)
        if self._is_no_text(value):
            return self.fault(value)
        text = given.text(self.name)
        if not text.strip() and not self.type.optional and self.type.default != text:
            return tr("“{}” is empty, but the process needs it.").format(self.label)
        return self.fault(text) if text else ""

    def plain_value(self, given: Given) -> Any:
        """The text; an empty one leaves an optional input out."""
        value = given.parameters.get(self.name)
        if self._is_no_text(value):
            return value
        text = given.text(self.name)
        return None if not text and self.type.optional else text

    def _is_no_text(self, value: Any) -> bool:
        """Whether a script gave something else, which goes as it is: a structure, or where any kind of value does."""
        if isinstance(value, (dict, list)):
            return True
        anything = not self.described.schema.keys() - _TELLS_NO_TYPE
        return anything and isinstance(value, (bool, int, float))


class TimeInput(Input):
    """A date, a time of day, or both (RFC 3339)."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's own date and time, in one of its three types."""
        types = QgsProcessingParameterDateTime.Type
        type_ = {Kind.DATE: types.Date, Kind.TIME: types.Time}.get(self.type.kind, types.DateTime)
        default = read_time(self.type.default, self.type.kind) if isinstance(self.type.default, str) else None
        if isinstance(default, QDateTime) and default.timeSpec() == Qt.TimeSpec.OffsetFromUTC:
            # Of any other offset than none the widget takes the clock's time alone.
            default = default.toUTC()
        return QgsProcessingParameterDateTime(self.name, self.label, type_, default)

    def problem(self, given: Given) -> str:
        """A value that is no date or time."""
        if self.left_out(given) or self.plain_value(given):
            return ""
        return tr("“{}” has to be a {}, such as {}.").format(self.label, tr(self.type.kind.value), self._example())

    def plain_value(self, given: Given) -> str | None:
        """The moment as text; a date and time without a zone is local time, and goes with its offset.

        A time of day has the offset that it was given with; QGIS's own has none, but where it is the default untouched.
        """
        value = given.parameters.get(self.name)
        if value is None:
            value = self.type.default
        if not isinstance(value, (str, QDate, QTime, QDateTime)):
            # A date and time of Python, or what a model computes.
            read = given.algorithm.parameterAsTime if self.type.kind is Kind.TIME else None
            read = read or given.algorithm.parameterAsDateTime
            value = (
                value.isoformat() if hasattr(value, "isoformat") else read(given.parameters, self.name, given.context)
            )
        moment = read_time(value, self.type.kind)
        default = self.type.default if isinstance(self.type.default, str) else ""
        if isinstance(moment, QTime) and not isinstance(value, str) and read_time(default, Kind.TIME) == moment:
            value = default
        offset = _offset(value) if isinstance(moment, QTime) and isinstance(value, str) else ""
        return written_time(moment) + offset if moment is not None else None

    def checkable(self, value: Any) -> Any:
        """A text as the moment that it tells of."""
        moment = read_time(value, self.type.kind) if isinstance(value, str) else None
        return value if moment is None else moment

    def _example(self) -> str:
        return {Kind.DATE: "2002-08-12", Kind.TIME: "13:02:00"}.get(self.type.kind, "2002-08-12T13:02:00Z")


class IntervalInput(Input):
    """From one moment to another (OGC 17-069r4, 7.15.4), as one text or as a list of two; an end may be open."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A line edit: both ends with a slash between them."""
        return QgsProcessingParameterString(self.name, self.label, self.type.default)

    def hint(self) -> str:
        """How it is written."""
        return tr("From one date to another, such as {}; {} is an open end.").format(self._example(), OPEN_END)

    def problem(self, given: Given) -> str:
        """A text that is no interval, or one that ends before it begins."""
        if self.left_out(given):
            return ""
        ends = self._ends(given)
        if ends is None:
            return tr("“{}” has to be an interval such as {}.").format(self.label, self._example())
        start, end = ends
        if start is not None and end is not None and _beginning(start) > _beginning(end):
            return tr("“{}” ends before it begins.").format(self.label)
        return ""

    def plain_value(self, given: Given) -> Any:
        """The interval in the form that the process takes."""
        ends = self._ends(given)
        if ends is None:
            return None
        if self.type.schema is None:
            return "/".join(OPEN_END if end is None else written_time(end) for end in ends)
        _, nullable = SchemaReader(self.type.schema).options(self.type.schema.get("items"))
        return [(None if nullable else OPEN_END) if end is None else written_time(end) for end in ends]

    def _ends(self, given: Given) -> tuple[QDate | QDateTime | None, QDate | QDateTime | None] | None:
        """Both ends, None for one that is open; None where there are none."""
        value = given.parameters.get(self.name)
        words = value if isinstance(value, (list, tuple)) else given.text(self.name).split("/")
        if len(words) != 2:
            return None
        found: list[QDate | QDateTime | None] = []
        for word in words:
            word = word.strip() if isinstance(word, str) else word
            if word in (OPEN_END, "", None):
                found.append(None)
                continue
            # A day is a day, but where only moments are taken.
            day = isinstance(word, QDate) or (isinstance(word, str) and "T" not in word and " " not in word)
            moment = read_time(word, Kind.DATE if self._of_days(day) else Kind.DATE_TIME)
            if moment is None or isinstance(moment, QTime):
                return None
            found.append(moment)
        return None if found == [None, None] else (found[0], found[1])

    def _of_days(self, as_given: bool) -> bool:
        if self.type.schema is None:
            return as_given
        return SchemaReader(self.type.schema).flat(self.type.schema.get("items")).get("format") == "date"

    def _example(self) -> str:
        return "2002-08-12/2002-09-30" if self._of_days(False) else "2002-08-12T13:02:00Z/2002-09-30T00:00:00Z"


def read_time(value: str | QDate | QTime | QDateTime, kind: Kind) -> QDate | QTime | QDateTime | None:
    """A date, time, or date and time, from a text in ISO 8601 or from QGIS's own; None where it is none."""
    form = Qt.DateFormat.ISODateWithMs
    if isinstance(value, str):
        text = value.strip()
        if kind is Kind.TIME:
            # Of a time of day with an offset, or of a date with a time, the time as it stands.
            found: QDate | QTime | QDateTime = QDateTime.fromString(f"2000-01-01T{text}", form)
            value = found if found.isValid() else QDateTime.fromString(text, form)
        else:
            value = QDateTime.fromString(text, form)
    if isinstance(value, QDateTime):
        value = value.date() if kind is Kind.DATE else value.time() if kind is Kind.TIME else value
    elif isinstance(value, QDate) and kind is Kind.DATE_TIME:
        value = value.startOfDay()
    wanted: Any = {Kind.DATE: QDate, Kind.TIME: QTime}.get(kind, QDateTime)
    return value if isinstance(value, wanted) and value.isValid() else None


def _offset(text: str) -> str:
    """The offset from UTC behind a time of day; empty where there is none."""
    found = re.search(r"\d:\d\d(?:[:.,\d]*)(Z|[+-]\d\d(?::?\d\d)?)$", text.strip(), re.I)
    if not found or found[1] in "Zz":
        return found[1].upper() if found else ""
    digits = found[1].replace(":", "")
    return f"{digits[:3]}:{digits[3:] or '00'}"


def _beginning(moment: QDate | QDateTime) -> QDateTime:
    return moment.startOfDay() if isinstance(moment, QDate) else moment


def written_time(moment: QDate | QTime | QDateTime) -> str:
    """RFC 3339; a date and time with its offset from UTC."""
    if isinstance(moment, QDate):
        return moment.toString(Qt.DateFormat.ISODate)
    clock = moment.time() if isinstance(moment, QDateTime) else moment
    form = Qt.DateFormat.ISODateWithMs if clock.msec() else Qt.DateFormat.ISODate
    if isinstance(moment, QTime) or moment.timeSpec() == Qt.TimeSpec.UTC:
        return moment.toString(form)
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(form)
