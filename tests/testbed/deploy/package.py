"""Reads a package that is to be deployed: which process it makes, and what runs when that is executed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

OGCAPPPKG, CWL = "application/ogcapppkg+json", "application/cwl"
CWL_TYPES = (CWL, f"{CWL}+json", f"{CWL}+yaml")
ID = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.:~-]{0,99}")
Fetch = Callable[[str], bytes]


class PackageRefused(Exception):
    """A package is not deployed; with the HTTP status and the exception's name."""

    def __init__(self, detail: str, title: str = "InvalidParameterValue", status: int = 400) -> None:
        super().__init__(detail)
        self.title, self.status = title, status


@dataclass(frozen=True)
class Package:
    """What was sent, and what is made of it.

    `cwl` is the document with the Workflow `workflow`; where there is none, `unit` is a container image's unit.
    """

    id: str
    media_type: str
    content: bytes
    description: dict[str, Any] | None
    cwl: dict[str, Any] | None = None
    workflow: str = ""
    unit: dict[str, Any] | None = None


def read_package(content: bytes, media_type: str, w: str, fetch: Fetch) -> Package:
    """The package in a request; `fetch` gets what it links to. Raises PackageRefused."""
    if media_type in CWL_TYPES:
        document = parse(content)
        workflow = choose(document, w)
        return Package(check_id(workflow), media_type, content, None, document, workflow)
    if media_type != OGCAPPPKG:
        detail = f"Packages come as {OGCAPPPKG} or {', '.join(CWL_TYPES[1:])}, not as {media_type or 'nothing'}."
        raise PackageRefused(detail, "UnsupportedMediaType", 415)
    try:
        package = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise PackageRefused(f"The package is not JSON: {error}") from None
    if not isinstance(package, dict) or not package.get("executionUnit"):
        raise PackageRefused("The package has no executionUnit.", "MissingParameterValue")
    description = read_description(package.get("processDescription"))
    units = package["executionUnit"]
    unit = units[0] if isinstance(units, list) else units
    if not isinstance(unit, dict):
        raise PackageRefused("The execution unit is no object.")
    if str(unit.get("type")).upper() == "SLURM" and "image" in unit:
        if description is None:
            raise PackageRefused("A container image needs a processDescription.", "MissingParameterValue")
        return Package(check_id(description["id"]), media_type, content, description, unit=unit)
    document, fragment = cwl_of(unit, fetch)
    workflow = choose(document, w or fragment)
    return Package(
        check_id(description["id"] if description else workflow), media_type, content, description, document, workflow
    )


def read_description(given: Any) -> dict[str, Any] | None:
    """A processDescription, also where it stands inside of `process`."""
    if isinstance(given, dict) and isinstance(given.get("process"), dict):
        given = given["process"]
    if given is not None and (not isinstance(given, dict) or not isinstance(given.get("id"), str)):
        raise PackageRefused("The processDescription has no id.", "MissingParameterValue")
    return given


def cwl_of(unit: dict[str, Any], fetch: Fetch) -> tuple[Any, str]:
    """The CWL document of an execution unit, and the Workflow that a link's fragment names."""
    if "unit" in unit:
        unit = {"value": unit["unit"], **{key: unit[key] for key in ("type", "mediaType") if key in unit}}
    kind = unit.get("mediaType") or unit.get("type") or CWL
    if kind not in CWL_TYPES:
        raise PackageRefused(f"An execution unit of type '{kind}' is not run here, only CWL and SLURM.")
    if "href" in unit:
        href, _, fragment = str(unit["href"]).partition("#")
        return parse(fetch(href)), fragment
    value = unit.get("value", unit)
    return (parse(value.encode()) if isinstance(value, str) else value), ""


def parse(content: bytes) -> Any:
    """A CWL document in YAML or JSON."""
    try:
        return yaml.safe_load(content.decode())
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise PackageRefused(f"The package is no YAML: {' '.join(str(error).split())}") from None


def processes(document: Any) -> list[dict[str, Any]]:
    """The processes of a CWL document."""
    if not isinstance(document, dict) or "cwlVersion" not in document:
        raise PackageRefused("The package is not CWL: it has no cwlVersion.")
    graph = document.get("$graph", [document])
    return [entry for entry in graph if isinstance(entry, dict)]


def find_workflow(document: Any, workflow: str) -> dict[str, Any]:
    """The Workflow of this id."""
    return next(entry for entry in processes(document) if short(entry.get("id")) == workflow)


def choose(document: Any, w: str) -> str:
    """The id of the Workflow that is meant, of the first where none is named."""
    found = [short(entry.get("id")) for entry in processes(document) if entry.get("class") == "Workflow"]
    if not found or (w and w not in found):
        named = f" '{w}'" if w else ""
        raise PackageRefused(f"There is no Workflow{named} in the package.", "WorkflowNotFound")
    return w or found[0]


def short(id: Any) -> str:
    """An id without what stands before its #."""
    return str(id or "").rpartition("#")[2]


def check_id(id: str) -> str:
    """The id, where a process may be called so."""
    if not ID.fullmatch(id):
        raise PackageRefused(f"A process can't be called '{id[:100]}'.")
    return id
