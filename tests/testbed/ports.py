"""Ports for servers that are told where to listen."""

from __future__ import annotations

import contextlib
import random
import socket

# Linux gives none of these to an outgoing connection, nor to who asks for any port.
PORTS = range(20_000, 32_000)


def free_ports(count: int) -> list[int]:
    """TCP ports on the loopback that nobody listens on, and that the system gives to nobody else by chance."""
    found: list[int] = []
    for port in random.sample(PORTS, len(PORTS)):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            found.append(port)
        if len(found) == count:
            return found
    raise RuntimeError("There is no free port on this machine.")


def free_port() -> int:
    """One of them."""
    return free_ports(1)[0]
