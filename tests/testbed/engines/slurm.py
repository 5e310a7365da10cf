"""Runs a job's script through Slurm: sbatch, scontrol, scancel."""

from __future__ import annotations

import re
import subprocess
import time
from functools import partial
from pathlib import Path

from pygeoapi.util import JobStatus

from .. import reaper
from ..jobs import Dismissed, Job, ProcessFailed
from ..site import OutputReader
from .slurm_cluster import SlurmCluster

SECONDS_BETWEEN_LOOKS = 0.2
WAITING = {"PENDING", "CONFIGURING", "REQUEUED"}
AT_WORK = {"RUNNING", "COMPLETING", "SUSPENDED"}


class SlurmEngine:
    """Submits the script as a batch job, follows its state and its output file."""

    def __init__(self, folder: Path) -> None:
        self._cluster = SlurmCluster(folder)

    def run(self, script: Path, job: Job, hear: OutputReader) -> int:
        """Run the script to its end; returns its exit status."""
        output = job.folder / "output.log"
        number = self._submit(script, job, output)
        job.note(f"It ran as Slurm job {number}.")
        try:
            return self._follow(number, job, output, hear)
        except Dismissed:
            self._cluster.call("scancel", number)
            while self._state(number)["JobState"] in WAITING | AT_WORK:
                time.sleep(SECONDS_BETWEEN_LOOKS)
            # Slurm loses sight of a program whose parent has died before it.
            reaper.end(partial(reaper.marked, reaper.JOB_VARIABLE, job.id))
            raise

    def _submit(self, script: Path, job: Job, output: Path) -> str:
        command = ["sbatch", "--parsable", f"--chdir={job.folder}", f"--output={output}"]
        command += ["--ntasks=1", "--job-name=hpgc", str(script)]
        try:
            return self._cluster.call(*command, **{reaper.JOB_VARIABLE: job.id}).split(";")[0]
        except subprocess.CalledProcessError as error:
            raise ProcessFailed(f"Slurm refused the job: {error.stderr.strip()}") from error

    def _follow(self, number: str, job: Job, output: Path, hear: OutputReader) -> int:
        position = 0
        while True:
            facts = self._state(number)
            state = facts["JobState"]
            if state in WAITING:
                reason = f" ({facts['Reason']})" if facts.get("Reason", "None") != "None" else ""
                job.report(0, f"Slurm job {number} is {state}{reason}", JobStatus.accepted)
            else:
                job.label = f"Slurm job {number} is RUNNING: "
                job.report(0, "Starting")
                if output.exists():
                    with output.open("rb") as log:
                        log.seek(position)
                        hear(log.read().decode(errors="replace"))
                        position = log.tell()
            if state not in WAITING | AT_WORK:
                return self._exit_status(number, facts)
            job.pause(SECONDS_BETWEEN_LOOKS)

    def _state(self, number: str) -> dict[str, str]:
        return dict(re.findall(r"(\w+)=(\S+)", self._cluster.call("scontrol", "--oneliner", "show", "job", number)))

    @staticmethod
    def _exit_status(number: str, facts: dict[str, str]) -> int:
        status = int(facts["ExitCode"].split(":")[0])
        if facts["JobState"] not in ("COMPLETED", "FAILED"):
            raise ProcessFailed(f"Slurm job {number} ended as {facts['JobState']} ({facts.get('Reason', '')}).")
        return status
