"""One sign-in, by whichever method the connection is set to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..api import HpgcError
from ..api.interrupt import IsCancelled
from ..api.sign_in import (
    DeviceCode,
    Implicit,
    SignInFailed,
    Token,
    by_client_secret,
    by_password,
    sign_in_by_code,
    sign_in_by_device,
)
from ..network import network_settings
from ..translation import tr
from .account import account
from .method import Method, SignIn
from .store import CLIENT_SECRET, PASSWORD, USERNAME


@dataclass(frozen=True)
class Person:
    """How the user is reached, wherever that is: a dialog, a log, a terminal.

    :ivar open_browser: shows the address of the provider's page.
    :ivar show_code: shows what to type in on another device.
    :ivar paste: shows the address, if there is one, and returns what the user pastes: the address that the browser
        was sent to, or a token.
    :ivar refused: is told why what was pasted is of no use; gives whether the user will paste something else.
    """

    open_browser: Callable[[str], None]
    show_code: Callable[[DeviceCode], None]
    paste: Callable[[str], str]
    refused: Callable[[str], bool] = lambda sentence: False


# For what needs no person.
NOBODY = Person(lambda address: None, lambda code: None, lambda address: "")


def sign_in_to(connection: str, sign_in: SignIn, person: Person, is_cancelled: IsCancelled | None = None) -> None:
    """Signs in to a connection, and keeps the token. Secrets that it takes are in the account's store already.

    :raises HpgcError: where that failed; who was signed in before is so still.
    """
    account(connection).keep(_token(connection, sign_in, person, is_cancelled))


def sign_in_with(
    connection: str, sign_in: SignIn, name: str, secret: str, is_cancelled: IsCancelled | None = None
) -> SignIn:
    """Signs in with a user name and password, or with a client id and secret; they are kept where that worked.

    :param secret: may be empty for the one that is kept.
    :returns: ``sign_in`` with that client id.
    :raises HpgcError: where that failed; what was kept before is so still.
    """
    store = account(connection).store
    before = [(what, store.read(what)) for what in (USERNAME, PASSWORD, CLIENT_SECRET)]
    if sign_in.method is Method.CLIENT:
        sign_in = replace(sign_in, client_id=name)
    try:
        if sign_in.method is Method.PASSWORD:
            store.write(USERNAME, name)
        if sign_in.method is Method.PASSWORD and secret:
            store.write(PASSWORD, secret)
        elif secret:
            store.keep_client_secret(name, secret)
        sign_in_to(connection, sign_in, NOBODY, is_cancelled)
    except BaseException:
        for what, kept in before:
            store.write(what, kept)
        raise
    return sign_in


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
        return tr(
            "A client id is needed, which is the sign-in provider's name for this program: ask the server's operator "
            "for that of a desktop application."
        )
    return ""


def _token(connection: str, sign_in: SignIn, person: Person, is_cancelled: IsCancelled | None) -> Token:
    lacking = missing(sign_in)
    if lacking:
        raise HpgcError(tr("“{}” can't be signed in to. {}").format(connection, lacking))
    kept = account(connection)
    method, server = sign_in.method, sign_in.server
    if method is Method.TOKEN:
        return Token.pasted(person.paste(""))
    client = kept.client(sign_in)
    if method is Method.IMPLICIT:
        flow = Implicit(server, client)
        return _pasted(flow, person)
    settings = network_settings(sign_in.token_endpoint)
    if method is Method.CODE:
        return sign_in_by_code(server, client, person.open_browser, settings, is_cancelled)
    if method is Method.DEVICE:
        return sign_in_by_device(server, client, person.show_code, settings, is_cancelled)
    if method is Method.CLIENT:
        return by_client_secret(server, client, settings, is_cancelled)
    return by_password(server, client, kept.store.read(USERNAME), kept.store.read(PASSWORD), settings, is_cancelled)


def _pasted(flow: Implicit, person: Person) -> Token:
    while True:
        try:
            return flow.token(person.paste(flow.address))
        except SignInFailed as problem:
            if not person.refused(str(problem)):
                raise
