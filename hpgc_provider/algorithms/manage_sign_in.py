"""Sign in and sign out, for the toolbox, the console and qgis_process alike."""

from __future__ import annotations

import time
import webbrowser
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ..api import HpgcError
from ..api.interrupt import pause
from ..api.sign_in import DeviceCode
from ..connections import Connection, connection, save_sign_in
from ..sign_in import Method, account, prompt, unlocked_store
from ..sign_in.flows import Person, sign_in_to
from ..sign_in.store import PASSWORD, USERNAME
from ..translation import tr
from .connecting import with_sign_in
from .management import ManagementAlgorithm, refresh_connection

# Seconds to wait for the user to put an address or a token into a file.
PASTE_TIME = 600.0
_GLANCE = 0.5
_LARGEST_PASTE = 100_000


class SignInAlgorithm(ManagementAlgorithm):
    """``hpgc:signin``: signs in to a connection and reads its processes."""

    def name(self) -> str:
        return "signin"

    def displayName(self) -> str:
        return tr("Sign in")

    def tags(self) -> list[str]:
        return ["login", "authentication", "token", "oauth", "openid"]

    def shortHelpString(self) -> str:
        return tr(
            "Signs in to a connection, and reads its processes. How is part of the connection: a page in the browser, "
            "a code for another device, a service account, or a token.\n\n"
            "Passwords and tokens are no parameters, so that no history holds them: a service account is an "
            "authentication configuration (Basic), and a token, or the address that the browser was sent to, stands in "
            "a file of yours, which may be empty at first and is waited for."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._add_name(tr("Name of the connection"))
        method = QgsProcessingParameterEnum(
            "METHOD",
            tr("Method (empty: the connection's own)"),
            [method.value for method in Method if method is not Method.NONE],
            usesStaticStrings=True,
            optional=True,
        )
        account_of_service = QgsProcessingParameterAuthConfig("CREDENTIALS", tr("Service account"), optional=True)
        account_of_service.setHelp(
            tr("A Basic authentication configuration: user name and password, or client id and client secret.")
        )
        file = QgsProcessingParameterFile("FILE", tr("File with the token or address that you paste"), optional=True)
        for parameter in (method, account_of_service, file):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("PROCESSES", tr("Number of processes")))

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        server = connection(self.parameterAsString(parameters, "NAME", context).strip())
        if server.authcfg:
            raise HpgcError(
                tr("“{}” signs in by QGIS's authentication configuration “{}”; there is nothing else to do.").format(
                    server.name, server.authcfg
                )
            )
        word = self.parameterAsEnumString(parameters, "METHOD", context)
        wished = replace(server.sign_in, method=Method(word)) if word else server.sign_in
        server = with_sign_in(server, wished, feedback)
        credentials = self.parameterAsString(parameters, "CREDENTIALS", context).strip()
        if credentials:
            server = _with_credentials(server, credentials)
        path = self.parameterAsString(parameters, "FILE", context).strip()
        if prompt.is_listening and not path and server.sign_in.method in (Method.IMPLICIT, Method.TOKEN):
            save_sign_in(server)
            prompt.ask(server.name, feedback.isCanceled)
        else:
            sign_in_to(server.name, server.sign_in, _person(path, feedback), feedback.isCanceled)
            save_sign_in(server)
        feedback.pushInfo(tr("Signed in to “{}”.").format(server.name))
        return {"PROCESSES": refresh_connection(server, feedback)}


class SignOutAlgorithm(ManagementAlgorithm):
    """``hpgc:signout``: forgets the token, here and at the provider."""

    def name(self) -> str:
        return "signout"

    def displayName(self) -> str:
        return tr("Sign out")

    def shortHelpString(self) -> str:
        return tr(
            "Forgets the token of a connection, and what else was kept to sign in; the provider is told, where it "
            "listens. Layers of a guarded server stop drawing until you sign in again."
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._add_name(tr("Name of the connection"))
        self.addOutput(QgsProcessingOutputString("SIGNED_OUT", tr("Connection")))

    def run_with(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        server = connection(self.parameterAsString(parameters, "NAME", context).strip())
        account(server.name).sign_out(server.sign_in, feedback.isCanceled)
        return {"SIGNED_OUT": server.name}


SIGN_IN_ALGORITHMS = (SignInAlgorithm, SignOutAlgorithm)


def _with_credentials(server: Connection, authcfg: str) -> Connection:
    """Keeps the user name and password of a Basic configuration as the account's own."""
    configuration = QgsAuthMethodConfig()
    found, configuration = unlocked_store().loadAuthenticationConfig(authcfg, configuration, True)
    if not found or configuration.method() != "Basic":
        raise HpgcError(tr("“{}” is not a Basic authentication configuration.").format(authcfg))
    name, secret = configuration.config("username"), configuration.config("password")
    store = account(server.name).store
    if server.sign_in.method is Method.PASSWORD:
        store.write(USERNAME, name)
        store.write(PASSWORD, secret)
        return server
    store.keep_client_secret(name, secret)
    return replace(server, sign_in=replace(server.sign_in, client_id=name))


def _person(path: str, feedback: QgsProcessingFeedback) -> Person:
    """The user, reached through the log, the browser where there is a window, and a file."""

    def open_browser(address: str) -> None:
        feedback.pushInfo(tr("Sign in on this page: {}").format(address))
        if QgsApplication.instance() is not None and prompt.is_listening:
            webbrowser.open(address)

    def show_code(code: DeviceCode) -> None:
        feedback.pushInfo(tr("Open {} and type in the code {}").format(code.verification_uri, code.user_code))

    def paste(address: str) -> str:
        if address:
            open_browser(address)
        if not path:
            raise HpgcError(tr("Give FILE: a text file in which you put the token, or the address you were sent to."))
        feedback.pushInfo(tr("Waiting for the file {} to be filled").format(path))
        end = time.monotonic() + PASTE_TIME
        while time.monotonic() < end:
            text = _text_of(path)
            if text:
                return text
            pause(_GLANCE, feedback.isCanceled)
        raise HpgcError(tr("The file {} stayed empty for {:.0f} minutes.").format(path, PASTE_TIME / 60))

    return Person(open_browser, show_code, paste)


def _text_of(path: str) -> str:
    try:
        with Path(path).open(encoding="utf-8", errors="replace") as file:
            return file.read(_LARGEST_PASTE).strip()
    except FileNotFoundError:
        return ""
    except OSError as problem:
        raise HpgcError(tr("The file {} can't be read: {}").format(path, problem.strerror)) from None
