"""Calls to the listener, well-meant and not, byte by byte."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path

PATH = "hardly-to-be-guessed/success"
HANG = 60


def connected(port):
    opened = socket.create_connection(("127.0.0.1", port), timeout=HANG)
    opened.settimeout(HANG)
    return opened


def head(method="POST", path=PATH, *lines):
    return "\r\n".join([f"{method} /{path} HTTP/1.1", "Host: me.example", *lines, "", ""]).encode()


def said(port, sent):
    """All that is answered to these bytes."""
    with connected(port) as opened:
        opened.sendall(sent)
        answer = b""
        with suppress(ConnectionError):
            while block := opened.recv(4096):
                answer += block
        return answer


def resident():
    """Megabytes of memory in use."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20


def is_open(port):
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=HANG):
        return True
    return False
