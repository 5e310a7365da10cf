"""Steps that take a picture of each window as it opens, and tell what is cut off in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox, QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QScrollArea, QTabWidget, QToolButton, QWidget
from qgis.utils import iface, plugins

from .cut_off import cut_off
from .language import spoken
from .packages import PackageSteps
from .settings import said_by, shown
from .waiting import wait_until

_BEFORE = 250  # ms in which a window settles


class LookSteps:
    """Nothing is resized here: what is taken is what a user gets.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def look_at(self, name: str, picture: str) -> dict[str, Any]:
        """Takes the window in which the widget of that name is; gives its size, the screen's, and what is cut off."""
        wait_until(lambda: shown(name), name)
        return self._take(shown(name).window(), picture)

    def look_at_panel(self, name: str, picture: str) -> dict[str, Any]:
        """Takes a dock, and nothing around it."""
        wait_until(lambda: shown(name), name)
        return self._take(shown(name), picture)

    def look_at_algorithm(self, picture: str, tab: int = 0) -> dict[str, Any]:
        """Takes the dialog of an algorithm that is open, at one of its tabs."""
        [dialog] = [each for each in QApplication.topLevelWidgets() if _is_algorithm(each)]
        dialog.findChild(QTabWidget).setCurrentIndex(tab)
        return self._take(dialog, picture)

    def look_at_screen(self, picture: str, clear: bool = True) -> None:
        """Takes all that stands on the screen.

        :param clear: whether what the main window says is taken away first.
        """
        if clear:
            iface.messageBar().clearWidgets()
        QTest.qWait(_BEFORE)
        QApplication.primaryScreen().grabWindow(0).save(self._path(picture))

    def look_at_menu(self, which: str, picture: str) -> list[str]:
        """Opens the plugin's menu (``plugin``), the provider's (``provider``) or that of the jobs (``jobs``)."""
        menu, place = {"plugin": _plugin_menu, "provider": _provider_menu, "jobs": _jobs_menu}[which]()
        menu.popup(place)
        wait_until(menu.isVisible, "menu")
        self.look_at_screen(picture)
        words = [action.text() for action in menu.actions() if not action.isSeparator() and action.isVisible()]
        menu.close()
        return words

    def look_at_messages(self, picture: str) -> None:
        """The sentences that come up in the main window: good, bad, and one with a button."""
        plugin, said = plugins["hpgc"], "“{}” could not be refreshed, so its old processes stay: {}"
        plugin.gui.deployments.say_why(spoken(said).format("local", "https://hpgc.example/ogc-api/ …"))
        plugin.gui.deployments._tell(spoken("The process “{}” is gone from “{}”.").format("band-ratio", "local"), True)
        work = _Work()
        sentence = spoken("Undeploying “{}” from “{}”…").format("band-ratio", "local")
        plugin.gui.deployments._show_stop(work, sentence)
        for left in ("-progress", "-good", "-bad"):
            self.look_at_screen(picture + left, clear=False)
            iface.messageBar().popWidget()
        plugin._tell(said.format("local", "<b>503</b>"), False)
        self.look_at_screen(f"{picture}-job", clear=False)
        iface.messageBar().clearWidgets()

    def fold(self, name: str, folded: bool) -> None:
        """Folds, or unfolds, all that can be folded in a window; a box that can be checked is."""
        wait_until(lambda: shown(name), name)
        for box in shown(name).findChildren(QgsCollapsibleGroupBox):
            if box.isCheckable() and not folded:
                box.setChecked(True)
            box.setCollapsed(folded)
        QTest.qWait(_BEFORE)

    def scroll_to_end(self, name: str) -> None:
        """Scrolls a window down as far as it goes."""
        for area in shown(name).findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    def show_source(self, index: int) -> None:
        """Shows a tab of the dialog of a package."""
        shown("hpgcPackageDialog").source.setCurrentIndex(index)

    def close_named(self, name: str) -> None:
        """Closes a dialog, as Esc does."""
        wait_until(lambda: shown(name), name)
        shown(name).window().reject()
        wait_until(lambda: not shown(name), f"end of {name}")

    def wait_for_sentence_of_preview(self) -> str:
        """Waits until the preview of a package says what is wrong."""
        problem = shown("hpgcPackageDialog").preview.problem
        wait_until(problem.isVisible, "sentence in the preview")
        return problem.text()

    def wait_for_refused_connection(self) -> str:
        """Waits until the dialog of a connection says why it can't be."""
        dialog = shown("hpgcConnectionDialog")
        wait_until(lambda: said_by(dialog) and dialog.insist.isVisible(), "sentence in the dialog")
        return said_by(dialog)

    def show_step(self, kind: str, connection: str) -> None:
        """Shows one of the sign-in's pages that this server doesn't bring about."""
        from hpgc.hpgc_provider.gui import sign_in_steps

        dialog = plugins["hpgc"].gui.requests.ask(connection)
        dialog._worker.cancel()
        wait_until(lambda: not dialog._worker.is_busy, "end of the question to the server")
        step = sign_in_steps.MissingStep(spoken("It could not be found out how to sign in."))
        dialog._show_step(step if kind == "missing" else getattr(sign_in_steps, kind)())

    def _take(self, window: QWidget, picture: str) -> dict[str, Any]:
        QTest.qWait(_BEFORE)
        window.grab().save(self._path(picture))
        screen = QApplication.primaryScreen().availableGeometry()
        size, least = window.size(), window.minimumSizeHint().expandedTo(window.minimumSize())
        return {
            "picture": picture,
            "size": [size.width(), size.height()],
            "least": [least.width(), least.height()],
            "screen": [screen.width(), screen.height()],
            "cut_off": cut_off(window),
        }

    def _path(self, picture: str) -> str:
        return str(self._folder / f"{picture}.png")


class _Signal:
    def connect(self, _: Callable[..., object]) -> None:
        """Nothing comes of it."""


class _Work:
    """Something under way that never ends."""

    succeeded = failed = cancelled = _Signal()

    def cancel(self) -> None:
        """Nobody presses it."""


def _is_algorithm(window: QWidget) -> bool:
    return isinstance(window, QgsProcessingAlgorithmDialogBase) and window.isVisible()


def _plugin_menu() -> tuple[QMenu, QPoint]:
    [menu] = [each.menu() for each in iface.pluginMenu().actions() if each.text().replace("&", "") == "HPGC"]
    return menu, iface.mainWindow().mapToGlobal(QPoint(300, 60))


def _provider_menu() -> tuple[QMenu, QPoint]:
    toolbox = PackageSteps._toolbox()
    button = toolbox.findChild(QToolButton, "provideraction_hpgc")
    return button.menu(), button.mapToGlobal(button.rect().bottomLeft())


def _jobs_menu() -> tuple[QMenu, QPoint]:
    panel = iface.mainWindow().findChild(QDockWidget, "HpgcJobs")
    return panel.menu(), panel.view.viewport().mapToGlobal(QPoint(200, 20))
