"""A gate before a real server: all that passes is the server's own, until a fault is let in."""

from __future__ import annotations

import contextlib
import http.client
import re
import socket
import struct
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from typing import Callable

# Closing sends a reset in the place of an orderly end.
_RESETS = struct.pack("ii", 1, 0)
_OWN_TO_A_HOP = {"connection", "content-length", "date", "host", "keep-alive", "server", "transfer-encoding"}
_MOST_PATIENCE = 60.0
# Sent as often (in seconds) while the real server works; every client has to take it (RFC 9110, 15.2).
_IT_COMES, _AT_TIMES = b"HTTP/1.1 100 Continue\r\n\r\n", 0.25


@dataclass(frozen=True)
class Request:
    """What a client asked for."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Answer:
    """What it is told. ``length`` is what the head announces, where that is another number than the body has."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    length: int | None = None

    @property
    def head(self) -> bytes:
        """The status line and the header fields."""
        length = len(self.body) if self.length is None else self.length
        fields = (*self.headers, ("Content-Length", str(length)), ("Connection", "close"))
        lines = "".join(f"{name}: {value}\r\n" for name, value in fields)
        return f"HTTP/1.1 {self.status} {http.client.responses.get(self.status, 'Odd')}\r\n{lines}\r\n".encode()


Fault = Callable[["Gate", socket.socket, Request], None]


class Gate:
    """Listens on a port of its own, passes requests on, one a connection, and has absolute links name itself.

    :param server: the origin of the real server.
    :ivar origin: its own.
    :ivar requests: what came, in order.
    :ivar begun: where the real server says that the jobs are which it has begun.
    :ivar holds: whether a client waits for an answer that it doesn't get.
    :ivar healed: set once there is no fault any more.
    """

    def __init__(self, server: str) -> None:
        self._server = server
        self._listener = self._bound(0)
        self._port = self._listener.getsockname()[1]
        self.origin = f"http://127.0.0.1:{self._port}"
        self.requests: list[Request] = []
        self.begun: list[str] = []
        self.holds = False
        self.healed = threading.Event()
        self._fault: tuple[re.Pattern[str], Fault] | None = None
        self._left: int | None = None
        self._closes_after: re.Pattern[str] | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Gate:
        self._listen()
        return self

    def __exit__(self, *_: object) -> None:
        self.healed.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def let_in(self, fault: Fault, asked: str, times: int | None = None) -> None:
        """Has a fault happen to requests that match ``asked``, such as ``POST /ogc-api/processes``.

        :param times: how often; None is always.
        """
        self._fault, self._left = (re.compile(asked), fault), times

    def refuse(self, after: str = "") -> None:
        """Takes no connection any longer: at once, or from the answer to the request on that matches ``after``."""
        if after:
            self._closes_after = re.compile(after)
            return
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        # A port that is bound, and not listened at, refuses; and nobody else gets it.
        self._listener = self._bound(self._port)

    def heal(self) -> None:
        """Passes everything on from here on."""
        was_refusing = self._closes_after is None and self._fault is None
        self._fault = self._closes_after = None
        self.holds = False
        self.healed.set()
        if was_refusing:
            self.refuse()
            self._listen()

    def seen(self, asked: str) -> list[Request]:
        """The requests that match."""
        return [request for request in self.requests if re.fullmatch(asked, str(request))]

    def real_answer(self, request: Request) -> Answer:
        """What the real server says to a request."""
        host = self._server.partition("://")[2]
        connection = http.client.HTTPConnection(host, timeout=_MOST_PATIENCE)
        headers = {name: value for name, value in request.headers if name.lower() not in _OWN_TO_A_HOP}
        try:
            connection.request(request.method, request.path, self._renamed(request.body, True) or None, headers)
            response = connection.getresponse()
            body = response.read()
        finally:
            connection.close()
        kept = [(name, value) for name, value in response.getheaders() if name.lower() not in _OWN_TO_A_HOP]
        kept = [(name, value.replace(self._server, self.origin)) for name, value in kept]
        if not response.getheader("Content-Type", "").startswith("image/"):
            body = self._renamed(body, False)
        if request.path.endswith("/execution") and response.getheader("Location"):
            self.begun.append(response.getheader("Location"))
        return Answer(response.status, tuple(kept), body)

    def awaited_answer(self, client: socket.socket, request: Request) -> Answer:
        """The same; that it comes is told meanwhile, so that a server on a busy machine isn't given up before."""
        with ThreadPoolExecutor(1) as pool:
            coming = pool.submit(self.real_answer, request)
            while not wait([coming], _AT_TIMES).done:
                client.sendall(_IT_COMES)
            return coming.result()

    def send(self, client: socket.socket, answer: Answer, request: Request) -> None:
        """Gives an answer."""
        client.sendall(answer.head + (answer.body if request.method != "HEAD" else b""))

    def _renamed(self, body: bytes, to_server: bool) -> bytes:
        names = (self._server.encode(), self.origin.encode())
        return body.replace(*(reversed(names) if to_server else names))

    @staticmethod
    def _bound(port: int) -> socket.socket:
        made = socket.socket()
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(("127.0.0.1", port))
        return made

    def _listen(self) -> None:
        self._listener.listen(64)
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            client.settimeout(_MOST_PATIENCE)
            request = _read(client)
            if request is None:
                return
            with self._lock:
                self.requests.append(request)
                fault = self._due(request)
            if fault is not None:
                fault(self, client, request)
                return
            answer = self.awaited_answer(client, request)
            if self._closes_after is not None and self._closes_after.fullmatch(str(request)):
                self._closes_after = None
                self.refuse()
            self.send(client, answer, request)

    def _due(self, request: Request) -> Fault | None:
        if self._fault is None or self._left == 0 or not self._fault[0].fullmatch(str(request)):
            return None
        if self._left is not None:
            self._left -= 1
        return self._fault[1]


def _read(client: socket.socket) -> Request | None:
    """One request; None where the client has gone."""
    with client.makefile("rb") as stream:
        line = stream.readline(65536).decode("latin-1").split()
        if len(line) < 2:
            return None
        headers = http.client.parse_headers(stream)
        body = stream.read(int(headers.get("Content-Length") or 0))
    return Request(line[0], line[1], tuple(headers.items()), body)


def reset(gate: Gate, client: socket.socket, request: Request) -> None:
    """The server has done it; the connection is reset before its answer is here."""
    gate.real_answer(request)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESETS)


def stalled(gate: Gate, client: socket.socket, request: Request) -> None:
    """The server has done it; its answer never comes."""
    gate.awaited_answer(client, request)
    gate.holds = True
    gate.healed.wait(_MOST_PATIENCE)


def slow(gate: Gate, client: socket.socket, request: Request) -> None:
    """The answer comes in a hundred pieces, over two seconds."""
    answer = gate.real_answer(request)
    whole = answer.head + answer.body
    size = len(whole) // 100 + 1
    for start in range(0, len(whole), size):
        client.sendall(whole[start : start + size])
        gate.healed.wait(0.02)


def cut(gate: Gate, client: socket.socket, request: Request) -> None:
    """The connection ends in the middle of the answer's body."""
    answer = gate.real_answer(request)
    client.sendall(answer.head + answer.body[: len(answer.body) // 2])


def wrong_length(gate: Gate, client: socket.socket, request: Request) -> None:
    """A thousand bytes more are announced than there are."""
    answer = gate.real_answer(request)
    gate.send(client, replace(answer, length=len(answer.body) + 1000), request)


def garbage(gate: Gate, client: socket.socket, request: Request) -> None:
    """The server has done it; its answer is a success, and bytes that mean nothing."""
    answer = gate.real_answer(request)
    odd = bytes(range(256)) * 16
    gate.send(client, Answer(answer.status, (("Content-Type", "application/json"),), odd), request)


def web_page(gate: Gate, client: socket.socket, request: Request) -> None:
    """A page of somebody before the server, such as a hotel's sign-in, with a status of success."""
    page = b"<!DOCTYPE html><html><head><title>Welcome to our network</title></head><body>Sign in</body></html>"
    gate.send(client, Answer(200, (("Content-Type", "text/html"),), page), request)


def refusing(status: int, *headers: tuple[str, str]) -> Fault:
    """An answer of an error status, with nothing done and nothing said."""

    def refuse(gate: Gate, client: socket.socket, request: Request) -> None:
        gate.send(client, Answer(status, headers), request)

    return refuse
