"""Ends every process of one working folder when the server that owns the folder is gone, however it went.

Run as a process of its own: ``python reaper.py FOLDER`` with its standard input held open by the server, or
``python reaper.py FOLDER STATUS`` as the last that a server does, in its own place.
Processes are known by a variable in their environment, which their own children inherit, so that none is
missed: not one started by a shell script, nor one that made itself a daemon.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator

FOLDER_VARIABLE = "HPGC_TESTBED"
JOB_VARIABLE = "HPGC_TESTBED_JOB"


def marked(variable: str, value: str) -> list[int]:
    """The ids of all processes that were started with this variable in their environment."""
    wanted = f"{variable}={value}".encode()
    return [pid for pid, environment in environments() if wanted in environment.split(b"\0")]


def at_work_in(folder: str) -> list[int]:
    """The processes marked with the folder, and those in it that have written their title over the mark."""
    found = marked(FOLDER_VARIABLE, folder)
    for pid, environment in environments():
        if environment[:1] in (b"", b"\0"):
            with contextlib.suppress(OSError):
                if os.readlink(f"/proc/{pid}/cwd").startswith(folder + "/"):
                    found.append(pid)
    return found


def environments() -> Iterator[tuple[int, bytes]]:
    """The id and the environment of each process that may be looked into."""
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError), open(f"/proc/{name}/environ", "rb") as environ:
                yield int(name), environ.read()


def end(find: Callable[[], list[int]], seconds: float = 10) -> None:
    """Kill the processes that `find` finds and return once none is left."""
    deadline = time.monotonic() + seconds
    quiet = 0
    while quiet < 2 and time.monotonic() < deadline:
        pids = find()
        for pid in pids:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        quiet = 0 if pids else quiet + 1
        time.sleep(0.02)


def clear(folder: str) -> None:
    """End the folder's processes and remove the folder."""
    end(lambda: at_work_in(folder))
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    folder, *status = sys.argv[1:]
    if not status:
        sys.stdin.buffer.read()
    clear(folder)
    sys.exit(int(status[0]) if status else 0)
