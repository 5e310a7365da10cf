"""For how long this QGIS waits for a server."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from qgis.core import QgsNetworkAccessManager

from hpgc_provider.api import client, deployment

# Seconds to wait for the next byte, and for that of the answer to a POST. A gate has neither pass while a server works.
NEXT_BYTE, ANSWER = 1, 2


@contextlib.contextmanager
def little_patience() -> Iterator[None]:
    """Waits for seconds where it else would for minutes."""
    before = QgsNetworkAccessManager.timeout(), client.ASYNC_ANSWER, deployment.ANSWER
    QgsNetworkAccessManager.setTimeout(1000 * NEXT_BYTE)
    client.ASYNC_ANSWER = deployment.ANSWER = float(ANSWER)
    try:
        yield
    finally:
        time_limit, client.ASYNC_ANSWER, deployment.ANSWER = before
        QgsNetworkAccessManager.setTimeout(time_limit)
