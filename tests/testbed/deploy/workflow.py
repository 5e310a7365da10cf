"""A process that is a CWL Workflow, run by cwltool."""

from __future__ import annotations

import json
import mimetypes
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

from ..attachments import LongText
from ..jobs import Job, ProcessFailed
from ..outputs import JSON, Output, Wanted
from ..processes.base import read_texts
from ..reaper import FOLDER_VARIABLE, JOB_VARIABLE
from ..site import Site
from ..staging import fetch, stage
from ..workdir import child_environment
from .cwl_types import Parameter, describe_workflow, parameters
from .log import WorkflowLog
from .package import Package, PackageRefused, find_workflow
from .process import DeployedProcess, values_of

# As a module it would keep its exit status to itself.
PROGRAM = Path(sys.executable).with_name("cwltool")
CWLTOOL = [sys.executable, "-I", str(PROGRAM), "--disable-color", "--skip-schemas"]
# The software of the steps is installed on this machine; its own variables are how a dismissal finds them.
RUNNING = ["--no-container", "--preserve-environment", FOLDER_VARIABLE, "--preserve-environment", JOB_VARIABLE]
SECONDS = 60
_valid: set[tuple[str, str]] = set()
_LOCATION = re.compile(r"\S*/(run\.cwl)")


class WorkflowProcess(DeployedProcess):
    """A CWL Workflow."""

    def __init__(self, package: Package, folder: Path, site: Site) -> None:
        self._document = without_containers(package.cwl)
        workflow = find_workflow(self._document, package.workflow)
        namespaces = {key: str(value) for key, value in (package.cwl.get("$namespaces") or {}).items()}
        derived = describe_workflow(package.id, workflow, namespaces)
        super().__init__(package, {**derived, **(package.description or {})})
        self._inputs = {one.name: one for one in parameters(workflow.get("inputs"), namespaces)}
        self._outputs = {one.name: one for one in parameters(workflow.get("outputs"), namespaces)}
        for side, known in (("inputs", self._inputs), ("outputs", self._outputs)):
            strange = set(self.metadata[side]) - set(known)
            if strange:
                raise PackageRefused(f"The Workflow has no {side} called {', '.join(sorted(strange))}.")
        self._steps = len(workflow.get("steps") or ())
        self._validate(folder, site)

    def _validate(self, folder: Path, site: Site) -> None:
        """Have cwltool look at it, once at the same document; raises PackageRefused with its reason."""
        file = folder / "run.cwl"
        file.write_text(json.dumps(self._document))
        content = self.package.workflow, file.read_text()
        if content in _valid:
            return
        done = subprocess.run(
            [*CWLTOOL, "--quiet", "--validate", f"{file}#{self.package.workflow}"],
            env=child_environment(site.folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=SECONDS,
        )
        if done.returncode:
            lines = [line for line in done.stdout.splitlines() if not line.startswith(("INFO", "WARNING"))]
            said = _LOCATION.sub(r"\1", " ".join(" ".join(lines).split()))
            raise PackageRefused(f"The package is no valid CWL: {said.removeprefix('ERROR ')[:1000]}")
        _valid.add(content)

    def run(self, inputs: dict[str, Any], wanted: dict[str, Wanted], job: Job, site: Site) -> dict[str, Output]:
        """Stage the inputs, have cwltool run the Workflow, publish what it has made."""
        job.report(0, "Fetching the inputs")
        given = {name: self._stage(self._inputs[name], value, job) for name, value in inputs.items()}
        (job.folder / "run.cwl").write_text(json.dumps(self._document))
        (job.folder / "inputs.json").write_text(json.dumps(given))
        script = job.folder / "run.sh"
        command = [*CWLTOOL, *RUNNING, "--outdir", "made"]
        command += [f"--tmpdir-prefix={job.folder}/tmp/", f"--tmp-outdir-prefix={job.folder}/tmp/"]
        command += [f"run.cwl#{self.package.workflow}", "inputs.json"]
        script.write_text(f"#!/bin/sh\nexec {shlex.join(command)} >made.json\n")
        log = WorkflowLog(job, self._steps)
        status = site.engine.run(script, job, log.read)
        self.keep_log(log.text, job, site)
        if status != 0:
            raise ProcessFailed(log.reason() or f"cwltool ended with status {status}.")
        made = json.loads((job.folder / "made.json").read_text())
        return {
            name: self._take(made.get(name), self._outputs.get(name), form, job, site) for name, form in wanted.items()
        }

    def _stage(self, parameter: Parameter, value: Any, job: Job) -> Any:
        """An input as cwltool takes it."""
        if parameter.kind == "Directory":
            raise ProcessFailed(f"The input '{parameter.name}' is a directory, which can't be fetched here.")
        if parameter.kind != "File":
            value = read_texts(value)
            return value["value"] if isinstance(value, dict) and "value" in value else value
        folder = job.folder / f"in-{parameter.name}"
        folder.mkdir()
        files = []
        for number, one in enumerate(values_of(value), 1):
            file = {"class": "File", "path": str(stage_file(one, folder / f"file{number}", parameter, job))}
            files.append({**file, "format": parameter.format} if parameter.format else file)
        return files if parameter.is_array else files[0]

    def _take(self, made: Any, parameter: Parameter | None, form: Wanted, job: Job, site: Site) -> Output:
        """An output as the API gives it."""
        if isinstance(made, list):
            outputs = [self._take(one, parameter, form, job, site) for one in made]
            return Output([one.entry for one in outputs], JSON, [one.entry for one in outputs])
        if isinstance(made, dict) and made.get("class") in ("File", "Directory"):
            path = Path(made["path"])
            file = self.pack(path) if made["class"] == "Directory" else path
            return self.take_file(file, parameter.media_type if parameter else "", form, job, site)
        return Output.literal(made)


def stage_file(value: Any, target: Path, parameter: Parameter, job: Job) -> Path:
    """Bring an input file into the job's folder, with the ending that goes with its media type."""
    media_type = parameter.media_type
    if isinstance(value, dict):
        media_type = value.get("mediaType") or value.get("type") or media_type
        text = value.get("value")
        text = text.read() if isinstance(text, LongText) else text
        if not isinstance(text, str) and text is not None:
            text = json.dumps(text)
        is_text = media_type.startswith("text/") or media_type.endswith("json")
        if "href" not in value and is_text and value.get("encoding") != "base64" and text is not None:
            target = target.with_suffix(mimetypes.guess_extension(media_type) or ".txt")
            target.write_text(text)
            return target
    if media_type.startswith("image/"):
        return stage(value, target, job)
    target = target.with_suffix(mimetypes.guess_extension(media_type) or ".bin")
    if isinstance(value, dict) and "href" in value:
        fetch(value["href"], target, job)
        return target
    return stage(value, target, job).rename(target)


def without_containers(value: Any) -> Any:
    """A CWL document without its DockerRequirements: there are no containers here."""
    if isinstance(value, list):
        kept = [one for one in value if not (isinstance(one, dict) and one.get("class") == "DockerRequirement")]
        return [without_containers(one) for one in kept]
    if isinstance(value, dict):
        return {key: without_containers(one) for key, one in value.items() if key != "DockerRequirement"}
    return value
