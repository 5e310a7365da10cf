"""Renewing a token (RFC 6749, 6), and giving it back (RFC 7009)."""

from __future__ import annotations

from dataclasses import replace

from ..errors import Cancelled, HpgcError, SignInExpired
from ..interrupt import IsCancelled, heed
from ..transport import NetworkSettings
from ..words import tr
from .oauth_client import OAuthClient
from .provider import AuthorizationServer
from .token import Token
from .token_endpoint import ask, ask_token

REVOKE_TIMEOUT = 5.0


def refreshed(
    server: AuthorizationServer,
    client: OAuthClient,
    token: Token,
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
) -> Token:
    """A new token in place of ``token``, which is used up by it.

    Asked once: a provider that lets a refresh token be used a single time takes a second use for theft.

    :raises SignInExpired: where the user has to sign in again.
    :raises SignInFailed: where the provider refuses the client.
    :raises Unreachable: where the provider doesn't answer; ``token`` is still good for another try.
    :raises Cancelled: when a cancel is heard.
    """
    heed(is_cancelled)
    if not token.refresh_token:
        raise SignInExpired(tr("The sign-in at {} can't be renewed by itself. Sign in again.").format(server.name))
    fields = {"refresh_token": token.refresh_token, **client.target}
    return ask_token(server, client, "refresh_token", fields, settings, is_cancelled, token)[0]


def revoke(
    server: AuthorizationServer,
    client: OAuthClient,
    token: Token,
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
) -> bool:
    """Gives a token back, so that nobody can use it any more; as far as the provider lets one.

    :returns: whether it has been given back; a failure is no error.
    :raises Cancelled: when a cancel is heard.
    """
    brief = replace(settings, connect_timeout=REVOKE_TIMEOUT, read_timeout=REVOKE_TIMEOUT)
    given_back = []
    for kind, secret in (("refresh_token", token.refresh_token), ("access_token", token.access_token)):
        if not (secret and server.revocation_endpoint):
            continue
        fields = {"token": secret, "token_type_hint": kind}
        try:
            reply, _ = ask(server.revocation_endpoint, server, client, fields, brief, is_cancelled)
            given_back.append(reply.status < 300)
        except Cancelled:
            raise
        except HpgcError:
            given_back.append(False)
    # Access tokens that carry their own proof can't be taken back, so the refresh token decides where there is one.
    return given_back[:1] == [True]
