"""Whatever a server writes as a description is read, or refused with a documented error; nothing else."""

import copy
import json

import pytest
from hypothesis import HealthCheck, example, given, settings

from hpgc_provider.api import Process
from hpgc_provider.api.process import ParameterDescription
from hpgc_provider.api.validation import first_fault
from hpgc_provider.api.value_type import Kind, ValueType, value_type
from tests.algorithms.descriptions import ENDLESS, any_json, descriptions, nested, schemas

steady = settings(
    deadline=None,
    derandomize=True,
    max_examples=200,
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


def test_a_description_as_deep_as_json_is_read_at_all_is_some_kind_of_value():
    for depth in range(50, 2000, 50):
        deep = "[" * depth + "]" * depth
        try:
            schema = json.loads(f'{{"oneOf": [{{"type": "object", "examples": {deep}}}, {{"examples": {deep}}}]}}')
        except RecursionError:
            break
        assert is_sound(value_type(ParameterDescription("a", schema=schema)))
    assert is_sound(value_type(ParameterDescription("a", schema=nested(5000))))


DATE = {"type": "string", "format": "date"}
MOMENT = {"type": "string", "format": "date-time"}
NUMBERS = {"type": "array", "items": {"type": "number"}}
HREF = {"type": "object", "required": ["href"], "properties": {"href": {"type": "string"}}}


def box(**lengths):
    members = {"bbox": {**NUMBERS, **lengths}, "crs": {"type": "string"}}
    return {"type": "object", "format": "ogc-bbox", "properties": members}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "string", "format": "interval"}, Kind.INTERVAL),
        ({"type": "array", "minItems": 2, "maxItems": 2, "items": MOMENT}, Kind.INTERVAL),
        ({"type": "array", "minItems": 2, "maxItems": 2, "items": {"oneOf": [DATE, {"type": "null"}]}}, Kind.INTERVAL),
        ({"oneOf": [DATE, MOMENT]}, Kind.DATE_TIME),
        ({"oneOf": [DATE, {"type": "string", "format": "interval"}]}, Kind.STRING),
        ({"type": "integer", "format": "date-time"}, Kind.INTEGER),
        ({"type": "string", "format": "uri"}, Kind.URI),
        (HREF, Kind.LINK),
        ({"oneOf": [HREF, {"$ref": "http://zoo-project.org/dl/link.json"}]}, Kind.LINK),
        (box(minItems=4, maxItems=4), Kind.BBOX),
        (box(minItems=6, maxItems=6), Kind.BOX_3D),
        (box(oneOf=[{"minItems": 4, "maxItems": 4}, {"minItems": 6, "maxItems": 6}]), Kind.BBOX),
        (box(oneOf=[{"minItems": 6, "maxItems": 6}]), Kind.BOX_3D),
        ({**NUMBERS, "format": "bbox", "minItems": 4}, Kind.BBOX),
        ({"enum": ["a", "b", None]}, Kind.CHOICE),
    ],
)
def test_a_schema_is_one_kind_of_value(schema, kind):
    assert value_type(ParameterDescription("a", schema=schema)).kind is kind


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (DATE, Kind.DATE),
        (MOMENT, Kind.DATE_TIME),
        ({"type": "boolean"}, Kind.BOOLEAN),
        ({"$ref": "https://geojson.org/schema/Point.json"}, Kind.POINT),
        ({"format": "geojson-geometry"}, Kind.GEOMETRY),
        (box(minItems=4), Kind.BBOX),
        (HREF, Kind.LINK),
    ],
)
def test_a_list_of_them_is_that_kind_too(item, kind):
    listed = value_type(ParameterDescription("a", schema={"type": "array", "items": item, "maxItems": 9}))
    repeated = value_type(ParameterDescription("a", schema=item, max_occurs=9))
    assert (listed.kind, listed.many, listed.most) == (repeated.kind, repeated.many, repeated.most) == (kind, True, 9)


def test_null_among_the_choices_is_that_it_may_be_left_out():
    found = value_type(ParameterDescription("a", schema={"enum": ["a", None, "b"], "default": None}))
    assert (found.choices, found.optional) == (("a", "b"), True)


def test_bounds_of_large_whole_numbers_are_exact():
    found = value_type(
        ParameterDescription("a", schema={"type": "integer", "minimum": 2**60 + 1, "default": 2**60 + 3})
    )
    assert (found.minimum, found.default) == (2**60 + 1, 2**60 + 3)


def test_a_default_of_data_or_a_place_is_no_value_that_stands_for_it():
    for schema in ({"contentMediaType": "image/tiff"}, {"format": "geojson-geometry"}, {"format": "ogc-bbox"}):
        assert value_type(ParameterDescription("a", schema={**schema, "default": "somewhere"})).default is None


def test_a_yes_is_not_the_choice_one():
    assert value_type(ParameterDescription("a", schema={"enum": [1, 2], "default": True})).default is None


def test_inputs_in_a_list_may_have_numbers_for_ids():
    process = Process.from_json({"id": 1, "inputs": [{"id": 7}, {"id": True}, {"id": 7}]})
    assert (process.id, [parameter.id for parameter in process.inputs]) == ("1", ["7"])


def test_an_id_that_fits_no_address_is_none():
    assert Process.from_json({"id": "a" * 1000}) is not None
    assert Process.from_json({"id": "a" * 1001}) is None
