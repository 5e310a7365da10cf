"""The menu of a connection in the options: what can be done with its processes."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..algorithms.deploying import changeable_processes, why_no_deploy
from ..algorithms.text import plain
from ..connections import Connection
from ..translation import tr
from .deployments import Deployments


class ProcessesMenu(QMenu):
    """Deploy, and the processes that can be replaced, undeployed and looked at; says why where nothing can be done."""

    def __init__(self, deployments: Deployments, parent: QWidget) -> None:
        super().__init__(parent)
        self._deployments = deployments
        self._server: Connection | None = None
        self.setToolTipsVisible(True)
        self.deploy = self.addAction(tr("&Deploy…"))
        self.addSeparator()
        self.replace, self.undeploy, self.package = (
            self.addMenu(words) for words in (tr("&Replace"), tr("&Undeploy"), tr("&Show Package"))
        )
        self.addSeparator()
        self.reason = self.addAction("")
        self.reason.setEnabled(False)
        self.deploy.triggered.connect(self._deploy)
        self.aboutToShow.connect(self._fill)

    def set_connection(self, server: Connection | None) -> None:
        """The connection that it is about."""
        self._server = server

    def _fill(self) -> None:
        server = self._server
        reason = why_no_deploy(server) if server is not None else tr("Choose a connection.")
        ids: list[str] = changeable_processes(server.name) if server is not None and not reason else []
        if not reason and not ids:
            self.reason.setText(tr("No process there can be replaced"))
        self.deploy.setEnabled(not reason)
        self.deploy.setToolTip(reason)
        for menu, does in (
            (self.replace, self._deployments.replace),
            (self.undeploy, self._deployments.undeploy),
            (self.package, self._deployments.show_package),
        ):
            self._offer(menu, ids, does)
        if reason:
            self.reason.setText(tr("This server doesn't deploy processes"))
            self.reason.setToolTip(reason)
        self.reason.setVisible(bool(reason) or not ids)

    def _offer(self, menu: QMenu, ids: list[str], does: Callable[[str, str, QWidget], object]) -> None:
        menu.clear()
        menu.menuAction().setEnabled(bool(ids))
        for id in ids:
            # An ampersand would be taken for a key.
            action = menu.addAction(plain(id).replace("&", "&&"))
            action.triggered.connect(lambda _=False, id=id: self._do(does, id))

    def _do(self, does: Callable[[str, str, QWidget], object], id: str) -> None:
        if self._server is not None:
            does(self._server.name, id, self.parentWidget())

    def _deploy(self) -> None:
        if self._server is not None:
            self._deployments.deploy(self._server.name, self.parentWidget())
