"""The page HPGC in QGIS's options: the connections and what can be done with them, each thing at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsProcessingFeedback
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.connecting import Connected, disconnect
from ..algorithms.management import show_in_toolbox
from ..api import HpgcError
from ..connections import Connection, connection, connections
from ..icons import plugin_icon
from ..jobs.connection_changes import what_is_lost
from ..sign_in import account
from ..survey import Survey, survey
from ..translation import tr
from .background import Worker
from .connection_dialog import ConnectionDialog
from .deployments import Deployments
from .notice import notice_bar, plain_label, plain_report, show_notice
from .processes_menu import ProcessesMenu
from .question import ask
from .refreshes import Refreshes
from .sign_in_requests import SignInRequests
from .words import explain, sign_in_state

KEY = "hpgc"
# By its name QGIS opens its options there.
PAGE = "hpgcConnectionsPage"
_NAME, _ADDRESS, _STATE = range(3)
_NARROWEST = 100


class ConnectionsPageFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened."""

    def __init__(self, requests: SignInRequests, refreshes: Refreshes, deployments: Deployments) -> None:
        super().__init__("HPGC", plugin_icon(), KEY)
        self._requests, self._refreshes, self._deployments = requests, refreshes, deployments

    def createWidget(self, parent: QWidget | None = None) -> ConnectionsPage:
        """The page."""
        return ConnectionsPage(self._requests, self._refreshes, self._deployments, parent)


class ConnectionsPage(QgsOptionsPageWidget):
    """The list, and a button for each thing that can be done; closing the page stops none of it but a test."""

    def __init__(
        self,
        requests: SignInRequests,
        refreshes: Refreshes,
        deployments: Deployments,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._requests, self._refreshes, self._deployments = requests, refreshes, deployments
        self._worker = Worker(self)
        self.bar, self.list, self.report = notice_bar(), QTreeWidget(), plain_report()
        self.busy, self.doing, self.stop = QProgressBar(), plain_label(), QPushButton(tr("Sto&p"))
        self.add, self.edit, self.remove = (QPushButton(text) for text in (tr("&Add…"), tr("&Edit…"), tr("Remo&ve…")))
        self.refresh, self.sign_in, self.test = (
            QPushButton(text) for text in (tr("&Refresh"), tr("Si&gn In…"), tr("&Test"))
        )
        self.processes = QPushButton(tr("Pro&cesses"))
        self.menu = ProcessesMenu(deployments, self)
        self.processes.setMenu(self.menu)
        self._lay_out()
        self._connect()
        self.show_connections()
        self._show_busy()

    def apply(self) -> None:
        """Nothing is left to do when OK is clicked: each change was made at once."""

    def selected(self) -> Connection | None:
        """The connection that is chosen."""
        item = self.list.currentItem()
        try:
            return connection(item.text(_NAME)) if item is not None else None
        except HpgcError:
            return None

    def show_connections(self, select: str = "") -> None:
        """Shows the connections as they are now.

        :param select: the one to choose; empty keeps the choice.
        """
        current = self.list.currentItem()
        select = select or (current.text(_NAME) if current is not None else "")
        self.list.clear()
        for server in connections():
            item = QTreeWidgetItem([server.name, server.url, sign_in_state(server)])
            for column in range(3):
                item.setToolTip(column, "")
            self.list.addTopLevelItem(item)
            if server.name == select or self.list.currentItem() is None:
                self.list.setCurrentItem(item)
        self._offer()

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._offer)
        self.list.itemDoubleClicked.connect(self._edit)
        for button, what in (
            (self.add, self._add),
            (self.edit, self._edit),
            (self.remove, self._ask_to_remove),
            (self.refresh, self._refresh),
            (self.sign_in, self._sign_in_or_out),
            (self.test, self._test),
            (self.stop, self._stop),
        ):
            button.clicked.connect(what)
        self._requests.signed_in.connect(self._signed_in)
        self._refreshes.told.connect(self._tell)
        self._refreshes.ended.connect(self._refreshed)
        self._refreshes.show_in(self)
        self._deployments.told.connect(self._show_told)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._worker.busy.connect(self._show_busy)
        self._worker.told.connect(self._tell)
        self._worker.failed.connect(self._fail)

    def _offer(self, *_: object) -> None:
        """Enables what can be done with the choice."""
        server = self.selected()
        for button in (self.edit, self.remove, self.refresh, self.test, self.processes):
            button.setEnabled(server is not None)
        self.menu.set_connection(server)
        is_signed_in = server is not None and not server.authcfg and account(server.name).is_signed_in
        self.sign_in.setText(tr("Si&gn Out") if is_signed_in else tr("Si&gn In…"))
        self.sign_in.setEnabled(server is not None and not server.authcfg)

    def _add(self) -> None:
        self._open(ConnectionDialog(None, self))

    def _edit(self, *_: object) -> None:
        server = self.selected()
        if server is not None:
            self._open(ConnectionDialog(server, self))

    def _open(self, dialog: ConnectionDialog) -> None:
        dialog.connected.connect(self._connected)
        dialog.open()

    def _connected(self, made: Connected) -> None:
        name = made.connection.name
        self.show_connections(name)
        if made.needs_sign_in and account(name).is_signed_in:
            self._refresh()
        elif made.needs_sign_in:
            said = tr("“{}” wants you to sign in before it shows its processes.").format(name)
            show_notice(self.bar, f"{said} {made.lacking}".strip(), Qgis.MessageLevel.Info)
            self.sign_in.setFocus()
        else:
            said = tr("“{}” offers {} processes; they are in the Processing toolbox.").format(name, made.processes)
            show_notice(self.bar, said, Qgis.MessageLevel.Success)

    def _ask_to_remove(self) -> None:
        server = self.selected()
        if server is None:
            return
        more = tr("Its algorithms leave the toolbox, and its sign-in is forgotten. Nothing changes on the server.")
        ask(
            self,
            "hpgcRemoveQuestion",
            tr("Remove the Connection"),
            tr("Remove the connection “{}”?").format(server.name),
            f"{more} {what_is_lost(server.name)}".strip(),
            tr("&Remove"),
            lambda: self._remove(server.name),
        )

    def _remove(self, name: str) -> None:
        def work(_: QgsProcessingFeedback) -> str:
            disconnect(name)
            show_in_toolbox()
            return tr("“{}” is removed.").format(name)

        self._begin(work, self._done)

    def _refresh(self) -> None:
        server = self.selected()
        if server is not None:
            self.bar.clearWidgets()
            self._refreshes.start(server)
            self._show_busy()

    def _sign_in_or_out(self) -> None:
        server = self.selected()
        if server is None:
            return
        if not account(server.name).is_signed_in:
            self._requests.ask(server.name, self.window())
            return

        def work(feedback: QgsProcessingFeedback) -> str:
            account(server.name).sign_out(server.sign_in, feedback.isCanceled)
            return tr("Signed out of “{}”.").format(server.name)

        self._begin(work, self._done)

    def _test(self) -> None:
        server = self.selected()
        if server is not None:
            self._begin(lambda feedback: survey(server, feedback.isCanceled), self._show_survey)

    def _stop(self) -> None:
        self._refreshes.cancel()
        self._worker.cancel()

    def _begin(self, work: Callable[[QgsProcessingFeedback], Any], then: Callable[[Any], object]) -> None:
        self.bar.clearWidgets()
        self.report.hide()
        self._worker.begin(work, then)

    def _show_menu(self, point: QPoint) -> None:
        if self.list.itemAt(point) is not None and not self._worker.is_busy:
            self.menu.popup(self.list.viewport().mapToGlobal(point))

    def _show_told(self, sentence: str, is_good: bool) -> None:
        show_notice(self.bar, sentence, Qgis.MessageLevel.Success if is_good else Qgis.MessageLevel.Warning)

    def _fail(self, sentence: str) -> None:
        show_notice(self.bar, sentence)

    def _done(self, sentence: str) -> None:
        self.show_connections()
        show_notice(self.bar, sentence, Qgis.MessageLevel.Success)

    def _show_survey(self, found: Survey) -> None:
        self.report.setPlainText("\n".join(found.lines()))
        self.report.show()

    def _signed_in(self, name: str) -> None:
        self.show_connections(name)
        self._refresh()

    def _refreshed(self, sentence: str, went_well: bool) -> None:
        self.show_connections()
        self._show_busy()
        show_notice(self.bar, sentence, Qgis.MessageLevel.Success if went_well else Qgis.MessageLevel.Warning)

    def _tell(self, text: str) -> None:
        self.doing.setText(text)

    def _show_busy(self, *_: object) -> None:
        is_busy = self._worker.is_busy or self._refreshes.is_busy
        if is_busy and not self.busy.isVisibleTo(self):
            self.doing.setText(tr("Asking the server…"))
        for part in (self.busy, self.doing, self.stop):
            part.setVisible(is_busy)
        for button in (self.add, self.edit, self.remove, self.refresh, self.sign_in, self.test, self.processes):
            button.setEnabled(not self._worker.is_busy)
        if not self._worker.is_busy:
            self._offer()

    def _lay_out(self) -> None:
        self.list.setHeaderLabels([tr("Name"), tr("Address"), tr("Sign-in")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_NARROWEST)
        for column, mode in (
            (_NAME, QHeaderView.ResizeMode.ResizeToContents),
            (_ADDRESS, QHeaderView.ResizeMode.Stretch),
            (_STATE, QHeaderView.ResizeMode.ResizeToContents),
        ):
            header.setSectionResizeMode(column, mode)
        explain(self.list, tr("Connections"), tr("The servers whose processes are in the Processing toolbox."))
        self.report.hide()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setMaximumHeight(8)
        self.busy.setAccessibleName(tr("Busy"))
        buttons = QVBoxLayout()
        for button, name, help in (
            (self.add, tr("Add"), tr("Connects another server.")),
            (self.edit, tr("Edit"), tr("Changes the name, the address or the sign-in of the chosen connection.")),
            (self.remove, tr("Remove"), tr("Forgets the chosen connection; the server is left alone.")),
            (self.refresh, tr("Refresh"), tr("Reads the processes of the chosen connection anew.")),
            (self.sign_in, tr("Sign in or out"), tr("Signs in to the chosen connection, or forgets its sign-in.")),
            (self.test, tr("Test"), tr("Asks the server of the chosen connection who it is and what it can do.")),
            (
                self.processes,
                tr("Processes"),
                tr("Deploys, replaces and undeploys processes of the chosen connection."),
            ),
        ):
            explain(button, name, help)
            button.setToolTip(button.whatsThis())
            buttons.addWidget(button)
        buttons.addStretch()
        explain(self.stop, tr("Stop"), tr("Gives up what is under way; nothing is changed then."))
        below = QGridLayout()
        below.addWidget(self.doing, 0, 0)
        below.addWidget(self.stop, 0, 1, 2, 1)
        below.addWidget(self.busy, 1, 0)
        below.setColumnStretch(0, 1)
        middle = QHBoxLayout()
        left = QVBoxLayout()
        left.addWidget(self.list, 3)
        left.addWidget(self.report, 2)
        left.addLayout(below)
        middle.addLayout(left, 1)
        middle.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.bar)
        whole.addWidget(
            plain_label(
                tr("Servers of the HPGC API (OGC API - Processes). Each process of theirs is a Processing algorithm.")
            )
        )
        whole.addLayout(middle)
