"""The table in the panel: bars for progress, and keys that work while it has the focus."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence, QPainter, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionProgressBar,
    QStyleOptionViewItem,
    QTreeView,
)

from ..translation import tr
from ..versions import pressed_keys
from .jobs_model import PROGRESS_ROLE, ROW_ROLE, Column
from .jobs_rows import Row, state_words
from .words import explain

# Letters; no column is narrower than its heading. The status is as wide as the words that stay for a while.
_WIDTHS = {
    Column.STATUS: 0,
    Column.PROGRESS: 9,
    Column.PROCESS: 12,
    Column.CONNECTION: 10,
    Column.SUBMITTED: 21,
    Column.DURATION: 7,
    Column.MESSAGE: 24,
}
_ICON = 16


class JobsView(QTreeView):
    """The jobs.

    :ivar chosen: other jobs are selected.
    """

    chosen = pyqtSignal()

    def __init__(self, model: QSortFilterProxyModel) -> None:
        super().__init__()
        self._keys: list[tuple[QKeySequence, QAction]] = []
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegateForColumn(Column.PROGRESS, _Progress(self))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.SUBMITTED, Qt.SortOrder.DescendingOrder)
        self._widths = self._give_widths()
        explain(self, tr("Jobs"), tr("The jobs that were started from this profile, the newest first."))
        self.selectionModel().selectionChanged.connect(self.chosen)

    def selected(self) -> list[Row]:
        """The jobs that are selected, from the top."""
        places = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [place.data(ROW_ROLE) for place in places]

    def _give_widths(self) -> dict[Column, int]:
        given = {}
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for state, word in state_words().items() if state is not None)
        icon = QgsApplication.scaleIconSize(_ICON, True)
        for column, letters in _WIDTHS.items():
            width = widest + icon if column is Column.STATUS else letters * metrics.averageCharWidth()
            given[column] = max(width + 2 * self.indentation(), self.header().sectionSizeHint(column))
            self.setColumnWidth(column, given[column])
        return given

    def give_key(self, keys: str, action: QAction) -> None:
        """Has a key do something while the table has the focus. QGIS has other uses for most keys elsewhere."""
        sequence = QKeySequence(keys)
        self._keys.append((sequence, action))
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        # What a button is called has no key in it.
        action.setIconText(action.iconText())
        action.setToolTip(f"{action.iconText()} ({shown})")
        action.setText(f"{action.text()}\t{shown}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The message takes the room that is left, but never less than it can be read in."""
        super().resizeEvent(event)
        header, least = self.header(), self._widths[Column.MESSAGE]
        left = self.viewport().width() - sum(header.sectionSize(column) for column in Column if column < Column.MESSAGE)
        header.setStretchLastSection(left >= least)
        if left < least:
            header.resizeSection(Column.MESSAGE, least)

    def event(self, event: QEvent) -> bool:
        """Does what a key stands for."""
        # Accepted here, it is not taken for a key of QGIS's own menus.
        action = self._action_of(event) if isinstance(event, QKeyEvent) else None
        if action is not None and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if action is not None and event.type() == QEvent.Type.KeyPress:
            action.trigger()
            return True
        return super().event(event)

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        pressed = pressed_keys(event)
        return next((action for keys, action in self._keys if keys == pressed), None)


class _Progress(QStyledItemDelegate):
    """Draws percent as a bar in the style's own colours, with the number on it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        style = option.widget.style() if option.widget is not None else QApplication.style()
        percent = index.data(PROGRESS_ROLE)
        if percent is None or percent >= 100:
            super().paint(painter, option, index)
            return
        background = QStyleOptionViewItem(option)
        self.initStyleOption(background, index)
        background.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, background, painter, option.widget)
        bar = QStyleOptionProgressBar()
        bar.rect = option.rect.adjusted(2, 2, -2, -2)
        bar.palette, bar.fontMetrics, bar.direction = option.palette, option.fontMetrics, option.direction
        bar.state = option.state | QStyle.StateFlag.State_Horizontal
        bar.minimum, bar.maximum, bar.progress = 0, 100, int(percent)
        bar.text, bar.textVisible = index.data(), True
        bar.textAlignment = Qt.AlignmentFlag.AlignCenter
        style.drawControl(QStyle.ControlElement.CE_ProgressBar, bar, painter, option.widget)
