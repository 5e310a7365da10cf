"""curl, which does nothing but move the bytes: what the machine can do at best.

It is started beforehand and told what to do on standard input, so that neither its start nor its libraries count.
"""

from __future__ import annotations

import subprocess
import time
from pathlib import Path
from typing import Any, Callable

from tests.bench.memory import memory_of

CURL = "/usr/bin/curl"
_WATCH, _REST = 0.002, 0.05


def upload(url: str, path: str) -> Callable[[], dict[str, Any]]:
    """A request that lies ready on disk beside the raster, its base64 in it."""
    return _told(
        f"{url}/processes/BandMath/execution",
        f'upload-file = "{Path(path).with_suffix(".request.json")}"',
        'request = "POST"',
        'header = "Content-Type: application/json"',
        'header = "Prefer: respond-async"',
        # Else it waits a second for the server's leave.
        'header = "Expect:"',
    )


def download_by_reference(url: str, path: str) -> Callable[[], dict[str, Any]]:
    """The file itself, its address known beforehand."""
    return _told(f"{url}/file", f'output = "{path}"')


def _told(url: str, *options: str) -> Callable[[], dict[str, Any]]:
    command = [CURL, "--disable", "--config", "-"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stderr is not None
    _wait_until_it_listens(process.pid)
    before = memory_of(process.pid, "VmRSS")
    lines = "\n".join([f'url = "{url}"', "fail", "silent", "show-error", 'noproxy = "*"', *options, ""])

    def work() -> dict[str, Any]:
        process.stdin.write(lines.encode())
        process.stdin.close()
        most = before
        while process.poll() is None:
            most = max(most, memory_of(process.pid, "VmHWM", most))
            time.sleep(_WATCH)
        if process.returncode:
            raise RuntimeError(process.stderr.read().decode("utf-8", "replace").strip())
        return {"growth": most - before}

    return work


def _wait_until_it_listens(pid: int) -> None:
    """Until the program waits for its standard input: it sleeps, and its memory has come to rest."""
    before = -1
    while True:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        memory = memory_of(pid, "VmRSS")
        if state == "S" and memory == before:
            return
        before = memory
        time.sleep(_REST)
