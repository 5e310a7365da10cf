"""pygeoapi's process manager with what its own ones lack: progress, messages and a dismissal that kills."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pygeoapi.process.base import JobNotFoundError, JobResultNotFoundError
from pygeoapi.process.manager.base import BaseManager
from pygeoapi.util import JobStatus, Subscriber

from . import callbacks, outputs
from .deploy.store import Store
from .jobs import Dismissed, Job, ProcessFailed
from .processes.base import Process
from .requester import current_requester
from .site import Site

LOGGER = logging.getLogger(__name__)
Answer = tuple[str, Any, JobStatus]


class Manager(BaseManager):
    """Keeps the jobs of one server in memory and runs each in a thread."""

    site: Site
    deployed: Store | None = None

    def __init__(self, manager_def: dict) -> None:
        self.built_in: dict[str, dict] = {}
        super().__init__(manager_def)
        self.is_async = True
        self.supports_subscribing = True
        self._jobs: dict[str, Job] = {}
        self._lock = threading.Lock()

    @property
    def processes(self) -> dict[str, dict]:
        """What pygeoapi goes by: the server's own processes, and those that the user has deployed."""
        mine = self.deployed.visible(current_requester()) if self.deployed else {}
        return {**self.built_in, **{id: {} for id in mine}} if mine else self.built_in

    @processes.setter
    def processes(self, processes: dict[str, dict]) -> None:
        self.built_in = processes

    def get_processor(self, process_id: str) -> Process:
        """A process by its id."""
        deployed = self.deployed.find(process_id, current_requester()) if self.deployed else None
        return deployed or super().get_processor(process_id)

    def add_job(self, job_metadata: dict) -> str:
        """Take in a job that pygeoapi has just given an id."""
        start = {"started": None, "progress": 0, "message": "Accepted"}
        folder = self.site.jobs / job_metadata["identifier"]
        job = Job({**job_metadata, **start}, folder, current_requester())
        with self._lock:
            self._jobs[job.id] = job
        return job.id

    def job(self, job_id: str) -> Job:
        """A job by its id; raises JobNotFoundError, also where the job is another user's."""
        with self._lock:
            job = self._jobs.get(job_id)
        if job is None or not current_requester().may_see(job.requester):
            raise JobNotFoundError
        return job

    def job_of(self, folder: Path) -> Job | None:
        """Whoever's job it is that has this folder, or has published it."""
        with self._lock:
            jobs = list(self._jobs.values())
        return next((job for job in jobs if folder in (job.folder, *job.published)), None)

    def get_job(self, job_id: str) -> dict:
        """A job's status with pygeoapi's keys."""
        return self._as_listed(self.job(job_id))

    def get_jobs(self, status: JobStatus | None = None, limit: int | None = None, offset: int | None = None) -> dict:
        """A page of the list of jobs, the newest first."""
        with self._lock:
            jobs = list(self._jobs.values())[::-1]
        jobs = [job for job in jobs if current_requester().may_see(job.requester)]
        found = [self._as_listed(job) for job in jobs if status is None or job.status["status"] == status.value]
        first = offset or 0
        return {"jobs": found[first : first + limit if limit else None], "numberMatched": len(found)}

    def get_job_result(self, job_id: str) -> tuple[str, Any]:
        """Media type and content of what a job has made."""
        results = self.job(job_id).results
        if results is None:
            raise JobResultNotFoundError
        return results

    def delete_job(self, job_id: str) -> bool:
        """Stop a job if it still runs, and remove it with its files."""
        job = self.job(job_id)
        job.dismiss()
        with self._lock:
            self._jobs.pop(job_id, None)
        return True

    def _execute_handler_sync(self, p: Process, job_id: str, data_dict: dict, *args: Any, **form: Any) -> Answer:
        if "sync-execute" not in p.metadata["jobControlOptions"]:
            self.job(job_id).done.set()
            self.delete_job(job_id)
            raise outputs.invalid(f"{p.name} runs asynchronously only: send “Prefer: respond-async”.")
        return self._prepare(p, job_id, data_dict, *args, **form)()

    def _execute_handler_async(self, p: Process, job_id: str, data_dict: dict, *args: Any, **form: Any) -> Answer:
        run = self._prepare(p, job_id, data_dict, *args, **form)
        threading.Thread(target=run, name=f"job-{job_id}", daemon=True).start()
        return outputs.JSON, None, JobStatus.accepted

    def _prepare(
        self,
        process: Process,
        job_id: str,
        inputs: dict[str, Any],
        requested_outputs: dict | None = None,
        subscriber: Subscriber | None = None,
        requested_response: str = "raw",
    ) -> Callable[[], Answer]:
        """Check a request, so that what can't be run is refused at once; returns what runs it."""
        job = self.job(job_id)
        try:
            inputs = process.read_inputs(self.site.attachments.put_back(inputs, job.folder))
            wanted = outputs.read_wanted(requested_outputs, process.metadata["outputs"])
            process.check_request(inputs, wanted)
        except BaseException:
            job.done.set()
            self.delete_job(job_id)
            raise
        if subscriber:
            job.listener = lambda job: callbacks.report_progress(job, self.site, subscriber)
        shape = outputs.document if requested_response == "document" else outputs.raw

        def run() -> Answer:
            try:
                job.results = shape(process.run(inputs, wanted, job, self.site))
                job.finish(JobStatus.successful, f"{process.name} has ended.")
            except Dismissed:
                return _problem("The job was dismissed.")
            except ProcessFailed as failure:
                job.finish(JobStatus.failed, str(failure))
            except Exception as error:
                LOGGER.exception("Job %s", job.id)
                job.finish(JobStatus.failed, f"{type(error).__name__}: {error}")
            finally:
                job.done.set()
            if subscriber:
                callbacks.report_end(job, self.site, subscriber)
            if job.results is None:
                return _problem(job.status["message"])
            return *job.results, JobStatus.successful

        return run

    @staticmethod
    def _as_listed(job: Job) -> dict:
        return {**job.status, "started": job.status["started"] or job.status["created"]}


def _problem(message: str) -> Answer:
    content = {"code": "NoApplicableCode", "type": "NoApplicableCode", "description": message}
    return outputs.JSON, content, JobStatus.failed
