"""The server that every client is measured against: takes uploads without keeping them, gives results from disk.

``/<payload>/<mode>/`` is an HPGC API whose one job has ended, with ``<payload>.tif`` as its result: by
``reference``, by ``value``, or ``raw``.
"""

from __future__ import annotations

import hashlib
import json
import re
import signal
import socket
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, BinaryIO
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
DESCRIPTION = ROOT / "tests" / "testbed" / "processes" / "bandmath.json"
CONFORMANCE = [
    f"http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/{word}"
    for word in ("core", "ogc-process-description", "json", "job-list", "dismiss")
]
JOB = "bench"
_CHUNK = 1024 * 1024
_PATH = re.compile(
    rf"/(?P<payload>large|small)/(?P<mode>reference|value|raw)"
    rf"/(?P<what>conformance|processes/BandMath|jobs/{JOB}|jobs/{JOB}/results|file)"
)
_TEXT_BEGINS = re.compile(rb'"value":\s*"')


def receive(stream: BinaryIO, length: int) -> dict[str, Any]:
    """Reads the body of an execution request: its length, and the SHA-256 of the base64 in it."""
    digest, left, inside = hashlib.sha256(), length, False
    while left:
        chunk = stream.read(min(_CHUNK, left))
        if not chunk:
            break
        begun = _TEXT_BEGINS.search(chunk) if left == length else None
        left -= len(chunk)
        if begun is not None:
            chunk, inside = chunk[begun.end() :], True
        if inside:
            text, quote, _ = chunk.partition(b'"')
            digest.update(text)
            inside = not quote
    return {"bytes": length - left, "text_digest": digest.hexdigest()}


class Handler(BaseHTTPRequestHandler):
    """Answers the few paths that a client needs."""

    protocol_version = "HTTP/1.1"
    folder: Path
    last_received: dict[str, Any] = {}

    def do_GET(self) -> None:
        found = _PATH.fullmatch(self.path)
        if self.path == "/received":
            self._json(200, Handler.last_received)
        elif found is None:
            self._json(404, {"title": "NotFound", "detail": self.path})
        elif found["what"] == "conformance":
            self._json(200, {"conformsTo": CONFORMANCE})
        elif found["what"] == "processes/BandMath":
            self._json(200, json.loads(DESCRIPTION.read_bytes()))
        elif found["what"] == f"jobs/{JOB}":
            self._json(200, self._status("successful"))
        else:
            self._result(found["payload"], "raw" if found["what"] == "file" else found["mode"])

    def do_POST(self) -> None:
        Handler.last_received = receive(self.rfile, int(self.headers["Content-Length"]))
        api = self.path.partition("/processes/")[0]
        self._json(201, self._status("accepted"), f"{self._origin()}{api}/jobs/{JOB}")

    def log_message(self, *_: object) -> None:
        return

    def _result(self, payload: str, mode: str) -> None:
        if mode == "reference":
            href = f"{self._origin()}/{payload}/{mode}/file"
            self._json(200, {"out": {"href": href, "type": "image/tiff"}})
        elif mode == "value":
            self._file(self.folder / f"{payload}.json", "application/json")
        else:
            self._file(self.folder / f"{payload}.tif", "image/tiff")

    def _origin(self) -> str:
        return f"http://{self.headers['Host']}"

    @staticmethod
    def _status(status: str) -> dict[str, Any]:
        return {"jobID": JOB, "type": "process", "processID": "BandMath", "status": status, "links": []}

    def _json(self, status: int, document: Any, location: str = "") -> None:
        body = json.dumps(document).encode()
        self._head(status, "application/json", len(body), location)
        self.wfile.write(body)

    def _file(self, path: Path, media_type: str) -> None:
        with path.open("rb") as file:
            self._head(200, media_type, path.stat().st_size)
            self.connection.sendfile(file)

    def _head(self, status: int, media_type: str, length: int, location: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(length))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.flush()


class BenchServer:
    """The server as a process of its own, for a ``with``.

    :param folder: holds the payloads.
    """

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.bench.server", str(folder)]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.origin = self._process.stdout.readline().strip()
        if not self.origin:
            raise RuntimeError("The benchmark's server did not start.")

    def api(self, payload: str, mode: str) -> str:
        """The base URL whose job has ``payload`` as its result, by ``mode``."""
        return f"{self.origin}/{payload}/{mode}"

    def received(self) -> dict[str, Any]:
        """What the last execution request held."""
        with urlopen(f"{self.origin}/received", timeout=30) as answer:
            return json.load(answer)

    def __enter__(self) -> BenchServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)


def main() -> None:
    """Serves the folder that is the argument until standard input ends, and so never outlives its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Handler.folder = Path(sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
