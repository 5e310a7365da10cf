"""What was not filled in: QGIS has nulls of its own for it, and none of them becomes a value."""

import pytest
from qgis.core import NULL, QgsProperty

from .untouched import LEFT_OUT, algorithm_of, in_widget, refusal_of, sent_of, untouched

SCHEMAS = {
    "number": {"type": "number"},
    "integer": {"type": "integer"},
    "yes or no": {"type": "boolean"},
    "choice": {"enum": ["a", "b"]},
    "text": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "address": {"type": "string", "format": "uri"},
    "box": {"format": "ogc-bbox"},
    "point": {"$ref": "https://geojson.org/schema/Point.json"},
    "geometry": {"format": "geojson-geometry"},
    "reference system": {"type": "string", "format": "ogc-crs"},
    "interval": {"type": "string", "format": "interval"},
    "object": {"type": "object"},
    "box with heights": {"type": "object", "properties": {"bbox": {"type": "array", "minItems": 6}}},
    "file": {"type": "string", "contentMediaType": "application/pdf"},
    "raster": {"type": "string", "contentMediaType": "image/tiff"},
    "features": {"type": "string", "contentMediaType": "application/geo+json"},
}
LISTED = ["number", "integer", "yes or no", "text", "date", "address", "box", "point"]


@pytest.mark.parametrize("kind", SCHEMAS)
def test_an_optional_input_that_nobody_filled_in_is_left_out(profile, kind):
    assert untouched(SCHEMAS[kind], minOccurs=0) == LEFT_OUT


@pytest.mark.parametrize("kind", LISTED)
@pytest.mark.parametrize("occurs", [1, 5])
def test_an_optional_table_that_nobody_filled_in_is_left_out(profile, kind, occurs):
    schema = SCHEMAS[kind] if occurs > 1 else {"type": "array", "items": SCHEMAS[kind]}
    assert untouched(schema, minOccurs=0, maxOccurs=occurs) == LEFT_OUT


@pytest.mark.parametrize("kind", LISTED)
def test_a_table_that_is_needed_and_that_nobody_filled_in_is_asked_for(profile, kind):
    algorithm = algorithm_of({"type": "array", "items": SCHEMAS[kind]})
    assert "has no value" in refusal_of(algorithm, in_widget(algorithm))


@pytest.mark.parametrize("kind", SCHEMAS)
@pytest.mark.parametrize("null", [NULL, QgsProperty.fromExpression("NULL")], ids=["null", "expression"])
def test_a_null_of_qgis_is_no_value(profile, kind, null):
    assert "has no value" in refusal_of(algorithm_of(SCHEMAS[kind]), null)
    assert sent_of(algorithm_of(SCHEMAS[kind], minOccurs=0), {"x": null}) == LEFT_OUT


def test_a_row_that_was_left_empty_does_not_count(profile):
    numbers = algorithm_of({"type": "array", "items": {"type": "number"}})
    assert sent_of(numbers, {"x": [1.5, NULL, 2]}) == [1.5, 2]


def test_an_empty_cell_in_a_table_of_a_model_is_an_empty_text(profile):
    hint = {"type": "matrix", "columns": ["a", "b"]}
    table = algorithm_of({"type": "array", "items": {"type": "string"}, "x-qgis": hint})
    assert sent_of(table, {"x": ["1", NULL]}) == ["1", ""]


def test_what_an_expression_gives_is_held_against_the_input(profile):
    assert "has to be a number" in refusal_of(algorithm_of({"type": "number"}), QgsProperty.fromExpression("'abc'"))
    assert sent_of(algorithm_of({"type": "object"}), {"x": QgsProperty.fromExpression("map('a', 1)")}) == {
        "value": {"a": 1}
    }


# Defaults that the server itself doesn't keep to.
UNFIT = [
    {"type": "string", "format": "date-time", "default": "now"},
    {"type": "string", "format": "date", "default": "2020"},
    {"type": "string", "format": "uri", "default": "/data/a.tif"},
    {"type": "string", "minLength": 2, "default": "x"},
    {"type": "string", "format": "ogc-crs", "default": "the usual one"},
    {"type": "object", "required": ["a"], "default": {}},
]


@pytest.mark.parametrize("schema", UNFIT, ids=lambda schema: str(schema["default"]))
def test_a_default_that_does_not_fit_its_own_input_is_left_to_the_server(profile, schema):
    assert untouched(schema, minOccurs=0) == LEFT_OUT
    assert sent_of(algorithm_of(schema, minOccurs=0), {}) == LEFT_OUT


@pytest.mark.parametrize("schema", UNFIT, ids=lambda schema: str(schema["default"]))
def test_a_default_that_does_not_fit_its_own_input_goes_as_it_stands_where_a_value_is_needed(profile, schema):
    expected = {"value": schema["default"]} if isinstance(schema["default"], dict) else schema["default"]
    assert untouched(schema) == expected
    assert sent_of(algorithm_of(schema), {}) == expected


def test_what_is_given_in_the_place_of_an_unfit_default_is_held_against_the_input(profile):
    assert "has to be a date" in refusal_of(algorithm_of(UNFIT[1]), "yesterday")
    assert sent_of(algorithm_of(UNFIT[1]), {"x": "2020-02-03"}) == "2020-02-03"


def test_an_empty_text_is_a_default_like_any_other(profile):
    schema = {"type": "string", "default": ""}
    assert untouched(schema) == ""
    assert sent_of(algorithm_of(schema), {}) == ""
    assert sent_of(algorithm_of(schema), {"x": "a"}) == "a"
    assert untouched(schema, minOccurs=0) == LEFT_OUT


OBJECT, MEASURE = {"type": "object"}, {"type": "object", "properties": {"measurement": {}, "uom": {"const": "m"}}}
POINT = {"type": "Point", "coordinates": [1.0, 2.0]}


@pytest.mark.parametrize(
    ("schema", "given", "expected"),
    [
        (OBJECT, {"a": 1}, {"value": {"a": 1}}),
        (OBJECT, '{"bbox": [0, 0, 1, 1], "type": "Point"}', {"value": {"bbox": [0, 0, 1, 1], "type": "Point"}}),
        (OBJECT, {"value": {"a": 1}, "mediaType": "a/b"}, {"value": {"a": 1}, "mediaType": "a/b"}),
        (OBJECT, {"href": "https://a.example/b"}, {"href": "https://a.example/b"}),
        (MEASURE, 3, {"value": {"measurement": 3.0, "uom": "m"}}),
        (SCHEMAS["point"], "1,2", {"value": POINT}),
        (SCHEMAS["geometry"], "Point (1 2)", {"value": POINT}),
        ({"type": "array", "items": SCHEMAS["point"]}, ["1,2"], [POINT]),
        ({"type": "array", "items": OBJECT}, [{"a": 1}, {}], [{"a": 1}, {}]),
    ],
)
def test_an_object_goes_as_a_qualified_value(profile, schema, given, expected):
    assert sent_of(algorithm_of(schema), {"x": given}) == expected


def test_an_object_that_occurs_more_than_once_goes_as_qualified_values(profile):
    assert sent_of(algorithm_of(SCHEMAS["point"], maxOccurs=2), {"x": ["1,2", "1,2"]}) == [{"value": POINT}] * 2


def test_a_box_and_a_link_go_bare(profile):
    assert set(sent_of(algorithm_of(SCHEMAS["box"]), {"x": "1,2,3,4"})) == {"bbox", "crs"}
    link = {"type": "object", "format": "ogc-link", "required": ["href"]}
    assert sent_of(algorithm_of(link), {"x": "https://a.example/b"}) == {"href": "https://a.example/b"}
