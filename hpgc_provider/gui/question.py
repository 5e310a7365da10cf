"""A question before something is done that can't be undone."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QMessageBox, QWidget


def ask(
    parent: QWidget,
    name: str,
    title: str,
    text: str,
    more: str,
    button: str,
    then: Callable[[], object],
    choice: QCheckBox | None = None,
) -> QMessageBox:
    """Asks, and calls ``then`` where the answer is yes; Cancel is what Enter and Esc mean.

    :param name: the object's name.
    :param more: what it means, as plain text.
    :param button: the words on the button that does it.
    :param choice: stands below the text.
    """
    question = QMessageBox(parent)
    question.setObjectName(name)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.setIcon(QMessageBox.Icon.Question)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle(title)
    question.setText(text)
    question.setInformativeText(more)
    for label in question.findChildren(QLabel):
        # The box sets the format of its first sentence alone.
        label.setTextFormat(Qt.TextFormat.PlainText)
    if choice is not None:
        question.setCheckBox(choice)
    does = question.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
    question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
    does.clicked.connect(lambda *_: then())
    question.open()
    return question
