"""What the management algorithms have in common."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ..api import Cancelled, HpgcError
from ..catalog import fetch_catalog, load_catalog, save_catalog
from ..connections import Connection
from ..icons import ICON_PATH, plugin_icon
from ..log import warn
from ..translation import tr

PROVIDER = "hpgc"


def show_in_toolbox() -> None:
    """Makes the provider read connections and catalog anew: at once on its own thread, else soon there.

    ``qgis_process`` still holds the running algorithm, ends after it, and so is left alone.
    """
    provider = QgsApplication.processingRegistry().providerById(PROVIDER)
    if provider is not None and QgsApplication.platform() != "qgis_process":
        provider.catalog_changed.emit()


def refresh_connection(server: Connection, feedback: QgsProcessingFeedback) -> int:
    """Fetches the catalog of a server onto disk.

    :returns: the number of its processes.
    :raises HpgcError: where that failed; the catalog on disk is the old one then.
    """
    client = server.client(feedback.isCanceled)
    try:
        feedback.setProgressText(tr("Reading the processes of {}").format(client.url))
        known = load_catalog(server.name)
        catalog = fetch_catalog(
            client,
            known,
            lambda done, total: feedback.setProgress(100 * done / max(total, 1)),
        )
    finally:
        client.close()
    for id, reason in catalog.missing:
        said = tr("The process {} of “{}” could not be described: {}").format(id, server.name, reason)
        feedback.pushWarning(said)
        warn(said)
    if catalog != known:
        save_catalog(server.name, catalog)
    feedback.pushInfo(
        tr("“{}” ({}) offers {} processes.").format(server.name, catalog.title or server.url, len(catalog.descriptions))
    )
    return len(catalog.descriptions)


class ManagementAlgorithm(QgsProcessingAlgorithm):
    """What these algorithms have in common: they stand at the top of the provider, outside any group.

    :cvar changes_toolbox: whether connections or processes are others after it.
    """

    changes_toolbox: ClassVar[bool] = True

    def createInstance(self) -> ManagementAlgorithm:
        return type(self)()

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def icon(self) -> QIcon:
        return plugin_icon()

    def svgIconPath(self) -> str:
        # What the model designer draws in the box of a step.
        return str(ICON_PATH)

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            return self.run_with(parameters, context, feedback)
        except Cancelled:
            raise QgsProcessingException(self.said_of_a_cancel()) from None
        except HpgcError as problem:
            raise QgsProcessingException(str(problem)) from None

    def said_of_a_cancel(self) -> str:
        """The sentence for a run that was cancelled."""
        return tr("Cancelled; nothing was changed.")

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The work itself, on the worker thread; an ``HpgcError`` becomes a sentence."""
        raise AssertionError(f"{type(self).__name__} says nothing of what it does")

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        if self.changes_toolbox:
            show_in_toolbox()
        return {}

    def _add_name(self, label: str, optional: bool = False) -> None:
        parameter = QgsProcessingParameterString("NAME", label, optional=optional)
        self.addParameter(parameter)
