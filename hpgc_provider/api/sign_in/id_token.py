"""ID tokens (OIDC Core, 2 and 3.1.3.7)."""

from __future__ import annotations

from typing import Any

from ..errors import SignInFailed
from ..words import tr
from .json_web_token import SKEW, claimed_moment, claims_of
from .oauth_client import OAuthClient
from .provider import AuthorizationServer

# Seconds that a moment may lie ahead of this computer's time.
FUTURE = 86_400.0


def check_id_token(id_token: Any, server: AuthorizationServer, client: OAuthClient, nonce: str, now: float) -> None:
    """Checks that an ID token is meant for this sign-in: issuer, audience, end and nonce.

    Its signature need not be checked: it comes in the answer to our own request to the token endpoint, and it is TLS
    that says whose answer that is (OIDC Core, 3.1.3.7, 6). Nothing else is taken from it.

    :param now: this computer's time; it may be off by ten minutes, and behind by a day.
    :raises SignInFailed: with what doesn't fit.
    """
    claims = claims_of(id_token) if isinstance(id_token, str) else None
    if claims is None:
        raise SignInFailed(
            tr("The sign-in provider {} gave an ID token that can't be read. Sign in again.").format(server.name)
        )
    audience = claims.get("aud")
    if server.issuer and claims.get("iss") != server.issuer:
        raise SignInFailed(tr("The ID token that {} gave is another provider's. It was not used.").format(server.name))
    if client.client_id not in (audience if isinstance(audience, list) else [audience]):
        raise SignInFailed(
            tr("The ID token that {} gave is meant for another client. It was not used.").format(server.name)
        )
    if claims.get("nonce") != nonce:
        raise SignInFailed(
            tr("The ID token that {} gave belongs to another sign-in. Sign in again.").format(server.name)
        )
    end, issued = claimed_moment(claims.get("exp")), claimed_moment(claims.get("iat"))
    if end is None:
        raise SignInFailed(tr("The ID token that {} gave has no end, so it was not used.").format(server.name))
    if end + SKEW < now:
        raise SignInFailed(_late(server, now - (end if issued is None else issued)))
    if issued is not None and issued > now + FUTURE:
        raise SignInFailed(_late(server, now - issued))


def _late(server: AuthorizationServer, off: float) -> str:
    minutes = round(abs(off) / 60)
    far = tr("{} minutes").format(minutes) if minutes < 180 else tr("{} hours").format(round(minutes / 60))
    if off > 0:
        return tr(
            "This computer's clock is about {} ahead of that of {}, or the provider gave an old ID token. "
            "Set date and time of this computer right, then sign in again."
        ).format(far, server.name)
    return tr(
        "This computer's clock is about {} behind that of {}, or the provider gave an old ID token. "
        "Set date and time of this computer right, then sign in again."
    ).format(far, server.name)
