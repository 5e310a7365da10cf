"""A server of the benchmark as a process of its own, which prints its address and ends with its parent."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Companion:
    """A module beside this one, run as a program, for a ``with``.

    :param arguments: what it is started with.
    :ivar origin: where it answers, the line that it prints when it does.
    """

    def __init__(self, module: str, *arguments: str) -> None:
        command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.origin = self._process.stdout.readline().strip()
        if not self.origin:
            raise RuntimeError(f"The benchmark's {module} did not start.")

    def __enter__(self) -> Companion:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def stay(origin: str) -> None:
    """Says where this process answers, and returns when its parent has ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    print(origin, flush=True)
    sys.stdin.read()
