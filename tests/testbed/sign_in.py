"""Runs the OpenID Connect provider of a guarded server, and checks the access tokens that it has given out."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt

from .workdir import child_environment

HERE = Path(__file__).resolve().parent / "oidc"
PACKAGES = HERE.parents[2] / ".venv" / "oidc"
PROVIDER = HERE / "provider.mjs"
REDIRECT_PAGE = "/swagger-ui/oapip/oauth2-redirect.html"
PROGRAM = "node"
ALGORITHMS = ["RS256"]
CLAIMS = ["exp", "iat", "iss", "aud", "sub"]
SECONDS = 30


@dataclass(frozen=True)
class Guarding:
    """How a server is guarded: the provider's port (0: any), how long its tokens live, whether maps stay open."""

    port: int = 0
    token_seconds: int = 300
    open_maps: bool = False


class TokenRefused(Exception):
    """An access token is not good here; the text says why."""


class SignIn:
    """A running provider. It ends with the server, or ends the server: then it calls `ended`."""

    def __init__(self, folder: Path, origin: str, guarding: Guarding, ended: Callable[[], None]) -> None:
        self.audience = f"{origin}/ogc-api"
        accounts = json.loads((HERE / "accounts.json").read_text())
        self.users = {*accounts["users"], accounts["clients"]["service"]["id"]}
        settings = {
            "port": guarding.port,
            "api": self.audience,
            "redirectUri": origin + REDIRECT_PAGE,
            "tokenSeconds": guarding.token_seconds,
        }
        self._program = subprocess.Popen(
            [PROGRAM, str(PROVIDER), json.dumps(settings)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=sys.stderr,
            env=child_environment(folder),
            cwd=folder,
            start_new_session=True,
            text=True,
        )
        self.gone = False
        self.issuer = self._read_issuer()
        threading.Thread(target=self._watch, args=(ended,), daemon=True).start()
        self.metadata = read_json(f"{self.issuer}/.well-known/openid-configuration")
        self._keys = jwt.PyJWKSet.from_dict(read_json(self.metadata["jwks_uri"]))

    def user_of(self, token: str) -> str:
        """Whose access token it is; raises TokenRefused where it is none for this API, or is not good any more."""
        try:
            key = self._keys[jwt.get_unverified_header(token).get("kid", "")]
            claims = jwt.decode(
                token,
                key,
                algorithms=ALGORITHMS,
                audience=self.audience,
                issuer=self.issuer,
                options={"require": CLAIMS},
            )
        except KeyError:
            raise TokenRefused("It is not signed with a key of this API's provider.") from None
        except jwt.PyJWTError as error:
            raise TokenRefused(f"{str(error).rstrip('.')}.") from None
        return claims["sub"]

    @staticmethod
    def told() -> list[str]:
        """What the server's operator would tell its users: how the provider calls QGIS, and who may sign in."""
        known = json.loads((HERE / "accounts.json").read_text())
        name, user = next(iter(known["users"].items()))
        return [f"client id {known['clients']['desktop']['id']}", f"user {name}, password {user['password']}"]

    def _read_issuer(self) -> str:
        for line in self._program.stdout:
            if line.startswith("ready "):
                return line.removeprefix("ready ").strip()
        raise RuntimeError("the OpenID Connect provider did not start.")

    def _watch(self, ended: Callable[[], None]) -> None:
        for _ in self._program.stdout:
            pass
        print(f"The OpenID Connect provider ended with status {self._program.wait()}.", file=sys.stderr)
        self.gone = True
        ended()


def read_json(url: str) -> dict[str, Any]:
    """A JSON document of a server on this machine."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(url, timeout=SECONDS) as answer:
        return json.load(answer)
