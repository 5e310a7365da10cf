"""statusInfo (OGC 18-062r2, 7.12): how a job stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from .link import Link, read_links
from .problem import plain_line


class JobStatus(str, Enum):
    """The standard's five states (OGC 18-062r2, 7.12); a server's own words are mapped onto them by their sense."""

    ACCEPTED = "accepted"
    RUNNING = "running"
    SUCCESSFUL = "successful"
    FAILED = "failed"
    DISMISSED = "dismissed"

    @property
    def ended(self) -> bool:
        """Whether a job in this state will not change any more."""
        return self not in (JobStatus.ACCEPTED, JobStatus.RUNNING)

    @classmethod
    def of(cls, word: Any) -> JobStatus:
        """The state that a server's ``word`` means; an unknown word means that the job goes on."""
        word = word.strip().lower() if isinstance(word, str) else ""
        return _BY_WORD.get(word, cls.RUNNING)


_BY_WORD = {
    **dict.fromkeys(("accepted", "created", "queued", "pending", "paused", "waiting"), JobStatus.ACCEPTED),
    **dict.fromkeys(("successful", "success", "succeeded", "finished", "completed"), JobStatus.SUCCESSFUL),
    **dict.fromkeys(("failed", "failure", "exception", "error", "rejected"), JobStatus.FAILED),
    **dict.fromkeys(("dismissed", "canceled", "cancelled", "revoked", "aborted"), JobStatus.DISMISSED),
}


@dataclass(frozen=True)
class StatusInfo:
    """How a job stands (OGC 18-062r2, 7.12).

    :ivar job_id: the job's id; empty where the server named none.
    :ivar status: the state.
    :ivar progress: percent, 0 to 100, or None where the server gives none.
    :ivar message: the server's words for people, one line.
    :ivar process_id: the process it runs; may be empty.
    :ivar created: RFC 3339 times as the server wrote them, each may be empty; likewise
        ``started``, ``finished`` and ``updated``.
    :ivar links: the links to its results and to whatever else belongs to it.
    :ivar retry_after: seconds that the server asked to wait before the next question, or None.
    """

    job_id: str
    status: JobStatus
    progress: float | None = None
    message: str = ""
    process_id: str = ""
    created: str = ""
    started: str = ""
    finished: str = ""
    updated: str = ""
    links: tuple[Link, ...] = ()
    retry_after: float | None = None

    @classmethod
    def from_json(cls, document: Any, base: str, retry_after: float | None = None) -> StatusInfo | None:
        """Reads a statusInfo of either edition; None where ``document`` isn't one.

        :param base: the URL that it came from; relative links are resolved against it.
        :param retry_after: seconds that the answer asked to wait, or None.
        """
        if not isinstance(document, dict) or not isinstance(document.get("status"), str):
            return None

        def text(*names: str) -> str:
            for name in names:
                if isinstance(document.get(name), (str, int)) and str(document[name]).strip():
                    return str(document[name])
            return ""

        progress = document.get("progress")
        percent: float | None = None
        if isinstance(progress, (int, float)) and not isinstance(progress, bool) and progress == progress:
            percent = float(min(100, max(0, progress)))
        return cls(
            job_id=text("jobID", "id", "jobId"),
            status=JobStatus.of(document["status"]),
            progress=percent,
            message=plain_line(text("message")),
            process_id=text("processID", "processId"),
            created=text("created"),
            started=text("started"),
            finished=text("finished"),
            updated=text("updated"),
            links=read_links(document, base),
            retry_after=retry_after,
        )
