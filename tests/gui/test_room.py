"""No window is larger than a small screen, and in none is anything cut off, in any language."""

from __future__ import annotations

import gc

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from hpgc_provider.gui.connection_dialog import ConnectionDialog
from hpgc_provider.gui.jobs_filters import JobsFilters
from hpgc_provider.gui.notice import show_notice
from hpgc_provider.translation import forget_language, learn_language, tr
from tests.gui.windows import WINDOWS, close, connection, connection_unfolded, settle
from tests.test_translations import TOOLS
from tests.window.qgis_side.cut_off import cut_off

# 1280 x 720 without a panel and a title; and what is left of it where everything is shown at double size.
SCREEN, HALF = QSize(1280, 680), QSize(640, 328)


@pytest.fixture(scope="module", autouse=True)
def compiled():
    """The translations as they are now."""
    TOOLS.compile_all()


@pytest.fixture(params=["en", *TOOLS.LANGUAGES])
def language(request, qgis_app):
    """QGIS speaks each of them."""
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", request.param)
    yield request.param
    forget_language()
    settings.remove("locale")
    learn_language()


@pytest.fixture(params=WINDOWS)
def window(request, language, desk, browser):
    """Each window, open."""
    browser(None)
    opened = WINDOWS[request.param](desk)
    settle(opened)
    yield opened
    close(opened)


def fits(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()


def test_a_window_shows_all_its_words_on_a_small_screen(window, language):
    assert (tr("Connection") == "Connection") is (language == "en")
    assert cut_off(window) == []
    assert fits(window.size(), SCREEN), window.size()
    assert fits(window.minimumSizeHint().expandedTo(window.minimumSize()), HALF), window.minimumSizeHint()
    window.resize(window.size().boundedTo(HALF))
    settle(window)
    for box in window.findChildren(QDialogButtonBox):
        assert window.rect().contains(box.geometry())
        assert cut_off(box) == []


@pytest.mark.parametrize(
    "make",
    [
        lambda: QLabel("A label of some length"),
        lambda: QPushButton("A button of some length"),
        lambda: QCheckBox("A box of some length"),
        lambda: _with_hint(),
        lambda: _wrapped(),
        lambda: _table(),
    ],
)
def test_what_has_too_little_room_is_found(make, qgis_app):
    whole = QWidget()
    layout, part = QVBoxLayout(whole), make()
    layout.addWidget(part)
    whole.resize(400, 200)
    whole.show()
    settle(whole)
    assert cut_off(whole) == []
    part.setFixedWidth(40)
    settle(whole)
    assert cut_off(whole) != []


def test_what_lies_outside_is_found(qgis_app):
    whole = QWidget()
    part = QLabel("There", whole)
    part.move(390, 10)
    whole.resize(400, 200)
    whole.show()
    settle(whole)
    assert "outside" in cut_off(whole)[0]


def test_the_dialog_of_a_connection_opens_as_high_as_its_form_and_grows_with_it(desk):
    dialog = connection(desk)
    settle(dialog)
    folded = dialog.height()
    assert dialog.form.height() == dialog.form.sizeHint().height()
    dialog.form.callbacks.setCollapsed(False)
    settle(dialog)
    assert dialog.height() > folded
    dialog.reject()


def test_a_form_that_is_higher_than_the_screen_scrolls_above_its_buttons(desk):
    dialog = connection_unfolded(desk)
    settle(dialog)
    screen = QApplication.primaryScreen().availableGeometry()
    assert dialog.height() <= screen.height()
    dialog.resize(dialog.width(), HALF.height())
    settle(dialog)
    assert dialog.form.height() > dialog.height()
    assert dialog.rect().contains(dialog._ok.geometry().translated(dialog._ok.parentWidget().pos()))
    dialog.form.staging.hours.setFocus()
    dialog.reject()


def test_a_sentence_takes_the_lines_that_it_needs_and_no_more(desk):
    dialog = ConnectionDialog(None, desk.iface.window)
    dialog.show()
    heights = []
    for words in (3, 30, 90, 3):
        show_notice(dialog.bar, "words " * words)
        gc.collect()
        settle(dialog)
        label = dialog.bar.currentItem().findChild(QLabel, "notice")
        assert label.sizeHint().height() <= max(label.heightForWidth(label.width()), label.fontMetrics().lineSpacing())
        assert label.height() >= label.heightForWidth(label.width())
        heights.append(dialog.bar.height())
    assert heights[0] < heights[1] < heights[2]
    assert heights[3] == heights[0]
    dialog.reject()


def test_the_search_for_jobs_moves_above_the_choices_where_there_is_little_room(qgis_app):
    panel = QWidget()
    filters = JobsFilters(panel)
    panel.show()
    for width, is_beside in ((700, True), (filters.minimumSizeHint().width(), False), (700, True)):
        filters.setGeometry(0, 0, width, 100)
        settle(panel)
        assert (filters.search.y() == filters.group.y()) is is_beside
        assert cut_off(filters) == []


def _with_hint() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText("What is to be typed here")
    return field


def _wrapped() -> QLabel:
    label = QLabel("A label of several lines " * 3)
    label.setWordWrap(True)
    label.setFixedHeight(60)
    return label


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setHeaderLabels(["A heading", "Another"])
    table.resizeColumnToContents(0)
    table.header().setMinimumSectionSize(1)
    table.resizeEvent = lambda event: table.setColumnWidth(0, event.size().width() // 2)
    return table
