"""A process that is a container image for Slurm: its entry point is run, with the software of this machine."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path
from typing import Any

from ..jobs import Job, ProcessFailed
from ..outputs import Output, Wanted
from ..processes.bandmath import terminal_lines
from ..processes.base import read_texts
from ..site import Site
from ..staging import stage
from ..workdir import SYSTEM_PATH
from .log import ToolLog
from .package import Package, PackageRefused
from .process import DeployedProcess, values_of

DEFAULT_PATTERN = "-name value"


class ContainerProcess(DeployedProcess):
    """An entry point that takes files and values by patterns, as the packages of the server family write them."""

    def __init__(self, package: Package) -> None:
        super().__init__(package, package.description)
        entry_point = additional(self.metadata).get("entry-point")
        if not entry_point:
            raise PackageRefused("The process description names no entry-point.", "MissingParameterValue")
        words = shlex.split(entry_point)
        if words[0] in ("singularity", "apptainer") and len(words) > 3:
            words = words[3:]
        self._command = [Path(words[0]).name, *words[1:]]
        if not shutil.which(self._command[0], path=SYSTEM_PATH):
            raise PackageRefused(f"The entry point {self._command[0]} is not installed here, and images are not run.")

    def run(self, inputs: dict[str, Any], wanted: dict[str, Wanted], job: Job, site: Site) -> dict[str, Output]:
        """Stage the files, run the entry point by the engine, publish what it has made."""
        job.report(0, "Fetching the files")
        values = {name: self._words(name, value, job) for name, value in inputs.items()}
        made = {name: [f"{name}.tif"] for name in self.metadata["outputs"]}
        command = list(self._command)
        for described, of in ((self.metadata["inputs"], values), (self.metadata["outputs"], made)):
            for name, description in described.items():
                if name in of:
                    command += apply(additional(description), name, of[name], values)
        script = job.folder / "run.sh"
        script.write_text("\n".join(["#!/bin/sh", *terminal_lines(command)]) + "\n")
        log = ToolLog(job, self._command[0])
        status = site.engine.run(script, job, log.read)
        self.keep_log(log.text, job, site)
        files = {name: job.folder / of[0] for name, of in made.items()}
        if status != 0 or not all(file.exists() for file in files.values()):
            raise ProcessFailed(log.reason() or f"{self._command[0]} ended with status {status}.")
        return {name: self.take_file(files[name], "", form, job, site) for name, form in wanted.items()}

    def _words(self, name: str, value: Any, job: Job) -> list[str]:
        """An input's values as words of the command line; files are fetched."""
        if "contentMediaType" not in str(self.metadata["inputs"][name].get("schema")):
            literals = [one["value"] if isinstance(one, dict) else one for one in values_of(read_texts(value))]
            return [str(one).lower() if isinstance(one, bool) else str(one) for one in literals]
        return [stage(one, job.folder / f"{name}{n}", job).name for n, one in enumerate(values_of(value), 1)]


def additional(described: dict[str, Any]) -> dict[str, str]:
    """The additionalParameters of a description, which stand in a list or one level deeper."""
    given = described.get("additionalParameters") or []
    if isinstance(given, dict):
        given = given.get("parameters") or given.get("parameter") or []
    return {entry["name"]: entry.get("value") or "" for entry in given}


def apply(patterns: dict[str, str], name: str, words: list[str], values: dict[str, list[str]]) -> list[str]:
    """The words of the command line for one input or output; none where its pattern is empty."""
    several = len(words) > 1 and patterns.get("array-pattern")
    pattern = several or patterns.get("pattern", DEFAULT_PATTERN)
    made: list[str] = []
    for word in (pattern if pattern != "None" else "").split():
        bare = word.strip('"_')
        if bare == "value":
            if not several or not made or made[-1] not in words:
                made += words
        elif bare.startswith("inputs_") and bare.endswith("_value"):
            made += values.get(bare.removeprefix("inputs_").removesuffix("_value"), [])
        else:
            made.append(word.replace("name", name, 1) if word == "-name" else word)
    return made
