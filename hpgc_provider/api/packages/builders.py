"""Packages for the usual cases, from a few words."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ..errors import InvalidPackage
from ..words import tr
from .cwl import CwlDocument
from .execution_unit import check_href
from .package import ApplicationPackage
from .reading import read_package


def cwl_by_url(href: str, description: Mapping[str, Any] | None = None) -> ApplicationPackage:
    """A package whose CWL document the server fetches.

    :param href: its address; a fragment (``#snuggs``) may name a Workflow.
    :param description: the process description (OGC 18-062r2, 7.10); None leaves it to the server.
    :raises InvalidPackage: where a server can't fetch ``href``.
    """
    check_href(href)
    return _package({"href": href, "type": "application/cwl"}, description)


def cwl_inline(
    source: CwlDocument | Mapping[str, Any] | str | os.PathLike[str], description: Mapping[str, Any] | None = None
) -> ApplicationPackage:
    """A package with a CWL document in it.

    :param source: the document, its content, its text or the ``Path`` of its file.
    :param description: as in :func:`cwl_by_url`.
    :raises InvalidPackage: where it is no CWL.
    """
    cwl = read_package(source)
    if not isinstance(cwl, CwlDocument):
        raise InvalidPackage(tr("A CWL document is due, and this is an application package or an address."))
    return _package({"value": dict(cwl.document), "mediaType": "application/cwl+json"}, description)


def container(
    image: str,
    entry_point: str = "",
    description: Mapping[str, Any] | None = None,
    type: str = "SLURM",
    config: Mapping[str, Any] | None = None,
) -> ApplicationPackage:
    """A package that runs a container image.

    :param image: the image's name, such as ``docker://mdl4eo/otbtf:4.1.0-cpu``.
    :param entry_point: the command in the image; it goes into the description, as ``additionalParameters``.
    :param description: as in :func:`cwl_by_url`.
    :param type: ``SLURM``, ``docker`` or ``oci``.
    :param config: what it needs (OGC 20-044, 7): ``cpuMin``, ``memoryMin`` in GB, …
    :raises InvalidPackage: for an entry point without a description to hold it.
    """
    described = dict(description) if description is not None else None
    if entry_point:
        if described is None:
            raise InvalidPackage(tr("An entry point stands in the process description: give one, with an id at least."))
        named = {"name": "entry-point", "value": entry_point}
        others = described.get("additionalParameters") or []
        if isinstance(others, Mapping):
            others = others.get("parameter") or others.get("parameters") or []
        kept = [one for one in others if not (isinstance(one, Mapping) and one.get("name") == "entry-point")]
        described["additionalParameters"] = [named, *kept]
    unit: dict[str, Any] = {"type": type, "image": image, **({"config": dict(config)} if config else {})}
    return _package(unit, described)


def _package(unit: Mapping[str, Any], description: Mapping[str, Any] | None) -> ApplicationPackage:
    described = {"processDescription": dict(description)} if description is not None else {}
    return ApplicationPackage.read({**described, "executionUnit": dict(unit)})
