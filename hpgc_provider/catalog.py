"""Process descriptions on disk: what QGIS starts from, without asking any server."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from .api import Conformance, HpgcClient, HpgcError, InvalidAnswer, NotFound, ProcessSummary
from .api.descriptions import Version, describe
from .identifiers import file_name
from .log import warn
from .translation import tr

_FORMAT = 1


@dataclass(frozen=True)
class Catalog:
    """What is known of one server.

    :ivar title: the server's own name for itself.
    :ivar conformance: the classes that it declares.
    :ivar descriptions: the process descriptions as the server wrote them.
    :ivar missing: ids of listed processes whose description could not be had, with the reason.
    :ivar versions: by what each description is known again.
    """

    title: str = ""
    conformance: Conformance = field(default_factory=Conformance)
    descriptions: tuple[dict[str, Any], ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    versions: Mapping[str, Version] = field(default_factory=dict)


def load_catalog(name: str) -> Catalog:
    """The catalog of the connection; an empty one where there is none, or it can't be read."""
    path = _path(name)
    try:
        document = json.loads(path.read_bytes())
        if document["format"] != _FORMAT:
            return Catalog()
        return Catalog(
            title=document["title"],
            conformance=Conformance(tuple(document["conformance"])),
            descriptions=tuple(entry for entry in document["descriptions"] if isinstance(entry, dict)),
            versions={id: Version(*marks) for id, marks in document.get("versions", {}).items()},
        )
    except FileNotFoundError:
        return Catalog()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        warn(tr("The catalog {} can't be read ({}); refresh the connection.").format(path, problem))
        return Catalog()


@dataclass(frozen=True)
class _Known:
    written: int
    size: int
    conformance: Conformance


_known: dict[Path, _Known] = {}


def known_conformance(name: str) -> Conformance:
    """What the server of a connection declares, by its catalog, which is only read where it has changed."""
    path = _path(name)
    try:
        state = path.stat()
    except OSError:
        return Conformance()
    known = _known.get(path)
    if known is None or (known.written, known.size) != (state.st_mtime_ns, state.st_size):
        known = _known[path] = _Known(state.st_mtime_ns, state.st_size, load_catalog(name).conformance)
    return known.conformance


def save_catalog(name: str, catalog: Catalog) -> None:
    """Writes the catalog in one step: a reader sees the old one or the new one, whole.

    :raises HpgcError: where the disk doesn't take it; the old one stays then.
    """
    path = _path(name)
    document = {
        "format": _FORMAT,
        "title": catalog.title,
        "conformance": catalog.conformance.classes,
        "descriptions": catalog.descriptions,
        "versions": {id: (version.etag, version.digest) for id, version in catalog.versions.items()},
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, part = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    except OSError as problem:
        raise HpgcError(_not_saved(path, problem)) from None
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(document, file)
        os.replace(part, path)
    except OSError as problem:
        raise HpgcError(_not_saved(path, problem)) from None
    finally:
        with contextlib.suppress(OSError):
            os.unlink(part)


def _not_saved(path: Path, problem: OSError) -> str:
    said = tr("The processes could not be kept in {}: {}. Make room there, or see who may write there, and try again.")
    return said.format(path.parent, problem.strerror or problem)


def remove_catalog(name: str) -> None:
    """Removes the catalog; that there is none is no error."""
    _path(name).unlink(missing_ok=True)


def fetch_catalog(client: HpgcClient, known: Catalog, progress: Callable[[int, int], None] | None = None) -> Catalog:
    """The catalog as the server has it now: one request a process at most, which says where it is as it was.

    A description that fails is taken from ``known``.

    :param progress: called with the number of descriptions so far, and of all.
    :raises HpgcError: where the server can't be reached or isn't this API; nothing was changed then.
    """
    page = client.check()
    try:
        conformance = client.conformance()
    except (NotFound, InvalidAnswer):
        conformance = Conformance()
    summaries = {summary.id: summary for summary in client.processes()}
    ids = list(summaries)
    old = {str(description.get("id")): description for description in known.descriptions}
    descriptions: list[dict[str, Any]] = []
    missing: list[tuple[str, str]] = []
    versions: dict[str, Version] = {}
    marks = {id: version for id, version in known.versions.items() if id in old}
    for count, (id, found) in enumerate(describe(client, ids, marks), start=1):
        if isinstance(found, HpgcError):
            missing.append((id, str(found)))
        else:
            versions[id] = found.version
        if not isinstance(found, HpgcError) and found.process is not None:
            descriptions.append(_whole(found.process.document, summaries[id]))
        elif id in old:
            descriptions.append(_whole(old[id], summaries[id]))
        if progress is not None:
            progress(count, len(ids))
    return Catalog(page.title, conformance, tuple(descriptions), tuple(missing), versions)


def _whole(description: dict[str, Any], summary: ProcessSummary) -> dict[str, Any]:
    """The description; whether it can be replaced may stand in the list alone."""
    if summary.mutable and "mutable" not in description:
        return {**description, "mutable": True}
    return description


def _path(name: str) -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "hpgc" / "catalog" / f"{file_name(name)}.json"


def catalog_stamp(name: str) -> int:
    """A number that is another one whenever the catalog on disk is; 0 where there is none."""
    try:
        return _path(name).stat().st_mtime_ns
    except OSError:
        return 0
