"""Where a layer came from, in the metadata that QGIS keeps with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsAbstractMetadataBase, QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtXml import QDomDocument

from ..api.result_value import into_place
from ..translation import tr


@dataclass(frozen=True)
class Provenance:
    """One run.

    :ivar inputs: the inputs as they were given, as text without bulk data.
    :ivar job: the job's address; empty where it had none.
    """

    process: str
    title: str
    version: str
    server: str
    job: str
    inputs: str

    def metadata(self) -> QgsLayerMetadata:
        """The layer's metadata."""
        metadata = QgsLayerMetadata()
        metadata.setTitle(self.title or self.process)
        metadata.setIdentifier(self.job)
        now = QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)
        version = tr(" version {}").format(self.version) if self.version else ""
        metadata.setAbstract(
            tr("Made by the process {}{} on {} at {}.").format(self.process, version, self.server, now)
        )
        metadata.addHistoryItem(tr("{}: process {}{} on {}").format(now, self.process, version, self.server))
        if self.job:
            metadata.addHistoryItem(tr("Job {}").format(self.job))
        metadata.addHistoryItem(tr("Inputs {}").format(self.inputs))
        links = [QgsAbstractMetadataBase.Link("server", "WWW:LINK", self.server)]
        if self.job:
            links.append(QgsAbstractMetadataBase.Link("job", "WWW:LINK", self.job))
        metadata.setLinks(links)
        return metadata

    def put_on(self, layer: QgsMapLayer) -> None:
        """Sets the metadata of a layer that is not kept in a file."""
        metadata = self.metadata()
        metadata.setCrs(layer.crs())
        layer.setMetadata(metadata)

    def put_beside(self, path: str) -> None:
        """Writes the metadata where QGIS looks for it when it opens the file (``.qmd``).

        :raises HpgcError: where the folder can't be written.
        """
        document = QDomDocument("qgis")
        root = document.createElement("qgis")
        document.appendChild(root)
        self.metadata().writeMetadataXml(root, document)
        text = document.toString(2)
        into_place(Path(path).with_suffix(".qmd"), lambda part: str(part.write_text(text, encoding="utf-8")) and "")
