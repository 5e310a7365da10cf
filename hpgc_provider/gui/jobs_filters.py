"""What the panel Jobs is to show: words to look for, how the jobs stand, and their connection."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QWidget

from ..translation import tr
from .jobs_rows import group_names
from .words import explain

_ICON_AND_BUTTON = 56
_Beside, _Below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class JobsFilters(QWidget):
    """The search stands beside the choices, or above them where the panel is narrow.

    :ivar changed: something else is to be shown.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.group, self.connection = QgsFilterLineEdit(), QComboBox(), QComboBox()
        self.search.setPlaceholderText(tr("Search…"))
        self.search.setShowSearchIcon(True)
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(words + _ICON_AND_BUTTON)
        explain(self.search, tr("Search"), tr("Words of the process, the message, the id or the status."))
        for group, name in group_names().items():
            self.group.addItem(name, group)
        explain(self.group, tr("Status"), tr("Which jobs are shown, by how they stand."))
        self.connection.addItem(tr("All Connections"), "")
        explain(self.connection, tr("Connection"), tr("Which jobs are shown, by their connection."))
        # Names of connections may be of any length.
        self.connection.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.connection.setMinimumContentsLength(len(self.connection.itemText(0)))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._whole, choices = QBoxLayout(_Beside, self), QBoxLayout(_Beside)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.search, 1)
        self._whole.addLayout(choices)
        for box in (self.group, self.connection):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choices.addWidget(box)
            box.currentIndexChanged.connect(self._tell)
        self.search.textChanged.connect(self._tell)

    def offer(self, names: list[str]) -> bool:
        """Offers these connections; tells whether they are others than before."""
        box = self.connection
        if [box.itemData(place) for place in range(1, box.count())] == names:
            return False
        chosen = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for name in names:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)
        return True

    def minimumSizeHint(self) -> QSize:
        """As narrow as the choices alone, above which the search may stand."""
        least = super().minimumSizeHint()
        return QSize(self._choices_width(), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the search where there is room for it."""
        beside = self.search.minimumWidth() + self._whole.spacing() + self._choices_width()
        self._whole.setDirection(_Beside if event.size().width() >= beside else _Below)
        super().resizeEvent(event)

    def _choices_width(self) -> int:
        return self.group.sizeHint().width() + self._whole.spacing() + self.connection.sizeHint().width()

    def _tell(self, *_: object) -> None:
        self.changed.emit()
