"""Tells a subscriber how its job goes (OGC 18-062r2, 12): POSTs of status documents and of the results."""

from __future__ import annotations

import json
import logging
from typing import Any

import requests
from pygeoapi.util import JobStatus, Subscriber

from .jobs import Job
from .site import Site
from .statusinfo import status_info

LOGGER = logging.getLogger(__name__)
SECONDS = 5


def report_progress(job: Job, site: Site, subscriber: Subscriber) -> None:
    """Send the job's status to inProgressUri."""
    if subscriber.in_progress_uri:
        _post(subscriber.in_progress_uri, status_info(job, site.api), site)


def report_end(job: Job, site: Site, subscriber: Subscriber) -> None:
    """Send the results to successUri, or the problem to failedUri."""
    if job.status["status"] == JobStatus.successful.value:
        media_type, results = job.results
        _post(subscriber.success_uri, results, site, media_type)
    elif subscriber.failed_uri:
        problem = {"title": "NoApplicableCode", "type": "NoApplicableCode", "detail": job.status["message"]}
        _post(subscriber.failed_uri, problem, site)


def _post(url: str, content: Any, site: Site, media_type: str = "application/json") -> None:
    text = json.dumps(content) if media_type == "application/json" else content
    resolved = site.attachments.resolve(text.encode())
    body = b"".join(resolved[1]) if resolved else text.encode()
    try:
        requests.post(url, data=body, headers={"Content-Type": media_type}, timeout=SECONDS)
    except requests.RequestException as error:
        LOGGER.warning("Subscriber not reached: %s", error)
