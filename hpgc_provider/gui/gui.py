"""All that a window shows, put up and taken down."""

from __future__ import annotations

from typing import Any

from ..algorithms.background import BackgroundJobs
from . import background
from .connections_page import ConnectionsPageFactory
from .jobs_panel import JobsDock
from .refreshes import Refreshes
from .sign_in_requests import SignInRequests


class Gui:
    """What the plugin adds to QGIS's window.

    :param iface: QGIS's interface.
    :param jobs: those that are followed in the background.
    """

    def __init__(self, iface: Any, jobs: BackgroundJobs) -> None:
        self._iface = iface
        self.requests, self.refreshes = SignInRequests(iface), Refreshes(iface)
        self._page = ConnectionsPageFactory(self.requests, self.refreshes)
        iface.registerOptionsWidgetFactory(self._page)
        self.requests.start()
        self.jobs = JobsDock(iface, jobs)

    def close(self) -> None:
        """Takes it back, and ends what it has begun."""
        self.jobs.close()
        self._iface.unregisterOptionsWidgetFactory(self._page)
        self.requests.stop()
        background.end_all()
