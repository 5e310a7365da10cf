"""Sign-in in the browser: authorization code with PKCE (RFC 6749, 4.1; RFC 7636; RFC 8252; OIDC Core, 3.1)."""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from typing import Any, Callable

from ..errors import HpgcError, SignInFailed
from ..interrupt import IsCancelled, heed
from ..transport import NetworkSettings
from ..words import tr
from .address import authorization_address
from .id_token import check_id_token
from .loopback import Loopback
from .oauth_client import OAuthClient
from .page import NOT_SIGNED_IN, SIGNED_IN
from .provider import AuthorizationServer
from .refusal import refused
from .token import Token
from .token_endpoint import ask_token

_GRANT = "authorization_code"


def sign_in(
    server: AuthorizationServer,
    client: OAuthClient,
    open_browser: Callable[[str], None],
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
    timeout: float = 300.0,
) -> Token:
    """A token, after the user has signed in and consented in the browser.

    :param open_browser: is given the address to open; it has secrets in it and belongs into no log.
    :param timeout: seconds that the user has for it.
    :raises SignInFailed: where the user or the provider is against it, or time is out.
    :raises Unreachable: where the provider doesn't answer.
    :raises Cancelled: when a cancel is heard.
    """
    if not (server.authorization_endpoint and server.token_endpoint):
        raise SignInFailed(
            tr("The sign-in provider {} offers no sign-in in the browser. Choose another way.").format(server.name)
        )
    heed(is_cancelled)
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)
    nonce = secrets.token_urlsafe(32) if "openid" in client.scopes else ""
    with Loopback(client.redirect_uri, state) as listener:
        more = _wanted(client, verifier, nonce)
        address = authorization_address(
            server.authorization_endpoint, client, "code", listener.redirect_uri, state, **more
        )
        _open(open_browser, address)
        answer = listener.wait(timeout, is_cancelled)
        if answer is None:
            raise SignInFailed(_out_of_time(server, listener))
        try:
            code = _code(answer, server, client)
            fields = {"code": code, "redirect_uri": listener.redirect_uri, "code_verifier": verifier, **client.target}
            token, document = ask_token(server, client, _GRANT, fields, settings, is_cancelled)
            if nonce and document.get("id_token") is not None:
                check_id_token(document["id_token"], server, client, nonce, time.time())
        except HpgcError as problem:
            listener.show(tr(NOT_SIGNED_IN), str(problem))
            raise
        listener.show(*map(tr, SIGNED_IN))
        return token


def _wanted(client: OAuthClient, verifier: str, nonce: str) -> dict[str, str]:
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
    wanted = {"code_challenge": challenge, "code_challenge_method": "S256"}
    if nonce:
        wanted["nonce"] = nonce
    if "offline_access" in client.scopes:
        wanted["prompt"] = "consent"  # no refresh token without it (OIDC Core, 11)
    return wanted


def _open(open_browser: Callable[[str], None], address: str) -> None:
    problem = None
    try:
        open_browser(address)
    except HpgcError:
        raise
    except Exception as said:  # whatever a browser's launcher raises may quote the address
        problem = type(said).__name__
    if problem:
        raise SignInFailed(
            tr("The browser could not be opened ({}). Set a default browser, or choose another way.").format(problem)
        )


def _code(answer: dict[str, str], server: AuthorizationServer, client: OAuthClient) -> str:
    """The code in an answer whose state is right.

    :raises SignInFailed: where it isn't one.
    """
    if server.issuer and answer.get("iss", server.issuer) != server.issuer:
        raise SignInFailed(
            tr("The browser brought the answer of another provider than {}. It was not used.").format(server.name)
        )
    if answer.get("error"):
        found: dict[str, Any] = dict(answer)
        raise refused(server.name, client, found)
    if not answer.get("code"):
        raise SignInFailed(tr("The browser came back from {} without a code. Sign in again.").format(server.name))
    return answer["code"]


def _out_of_time(server: AuthorizationServer, listener: Loopback) -> str:
    said = tr(
        "No answer of {} came from the browser in time. Sign in again, and go on in the browser to its end."
    ).format(server.name)
    if listener.strangers:
        said += " " + tr("An answer came that belongs to another sign-in; it was not used.")
    return tr("{} Where the browser showed an error about the redirect address, register that of {}").format(
        said, listener.redirect_uri
    )
