"""Starts the local server from a test or a script, with nothing but Python's own library.

with LocalServer() as server:
    requests.get(server.url)
"""

from __future__ import annotations

import os
import selectors
import subprocess
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
PYTHON = TESTS.parent / ".venv" / "testbed" / "bin" / "python"
TAIL = 4000


class LocalServer:
    """A running local server. It is started by the constructor and stops with the `with` block."""

    def __init__(self, engine: str = "process", data: Path | None = None, port: int = 0, timeout: float = 60) -> None:
        if not PYTHON.exists():
            raise RuntimeError(f"{PYTHON} is missing: run `make setup` first.")
        command = [str(PYTHON), "-m", "testbed", "--port", str(port), "--engine", engine]
        # The pipe breaks when this program ends, however it ends, and the server ends with it.
        command.append("--end-with-input")
        if data is not None:
            command += ["--data", str(Path(data).resolve())]
        left_out = {"PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "LD_LIBRARY_PATH"}
        environment = {key: value for key, value in os.environ.items() if key not in left_out}
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - read for as long as this object lives
        self._process = subprocess.Popen(
            command,
            cwd=TESTS,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
        )
        try:
            self.url = self._read_url(timeout)
        except BaseException:
            self.kill()
            raise
        self.origin = self.url.removesuffix("/ogc-api/")

    @property
    def pid(self) -> int:
        """The server's process id."""
        return self._process.pid

    @property
    def log(self) -> str:
        """What the server has written to its standard error so far."""
        size = os.fstat(self._log.fileno()).st_size
        return os.pread(self._log.fileno(), size, 0).decode(errors="replace")

    def stop(self) -> None:
        """Ask the server to end and wait until it has cleaned up behind itself."""
        self._process.terminate()
        self._wait()

    def kill(self) -> None:
        """End the server without a chance to clean up; its watcher does that a moment later."""
        self._process.kill()
        self._wait()

    def _wait(self) -> None:
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()

    def __enter__(self) -> LocalServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _read_url(self, timeout: float) -> str:
        deadline = time.monotonic() + timeout
        line = b""
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while not line.endswith(b"\n"):
                if not selector.select(max(deadline - time.monotonic(), 0)):
                    raise RuntimeError(f"The local server was not ready after {timeout:g} s.\n{self.log[-TAIL:]}")
                block = os.read(self._process.stdout.fileno(), 1024)
                if not block:
                    raise RuntimeError(f"The local server could not start.\n{self.log[-TAIL:]}")
                line += block
        return line.decode().removeprefix("ready ").strip()
