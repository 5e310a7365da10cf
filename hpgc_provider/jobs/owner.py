"""Which QGIS follows a job: each marks itself with a lock file, which is free again however that QGIS ends."""

from __future__ import annotations

import threading
import uuid
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile

_lock = threading.Lock()
_mine: dict[str, QLockFile] = {}


def this_qgis() -> str:
    """The name of this process among those of the profile; it counts as alive until the process ends."""
    with _lock:
        if not _mine:
            name = uuid.uuid4().hex
            file = QLockFile(str(_path(name)))
            file.setStaleLockTime(0)
            file.tryLock(0)
            _mine[name] = file
        return next(iter(_mine))


def is_alive(owner: str) -> bool:
    """Whether the QGIS of that name still runs."""
    if owner in _mine:
        return True
    if not owner.isalnum() or not _path(owner).exists():
        return False
    file = QLockFile(str(_path(owner)))
    file.setStaleLockTime(0)
    if file.tryLock(0):
        # Its process has gone; the file goes with this lock.
        file.unlock()
        return False
    return True


def _path(name: str) -> Path:
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "hpgc" / "running"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{name}.lock"
