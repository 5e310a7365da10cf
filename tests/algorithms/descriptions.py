"""Descriptions as no well-meaning server writes them: hypothesis' strategies, and a few made by hand."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

# Words that the reader knows, in places where they may and may not stand.
# fmt: off
WORDS = (
    "type", "$ref", "allOf", "oneOf", "anyOf", "enum", "const", "default", "properties", "required", "items",
    "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems",
    "minLength", "maxLength", "contentMediaType", "contentEncoding", "contentSchema", "nullable", "title",
    "description", "uom", "x-uom", "crs", "$defs", "a", "schema", "id", "minOccurs", "maxOccurs", "formats",
    "mimeType", "mediaType", "literalDataDomains", "dataType", "allowedValues", "input", "supportedCRS",
    "bbox", "coordinates", "features", "href", "value", "links", "measurement", "inputs", "outputs",
    "metadata", "keywords", "rel", "x-ui-order", "x-ui-advanced", "multipleOf", "jobControlOptions",
    "outputTransmission", "version", "process", "additionalProperties", "x-geometry",
    "x-qgis", "layer", "columns", "rows", "data", "several",
)
TEXTS = (
    "string", "number", "integer", "boolean", "array", "object", "null", "int", "String", "#", "#/",
    "#/$defs/a", "#/properties/a", "date", "time", "date-time", "https://geojson.org/schema/Point.json",
    "http://x/bbox.yaml", "interval", "uri", "ogc-bbox", "ogc-crs", "geojson-geometry", "ogc-link",
    "geojson-feature-collection", "byte", "image/tiff", "application/geo+json", "text/csv", "text/plain",
    "model/2dm", "base64", "Point", "Polygon", "FeatureCollection", "unbounded", "1e999", "nan", "-1", "1",
    "true", "about", "<script>alert(1)</script>", "http://[", "javascript:alert(1)", "async-execute",
    "reference", "م", "field", "expression", "extent", "band", "matrix", "color", "distance",
    "a, b", "", " ", "\x00", "\ud800", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
)
# fmt: on
NUMBERS = (0, 1, 2, 6, -1, 0.5, 1e308, -1e308, 2**31, 2**63, -(2**63) - 1, 10**400, 5e-324)
NOT_NUMBERS = (float("nan"), float("inf"), float("-inf"))

leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(NUMBERS + NOT_NUMBERS),
    st.sampled_from(TEXTS),
    st.text(max_size=5),
)
names = st.one_of(st.sampled_from(WORDS), st.text(max_size=5))
any_json = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(names, inner, max_size=6)),
    max_leaves=30,
)


def _words(inner: st.SearchStrategy) -> st.SearchStrategy:
    """A schema in which most words have a value of about the right shape."""
    listed = st.lists(inner, max_size=3)
    shaped: dict[str, st.SearchStrategy] = {
        **dict.fromkeys(("allOf", "oneOf", "anyOf"), listed),
        **dict.fromkeys(("items", "additionalProperties", "schema"), inner),
        **dict.fromkeys(("properties", "$defs"), st.dictionaries(names, inner, max_size=3)),
        **dict.fromkeys(("enum", "required", "examples"), st.lists(leaves, max_size=4)),
        **dict.fromkeys(("type", "format", "$ref", "contentMediaType", "contentEncoding"), st.sampled_from(TEXTS)),
        **dict.fromkeys(("default", "const"), any_json),
        **dict.fromkeys(("minimum", "maximum", "minItems", "maxItems"), st.sampled_from(NUMBERS + NOT_NUMBERS)),
    }
    right = st.fixed_dictionaries({}, optional=shaped)
    odd = st.dictionaries(st.sampled_from(WORDS), leaves, max_size=2)
    return st.builds(lambda one, other: {**one, **other}, right, odd)


schemas = st.recursive(st.one_of(_words(leaves), leaves), _words, max_leaves=8)


def _described(schema: st.SearchStrategy) -> st.SearchStrategy:
    return st.fixed_dictionaries(
        {"schema": schema},
        optional={
            "title": leaves,
            "description": leaves,
            "minOccurs": leaves,
            "maxOccurs": leaves,
            "formats": any_json,
            "literalDataDomains": any_json,
            "metadata": any_json,
        },
    )


_ids = st.one_of(st.sampled_from(TEXTS), st.text(max_size=5), st.sampled_from(("a", "A", "b", "HPGC_RESULTS")))
_parameters = st.one_of(
    st.dictionaries(_ids, st.one_of(_described(schemas), any_json), max_size=4),
    st.lists(st.builds(lambda id, rest: {"id": id, **rest}, leaves, _described(schemas)), max_size=4),
    any_json,
)
# Whatever looks like a description.
descriptions = st.fixed_dictionaries(
    {"id": st.one_of(_ids, leaves)},
    optional={
        "inputs": _parameters,
        "outputs": _parameters,
        **dict.fromkeys(("title", "description", "version", "mutable"), leaves),
        **dict.fromkeys(("keywords", "links", "jobControlOptions", "outputTransmission", "metadata"), any_json),
    },
)


def nested(depth: int, word: str = "oneOf") -> Any:
    """A schema within a schema, and so on."""
    schema: Any = {"type": "string", "default": "a"}
    for _ in range(depth):
        schema = {"properties": {"value": schema}} if word == "properties" else {word: [schema]}
        schema = {"items": schema[word][0]} if word == "items" else schema
    return schema


def list_within_lists(depth: int) -> Any:
    """A value that is a list within a list, and so on."""
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


ENDLESS: dict[str, Any] = {
    "itself": {"$ref": "#"},
    "two that name each other": {
        "$ref": "#/$defs/a",
        "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}},
    },
    "all of itself": {"allOf": [{"$ref": "#"}, {"$ref": "#"}, {"type": "string"}]},
    "one of itself": {"oneOf": [{"$ref": "#"}, {"type": "string"}]},
    "items of itself": {"type": "array", "items": {"$ref": "#"}},
    "a member of itself": {"type": "object", "properties": {"value": {"$ref": "#"}, "crs": {"$ref": "#"}}},
    "choices that double": {
        "$ref": "#/$defs/a",
        "$defs": {"a": {"oneOf": [{"$ref": "#/$defs/a"}, {"anyOf": [{"$ref": "#/$defs/a"}, {"type": "string"}]}]}},
    },
    "list within lists": {"type": "array", "default": list_within_lists(100), "items": nested(100, "items")},
    "a hundred deep": nested(100),
    "all of a hundred deep": nested(100, "allOf"),
    "members a hundred deep": nested(100, "properties"),
}
