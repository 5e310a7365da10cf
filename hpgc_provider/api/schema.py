"""JSON schemas as servers write them, brought into one plain form: no references, no nesting of choices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]

DEEPEST = 24
MOST_OPTIONS = 1000
MOST_PARTS = 64
MOST_STEPS = 2000

# Schemas that descriptions name by their address; they are known here and never fetched.
_BBOX: Schema = {"type": "object", "format": "ogc-bbox"}
_GEOMETRY: Schema = {"type": "object", "format": "geojson-geometry"}
_FEATURES: Schema = {"type": "object", "format": "geojson-feature-collection"}
_LINK: Schema = {"type": "object", "format": "ogc-link", "required": ["href"]}
WELL_KNOWN: dict[str, Schema] = {
    "bbox": _BBOX,
    "geometrygeojson": _GEOMETRY,
    "geometry": _GEOMETRY,
    **{name.lower(): {**_GEOMETRY, "x-geometry": name} for name in ("Point", "LineString", "Polygon")},
    **{name.lower(): {**_GEOMETRY, "x-geometry": name} for name in ("MultiPoint", "MultiLineString", "MultiPolygon")},
    **{f"{name}geojson": _GEOMETRY for name in ("point", "linestring", "polygon", "multipoint", "multipolygon")},
    "featurecollection": _FEATURES,
    "featurecollectiongeojson": _FEATURES,
    "featuregeojson": _FEATURES,
    "feature": _FEATURES,
    "geojson": _FEATURES,
    "link": _LINK,
}
_CHOICES = ("oneOf", "anyOf")
_NESTING = frozenset({"$ref", "allOf", *_CHOICES})


class SchemaReader:
    """Reads the schemas of one parameter; bounded in depth and work, so that no schema can hang or raise.

    :param root: the schema that local references (``#/…``) point into.
    :ivar cut: whether something was left out because there was too much of it.
    """

    def __init__(self, root: Any) -> None:
        self._root = root
        self._steps = MOST_STEPS
        self.cut = False

    def options(self, schema: Any) -> tuple[list[Schema], bool]:
        """The alternatives that a schema allows, each without references or further choices.

        :returns: the alternatives, and whether null is one of them.
        """
        found: list[Schema] = []
        nullable = False
        for option in self._expanded(schema, 0):
            if option.get("type") == "null" or option.get("enum") == [None]:
                nullable = True
                continue
            listed = option.get("enum")
            if option.get("nullable") is True or (isinstance(listed, list) and None in listed):
                nullable = True
            if option not in found:
                found.append(option)
            if len(found) >= MOST_OPTIONS:
                self.cut = True
                break
        return found, nullable

    def flat(self, schema: Any) -> Schema:
        """The schema's only alternative, or the first of several; empty where there is none."""
        found, _ = self.options(schema)
        return found[0] if found else {}

    def _expanded(self, schema: Any, depth: int) -> Iterator[Schema]:
        self._steps -= 1
        if depth > DEEPEST or self._steps <= 0:
            self.cut = True
            return
        if not isinstance(schema, dict):
            return
        if not _NESTING & schema.keys() and not isinstance(schema.get("type"), list):
            yield schema
            return
        schema = self._merged(schema, depth)
        for word in _CHOICES:
            choices = schema.get(word)
            if isinstance(choices, list) and choices and not _only_narrows(choices):
                around = {key: value for key, value in schema.items() if key != word}
                for choice in choices:
                    if isinstance(choice, dict):
                        yield from self._expanded(_joined(around, choice), depth + 1)
                return
        types = schema.get("type")
        if isinstance(types, list):
            for name in types:
                if isinstance(name, str):
                    yield {**schema, "type": name}
            return
        yield schema

    def _merged(self, schema: Schema, depth: int) -> Schema:
        """The schema with its reference and its ``allOf`` taken in."""
        for _ in range(DEEPEST):
            reference, parts = schema.get("$ref"), schema.get("allOf")
            if isinstance(reference, str):
                rest = {key: value for key, value in schema.items() if key != "$ref"}
                schema = _joined(self._referenced(reference), rest)
            elif isinstance(parts, list):
                merged = {key: value for key, value in schema.items() if key != "allOf"}
                for part in parts[:MOST_PARTS]:
                    if isinstance(part, dict) and depth < DEEPEST and self._steps > 0:
                        self._steps -= 1
                        merged = _joined(merged, self._merged(part, depth + 1))
                schema = merged
            else:
                return schema
        return {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}

    def _referenced(self, reference: str) -> Schema:
        """A local schema, or one that is known by its address; any other is empty, never fetched."""
        if reference.startswith("#"):
            place: Any = self._root
            for word in reference.lstrip("#").strip("/").split("/"):
                key = word.replace("~1", "/").replace("~0", "~")
                place = place.get(key) if isinstance(place, dict) else None
            return place if isinstance(place, dict) else {}
        name = reference.split("#")[0].rstrip("/").rsplit("/", 1)[-1].lower()
        return dict(WELL_KNOWN.get(name.split(".")[0], {}))


def _joined(one: Schema, other: Schema) -> Schema:
    """Both schemas at once; the second wins where they disagree, ``properties`` and ``required`` add up."""
    joined = {**one, **other}
    for word, kind in (("properties", dict), ("required", list)):
        if isinstance(one.get(word), kind) and isinstance(other.get(word), kind):
            ours, theirs = one[word], other[word]
            joined[word] = {**ours, **theirs} if kind is dict else [*ours, *theirs]
    return joined


def _only_narrows(choices: list[Any]) -> bool:
    """Whether the choices say nothing of a type: ``[{"minItems": 4}, {"minItems": 6}]``, or ``required`` sets."""
    telling = {
        "type",
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "contentMediaType",
        "contentEncoding",
        "enum",
        "const",
        "format",
    }
    return all(isinstance(choice, dict) and not telling & choice.keys() for choice in choices)
