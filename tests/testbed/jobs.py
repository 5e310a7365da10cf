"""A job: what its status document says, its folder, and a dismissal that reaches what runs in it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pygeoapi.util import JobStatus, get_current_datetime

from .requester import NOBODY, Requester


class Dismissed(Exception):
    """The job was dismissed while it ran."""


class ProcessFailed(Exception):
    """The process ended without a result; the text is for the person who asked for it."""


class Job:
    """One execution of a process.

    `status` has the keys in which pygeoapi keeps a job; `label` stands before the messages of a running job;
    `requester` is who has asked for it; `links` are further links of its status document.
    """

    def __init__(self, status: dict[str, Any], folder: Path, requester: Requester = NOBODY) -> None:
        self.status = status
        self.folder = folder
        self.requester = requester
        self.published: list[Path] = []
        self.links: list[dict[str, str]] = []
        self.results: tuple[str, Any] | None = None
        self.label = ""
        self.done = threading.Event()
        self.listener: Callable[[Job], None] | None = None
        self._notes: list[str] = []
        self._dismissed = threading.Event()
        self._lock = threading.Lock()
        self._enders: list[Callable[[], None]] = []
        folder.mkdir(parents=True)

    @property
    def id(self) -> str:
        """The job's id in the API."""
        return self.status["identifier"]

    def report(self, progress: int, message: str, status: JobStatus = JobStatus.running) -> None:
        """Say how far the job is; progress never goes back. Raises Dismissed when it is to stop."""
        self.check()
        if status == JobStatus.running and self.status["started"] is None:
            self.update(started=get_current_datetime())
        progress = max(progress, self.status["progress"])
        message = self.label + message if status == JobStatus.running else message
        if (progress, message, status.value) != tuple(self.status[k] for k in ("progress", "message", "status")):
            self.update(progress=progress, message=message, status=status.value)
            if self.listener:
                self.listener(self)

    def note(self, text: str) -> None:
        """Add a sentence to the message that the job will end with."""
        self._notes.append(text)

    def finish(self, status: JobStatus, message: str) -> None:
        """Set the final status."""
        now = get_current_datetime()
        progress = 100 if status == JobStatus.successful else self.status["progress"]
        text = " ".join([message, *self._notes])
        started = self.status["started"] or now
        self.update(status=status.value, message=text, progress=progress, started=started, finished=now)

    def update(self, **changes: Any) -> None:
        """Change the status document as a whole, so that no reader sees half of it."""
        self.status = {**self.status, "updated": get_current_datetime(), **changes}

    @property
    def dismissed(self) -> bool:
        """Whether the job is to stop."""
        return self._dismissed.is_set()

    def check(self) -> None:
        """Raise Dismissed when the job is to stop."""
        if self.dismissed:
            raise Dismissed

    def pause(self, seconds: float) -> None:
        """Wait, or raise Dismissed as soon as the job is to stop."""
        self._dismissed.wait(seconds)
        self.check()

    @contextmanager
    def ended_by(self, end: Callable[[], None]) -> Iterator[None]:
        """While the block runs, a dismissal calls `end`."""
        with self._lock:
            self.check()
            self._enders.append(end)
        try:
            yield
        finally:
            with self._lock:
                self._enders.remove(end)

    def dismiss(self) -> None:
        """Stop what runs, then remove the job's files."""
        with self._lock:
            self._dismissed.set()
            enders = list(self._enders)
        for end in enders:
            end()
        self.done.wait(25)
        for path in [self.folder, *self.published]:
            shutil.rmtree(path, ignore_errors=True)
