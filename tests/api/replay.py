"""Recorded exchanges (``>`` sent, ``<`` answered) as replies of a scripted server."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from tests.collected import RECORDINGS
from tests.scripted_server import Reply, ScriptedServer

needs_recordings = pytest.mark.skipif(not RECORDINGS.is_dir(), reason="the recorded exchanges are not here")
_HOST = b"https://hpgc.example"
_OWN_HEADERS = {"transfer-encoding", "content-length", "keep-alive", "connection"}


@dataclass
class Exchange:
    """One recorded exchange."""

    method: str
    path: str
    status: int
    headers: dict[str, str]
    body: bytes

    @classmethod
    def read(cls, name: str) -> Exchange:
        lines = (RECORDINGS / name).read_bytes().split(b"\n")
        sent = [line[2:] for line in lines if line.startswith(b"> ")]
        method, url = sent[0].decode().split(" ", 1)
        answered = [index for index, line in enumerate(lines) if line.startswith(b"< ")]
        head = [lines[index][2:].decode() for index in answered]
        status = int(re.match(r"(\d+)", head[0])[1])
        fields = dict(line.split(": ", 1) for line in head[1:] if ": " in line)
        headers = {name: value for name, value in fields.items() if name.lower() not in _OWN_HEADERS}
        parts = urlsplit(url)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        return cls(method, path, status, headers, b"\n".join(lines[answered[-1] + 1 :]))

    def reply(self, server: ScriptedServer) -> Reply:
        """The answer, its host replaced by that of ``server``."""
        return Reply(self.status, self.body.replace(_HOST, server.origin.encode()), self.headers)


def play(server: ScriptedServer, *names: str) -> list[Exchange]:
    """Has ``server`` answer as recorded; several of one path answer one after another."""
    exchanges = [Exchange.read(name) for name in names]
    for exchange in exchanges:
        same = [
            other.reply(server) for other in exchanges if (other.method, other.path) == (exchange.method, exchange.path)
        ]
        server.on(exchange.method, exchange.path, *same)
    return exchanges
