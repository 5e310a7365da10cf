"""Add connection, remove connection, refresh: for the toolbox, the console and qgis_process alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ..api import Cancelled, HpgcError
from ..catalog import fetch_catalog, load_catalog, remove_catalog, save_catalog
from ..connections import (
    DEFAULT_PATIENCE,
    Connection,
    connection,
    connections,
    remove_connection,
    save_connection,
)
from ..icons import plugin_icon
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
        catalog = fetch_catalog(
            client,
            load_catalog(server.name),
            lambda done, total: feedback.setProgress(100 * done / max(total, 1)),
        )
    finally:
        client.close()
    for id, reason in catalog.missing:
        said = tr("The process {} of “{}” could not be described: {}").format(id, server.name, reason)
        feedback.pushWarning(said)
        warn(said)
    save_catalog(server.name, catalog)
    feedback.pushInfo(
        tr("“{}” ({}) offers {} processes.").format(server.name, catalog.title or server.url, len(catalog.descriptions))
    )
    return len(catalog.descriptions)


class ManagementAlgorithm(QgsProcessingAlgorithm):
    """What these algorithms have in common: they stand at the top of the provider, outside any group."""

    def createInstance(self) -> ManagementAlgorithm:
        return type(self)()

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def icon(self) -> QIcon:
        return plugin_icon()

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            return self.run_with(parameters, context, feedback)
        except Cancelled:
            raise QgsProcessingException(tr("Cancelled; nothing was changed.")) from None
        except HpgcError as problem:
            raise QgsProcessingException(str(problem)) from None

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The work itself, on the worker thread; an ``HpgcError`` becomes a sentence."""
        raise AssertionError(f"{type(self).__name__} says nothing of what it does")

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        show_in_toolbox()
        return {}

    def _add_name(self, label: str, optional: bool = False) -> None:
        parameter = QgsProcessingParameterString("NAME", label, optional=optional)
        self.addParameter(parameter)


class AddConnection(ManagementAlgorithm):
    """``hpgc:addconnection``: connects a server, once it has answered as one of this API."""

    def name(self) -> str:
        return "addconnection"

    def displayName(self) -> str:
        return tr("Add connection")

    def tags(self) -> list[str]:
        return ["server", "connect", "ogc", "processes"]

    def shortHelpString(self) -> str:
        return tr(
            "Connects a server of the HPGC API (OGC API - Processes). Its processes then stand in the toolbox as "
            "algorithms. A connection of the same name is changed.\n\n"
            "The server is asked first: with an address that isn't this API nothing is changed."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._add_name(tr("Name, of your choice"))
        address = QgsProcessingParameterString("URL", tr("Address of the server"))
        address.setHelp(tr("It usually ends in /ogc-api/, for example https://hpgc.example/ogc-api/"))
        self.addParameter(address)
        sign_in = QgsProcessingParameterAuthConfig("AUTHCFG", tr("Authentication"), optional=True)
        sign_in.setHelp(tr("A QGIS authentication configuration; its secret stays in QGIS's encrypted store."))
        self.addParameter(sign_in)
        patience = QgsProcessingParameterNumber(
            "PATIENCE",
            tr("Minutes to wait for a server that stops answering while a job runs"),
            QgsProcessingParameterNumber.Type.Integer,
            DEFAULT_PATIENCE,
            minValue=0,
        )
        patience.setFlags(patience.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        patience.setHelp(tr("The job itself goes on over there, however long the network is away."))
        self.addParameter(patience)
        self.addOutput(QgsProcessingOutputNumber("PROCESSES", tr("Number of processes")))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        if not self.parameterAsString(parameters, "NAME", context).strip():
            return False, tr("The connection needs a name.")
        return super().checkParameterValues(parameters, context)

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        added = Connection(
            name=self.parameterAsString(parameters, "NAME", context).strip(),
            url=self.parameterAsString(parameters, "URL", context).strip(),
            authcfg=self.parameterAsString(parameters, "AUTHCFG", context).strip(),
            patience=self.parameterAsInt(parameters, "PATIENCE", context),
        )
        count = refresh_connection(added, feedback)
        save_connection(added)
        return {"PROCESSES": count}


class RemoveConnection(ManagementAlgorithm):
    """``hpgc:removeconnection``: forgets a connection and its catalog; the server is left alone."""

    def name(self) -> str:
        return "removeconnection"

    def displayName(self) -> str:
        return tr("Remove connection")

    def shortHelpString(self) -> str:
        return tr(
            "Forgets a connection: its algorithms leave the toolbox. Nothing is changed on the server, and an "
            "authentication configuration that it used is kept."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._add_name(tr("Name of the connection"))
        self.addOutput(QgsProcessingOutputString("REMOVED", tr("Removed connection")))

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        removed = connection(self.parameterAsString(parameters, "NAME", context).strip())
        remove_connection(removed.name)
        remove_catalog(removed.name)
        return {"REMOVED": removed.name}


class Refresh(ManagementAlgorithm):
    """``hpgc:refresh``: reads the processes of one connection, or of all, anew."""

    def name(self) -> str:
        return "refresh"

    def displayName(self) -> str:
        return tr("Refresh connection")

    def shortHelpString(self) -> str:
        return tr(
            "Reads the process descriptions of a connection anew, or of all where no name is given. Where that "
            "fails the old ones stay."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._add_name(tr("Name of the connection (empty: all)"), optional=True)
        self.addOutput(QgsProcessingOutputNumber("PROCESSES", tr("Number of processes")))

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = self.parameterAsString(parameters, "NAME", context).strip()
        servers: Iterable[Connection] = [connection(name)] if name else connections()
        count, failures = 0, []
        for server in servers:
            try:
                count += refresh_connection(server, feedback)
            except Cancelled:
                raise
            except HpgcError as problem:
                failures.append(
                    tr("“{}” could not be refreshed, so its old processes stay: {}").format(server.name, problem)
                )
        if failures:
            raise HpgcError(" ".join(failures))
        return {"PROCESSES": count}


MANAGEMENT_ALGORITHMS = (AddConnection, RemoveConnection, Refresh)
