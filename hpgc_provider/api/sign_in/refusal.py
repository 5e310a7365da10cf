"""What a provider says when it gives no token (RFC 6749, 4.1.2.1 and 5.2; RFC 8628, 3.5), as a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from ..errors import SignInExpired, SignInFailed, Unreachable
from ..problem import plain_line
from .oauth_client import OAuthClient

LONGEST_REASON = 300
_TEMPORARY = frozenset({"server_error", "temporarily_unavailable"})
_ENDED = frozenset(
    {"invalid_grant", "invalid_token", "expired_token", "login_required", "interaction_required", "consent_required"}
)
_AGAIN = {
    "authorization_code": "The code from the browser is not taken any more. Sign in again.",
    "password": "The user name or the password is wrong. Enter them again.",  # nosec B105 # pragma: allowlist secret
}


def refused(
    name: str,
    client: OAuthClient,
    answer: Mapping[str, Any],
    grant_type: str = "",
    secrets: Iterable[str] = (),
) -> SignInFailed | Unreachable:
    """The error for an ``answer`` that has an ``error`` in it.

    :param name: the provider, for people.
    :param secrets: what was sent and must not come back in the message.
    """
    code = _plain(answer.get("error"), secrets)[:60]
    reason = _plain(answer.get("error_description"), secrets).rstrip(".")
    said = f" It says: {reason}." if reason else ""
    if code in _TEMPORARY:
        return Unreachable(f"The sign-in provider {name} can't do it now ({code}). Try again later.{said}")
    if grant_type == "refresh_token" and code in _ENDED:
        return SignInExpired(f"The sign-in at {name} has ended. Sign in again.{said}", code)
    return SignInFailed(_sentence(code, name, client, grant_type) + said, code)


def _sentence(code: str, name: str, client: OAuthClient, grant_type: str) -> str:
    if code == "access_denied":
        return f"Consent was denied at {name}. To sign in, allow the access there."
    if code in ("invalid_client", "unauthorized_client"):
        return (
            f"The sign-in provider {name} refuses the client “{plain_line(client.client_id)[:100]}” ({code}): "
            "check client id and client secret, and that this way to sign in is allowed for it."
        )
    if code == "invalid_scope":
        return f"The sign-in provider {name} does not grant “{plain_line(client.scope)[:200]}”. Ask for other scopes."
    if code in ("unsupported_grant_type", "unsupported_response_type"):
        return f"The sign-in provider {name} does not offer this way to sign in. Choose another."
    if code == "expired_token":
        return f"The code was not entered at {name} in time. Sign in again."
    if code == "invalid_grant" and grant_type in _AGAIN:
        return f"The sign-in provider {name} refused. {_AGAIN[grant_type]}"
    return f"The sign-in provider {name} refused ({code or 'it did not say why'})."


def _plain(text: Any, secrets: Iterable[str]) -> str:
    """A provider's words as one bounded plain line, without any of the secrets."""
    if not isinstance(text, str):
        return ""
    text = text[:4096]
    for secret in secrets:
        for form in {secret, quote(secret, safe=""), quote_plus(secret)} if len(secret) > 2 else ():
            text = text.replace(form, "…")
    line = "".join(character for character in plain_line(text) if character.isprintable())
    return line if len(line) <= LONGEST_REASON else line[: LONGEST_REASON - 1] + "…"
