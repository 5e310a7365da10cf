"""What a package will become: the process with its inputs and outputs, as the toolbox will show them."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.preview import Preview, PreviewRow
from ..algorithms.text import plain
from ..translation import tr
from .notice import plain_label
from .words import add_row, explain

_COLUMNS = 3


class PackagePreview(QWidget):
    """Shows a preview, and what may be chosen: the Workflow, and whether one is put around a lone tool.

    :ivar changed: somebody has chosen something else.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workflow, self.wrap = QComboBox(), QCheckBox(tr("Put a &Workflow around a lone tool"))
        self.title, self.problem, self.tree = plain_label(selectable=True), plain_label(selectable=True), QTreeWidget()
        self._lay_out()
        self.workflow.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.wrap.toggled.connect(lambda _: self.changed.emit())
        self.show_preview(Preview())

    @property
    def w(self) -> str:
        """The Workflow that is chosen; empty where there is no choice."""
        return self.workflow.currentData() or "" if self.workflow.count() > 1 else ""

    def show_preview(self, found: Preview, replaces: str = "") -> None:
        """Shows it; what is chosen stays as long as it can.

        :param replaces: id of the process that it is to replace.
        """
        self._offer(() if replaces else found.workflows, found.w)
        self.wrap.setVisible(found.is_lone_tool)
        words = [found.id] + ([found.title] if found.title not in ("", found.id) else [])
        self.title.setText(": ".join(words) if found.id else tr("Nothing yet."))
        problem = found.problem
        if not problem and replaces and found.id not in ("", replaces):
            problem = tr("It is the package of “{}”, so it can't replace “{}”.").format(found.id, plain(replaces))
        self.problem.setText(problem or found.remark)
        self.problem.setVisible(bool(self.problem.text()))
        self.tree.clear()
        for name, rows in ((tr("Inputs"), found.inputs), (tr("Outputs"), found.outputs)):
            if rows:
                self._add(name, rows)
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)

    def _add(self, name: str, rows: tuple[PreviewRow, ...]) -> None:
        side = QTreeWidgetItem([name])
        self.tree.addTopLevelItem(side)
        side.setFirstColumnSpanned(True)
        for row in rows:
            optional = tr("optional") if row.is_optional else ""
            item = QTreeWidgetItem([row.name, row.kind, row.default or optional])
            for column in range(_COLUMNS):
                # Qt takes it for HTML.
                item.setToolTip(column, f"<p>{html.escape(row.label)}</p>")
            side.addChild(item)
        side.setExpanded(True)

    def _offer(self, workflows: tuple[str, ...], chosen: str) -> None:
        if workflows != tuple(self.workflow.itemData(n) for n in range(self.workflow.count())):
            self.workflow.blockSignals(True)
            self.workflow.clear()
            for id in workflows:
                self.workflow.addItem(id, id)
            self.workflow.setCurrentIndex(max(self.workflow.findData(chosen), 0) if workflows else -1)
            self.workflow.blockSignals(False)
        several = len(workflows) > 1
        self.workflow.setVisible(several)
        self._rows.labelForField(self.workflow).setVisible(several)

    def _lay_out(self) -> None:
        explain(self.tree, tr("What will be created"), tr("The inputs and outputs as the toolbox will show them."))
        explain(self.wrap, tr("Put a Workflow around a lone tool"), tr("Only a Workflow becomes a process."))
        self.wrap.setToolTip(self.wrap.whatsThis())
        self.tree.setHeaderLabels([tr("Name"), tr("Kind"), tr("Default")])
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(max(header.sectionSizeHint(column) for column in range(_COLUMNS)))
        for column in range(_COLUMNS - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self._rows = QFormLayout()
        help = tr("The one that becomes the process, where the document holds several.")
        add_row(self._rows, tr("Wor&kflow"), self.workflow, help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(plain_label(tr("What will be created")))
        whole.addWidget(self.title)
        whole.addLayout(self._rows)
        whole.addWidget(self.wrap)
        whole.addWidget(self.problem)
        whole.addWidget(self.tree, 1)
        whole.addStretch()
