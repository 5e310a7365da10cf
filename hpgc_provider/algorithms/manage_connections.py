"""Add connection, remove connection, refresh: for the toolbox, the console and qgis_process alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..api import Cancelled, HpgcError
from ..api.link import is_web_address
from ..connections import (
    DEFAULT_PATIENCE_MINUTES,
    Callbacks,
    Connection,
    connection,
    connections,
)
from ..jobs.connection_changes import what_is_lost
from ..sign_in import Method, SignIn
from ..translation import tr
from .connecting import connect, disconnect
from .management import ManagementAlgorithm, refresh_connection
from .staging_parameters import read_staging, staging_parameters


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
        sign_in.setHelp(
            tr(
                "A QGIS authentication configuration; its secret stays in QGIS's encrypted store. Without one, a "
                "server that is guarded is asked how to sign in."
            )
        )
        self.addParameter(sign_in)
        for parameter in self._sign_in_parameters():
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        patience = QgsProcessingParameterNumber(
            "PATIENCE",
            tr("Minutes to wait for a server that stops answering while a job runs"),
            QgsProcessingParameterNumber.Type.Integer,
            DEFAULT_PATIENCE_MINUTES,
            minValue=0,
        )
        patience.setFlags(patience.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        patience.setHelp(tr("The job itself goes on over there, however long the network is away."))
        self.addParameter(patience)
        for parameter in [*self._callback_parameters(), *staging_parameters()]:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("PROCESSES", tr("Number of processes")))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        if not self.parameterAsString(parameters, "NAME", context).strip():
            return False, tr("The connection needs a name.")
        return super().checkParameterValues(parameters, context)

    @staticmethod
    def _sign_in_parameters() -> list[QgsProcessingParameterDefinition]:
        method = QgsProcessingParameterEnum(
            "METHOD",
            tr("How to sign in (empty: as the server says)"),
            [method.value for method in Method],
            usesStaticStrings=True,
            optional=True,
        )
        client = QgsProcessingParameterString("CLIENT_ID", tr("Client id"), optional=True)
        client.setHelp(tr("What the sign-in provider calls this program; the server's operator tells it."))
        scopes = QgsProcessingParameterString("SCOPES", tr("Scopes"), optional=True)
        redirect = QgsProcessingParameterString("REDIRECT_URI", tr("Redirect address"), optional=True)
        redirect.setHelp(tr("Where the provider sends the browser; empty is a free port of this computer."))
        provider = QgsProcessingParameterString("PROVIDER", tr("Address of the sign-in provider"), optional=True)
        provider.setHelp(tr("Only where the server doesn't name it: the issuer, or its OpenID configuration."))
        origins = QgsProcessingParameterString("ORIGINS", tr("Further addresses that may see the token"), optional=True)
        origins.setHelp(tr("Separated by spaces, such as https://maps.hpgc.example; the server's own always may."))
        pages = [
            QgsProcessingParameterString("AUTHORIZATION_URL", tr("Authorization address"), optional=True),
            QgsProcessingParameterString("TOKEN_URL", tr("Token address"), optional=True),
            QgsProcessingParameterString("DEVICE_URL", tr("Device authorization address"), optional=True),
        ]
        for page in pages:
            page.setHelp(tr("Only for a sign-in provider that doesn't publish its addresses; the operator tells it."))
        return [method, client, scopes, redirect, provider, *pages, origins]

    @staticmethod
    def _callback_parameters() -> list[QgsProcessingParameterDefinition]:
        wanted = QgsProcessingParameterBoolean("CALLBACKS", tr("Let jobs call back when they have news"), False, True)
        wanted.setHelp(
            tr(
                "While jobs run, a port of this computer is open to the server, and results are here the moment they "
                "are ready. What comes in there is not believed: it only makes QGIS ask the server. Leave it off where "
                "the server can't reach this computer: some servers then never start the job."
            )
        )
        url = QgsProcessingParameterString(
            "CALLBACK_URL", tr("Address at which the server reaches this computer (empty: its own)"), optional=True
        )
        url.setHelp(
            tr("Where a router or a tunnel passes requests on to this computer, such as https://tunnel.example/me.")
        )
        port = QgsProcessingParameterNumber(
            "CALLBACK_PORT",
            tr("Port of this computer for that (0: any that is free)"),
            QgsProcessingParameterNumber.Type.Integer,
            0,
            minValue=0,
            maxValue=65535,
        )
        port.setHelp(tr("The port that the address above leads to."))
        return [wanted, url, port]

    def _callbacks(self, parameters: dict, context: QgsProcessingContext) -> Callbacks:
        """Whether and where the server may call back.

        :raises HpgcError: where that address is none, or leads nowhere.
        """
        url = self.parameterAsString(parameters, "CALLBACK_URL", context).strip()
        port = self.parameterAsInt(parameters, "CALLBACK_PORT", context)
        if url and (not is_web_address(url) or set(url) & set("@?#")):
            said = tr("The server can't call back at “{}”: give an address such as https://tunnel.example/me.")
            raise HpgcError(said.format(url))
        if url and not port:
            raise HpgcError(tr("Say with CALLBACK_PORT to which port of this computer {} leads.").format(url))
        return Callbacks(self.parameterAsBoolean(parameters, "CALLBACKS", context), url, port)

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        word = self.parameterAsEnumString(parameters, "METHOD", context)
        added = Connection(
            name=text("NAME"),
            url=text("URL"),
            authcfg=text("AUTHCFG"),
            patience=self.parameterAsInt(parameters, "PATIENCE", context),
            sign_in=SignIn(
                method=Method(word) if word else Method.NONE,
                issuer=text("PROVIDER"),
                authorization_endpoint=text("AUTHORIZATION_URL"),
                token_endpoint=text("TOKEN_URL"),
                device_endpoint=text("DEVICE_URL"),
                client_id=text("CLIENT_ID"),
                scopes=text("SCOPES"),
                redirect_uri=text("REDIRECT_URI"),
            ),
            origins=tuple(text("ORIGINS").split()),
            callbacks=self._callbacks(parameters, context),
            staging=read_staging(self, parameters, context),
        )
        connected = connect(added, feedback)
        if connected.needs_sign_in:
            said = tr("{} wants you to sign in. The connection is kept; sign in with “Sign in” (hpgc:signin, NAME={}).")
            feedback.pushWarning(said.format(added.url, added.name))
        if connected.lacking:
            feedback.pushWarning(connected.lacking)
        return {"PROCESSES": connected.processes}


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
        lost = what_is_lost(removed.name)
        disconnect(removed.name)
        if lost:
            feedback.pushWarning(lost)
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
