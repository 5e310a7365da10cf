"""What a deployed process prints: its progress for the job, and the reason of a failure."""

from __future__ import annotations

import re

from ..jobs import Job
from ..processes.bandmath import Log

_OWN = re.compile(r"(INFO|WARNING|ERROR) ")
_FAILED = re.compile(r"\[job ([^\]]+)\] exited with status: (\d+)")
_STEP = re.compile(r"\[step ([^\]]+)\] (start|completed success)")


class ToolLog(Log):
    """The output of one program of Orfeo ToolBox."""

    @property
    def text(self) -> str:
        """What was printed, or the end of it."""
        return self._text

    def __init__(self, job: Job, name: str) -> None:
        super().__init__(job, 0)
        self._name = name

    def read(self, text: str) -> None:
        """Take the next piece of output."""
        self._text = (self._text + text)[-20_000:]
        found = re.findall(r"(\d+)% \[", self._text)
        progress = min(int(found[-1]), 99) if found else 1
        self._job.report(progress, f"Running {self._name}: {progress} %")


class WorkflowLog(ToolLog):
    """The output of cwltool, with that of the steps in it."""

    def __init__(self, job: Job, steps: int) -> None:
        super().__init__(job, "the workflow")
        self._steps = max(steps, 1)

    def read(self, text: str) -> None:
        """Take the next piece of output."""
        self._text = (self._text + text)[-100_000:]
        done: set[str] = set()
        message = "Starting the workflow"
        for name, event in _STEP.findall(self._text):
            message = f"Running step {name}" if event == "start" else f"Step {name} is done"
            if event != "start":
                done.add(name)
        self._job.report(min(5 + 90 * len(done) // self._steps, 95), message)

    def reason(self) -> str:
        """What the step that failed said last, or else what cwltool did."""
        lines = [line.strip() for line in self._text.splitlines() if line.strip()]
        for at, line in enumerate(lines):
            if failed := _FAILED.search(line):
                said = [one for one in lines[:at] if not _OWN.match(one)]
                reason = super().reason() if "(FATAL)" in self._text else said[-1] if said else ""
                return f"Step {failed[1]} ended with status {failed[2]}: {reason}"
        complaints = [line.removeprefix("ERROR ") for line in lines if line.startswith("ERROR ")]
        return complaints[-1] if complaints else super().reason()
