"""Every window can be used by keys alone, in the order in which it is read, and takes none of QGIS's own."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QDialog,
    QGroupBox,
    QLabel,
    QPushButton,
    QShortcut,
    QTabBar,
    QWidget,
)

from hpgc_provider.gui.package_dialog import PackageDialog
from tests.gui.test_room import compiled, language  # noqa: F401
from tests.gui.windows import WINDOWS, close, package, package_address, settle

DIALOGS = [name for name in WINDOWS if not name.startswith(("options", "jobs"))]
# What Enter does in each dialog.
ENTER = {
    "connection": "_ok",
    "sign-in": "go",
    "package": "send_button",
}
TABS = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
MNEMONIC = re.compile(r"&(\w)")


def opened(name, desk, browser):
    browser(None)
    window = WINDOWS[name](desk)
    settle(window)
    return window


def chain(window: QWidget) -> list[QWidget]:
    """What Tab visits, from the first."""
    found, at = [], window
    while True:
        at = at.nextInFocusChain()
        if at is window or at in found:
            return found
        if (
            at.focusPolicy() in TABS
            and not _is_in_bar(at)
            and at.isVisibleTo(window)
            and at.isEnabled()
            and window.isAncestorOf(at)
            and not at.focusProxy()
        ):
            found.append(at)


def comes_before(one: QRect, other: QRect) -> bool:
    """Whether one is read before another: it is above it, or left of it in the same row; else it doesn't matter."""
    is_beside = one.top() <= other.bottom() and other.top() <= one.bottom()
    if is_beside:
        return one.right() <= other.left()
    is_over = one.left() <= other.right() and other.left() <= one.right()
    return is_over and one.bottom() <= other.top()


def place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, part.rect().topLeft()), part.size())


@pytest.mark.parametrize("name", WINDOWS)
def test_tab_goes_through_a_window_as_it_is_read(name, desk, browser):
    window = opened(name, desk, browser)
    # So high that nothing is scrolled.
    window.resize(window.width(), 1500)
    settle(window)
    visited = chain(window)
    assert visited
    wrong = [
        f"{_name(later)} is read before {_name(earlier)}"
        for at, earlier in enumerate(visited)
        for later in visited[at + 1 :]
        if comes_before(place(later, window), place(earlier, window))
    ]
    assert wrong == []
    close(window)


@pytest.mark.parametrize("name", WINDOWS)
def test_no_two_parts_of_a_window_have_the_same_key(name, language, desk, browser):  # noqa: F811
    window = opened(name, desk, browser)
    keys = Counter(key.casefold() for text in _texts(window) for key in MNEMONIC.findall(text.replace("&&", "")))
    assert [key for key, count in keys.items() if count > 1] == []
    close(window)


@pytest.mark.parametrize("name", DIALOGS)
def test_esc_closes_a_dialog_and_enter_has_one_meaning(name, desk, browser):
    window = opened(name, desk, browser)
    assert isinstance(window, QDialog)
    meant = [each for each in window.findChildren(QPushButton) if each.isDefault() and each.isVisible()]
    assert len(meant) <= 1
    kind = next((attribute for begin, attribute in ENTER.items() if name.split(",")[0] == begin), "")
    if kind and not name.endswith("view") and getattr(window, kind).isVisible():
        assert meant == [getattr(window, kind)]
    if isinstance(window, PackageDialog):
        # What is written there is asked for first.
        window.source.editor.setModified(False)
    for _ in range(2):
        # The first stops what is under way.
        if not sip.isdeleted(window) and window.isVisible():
            QTest.keyClick(window, Qt.Key.Key_Escape)
            settle()
    assert sip.isdeleted(window) or not window.isVisible()


def test_enter_after_an_address_looks_at_it_and_ctrl_enter_deploys_from_the_text(desk, browser):
    dialog = package_address(desk)
    sent, looked = [], []
    dialog.send_button.clicked.disconnect()
    dialog.send_button.clicked.connect(lambda: sent.append(True))
    dialog.source.look.clicked.disconnect()
    dialog.source.look.clicked.connect(lambda: looked.append(True))
    dialog.source.address.setFocus()
    QTest.keyClick(dialog.source.address, Qt.Key.Key_Return)
    assert (looked, sent) == ([True], [])
    close(dialog)
    dialog = package(desk)
    dialog.send_button.clicked.disconnect()
    dialog.send_button.clicked.connect(lambda: sent.append(True))
    dialog.source.editor.setFocus()
    lines = dialog.source.editor.lines()
    QTest.keyClick(dialog.source.editor, Qt.Key.Key_Return)
    assert (dialog.source.editor.lines(), sent) == (lines + 1, [])
    QTest.keyClick(dialog.source.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.source.editor.lines(), sent) == (lines + 1, [True])
    close(dialog)


@pytest.mark.parametrize("name", WINDOWS)
def test_no_action_takes_a_key_from_qgis(name, desk, browser):
    window = opened(name, desk, browser)
    ours = [*window.findChildren(QAction), desk.plugin.gui.deploy, desk.plugin.gui.jobs.action]
    from_widgets = {action for part in window.findChildren(QWidget) if _is_of_qt(part) for action in part.actions()}
    taken = [
        action.text()
        for action in ours
        if not action.shortcut().isEmpty() and action not in from_widgets and not _is_of_qt(action.parent())
    ]
    assert taken == []
    # A dialog's own keys end with it.
    assert not [
        each for each in window.findChildren(QShortcut) if each.context() == Qt.ShortcutContext.ApplicationShortcut
    ]
    close(window)


def _is_in_bar(part: QWidget) -> bool:
    """Whether it belongs to a sentence, which comes and goes."""
    return isinstance(part, QgsMessageBar) or (part.parentWidget() is not None and _is_in_bar(part.parentWidget()))


def _is_of_qt(part) -> bool:
    """Whether a part is one of QGIS's or Qt's, with keys of its own that end with it."""
    return not type(part).__module__.startswith("hpgc_provider")


def _texts(window: QWidget) -> list[str]:
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window):
            continue
        if isinstance(part, QLabel):
            found.append(part.text() if part.buddy() is not None else "")
        elif isinstance(part, QAbstractButton):
            found.append(part.text())
        elif isinstance(part, QGroupBox):
            found.append(part.title())
        elif isinstance(part, QTabBar):
            found += [part.tabText(index) for index in range(part.count())]
    return found


def _name(part: QWidget) -> str:
    text = getattr(part, "text", lambda: "")
    return f"{type(part).__name__} “{part.accessibleName() or part.objectName() or (text() if callable(text) else '')}”"
