"""Inputs described in the way of WPS, which many servers of this family still do, as JSON schemas."""

from __future__ import annotations

from typing import Any

from .schema import Schema

_TEXT_FORMATS = {"text/plain", "*/*", "application/directory"}


def schema_from_wps(document: dict[str, Any]) -> Schema:
    """A schema from ``formats``, literal data domains and their like; empty where there is none of them."""
    inner = document.get("input")
    if isinstance(inner, dict):
        document = {**document, **inner}
    formats = _formats(document)
    if formats:
        options = [{"type": "string", "contentMediaType": word} for word in formats]
        return {"oneOf": options} if len(options) > 1 else options[0]
    domain = _first(document, "literalDataDomains", "literalDataDomain", "LiteralDataDomain", "literalData")
    domain = _first(domain, "literalDataDomains", "literalDataDomain") or domain
    kind = _name(domain.get("dataType") or document.get("dataType") or document.get("literalDataType"))
    schema: Schema = {}
    if kind or domain:
        schema = {"type": _TYPES.get(kind, kind) or "string", **_format(kind)}
        allowed = domain.get("allowedValues") or domain.get("valueDefinition")
        values = [_value(entry) for entry in allowed] if isinstance(allowed, list) else []
        if values and all(isinstance(value, (str, int, float)) for value in values):
            schema["enum"] = values
        for here, there in (
            ("minimum", "minimum"),
            ("maximum", "maximum"),
            ("defaultValue", "default"),
            ("default", "default"),
        ):
            if isinstance(domain.get(here), (str, int, float, bool)):
                schema[there] = domain[here]
    elif isinstance(document.get("supportedCRS") or document.get("boundingBoxData"), (list, dict)):
        schema = {"type": "object", "format": "ogc-bbox"}
    elif isinstance(document.get("type"), str):
        schema = {"type": document["type"]}
    return schema


_TYPES = {
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    **dict.fromkeys(("integer", "int", "long", "short", "nonnegativeinteger", "positiveinteger"), "integer"),
    **dict.fromkeys(("boolean", "bool"), "boolean"),
    **dict.fromkeys(("string", "date", "time", "datetime", "anyuri"), "string"),
}


def _formats(document: dict[str, Any]) -> list[str]:
    """Media types of ``formats``, the default first; those that say nothing are left out."""
    entries = document.get("formats")
    entries = entries if isinstance(entries, list) else []
    entries = sorted(
        (entry for entry in entries if isinstance(entry, dict)), key=lambda entry: not entry.get("default")
    )
    words = [entry.get("mediaType") or entry.get("mimeType") for entry in entries]
    texts = dict.fromkeys(word for word in words if isinstance(word, str))
    return [word for word in texts if word not in _TEXT_FORMATS and "/" in word]


def _first(document: dict[str, Any], *names: str) -> dict[str, Any]:
    """The first member of these names that is an object, or a list that begins with one."""
    for name in names:
        value = document.get(name)
        value = value[0] if isinstance(value, list) and value else value
        if isinstance(value, dict):
            return value
    return {}


def _name(value: Any) -> str:
    value = value.get("name") if isinstance(value, dict) else value
    return value.strip().lower().rsplit(":", 1)[-1] if isinstance(value, str) else ""


def _format(kind: str) -> Schema:
    words = {"date": "date", "time": "time", "datetime": "date-time", "anyuri": "uri"}
    return {"format": words[kind]} if kind in words else {}


def _value(entry: Any) -> Any:
    return entry.get("value") if isinstance(entry, dict) else entry
