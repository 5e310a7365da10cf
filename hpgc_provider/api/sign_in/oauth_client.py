"""The application that asks for a token, as it is registered with the provider (RFC 6749, 2)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class OAuthClient:
    """A registered client (RFC 6749, 2).

    :ivar client_id: what the provider calls it (RFC 6749, 2.2).
    :ivar client_secret: empty for a public client, as a program on a desktop is.
    :ivar scopes: what is asked for; ``openid`` asks for an ID token, ``offline_access`` for a refresh token.
    :ivar redirect_uri: as registered; empty for ``http://127.0.0.1`` with any free port.
    :ivar audience: the API that the token is for, where the provider wants it named so (Auth0 and others).
    :ivar resource: the same by RFC 8707.
    """

    client_id: str
    client_secret: str = field(default="", repr=False)
    scopes: tuple[str, ...] = ()
    redirect_uri: str = ""
    audience: str = ""
    resource: str = ""

    @property
    def scope(self) -> str:
        """The scopes as they are sent."""
        return " ".join(self.scopes)

    @property
    def target(self) -> dict[str, str]:
        """The fields of a request that say which API the token is for."""
        named = {"audience": self.audience, "resource": self.resource}
        return {name: value for name, value in named.items() if value}
