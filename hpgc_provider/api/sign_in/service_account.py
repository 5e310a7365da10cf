"""Sign-in without a browser: a service account's secret, or a user's password (RFC 6749, 4.3 and 4.4)."""

from __future__ import annotations

from ..errors import SignInFailed
from ..interrupt import IsCancelled, heed
from ..transport import NetworkSettings
from ..words import tr
from .oauth_client import OAuthClient
from .provider import AuthorizationServer
from .token import Token
from .token_endpoint import ask_token


def by_password(
    server: AuthorizationServer,
    client: OAuthClient,
    username: str,
    password: str,
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
) -> Token:
    """A token for a user name and a password.

    :raises SignInFailed: where the provider refuses.
    :raises Unreachable: where it doesn't answer.
    :raises Cancelled: when a cancel is heard.
    """
    heed(is_cancelled)
    if not (username and password):
        raise SignInFailed(tr("User name and password are both needed to sign in this way."))
    fields = {"username": username, "password": password, "scope": client.scope, **client.target}
    return ask_token(server, client, "password", fields, settings, is_cancelled)[0]


def by_client_secret(
    server: AuthorizationServer,
    client: OAuthClient,
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
) -> Token:
    """A token for the client itself; raises as :func:`by_password` does."""
    heed(is_cancelled)
    if not client.client_secret:
        raise SignInFailed(
            tr("A service account needs its client secret to sign in. Ask the server's operator for it.")
        )
    fields = {"scope": client.scope, **client.target}
    return ask_token(server, client, "client_credentials", fields, settings, is_cancelled)[0]
