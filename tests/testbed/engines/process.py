"""Runs a job's script as a process on this machine."""

from __future__ import annotations

import codecs
import subprocess
from functools import partial
from pathlib import Path

from .. import reaper
from ..jobs import Job
from ..site import OutputReader
from ..workdir import child_environment

BLOCK = 64 * 1024


class ProcessEngine:
    """Starts the script at once; a dismissal kills it with everything it has started."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def run(self, script: Path, job: Job, hear: OutputReader) -> int:
        """Run the script to its end; returns its exit status."""
        end = partial(reaper.end, partial(reaper.marked, reaper.JOB_VARIABLE, job.id))
        with job.ended_by(end):
            job.report(0, "Starting")
            program = subprocess.Popen(
                ["/bin/sh", str(script)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=child_environment(self._folder, **{reaper.JOB_VARIABLE: job.id}),
                cwd=job.folder,
                start_new_session=True,
            )
            with program:
                if job.dismissed:
                    end()
                decoder = codecs.getincrementaldecoder("utf-8")("replace")
                while block := program.stdout.read1(BLOCK):
                    hear(decoder.decode(block))
        job.check()
        return program.returncode
