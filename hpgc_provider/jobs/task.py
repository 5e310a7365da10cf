"""A job in QGIS's task manager: followed while the user does something else."""

from __future__ import annotations

import math
import time
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsTask

from ..api import Cancelled, HpgcError
from ..log import warn
from .leaving import Leaving, ResultsLeft, is_cancelled_with_all


class _Feedback(QgsProcessingFeedback):
    """Passes progress on to the task, and keeps what is said."""

    def __init__(self, task: JobTask) -> None:
        super().__init__(False)
        self._task = task
        self.lines: list[str] = []

    def setProgress(self, progress: float) -> None:
        super().setProgress(progress)
        self._task.setProgress(min(progress, 99.0))

    def setProgressText(self, text: str) -> None:
        self.lines.append(text)

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self.lines.append(warning)


class JobTask(QgsTask):
    """The rest of a run: on hold while the job goes on over there, then at work to fetch its results.

    On hold it takes no thread, so that any number of jobs can be followed. It never keeps QGIS from closing.

    :param key: the job's number in the store.
    :param work: runs on the task's thread, speaks through the feedback, returns what ``done`` takes.
    :param done: called on the main thread with what ``work`` returned.
    :param failed: called on the main thread with a sentence, which is empty where the task was cancelled.
        Not called after :meth:`abandon`.
    :ivar is_let_go: it was cancelled because QGIS is to be closed, which is no word on its job.
    :ivar cancelled_at: when, as ``time.monotonic`` has it.
    """

    def __init__(
        self,
        title: str,
        key: int,
        work: Callable[[QgsProcessingFeedback], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt)
        self.key = key
        self.feedback = _Feedback(self)
        self._work, self._done, self._failed = work, done, failed
        self._result: Any = None
        self._problem, self._left = "", False
        self.is_let_go, self.cancelled_at = False, math.inf

    def run(self) -> bool:
        """Called by QGIS on a thread of its own."""
        try:
            self._result = self._work(self.feedback)
        except Leaving:
            self.is_let_go = True
            return False
        except Cancelled as cancelled:
            # Who cancels it knows that; where its results are is worth a sentence.
            self._problem = str(cancelled) if isinstance(cancelled, ResultsLeft) else ""
            return False
        except (HpgcError, QgsProcessingException) as problem:
            self._problem = str(problem)
            return False
        except Exception as problem:
            # What is raised out of here ends QGIS.
            self._problem = f"{type(problem).__name__}: {problem}"
            warn(traceback.format_exc())
            return False
        return True

    def abandon(self) -> None:
        """Ends it without a word: there is nothing more to do."""
        self._left = True
        self.cancel()

    def cancel(self) -> None:
        """Called by QGIS on the main thread."""
        self.is_let_go = self.is_let_go or is_cancelled_with_all()
        self.cancelled_at = time.monotonic()
        self.feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        """Called by QGIS on the main thread."""
        if result:
            self._done(self._result)
        elif not self._left:
            self._failed(self._problem)
