"""Whether the plugin or QGIS is about to end: jobs are then left as they are, and taken up at the next start."""

from __future__ import annotations

import threading
import time

from ..api import Cancelled, HpgcError
from ..translation import tr

_leaving = threading.Event()
# Seconds in which runs hear of a cancel, and more.
_CANCEL_IS_HEARD = 3.0
_letting_go = 0.0
_asked_at = -1.0
_is_asking = False


class Leaving(HpgcError):
    """The job is not followed any longer, because QGIS ends; it goes on, and is in the store."""


class ResultsLeft(Cancelled):
    """The results stay on the server, as the run was cancelled while they came."""


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


def let_go() -> None:
    """Whoever wants to close QGIS has agreed that its tasks be cancelled: that ends no job on a server."""
    global _letting_go
    _letting_go = time.monotonic() + _CANCEL_IS_HEARD


def is_let_go() -> bool:
    """Whether a cancel that is heard now comes from there."""
    return time.monotonic() < _letting_go


def is_cancelled_with_all() -> bool:
    """Whether a task that is being cancelled is one of all those that QGIS cancels after that."""
    is_one = is_let_go()
    if is_one:
        # The next may take its time, where there are many.
        let_go()
    return is_one


def question_stands(is_up: bool) -> None:
    """A question has come up before QGIS's main window, or has gone."""
    global _asked_at, _is_asking
    _is_asking = is_up
    if is_up:
        _asked_at = time.monotonic()


def is_asking() -> bool:
    """Whether one stands there."""
    return _is_asking


def was_asked_since(moment: float) -> bool:
    """Whether one has come up since.

    A QGIS that is closed cancels without a question those tasks that allow it, and only then asks what is to be saved.
    """
    return _asked_at >= moment


def is_leaving() -> bool:
    """Whether a cancel that is heard now is no word on the job: QGIS or the plugin ends."""
    return _leaving.is_set() or is_let_go()
