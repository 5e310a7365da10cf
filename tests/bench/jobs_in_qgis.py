"""Many jobs followed at once, by QGIS with the plugin and by a script that asks for each."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, Callable

import requests
from qgis.PyQt.QtCore import QEventLoop, QTimer

from hpgc_provider.algorithms.background import BackgroundJobs
from hpgc_provider.api.retry import poll_interval
from hpgc_provider.api.transport import Transport
from hpgc_provider.catalog import fetch_catalog, load_catalog, save_catalog
from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.jobs.store import JobStore
from tests.bench.ours_in_qgis import NAME, application
from tests.testbed.launch import LocalServer

SECONDS = 20.0
# How long the jobs themselves take: longer than they are watched.
_JOB_SECONDS = 300
_BEAT = 5


def _started(server: LocalServer, count: int) -> Iterator[str]:
    """Jobs on the local server; their ids."""
    session = requests.Session()
    for _ in range(count):
        answer = session.post(
            f"{server.url}processes/Slow/execution",
            json={"inputs": {"seconds": _JOB_SECONDS}},
            headers={"Prefer": "respond-async"},
            timeout=30,
        )
        yield answer.headers["Location"].rsplit("/", 1)[1]


def followed(count: str) -> Callable[[], dict[str, Any]]:
    """QGIS, its event loop turning, with a task for each of ``count`` jobs."""
    server = LocalServer()
    connection = Connection(NAME, server.url)
    save_connection(connection)
    save_catalog(NAME, fetch_catalog(connection.client(), load_catalog(NAME)))
    store = JobStore()
    for id in _started(server, int(count)):
        store.accepted(store.begin(NAME, "Slow", {}), id, "")
    background, asked = BackgroundJobs(), [0]
    send = Transport.send

    def counted(transport: Transport, *request: Any) -> Any:
        asked[0] += 1
        return send(transport, *request)

    Transport.send = counted  # type: ignore[method-assign]

    def work() -> dict[str, Any]:
        background.start()
        gaps, last = [0.0], [time.perf_counter()]

        def beat() -> None:
            now = time.perf_counter()
            gaps.append(now - last[0])
            last[0] = now

        # What it takes to begin is not what it takes to go on.
        application.processEvents()
        timer = QTimer()
        timer.timeout.connect(beat)
        last[0] = time.perf_counter()
        timer.start(_BEAT)
        busy, loop = time.process_time(), QEventLoop()
        QTimer.singleShot(round(1000 * SECONDS), loop.quit)
        loop.exec()
        busy = time.process_time() - busy
        alive = len(background.tasks)
        background.stop()
        server.stop()
        if alive != int(count):
            raise RuntimeError(f"{alive} of {count} jobs were followed to the end")
        return {"core": busy / SECONDS, "gap": max(gaps), "requests": asked[0]}

    return work


def asked_one_by_one(count: str) -> Callable[[], dict[str, Any]]:
    """A script with requests that asks for each job, as often as the plugin asks for all."""
    server = LocalServer()
    ids = list(_started(server, int(count)))
    session = requests.Session()

    def work() -> dict[str, Any]:
        begun, busy, asked = time.monotonic(), time.process_time(), 0
        while (elapsed := time.monotonic() - begun) < SECONDS:
            for id in ids:
                session.get(f"{server.url}jobs/{id}?f=json", timeout=30).json()
                asked += 1
                if time.monotonic() - begun > SECONDS:
                    break
            time.sleep(min(poll_interval(elapsed), max(0.0, begun + SECONDS - time.monotonic())))
        busy = time.process_time() - busy
        server.stop()
        return {"core": busy / SECONDS, "gap": 0.0, "requests": asked}

    return work
