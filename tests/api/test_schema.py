"""Whatever a server writes as a description is read, or refused with a documented error; nothing else."""

import copy
import json

import pytest
from hypothesis import HealthCheck, example, given, settings

from hpgc_provider.api import Process
from hpgc_provider.api.process import ParameterDescription
from hpgc_provider.api.validation import first_fault
from hpgc_provider.api.value_type import Kind, ValueType, value_type
from tests.algorithms.descriptions import ENDLESS, any_json, descriptions, list_within_lists, nested, schemas

steady = settings(
    deadline=None,
    derandomize=True,
    max_examples=300,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def is_sound(found):
    """Whether a type is one that parameters can be made of."""
    assert isinstance(found, ValueType)
    assert isinstance(found.kind, Kind)
    assert found.least >= 1
    assert found.most is None or found.most >= 1
    assert all(isinstance(text, str) for text in (*found.media_types, *found.crs, found.uom, found.reason))
    assert found.kind is not Kind.CHOICE or found.choices
    return True


@steady
@given(any_json)
@example("odd")
def test_any_schema_is_some_kind_of_value(schema):
    assert is_sound(value_type(ParameterDescription.from_json("a", {"schema": schema})))


@steady
@given(schemas)
def test_schema_words_in_any_shape_are_some_kind_of_value(schema):
    before = copy.deepcopy(schema)
    assert is_sound(value_type(ParameterDescription.from_json("a", {"schema": schema})))
    assert repr(schema) == repr(before), "the description was changed"


@steady
@given(any_json)
def test_any_json_is_a_process_or_none(document):
    process = Process.from_json(document)
    for parameter in (process.inputs + process.outputs) if process else ():
        assert is_sound(value_type(parameter))


@steady
@given(descriptions)
def test_whatever_looks_like_a_description_is_read(document):
    process = Process.from_json(document, "https://hpgc.example/ogc-api/")
    assert process is None or process.id
    for parameter in (process.inputs + process.outputs) if process else ():
        assert isinstance(parameter.id, str)
        assert is_sound(value_type(parameter))


@steady
@given(any_json, schemas)
def test_any_value_is_held_against_any_schema(value, schema):
    fault = first_fault(value, schema)
    assert isinstance(fault, str)
    assert len(fault) < 2000


@pytest.mark.parametrize("name", ENDLESS)
def test_a_schema_that_has_no_end_is_some_kind_of_value(name):
    found = value_type(ParameterDescription("a", schema=ENDLESS[name]))
    assert is_sound(found)
    assert isinstance(first_fault({"value": [1]}, ENDLESS[name]), str)


def test_a_description_as_deep_as_json_can_be_is_read():
    deepest = 100
    while True:
        text = json.dumps({"oneOf": [{"const": list_within_lists(100)}] * 2})
        try:
            text = json.dumps({"oneOf": [{"type": "object", "examples": list_within_lists(deepest)}] * 3})
            schema = json.loads(text)
        except RecursionError:
            break
        assert is_sound(value_type(ParameterDescription("a", schema=schema)))
        if deepest > 100_000:
            break
        deepest += 50
    assert is_sound(value_type(ParameterDescription("a", schema=nested(5000))))
