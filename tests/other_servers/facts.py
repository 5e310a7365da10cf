"""What a test has to know of another server: where it is, and which of its processes do what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Run:
    """A process of the server with its inputs."""

    process: str
    inputs: dict[str, Any]


@dataclass(frozen=True)
class OtherServer:
    """A running server.

    :ivar url: its base URL.
    :ivar processes: some of its processes.
    :ivar quick: a run that ends at once, with ``output`` and its ``value``.
    :ivar long: a run of a minute.
    :ivar paced: a run of three seconds that counts its progress up.
    :ivar failing: a run that fails in the middle, for ``reason``.
    :ivar bad: a run with an input that only the server can find fault with, and ``complaint`` is what it says.
    """

    name: str
    url: str
    processes: frozenset[str]
    quick: Run
    output: str
    value: Any
    long: Run
    paced: Run
    failing: Run
    reason: str
    bad: Run
    complaint: str
