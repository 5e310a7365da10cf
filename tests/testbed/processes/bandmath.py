"""BandMath: a real run of Orfeo ToolBox's application of that name."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

from pygeoapi.util import JobStatus

from ..jobs import Job, ProcessFailed
from ..outputs import Output, Wanted, invalid
from ..publish import EXTENSIONS, publish_raster
from ..site import Site
from ..staging import stage
from .base import Process

STEPS_BEFORE = range(10, 60, 10)
_ADDRESS = re.compile(r"\(0x[0-9a-f]+\)")


class BandMath(Process):
    """Pixel-wise mathematics on the bands of images."""

    takes_long_texts = True

    def check_request(self, inputs: dict[str, Any], wanted: dict[str, Wanted]) -> None:
        """Refuse a run without images, and result formats that this process does not make."""
        if inputs["il"] == []:
            raise invalid("The input 'il' is empty.", "MissingParameterValue")
        media_type = wanted["out"].media_type
        if media_type not in (None, *EXTENSIONS):
            raise invalid(f"The output 'out' comes as {' or '.join(EXTENSIONS)}, not as {media_type}.")

    def run(self, inputs: dict[str, Any], wanted: dict[str, Wanted], job: Job, site: Site) -> dict[str, Output]:
        """Stage the images, run the application, publish its result."""
        images = inputs["il"] if isinstance(inputs["il"], list) else [inputs["il"]]
        job.report(0, "Fetching the images", JobStatus.accepted)
        staged = [stage(image, job.folder / f"image{number}", job) for number, image in enumerate(images, 1)]
        script = job.folder / "run.sh"
        script.write_text(write_script(staged, inputs))
        log = Log(job, float(inputs["pause"]))
        status = site.engine.run(script, job, log.read)
        result = job.folder / "result.tif"
        if status != 0 or not result.exists():
            raise ProcessFailed(log.reason() or f"Orfeo ToolBox ended with status {status}.")
        return {"out": publish_raster(result, wanted["out"], job, site)}


def write_script(images: list[Path], inputs: dict[str, Any]) -> str:
    """The shell script of a run.

    `script` gives the application the terminal for which it counts progress; where none can be had it runs without.
    """
    # The command line takes what begins with a minus for one of its options.
    expression = f"({inputs['exp']})" if inputs["exp"].lstrip().startswith("-") else inputs["exp"]
    command = ["otbcli_BandMath", "-il", *(image.name for image in images)]
    command += ["-out", "result.tif", inputs["out"], "-exp", expression, "-ram", f"{inputs['ram']:.0f}"]
    lines = ["#!/bin/sh"]
    if inputs["pause"]:
        for step in STEPS_BEFORE:
            lines.append(f"echo 'Running BandMath step {step}'; sleep {float(inputs['pause']):f}")
    return "\n".join([*lines, *terminal_lines(command)]) + "\n"


def terminal_lines(command: list[str]) -> list[str]:
    """The end of a shell script that runs a program in a terminal, or without where none can be had."""
    terminal = "script --quiet --return --flush --command"
    return [
        f"{terminal} true /dev/null >/dev/null 2>&1 || exec {shlex.join(command)}",
        f"exec {terminal} {shlex.quote(shlex.join(command))} /dev/null",
    ]


class Log:
    """Reads what a run prints: its progress for the job, and at the end the reason of a failure."""

    def __init__(self, job: Job, pause: float) -> None:
        self._job = job
        self._text = ""
        self._first = STEPS_BEFORE[-1] if pause else 0

    def read(self, text: str) -> None:
        """Take the next piece of output."""
        self._text = (self._text + text)[-20_000:]
        found = list(re.finditer(r"BandMath step (\d+)|(\d+)% \[", self._text))
        if found:
            step, percent = found[-1].groups()
            progress = int(step or self._first + int(percent) * (99 - self._first) // 100)
            self._job.report(progress, f"Running BandMath step {progress}")

    def reason(self) -> str:
        """Orfeo ToolBox's own sentence on what went wrong."""
        text = self._text.replace("\r\n", "\n")
        if inner := re.search(r"^Message:\s*(.+)$", text, re.M):
            return f"Orfeo ToolBox: {inner[1].strip()}"
        if fatal := re.search(r"\((?:FATAL|ERROR)\)[^:\n]*: (.+?)\n*\Z", text, re.S):
            return f"Orfeo ToolBox: {_ADDRESS.sub('', ' '.join(fatal[1].split())).removeprefix('itk::ERROR: ')}"
        if error := re.search(r"^ERROR: (.+)$", text, re.M):
            return f"Orfeo ToolBox: {error[1].strip()}"
        return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")
