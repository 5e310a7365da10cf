"""The fields of a connection's callbacks."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QWidget

from ..connections import Callbacks
from ..translation import tr
from .words import add_row

_LAST_PORT = 65535


class CallbacksBox(QgsCollapsibleGroupBox):
    """Shows how a server may call back, and gives it back as it was changed. Checked is switched on."""

    def __init__(self, shown: Callbacks, parent: QWidget | None = None) -> None:
        super().__init__(tr("Let the Server Call When a Job Changes"), parent)
        self.setSaveCollapsedState(False)
        self.setSaveCheckedState(False)
        self.setCheckable(True)
        self.url, self.port = QLineEdit(shown.url), QSpinBox()
        self.url.setPlaceholderText(tr("this computer's own address"))
        self.port.setRange(0, _LAST_PORT)
        self.port.setSpecialValueText(tr("any free port"))
        self.port.setValue(shown.port)
        self.rows = rows = QFormLayout()
        add_row(
            rows,
            tr("Public address"),
            self.url,
            tr("Where the server reaches this computer, through a port forward or a tunnel; it needs a fixed port."),
        )
        add_row(rows, tr("Port"), self.port, tr("Where this computer listens while such a job runs."))
        self.setLayout(rows)
        self.setChecked(shown.wanted)
        self.setCollapsed(not shown.wanted)

    def callbacks(self) -> Callbacks:
        """What the fields say."""
        return Callbacks(self.isChecked(), self.url.text().strip(), self.port.value())
