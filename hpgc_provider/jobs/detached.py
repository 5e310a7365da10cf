"""Jobs that nobody waits for: told to whoever follows them in the background."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class DetachedJobs(QObject):
    """Where runs leave jobs that they don't wait for.

    :ivar released: a job, by its number in the store, is free to be followed. Emitted on any thread; where nobody
        listens, the next QGIS with a window finds it in the store.
    :ivar given_up: a connection, by its name, was removed: its jobs are not followed any longer. Emitted likewise.
    """

    released = pyqtSignal(int)
    given_up = pyqtSignal(str)


detached_jobs = DetachedJobs()
