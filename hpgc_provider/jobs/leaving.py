"""Whether the plugin or QGIS is about to end: jobs are then left as they are, and taken up at the next start."""

from __future__ import annotations

import threading

from ..api import HpgcError
from ..translation import tr

_leaving = threading.Event()


class Leaving(HpgcError):
    """The job is not followed any longer, because QGIS ends; it goes on, and is in the store."""


def leave() -> None:
    """Ends all waiting for jobs, without dismissing any."""
    _leaving.set()


def stay() -> None:
    """The plugin has been loaded."""
    _leaving.clear()


def heed_leaving() -> None:
    """Raises ``Leaving`` once the plugin or QGIS ends."""
    if _leaving.is_set():
        raise Leaving(tr("QGIS ends; the job goes on, and is taken up at the next start."))
