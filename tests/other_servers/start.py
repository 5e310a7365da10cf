"""Starts a server's own program and ends it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.ending import end_with_parent

ROOT = Path(__file__).resolve().parents[2]
_STARTING = 60.0
_TAIL = 4000


def program(environment: str, name: str) -> Path:
    """A program of one of the virtual environments.

    :raises RuntimeError: where it isn't installed.
    """
    path = ROOT / ".venv" / environment / "bin" / name
    if not path.exists():
        raise RuntimeError(f"{path} is missing: run `make .venv/{environment}/.ready` first.")
    return path


def clean_environment(**more: str) -> Mapping[str, str]:
    """This process's environment without what would change another Python's packages, and with ``more``."""
    left_out = {"PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "LD_LIBRARY_PATH"}
    return {**{key: value for key, value in os.environ.items() if key not in left_out}, **more}


@contextlib.contextmanager
def running(command: list[str | Path], url: str, environment: Mapping[str, str]) -> Iterator[str]:
    """The program ``command``, once ``url`` answers; ended with the ``with`` block, and where the tests are killed.

    :raises RuntimeError: with the last that it wrote, where it doesn't start.
    """
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=end_with_parent
        )
        try:
            _wait_for(url, process, log.fileno())
            yield url
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait_for(url: str, process: subprocess.Popen[bytes], log: int) -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + _STARTING
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), opener.open(url, timeout=5):
            return
        time.sleep(0.05)
    said = os.pread(log, os.fstat(log).st_size, 0)[-_TAIL:].decode(errors="replace")
    raise RuntimeError(f"{process.args[0]} did not answer at {url}.\n{said}")
