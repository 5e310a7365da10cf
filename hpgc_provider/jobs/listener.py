"""Where servers call back: a small HTTP listener that answers at once and only tells that it was called.

One thread for all connections, each bounded in bytes and in time. No body is read; nothing of a request is kept,
believed or logged.
"""

from __future__ import annotations

import contextlib
import re
import selectors
import socket
import threading
import time
from collections.abc import Callable

MOST_CONNECTIONS = 16
# Seconds in all for one connection; for the slowest, when all places are taken.
REQUEST_TIME, CROWDED_TIME = 5.0, 0.25
LARGEST_HEAD = 8 * 1024
MOST_DRAINED = 64 * 1024
# Seconds between two calls that are passed on, for each path.
SPACING = 0.75
_BLOCK = 16 * 1024
_REQUEST = re.compile(rb"([A-Z]{1,20}) (\S{1,4096}) HTTP/1\.[01]\r?\n")
_LENGTH = re.compile(rb"\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r?\n", re.IGNORECASE)
_END = re.compile(rb"\r?\n\r?\n")
_REASONS = {
    204: b"No Content",
    400: b"Bad Request",
    404: b"Not Found",
    405: b"Method Not Allowed",
    431: b"Request Header Fields Too Large",
}
_NEVER = float("inf")


class Bell:
    """Passes calls on: the first at once, then at most one every ``SPACING`` seconds; none gets lost.

    :param ring: what is called, on the listener's thread; has to be quick.
    :param twice: whether to ring once more after the last call, for servers that call before their status says so.
    """

    def __init__(self, ring: Callable[[], object], twice: bool = False) -> None:
        self._ring, self._times = ring, 2 if twice else 1
        self._left, self._last = 0, -_NEVER
        self.due = _NEVER

    def called(self, now: float) -> None:
        """Somebody has called."""
        self._left = self._times
        self.due = max(now, self._last + SPACING)

    def ring(self, now: float) -> None:
        """Rings, where it is due."""
        if now < self.due:
            return
        self._last = now
        self._left -= 1
        self.due = now + SPACING if self._left else _NEVER
        self._ring()


class Listener:
    """Listens for POSTs to the paths that it was told, by the last two segments of each.

    :param address: of this computer; empty is all of them.
    :param port: 0 is any that is free.
    :ivar port: the one that it is.
    :raises OSError: where that can't be listened on.
    """

    def __init__(self, address: str, port: int) -> None:
        self._socket = _opened(address, port)
        self.port = int(self._socket.getsockname()[1])
        self._bells: dict[str, Bell] = {}
        self._connections: set[_Connection] = set()
        self._closing = False
        self._lock = threading.Lock()
        self._resting_until = 0.0
        self._waker, self._woken = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        for one in (self._waker, self._woken, self._socket):
            one.setblocking(False)
        self._selector.register(self._woken, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._run, name="hpgc-callbacks", daemon=True)
        self._thread.start()

    def expect(self, path: str, bell: Bell) -> None:
        """From now on, POSTs to ``path`` are calls."""
        with self._lock:
            self._bells[path] = bell

    def forget(self, path: str) -> None:
        """They are no longer; nothing rings after this, but for what rings right now."""
        with self._lock:
            self._bells.pop(path, None)

    def close(self) -> None:
        """Listens no longer; not to be called by a bell. The port is free when this returns."""
        self._closing = True
        with contextlib.suppress(OSError):
            self._waker.send(b".")
        self._thread.join(REQUEST_TIME)

    def _run(self) -> None:
        try:
            while not self._closing:
                self._set_accepting()
                for key, _ in self._selector.select(self._pause()):
                    if key.fileobj is self._woken:
                        self._woken.recv(64)
                    elif key.fileobj is self._socket:
                        self._accept()
                    else:
                        self._serve(key.data)
                self._drop_late_ones()
                self._ring()
        finally:
            for connection in list(self._connections):
                self._drop(connection)
            for one in (self._socket, self._waker, self._woken):
                one.close()
            self._selector.close()

    def _set_accepting(self) -> None:
        """Newcomers wait in the system's queue while all places are taken."""
        wanted = len(self._connections) < MOST_CONNECTIONS and time.monotonic() >= self._resting_until
        if wanted == (self._socket in self._selector.get_map()):
            return
        if wanted:
            self._selector.register(self._socket, selectors.EVENT_READ)
        else:
            self._selector.unregister(self._socket)

    def _pause(self) -> float | None:
        """Seconds until something is due; None where nothing is."""
        now = time.monotonic()
        moments = [connection.begun + self._allowed() for connection in self._connections]
        with self._lock:
            moments += [bell.due for bell in self._bells.values()]
        if self._resting_until > now:
            moments.append(self._resting_until)
        soonest = min(moments, default=_NEVER)
        return None if soonest == _NEVER else max(0.0, soonest - now)

    def _allowed(self) -> float:
        return REQUEST_TIME if len(self._connections) < MOST_CONNECTIONS else CROWDED_TIME

    def _accept(self) -> None:
        try:
            accepted, _ = self._socket.accept()
        except (BlockingIOError, InterruptedError, ConnectionError):
            return
        except OSError:
            # No more files, or the like: a moment's rest, where the loop would spin.
            self._resting_until = time.monotonic() + CROWDED_TIME
            return
        accepted.setblocking(False)
        connection = _Connection(accepted)
        self._connections.add(connection)
        self._selector.register(accepted, selectors.EVENT_READ, connection)

    def _serve(self, connection: _Connection) -> None:
        """Takes in what has come: a piece of the head, or of a body that nobody reads."""
        try:
            block = connection.socket.recv(_BLOCK)
            if not block or not self._took(connection, block):
                self._drop(connection)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            self._drop(connection)

    def _took(self, connection: _Connection, block: bytes) -> bool:
        """Whether there is more to come."""
        if connection.is_answered:
            connection.to_drain -= len(block)
            return connection.to_drain > 0
        connection.head += block
        end = _END.search(connection.head)
        if end is None and len(connection.head) <= LARGEST_HEAD:
            return True
        head = bytes(connection.head[: end.end()]) if end is not None and end.end() <= LARGEST_HEAD else b""
        surplus = len(connection.head) - len(head)
        connection.head.clear()
        connection.answer(self._status(head))
        length = _LENGTH.search(head)
        connection.to_drain = min(int(length[1]) if length else MOST_DRAINED, MOST_DRAINED) - surplus
        return connection.to_drain > 0

    def _status(self, head: bytes) -> int:
        if not head:
            return 431
        request = _REQUEST.match(head)
        if request is None:
            return 400
        # By its end alone: what stands before it may have been taken off by whoever passes the request on.
        path = "/".join(request[2].decode("latin-1").split("?")[0].split("/")[-2:])
        with self._lock:
            bell = self._bells.get(path)
        if bell is None:
            return 404
        if request[1] != b"POST":
            return 405
        bell.called(time.monotonic())
        return 204

    def _drop(self, connection: _Connection) -> None:
        self._connections.discard(connection)
        with contextlib.suppress(KeyError, ValueError):
            self._selector.unregister(connection.socket)
        connection.socket.close()

    def _drop_late_ones(self) -> None:
        now, allowed = time.monotonic(), self._allowed()
        for connection in [one for one in self._connections if now >= one.begun + allowed]:
            self._drop(connection)

    def _ring(self) -> None:
        now = time.monotonic()
        with self._lock:
            bells = list(self._bells.values())
        for bell in bells:
            bell.ring(now)


class _Connection:
    """One connection: its head as far as it has come, and how much of its body may still come."""

    def __init__(self, accepted: socket.socket) -> None:
        self.socket, self.begun = accepted, time.monotonic()
        self.head = bytearray()
        self.is_answered = False
        self.to_drain = 0

    def answer(self, status: int) -> None:
        """Sends the answer; it always fits into the system's buffer."""
        allow = b"Allow: POST\r\n" if status == 405 else b""
        length = b"" if status == 204 else b"Content-Length: 0\r\n"
        self.socket.send(b"HTTP/1.1 %d %s\r\n%s%sConnection: close\r\n\r\n" % (status, _REASONS[status], allow, length))
        self.is_answered = True
        # What is closed with unread bytes takes its answer along; so the other side is let finish, up to a limit.
        self.socket.shutdown(socket.SHUT_WR)


def _opened(address: str, port: int) -> socket.socket:
    if not address and socket.has_dualstack_ipv6():
        with contextlib.suppress(OSError):
            return socket.create_server(("", port), family=socket.AF_INET6, dualstack_ipv6=True, backlog=128)
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    return socket.create_server((address, port), family=family, backlog=128)
