"""The process that a package will become, as servers describe it: for a preview, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .cwl import CwlDocument, parameters, short
from .execution_unit import CwlUnit
from .package import ApplicationPackage
from .reading import Package

_LITERALS: Mapping[str, Mapping[str, Any]] = {
    "string": {"type": "string"},
    "int": {"type": "integer"},
    "long": {"type": "integer"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "boolean": {"type": "boolean"},
}
# Types that the schemas of Earth observation packages give a name (``…/ogc.yaml#BBox``).
_NAMED: Mapping[str, Mapping[str, Any]] = {
    "BBox": {"type": "object", "format": "ogc-bbox"},
    "URI": {"type": "string", "format": "uri"},
    "Date": {"type": "string", "format": "date"},
    "DateTime": {"type": "string", "format": "date-time"},
    "Time": {"type": "string", "format": "time"},
}
_FILES = ("File", "Directory", "stdin", "stdout", "stderr")
_BINARY, _FOLDER, _TIFF, _PNG = "application/octet-stream", "application/zip", "image/tiff", "image/png"
# Formats of the EDAM ontology that CWL documents name.
_EDAM = {
    "format_3591": _TIFF,
    "format_3603": _PNG,
    "format_2330": "text/plain",
    "format_3464": "application/json",
    "format_3752": "text/csv",
}
_MOST_FILES = 1024
_DEEPEST = 8
# Types within types that are looked at in all; what is beyond may be anything.
_MOST_TYPES = 5000
# What every deployed process is.
_DEPLOYED = {
    "mutable": True,
    "jobControlOptions": ["async-execute", "dismiss"],
    "outputTransmission": ["value", "reference"],
}


def described(package: Package, w: str | None = None) -> dict[str, Any] | None:
    """The description (OGC 18-062r2, 7.10) that a server will give of the process.

    :param w: id of the Workflow that becomes the process, where there are several.
    :returns: None where only the server can tell, as with a link.
    :raises InvalidPackage: where no server could make a process of it.
    """
    ids = package.process_ids(w)
    cwl = package if isinstance(package, CwlDocument) else _inline(package, w)
    own = package.process.document if isinstance(package, ApplicationPackage) and package.process else None
    if cwl is None and own is None:
        return None
    found = _of_workflow(cwl, cwl.workflow(w)) if cwl is not None and cwl.workflows else {}
    found = {"title": ids[0], "version": "unknown", **found, **(own or {}), "id": ids[0]}
    return {**found, **_DEPLOYED}


def _inline(package: ApplicationPackage, w: str | None) -> CwlDocument | None:
    documents = [unit.cwl for unit in package.units if isinstance(unit, CwlUnit)]
    fitting = [one for one in documents if w in one.workflows] if w else []
    having = [one for one in documents if one.workflows]
    return next(iter(fitting or having), None)


def _of_workflow(cwl: CwlDocument, id: str) -> dict[str, Any]:
    workflow = next(entry for entry in cwl.entries() if short(entry.get("id")) == id)
    types = _Types(workflow, cwl.document)
    return {
        "title": _words(workflow.get("label")) or id,
        "description": _words(workflow.get("doc")),
        "version": _words(workflow.get("s:softwareVersion") or workflow.get("version")) or "unknown",
        "inputs": {name: types.described(entry, True) for name, entry in parameters(workflow.get("inputs"))},
        "outputs": {name: types.described(entry, False) for name, entry in parameters(workflow.get("outputs"))},
    }


class _Types:
    """CWL's types (CWL 1.2, 4.1), as JSON schemas.

    :param workflow: whose types they are; it may define some (``SchemaDefRequirement``).
    :param document: where it stands; prefixes of formats are declared there.
    """

    def __init__(self, workflow: Mapping[str, Any], document: Mapping[str, Any]) -> None:
        spaces = document.get("$namespaces")
        self._spaces = spaces if isinstance(spaces, Mapping) else {}
        self._defined = {_last(one.get("name")): one for one in _definitions(workflow) if one.get("name")}
        self._seen = 0

    def described(self, entry: Mapping[str, Any], is_input: bool) -> dict[str, Any]:
        """One input or output of a process description."""
        kinds, optional = _alternatives(entry["type"])
        many = [item for item in map(_items_of, kinds) if item is not None]
        schema = self._schema(kinds, self._media_types(entry.get("format")), is_input)
        words = {"title": _words(entry.get("label")), "description": _words(entry.get("doc"))}
        found: dict[str, Any] = {key: text for key, text in words.items() if text}
        default = entry.get("default")
        if is_input:
            # A file that comes with the package has no form here.
            if default is not None and not isinstance(default, Mapping):
                schema = {**schema, "default": default}
            if optional or default is not None:
                found["minOccurs"] = 0
            if many and self._is_file(many[0]):
                found["maxOccurs"] = _MOST_FILES
        return {**found, "schema": schema}

    def _schema(self, kinds: list[Any], media: list[str], is_input: bool, depth: int = 0) -> dict[str, Any]:
        schemas = [self._one(kind, media, is_input, depth) for kind in kinds]
        if not schemas or not all(schemas):
            return {}
        return schemas[0] if len(schemas) == 1 else {"oneOf": schemas}

    def _one(self, kind: Any, media: list[str], is_input: bool, depth: int) -> dict[str, Any]:
        self._seen += 1
        if depth > _DEEPEST or self._seen > _MOST_TYPES:
            return {}
        inner = _items_of(kind)
        if inner is not None:
            items = self._schema(_alternatives(inner)[0], media, is_input, depth + 1)
            # Several files are several values, as servers take them.
            return items if is_input and depth == 0 and self._is_file(inner) else {"type": "array", "items": items}
        if isinstance(kind, Mapping):
            return self._structured(kind, media, is_input, depth)
        if not isinstance(kind, str):
            return {}
        if kind in _FILES:
            return _file([_FOLDER] if kind == "Directory" else media, is_input)
        if kind in _LITERALS:
            return dict(_LITERALS[kind])
        named = self._defined.get(_last(kind))
        return self._one(named, media, is_input, depth + 1) if named else dict(_NAMED.get(_last(kind), {}))

    def _structured(self, kind: Mapping[str, Any], media: list[str], is_input: bool, depth: int) -> dict[str, Any]:
        if kind.get("type") == "enum":
            symbols = kind.get("symbols")
            return {"type": "string", "enum": [_last(one) for one in symbols] if isinstance(symbols, list) else []}
        if kind.get("type") == "record":
            fields = kind.get("fields")
            named = {_last(name): field for name, field in _fields(fields)}
            members = {
                name: self._schema(_alternatives(field.get("type"))[0], media, is_input, depth + 1)
                for name, field in named.items()
            }
            needed = [name for name, field in named.items() if not _alternatives(field.get("type"))[1]]
            return {"type": "object", "properties": members, **({"required": needed} if needed else {})}
        return self._one(kind.get("type"), media, is_input, depth + 1)

    def _is_file(self, kind: Any) -> bool:
        kinds = _alternatives(kind)[0]
        return bool(kinds) and isinstance(kinds[0], str) and kinds[0] in _FILES

    def _media_types(self, given: Any) -> list[str]:
        formats = given if isinstance(given, list) else [given]
        return [self._media_type(one) for one in formats if isinstance(one, str)] or [_BINARY]

    def _media_type(self, format: str) -> str:
        prefix, _, rest = format.partition(":")
        space = self._spaces.get(prefix)
        full = f"{space}{rest}" if rest and isinstance(space, str) else format
        return _EDAM.get(full.rpartition("/")[2]) or full.rpartition("media-types/")[2] or _BINARY


def _file(media_types: list[str], is_input: bool) -> dict[str, Any]:
    """A file; servers give a raster as a picture, too."""
    wanted = list(dict.fromkeys(media_types))
    if wanted == [_TIFF] and not is_input:
        wanted.append(_PNG)
    forms = [{"type": "string", "contentEncoding": "base64", "contentMediaType": one} for one in wanted]
    return forms[0] if len(forms) == 1 and forms[0]["contentMediaType"] != _TIFF else {"oneOf": forms}


def _alternatives(kind: Any) -> tuple[list[Any], bool]:
    """The types that a type is made of, without ``null``, and whether that is one of them."""
    if isinstance(kind, list):
        found: list[Any] = []
        optional = False
        for one in kind:
            kinds, nullable = _alternatives(one)
            found, optional = found + kinds, optional or nullable
        return found, optional
    if kind == "null":
        return [], True
    if isinstance(kind, str) and kind.endswith("?"):
        return [kind[:-1]], True
    return [kind], False


def _items_of(kind: Any) -> Any:
    """The type of the items of an array; None where it is none."""
    if isinstance(kind, str) and kind.endswith("[]"):
        return kind[:-2]
    return kind.get("items") if isinstance(kind, Mapping) and kind.get("type") == "array" else None


def _fields(fields: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The fields of a record, which stand in a list or by their names, with a type each."""
    if isinstance(fields, Mapping):
        yield from parameters(fields)
        return
    for field in fields if isinstance(fields, list) else ():
        if isinstance(field, Mapping) and isinstance(field.get("name"), str):
            yield field["name"], field


def _definitions(workflow: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    given = workflow.get("requirements")
    if isinstance(given, Mapping):
        given = [{"class": name, **entry} for name, entry in given.items() if isinstance(entry, Mapping)]
    for one in given if isinstance(given, list) else ():
        if isinstance(one, Mapping) and one.get("class") == "SchemaDefRequirement":
            types = one.get("types")
            yield from (kind for kind in (types if isinstance(types, list) else ()) if isinstance(kind, Mapping))


def _last(name: Any) -> str:
    return name.rpartition("#")[2].rpartition("/")[2] if isinstance(name, str) else ""


def _words(given: Any) -> str:
    if isinstance(given, list):
        return "\n".join(str(one) for one in given)
    return str(given) if isinstance(given, (str, int, float)) else ""
