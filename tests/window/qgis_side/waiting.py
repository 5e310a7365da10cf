"""Waiting inside QGIS: the event loop goes on until a condition holds."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QEventLoop, QTimer

_EVERY = 30  # ms


def wait_until(condition: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Returns once ``condition`` gives something true.

    :raises TimeoutError: naming ``what`` was waited for, after ``seconds``.
    """
    deadline = time.monotonic() + seconds
    loop, timer = QEventLoop(), QTimer()
    problems: list[Exception] = []

    def look() -> None:
        try:
            if condition():
                loop.quit()
            elif time.monotonic() > deadline:
                raise TimeoutError(f"After {seconds:g} s there still is no {what}.")
        except Exception as problem:
            problems.append(problem)
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_EVERY)
    loop.exec()
    timer.stop()
    if problems:
        raise problems[0]
