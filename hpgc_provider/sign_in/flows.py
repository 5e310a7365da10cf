"""One sign-in, by whichever method the connection is set to."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from ..api import HpgcError
from ..api.interrupt import IsCancelled
from ..api.sign_in import (
    DeviceCode,
    Implicit,
    Token,
    authorization_code,
    device_code,
    service_account,
)
from ..network import network_settings
from ..translation import tr
from .account import account
from .method import Method, SignIn
from .store import PASSWORD, USERNAME


@dataclass(frozen=True)
class Person:
    """How the user is reached, wherever that is: a dialog, a log, a terminal.

    :ivar open_browser: shows the address of the provider's page.
    :ivar show_code: shows what to type in on another device.
    :ivar paste: shows the address, if there is one, and returns what the user pastes: the address that the browser
        was sent to, or a token.
    """

    open_browser: Callable[[str], None]
    show_code: Callable[[DeviceCode], None]
    paste: Callable[[str], str]


def sign_in_to(connection: str, sign_in: SignIn, person: Person, is_cancelled: IsCancelled | None = None) -> None:
    """Signs in to a connection, and keeps the token. Secrets that it takes are in the account's store already.

    :raises HpgcError: where that failed; who was signed in before is so still.
    """
    account(connection).keep(_token(connection, sign_in, person, is_cancelled))


def missing(sign_in: SignIn) -> str:
    """A sentence on what the method still needs to know; empty where that is nothing."""
    method = sign_in.method
    if method is Method.NONE:
        return tr("The connection has no way to sign in: choose one, or give it an authentication configuration.")
    if method is Method.TOKEN:
        return ""
    needed = {
        Method.CODE: ("authorization_endpoint", "token_endpoint"),
        Method.IMPLICIT: ("authorization_endpoint",),
        Method.DEVICE: ("device_endpoint", "token_endpoint"),
    }.get(method, ("token_endpoint",))
    if any(not getattr(sign_in, name) for name in needed):
        return tr("It is not known where to sign in: the server names no provider. Give the provider's address.")
    if not sign_in.client_id:
        return tr("A client id is needed: ask the server's operator for that of a desktop application.")
    return ""


def _token(connection: str, sign_in: SignIn, person: Person, is_cancelled: IsCancelled | None) -> Token:
    lacking = missing(sign_in)
    if lacking:
        raise HpgcError(tr("“{}” can't be signed in to. {}").format(connection, lacking))
    kept = account(connection)
    method, server = sign_in.method, sign_in.server
    if method is Method.TOKEN:
        return Token.from_response({"access_token": person.paste("")}, time.time())
    client = kept.client(sign_in)
    if method is Method.IMPLICIT:
        flow = Implicit(server, client)
        return flow.token(person.paste(flow.address))
    settings = network_settings(sign_in.token_endpoint)
    if method is Method.CODE:
        return authorization_code.sign_in(server, client, person.open_browser, settings, is_cancelled)
    if method is Method.DEVICE:
        return device_code.sign_in(server, client, person.show_code, settings, is_cancelled)
    if method is Method.CLIENT:
        return service_account.by_client_secret(server, client, settings, is_cancelled)
    return service_account.by_password(
        server, client, kept.store.read(USERNAME), kept.store.read(PASSWORD), settings, is_cancelled
    )
