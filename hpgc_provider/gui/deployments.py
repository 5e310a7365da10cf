"""Deploying, replacing, undeploying and looking at packages, from wherever in the window that is asked for."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingFeedback
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QWidget

from ..algorithms.deploy_model import DEPLOY_MODEL
from ..algorithms.deploying import Change, after_stop, deploying_connections, undeploy_on, why_no_deploy
from ..algorithms.management import PROVIDER, show_in_toolbox
from ..algorithms.text import plain
from ..algorithms.uses import Uses, model_places, uses_of
from ..api import HpgcError
from ..connections import Connection, connection, connections
from ..translation import tr
from .background import Work
from .notice import show_notice
from .package_dialog import PackageDialog
from .package_view import PackageView
from .question import ask


class Deployments(QObject):
    """What can be done with the processes of a server. Each returns at once.

    :ivar told: a sentence for the user, and whether it is a good one; the main window shows it, too.
    """

    told = pyqtSignal(str, bool)

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._works: set[Work] = set()
        self._windows: list[QDialog] = []

    def deploy(self, name: str = "", parent: QWidget | None = None) -> None:
        """Shows the dialog for a new process.

        :param name: the connection; empty lets the user choose.
        """
        reason = self._why_not(name)
        if reason:
            self._tell(reason, False)
        else:
            self._open(PackageDialog(name, "", parent or self._iface.mainWindow()))

    def deploy_model(self, id: str) -> None:
        """Shows QGIS's dialog that makes a process of a graphical model.

        :param id: of the model in the toolbox.
        """
        reason = self._why_not("")
        if reason:
            self._tell(reason, False)
            return
        # The Processing plugin may be loaded after this one.
        from qgis import processing

        values = {"NAME": deploying_connections()[0], "MODEL": id}
        dialog = processing.createAlgorithmDialog(f"{PROVIDER}:{DEPLOY_MODEL}", values)
        # Nobody else keeps its Python half, without which its buttons do nothing.
        self._keep(dialog).show()

    def replace(self, name: str, id: str, parent: QWidget | None = None) -> None:
        """Shows the dialog for another package in the place of a process."""
        self._open(PackageDialog(name, id, parent or self._iface.mainWindow()))

    def show_package(self, name: str, id: str, parent: QWidget | None = None) -> None:
        """Shows the package of a process."""
        self._keep(PackageView(name, id, parent or self._iface.mainWindow())).show()

    def undeploy(self, name: str, id: str, parent: QWidget | None = None) -> None:
        """Asks whether to take a process away, telling what depends on it; and does it."""
        places, window = model_places(), parent or self._iface.mainWindow()

        def asked(uses: Uses) -> None:
            more = [*uses.sentences(), tr("It leaves the server, and the toolbox of everyone who uses it there.")]
            ask(
                self._iface.mainWindow() if sip.isdeleted(window) else window,
                "hpgcUndeployQuestion",
                tr("Undeploy the Process"),
                tr("Undeploy the process “{}” from “{}”?").format(plain(id), name),
                " ".join(more),
                tr("&Undeploy"),
                lambda: self._undeploy(name, id),
            )

        self._begin(Work(lambda feedback: uses_of(name, id, places, feedback.isCanceled)), asked)

    def say_why(self, reason: str) -> None:
        """Tells why something can't be done."""
        self._tell(reason, False)

    def stop(self) -> None:
        """Gives up what is under way, and closes what is open."""
        for window in self._windows:
            if not sip.isdeleted(window):
                window.done(QDialog.DialogCode.Rejected)
        for work in list(self._works):
            work.cancel()

    @staticmethod
    def _why_not(name: str) -> str:
        try:
            if name:
                return why_no_deploy(connection(name))
        except HpgcError as problem:
            return str(problem)
        if deploying_connections():
            return ""
        if not connections():
            return tr("There is no connection yet: add a server in Settings > Options > HPGC.")
        return tr("No connection says that processes can be deployed there.")

    def _keep(self, window: QDialog) -> QDialog:
        self._windows = [*(each for each in self._windows if not sip.isdeleted(each)), window]
        return window

    def _open(self, dialog: PackageDialog) -> None:
        self._keep(dialog)
        dialog.changed.connect(lambda sentence: self._tell(sentence, True))
        # Over the options it has to hold them; over the main window it stops nobody.
        if dialog.parentWidget() is self._iface.mainWindow():
            dialog.show()
        else:
            dialog.open()

    def _undeploy(self, name: str, id: str) -> None:
        try:
            server = connection(name)
        except HpgcError as problem:
            self._tell(str(problem), False)
            return

        def work(feedback: QgsProcessingFeedback) -> Change:
            change = undeploy_on(server, id, feedback)
            show_in_toolbox()
            return change

        def done(change: Change) -> None:
            said = tr("The process “{}” is gone from “{}”.").format(plain(id), name)
            self._tell(" ".join([said, *change.remarks]), True)

        begun = Work(work)
        begun.cancelled.connect(lambda: self._after_stop(server, id))
        self._begin(begun, done)
        self._show_stop(begun, tr("Undeploying “{}” from “{}”…").format(plain(id), name))

    def _after_stop(self, server: Connection, id: str) -> None:
        def work(feedback: QgsProcessingFeedback) -> str:
            said = after_stop(server, id, feedback)
            show_in_toolbox()
            return said

        self._begin(Work(work), lambda said: self._tell(said, False))

    def _begin(self, work: Work, then: Any) -> None:
        def over() -> None:
            self._works.discard(work)

        self._works.add(work)
        for ended in (work.succeeded, work.failed, work.cancelled):
            ended.connect(lambda *_: over())
        work.succeeded.connect(then)
        work.failed.connect(lambda sentence: self._tell(sentence, False))
        work.start()

    def _show_stop(self, work: Work, sentence: str) -> None:
        """Shows what is under way in the main window, with a button that stops it."""
        bar = self._iface.messageBar()
        item = show_notice(bar, sentence, Qgis.MessageLevel.Info, others_stay=True)
        stop = QPushButton(tr("Stop"))
        stop.clicked.connect(work.cancel)
        item.layout().addWidget(stop)
        for ended in (work.succeeded, work.failed, work.cancelled):
            ended.connect(lambda *_: None if sip.isdeleted(item) else bar.popWidget(item))

    def _tell(self, sentence: str, is_good: bool) -> None:
        level = Qgis.MessageLevel.Success if is_good else Qgis.MessageLevel.Warning
        show_notice(self._iface.messageBar(), sentence, level, others_stay=True)
        self.told.emit(sentence, is_good)
