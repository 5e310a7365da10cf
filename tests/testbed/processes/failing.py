"""Failing: a process that fails for the reason it is given."""

from __future__ import annotations

from typing import Any

from ..jobs import Job, ProcessFailed
from ..outputs import Output, Wanted
from ..site import Site
from .base import Process


class Failing(Process):
    """Has no result."""

    def run(self, inputs: dict[str, Any], wanted: dict[str, Wanted], job: Job, site: Site) -> dict[str, Output]:
        """Fail."""
        raise ProcessFailed(inputs["reason"])
