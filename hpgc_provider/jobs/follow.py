"""One run of a process: sends the request and follows the job, speaking through a Processing feedback."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingFeedback

from ..api import Cancelled, HpgcClient, HpgcError, Job, JobFailed, Process, StatusInfo
from ..translation import tr

# Which part of the bar, in percent, is the upload, the job, and the download.
UPLOADED, ENDED = 15.0, 85.0


class Run:
    """Sends and follows one execution.

    :param patience: minutes that a running job may go without an answer of the server.
    """

    def __init__(self, client: HpgcClient, feedback: QgsProcessingFeedback, patience: int) -> None:
        self._client, self._feedback, self._patience = client, feedback, patience
        self._said = ""

    def submit(self, process: Process, inputs: Mapping[str, Any], outputs: Mapping[str, Any]) -> Job:
        """The job, started; one that ran while the request waited has ended already."""
        self._feedback.setProgressText(tr("Sending the request to {}").format(self._client.url))
        job = self._client.execute(process, inputs, outputs or None, "document", sent=self._sent)
        self._feedback.setProgress(UPLOADED)
        if job.id:
            self._feedback.pushInfo(tr("Job {}").format(job.url))
        return job

    def follow(self, job: Job) -> None:
        """Waits for the end of the job. A cancel dismisses it on the server.

        :raises JobFailed: with the server's own reason.
        :raises Cancelled: with a sentence that tells what became of the job.
        """
        try:
            job.check(job.wait(progress=self._told, notice=self._notice, patience=self._patience * 60))
        except Cancelled:
            raise Cancelled(self._dismissed(job)) from None
        except JobFailed:
            raise
        except HpgcError as problem:
            kept = tr("The job is not lost: {}").format(job.url)
            raise HpgcError(str(problem) if job.url in str(problem) else f"{problem} {kept}") from None
        self._feedback.setProgress(ENDED)

    def _sent(self, done: int, total: int) -> None:
        self._feedback.setProgress(UPLOADED * done / max(total, 1))

    def _told(self, status: StatusInfo) -> None:
        if status.progress is not None and not status.status.ended:
            self._feedback.setProgress(UPLOADED + (ENDED - UPLOADED) * status.progress / 100)
        said = f"{status.status.value}: {status.message}" if status.message else status.status.value
        if said != self._said:
            self._said = said
            self._feedback.setProgressText(said)

    def _notice(self, text: str) -> None:
        self._feedback.pushWarning(text)

    def _dismissed(self, job: Job) -> str:
        try:
            job.dismiss()
        except HpgcError as problem:
            return tr("Cancelled, but the server did not dismiss the job {}, which may go on there: {}").format(
                job.id, problem
            )
        return tr("Cancelled: the job {} was dismissed on the server.").format(job.id)
