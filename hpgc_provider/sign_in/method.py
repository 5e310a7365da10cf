"""How a connection signs in: which way, with whom, as which client. Holds no secret."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from enum import Enum
from typing import Any

from qgis.core import QgsSettings

from ..api.sign_in import AuthorizationServer, OAuthClient


class Method(str, Enum):
    """The ways to sign in; the values stand in settings and scripts."""

    NONE = "none"
    CODE = "code"
    DEVICE = "device"
    IMPLICIT = "implicit"
    PASSWORD = "password"  # nosec B105 # pragma: allowlist secret
    CLIENT = "client_credentials"
    TOKEN = "token"  # nosec B105

    @property
    def is_interactive(self) -> bool:
        """Whether a person has to do something each time."""
        return self in (Method.CODE, Method.DEVICE, Method.IMPLICIT, Method.TOKEN)


@dataclass(frozen=True)
class SignIn:
    """What is known of a connection's sign-in. Everything here may be shown.

    :ivar issuer: the OpenID Connect provider; empty where the endpoints were given by hand.
    :ivar secret_in_body: whether the provider takes a client's secret in the form only.
    :ivar scopes: separated by spaces.
    :ivar redirect_uri: where the browser is sent; empty is a free port of this machine.
    """

    method: Method = Method.NONE
    issuer: str = ""
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    device_endpoint: str = ""
    revocation_endpoint: str = ""
    secret_in_body: bool = False
    client_id: str = ""
    scopes: str = ""
    redirect_uri: str = ""

    @property
    def server(self) -> AuthorizationServer:
        """The sign-in provider, which gives the token."""
        return AuthorizationServer(
            issuer=self.issuer,
            authorization_endpoint=self.authorization_endpoint,
            token_endpoint=self.token_endpoint,
            device_endpoint=self.device_endpoint,
            revocation_endpoint=self.revocation_endpoint,
            secret_in_body=self.secret_in_body,
        )

    def client(self, secret: str = "") -> OAuthClient:  # nosec B107 - most have none
        """What this plugin is to that server."""
        return OAuthClient(self.client_id, secret, tuple(self.scopes.split()), self.redirect_uri)

    def save(self, settings: QgsSettings, key: str) -> None:
        """Writes it under ``key``."""
        for name, value in asdict(self).items():
            settings.setValue(f"{key}/{name}", value.value if isinstance(value, Method) else value)

    @classmethod
    def load(cls, settings: QgsSettings, key: str) -> SignIn:
        """What stands under ``key``; the default where that is nothing, or of no known method."""
        found: dict[str, Any] = {each.name: settings.value(f"{key}/{each.name}", "", type=str) for each in fields(cls)}
        found["secret_in_body"] = found["secret_in_body"] == "true"
        known = found["method"] in {method.value for method in Method}
        return cls(**{**found, "method": Method(found["method"]) if known else Method.NONE})
