"""TCP proxies that cut connections in the middle, as bad lines do: of the answers, or of what a client sends."""

from __future__ import annotations

import contextlib
import random
import socket
import struct
import threading

_BLOCK = 16 * 1024
# Closing sends a reset in the place of an orderly end.
_RESETS = struct.pack("ii", 1, 0)


class _Proxy:
    """Passes connections on to a port of this machine, each in a thread."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.origin = f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        # Closing alone would leave the thread that waits there for ever.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._target))
                threading.Thread(target=self._serve, args=(client, server), daemon=True).start()

    def _serve(self, client: socket.socket, server: socket.socket) -> None:
        raise NotImplementedError


class CuttingProxy(_Proxy):
    """Cuts the first connections, each after a random number of bytes of its answers.

    One in two is cut by a reset, the others by an orderly end in the middle.

    :param cuts: how many connections are cut; those after them are left whole.
    :param longest: bytes of answers that a connection gives at most before it is cut.
    :ivar cut_after: the bytes after which connections were cut.
    :ivar sent: bytes of answers that were passed on in all.
    """

    def __init__(self, port: int, seed: int, cuts: int, longest: int) -> None:
        super().__init__(port)
        self._chance = random.Random(seed)
        self._cuts, self._longest = cuts, longest
        self.cut_after: list[int] = []
        self.sent = 0

    def _plan(self) -> tuple[int, bool] | None:
        with self._lock:
            left = self._cuts > 0
            self._cuts -= 1
            return (self._chance.randrange(1, self._longest), self._chance.random() < 0.5) if left else None

    def _serve(self, client: socket.socket, server: socket.socket) -> None:
        plan = self._plan()
        # The proxy holds little back: what it has passed on is on its way.
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BLOCK)
        pump = threading.Thread(target=_pump, args=(client, server), daemon=True)
        pump.start()
        given = 0
        with contextlib.suppress(OSError), client, server:
            while block := server.recv(_BLOCK):
                if plan is not None:
                    block = block[: plan[0] - given]
                client.sendall(block)
                given += len(block)
                with self._lock:
                    self.sent += len(block)
                if plan is not None and given == plan[0]:
                    self.cut_after.append(given)
                    if plan[1]:
                        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESETS)
                    # A socket that another thread reads from would stay open behind its close.
                    client.shutdown(socket.SHUT_RD if plan[1] else socket.SHUT_RDWR)
                    pump.join(10)
                    return


class CutUploads(_Proxy):
    """Breaks connections after the bytes that it is told, of what clients send.

    :param cuts: for each connection to be cut, how many bytes of it are let through; taken in turn by the connections
        that send as many. Later ones stay whole.
    :ivar passed: bytes that clients have sent through it.
    :ivar done: how many connections it has cut.
    """

    def __init__(self, port: int, cuts: list[int]) -> None:
        super().__init__(port)
        self._cuts = list(cuts)
        self.passed = 0
        self.done = 0

    def _serve(self, client: socket.socket, server: socket.socket) -> None:
        pump = threading.Thread(target=_pump, args=(server, client), daemon=True)
        pump.start()
        sent = 0
        with contextlib.suppress(OSError):
            while block := client.recv(_BLOCK):
                sent += len(block)
                if self._cuts_off(len(block), sent):
                    # A reset, as when a machine on the way forgets the connection.
                    for end in (client, server):
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESETS)
                    client.close()
                    # A socket that another thread reads from would stay open behind its close.
                    server.shutdown(socket.SHUT_RD)
                    pump.join(10)
                    server.close()
                    return
                server.sendall(block)
            server.shutdown(socket.SHUT_WR)

    def _cuts_off(self, more: int, sent: int) -> bool:
        with self._lock:
            self.passed += more
            if not self._cuts or sent <= self._cuts[0]:
                return False
            self._cuts.pop(0)
            self.done += 1
            return True


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while block := source.recv(_BLOCK):
            target.sendall(block)
        target.shutdown(socket.SHUT_WR)
