"""wraptile, as released, with the processes of its own tests."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from tests.testbed.ports import free_port

from .facts import OtherServer, Run
from .start import clean_environment, program, running


@contextlib.contextmanager
def running_wraptile() -> Iterator[OtherServer]:
    """A running wraptile."""
    port = free_port()
    command = [program("wraptile", "wraptile"), "run", "--port", str(port), "wraptile.services.local.testing:service"]
    with running(command, f"http://127.0.0.1:{port}/", clean_environment()) as url:
        yield OtherServer(
            name="wraptile",
            url=url,
            processes=frozenset({"sleep_a_while", "primes_between", "simulate_scene"}),
            quick=Run("primes_between", {"min_val": 1, "max_val": 20}),
            output="return_value",
            value=[2, 3, 5, 7, 11, 13, 17, 19],
            long=Run("sleep_a_while", {"duration": 60}),
            paced=Run("sleep_a_while", {"duration": 3}),
            failing=Run("sleep_a_while", {"duration": 0.2, "fail": True}),
            reason="Woke up too early",
            bad=Run("primes_between", {"min_val": 5, "max_val": 5}),
            complaint="max_val must be greater 1 and greater min_val",
        )
