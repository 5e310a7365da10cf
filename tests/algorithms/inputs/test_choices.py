"""Choices of every kind, as the dialog, the history and a script have them."""

import pytest

from .untouched import LEFT_OUT, algorithm_of, in_project, in_widget, refusal_of, sent_of, untouched

COMMAS = {"enum": ["a, b", "c"]}
SEVERAL = {"type": "array", "items": COMMAS}
OPEN = {"anyOf": [{"type": "boolean"}, {"type": "null"}], "default": None}


@pytest.mark.parametrize(
    ("listed", "given", "expected"),
    [([10, 20], 10, 10), ([10, 20], "10", 10), ([1, 2.5], 1.0, 1), ([1, 2.5], 2.5, 2.5), ([True, 1], True, True)],
)
def test_a_number_is_chosen_by_its_value_or_by_its_word(profile, listed, given, expected):
    assert sent_of(algorithm_of({"enum": listed}), {"x": given}) == expected
    several = algorithm_of({"type": "array", "items": {"enum": listed}})
    assert sent_of(several, {"x": [given]}) == [expected]


def test_a_number_that_is_not_listed_is_told(profile):
    assert "none of the choices" in refusal_of(algorithm_of({"enum": [10, 20]}), 15)


def test_a_choice_with_a_comma_stays_whole_in_the_history(profile):
    algorithm = algorithm_of(COMMAS)
    parameter = algorithm.parameterDefinition("x")
    for copy in (parameter, parameter.clone()):
        assert eval(copy.valueAsPythonString("a, b", in_project())) == "a, b"
        assert eval(copy.valueAsPythonString("c", in_project())) == "c"


@pytest.mark.parametrize("schema", [COMMAS, SEVERAL])
def test_a_choice_that_an_older_history_parted_at_its_comma_is_whole_again(profile, schema):
    assert sent_of(algorithm_of(schema), {"x": ["a", " b"]}) in ("a, b", ["a, b"])
    assert "none of the choices" in refusal_of(algorithm_of(schema), ["a", "c"])


@pytest.mark.parametrize("given", [["a, b"], ["a, b", "c"], "a, b"])
def test_several_choices_with_commas_stay_whole_in_the_dialog(profile, given):
    algorithm = algorithm_of(SEVERAL)
    assert sent_of(algorithm, {"x": in_widget(algorithm, given)}) == (["a, b"] if given == "a, b" else given)


def test_a_default_of_several_choices_with_commas_is_sent_untouched(profile):
    assert untouched({**SEVERAL, "default": ["a, b"]}) == ["a, b"]
    assert untouched(SEVERAL, minOccurs=0) == LEFT_OUT


def test_what_may_be_chosen_stands_in_the_help_of_a_table(profile):
    assert "“a, b”, “c”" in algorithm_of(SEVERAL).parameterDefinition("x").help()


def test_a_yes_or_no_that_may_be_left_open_is_left_open(profile):
    assert untouched(OPEN) == LEFT_OUT
    assert untouched({"type": "boolean"}, minOccurs=0) == LEFT_OUT
    assert untouched({"type": "boolean", "default": True}, minOccurs=0) is True


@pytest.mark.parametrize("given", [True, False, "true", "false", "yes", "no", 1, 0])
def test_a_yes_or_no_that_may_be_left_open_takes_what_a_box_takes(profile, given):
    algorithm = algorithm_of(OPEN)
    assert sent_of(algorithm, {"x": given}) is (given in (True, "true", "yes"))
    assert sent_of(algorithm, {"x": in_widget(algorithm, str(bool(given)).lower())}) is bool(given)
