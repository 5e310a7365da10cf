"""A value held against a JSON schema: the first thing that doesn't fit, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .schema import DEEPEST, Schema, SchemaReader
from .words import tr

_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "integer": lambda value: _TYPES["number"](value) and (isinstance(value, int) or value.is_integer()),
    "null": lambda value: value is None,
}


def first_fault(value: Any, schema: Schema) -> str:
    """A clause such as ``property1 is missing`` or ``at items[2].x: 5 is more than 3``; empty where it fits.

    Knows what process descriptions use: types, enum, const, properties, required, additionalProperties,
    items, lengths, bounds, oneOf, anyOf, allOf and local references. What it doesn't know it lets pass; patterns
    are left to the server, since one can be written to take for ever.
    """
    return _fault(value, schema, SchemaReader(schema), "", 0)


def _fault(value: Any, schema: Any, reader: SchemaReader, path: str, depth: int) -> str:
    options, nullable = reader.options(schema)
    if not options or depth > DEEPEST or (value is None and nullable):
        return ""
    faults = [_own_fault(value, option, reader, path, depth) for option in options]
    if "" in faults or reader.cut:
        return ""
    # Of several alternatives the one that went furthest is the one that was meant.
    return max(faults, key=len) if len(faults) > 1 else faults[0]


def _own_fault(value: Any, schema: Schema, reader: SchemaReader, path: str, depth: int) -> str:
    at = tr("at {}: ").format(path) if path else ""
    name = schema.get("type")
    fits = _TYPES.get(name) if isinstance(name, str) else None
    if fits is not None and not fits(value):
        return at + tr("{} is not of type {}").format(_shown(value), name)
    choices = schema.get("enum")
    if isinstance(choices, list) and value not in choices:
        return at + tr("{} is none of {}").format(_shown(value), ", ".join(_shown(choice) for choice in choices[:10]))
    if "const" in schema and value != schema["const"]:
        return at + tr("{} is not {}").format(_shown(value), _shown(schema["const"]))
    if isinstance(value, dict):
        return _object_fault(value, schema, reader, path, depth)
    if isinstance(value, list):
        return _list_fault(value, schema, reader, path, depth)
    if isinstance(value, str):
        return _text_fault(value, schema, at)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number_fault(value, schema, at)
    return ""


def _object_fault(value: dict[str, Any], schema: Schema, reader: SchemaReader, path: str, depth: int) -> str:
    at = tr("at {}: ").format(path) if path else ""
    required = schema.get("required")
    for name in required if isinstance(required, list) else []:
        if isinstance(name, str) and name not in value:
            return at + tr("{} is missing").format(name)
    properties = schema.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    for name, member in value.items():
        if name in properties:
            fault = _fault(member, properties[name], reader, f"{path}.{name}" if path else name, depth + 1)
            if fault:
                return fault
        elif schema.get("additionalProperties") is False:
            return at + tr("{} is not known here").format(name)
    return ""


def _list_fault(value: list[Any], schema: Schema, reader: SchemaReader, path: str, depth: int) -> str:
    at = tr("at {}: ").format(path) if path else ""
    least, most = schema.get("minItems"), schema.get("maxItems")
    if isinstance(least, int) and len(value) < least:
        return at + tr("{} entries are fewer than {}").format(len(value), least)
    if isinstance(most, int) and len(value) > most:
        return at + tr("{} entries are more than {}").format(len(value), most)
    if isinstance(schema.get("items"), dict):
        for index, entry in enumerate(value):
            fault = _fault(entry, schema["items"], reader, f"{path}[{index}]", depth + 1)
            if fault:
                return fault
    return ""


def _text_fault(value: str, schema: Schema, at: str) -> str:
    least, most = schema.get("minLength"), schema.get("maxLength")
    if isinstance(least, int) and len(value) < least:
        return at + tr("{} is shorter than {}").format(_shown(value), least)
    if isinstance(most, int) and len(value) > most:
        return at + tr("{} is longer than {}").format(_shown(value), most)
    return ""


def _number_fault(value: float, schema: Schema, at: str) -> str:
    low, high = _bound(schema, "minimum"), _bound(schema, "maximum")
    above = low if schema.get("exclusiveMinimum") is True else _bound(schema, "exclusiveMinimum")
    below = high if schema.get("exclusiveMaximum") is True else _bound(schema, "exclusiveMaximum")
    if low is not None and value < low:
        return at + tr("{} is less than {}").format(value, _short(low))
    if high is not None and value > high:
        return at + tr("{} is more than {}").format(value, _short(high))
    if above is not None and value <= above:
        return at + tr("{} is not more than {}").format(value, _short(above))
    if below is not None and value >= below:
        return at + tr("{} is not less than {}").format(value, _short(below))
    return ""


def _bound(schema: Schema, name: str) -> float | None:
    bound = schema.get(name)
    return bound if isinstance(bound, (int, float)) and not isinstance(bound, bool) else None


def _short(bound: float) -> str:
    return str(bound).removesuffix(".0")


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:59] + "…"
