"""Texts, and dates and times, which are texts in the request: what was given is what goes, or it is told."""

import pytest
from qgis.PyQt.QtCore import QDateTime, Qt, QTime

from .untouched import algorithm_of, refusal_of, sent_of, untouched

MOMENT, CLOCK = {"type": "string", "format": "date-time"}, {"type": "string", "format": "time"}


def moment(text):
    return QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs).toUTC()


@pytest.mark.parametrize("text", ["2020-01-02T03:04:05+05:00", "2020-01-02T03:04:05Z", "2020-01-02T03:04:05.25-03:30"])
def test_a_moment_that_nobody_touched_is_the_servers_own(profile, text):
    assert moment(untouched({**MOMENT, "default": text})) == moment(text)
    assert sent_of(algorithm_of({**MOMENT, "default": text}), {}).startswith("2020-01-02T03:04:05")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("13:02:00+05:00", "13:02:00+05:00"),
        ("13:02:00.250-03:30", "13:02:00.250-03:30"),
        ("13:02:00Z", "13:02:00Z"),
        ("13:02:00", "13:02:00"),
        ("2020-01-02T13:02:00-07:00", "13:02:00-07:00"),
        (QTime(13, 2), "13:02:00"),
    ],
)
def test_a_time_of_day_keeps_the_offset_that_it_was_given_with(profile, given, expected):
    assert sent_of(algorithm_of(CLOCK), {"x": given}) == expected


def test_a_time_of_day_that_nobody_touched_keeps_the_servers_offset(profile):
    assert untouched({**CLOCK, "default": "23:00:00-07:00"}) == "23:00:00-07:00"
    changed = algorithm_of({**CLOCK, "default": "23:00:00-07:00"})
    assert sent_of(changed, {"x": QTime(22, 0)}) == "22:00:00"


@pytest.mark.parametrize("value", [{"a": 1}, [1, 2]])
@pytest.mark.parametrize("occurs", [0, 1])
def test_a_structure_in_the_place_of_a_text_is_told(profile, value, occurs):
    assert "is not of type string" in refusal_of(algorithm_of({"type": "string"}, minOccurs=occurs), value)


@pytest.mark.parametrize("value", [[1, 2], 5, 2.5, True, "5"])
def test_where_the_server_tells_no_type_a_value_goes_as_it_is(profile, value):
    found = sent_of(algorithm_of({}, minOccurs=0), {"x": value})
    assert (found, type(found)) == (value, type(value))


def test_a_list_goes_where_a_text_or_a_list_is_taken(profile):
    either = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "number"}}]}
    assert sent_of(algorithm_of(either), {"x": [1, 2]}) == [1, 2]
    assert "is not of type" in refusal_of(algorithm_of(either), ["a"])
