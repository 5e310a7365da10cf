"""The fields of a connection's staging area."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from ..staging_settings import LONGEST_HOURS, NEVER, Staging
from ..translation import tr
from .room import one_line
from .words import add_row

_LARGEST = 1_000_000.0


class StagingBox(QgsCollapsibleGroupBox):
    """Shows where large files go, and gives it back as it was changed."""

    def __init__(self, shown: Staging, parent: QWidget | None = None) -> None:
        super().__init__(tr("Staging Area for Large Files"), parent)
        self.setSaveCollapsedState(False)
        self.area, self.options = QLineEdit(shown.area), QLineEdit(" ".join(shown.options))
        self.authcfg, self.keep = one_line(QgsAuthConfigSelect()), QCheckBox()
        self.threshold, self.hours = QDoubleSpinBox(), QDoubleSpinBox()
        self.area.setPlaceholderText(tr("none: files go inside the request"))
        self.options.setPlaceholderText("AWS_REGION=eu-central-1")
        self.threshold.setRange(NEVER, _LARGEST)
        self.threshold.setDecimals(1)
        self.threshold.setSuffix(f" {tr('MB')}")
        self.threshold.setSpecialValueText(tr("files are never staged"))
        self.threshold.setValue(shown.threshold)
        self.hours.setRange(0.01, LONGEST_HOURS)
        self.hours.setSuffix(tr(" hours"))
        self.hours.setValue(shown.hours)
        self.keep.setChecked(shown.keep)
        self.authcfg.setConfigId(shown.authcfg)
        self.rows = self._rows()
        self.setLayout(self.rows)
        self.setCollapsed(not shown.area)

    def staging(self) -> Staging:
        """What the fields say."""
        return Staging(
            area=self.area.text().strip(),
            authcfg=self.authcfg.configId(),
            threshold=self.threshold.value(),
            keep=self.keep.isChecked(),
            options=tuple(self.options.text().split()),
            hours=self.hours.value(),
        )

    def _rows(self) -> QFormLayout:
        rows = QFormLayout()
        add_row(
            rows,
            tr("Bucket or address"),
            self.area,
            tr(
                "Where files go that are too large for a request, and where the server fetches them: "
                "/vsis3/bucket/folder as GDAL writes it (also /vsigs/, /vsiaz/), or a folder that takes PUT."
            ),
        )
        add_row(
            rows,
            tr("Access"),
            self.authcfg,
            tr(
                "A QGIS authentication configuration: for a bucket “Basic” with the access key's id and its secret. "
                "Without one GDAL's own credentials count, such as ~/.aws."
            ),
        )
        add_row(
            rows,
            tr("Files in a request"),
            self.threshold,
            tr("How much a request may hold; 0 stages all files. The largest are staged until the rest fits in."),
        )
        add_row(
            rows, tr("GDAL's options"), self.options, tr("Words KEY=VALUE; none of them a secret. See GDAL's manual.")
        )
        add_row(
            rows,
            tr("Addresses live for"),
            self.hours,
            tr("The server has to fetch the file by then; a job may wait in a queue."),
        )
        add_row(rows, tr("Keep files"), self.keep, tr("Leaves them there when their job is done."))
        return rows
