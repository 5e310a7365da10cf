"""Generated inputs of every kind: a value that fits its schema arrives in the request as it was given."""

import contextlib
import json
import math

import jsonschema
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from qgis.core import QgsProcessingContext

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.api.execute_request import RequestBody
from tests.sending import sending_into

steady = settings(
    deadline=None,
    derandomize=True,
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
CONTEXT = QgsProcessingContext()

# What a person may type in a line; a text of nothing but blanks is none.
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=12)
words = words.filter(lambda text: text.strip())
wholes = st.integers(-(2**60), 2**60)
numbers = st.floats(-1e200, 1e200, allow_nan=False)
degrees = st.tuples(st.integers(-179_000_000, 179_000_000), st.integers(-89_000_000, 89_000_000))
places = degrees.map(lambda place: [place[0] / 1e6, place[1] / 1e6])


def request_of(described, value, id="a"):
    """The inputs of the request that a value leads to; raises AssertionError with what was said against it."""
    algorithm = algorithm_from_description({"id": "p", "inputs": {id: described}}, "far")
    algorithm.initAlgorithm()
    fine, said = algorithm.checkParameterValues({id: value}, CONTEXT)
    assert fine, said
    algorithm.prepareAlgorithm({id: value}, CONTEXT, None)
    inputs = {name: made(sending_into("")) for name, made in algorithm._values.items()}
    return json.loads(b"".join(RequestBody(inputs)))


def refusal_of(described, value, id="a"):
    """What is said against a value; empty where nothing is."""
    algorithm = algorithm_from_description({"id": "p", "inputs": {id: described}}, "far")
    algorithm.initAlgorithm()
    return algorithm.checkParameterValues({id: value}, CONTEXT)[1]


@st.composite
def bounded(draw, kind, values):
    """A number with bounds around it, which may or may not count themselves."""
    value = draw(values)
    schema = {"type": kind}
    low, high = draw(values), draw(values)
    if draw(st.booleans()):
        schema["minimum"] = min(low, value)
    elif low < value:
        schema["exclusiveMinimum"] = low
    if draw(st.booleans()):
        schema["maximum"] = max(high, value)
    elif high > value:
        schema["exclusiveMaximum"] = high
    return schema, value, value


@st.composite
def choice(draw):
    choices = draw(st.lists(st.one_of(words, wholes, st.booleans()), min_size=1, max_size=6, unique_by=_word))
    value = draw(st.sampled_from(choices))
    return {"enum": choices}, _word(value), value


@st.composite
def choices(draw):
    listed = draw(st.lists(words, min_size=1, max_size=6, unique=True))
    value = draw(st.lists(st.sampled_from(listed), min_size=1, max_size=4, unique=True))
    schema = {"type": "array", "items": {"enum": listed}, "minItems": len(value), "maxItems": len(value) + 1}
    return schema, value, value


def _word(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


@st.composite
def many(draw, item, values):
    value = draw(st.lists(values, min_size=1, max_size=6))
    schema = {"type": "array", "items": item}
    if draw(st.booleans()):
        schema["minItems"] = draw(st.integers(1, len(value)))
    if draw(st.booleans()):
        schema["maxItems"] = draw(st.integers(len(value), 9))
    given = [str(entry) for entry in value] if draw(st.booleans()) else value
    # Two dates are an interval of time.
    assume(not (item.get("format") and schema.get("minItems") == schema.get("maxItems") == 2))
    return schema, given, value


@st.composite
def text(draw):
    value = draw(words)
    schema = {"type": "string", "minLength": draw(st.integers(0, len(value))), "maxLength": len(value)}
    return schema, value, value


def dates():
    return st.dates().map(lambda date: date.isoformat())


def moments():
    plain = st.datetimes().map(lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000))
    return plain.map(lambda moment: moment.isoformat(timespec="milliseconds").removesuffix(".000") + "Z")


@st.composite
def interval(draw):
    start, end = sorted(draw(st.lists(moments(), min_size=2, max_size=2)))
    if draw(st.booleans()):
        return {"type": "string", "format": "interval"}, f"{start}/{end}", f"{start}/{end}"
    start, end = sorted(draw(st.lists(dates(), min_size=2, max_size=2)))
    schema = {"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "string", "format": "date"}}
    return schema, f"{start}/{end}", [start, end]


@st.composite
def measure(draw):
    value, unit = draw(numbers), draw(words)
    members = {"measurement": {"type": "number"}, "uom": {"enum": [unit]}}
    schema = {"type": "object", "required": ["measurement", "uom"], "properties": members}
    return schema, value, {"measurement": value, "uom": unit}


@st.composite
def structure(draw):
    value = {"n": draw(wholes), "list": draw(st.lists(st.one_of(words, numbers, st.none()), max_size=4))}
    members = {"n": {"type": "integer"}, "list": {"type": "array"}}
    schema = {"type": "object", "required": ["n"], "properties": members, "additionalProperties": False}
    return schema, draw(st.sampled_from([value, json.dumps(value)])), value


@st.composite
def shape(draw):
    kinds = ("Point", "LineString", "MultiPoint")
    kind = draw(st.sampled_from(kinds))
    value = draw(places) if kind == "Point" else draw(st.lists(places, min_size=2, max_size=5, unique_by=tuple))
    pairs = ", ".join(f"{x!r} {y!r}" for x, y in ([value] if kind == "Point" else value))
    members = {"type": {"enum": list(kinds)}, "coordinates": {"type": "array"}}
    schema = {"type": "object", "format": "geojson-geometry", "required": list(members), "properties": members}
    return schema, f"{kind} ({pairs})", {"type": kind, "coordinates": value}


@st.composite
def box(draw):
    (x, y), (x2, y2) = draw(places), draw(places)
    west, south, east, north = min(x, x2), min(y, y2), max(x, x2), max(y, y2)
    corners, flipped = [west, south, east, north], [south, west, north, east]
    crs, expected = draw(
        st.sampled_from(
            [
                (CRS84, corners),
                ("urn:ogc:def:crs:OGC:1.3:CRS84", corners),
                ("urn:ogc:def:crs:EPSG::4326", flipped),
                ("http://www.opengis.net/def/crs/EPSG/0/4326", flipped),
                ("EPSG:4326", corners),
            ]
        )
    )
    bbox = {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4}
    schema = {"type": "object", "format": "ogc-bbox", "required": ["bbox"], "properties": {"bbox": bbox}}
    schema["properties"]["crs"] = {"type": "string", "enum": [crs]}
    code = "OGC:CRS84" if "CRS84" in crs else "EPSG:4326"
    return schema, f"{west!r},{east!r},{south!r},{north!r} [{code}]", {"bbox": expected, "crs": crs}


@st.composite
def tall_box(draw):
    low, high = sorted(draw(st.lists(st.integers(-100, 9000), min_size=2, max_size=2)))
    (x, y), (x2, y2) = draw(places), draw(places)
    corners = [min(x, x2), min(y, y2), low, max(x, x2), max(y, y2), high]
    bbox = {"type": "array", "items": {"type": "number"}, "minItems": 6, "maxItems": 6}
    schema = {"type": "object", "format": "ogc-bbox", "required": ["bbox"], "properties": {"bbox": bbox}}
    return schema, corners, {"bbox": corners, "crs": "http://www.opengis.net/def/crs/OGC/0/CRS84h"}


paths = st.text("abcåß-_%20?=&", max_size=9)
addresses = paths.map("https://example.org/{}".format)
link = {"type": "object", "required": ["href"], "properties": {"href": {"type": "string", "format": "uri"}}}
KINDS = {
    "whole number": bounded("integer", wholes),
    "number": bounded("number", numbers),
    "yes or no": st.booleans().map(lambda value: ({"type": "boolean"}, value, value)),
    "choice": choice(),
    "choices": choices(),
    "text": text(),
    "whole numbers": many({"type": "integer"}, wholes),
    "numbers": many({"type": "number", "minimum": -1e200}, numbers),
    "texts": many({"type": "string"}, words),
    "dates": many({"type": "string", "format": "date"}, dates()),
    "date": dates().map(lambda value: ({"type": "string", "format": "date"}, value, value)),
    "date and time": moments().map(lambda value: ({"type": "string", "format": "date-time"}, value, value)),
    "interval": interval(),
    "measurement": measure(),
    "structure": structure(),
    "geometry": shape(),
    "bounding box": box(),
    "bounding box with heights": tall_box(),
    "address": addresses.map(lambda value: ({"type": "string", "format": "uri"}, value, value)),
    "link": addresses.map(lambda value: (link, value, {"href": value})),
}
# What goes as a qualified value (OGC 18-062r2, 7.11.2), since it is an object.
QUALIFIED = {"measurement", "structure", "geometry"}
# Ways to say the same.
WRAPPERS = {
    "bare": lambda schema: schema,
    "one of one": lambda schema: {"oneOf": [schema]},
    "with null": lambda schema: {"anyOf": [{"type": "null"}, schema]},
    "in parts": lambda schema: {"allOf": [schema, {"title": "a"}]},
    "by reference": lambda schema: {"$ref": "#/$defs/here", "$defs": {"here": schema}},
}


@pytest.mark.parametrize("kind", KINDS)
@steady
@given(data=st.data())
def test_a_value_that_fits_goes_as_it_is(profile, kind, data):
    bare, value, expected = data.draw(KINDS[kind])
    schema = data.draw(st.sampled_from(list(WRAPPERS.values())))(bare)
    sent = request_of({"schema": schema}, value)["a"]
    if kind in QUALIFIED:
        assert sent.keys() == {"value"}
        sent = sent["value"]
    assert sent == expected
    assert isinstance(sent, bool) == isinstance(expected, bool)
    jsonschema.validate(sent, schema, jsonschema.Draft202012Validator)


@pytest.mark.parametrize(
    "kind", ["whole number", "number", "text", "date", "date and time", "geometry", "bounding box"]
)
@steady
@given(data=st.data())
def test_several_values_that_fit_go_as_a_list(profile, kind, data):
    schema, value, expected = data.draw(KINDS[kind])
    count = data.draw(st.integers(1, 4))
    expected = {"value": expected} if kind in QUALIFIED else expected
    assert request_of({"schema": schema, "maxOccurs": 4}, [value] * count)["a"] == [expected] * count
    assert refusal_of({"schema": schema, "maxOccurs": 4}, [value] * 5)


@pytest.mark.parametrize("kind", ["integer", "number"])
@steady
@given(data=st.data())
def test_a_number_out_of_its_bounds_is_told(profile, kind, data):
    values = {"integer": st.integers(-(2**40), 2**40), "number": st.floats(-1e9, 1e9)}[kind]
    low, value = data.draw(values), data.draw(values)
    word = data.draw(st.sampled_from(["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"]))
    schema = {"type": kind, word: low}
    fits = jsonschema.Draft202012Validator(schema).is_valid(value)
    assert bool(refusal_of({"schema": schema}, value)) != fits
    assert bool(refusal_of({"schema": {"type": "array", "items": schema}}, [value])) != fits


@steady
@given(value=st.one_of(st.sampled_from([math.nan, math.inf, -math.inf, "nan", "1e999", "1,5", "0x10"]), words))
def test_what_is_no_number_is_told(profile, value):
    with contextlib.suppress(ValueError):
        assume(not math.isfinite(float(value)))
    for schema in ({"type": "number"}, {"type": "integer"}):
        assert refusal_of({"schema": schema}, value)


@steady
@given(choices=st.lists(words, min_size=2, max_size=5, unique=True), value=words)
def test_what_is_no_choice_is_told(profile, choices, value):
    assume(value not in choices)
    assert refusal_of({"schema": {"enum": choices}}, value)


@pytest.mark.parametrize(("schema", "value"), [({"type": "number"}, 5), ({"type": "string", "maxLength": 3}, "abc")])
def test_a_schema_of_the_form_around_a_value_refuses_no_value(profile, schema, value):
    around = {"type": "object", "required": ["value"], "properties": {"value": schema, "mediaType": {"type": "string"}}}
    assert request_of({"schema": around}, value) == {"a": value}


@steady
@given(count=st.integers(1, 9), least=st.integers(1, 9), more=st.integers(0, 9))
def test_too_few_and_too_many_are_told(profile, count, least, more):
    schema = {"type": "array", "items": {"type": "integer"}, "minItems": least, "maxItems": least + more}
    assert bool(refusal_of({"schema": schema}, [1] * count)) == (not least <= count <= least + more)
