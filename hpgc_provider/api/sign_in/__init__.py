"""Sign-in with OAuth 2.0 and OpenID Connect, for programs on a desktop.

>>> (server,) = discover(client)
>>> application = OAuthClient("qgis", scopes=("openid", "offline_access"))
>>> token = sign_in_by_code(server, application, webbrowser.open, NetworkSettings())
>>> client = HpgcClient(url, token=token.access_token)
"""

from ..errors import SignInExpired, SignInFailed
from .authorization_code import sign_in as sign_in_by_code
from .device_code import DeviceCode
from .device_code import sign_in as sign_in_by_device
from .discovery import discover
from .implicit import Implicit
from .oauth_client import OAuthClient
from .provider import AuthorizationServer, Flow, read_provider
from .refresh import refreshed, revoke
from .service_account import by_client_secret, by_password
from .token import Token

__all__ = [
    "AuthorizationServer",
    "DeviceCode",
    "Flow",
    "Implicit",
    "OAuthClient",
    "SignInExpired",
    "SignInFailed",
    "Token",
    "by_client_secret",
    "by_password",
    "discover",
    "read_provider",
    "refreshed",
    "revoke",
    "sign_in_by_code",
    "sign_in_by_device",
]
