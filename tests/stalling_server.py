"""A server that takes the beginning of a request's body, and then reads no further."""

from __future__ import annotations

import contextlib
import socket
import threading


class StallingServer:
    """Answers a GET with 404, and stalls in the body of anything else.

    :ivar stalled: set once it reads no further.
    """

    def __init__(self) -> None:
        self.stalled = threading.Event()
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/ogc-api/"

    def __enter__(self) -> StallingServer:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        # Closing alone would leave the thread that waits there for ever.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            head = b""
            while b"\r\n\r\n" not in head:
                block = client.recv(1024)
                if not block:
                    return
                head += block
            if head.startswith(b"GET"):
                client.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            client.recv(100_000)
            self.stalled.set()
            self._over.wait(60)
