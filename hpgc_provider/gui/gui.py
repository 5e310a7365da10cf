"""All that a window shows, put up and taken down."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QAction

from ..algorithms.background import BackgroundJobs
from ..algorithms.running_step import use_designers
from ..icons import plugin_icon
from ..translation import tr
from . import background
from .closing import Closing
from .connections_page import PAGE, ConnectionsPageFactory
from .deployments import Deployments
from .designers import models_in_designers
from .jobs_panel import MENU, JobsDock
from .refreshes import Refreshes
from .sign_in_requests import SignInRequests
from .toolbox import Toolbox


class Gui:
    """What the plugin adds to QGIS's window.

    :param iface: QGIS's interface.
    :param jobs: those that are followed in the background.
    """

    def __init__(self, iface: Any, jobs: BackgroundJobs) -> None:
        self._iface = iface
        self.requests, self.refreshes = SignInRequests(iface), Refreshes(iface)
        self.deployments = Deployments(iface)
        self._page = ConnectionsPageFactory(self.requests, self.refreshes, self.deployments)
        iface.registerOptionsWidgetFactory(self._page)
        self.requests.start()
        self.requests.signed_in.connect(jobs.resume)
        use_designers(models_in_designers)
        self.connections = QAction(plugin_icon(), tr("&Connections…"), iface.mainWindow())
        self.connections.triggered.connect(lambda *_: iface.showOptionsDialog(iface.mainWindow(), PAGE))
        self.deploy = QAction(plugin_icon(), tr("&Deploy Process…"), iface.mainWindow())
        self.deploy.triggered.connect(lambda *_: self.deployments.deploy())
        iface.addPluginToMenu(MENU, self.connections)
        self.jobs = JobsDock(iface, jobs)
        iface.addPluginToMenu(MENU, self.deploy)
        self.toolbox = Toolbox(iface, self.deployments)
        self._closing = Closing(iface.mainWindow())

    def close(self) -> None:
        """Takes it back, and ends what it has begun."""
        self._closing.stop()
        use_designers(None)
        self.toolbox.close()
        for action in (self.connections, self.deploy):
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self.deployments.stop()
        self.jobs.close()
        self._iface.unregisterOptionsWidgetFactory(self._page)
        self.requests.stop()
        background.end_all()
