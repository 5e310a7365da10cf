"""OGC application packages (OGC 20-044, 7): a description of a process, and what runs when it is executed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import InvalidPackage
from ..process import Process
from ..words import tr
from .bounds import check_id, check_size, check_values
from .cwl import CwlDocument, is_cwl
from .execution_unit import CwlUnit, ExecutionUnit, LinkUnit, read_unit

OGCAPPPKG = "application/ogcapppkg+json"


@dataclass(frozen=True)
class ApplicationPackage:
    """An application package (OGC 20-044, 7).

    :ivar document: the package as it is sent.
    :ivar units: its execution units; several stand in an array.
    :ivar process: its process description; None leaves that to the server.
    """

    document: Mapping[str, Any]
    units: tuple[ExecutionUnit, ...]
    process: Process | None = None

    @classmethod
    def read(cls, document: Any, name: str = "") -> ApplicationPackage:
        """The package in ``document``.

        :raises InvalidPackage: where it is none, with what is wrong.
        """
        name = name or tr("The package")
        check_values(document, name)
        if not isinstance(document, Mapping):
            raise InvalidPackage(
                tr("{} is not an application package: an object with an “executionUnit” is due.").format(name)
            )
        given = document.get("executionUnit")
        if given is None:
            found = tr("a process description alone") if "processDescription" in document else tr("something else")
            found = tr("CWL, which is sent as it is") if is_cwl(document) else found
            raise InvalidPackage(
                tr("{} is not an application package: it has no “executionUnit”. It is {}.").format(name, found)
            )
        entries = given if isinstance(given, list) else [given]
        if not entries:
            raise InvalidPackage(tr("{} has no execution unit: the array “executionUnit” is empty.").format(name))
        named = (
            [tr("The execution unit")]
            if len(entries) == 1
            else [tr("Execution unit {}").format(n + 1) for n in range(len(entries))]
        )
        units = tuple(read_unit(entry, words) for entry, words in zip(entries, named))
        return cls(document, units, _description(document.get("processDescription"), name))

    media_type = OGCAPPPKG

    @property
    def kinds(self) -> tuple[str, ...]:
        """The types of its execution units, each once; without those that don't say."""
        return tuple(dict.fromkeys(unit.kind for unit in self.units if unit.kind))

    @property
    def cwl(self) -> CwlDocument | None:
        """The CWL document that it consists of, where it is one alone, without a description."""
        only = self.units[0] if len(self.units) == 1 and self.process is None else None
        return only.cwl if isinstance(only, CwlUnit) else None

    def body(self) -> bytes:
        """What is sent.

        :raises InvalidPackage: where that is too large.
        """
        body = json.dumps(self.document, allow_nan=False).encode()
        check_size(len(body), tr("The package"))
        return body

    def process_ids(self, w: str | None = None) -> tuple[str, ...]:
        """What the process may be called: as its description says, or as the Workflow does.

        Servers differ in which of both counts. Empty where neither is known before the server has read it.

        :raises LoneTool: where there is a tool in CWL and no Workflow.
        :raises InvalidPackage: where no Workflow is picked, or one that isn't there.
        """
        ids = [self.process.id] if self.process is not None else []
        inline = [unit.cwl for unit in self.units if isinstance(unit, CwlUnit)]
        links = [unit for unit in self.units if isinstance(unit, LinkUnit) and unit.kind in ("cwl", "")]
        if inline:
            ids.append(self._inline_workflow(inline, w))
        elif links:
            ids += [check_id(w)] if w else [check_id(link.fragment) for link in links if link.fragment][:1]
        return tuple(dict.fromkeys(ids))

    @staticmethod
    def _inline_workflow(documents: list[CwlDocument], w: str | None) -> str:
        having = [one for one in documents if one.workflows]
        fitting = [one for one in having if w in one.workflows] if w else having
        if len(fitting) > 1:
            ids = ", ".join(tr("“{}”").format(id[:60]) for one in fitting for id in one.workflows)
            raise InvalidPackage(
                tr("There are several Workflows in the package: pick one of {} (parameter w).").format(ids)
            )
        return (fitting or having or documents)[0].workflow(w)

    def wrapped(self, tool: str | None = None) -> ApplicationPackage:
        """The same with a Workflow of one step around a tool in CWL that has none.

        :raises InvalidPackage: where there is no such tool.
        """
        units = enumerate(self.units)
        at, unit = next(((n, one) for n, one in units if isinstance(one, CwlUnit) and not one.cwl.workflows), (0, None))
        if unit is None:
            raise InvalidPackage(tr("The package holds no CWL that would need a Workflow around it."))
        if self.process is not None and not tool and len(unit.cwl.tools) == 1 and not unit.cwl.tools[0]:
            unit = CwlUnit("cwl", unit.document, CwlDocument({**unit.cwl.document, "id": self.process.id}))
        value = {"value": dict(unit.cwl.wrapped(tool).document), "mediaType": "application/cwl+json"}
        entries = [value if n == at else one.document for n, one in enumerate(self.units)]
        alone = not isinstance(self.document["executionUnit"], list)
        return ApplicationPackage.read({**self.document, "executionUnit": entries[0] if alone else entries})


def _description(document: Any, name: str) -> Process | None:
    if document is None:
        return None
    if not isinstance(document, Mapping):
        raise InvalidPackage(tr("{} has a “processDescription” that is no object.").format(name))
    process = Process.from_json(document)
    if process is None:
        raise InvalidPackage(tr("{} has a process description without an id: give it one.").format(name))
    check_id(process.id)
    return process
