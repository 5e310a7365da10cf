"""CWL documents (Common Workflow Language 1.0 to 1.2): which processes they hold, and a Workflow around a tool."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import InvalidPackage, LoneTool
from ..words import tr
from .bounds import check_id, check_values
from .text import is_json, read_text

CWL_JSON, CWL_YAML = "application/cwl+json", "application/cwl+yaml"
_STEP = "run"
_STREAMS = {"stdin", "stdout", "stderr"}
_TOOLS = ("CommandLineTool", "ExpressionTool")
# What an input or output of a tool has in common with that of a workflow.
_SHARED = ("type", "label", "doc", "default", "format", "secondaryFiles", "streamable", "loadContents", "loadListing")


def is_cwl(document: Any) -> bool:
    """Whether ``document`` looks like CWL at all."""
    if not isinstance(document, Mapping):
        return False
    return "$graph" in document or document.get("class") in ("Workflow", *_TOOLS) or "cwlVersion" in document


@dataclass(frozen=True)
class CwlDocument:
    """A CWL document: one process, or several in a ``$graph``.

    :ivar document: its content.
    :ivar text: the text that it was read from, which is what is sent; empty where there is none.
    :ivar workflows: ids of its Workflows, in their order.
    :ivar tools: ids of its tools; may be empty text where a tool has none.
    """

    document: Mapping[str, Any]
    text: str = ""
    workflows: tuple[str, ...] = field(init=False, default=())
    tools: tuple[str, ...] = field(init=False, default=())

    def __post_init__(self) -> None:
        entries = self.entries()
        for name, classes in (("workflows", ("Workflow",)), ("tools", _TOOLS)):
            ids = tuple(short(entry.get("id")) for entry in entries if entry.get("class") in classes)
            object.__setattr__(self, name, ids)

    @classmethod
    def read(cls, source: Mapping[str, Any] | str, name: str = "") -> CwlDocument:
        """The CWL document in ``source``, its content or its text.

        :raises InvalidPackage: where it is something else.
        """
        name = name or tr("The CWL document")
        text = source if isinstance(source, str) else ""
        document = read_text(source, name) if isinstance(source, str) else source
        check_values(document, name)
        if not is_cwl(document):
            raise InvalidPackage(
                tr("{} is not CWL: it has neither “cwlVersion” and “class” nor “$graph”.").format(name)
            )
        return cls(document, text)

    @property
    def media_type(self) -> str:
        """What it is sent as."""
        return CWL_YAML if self.text and not is_json(self.text) else CWL_JSON

    @property
    def kinds(self) -> tuple[str, ...]:
        """The types of execution unit in it."""
        return ("cwl",)

    def body(self) -> bytes:
        """What is sent."""
        return (self.text or json.dumps(self.document, allow_nan=False)).encode()

    def workflow(self, w: str | None = None) -> str:
        """The id of the Workflow that ``w`` picks, or of the only one.

        :raises LoneTool: where there is a tool and no Workflow.
        :raises InvalidPackage: where there is none such, or one of several would have to be picked.
        """
        versions = [self.document.get("cwlVersion"), *(entry.get("cwlVersion") for entry in self.entries())]
        if not any(isinstance(version, str) for version in versions):
            raise InvalidPackage(tr("The CWL document names no “cwlVersion”, such as v1.2."))
        if not self.workflows:
            raise self._without_workflow()
        if w:
            if w not in self.workflows:
                raise InvalidPackage(
                    tr("There is no Workflow “{}” in the CWL document; there is {}.").format(w, _list(self.workflows))
                )
            return check_id(w)
        if len(self.workflows) > 1:
            raise InvalidPackage(
                tr("There are several Workflows in the CWL document: pick {} (parameter w).").format(
                    _list(self.workflows, either=True)
                )
            )
        return check_id(self.workflows[0], tr("The Workflow"))

    def process_ids(self, w: str | None = None) -> tuple[str, ...]:
        """What the process will be called; raises as :meth:`workflow` does."""
        return (self.workflow(w),)

    def wrapped(self, tool: str | None = None) -> CwlDocument:
        """The same with a Workflow of one step around the tool, called as the tool was.

        :param tool: which, where there are several.
        :raises InvalidPackage: where there is none such.
        """
        entries = self.entries()
        tools = [entry for entry in entries if entry.get("class") in _TOOLS]
        fitting = [entry for entry in tools if not tool or short(entry.get("id")) == tool]
        if len(fitting) != 1:
            raise InvalidPackage(
                tr("There are several tools in the CWL document: pick {}.").format(_list(self.tools, either=True))
                if fitting
                else tr("There is no tool “{}” in the CWL document.").format(tool or "")
            )
        id = check_id(short(fitting[0].get("id")), tr("The tool"))
        inner = f"{id}-tool"
        moved = {**{key: value for key, value in fitting[0].items() if key not in _OF_DOCUMENT}, "id": inner}
        others = [entry for entry in entries if entry is not fitting[0]]
        head = {key: value for key, value in self.document.items() if key in _OF_DOCUMENT}
        head.setdefault("cwlVersion", fitting[0].get("cwlVersion", "v1.2"))
        return CwlDocument({**head, "$graph": [_around(fitting[0], id, inner), moved, *others]})

    def entries(self) -> list[Mapping[str, Any]]:
        """The processes in it, Workflows and tools."""
        graph = self.document.get("$graph")
        if isinstance(graph, Mapping):
            graph = [{"id": id, **entry} for id, entry in graph.items() if isinstance(entry, Mapping)]
        if isinstance(graph, list):
            return [entry for entry in graph if isinstance(entry, Mapping)]
        return [self.document]

    def _without_workflow(self) -> InvalidPackage:
        if len(self.tools) == 1:
            if not self.tools[0]:
                return LoneTool(
                    tr(
                        "The CWL document holds the tool and no Workflow, and only a Workflow becomes a process: "
                        "have a Workflow of one step put around it."
                    )
                )
            return LoneTool(
                tr(
                    "The CWL document holds the tool “{}” and no Workflow, and only a Workflow becomes a process: "
                    "have a Workflow of one step put around it."
                ).format(self.tools[0])
            )
        if self.tools:
            return LoneTool(
                tr(
                    "The CWL document holds {} tools ({}) and no Workflow, and only a Workflow becomes a "
                    "process: write one, or have a Workflow of one step put around one of them."
                ).format(len(self.tools), _list(self.tools))
            )
        return InvalidPackage(tr("The CWL document holds no Workflow, and only a Workflow becomes a process."))


_OF_DOCUMENT = ("cwlVersion", "$namespaces", "$schemas", "$base")


def _around(tool: Mapping[str, Any], id: str, inner: str) -> dict[str, Any]:
    """The Workflow of one step that runs ``tool``, which is called ``inner`` from now on."""
    inputs, outputs = _shared_parameters(tool.get("inputs")), _shared_parameters(tool.get("outputs"))
    workflow: dict[str, Any] = {"class": "Workflow", "id": id}
    workflow.update({key: tool[key] for key in ("label", "doc", "intent") if key in tool})
    types = _requirement(tool.get("requirements"), "SchemaDefRequirement")
    if types is not None:
        workflow["requirements"] = [types]
    workflow["inputs"] = inputs
    workflow["outputs"] = {name: {**output, "outputSource": f"{_STEP}/{name}"} for name, output in outputs.items()}
    workflow["steps"] = {_STEP: {"run": f"#{inner}", "in": {name: name for name in inputs}, "out": list(outputs)}}
    return workflow


def _shared_parameters(given: Any) -> dict[str, dict[str, Any]]:
    """Inputs or outputs by name, without what concerns the command line."""
    found: dict[str, dict[str, Any]] = {}
    for name, described in parameters(given):
        kept = {key: described[key] for key in _SHARED if key in described}
        kept["type"] = _without_binding(kept["type"])
        if isinstance(kept["type"], str) and kept["type"] in _STREAMS:
            kept["type"] = "File"
        found[name] = kept
    return found


def _without_binding(given: Any) -> Any:
    """A type without what concerns the command line: an array, and a field of a record, may say that within it."""
    if isinstance(given, list):
        return [_without_binding(one) for one in given]
    if isinstance(given, Mapping):
        return {key: _without_binding(value) for key, value in given.items() if key != "inputBinding"}
    return given


def _requirement(given: Any, wanted: str) -> dict[str, Any] | None:
    if isinstance(given, Mapping) and isinstance(given.get(wanted), Mapping):
        return {"class": wanted, **given[wanted]}
    entries = given if isinstance(given, list) else []
    return next((dict(one) for one in entries if isinstance(one, Mapping) and one.get("class") == wanted), None)


def short(id: Any) -> str:
    """An id without the address before it."""
    return id.rpartition("#")[2] if isinstance(id, str) else ""


def parameters(given: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Inputs or outputs, which stand in a list or by their names, with a type each."""
    if isinstance(given, list):
        given = {short(entry.get("id")).rpartition("/")[2]: entry for entry in given if isinstance(entry, Mapping)}
    for name, entry in given.items() if isinstance(given, Mapping) else ():
        if name:
            yield name, entry if isinstance(entry, Mapping) and "type" in entry else {"type": entry}


def _list(words: tuple[str, ...], either: bool = False) -> str:
    shown = [tr("“{}”").format(word[:60]) for word in words[:10]] + (["…"] if len(words) > 10 else [])
    if len(shown) < 2:
        return "".join(shown)
    joined = tr("{} or {}") if either else tr("{} and {}")
    return joined.format(", ".join(shown[:-1]), shown[-1])
