"""Numbers as the dialog has them: none is rounded, and no default is cut to what QGIS's widgets show by themselves."""

import pytest

from .untouched import algorithm_of, in_widget, sent_of, untouched


@pytest.mark.parametrize("number", [1e-8, -1e-8, 1.7e-40, 1.23456789012, 3e9, -3e9, 12345678.123456789, 1e200])
def test_a_default_that_nobody_touched_is_sent_to_the_last_digit(profile, number):
    assert untouched({"type": "number", "default": number}) == number


def test_a_whole_default_beyond_32_bits_is_sent_as_it_is(profile):
    assert untouched({"type": "integer", "default": 3_000_000_000}) == 3_000_000_000


def test_a_small_number_stays_within_small_bounds(profile):
    assert untouched({"type": "number", "minimum": 0, "maximum": 1e-6, "default": 5e-8}) == 5e-8
    small = algorithm_of({"type": "number", "minimum": 1e-15, "maximum": 1})
    assert sent_of(small, {"x": in_widget(small, 1e-15)}) == 1e-15


def test_a_number_that_is_typed_in_keeps_its_decimals(profile):
    algorithm = algorithm_of({"type": "number"})
    assert sent_of(algorithm, {"x": in_widget(algorithm, 1.23456789012)}) == 1.23456789012


@pytest.mark.parametrize(
    "described",
    [
        {"schema": {"type": "number", "default": 1e-8, "x-qgis": {"type": "distance"}}},
        {"schema": {"type": "number", "default": 1e-8}, "metadata": [{"role": "typeName", "value": "distance"}]},
    ],
    ids=["a model's", "a QGIS server's"],
)
def test_a_distance_is_not_rounded_either(profile, described):
    algorithm = algorithm_of(**described)
    assert algorithm.parameterDefinition("x").type() == "distance"
    assert in_widget(algorithm) == 1e-8
