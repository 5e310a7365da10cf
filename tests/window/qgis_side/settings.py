"""Steps in QGIS's options, on the plugin's page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QScrollArea, QWidget
from qgis.utils import iface

from .heartbeat import Heartbeat
from .language import spoken, spoken_part
from .waiting import wait_until

_EVERY = 30  # ms


class SettingsSteps:
    """The page, and the dialog of a connection that it opens.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._heartbeat: Heartbeat | None = None

    def open_settings(self, inside: Callable[[], None]) -> None:
        """Plugins > HPGC > Connections…; calls ``inside`` once they are there, and returns when they are closed."""
        timer = QTimer()

        def look() -> None:
            if shown("hpgcConnectionsPage") is not None:
                timer.stop()
                inside()

        timer.timeout.connect(look)
        timer.start(_EVERY)
        menu = next(each.menu() for each in iface.pluginMenu().actions() if each.text() == "HPGC")
        words = spoken("&Connections…").replace("&", "")
        next(each for each in menu.actions() if each.text().replace("&", "") == words).trigger()
        timer.stop()

    def close_settings(self) -> None:
        """Closes them by OK, as most people do."""
        page = shown("hpgcConnectionsPage")
        if page is not None:
            page.window().accept()

    def size_settings(self, width: int, height: int) -> None:
        """Gives the options that size."""
        window = shown("hpgcConnectionsPage").window()
        window.resize(width, height)
        wait_until(lambda: window.width() == width, "options of that size")

    def click_on_page(self, button: str) -> None:
        """Clicks a button of the page."""
        self._heartbeat = Heartbeat()
        click(getattr(shown("hpgcConnectionsPage"), button))

    def wait_for_page(self, text: str) -> dict[str, Any]:
        """Waits until the page says that; gives all that it shows, and the longest gap since the last click."""
        page = shown("hpgcConnectionsPage")
        # It may still say so from before, while the dialog that will have it say so anew is open.
        wait_until(
            lambda: spoken_part(text) in said_by(page) and shown("hpgcConnectionDialog") is None,
            f"“{text}” on the page",
        )
        items = [page.list.topLevelItem(row) for row in range(page.list.topLevelItemCount())]
        rows = [[item.text(column) for column in range(3)] for item in items]
        return {"said": said_by(page), "rows": rows, "report": page.report.toPlainText(), **self._heartbeat.stop()}

    def wait_for_report(self) -> str:
        """Waits for the answer to Test, in the dialog or on the page."""
        window = shown("hpgcConnectionDialog") or shown("hpgcConnectionsPage")
        wait_until(window.report.isVisible, "report")
        return window.report.toPlainText()

    def type_connection(self, **fields: str) -> None:
        """Types into the fields of the connection's dialog; a method is chosen by its name."""
        wait_until(lambda: shown("hpgcConnectionDialog"), "dialog of the connection")
        form = shown("hpgcConnectionDialog").form
        for name, text in fields.items():
            field = getattr(form, name)
            if isinstance(field, QComboBox):
                field.setCurrentIndex(field.findText(spoken(text)))
                continue
            field.clear()
            QTest.keyClicks(field, text)

    def unfold_sign_in(self) -> None:
        """Shows the fields of the sign-in."""
        shown("hpgcConnectionDialog").form.sign_in.setCollapsed(False)

    def click_in_connection(self, button: str) -> None:
        """Clicks a button of that dialog."""
        self._heartbeat = Heartbeat()
        dialog = shown("hpgcConnectionDialog")
        click(dialog._ok if button == "ok" else getattr(dialog, button))

    def wait_for_connection(self, text: str) -> str:
        """Waits until that dialog says so."""
        dialog = shown("hpgcConnectionDialog")
        wait_until(lambda: spoken_part(text) in said_by(dialog), f"“{text}” in the dialog")
        return said_by(dialog)

    def take_widget(self, name: str, picture: str, height: int = 0) -> None:
        """Takes a picture of what has that name; of the options, where it is their page."""
        widget = shown(name)
        window = widget.window()
        if height:
            window.resize(window.width(), height)
        elif window is widget:
            window.adjustSize()
        QApplication.processEvents()
        QTest.qWait(200)
        window.grab().save(str(self._folder / f"{picture}.png"))


def shown(name: str) -> QWidget | None:
    """The visible widget of that name; QGIS puts a page into a scroll area that it calls the same."""
    named = [each for each in QApplication.allWidgets() if each.objectName() == name and each.isVisible()]
    return next((each for each in named if not isinstance(each, QScrollArea)), None)


def said_by(window: QWidget | QDialog) -> str:
    """The sentence in the message bar of a window."""
    item = window.bar.currentItem()
    label = item.findChild(QLabel, "notice") if item is not None else None
    return label.text() if label is not None else ""


def click(button: QWidget) -> None:
    """Clicks, as soon as that is possible."""
    wait_until(lambda: button.isVisible() and button.isEnabled(), f"button {button.text()} that can be clicked")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
