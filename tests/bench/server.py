"""The server that every client is measured against: takes uploads without keeping them, gives results from disk.

``/<payload>/<mode>/`` is an HPGC API whose one job has ended, with ``<payload>.tif`` as its result: by
``reference``, by ``value``, or ``raw``. ``/catalog/`` is one with many processes, none of which ever changes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import socket
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, BinaryIO
from urllib.request import urlopen

from tests.bench.companion import ROOT, Companion, stay
from tests.bench.plan import DESCRIBED

DESCRIPTION = ROOT / "tests" / "testbed" / "processes" / "bandmath.json"
CONFORMANCE = [
    f"http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/{word}"
    for word in ("core", "ogc-process-description", "json", "job-list", "dismiss")
]
JOB = "bench"
_CHUNK = 1024 * 1024
_UNCOUNTED = ("/received", "/counted")
# Seconds for answers under way to be done with, before what they have given is counted.
_PATIENCE = 5.0
_PATH = re.compile(
    rf"/(?P<payload>large|small|map)/(?P<mode>reference|value|raw)"
    rf"/(?P<what>|conformance|processes/BandMath|jobs/{JOB}|jobs/{JOB}/results|file)"
)
_CATALOG = re.compile(r"/catalog/(?P<what>|conformance|processes|processes/BandMath(?P<number>\d+))")
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
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
    counts: Counter[str] = Counter()
    under_way = 0
    changed = threading.Condition()

    def do_GET(self) -> None:
        if self.path == "/received":
            self._json(200, Handler.last_received)
        elif self.path == "/counted":
            self._json(200, self._counted())
        else:
            with self._counting():
                self._answer()

    do_HEAD = do_GET

    def do_POST(self) -> None:
        Handler.last_received = receive(self.rfile, int(self.headers["Content-Length"]))
        api = self.path.partition("/processes/")[0]
        self._json(201, self._status("accepted"), f"{self._origin()}{api}/jobs/{JOB}")

    def log_message(self, *_: object) -> None:
        return

    def _answer(self) -> None:
        found, listed = _PATH.fullmatch(self.path), _CATALOG.fullmatch(self.path)
        if listed is not None:
            self._catalog(listed["what"], listed["number"])
        elif found is None:
            self._json(404, {"title": "NotFound", "detail": self.path})
        elif found["what"] == "":
            self._json(200, self._landing_page(self.path))
        elif found["what"] == "conformance":
            self._json(200, {"conformsTo": CONFORMANCE})
        elif found["what"] == "processes/BandMath":
            self._json(200, json.loads(DESCRIPTION.read_bytes()))
        elif found["what"] == f"jobs/{JOB}":
            self._json(200, self._status("successful"))
        else:
            self._result(found["payload"], "raw" if found["what"] == "file" else found["mode"])

    def _catalog(self, what: str, number: str | None) -> None:
        description = json.loads(DESCRIPTION.read_bytes())
        if what == "":
            self._json(200, self._landing_page("/catalog/"))
        elif what == "conformance":
            self._json(200, {"conformsTo": CONFORMANCE})
        elif number is not None:
            self._json(200, {**description, "id": f"BandMath{number}"})
        else:
            brief = {key: value for key, value in description.items() if key not in ("inputs", "outputs")}
            processes = [
                {**brief, "id": id, "links": [{"rel": "self", "href": f"{self._origin()}/catalog/processes/{id}"}]}
                for id in (f"BandMath{count}" for count in range(DESCRIBED))
            ]
            self._json(200, {"processes": processes, "links": []})

    def _landing_page(self, path: str) -> dict[str, Any]:
        href = f"{self._origin()}{path}processes"
        return {"title": "Bench", "links": [{"rel": "http://www.opengis.net/def/rel/ogc/1.0/processes", "href": href}]}

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
        """JSON with a mark (RFC 9110, 8.8.3), or nothing to who has it already."""
        body = json.dumps(document).encode()
        mark = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if status == 200 and self.headers.get("If-None-Match") == mark:
            self._count("unchanged", 1)
            self.send_response(304)
            self.send_header("ETag", mark)
            self.end_headers()
            return
        extra = {"ETag": mark, **({"Location": location} if location else {})}
        self._head(status, "application/json", len(body), extra)
        if self.command != "HEAD":
            self.wfile.write(body)
            self._count("sent", len(body))

    def _file(self, path: Path, media_type: str) -> None:
        """A file, or the part of it that is asked for (RFC 9110, 14)."""
        size = path.stat().st_size
        asked = _RANGE.fullmatch(self.headers.get("Range", ""))
        start, end, status, extra = 0, size, 200, {"Accept-Ranges": "bytes"}
        if asked is not None and int(asked[1]) < size:
            start, end, status = int(asked[1]), min(int(asked[2] or size) + 1, size), 206
            extra["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        self._head(status, media_type, end - start, extra)
        if self.command == "HEAD":
            return
        with path.open("rb") as file:
            while start < end:
                done = os.sendfile(self.connection.fileno(), file.fileno(), start, min(_CHUNK, end - start))
                start += done
                self._count("sent", done)
                self._count("pixels", done)

    def _head(self, status: int, media_type: str, length: int, extra: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(length))
        for name, value in extra.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.flush()

    @contextlib.contextmanager
    def _counting(self) -> Iterator[None]:
        """Around the answer to a request."""
        with Handler.changed:
            Handler.counts["requests"] += 1
            Handler.under_way += 1
        try:
            yield
        finally:
            with Handler.changed:
                Handler.under_way -= 1
                Handler.changed.notify_all()

    @staticmethod
    def _counted() -> Counter[str]:
        """What was counted, once no answer is under way any more; from then on it is counted anew."""
        with Handler.changed:
            Handler.changed.wait_for(lambda: not Handler.under_way, _PATIENCE)
            counted, Handler.counts = Handler.counts, Counter()
        return counted

    def _count(self, what: str, number: int) -> None:
        if self.path not in _UNCOUNTED:
            with Handler.changed:
                Handler.counts[what] += number


class BenchServer(Companion):
    """The server as a process of its own, for a ``with``.

    :param folder: holds the payloads.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__("server", str(folder))

    def api(self, payload: str, mode: str) -> str:
        """The base URL whose job has ``payload`` as its result, by ``mode``."""
        return f"{self.origin}/{payload}/{mode}"

    def received(self) -> dict[str, Any]:
        """What the last execution request held."""
        with urlopen(f"{self.origin}/received", timeout=30) as answer:
            return json.load(answer)

    def counted(self) -> Counter[str]:
        """Since last asked: ``requests``, ``unchanged`` (304), bytes ``sent``, and ``pixels``, those of files."""
        with urlopen(f"{self.origin}/counted", timeout=30) as answer:
            return Counter(json.load(answer))


def main() -> None:
    """Serves the folder that is the argument until standard input ends, and so never outlives its parent."""
    Handler.folder = Path(sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    stay(f"http://127.0.0.1:{server.server_port}")


if __name__ == "__main__":
    main()
