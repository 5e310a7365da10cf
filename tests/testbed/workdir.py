"""The server's working folder: private, locked while in use, removed at the end with all that runs in it."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from . import reaper

PREFIX = "hpgc-testbed-"
REAPER = [sys.executable, "-I", "-S", reaper.__file__]
SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


def remove_stale(parent: Path) -> None:
    """Remove what killed servers of this user have left; a folder in use is locked and stays."""
    for folder in parent.glob(f"{PREFIX}*"):
        with suppress(OSError):
            lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                if os.fstat(lock).st_uid == os.getuid():
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    reaper.clear(str(folder))
            finally:
                os.close(lock)


def make_folder(parent: Path | None = None) -> Path:
    """A new folder under `parent` (the system's temporary folder), watched over: it goes when this process goes."""
    parent = (parent or Path(tempfile.gettempdir())).resolve()
    parent.mkdir(parents=True, exist_ok=True)
    remove_stale(parent)
    # Locked, for the life of this process, before it gets the name that another server's clean-up looks for.
    unlocked = Path(tempfile.mkdtemp(prefix=f"new-{PREFIX}", dir=parent))
    fcntl.flock(os.open(unlocked, os.O_RDONLY), fcntl.LOCK_EX)
    folder = unlocked.rename(parent / unlocked.name.removeprefix("new-"))
    read, _held_open = os.pipe()
    subprocess.Popen(
        [*REAPER, str(folder)],
        stdin=read,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(read)
    return folder


def end_with_folder(folder: Path, status: int) -> NoReturn:
    """End this process with an exit status, but not before all that runs in the folder, and the folder itself.

    The process turns into the reaper, so that no thread of the server is left to start another program.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(REAPER[0], [*REAPER, str(folder), str(status)])


def child_environment(folder: Path, **more: str) -> dict[str, str]:
    """What a program started by the server gets to see; the reaper knows it by this."""
    return {
        "PATH": SYSTEM_PATH,
        "LC_ALL": "C.UTF-8",
        "HOME": str(folder),
        "TMPDIR": str(folder),
        reaper.FOLDER_VARIABLE: str(folder),
        **more,
    }
