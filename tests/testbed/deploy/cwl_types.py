"""The types of CWL's inputs and outputs, and their JSON schemas in a process description."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

LITERALS = {
    "string": {"type": "string"},
    "int": {"type": "integer"},
    "long": {"type": "integer"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "boolean": {"type": "boolean"},
}
BINARY = "application/octet-stream"
TIFF, PNG = "image/tiff", "image/png"
MOST_FILES = 1024
_EDAM = {
    "format_3591": TIFF,
    "format_3603": PNG,
    "format_2330": "text/plain",
    "format_3464": "application/json",
    "format_3752": "text/csv",
}


@dataclass(frozen=True)
class Parameter:
    """An input or output of a Workflow: `kind` is a literal's type, File, Directory or enum."""

    name: str
    document: dict[str, Any]
    kind: str
    is_array: bool
    is_optional: bool
    symbols: tuple[str, ...] = ()
    format: str = ""

    @property
    def media_type(self) -> str:
        """The media type of a file, as far as its format tells."""
        if self.kind == "Directory":
            return "application/zip"
        return _EDAM.get(self.format.rpartition("/")[2]) or self.format.rpartition("media-types/")[2] or BINARY


def parameters(given: Any, namespaces: dict[str, str]) -> Iterator[Parameter]:
    """The inputs or outputs of a Workflow, which stand in a list or by their names."""
    if isinstance(given, list):
        given = {str(entry.get("id")).rpartition("#")[2].rpartition("/")[2]: entry for entry in given}
    for name, entry in (given or {}).items():
        document = entry if isinstance(entry, dict) and "type" in entry else {"type": entry}
        kind, is_array, is_optional, symbols = _read_type(document["type"])
        format = document.get("format") or ""
        format = format[0] if isinstance(format, list) else format
        prefix, _, rest = format.partition(":")
        expanded = namespaces.get(prefix, f"{prefix}:") + rest if rest else format
        yield Parameter(name, document, kind, is_array, is_optional, symbols, expanded)


def _read_type(given: Any) -> tuple[str, bool, bool, tuple[str, ...]]:
    if isinstance(given, list):
        others = [one for one in given if one != "null"]
        kind, is_array, is_optional, symbols = _read_type(others[0] if others else "string")
        return kind, is_array, is_optional or len(others) < len(given), symbols
    if isinstance(given, dict) and given.get("type") == "array":
        kind, _, _, symbols = _read_type(given.get("items"))
        return kind, True, False, symbols
    if isinstance(given, dict):
        symbols = tuple(str(one).rpartition("/")[2] for one in given.get("symbols", ()))
        return str(given.get("type")), False, False, symbols
    text = str(given)
    bare = text.removesuffix("?").removesuffix("[]")
    return bare, "[]" in text, text.endswith("?"), ()


def describe(parameter: Parameter, is_input: bool) -> dict[str, Any]:
    """The input or output in a process description (OGC 18-062r2, 7.10)."""
    document = parameter.document
    schema: dict[str, Any] = _schema(parameter, is_input)
    described = {"title": document.get("label") or parameter.name}
    if document.get("doc"):
        described["description"] = _text(document["doc"])
    if is_input:
        default = document.get("default")
        if default is not None and not isinstance(default, dict):
            schema = {**schema, "default": default}
        if parameter.is_optional or default is not None:
            described["minOccurs"] = 0
        if parameter.is_array and parameter.kind in ("File", "Directory"):
            described["maxOccurs"] = MOST_FILES
    return {**described, "schema": schema}


def _schema(parameter: Parameter, is_input: bool) -> dict[str, Any]:
    if parameter.kind in ("File", "Directory"):
        one = {"type": "string", "contentEncoding": "base64", "contentMediaType": parameter.media_type}
        images = [TIFF] if is_input else [TIFF, PNG]
        if parameter.media_type == TIFF:
            one = {"oneOf": [{**one, "contentMediaType": media_type} for media_type in images]}
        return one if is_input or not parameter.is_array else {"type": "array", "items": one}
    one = dict(LITERALS.get(parameter.kind, {}))
    if parameter.kind == "enum":
        one = {"type": "string", "enum": list(parameter.symbols)}
    return {"type": "array", "items": one} if parameter.is_array else one


def describe_workflow(id: str, workflow: dict[str, Any], namespaces: dict[str, str]) -> dict[str, Any]:
    """The process description of a Workflow."""
    sides = {
        side: {one.name: describe(one, side == "inputs") for one in parameters(workflow.get(side), namespaces)}
        for side in ("inputs", "outputs")
    }
    return {
        "id": id,
        "title": workflow.get("label") or id,
        "description": _text(workflow.get("doc") or ""),
        "version": str(workflow.get("s:softwareVersion") or workflow.get("version") or "unknown"),
        **sides,
    }


def _text(doc: Any) -> str:
    return "\n".join(map(str, doc)) if isinstance(doc, list) else str(doc)
