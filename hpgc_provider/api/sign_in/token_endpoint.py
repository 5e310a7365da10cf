"""The token endpoint (RFC 6749, 3.2), and the others that a client asks in the same way."""

from __future__ import annotations

import base64
import time
from typing import Any
from urllib.parse import quote_plus, urlencode

from ..errors import SignInFailed, Unreachable
from ..interrupt import IsCancelled
from ..transport import NetworkSettings
from ..words import tr
from .exchange import Reply, post_form
from .library import token_request
from .oauth_client import OAuthClient
from .provider import AuthorizationServer
from .refusal import refused
from .token import Token

_SECRET_FIELDS = ("code", "code_verifier", "refresh_token", "password", "device_code", "token", "client_secret")


def ask_token(
    server: AuthorizationServer,
    client: OAuthClient,
    grant_type: str,
    fields: dict[str, str],
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
    previous: Token | None = None,
) -> tuple[Token, dict[str, Any]]:
    """A token, and the whole answer that it came in. The request is sent once.

    :param previous: the token that is renewed.
    :raises SignInFailed: where the provider gives none; ``SignInExpired`` where a renewal is refused for good.
    :raises Unreachable: where it may give one later.
    """
    if not server.token_endpoint:
        raise SignInFailed(tr("The sign-in provider {} names no address that gives tokens.").format(server.name))
    headers, known = _identified(server, client)
    body = token_request(grant_type, {**fields, **known})
    secrets = _secrets(client, fields)
    reply = post_form(server.token_endpoint, body, headers, settings, is_cancelled)
    document = read_answer(reply, server, client, grant_type, secrets)
    return Token.from_response(document, time.time(), previous), document


def ask(
    url: str,
    server: AuthorizationServer,
    client: OAuthClient,
    fields: dict[str, str],
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
) -> tuple[Reply, list[str]]:
    """The answer to a form that another endpoint of the provider is sent, and the secrets that were in it."""
    headers, known = _identified(server, client)
    body = urlencode({name: value for name, value in {**fields, **known}.items() if value})
    return post_form(url, body, headers, settings, is_cancelled), _secrets(client, fields)


def read_answer(
    reply: Reply, server: AuthorizationServer, client: OAuthClient, grant_type: str, secrets: list[str]
) -> dict[str, Any]:
    """The JSON object in an answer.

    :raises SignInFailed: where it is a refusal, or something else.
    :raises Unreachable: where the provider is in trouble for now.
    """
    document = reply.document()
    if document is not None and document.get("error"):
        raise refused(server.name, client, document, grant_type, secrets)
    if reply.status >= 500 or reply.status == 429:
        raise Unreachable(
            tr("The sign-in provider can't answer now: {} says HTTP {}. Try later.").format(reply.place, reply.status)
        )
    if document is None or reply.status >= 400:
        raise SignInFailed(
            tr(
                "{} sent {} where an answer to a sign-in was due (HTTP {}). Is that the sign-in "
                "provider's address? Ask the server's operator."
            ).format(reply.place, reply.found(), reply.status)
        )
    return document


def _identified(server: AuthorizationServer, client: OAuthClient) -> tuple[dict[str, str], dict[str, str]]:
    """Headers and fields that say which client asks (RFC 6749, 2.3.1)."""
    if not client.client_secret:
        return {}, {"client_id": client.client_id}
    if server.secret_in_body:
        return {}, {"client_id": client.client_id, "client_secret": client.client_secret}
    login = f"{quote_plus(client.client_id)}:{quote_plus(client.client_secret)}"
    return {"Authorization": f"Basic {base64.b64encode(login.encode('ascii')).decode('ascii')}"}, {}


def _secrets(client: OAuthClient, fields: dict[str, str]) -> list[str]:
    return [
        value for name, value in {**fields, "client_secret": client.client_secret}.items() if name in _SECRET_FIELDS
    ]
