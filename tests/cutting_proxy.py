"""A TCP proxy that cuts connections at random bytes of the answers, as bad lines do."""

from __future__ import annotations

import contextlib
import random
import socket
import struct
import threading

_BLOCK = 16 * 1024
# Closing sends a reset in the place of an orderly end.
_RESETS = struct.pack("ii", 1, 0)


class CuttingProxy:
    """Passes connections on to a port of this machine and cuts the first of them, each after a random number of bytes.

    One in two is cut by a reset, the others by an orderly end in the middle.

    :param cuts: how many connections are cut; those after them are left whole.
    :param longest: bytes of answers that a connection gives at most before it is cut.
    :ivar cut_after: the bytes after which connections were cut.
    :ivar sent: bytes of answers that were passed on in all.
    """

    def __init__(self, port: int, seed: int, cuts: int, longest: int) -> None:
        self._target, self._chance = port, random.Random(seed)
        self._cuts, self._longest = cuts, longest
        self.cut_after: list[int] = []
        self.sent = 0
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.origin = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> CuttingProxy:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                with self._lock:
                    left = self._cuts > 0
                    self._cuts -= 1
                    plan = (self._chance.randrange(1, self._longest), self._chance.random() < 0.5) if left else None
                threading.Thread(target=self._serve, args=(client, plan), daemon=True).start()

    def _serve(self, client: socket.socket, plan: tuple[int, bool] | None) -> None:
        # The proxy holds little back: what it has passed on is on its way.
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BLOCK)
        server = socket.create_connection(("127.0.0.1", self._target))
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


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while block := source.recv(_BLOCK):
            target.sendall(block)
        target.shutdown(socket.SHUT_WR)
