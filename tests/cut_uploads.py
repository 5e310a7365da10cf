"""A TCP proxy that cuts connections in the middle of what a client sends."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading

_BLOCK = 65536


class CutUploads:
    """Passes everything on to a server, and breaks connections after the bytes that it is told.

    :param cuts: for each connection to be cut, how many bytes of it are let through; taken in turn by the connections
        that send as many. Later ones stay whole.
    :ivar passed: bytes that clients have sent through it.
    """

    def __init__(self, port: int, cuts: list[int]) -> None:
        self._target, self._cuts = port, list(cuts)
        self._lock = threading.Lock()
        self.passed = 0
        self.done = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]

    def __enter__(self) -> CutUploads:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._target))
                threading.Thread(target=self._back, args=(server, client), daemon=True).start()
                threading.Thread(target=self._forth, args=(client, server), daemon=True).start()

    def _forth(self, client: socket.socket, server: socket.socket) -> None:
        sent = 0
        with contextlib.suppress(OSError):
            while data := client.recv(_BLOCK):
                with self._lock:
                    self.passed += len(data)
                    sent += len(data)
                    is_cut = bool(self._cuts) and sent > self._cuts[0]
                    if is_cut:
                        self._cuts.pop(0)
                        self.done += 1
                if is_cut:
                    # A reset, as when a machine on the way forgets the connection.
                    for end in (client, server):
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                        end.close()
                    return
                server.sendall(data)
            server.shutdown(socket.SHUT_WR)

    @staticmethod
    def _back(server: socket.socket, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := server.recv(_BLOCK):
                client.sendall(data)
            client.shutdown(socket.SHUT_WR)
