"""Slow: a process that does nothing but take its time."""

from __future__ import annotations

from typing import Any

from ..jobs import Job, ProcessFailed
from ..outputs import Output, Wanted
from ..site import Site
from .base import Process

STEPS = 100


class Slow(Process):
    """Counts its progress up from 0 to 100."""

    def run(self, inputs: dict[str, Any], wanted: dict[str, Wanted], job: Job, site: Site) -> dict[str, Output]:
        """Take the time, one hundredth after the other."""
        seconds = inputs["seconds"]
        for percent in range(STEPS):
            job.report(percent, f"{seconds * percent / STEPS:.1f} of {seconds:g} seconds have passed")
            if percent >= inputs.get("fail_at", STEPS):
                raise ProcessFailed(f"Failed at {percent} %, as asked.")
            job.pause(seconds / STEPS)
        if "fail_at" in inputs:
            raise ProcessFailed("Failed at 100 %, as asked.")
        return {"message": Output.literal(f"{seconds:g} seconds have passed.")}
