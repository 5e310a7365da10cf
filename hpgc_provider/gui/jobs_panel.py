"""The panel Jobs: a dock of QGIS's window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton, QVBoxLayout, QWidget

from ..algorithms.background import BackgroundJobs
from ..icons import plugin_icon
from ..jobs.store import JobRecord, State
from ..translation import tr
from .jobs_actions import JobActions
from .jobs_filters import JobsFilters
from .jobs_model import JobsFilter, JobsModel
from .jobs_reader import JobsReader
from .jobs_rows import Row
from .jobs_view import JobsView

OBJECT_NAME = "HpgcJobs"
MENU = "HPGC"
_BESIDE = "ProcessingToolbox"


class JobsPanel(QgsDockWidget):
    """The jobs of this profile, and on request those that only the servers know.

    It reads the store while it is visible, and never on the main thread.
    """

    def __init__(self, background: BackgroundJobs, parent: QWidget | None = None) -> None:
        super().__init__(tr("Jobs"), parent)
        self.setObjectName(OBJECT_NAME)
        self.setWindowIcon(plugin_icon())
        self._background = background
        self._records: list[JobRecord] = []
        self._elsewhere: list[JobRecord] = []
        self.model, self.shown = JobsModel(self), JobsFilter(self)
        self.shown.setSourceModel(self.model)
        self.view = JobsView(self.shown)
        self.actions_on_jobs = JobActions(background, self.view, self)
        self.reader = JobsReader(background, self)
        self.filters = JobsFilters()
        self.search, self.group, self.connection = self.filters.search, self.filters.group, self.filters.connection
        self.elsewhere = QAction(
            QgsApplication.getThemeIcon("/mIconCloud.svg"), tr("As&k the Servers for Other Jobs"), self
        )
        self.refresh = QAction(QgsApplication.getThemeIcon("/mActionRefresh.svg"), tr("Re&fresh"), self)
        self._lay_out()
        self._connect()

    def stop(self) -> None:
        """Ends what is under way."""
        self._background.changed.disconnect(self._changed)
        self.reader.stop()
        self.actions_on_jobs.stop()

    def show_jobs(self) -> None:
        """Shows what is known of the jobs now."""
        known = {(record.connection, record.job) for record in self._records}
        others = [record for record in self._elsewhere if (record.connection, record.job) not in known]
        statuses = self._background.statuses
        # What was said last is newer than what was read, but for an end: that stands in the store at once.
        alive = {key: status for key, status in statuses.items() if not status.status.ended}
        rows = [Row.of(record, alive.get(record.key) if record.job else None) for record in self._records]
        self.model.show([*rows, *(Row(self._as_left(record)) for record in others)])
        self._offer_connections()
        self.actions_on_jobs.offer()

    def _as_left(self, record: JobRecord) -> JobRecord:
        """A job from elsewhere, with what was done to it since its server was asked."""
        return replace(record, state=State.DISMISSED) if record.key in self._background.dismissed else record

    def _connect(self) -> None:
        self.reader.read.connect(self._read)
        self.reader.ticked.connect(self.model.tick)
        self.reader.failed.connect(self._fail)
        self._background.changed.connect(self._changed)
        self.actions_on_jobs.changed.connect(self.reader.read_now)
        self.actions_on_jobs.elsewhere.connect(self._found_elsewhere)
        self.actions_on_jobs.told.connect(self._background.told)
        self.visibilityChanged.connect(self._show_or_hide)
        self.filters.changed.connect(self._look)
        self.elsewhere.toggled.connect(self._ask_or_not)
        self.refresh.triggered.connect(self._refresh)
        self.view.activated.connect(lambda _: self.actions_on_jobs.show.trigger())
        self.view.customContextMenuRequested.connect(self._open_menu)

    def _show_or_hide(self, is_visible: bool) -> None:
        if is_visible:
            self.reader.start()
        else:
            self.reader.stop()

    def _changed(self) -> None:
        """Something happened to a job that is followed here."""
        if self.isVisible():
            self.show_jobs()
            self.reader.read_now()

    def _read(self, records: list[JobRecord]) -> None:
        self._records = records
        self.show_jobs()

    def _fail(self, sentence: str) -> None:
        self._background.told.emit(sentence, False)

    def _look(self, *_: object) -> None:
        self.shown.look_for(self.group.currentData(), self.connection.currentData() or "", self.search.text())

    def _ask_or_not(self, wanted: bool) -> None:
        if wanted:
            self.actions_on_jobs.ask_servers()
        else:
            self._found_elsewhere([])

    def _found_elsewhere(self, records: list[JobRecord]) -> None:
        self._elsewhere = records if self.elsewhere.isChecked() else []
        self.show_jobs()

    def _refresh(self, *_: object) -> None:
        self._background.resume()
        self.reader.read_now()
        if self.elsewhere.isChecked():
            self.actions_on_jobs.ask_servers()

    def _offer_connections(self) -> None:
        names = sorted({row.record.connection for row in self.model.rows}, key=str.casefold)
        if self.filters.offer(names):
            self._look()

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """What can be done with the jobs that are selected."""
        menu, do = QMenu(self), self.actions_on_jobs
        menu.setObjectName("hpgcJobsMenu")
        menu.addActions([do.show, do.map_service, do.download])
        menu.addSeparator()
        menu.addActions([do.again, do.details, do.copy_id, do.copy_link])
        menu.addSeparator()
        menu.addActions([do.dismiss, do.remove])
        return menu

    def _lay_out(self) -> None:
        do = self.actions_on_jobs
        bar = QToolBar()
        side = QgsApplication.scaleIconSize(16, True)
        bar.setIconSize(bar.iconSize().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
        results = QMenu(self)
        results.addActions([do.show, do.map_service, do.download])
        bar.addAction(do.show)
        button = bar.widgetForAction(do.show)
        if isinstance(button, QToolButton):
            button.setMenu(results)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        bar.addActions([do.again, do.details])
        bar.addSeparator()
        bar.addActions([do.dismiss, do.remove])
        bar.addSeparator()
        self.elsewhere.setCheckable(True)
        self.view.give_key("F5", self.refresh)
        bar.addActions([self.refresh, self.elsewhere])
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(bar)
        layout.addWidget(self.filters)
        layout.addWidget(self.view)
        self.setWidget(inside)


class JobsDock:
    """The panel in QGIS's window, with its entry in the menu; hidden until somebody asks for it.

    QGIS remembers where it is and whether it is open by its name, and lists it under View > Panels.
    """

    def __init__(self, iface: Any, background: BackgroundJobs) -> None:
        self._iface = iface
        self.panel = JobsPanel(background, iface.mainWindow())
        self.action = QAction(plugin_icon(), tr("&Jobs"), self.panel)
        self.action.setCheckable(True)
        self.panel.setToggleVisibilityAction(self.action)
        iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel, [_BESIDE], False)
        self.panel.hide()
        iface.addPluginToMenu(MENU, self.action)

    def close(self) -> None:
        """Takes it back."""
        self._iface.removePluginMenu(MENU, self.action)
        self._iface.removeDockWidget(self.panel)
        self.panel.stop()
        self.panel.deleteLater()
