"""A small HTTP server that answers as it is told to: for what no well-behaved server can be made to do."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@contextlib.contextmanager
def nobody_listens() -> Iterator[str]:
    """The origin of a server that isn't there; its port is held, so that no other program's comes to be there."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"


@dataclass
class Request:
    """A request that arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Reply:
    """What to answer. ``raw`` replaces everything, and ``hold`` waits before the answer.

    After ``cut_after`` bytes of the body the connection is closed, once ``stall`` is set where there is one.
    """

    status: int = 200
    body: Any = b""
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    hold: threading.Event | None = None
    cut_after: int | None = None
    stall: threading.Event | None = None

    def payload(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


Script = Reply | Callable[[Request], Reply]


class ScriptedServer:
    """Answers each path by its script: replies in order, the last one for ever; over TLS where it is given a context.

    >>> with ScriptedServer() as server:
    ...     server.on("GET", "/ogc-api/", Reply(body={"links": []}))
    """

    def __init__(self, tls: ssl.SSLContext | None = None, port: int = 0) -> None:
        self.requests: list[Request] = []
        self._scripts: dict[tuple[str, str], list[Script]] = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length) if length else b""
                request = Request(self.command, self.path, dict(self.headers), body)
                outer.requests.append(request)
                reply = outer.reply_to(request)
                if reply.hold is not None:
                    reply.hold.wait(30)
                if reply.raw is not None:
                    self.wfile.write(reply.raw)
                    self.close_connection = True
                    return
                payload = reply.payload()
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                if reply.status != 204:
                    self.send_header("Content-Length", str(len(payload)))
                self.end_headers()
                if reply.cut_after is not None:
                    self.wfile.write(payload[: reply.cut_after])
                    if reply.stall is not None:
                        reply.stall.wait(30)
                    self.close_connection = True
                else:
                    self.wfile.write(payload)

            do_GET = do_POST = do_DELETE = do_PUT = do_HEAD = answer

            def log_message(self, *_: object) -> None:
                return

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: Any, client_address: Any) -> None:
                return  # a client that hangs up is part of these tests

        self._server = Server(("127.0.0.1", port), Handler)
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.origin = f"{'https' if tls else 'http'}://127.0.0.1:{self._server.server_port}"
        self.url = f"{self.origin}/ogc-api/"

    def on(self, method: str, path: str, *scripts: Script) -> None:
        """Answers requests of ``path`` (with its query, or without) by these, one after another."""
        self._scripts[method, path] = list(scripts)

    def reply_to(self, request: Request) -> Reply:
        for path in (request.path, request.path.split("?")[0]):
            scripts = self._scripts.get((request.method, path))
            if scripts:
                script = scripts.pop(0) if len(scripts) > 1 else scripts[0]
                return script if isinstance(script, Reply) else script(request)
        return Reply(404, {"title": "NotFound", "detail": f"nothing at {request.path}"})

    def seen(self, method: str, path: str) -> list[Request]:
        """The requests of ``path`` that arrived."""
        return [request for request in self.requests if request.method == method and request.path.split("?")[0] == path]

    def __enter__(self) -> ScriptedServer:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
