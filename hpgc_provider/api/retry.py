"""When to ask again: back-off between tries of one request, and the interval between two polls."""

from __future__ import annotations

import random
import time
from email.utils import parsedate_to_datetime

from .problem import Problem

TRIES = 3
RETRIED_STATUSES = frozenset({429, 502, 503, 504})
LONGEST_RETRY_AFTER = 120.0
SHORTEST_POLL, LONGEST_POLL = 0.25, 15.0


class TryLater(Exception):
    """An answer that asks to come again.

    :ivar after: seconds that the server asked to wait, or None.
    """

    def __init__(self, status: int, problem: Problem | None, after: float | None) -> None:
        super().__init__(status)
        self.status, self.problem, self.after = status, problem, after


def backoff(attempt: int) -> float:
    """Seconds before try ``attempt + 1`` (1 is the first): doubling, jittered, bounded."""
    return min(8.0, 0.4 * 2.0 ** (attempt - 1)) * random.uniform(0.5, 1.0)  # nosec B311 - jitter, no secret


def retry_after(header: str | None) -> float | None:
    """Seconds that a ``Retry-After`` header asks for (RFC 9110, 10.2.3), bounded; None without one."""
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(header).timestamp() - time.time()
        except (TypeError, ValueError, OverflowError):
            return None
    return min(LONGEST_RETRY_AFTER, seconds) if seconds >= 0 else 0.0


def poll_interval(elapsed: float, asked: float | None = None) -> float:
    """Seconds to the next poll of a job that has been followed for ``elapsed`` seconds.

    A tenth of the run so far, from 0.25 s to 15 s; never sooner than the server ``asked`` for.
    """
    return max(asked or 0.0, min(LONGEST_POLL, max(SHORTEST_POLL, elapsed / 10)))
