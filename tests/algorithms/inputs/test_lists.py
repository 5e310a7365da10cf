"""Lists that are one of several alternatives."""

import pytest

from .untouched import algorithm_of, refusal_of, sent_of, untouched

WORD, NUMBER = {"type": "string"}, {"type": "number"}


@pytest.mark.parametrize(("one", "values"), [(WORD, ["a", "b"]), (NUMBER, [1, 2])])
@pytest.mark.parametrize("list_first", [True, False])
def test_one_or_several_takes_several_whichever_stands_first(profile, one, values, list_first):
    several = {"type": "array", "items": one, "maxItems": 2}
    algorithm = algorithm_of({"anyOf": [several, one] if list_first else [one, several]})
    assert sent_of(algorithm, {"x": values}) == values
    assert sent_of(algorithm, {"x": values[:1]}) == values[:1]
    assert "takes 2 values at most" in refusal_of(algorithm, values * 2)


@pytest.mark.parametrize(("one", "default"), [({**WORD, "default": "a,b"}, "a,b"), ({**NUMBER, "default": 2}, 2)])
def test_the_default_of_one_is_a_list_of_one(profile, one, default):
    algorithm = {"anyOf": [one, {"type": "array", "items": {"type": one["type"]}}]}
    assert sent_of(algorithm_of(algorithm), {}) == [default]
    assert untouched(algorithm) == [default]
