"""Jobs that nobody waits for."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication

from hpgc_provider.algorithms.background import BackgroundJobs
from tests.waiting import wait_until


@pytest.fixture
def background(profile):
    """What follows them; ``notes`` has each sentence that it told, and whether it was a good one."""
    followed = BackgroundJobs()
    followed.notes = []
    followed.told.connect(lambda text, good: followed.notes.append((text, good)))
    yield followed
    followed.stop()
    wait_until(lambda: not QgsApplication.taskManager().activeTasks())
