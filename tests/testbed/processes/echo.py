"""EchoProcess: gives back each input it is given."""

from __future__ import annotations

from typing import Any

from ..jobs import Job
from ..outputs import Output, Wanted
from ..site import Site
from .base import Process

STEPS = 10


class EchoProcess(Process):
    """One input of every kind, and for each an output of the same value."""

    def run(self, inputs: dict[str, Any], wanted: dict[str, Wanted], job: Job, site: Site) -> dict[str, Output]:
        """Wait if asked to, then echo what was given."""
        for step in range(STEPS):
            job.report(step * 100 // STEPS, f"Echoing, step {step}")
            job.pause(inputs["pause"] / STEPS)
        given = {name.replace("Input", "Output"): value for name, value in inputs.items()}
        return {name: Output.literal(given[name]) for name in wanted if name in given}
