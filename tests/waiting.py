"""Waiting for a condition while QGIS's event loop runs."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import QgsApplication


def wait_until(condition: Callable[[], object], timeout: float = 30) -> None:
    """Lets events be handled until ``condition`` holds.

    :raises AssertionError: after ``timeout`` seconds.
    """
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, f"waited {timeout:g} s in vain"
        QgsApplication.processEvents()
        time.sleep(0.005)
