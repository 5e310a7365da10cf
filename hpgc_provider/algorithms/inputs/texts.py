"""Text, and dates and times, which are text in the request."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...api.value_type import Kind
from ...translation import tr
from .base import Given, Input


class TextInput(Input):
    """One line of text, or several."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A line edit, or a larger one."""
        return QgsProcessingParameterString(self.name, self.label, self.type.default, multiLine=self.type.multiline)

    def problem(self, given: Given) -> str:
        """An empty text where one is needed."""
        if self.type.optional or self.left_out(given):
            return ""
        text = given.text(self.name)
        if text.strip() or self.type.default == text:
            return ""
        return tr("“{}” is empty, but the process needs it.").format(self.label)

    def plain_value(self, given: Given) -> str | None:
        """The text; an empty one leaves an optional input out."""
        text = given.text(self.name)
        return None if not text and self.type.optional else text


class TimeInput(Input):
    """A date, a time of day, or both (RFC 3339)."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's own date and time, in one of its three types."""
        types = QgsProcessingParameterDateTime.Type
        type_ = {Kind.DATE: types.Date, Kind.TIME: types.Time}.get(self.type.kind, types.DateTime)
        return QgsProcessingParameterDateTime(self.name, self.label, type_, self._default())

    def problem(self, given: Given) -> str:
        """A value that is no date or time."""
        if self.left_out(given) or self.plain_value(given):
            return ""
        return tr("“{}” has to be a {}, such as {}.").format(self.label, tr(self.type.kind.value), self._example())

    def plain_value(self, given: Given) -> str | None:
        """The moment as text; a date and time without a zone is local time, and goes with its offset."""
        value = given.parameters.get(self.name)
        if isinstance(value, str) and self.type.kind is Kind.DATE_TIME:
            value = QDateTime.fromString(value.strip(), Qt.DateFormat.ISODateWithMs)
            return _written(value) if value.isValid() else None
        if self.type.kind is Kind.TIME:
            time = given.algorithm.parameterAsTime(given.parameters, self.name, given.context)
            return time.toString(Qt.DateFormat.ISODate) if time.isValid() else None
        moment = given.algorithm.parameterAsDateTime(given.parameters, self.name, given.context)
        if not moment.isValid():
            return None
        return moment.date().toString(Qt.DateFormat.ISODate) if self.type.kind is Kind.DATE else _written(moment)

    def _default(self) -> QDateTime | QDate | QTime | None:
        if not isinstance(self.type.default, str):
            return None
        readers = {Kind.DATE: QDate, Kind.TIME: QTime}
        value = readers.get(self.type.kind, QDateTime).fromString(self.type.default, Qt.DateFormat.ISODate)
        return value if value.isValid() else None

    def _example(self) -> str:
        return {Kind.DATE: "2002-08-12", Kind.TIME: "13:02:00"}.get(self.type.kind, "2002-08-12T13:02:00Z")


def _written(moment: QDateTime) -> str:
    """RFC 3339, with the offset from UTC."""
    form = Qt.DateFormat.ISODateWithMs if moment.time().msec() else Qt.DateFormat.ISODate
    if moment.timeSpec() == Qt.TimeSpec.UTC:
        return moment.toString(form)
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(form)
