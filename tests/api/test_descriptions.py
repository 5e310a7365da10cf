"""Process descriptions as they come, and what the inputs in them are."""

import json

import pytest

from hpgc_provider.api import Process
from hpgc_provider.api.problem import Problem
from hpgc_provider.api.value_type import Kind, value_type
from tests.collected import CORPUS

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the collected descriptions are not here")
BASE64_TIFF = {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}


def one_input(**description):
    return value_type(Process.from_json({"id": "p", "inputs": {"a": description}}).inputs[0])


@needs_corpus
def test_bandmaths_inputs_are_what_a_person_expects():
    process = Process.from_json(json.loads((CORPUS / "zoo" / "BandMath.json").read_text()))
    types = {parameter.id: value_type(parameter) for parameter in process.inputs}
    assert types["il"].kind is Kind.RASTER
    assert (types["il"].many, types["il"].least, types["il"].most) == (True, 1, 1024)
    assert types["il"].media_types == ("image/tiff", "image/png")
    assert types["out"].kind is Kind.CHOICE
    assert types["out"].choices == ("uint8", "uint16", "int16", "int32", "float", "double")
    assert types["out"].default == "float"
    assert (types["ram"].kind, types["ram"].default, types["ram"].optional) == (Kind.INTEGER, 128, True)
    assert (types["exp"].kind, types["exp"].optional) == (Kind.STRING, False)


@needs_corpus
@pytest.mark.parametrize("path", sorted(CORPUS.glob("[zo]*/*.json")), ids=lambda path: path.stem)
def test_every_collected_description_is_read(path):
    document = json.loads(path.read_text())
    process = Process.from_json(document)
    if process is None:
        assert Problem.from_json(document).is_about("NoSuchProcess"), "neither a description nor the server's refusal"
        return
    assert all(isinstance(value_type(parameter).kind, Kind) for parameter in process.inputs + process.outputs)


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "int", "default": "11", "exclusiveMaximum": "100", "minimum": "-100"}, Kind.INTEGER),
        ({"type": ["null", "number"]}, Kind.NUMBER),
        ({"type": "bool"}, Kind.BOOLEAN),
        ({"type": "String"}, Kind.STRING),
        ({"oneOf": [{"type": "null"}, {"type": "integer"}]}, Kind.INTEGER),
        ({"type": "string", "enum": ["a", "b", "a"]}, Kind.CHOICE),
        ({"oneOf": [BASE64_TIFF]}, Kind.RASTER),
        ({"type": "array", "items": BASE64_TIFF}, Kind.RASTER),
        ({}, Kind.STRING),
        ({"type": "object"}, Kind.STRUCTURE),
        ({"oneOf": [{"type": "string"}, {"type": "number"}]}, Kind.STRING),
        ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, Kind.NUMBER),
        ({"oneOf": [{"type": "boolean"}, {"type": "object"}]}, Kind.JSON),
        ({"type": "number", "enum": [1, 2]}, Kind.CHOICE),
        ({"const": "only"}, Kind.CHOICE),
        ({"type": {"odd": 1}}, Kind.STRING),
        ({"type": "funny"}, Kind.JSON),
        ({"type": "string", "format": "date-time"}, Kind.DATE_TIME),
        ({"type": "string", "format": "date"}, Kind.DATE),
        ({"type": "string", "format": "time"}, Kind.TIME),
        ({"type": "string", "contentMediaType": "text/csv"}, Kind.TABLE),
        ({"type": "string", "contentMediaType": "application/vnd.laszip"}, Kind.POINT_CLOUD),
        ({"type": "string", "contentMediaType": "text/plain"}, Kind.STRING),
        ({"type": "string", "contentMediaType": "application/pdf"}, Kind.FILE),
        ({"type": "string", "contentEncoding": "base64"}, Kind.FILE),
        ({"type": "string", "contentMediaType": "text/xml", "contentSchema": "http://x/gml/3.1/f.xsd"}, Kind.VECTOR),
        ({"type": "string", "contentMediaType": "text/xml"}, Kind.FILE),
        ({"$ref": "https://geojson.org/schema/FeatureCollection.json"}, Kind.VECTOR),
        ({"$ref": "https://geojson.org/schema/Point.json"}, Kind.POINT),
        ({"$ref": "http://schemas.opengis.net/x/geometryGeoJSON.yaml"}, Kind.GEOMETRY),
        ({"allOf": [{"format": "ogc-bbox"}, {"$ref": "https://schemas.opengis.net/x/bbox.yaml"}]}, Kind.BBOX),
        ({"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"type": "integer"}}}, Kind.INTEGER),
        ({"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}, Kind.STRUCTURE),
        ({"$ref": "https://elsewhere.example/secret.json"}, Kind.STRING),
        ({"oneOf": [{"$ref": "http://zoo-project.org/dl/link.json"}, BASE64_TIFF]}, Kind.RASTER),
        ({"type": "object", "required": ["value"], "properties": {"value": {"oneOf": [BASE64_TIFF]}}}, Kind.RASTER),
        ({"oneOf": "odd", "type": "string"}, Kind.STRING),
    ],
)
def test_a_schema_is_one_kind_of_value(schema, kind):
    found = one_input(schema=schema)
    assert found.kind is kind
    assert found.reason or kind is not Kind.JSON


def test_bounds_and_defaults_of_text_are_numbers():
    found = one_input(schema={"type": "int", "default": "11", "exclusiveMaximum": "100", "minimum": "-100"})
    assert (found.default, found.minimum, found.maximum) == (11, -100, 99)


def test_a_default_outside_its_own_choices_is_dropped():
    found = one_input(schema={"type": "string", "enum": ["KML", "csv"], "default": "ESRI ShapeFile"})
    assert (found.choices, found.default) == (("KML", "csv"), None)


@pytest.mark.parametrize(("written", "most"), [("10", 10), ("unbounded", None), (3, 3), (None, 1), ("odd", 1)])
def test_occurrences_may_be_text(written, most):
    assert one_input(schema=BASE64_TIFF, maxOccurs=written).most == most


@pytest.mark.parametrize(
    "inputs", [None, [], [{"id": "a"}, "odd", {"title": "no id"}], {"a": None, "b": 5, "c": {"schema": []}}, "odd", 7]
)
def test_odd_inputs_never_cost_the_process(inputs):
    process = Process.from_json({"id": "p", "inputs": inputs, "outputs": inputs, "keywords": 3, "links": {}})
    assert process.id == "p"
    assert all(value_type(parameter).kind is Kind.STRING for parameter in process.inputs)


@pytest.mark.parametrize("document", [None, [], "odd", {}, {"id": ""}, {"title": "x"}])
def test_what_has_no_id_is_no_process(document):
    assert Process.from_json(document) is None


@pytest.mark.parametrize(
    ("schema", "kind", "least", "most"),
    [
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 10}, Kind.INTEGER, 2, 10),
        ({"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}, Kind.CHOICE, 1, None),
        ({"oneOf": [BASE64_TIFF, {"type": "array", "items": BASE64_TIFF}]}, Kind.RASTER, 1, None),
    ],
)
def test_an_array_is_a_list_of_one_kind(schema, kind, least, most):
    found = one_input(schema=schema)
    assert (found.kind, found.many, found.least, found.most) == (kind, True, least, most)


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ({"formats": [{"mimeType": "application/zip"}, {"mimeType": "image/tiff", "default": True}]}, Kind.RASTER),
        ({"formats": [{"mediaType": "application/geo+json"}]}, Kind.VECTOR),
        ({"formats": [{"mimeType": "text/plain"}]}, Kind.STRING),
        ({"literalDataDomains": [{"dataType": {"name": "double"}, "valueDefinition": None}]}, Kind.NUMBER),
        ({"LiteralDataDomain": {"dataType": "String", "allowedValues": ["a", "b"]}}, Kind.CHOICE),
        ({"input": {"literalDataDomain": {"dataType": "integer"}}}, Kind.INTEGER),
        ({"type": "string", "max_occurs": 100, "min_occurs": 0}, Kind.STRING),
    ],
)
def test_inputs_in_the_way_of_wps_are_read(description, kind):
    assert one_input(**description).kind is kind


@pytest.mark.parametrize(
    ("schema", "bounds"),
    [
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True, "maximum": 10}, (0, 10)),
        ({"type": "integer", "minimum": 0, "exclusiveMinimum": True}, (1, None)),
        ({"type": "integer", "exclusiveMaximum": 5}, (None, 4)),
        ({"type": "number", "minimum": 5, "maximum": 1}, (None, None)),
        ({"type": "number", "minimum": "low"}, (None, None)),
    ],
)
def test_bounds_are_read_in_both_editions(schema, bounds):
    found = one_input(schema=schema)
    assert (found.minimum, found.maximum) == bounds


@needs_corpus
def test_fewer_than_a_twentieth_of_the_live_servers_inputs_are_json_text():
    processes = [Process.from_json(json.loads(path.read_text())) for path in sorted((CORPUS / "zoo").glob("*.json"))]
    kinds = [value_type(parameter).kind for process in processes if process for parameter in process.inputs]
    as_json = [kind for kind in kinds if kind in (Kind.JSON, Kind.STRUCTURE)]
    assert len(kinds) > 150
    assert len(as_json) < len(kinds) / 20


def test_a_schema_can_not_hang_or_overflow_the_reader():
    deep = {"type": "string"}
    for _ in range(5000):
        deep = {"oneOf": [deep, deep]}
    wide = {"oneOf": [{"type": "string", "const": str(number)} for number in range(10_000)]}
    endless = {"$ref": "#/$defs/a", "$defs": {"a": {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}]}}}
    for schema in (deep, wide, endless, {"allOf": [endless] * 100}):
        assert isinstance(one_input(schema=schema).kind, Kind)
