"""Reading catalogs anew in the background; it goes on when the window that asked for it is closed."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.management import refresh_connection, show_in_toolbox
from ..connections import Connection
from ..translation import tr
from .background import Work
from .notice import show_notice


class Refreshes(QObject):
    """The refreshes that are under way.

    :param iface: QGIS's interface, whose message bar tells what nobody else does.
    """

    told = pyqtSignal(str)
    ended = pyqtSignal(str, bool)

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._works: dict[str, Work] = {}
        self._watchers = 0

    def show_in(self, window: QObject) -> None:
        """As long as that window lives it is the one that listens to ``ended``."""
        self._watchers += 1
        window.destroyed.connect(self._unwatched)

    def _unwatched(self) -> None:
        self._watchers -= 1

    @property
    def is_busy(self) -> bool:
        """Whether one is under way."""
        return bool(self._works)

    def start(self, server: Connection) -> None:
        """Refreshes a connection, unless that is under way; ``ended`` tells in a sentence what came of it."""
        if server.name in self._works:
            return

        def work(feedback: Any) -> int:
            count = refresh_connection(server, feedback)
            show_in_toolbox()
            return count

        self._works[server.name] = begun = Work(work)
        begun.told.connect(self.told)
        begun.succeeded.connect(partial(self._succeeded, server.name))
        begun.failed.connect(partial(self._failed, server.name))
        begun.cancelled.connect(partial(self._cancelled, server.name))
        begun.start()

    def cancel(self) -> None:
        """Stops them all; the old catalogs stay."""
        for work in list(self._works.values()):
            work.cancel()

    def _succeeded(self, name: str, count: int) -> None:
        self._end(name, tr("“{}” offers {} processes; they are in the Processing toolbox.").format(name, count), True)

    def _failed(self, name: str, sentence: str) -> None:
        said = tr("“{}” could not be refreshed, so its old processes stay: {}").format(name, sentence)
        self._end(name, said, False)

    def _cancelled(self, name: str) -> None:
        self._end(name, tr("The refresh of “{}” was cancelled; its old processes stay.").format(name), True)

    def _end(self, name: str, sentence: str, went_well: bool) -> None:
        del self._works[name]
        self.ended.emit(sentence, went_well)
        if not went_well and not self._watchers:
            show_notice(self._iface.messageBar(), sentence, Qgis.MessageLevel.Warning, others_stay=True)
