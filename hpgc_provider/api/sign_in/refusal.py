"""What a provider says when it gives no token (RFC 6749, 4.1.2.1 and 5.2; RFC 8628, 3.5), as a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from ..errors import SignInExpired, SignInFailed, Unreachable
from ..problem import plain_line
from ..words import later, tr
from .oauth_client import OAuthClient

LONGEST_REASON = 300
_TEMPORARY = frozenset({"server_error", "temporarily_unavailable"})
_ENDED = frozenset(
    {"invalid_grant", "invalid_token", "expired_token", "login_required", "interaction_required", "consent_required"}
)
_AGAIN = {
    "authorization_code": later("The code from the browser is not taken any more. Sign in again."),
    "password": later("The user name or the password is wrong. Enter them again."),  # nosec B105 # pragma: allowlist secret
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
    said = " " + tr("It says: {}.").format(reason) if reason else ""
    if code in _TEMPORARY:
        return Unreachable(
            tr("The sign-in provider {} can't do it now ({}). Try again later.").format(name, code) + said
        )
    if grant_type == "refresh_token" and code in _ENDED:
        return SignInExpired(tr("The sign-in at {} has ended. Sign in again.").format(name) + said, code)
    return SignInFailed(_sentence(code, name, client, grant_type) + said, code)


def _sentence(code: str, name: str, client: OAuthClient, grant_type: str) -> str:
    if code == "access_denied":
        return tr("Consent was denied at {}. To sign in, allow the access there.").format(name)
    if code in ("invalid_client", "unauthorized_client"):
        return tr(
            "The sign-in provider {} refuses the client “{}” ({}): check client id and client secret, "
            "and that this way to sign in is allowed for it."
        ).format(name, plain_line(client.client_id)[:100], code)
    if code == "invalid_scope":
        return tr("The sign-in provider {} does not grant “{}”. Ask for other scopes.").format(
            name, plain_line(client.scope)[:200]
        )
    if code in ("unsupported_grant_type", "unsupported_response_type"):
        return tr("The sign-in provider {} does not offer this way to sign in. Choose another.").format(name)
    if code == "expired_token":
        return tr("The code was not entered at {} in time. Sign in again.").format(name)
    if code == "invalid_grant" and grant_type in _AGAIN:
        return tr("The sign-in provider {} refused. {}").format(name, tr(_AGAIN[grant_type]))
    return tr("The sign-in provider {} refused ({}).").format(name, code or tr("it did not say why"))


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
