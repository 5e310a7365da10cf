"""Staged files are removed when no job reads them any longer; on threads of their own, since that may take its time."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field

from qgis.core import QgsApplication, QgsProcessingFeedback

from ..api import HpgcError
from ..api.interrupt import HEARING_INTERVAL, IsCancelled
from ..data.staging_areas import Place, area_of
from ..log import warn
from ..translation import tr
from .staged_files import Staged, StagedFiles

_LONGEST_WAIT = 30.0


@dataclass
class Removed:
    """What is to be said of the staged files of a job that has ended.

    :ivar left: sentences on those that could not be removed.
    :ivar causes: sentences on what may have made the job fail.
    """

    left: list[str] = field(default_factory=list)
    causes: list[str] = field(default_factory=list)


class Removals:
    """Removes what was staged, and knows what lies there for the next job of this session.

    :ivar lock: held while a file is given to a job, or taken out of what may be given; never while something is sent.
    :ivar known: where files lie that were staged in this session, by area and content.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.known: dict[tuple[object, ...], Place] = {}
        self._said: defaultdict[int, Removed] = defaultdict(Removed)
        self._running: dict[int, threading.Thread] = {}

    def due(self, job: int, has_failed: bool = False) -> None:
        """A job has ended: what only it has read goes. Returns at once; again is no error.

        :param job: its number in the store.
        :param has_failed: whether it is worth a look why.
        """
        if not job:
            return
        try:
            files = StagedFiles()
            with self.lock:
                read = {file.place.path: file for file in files.of(job)}
                places = files.last_read_by(job) if read else []
                known = self._running.get(job)
                if not places or (known is not None and known.is_alive()):
                    return
                paths = {place.path for place in places}
                self.known = {key: place for key, place in self.known.items() if place.path not in paths}
                work = (files, job, [read[place.path] for place in places], has_failed)
                thread = threading.Thread(target=self._remove, args=work, name="hpgc-staged", daemon=True)
                self._running[job] = thread
                thread.start()
        except (HpgcError, sqlite3.Error, OSError) as problem:
            warn(tr("The list of staged files could not be read: {}").format(problem))

    def sweep(self) -> None:
        """Removes what jobs have left that ended while nobody looked."""
        try:
            forgotten = StagedFiles().forgotten()
        except (HpgcError, sqlite3.Error, OSError) as problem:
            warn(tr("The list of staged files could not be read: {}").format(problem))
            return
        for job, needs_store in forgotten.items():
            # QGIS's store of secrets isn't opened for this alone.
            if not needs_store or QgsApplication.authManager().masterPasswordIsSet():
                self.due(job)

    def settled(self, job: int, is_cancelled: IsCancelled) -> Removed:
        """Waits for the removals of a job, if there are any under way; returns what is to be said of them."""
        thread, end = self._running.get(job), time.monotonic() + _LONGEST_WAIT
        while thread is not None and thread.is_alive() and time.monotonic() < end and not is_cancelled():
            thread.join(HEARING_INTERVAL)
        with self.lock:
            if thread is not None and not thread.is_alive():
                self._running.pop(job, None)
            return self._said.pop(job, Removed())

    def _remove(self, files: StagedFiles, job: int, staged: list[Staged], has_failed: bool) -> None:
        said = Removed()
        for file in staged:
            place = file.place
            try:
                area = area_of(place.staging)
                if has_failed and time.time() > file.until:
                    said.causes.append(
                        tr(
                            "The signed address of the staged file {} had ended by then: let signed addresses of the "
                            "connection live longer."
                        ).format(place.path)
                    )
                elif has_failed and area.size_of(place) is None:
                    said.causes.append(tr("The staged file {} was not there any longer.").format(place.path))
                area.remove(place)
            except HpgcError as problem:
                left = tr("The staged file {} could not be removed, so remove it yourself: {}")
                said.left.append(left.format(place.path, problem))
                warn(said.left[-1])
            try:
                files.gone(job, place.path)
            except sqlite3.Error as problem:
                warn(tr("The list of staged files could not be written: {}").format(problem))
        with self.lock:
            self._said[job] = said


removals = Removals()


def settle(job: int, feedback: QgsProcessingFeedback) -> list[str]:
    """Waits for the removals of a job and tells of files that stay; returns what may have made the job fail."""
    removed = removals.settled(job, feedback.isCanceled)
    for sentence in removed.left:
        feedback.pushWarning(sentence)
    return removed.causes
