"""The place on this computer that the browser is sent to with the answer (RFC 8252, 7.3)."""

from __future__ import annotations

import io
import os
import socket
import socketserver
import threading
import time
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

from ..errors import SignInFailed
from ..interrupt import HEARING_INTERVAL, IsCancelled, heed
from ..words import tr
from .address import is_loopback, shown
from .page import ELSEWHERE, ENDED, page

LARGEST_REQUEST = 32 * 1024
MOST_CONNECTIONS = 32
REQUEST_TIME = 5.0
# Seconds that the page waits for its words: as long as the token is being fetched.
PAGE_TIME = 180.0
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}


class Loopback:
    """Listens for one answer, recognised by its ``state``; anything else gets a page that says so, and is forgotten.

    The path can have no unguessable part, as it has to be the registered one; ``state`` is what can't be guessed.

    :param redirect_uri: as registered: its host, path and, where it names one, port are kept.
    :ivar redirect_uri: the same with the port that is listened on.
    :raises SignInFailed: where it isn't an http address of this computer, or its port is busy.
    """

    def __init__(self, redirect_uri: str, state: str) -> None:
        host, port, path = _place(redirect_uri or "http://127.0.0.1/")
        self._answered, self._decided, self._shown = threading.Event(), threading.Event(), threading.Event()
        self._lock = threading.Lock()
        self._answer: dict[str, str] = {}
        self._page = page(*map(tr, ENDED))
        self._path, self._state = path, state
        self.strangers = 0
        try:
            self._server = _Server(self, "127.0.0.1" if host.endswith("localhost") else host, port)
        except OSError:
            raise SignInFailed(
                tr(
                    "Port {} of this computer, where the browser is to bring the answer, can't be opened: "
                    "most likely another program uses it. Close that and sign in again, or register a "
                    "redirect address without a port."
                ).format(port)
                if port
                else tr("No port of this computer could be opened, where the browser is to bring the answer.")
            ) from None
        self._port = int(self._server.server_address[1])
        self.redirect_uri = f"http://{f'[{host}]' if ':' in host else host}:{self._port}{path}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), name="hpgc-loopback", daemon=True).start()

    def wait(self, timeout: float, is_cancelled: IsCancelled | None) -> dict[str, str] | None:
        """The fields of the answer; None when none came in ``timeout`` seconds.

        :raises Cancelled: within a fraction of a second after ``is_cancelled`` says so.
        """
        end = time.monotonic() + timeout
        while not self._answered.wait(max(0.0, min(HEARING_INTERVAL, end - time.monotonic()))):
            heed(is_cancelled)
            if time.monotonic() >= end:
                return None
        heed(is_cancelled)
        return self._answer

    def show(self, title: str, text: str) -> None:
        """What the browser shows now that the answer has been looked at."""
        self._page = page(title, text)
        self._decided.set()

    def close(self) -> None:
        """Stops listening. A page that is on its way gets a moment to arrive."""
        self._decided.set()
        if self._answered.is_set():
            self._shown.wait(2.0)
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> Loopback:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _reply_to(self, target: str, host: str) -> tuple[int, bytes]:
        """Status and page for a GET of ``target`` that was sent to ``host``."""
        if not self._is_own(host):
            return 403, b""
        try:
            parts = urlsplit(target)
            fields = parse_qs(parts.query, keep_blank_values=True, max_num_fields=50)
        except ValueError:
            return 400, b""
        if parts.path != self._path or not fields.keys() & {"state", "code", "error"}:
            return 404, b""
        if fields.get("state") != [self._state] or any(len(values) > 1 for values in fields.values()):
            self.strangers += 1
            return 400, page(*map(tr, ELSEWHERE))
        with self._lock:
            if not self._answered.is_set():
                self._answer = {name: values[0] for name, values in fields.items()}
                self._answered.set()
        self._decided.wait(PAGE_TIME)
        return 200, self._page

    def _is_own(self, host: str) -> bool:
        """Whether a request is meant for this computer: a web page elsewhere can give its own name our address."""
        try:
            parts = urlsplit(f"//{host}")
            return is_loopback(parts.hostname or "") and (parts.port or 80) == self._port
        except ValueError:
            return False


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = MOST_CONNECTIONS
    allow_reuse_address = os.name != "nt"  # there it would let another program take the port over

    def __init__(self, loopback: Loopback, host: str, port: int) -> None:
        self.loopback = loopback
        self._free = threading.BoundedSemaphore(MOST_CONNECTIONS)
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        if self._free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        return  # a browser that hangs up


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = REQUEST_TIME
    server_version, sys_version = "HPGC", ""

    def setup(self) -> None:
        super().setup()
        self.rfile.close()
        self.rfile = io.BufferedReader(io.BytesIO(_head(self.connection)))

    def do_GET(self) -> None:
        loopback = self.server.loopback
        status, body = loopback._reply_to(self.path, self.headers.get("Host", ""))
        try:
            self._send(status, body)
        finally:
            if status == 200:
                loopback._shown.set()

    def send_error(self, code: int, *_: object) -> None:
        self._send(code, b"")

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        for name, value in {**_HEADERS, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        return


def _head(connection: socket.socket) -> bytes:
    """Request line and headers; what has come of them when there is too much, or it takes too long."""
    end = time.monotonic() + REQUEST_TIME
    received = bytearray()
    while b"\r\n\r\n" not in received and len(received) < LARGEST_REQUEST:
        left = end - time.monotonic()
        if left <= 0:
            return b""
        connection.settimeout(left)
        try:
            block = connection.recv(4096)
        except OSError:
            return b""
        if not block:
            return b""
        received += block
    connection.settimeout(REQUEST_TIME)
    return bytes(received) if b"\r\n\r\n" in received else b""


def _place(redirect_uri: str) -> tuple[str, int, str]:
    """Host, port (0 for any) and path of a redirect address."""
    try:
        parts = urlsplit(redirect_uri)
        host, port = parts.hostname or "", parts.port or 0
    except ValueError:
        parts, host, port = urlsplit(""), "", 0
    if parts.scheme != "http" or not is_loopback(host) or parts.query or parts.fragment or "@" in parts.netloc:
        raise SignInFailed(
            tr(
                "The browser can't bring its answer to {}: the redirect address has to be on this "
                "computer, as http://127.0.0.1/ is. Register one like that, or choose another way to sign "
                "in."
            ).format(shown(redirect_uri))
        )
    return host, port, parts.path or "/"
