"""A deployed process: described as its package says, run asynchronously only."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..jobs import Job
from ..outputs import JSON, Output, Wanted, invalid
from ..processes.base import Process
from ..publish import EXTENSIONS, publish_raster
from ..site import Site
from .package import Package, PackageRefused

RASTERS = {".tif", ".tiff"}
TEXTS = {".txt": "text/plain", ".json": JSON, ".geojson": "application/geo+json", ".csv": "text/csv"}
LONGEST_TEXT = 64 * 1024


class DeployedProcess(Process):
    """A process that came in a package."""

    takes_long_texts = True

    def __init__(self, package: Package, description: dict[str, Any]) -> None:
        self.package = package
        described = {side: _described(description, side) for side in ("inputs", "outputs")}
        self.metadata = {
            "title": package.id,
            "version": "unknown",
            "description": "",
            "keywords": [],
            **description,
            **described,
            "id": package.id,
            "mutable": True,
            "jobControlOptions": ["async-execute", "dismiss"],
            "outputTransmission": ["value", "reference"],
            "links": [],
        }
        self.name = package.id
        self.supports_outputs = True

    def check_request(self, inputs: dict[str, Any], wanted: dict[str, Wanted]) -> None:
        """Refuse pictures of what is no image."""
        for name, form in wanted.items():
            images = [kind in str(self.metadata["outputs"][name]) for kind in EXTENSIONS]
            if form.media_type == "image/png" and not any(images):
                raise invalid(f"The output '{name}' is no image, so it does not come as {form.media_type}.")

    def take_file(self, file: Path, media_type: str, wanted: Wanted, job: Job, site: Site) -> Output:
        """The output of a process whose result is a file in the job's folder."""
        if file.suffix.lower() in RASTERS:
            folder = job.folder / f"{len(job.published):x}"
            folder.mkdir()
            # The map server reads the map there, and the guard knows whose it is.
            job.published.append(folder)
            return publish_raster(file.rename(folder / "result.tif"), wanted, job, site)
        media_type = TEXTS.get(file.suffix.lower(), media_type)
        if wanted.by_reference:
            link = {"href": site.publish(job, file, file.name), "type": media_type, "format": {"mediaType": media_type}}
            return Output(link, JSON, link)
        if file.suffix.lower() in TEXTS and file.stat().st_size <= LONGEST_TEXT:
            text = file.read_text(errors="replace")
            return Output({"value": text, "mediaType": media_type}, media_type, text)
        value = {"value": site.attachments.base64(file), "encoding": "base64", "mediaType": media_type}
        return Output(value, media_type, site.attachments.raw(file))

    @staticmethod
    def keep_log(text: str, job: Job, site: Site) -> None:
        """Have the job's status link to what was printed."""
        file = job.folder / "log.txt"
        file.write_text(text)
        href = site.publish(job, file, file.name)
        job.links.append({"href": href, "rel": "log", "type": "text/plain", "title": "What the job has printed"})

    @staticmethod
    def pack(folder: Path) -> Path:
        """A folder that a process has made, as one file."""
        return Path(shutil.make_archive(str(folder), "zip", folder))


def _described(description: dict[str, Any], side: str) -> dict[str, Any]:
    """The inputs or outputs of a description, each with a schema."""
    given = description.get(side) or {}
    if not isinstance(given, dict) or not all(isinstance(one, dict) for one in given.values()):
        raise PackageRefused(f"The processDescription has {side} that are no object.")
    return {name: {"schema": {}, **one} for name, one in given.items()}


def values_of(value: Any) -> Iterator[Any]:
    """The values of an input, one or several."""
    yield from value if isinstance(value, list) else [value]
