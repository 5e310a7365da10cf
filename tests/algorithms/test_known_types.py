"""Each schema is read once; what comes of it is the same."""

import pytest

from hpgc_provider.algorithms import known_types
from hpgc_provider.algorithms.known_types import known_type
from hpgc_provider.api.process import ParameterDescription
from hpgc_provider.api.value_type import value_type
from tests.algorithms.descriptions import ENDLESS, nested


def described(schema, **occurs):
    return ParameterDescription("a", schema=schema, **occurs)


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch):
    monkeypatch.setattr(known_types, "_known", {})


def test_a_schema_that_many_inputs_have_is_read_once():
    types = [known_type(described({"type": "number", "minimum": 0})) for _ in range(3)]
    assert types[0] == value_type(described({"type": "number", "minimum": 0}))
    assert types[1] is types[2] is types[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (described({"type": "string", "enum": [1, 2]}), described({"type": "string", "enum": [True, 2]})),
        (described({"type": "number", "default": 1}), described({"type": "number", "default": 1.0})),
        (described({"type": "number"}), described({"type": "number"}, min_occurs=0)),
        (described({"type": "number"}), described({"type": "number"}, max_occurs=None)),
    ],
)
def test_what_differs_at_all_is_read_by_itself(one, other):
    for parameter in (one, other, one):
        assert repr(known_type(parameter)) == repr(value_type(parameter))


def test_a_reason_is_given_in_the_language_of_the_moment():
    assert known_type(described({"type": "odd"})).reason
    assert known_types._known == {}


def test_what_is_known_stays_small(monkeypatch):
    monkeypatch.setattr(known_types, "_MOST", 5)
    for number in range(20):
        known_type(described({"type": "number", "default": number}))
    known_type(described({"type": "string", "default": "x" * 2000}))
    assert 0 < len(known_types._known) <= 5
    assert all(len(schema) < 2000 for schema, *_ in known_types._known)


@pytest.mark.parametrize("schema", [*ENDLESS.values(), nested(5000)])
def test_a_hostile_schema_is_read_as_ever(schema):
    assert known_type(described(schema)) == value_type(described(schema))
