"""Before a request is sent: files that are too large for it go to the staging area, and addresses take their place."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeedback

from ..api import HpgcError, InlineFile, Reference
from ..data.staging_areas import Area, Place, Source, area_of
from ..log import warn
from ..staging_settings import MEGABYTE, Staging
from ..translation import size_text, tr
from .staged_files import Staged, StagedFiles
from .staged_removal import removals
from .transfer_progress import TransferProgress

_TOO_LARGE = 413


def stage_inputs(
    inputs: Mapping[str, Any],
    staging: Staging,
    job: int,
    feedback: QgsProcessingFeedback,
    share: float = 100.0,
) -> dict[str, Any]:
    """The inputs, with addresses in the place of the largest files: as many that the rest fits into a request.

    :param job: the number in the store of the job that is going to read them; when it ends they are removed.
    :param share: percent of the progress that this is.
    :raises HpgcError: where that fails; what has got there already goes with the job.
    """
    chosen = _chosen(list(_files(dict(inputs))), staging)
    if not chosen:
        return dict(inputs)
    sources = {file: Source(Path(file.path), file.media_type) for file in chosen}
    total = sum(source.size for source in sources.values()) or 1
    area = area_of(staging, feedback.isCanceled)
    come = TransferProgress(feedback, tr("Staging the inputs"), 0.0, share)
    references, done = {}, 0
    for file, source in sources.items():

        def sent(part: int, _: int, before: int = done) -> None:
            come(before + part, total)

        place = _placed(area, staging, source, job, feedback, sent)
        references[file] = Reference(area.address(place, round(staging.hours * 3600)), file.media_type)
        done += source.size
    return {name: _replaced(value, references) for name, value in inputs.items()}


def advised(problem: HpgcError) -> str:
    """The problem; where a server found a request too large, with what to do."""
    if getattr(problem, "status", 0) != _TOO_LARGE:
        return str(problem)
    said = tr("The request is too large for the server: give the connection a staging area, or a lower limit for it.")
    return f"{problem} {said}"


def _placed(
    area: Area,
    staging: Staging,
    source: Source,
    job: int,
    feedback: QgsProcessingFeedback,
    sent: Callable[[int, int], None],
) -> Place:
    """Where the file lies, after it was put there; the same content lies there once."""
    digest = source.digest(feedback.isCanceled)
    area_key = (staging.folder, staging.authcfg, staging.options, staging.keep)
    key = (*area_key, digest, source.suffix, source.media_type)
    size = size_text(source.size)
    known = _given(key, staging, job)
    if known is not None and area.size_of(known) == source.size:
        feedback.pushInfo(tr("{} ({}) is in the staging area already.").format(source.path.name, size))
        return known
    place = Place.within(staging, f"hpgc-{secrets.token_hex(16)}{source.suffix}")
    _note(place, staging, job)
    feedback.setProgressText(
        tr("Putting {} ({}) into the staging area {}").format(source.path.name, size, staging.folder)
    )
    area.put(source, place, sent)
    with removals.lock:
        removals.known[key] = place
    return place


def _given(key: tuple[object, ...], staging: Staging, job: int) -> Place | None:
    """A file that lies there from before, noted to be read by this job too."""
    if not job:
        return None
    with removals.lock:
        known = removals.known.get(key)
        if known is not None:
            _note(known, staging, job)
        return known


def _note(place: Place, staging: Staging, job: int) -> None:
    if staging.keep:
        return
    try:
        if not job:
            raise HpgcError(tr("the job is not in the list of jobs"))
        StagedFiles().note(job, Staged(place, time.time() + staging.hours * 3600))
    except (HpgcError, sqlite3.Error, OSError) as problem:
        said = tr("The staged file {} will not be removed by itself: {}")
        warn(said.format(place.path, problem))


def _chosen(files: list[InlineFile], staging: Staging) -> list[InlineFile]:
    """The largest files, without which the others are no more than a request may hold."""
    if not staging.is_used or not files:
        return []
    sizes = {file: Source(Path(file.path), file.media_type).size for file in files}
    left, chosen = sum(sizes[file] for file in files), []
    for file in sorted(sizes, key=lambda file: sizes[file], reverse=True):
        if staging.threshold and left <= staging.threshold * MEGABYTE:
            break
        chosen.append(file)
        left -= sizes[file] * files.count(file)
    return chosen


def _files(value: Any) -> Iterator[InlineFile]:
    if isinstance(value, InlineFile):
        yield value
    elif isinstance(value, (list, tuple, dict)):
        for entry in value.values() if isinstance(value, dict) else value:
            yield from _files(entry)


def _replaced(value: Any, references: Mapping[InlineFile, Reference]) -> Any:
    if isinstance(value, InlineFile):
        return references.get(value, value)
    if isinstance(value, dict):
        return {name: _replaced(entry, references) for name, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_replaced(entry, references) for entry in value]
    return value
