"""Times in the forms that servers write."""

import pytest

from hpgc_provider.api.moment import has_zone, moment


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1970-01-01T00:00:10Z", 10.0),
        ("1970-01-01T00:00:10.12Z", 10.12),
        ("1970-01-01T00:00:10.123456789Z", 10.123456),
        ("1970-01-01T01:00:10+01:00", 10.0),
        ("1970-01-01T01:00:10+0100", 10.0),
        ("1969-12-31T23:00:10-0100", 10.0),
        ("1970-01-01T00:00:10", 10.0),
        ("1970-01-01 00:00", 0.0),
    ],
)
def test_a_time_is_read_whatever_its_zone_and_fraction(text, seconds):
    assert moment(text) == pytest.approx(seconds)


@pytest.mark.parametrize("text", ["", "yesterday", "1970-13-01T00:00:00Z", "0000-01-01T00:00:00Z", "1970-01-01"])
def test_what_is_no_time_is_passed_over(text):
    assert moment(text) is None
    assert moment(text, "1970-01-01T00:00:10Z") == 10.0


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["1970-01-01T00:00:10Z"], True),
        (["", "1970-01-01T00:00:10+0100"], True),
        (["1970-01-01T00:00:10"], False),
        ([""], False),
    ],
)
def test_whether_a_time_names_its_zone_is_known(texts, expected):
    assert has_zone(*texts) is expected
