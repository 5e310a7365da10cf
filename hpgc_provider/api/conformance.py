"""Conformance classes (OGC 18-062r2, 7.4): what a server says it can do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_PART_TWO = re.compile(r"/ogcapi-processes-2/[\d.]+/(?:.*/)?([\w-]+)/?$")
_OTHER_THAN_UNITS = {"deploy-replace-undeploy", "dru", "ogcapppkg", "core"}
_SAME_UNIT = {"oci": "docker"}
_PART_ONE = re.compile(r"/ogcapi-processes(?:-1)?/(\d+)\.\d+/")


@dataclass(frozen=True)
class Conformance:
    """The conformance classes of a server (OGC 18-062r2, 7.4), in whichever spelling (``/conf/…`` or ``/req/…``).

    :ivar classes: the URIs as the server wrote them.
    """

    classes: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, document: Any) -> Conformance:
        """Reads ``conformsTo``; anything that isn't text is left out."""
        uris = document.get("conformsTo") if isinstance(document, dict) else None
        return cls(tuple(uri for uri in uris if isinstance(uri, str)) if isinstance(uris, list) else ())

    def declares(self, name: str) -> bool:
        """Whether a class of OGC API - Processes whose last word is ``name`` is among them."""
        return any("ogcapi-processes" in uri and uri.rstrip("/").rsplit("/", 1)[-1] == name for uri in self.classes)

    @property
    def is_processes(self) -> bool:
        """Whether any class of OGC API - Processes is among them."""
        return any("ogcapi-processes" in uri for uri in self.classes)

    @property
    def edition(self) -> int:
        """The edition of Part 1 to speak: 2 where only 2.x is declared, else 1."""
        editions = {int(found[1]) for found in map(_PART_ONE.search, self.classes) if found}
        return 2 if editions and min(editions) >= 2 else 1

    @property
    def deploys(self) -> bool:
        """Whether processes can be deployed, replaced and undeployed (OGC 20-044)."""
        return self.declares("deploy-replace-undeploy") or self.declares("dru")

    @property
    def execution_unit_types(self) -> frozenset[str]:
        """The types of execution unit that have a class of their own there (OGC 20-044): ``cwl``, ``docker``, …"""
        words = {found[1].lower() for found in map(_PART_TWO.search, self.classes) if found}
        return frozenset(words - _OTHER_THAN_UNITS)

    def runs_unit(self, kind: str) -> bool:
        """Whether an execution unit of type ``kind`` can be deployed there.

        For ``slurm`` there is no class: the servers that run it declare the packages that hold it.
        """
        if kind == "slurm":
            return self.declares("ogcapppkg")
        types = self.execution_unit_types
        return kind in types or _SAME_UNIT.get(kind) in types
