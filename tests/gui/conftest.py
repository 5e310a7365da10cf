"""The plugin in a window: what QGIS gives it there, without QGIS's own main window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from hpgc_provider.gui.connections_page import ConnectionsPage
from hpgc_provider.gui.jobs_panel import JobsPanel
from hpgc_provider.gui.sign_in_dialog import SignInDialog
from hpgc_provider.plugin import HpgcPlugin
from tests.guarded import Person
from tests.waiting import wait_until


class Interface:
    """The part of QGIS's interface that the plugin uses."""

    def __init__(self) -> None:
        self.window, self.bar = QMainWindow(), QgsMessageBar()
        self.factories: list = []
        self.menus: list = []

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def registerOptionsWidgetFactory(self, factory) -> None:
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory) -> None:
        self.factories.remove(factory)

    def addTabifiedDockWidget(self, area, dock, beside, raise_tab) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock) -> None:
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, menu, action) -> None:
        self.menus.append((menu, action))

    def removePluginMenu(self, menu, action) -> None:
        self.menus.remove((menu, action))


class Desk:
    """The plugin in a window, and what somebody at it does."""

    def __init__(self, iface: Interface) -> None:
        self.iface = iface
        self.plugin = HpgcPlugin(iface)
        self.plugin.initGui()

    def page(self) -> ConnectionsPage:
        """The page in the options, opened."""
        page = self.iface.factories[0].createWidget(self.iface.window)
        self.iface.window.setCentralWidget(page)
        self.iface.window.show()
        return page

    def close_page(self) -> None:
        """The options, closed: QGIS deletes the page."""
        sip.delete(self.iface.window.takeCentralWidget())

    def dialogs(self) -> list[SignInDialog]:
        """The sign-in dialogs that are open."""
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, SignInDialog) and each.isVisible()]

    def dialog(self) -> SignInDialog:
        """The one that is open, or opens soon."""
        wait_until(self.dialogs)
        [dialog] = self.dialogs()
        return dialog

    def close(self) -> None:
        self.plugin.unload()
        sip.delete(self.iface.window)


@pytest.fixture
def desk(profile) -> Iterator[Desk]:
    """The plugin, loaded where there is a window."""
    desk = Desk(Interface())
    yield desk
    desk.close()


@pytest.fixture
def provider(desk):
    """In place of a provider without a window."""
    return desk.plugin.provider


@pytest.fixture
def browser() -> Iterator[Callable[[Person], list[str]]]:
    """Gives the user's browser to a person; the addresses that it is sent to are kept."""
    opened: list[str] = []

    class Browser(QObject):
        person: Person | None = None

        @pyqtSlot(QUrl)
        def open(self, url: QUrl) -> None:
            address = bytes(url.toEncoded()).decode()
            opened.append(address)
            if self.person is not None:
                self.person.begin(lambda: self.person.browse(address))

    browser = Browser()
    QDesktopServices.setUrlHandler("http", browser, "open")

    def give_to(person: Person | None) -> list[str]:
        browser.person = person
        return opened

    yield give_to
    QDesktopServices.unsetUrlHandler("http")


@pytest.fixture
def panel(desk) -> Iterator[JobsPanel]:
    """The panel Jobs, open."""
    opened = desk.plugin.gui.jobs.panel
    desk.iface.window.resize(1000, 600)
    desk.iface.window.show()
    desk.notes = []
    desk.plugin.jobs.told.connect(lambda text, good: desk.notes.append(text))
    opened.setUserVisible(True)
    wait_until(opened.isVisible)
    yield opened
    QgsApplication.taskManager().cancelAll()
    wait_until(lambda: not QgsApplication.taskManager().activeTasks())
