"""The status document of a job (OGC 18-062r2, 7.12), with the id under both of its names."""

from __future__ import annotations

from typing import Any

from pygeoapi.util import JobStatus

from .jobs import Job
from .outputs import JSON


def status_info(job: Job, api: str) -> dict[str, Any]:
    """The document of one job of the API at `api`."""
    status = job.status
    here = f"{api}/jobs/{job.id}"
    links = [{"href": here, "rel": "monitor", "type": JSON, "title": "Status of the job"}]
    if status["status"] == JobStatus.successful.value:
        rel = "http://www.opengis.net/def/rel/ogc/1.0/results"
        links.append({"href": f"{here}/results", "rel": rel, "type": JSON, "title": "Results of the job"})
    links += job.links
    times = {key: status[key] for key in ("created", "started", "finished", "updated") if status[key]}
    return {
        "id": job.id,
        "jobID": job.id,
        "type": "process",
        "processID": status["process_id"],
        "status": status["status"],
        "message": status["message"],
        "progress": status["progress"],
        **times,
        "links": links,
    }
