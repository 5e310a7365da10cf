"""The jobs as a table, sorted and searched."""

from __future__ import annotations

import html
from enum import IntEnum
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

from ..algorithms.text import plain
from ..jobs.store import State
from ..translation import tr
from .jobs_rows import Group, Row

# A list that changed in more places is shown anew.
_MANY = 20
SORT_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = SORT_ROLE + 1
PROGRESS_ROLE = SORT_ROLE + 2
_ICONS = {
    State.SUBMITTING: "mTaskQueued.svg",
    State.ACCEPTED: "mTaskQueued.svg",
    State.RUNNING: "mTaskRunning.svg",
    State.SUCCESSFUL: "mTaskComplete.svg",
    State.FAILED: "mTaskTerminated.svg",
    State.DISMISSED: "mTaskCancel.svg",
    State.LOST: "mIconWarning.svg",
}


class Column(IntEnum):
    """What stands where."""

    STATUS = 0
    PROGRESS = 1
    PROCESS = 2
    CONNECTION = 3
    SUBMITTED = 4
    DURATION = 5
    MESSAGE = 6


def headings() -> list[str]:
    """The columns' names."""
    return [
        tr("Status"),
        tr("Progress"),
        tr("Process"),
        tr("Connection"),
        tr("Submitted"),
        tr("Duration"),
        tr("Message"),
    ]


class JobsModel(QAbstractTableModel):
    """Jobs, one in each row; what a server wrote is shown letter by letter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._icons = {state: QgsApplication.getThemeIcon(f"/{name}") for state, name in _ICONS.items()}
        self._headings = headings()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many jobs there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's name."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says or is sorted by."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(row, column)
        if role == SORT_ROLE:
            return _sorted_by(row, column)
        if role == ROW_ROLE:
            return row
        if role == PROGRESS_ROLE and column is Column.PROGRESS:
            return row.progress
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATUS:
            return self._icons[row.state]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[column]}: {_shown(row, column)}"
        return None

    def show(self, rows: list[Row]) -> None:
        """Shows these jobs; those that were shown before keep their place under the cursor."""
        before, after = [row.identity for row in self.rows], [row.identity for row in rows]
        kept = set(before) & set(after)
        changes = len(before) + len(after) - 2 * len(kept)
        if changes > _MANY or [id for id in before if id in kept] != [id for id in after if id in kept]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        for place in range(len(before) - 1, -1, -1):
            if before[place] not in kept:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self.rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            if after[place] not in kept:
                self.beginInsertRows(QModelIndex(), place, place)
                self.rows.insert(place, row)
                self.endInsertRows()
            elif self.rows[place] != row:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def tick(self) -> None:
        """Shows the time that has passed."""
        for place, row in enumerate(self.rows):
            if not row.state.ended:
                cell = self.index(place, Column.DURATION)
                self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.DisplayRole, SORT_ROLE])


class JobsFilter(QSortFilterProxyModel):
    """Shows the jobs that are looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group, self._connection, self._words = Group.ALL, "", [""]
        self.setSortRole(SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setDynamicSortFilter(True)

    def look_for(self, group: Group, connection: str, text: str) -> None:
        """Sets what is looked for; an empty connection is any."""
        wanted = group, connection, text.casefold().split()
        if wanted != (self._group, self._connection, self._words):
            self._group, self._connection, self._words = wanted
            self.invalidateFilter()

    def filterAcceptsRow(self, place: int, parent: QModelIndex) -> bool:
        """Whether a job is looked for."""
        model: Any = self.sourceModel()
        row = model.rows[place]
        if not self._group.holds(row) or self._connection not in ("", row.record.connection):
            return False
        if not self._words:
            return True
        record = row.record
        text = " ".join((record.process, record.connection, record.job, record.message, row.word)).casefold()
        return all(word in text for word in self._words)


def _shown(row: Row, column: Column) -> str:
    if column is Column.STATUS:
        return row.word
    if column is Column.PROGRESS:
        return "" if row.progress is None else f"{row.progress:.0f} %"
    if column is Column.SUBMITTED:
        return row.submitted
    if column is Column.DURATION:
        return row.duration
    text = {
        Column.PROCESS: row.record.process,
        Column.CONNECTION: row.connection,
        Column.MESSAGE: row.message,
    }[column]
    return plain(text, 500)


def _sorted_by(row: Row, column: Column) -> Any:
    if column is Column.PROGRESS:
        return -1.0 if row.progress is None else float(row.progress)
    if column is Column.SUBMITTED:
        return row.record.submitted
    if column is Column.DURATION:
        return row.seconds
    return _shown(row, column)


def _tip(row: Row) -> str:
    lines = [f"{row.word}: {row.record.process}", row.record.job, row.message]
    return "".join(f"<p>{html.escape(plain(line, 500))}</p>" for line in lines if line)
