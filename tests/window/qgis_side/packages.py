"""Steps that deploy, replace and undeploy processes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu, QMessageBox, QToolButton
from qgis.utils import iface

from .heartbeat import Heartbeat
from .language import spoken, spoken_part
from .settings import click, said_by, shown
from .waiting import wait_until

DIALOG, VIEW = "hpgcPackageDialog", "hpgcPackageView"


def _wait_for_the_last_to_close() -> None:
    wait_until(lambda: shown(DIALOG) is None, "end of the dialog before")


class PackageSteps:
    """The dialog of a package, the question before something goes, and the toolbox's menus.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._heartbeat: Heartbeat | None = None

    def use_theme(self, name: str) -> None:
        """Has QGIS look otherwise."""
        QgsApplication.setUITheme(name)
        QTest.qWait(300)

    def deploy_from_menu(self) -> None:
        """Plugins > HPGC > Deploy process…"""
        _wait_for_the_last_to_close()
        self._action(iface.pluginMenu(), "&Deploy Process…").trigger()
        wait_until(lambda: shown(DIALOG), "dialog of the package")

    def provider_menu(self) -> list[str]:
        """The words in the menu that QGIS gives the provider on the toolbox."""
        button = self._toolbox().findChild(QToolButton, "provideraction_hpgc")
        return [action.text() for action in button.menu().actions()]

    def type_package(self, text: str) -> None:
        """Puts text into the editor, as by paste."""
        self._heartbeat = Heartbeat()
        shown(DIALOG).source.editor.setText(text)

    def replace_from_toolbox(self, algorithm: str) -> None:
        """Replace Process… in the context menu of an algorithm."""
        _wait_for_the_last_to_close()
        self.choose_in_toolbox(algorithm, "Replace Process")
        wait_until(lambda: shown(DIALOG), "dialog of the package")

    def type_address(self, text: str) -> None:
        """Types an address, and looks at what stands there."""
        source = shown(DIALOG).source
        source.setCurrentIndex(1)
        QTest.keyClicks(source.address, text)
        self._heartbeat = Heartbeat()
        click(source.look)

    def wait_for_preview(self, text: str) -> dict[str, Any]:
        """Waits until the preview says that; gives the longest gap since something was typed."""
        part = shown(DIALOG).preview
        wait_until(
            lambda: spoken_part(text) in f"{part.title.text()} {part.problem.text()}", f"“{text}” in the preview"
        )
        gap = self._heartbeat.stop()
        QTest.qWait(200)
        return {"title": part.title.text(), "problem": part.problem.text(), **gap}

    def click_in_package(self, button: str) -> None:
        """Clicks a button of the dialog."""
        self._heartbeat = Heartbeat()
        click(getattr(shown(DIALOG), button))

    def wait_for_package(self, text: str) -> dict[str, Any]:
        """Waits until the dialog says so; gives the longest gap since the last click."""
        wait_until(lambda: shown(DIALOG) and spoken_part(text) in said_by(shown(DIALOG)), f"“{text}” in the dialog")
        return {"said": said_by(shown(DIALOG)), **self._heartbeat.stop()}

    def press_escape_in_package(self) -> None:
        """Esc, where text is written."""
        QTest.keyClick(shown(DIALOG).source.editor, Qt.Key.Key_Escape)

    def close_package(self) -> None:
        """Closes the dialog, or the view, of a package."""
        for name in (DIALOG, VIEW):
            if shown(name) is not None:
                shown(name).done(0)

    def wait_for_algorithm(self, id: str, is_there: bool = True) -> list[str]:
        """Waits until an algorithm stands in the toolbox, or no more; gives the names of its parameters."""
        registry = QgsApplication.processingRegistry()
        wait_until(lambda: (registry.algorithmById(id) is not None) is is_there, f"algorithm {id}: {is_there}")
        found = registry.algorithmById(id)
        return [one.name() for one in found.parameterDefinitions()] if found is not None else []

    def wait_for_default(self, id: str, name: str, value: str) -> str:
        """Waits until a parameter of an algorithm has that default."""
        registry = QgsApplication.processingRegistry()

        def default() -> Any:
            found = registry.algorithmById(id)
            return found.parameterDefinition(name).defaultValue() if found is not None else None

        wait_until(lambda: default() == value, f"default {value} of {name}")
        return default()

    def choose_in_toolbox(self, algorithm: str, choose: str = "", picture: str = "") -> list[str]:
        """Opens the context menu of an algorithm; takes a picture, and chooses what begins so. Gives all its words."""
        words: list[str] = []

        def opened(menu: QMenu) -> None:
            words.extend(action.text() for action in menu.actions() if not action.isSeparator())
            if picture:
                self._take_screen(picture)
            chosen = next((one for one in menu.actions() if choose and one.text().startswith(spoken(choose))), None)
            menu.close()
            if chosen is not None:
                chosen.trigger()

        toolbox = self._toolbox()
        # The same words again would choose nothing.
        toolbox.searchBox.clear()
        toolbox.searchBox.setText(algorithm.rpartition(".")[2])
        tree = toolbox.algorithmTree
        self._when_menu_opens(opened)

        def asked() -> bool:
            # QGIS may fill the toolbox anew in between, and opens no menu where no algorithm is.
            is_chosen = tree.selectedAlgorithm() is not None and tree.selectedAlgorithm().id() == algorithm
            if is_chosen and QApplication.activePopupWidget() is None and not words:
                toolbox.showPopupMenu(tree.visualRect(tree.selectionModel().currentIndex()).center())
            return bool(words)

        wait_until(asked, f"menu of {algorithm}")
        return words

    def answer(self, name: str, picture: str = "", yes: bool = True) -> str:
        """Waits for a question and answers it; gives what it says."""
        wait_until(lambda: shown(name), f"question {name}")
        question = shown(name)
        said = f"{question.text()} {question.informativeText()}"
        if picture:
            QTest.qWait(200)
            question.grab().save(str(self._folder / f"{picture}.png"))
        roles = {question.buttonRole(button): button for button in question.buttons()}
        click(roles[QMessageBox.ButtonRole.DestructiveRole if yes else QMessageBox.ButtonRole.RejectRole])
        return said

    def show_processes_menu(self, picture: str) -> list[str]:
        """Opens the menu of the chosen connection in the options, and takes a picture."""
        menu = shown("hpgcConnectionsPage").menu
        button = shown("hpgcConnectionsPage").processes
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        wait_until(menu.isVisible, "menu")
        QTest.qWait(200)
        self._take_screen(picture)
        words = [action.text() for action in menu.actions() if not action.isSeparator() and action.isVisible()]
        menu.close()
        return words

    def wait_for_view(self) -> str:
        """Waits until the package of a process is shown; gives its text."""
        wait_until(lambda: shown(VIEW) and shown(VIEW).text.text(), "text of the package")
        return shown(VIEW).text.text()

    def _take_screen(self, picture: str) -> None:
        """A menu is a window of its own."""
        QTest.qWait(200)
        QApplication.primaryScreen().grabWindow(0).save(str(self._folder / f"{picture}.png"))

    @staticmethod
    def _when_menu_opens(opened: Callable[[QMenu], None]) -> None:
        def look() -> None:
            menu = QApplication.activePopupWidget()
            if isinstance(menu, QMenu):
                opened(menu)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(20, look)

    @staticmethod
    def _action(menu: QMenu, text: str) -> QAction:
        inner = [action.menu() for action in menu.actions() if action.menu() is not None]
        found = [one for each in (menu, *inner) for one in each.actions() if one.text() == spoken(text)]
        return found[0]

    @staticmethod
    def _toolbox() -> Any:
        toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        toolbox.show()
        return toolbox
