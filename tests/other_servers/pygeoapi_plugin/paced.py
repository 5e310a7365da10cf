"""A process for pygeoapi's own plugin mechanism: it takes its time, says how far it is, and fails where asked to."""

from __future__ import annotations

import time
from typing import Any

from pygeoapi.config import get_config
from pygeoapi.process.base import BaseProcessor, ProcessorExecuteError
from pygeoapi.process.manager.base import get_manager
from pygeoapi.util import JobStatus

STEPS = 20
DESCRIPTION = {
    "version": "1.0.0",
    "id": "paced",
    "title": "Paced",
    "description": "Runs for some seconds and tells its progress.",
    "jobControlOptions": ["sync-execute", "async-execute"],
    "keywords": ["progress"],
    "links": [],
    "inputs": {
        "seconds": {"title": "Seconds", "schema": {"type": "number", "minimum": 0}, "minOccurs": 1, "maxOccurs": 1},
        "fail": {"title": "Fail half-way", "schema": {"type": "boolean", "default": False}, "minOccurs": 0},
    },
    "outputs": {
        "slept": {"title": "Seconds slept", "schema": {"type": "number"}},
        "steps": {"title": "Steps", "schema": {"type": "integer"}},
    },
}


class Paced(BaseProcessor):
    """Sleeps in steps; after each the job manager is told."""

    def __init__(self, processor_def: dict[str, Any]) -> None:
        super().__init__(processor_def, DESCRIPTION)
        self.job_id = ""

    def set_job_id(self, job_id: str) -> None:
        self.job_id = job_id

    def execute(self, data: dict[str, Any], outputs: Any = None) -> tuple[str, Any]:
        seconds = float(data["seconds"])
        manager = get_manager(get_config())
        for step in range(STEPS):
            if data.get("fail") and step == STEPS // 2:
                raise ProcessorExecuteError("the disk is full at 50 %")
            progress = {
                "status": JobStatus.running.value,
                "progress": 5 + 90 * step // STEPS,
                "message": f"step {step}",
            }
            manager.update_job(self.job_id, progress)
            time.sleep(seconds / STEPS)
        return "application/json", {"slept": seconds, "steps": STEPS}
