"""Dates and times with an offset from UTC: the moment that goes is the one that was meant."""

import pytest
from qgis.PyQt.QtCore import QDateTime, Qt, QTime

from .untouched import algorithm_of, sent_of, untouched

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
