"""Starts the local server from a test or a script, with nothing but Python's own library.

with LocalServer() as server:
    requests.get(server.url)

with LocalServer(auth=True) as server:
    requests.get(server.url + "processes", headers=server.identity.headers("ana"))
"""

from __future__ import annotations

import os
import selectors
import subprocess
import tempfile
import time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .identity import Identity

TESTS = Path(__file__).resolve().parents[1]
PYTHON = TESTS.parent / ".venv" / "testbed" / "bin" / "python"
TAIL = 4000


class LocalServer:
    """A running local server. It is started by the constructor and stops with the `with` block.

    With `auth` it is guarded: it asks for access tokens that live for `token_seconds`, also (without `open_maps`)
    before maps and result files, and `identity` is where they come from. `access_log` gets a line of JSON on each
    request.
    """

    def __init__(
        self,
        engine: str = "process",
        data: Path | None = None,
        port: int = 0,
        timeout: float = 60,
        auth: bool = False,
        token_seconds: int = 300,
        open_maps: bool = False,
        access_log: Path | None = None,
    ) -> None:
        if not PYTHON.exists():
            raise RuntimeError(f"{PYTHON} is missing: run `make setup` first.")
        command = [str(PYTHON), "-m", "testbed", "--port", str(port), "--engine", engine]
        # The pipe breaks when this program ends, however it ends, and the server ends with it.
        command.append("--end-with-input")
        if data is not None:
            command += ["--data", str(Path(data).resolve())]
        if access_log is not None:
            command += ["--access-log", str(access_log)]
        if auth:
            command += ["--auth", "--token-seconds", str(token_seconds), *(["--open-maps"] if open_maps else [])]
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
            facts = self._read_facts(timeout)
        except BaseException:
            self.kill()
            raise
        self.url = facts["ready"]
        self.issuer = facts.get("issuer")
        self.origin = self.url.removesuffix("/ogc-api/")

    @property
    def pid(self) -> int:
        """The server's process id."""
        return self._process.pid

    @cached_property
    def identity(self) -> Identity:
        """The OpenID Connect provider of a guarded server, and those who can sign in there."""
        from .identity import Identity

        return Identity(self.issuer)

    def url_of(self, user: str) -> str:
        """The API's base URL under a user's own path, on a guarded server."""
        return f"{self.origin}/{user}/ogc-api/"

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

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the server's end, in seconds; returns its exit status. Raises subprocess.TimeoutExpired."""
        return self._process.wait(timeout)

    def _wait(self) -> None:
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()

    def __enter__(self) -> LocalServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _read_facts(self, timeout: float) -> dict[str, str]:
        """What the server says of itself before and in its line `ready URL`, by the first word of each line."""
        deadline = time.monotonic() + timeout
        text = b""
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while not (text.endswith(b"\n") and text.splitlines()[-1].startswith(b"ready ")):
                if not selector.select(max(deadline - time.monotonic(), 0)):
                    raise RuntimeError(f"The local server was not ready after {timeout:g} s.\n{self.log[-TAIL:]}")
                block = os.read(self._process.stdout.fileno(), 1024)
                if not block:
                    raise RuntimeError(f"The local server could not start.\n{self.log[-TAIL:]}")
                text += block
        return dict(line.split(" ", 1) for line in text.decode().splitlines())
