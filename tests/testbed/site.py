"""What the parts of one running server share: its folder, its address, its engine."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from .attachments import Attachments
from .jobs import Job

OutputReader = Callable[[str], None]


class Engine(Protocol):
    """Runs a shell script for a job."""

    def run(self, script: Path, job: Job, hear: OutputReader) -> int:
        """Run the script in the job's folder and pass on what it prints; returns its exit status."""


@dataclass(frozen=True)
class Site:
    """One running server."""

    folder: Path
    origin: str
    engine: Engine
    attachments: Attachments

    @property
    def api(self) -> str:
        """The API's base URL, without a final slash."""
        return f"{self.origin}/ogc-api"

    @property
    def jobs(self) -> Path:
        """Where each job has its folder."""
        return self.folder / "jobs"

    @property
    def results(self) -> Path:
        """What is served under /results/."""
        return self.folder / "results"

    def publish(self, job: Job, file: Path, name: str) -> str:
        """Serve a job's file under an address that can't be guessed, for as long as the job is kept."""
        token = secrets.token_urlsafe(24)
        folder = self.results / token
        folder.mkdir(parents=True)
        job.published.append(folder)
        os.link(file, folder / name)
        return f"{self.origin}/results/{token}/{name}"
