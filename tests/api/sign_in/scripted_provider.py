"""A sign-in provider that answers as told, and a browser that goes where it is sent: for what no good one does."""

from __future__ import annotations

import base64
import json
import threading
import time
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import requests

from hpgc_provider.api.sign_in import AuthorizationServer, OAuthClient, read_provider
from hpgc_provider.api.transport import NetworkSettings
from tests.scripted_server import Reply, ScriptedServer

SETTINGS = NetworkSettings(connect_timeout=5, read_timeout=5)
ACCESS, REFRESH, CODE = "at-Secret.One_1", "rt-Secret.Two_2", "code-Secret.Three_3"
SECRETS = (ACCESS, REFRESH, CODE)
CLIENT = OAuthClient("qgis", scopes=("openid", "all"))
GIVEN = {"access_token": ACCESS, "refresh_token": REFRESH, "token_type": "bearer", "expires_in": 300}
WELL_KNOWN = "/.well-known/openid-configuration"


class ScriptedProvider:
    """Everything well-behaved until told otherwise by :meth:`answer` or :attr:`metadata`."""

    def __init__(self, http: ScriptedServer) -> None:
        self.http = http
        self.issuer = http.origin
        self.metadata: dict[str, Any] = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "device_authorization_endpoint": f"{self.issuer}/device",
            "revocation_endpoint": f"{self.issuer}/revoke",
            "response_types_supported": ["code", "token"],
            "grant_types_supported": ["authorization_code", "implicit", "password", "client_credentials"],
            "scopes_supported": ["openid", "all"],
        }
        http.on("GET", WELL_KNOWN, lambda _: Reply(body=self.metadata))
        self.answer(Reply(body=GIVEN))

    def answer(self, *replies: Any) -> None:
        """What the token endpoint answers."""
        self.http.on("POST", "/token", *replies)

    @property
    def server(self) -> AuthorizationServer:
        return read_provider(self.issuer + WELL_KNOWN, SETTINGS)

    def forms(self, path: str = "/token") -> list[dict[str, str]]:
        """The forms that arrived there."""
        return [dict(parse_qsl(request.body.decode())) for request in self.http.seen("POST", path)]


class Browser:
    """Opens an address as a browser would, and comes back with an answer.

    :param changes: to the answer's fields; None leaves one out.
    :ivar pages: status and text of what it was shown.
    """

    def __init__(self, **changes: str | None) -> None:
        self.changes = changes
        self.address = ""
        self.pages: list[tuple[int, str]] = []
        self._thread: threading.Thread | None = None

    def __call__(self, address: str) -> None:
        self.address = address
        self._thread = threading.Thread(target=self.come_back)
        self._thread.start()

    @property
    def asked(self) -> dict[str, str]:
        """The fields of the address that it was sent to."""
        return {name: values[0] for name, values in parse_qs(urlsplit(self.address).query).items()}

    def come_back(self) -> None:
        fields = {"code": CODE, "state": self.asked["state"], **self.changes}
        self.get({name: value for name, value in fields.items() if value is not None})

    def get(self, fields: dict[str, str]) -> None:
        answer = requests.get(f"{self.asked['redirect_uri']}?{urlencode(fields)}", timeout=30)
        self.pages.append((answer.status_code, answer.text))

    def page(self) -> str:
        """What it shows in the end."""
        assert self._thread is not None
        self._thread.join(30)
        return self.pages[-1][1]


def id_token(**claims: Any) -> str:
    """An ID token; nobody checks its signature."""
    now = time.time()
    whole = {"iss": "", "aud": "qgis", "sub": "ana", "iat": now, "exp": now + 3600, **claims}

    def part(value: Any) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'RS256'})}.{part(whole)}.c2lnbmF0dXJl"


def nothing_secret_in(problem: BaseException, *secrets: str) -> None:
    """Fails where an error, or one that it came from, tells a secret."""
    seen: BaseException | None = problem
    while seen is not None:
        for secret in (*SECRETS, *secrets):
            assert secret not in str(seen)
            assert secret not in repr(seen)
        seen = seen.__cause__ or seen.__context__
