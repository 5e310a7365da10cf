"""Closing the dialog of a package: what was written goes only when its writer says so."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from hpgc_provider.gui.package_dialog import PackageDialog
from tests.gui.test_package_dialog import click, dialogs, opened, question, say_yes
from tests.packages_for_tests import PACKAGES, RATIO
from tests.waiting import wait_until


def press_esc(dialog):
    dialog.source.editor.setFocus()
    QTest.keyClick(dialog.source.editor, Qt.Key.Key_Escape)


def press_cancel(dialog):
    click(dialog._buttons.button(dialog._buttons.StandardButton.Cancel))


@pytest.mark.parametrize("leave", [press_esc, press_cancel, PackageDialog.close], ids=["Esc", "Cancel", "X"])
def test_what_somebody_has_written_is_thrown_away_only_when_they_say_so(desk, local, leave):
    dialog = opened(desk)
    dialog.source.editor.insert(RATIO)
    leave(dialog)
    wait_until(question)
    question().reject()
    wait_until(lambda: not question())
    assert dialog.isVisible()
    assert dialog.source.editor.text() == RATIO
    leave(dialog)
    assert "Discard the package?" in say_yes()
    wait_until(lambda: not dialogs())


@pytest.mark.parametrize("is_read", [True, False])
def test_a_dialog_without_anything_of_ones_own_closes_without_a_question(desk, local, is_read):
    dialog = opened(desk)
    if is_read:
        dialog.source.read(PACKAGES / "band-ratio.cwl")
        wait_until(lambda: dialog.source.editor.text() == RATIO)
    press_esc(dialog)
    wait_until(lambda: not dialogs())
    assert not question()


def test_a_file_that_was_changed_here_is_asked_for_too(desk, local):
    dialog = opened(desk)
    dialog.source.read(PACKAGES / "band-ratio.cwl")
    wait_until(lambda: dialog.source.editor.text() == RATIO)
    QTest.keyClick(dialog.source.editor, Qt.Key.Key_X)
    press_esc(dialog)
    assert "Discard the package?" in say_yes()
    wait_until(lambda: not dialogs())
