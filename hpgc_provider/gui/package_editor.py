"""The text of a package: coloured, its lines numbered, what is wrong marked."""

from __future__ import annotations

from qgis.gui import QgsCodeEditor, QgsCodeEditorColorScheme
from qgis.PyQt.Qsci import QsciLexer, QsciLexerJSON, QsciLexerYAML
from qgis.PyQt.QtCore import QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from ..api.packages.bounds import MOST_BYTES
from ..api.packages.text import is_json
from ..translation import tr
from .words import explain

_LEAST_LINES = 2
_Role = QgsCodeEditorColorScheme.ColorRole
_YAML = {
    QsciLexerYAML.Comment: _Role.Comment,
    QsciLexerYAML.Identifier: _Role.Keyword,
    QsciLexerYAML.Keyword: _Role.Class,
    QsciLexerYAML.Number: _Role.Number,
    QsciLexerYAML.Reference: _Role.Decoration,
    QsciLexerYAML.DocumentDelimiter: _Role.Operator,
    QsciLexerYAML.Operator: _Role.Operator,
}
_JSON = {
    QsciLexerJSON.Number: _Role.Number,
    QsciLexerJSON.String: _Role.DoubleQuote,
    QsciLexerJSON.Property: _Role.Keyword,
    QsciLexerJSON.Operator: _Role.Operator,
    QsciLexerJSON.Keyword: _Role.Class,
}


class PackageEditor(QgsCodeEditor):
    """JSON or YAML, whichever it holds.

    :ivar file_dropped: the path of a file that somebody has let fall on it.
    :ivar typed: Ctrl+Enter was pressed: it is complete.
    :ivar too_large: somebody wants to put in more than a package can be.
    """

    file_dropped = pyqtSignal(str)
    too_large = pyqtSignal()
    typed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineNumbersVisible(True)
        self.setFoldingVisible(False)
        self.setTabWidth(2)
        self.setAcceptDrops(True)
        self.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        # Only text that is wider than the editor can be scrolled to.
        self.setScrollWidthTracking(True)
        self.setScrollWidth(1)
        self._lexer: QsciLexer | None = None
        self._colour()
        self.textChanged.connect(self._colour)
        explain(self, tr("The package"), tr("An application package (JSON) or a CWL document (YAML or JSON)."))

    def mark(self, line: int, sentence: str) -> None:
        """Marks a line, from 1 up, with what is wrong there; 0 marks none."""
        self.clearWarnings()
        if 0 < line <= self.lines():
            self.addWarning(line - 1, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tells that the text is complete."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes a file of this computer."""
        if _path(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads a file that is dropped, and takes text as it is."""
        path = _path(event.mimeData())
        if path and not self.isReadOnly():
            event.acceptProposedAction()
            self.file_dropped.emit(path)
        elif not path:
            super().dropEvent(event)

    def fromMimeData(self, source: QMimeData) -> tuple[bytes, bool]:
        """What is pasted; more than a package can be is refused before it costs anything."""
        if len(source.text()) > MOST_BYTES:
            self.too_large.emit()
            return b"", False
        return super().fromMimeData(source)

    def _colour(self) -> None:
        """Colours it as QGIS colours its scripts, in the theme that is set."""
        start = self.text(0) if self.lines() else ""
        wanted = QsciLexerJSON if is_json(start) else QsciLexerYAML
        if type(self._lexer) is wanted:
            return
        self._lexer = lexer = wanted(self)
        lexer.setDefaultFont(self.lexerFont())
        lexer.setDefaultColor(self.lexerColor(_Role.Default))
        lexer.setDefaultPaper(self.lexerColor(_Role.Background))
        for style in range(32):
            lexer.setFont(self.lexerFont(), style)
            lexer.setColor(self.lexerColor(_Role.Default), style)
            lexer.setPaper(self.lexerColor(_Role.Background), style)
        for style, role in (_JSON if wanted is QsciLexerJSON else _YAML).items():
            lexer.setColor(self.lexerColor(role), style)
        self.setLexer(lexer)
        self.runPostLexerConfigurationTasks()


def _path(data: QMimeData) -> str:
    """The one file of this computer that ``data`` is; else empty."""
    urls = data.urls() if data.hasUrls() else []
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
