"""Signs in at the provider of a guarded local server as programs and people do, without a browser."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import secrets
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import requests

ACCOUNTS = json.loads((Path(__file__).resolve().parent / "oidc" / "accounts.json").read_text())
REDIRECT = "http://127.0.0.1:{port}/callback"
DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
SCOPE = "openid profile offline_access all"
SECONDS = 30
STEPS = 20


class Identity:
    """The provider, its users and clients.

    `desktop` is a public client (code with PKCE to any port of the loopback, device code, refresh tokens), `web` a
    public one for the implicit flow, `service` a confidential one (client credentials, password, refresh tokens).
    """

    users = {name: user["password"] for name, user in ACCOUNTS["users"].items()}
    desktop = ACCOUNTS["clients"]["desktop"]["id"]
    web = ACCOUNTS["clients"]["web"]["id"]
    service = (ACCOUNTS["clients"]["service"]["id"], ACCOUNTS["clients"]["service"]["secret"])

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer
        self.discovery_url = f"{issuer}/.well-known/openid-configuration"

    @cached_property
    def metadata(self) -> dict[str, Any]:
        """The discovery document."""
        return requests.get(self.discovery_url, timeout=SECONDS).json()

    def headers(self, user: str) -> dict[str, str]:
        """Request headers with a new access token of a user."""
        return {"Authorization": f"Bearer {self.token(user)}"}

    def token(self, user: str) -> str:
        """A new access token of a user, or of the service account."""
        return (self.with_client_credentials() if user == self.service[0] else self.with_password(user))["access_token"]

    def with_password(self, user: str, password: str | None = None, **more: str) -> dict[str, Any]:
        """The token answer to the resource owner's password (RFC 6749, 4.3)."""
        known = {"username": user, "password": password or self.users[user]}
        return self.ask({"grant_type": "password", "scope": SCOPE, **known, **more}, self.service)

    def with_client_credentials(self, **more: str) -> dict[str, Any]:
        """The token answer to the service account's own secret (RFC 6749, 4.4)."""
        return self.ask({"grant_type": "client_credentials", **more}, self.service)

    def with_code(self, user: str, port: int = 1) -> dict[str, Any]:
        """The token answer to the authorization code flow with PKCE (RFC 7636), walked for the user."""
        verifier = secrets.token_urlsafe(48)
        digest = hashlib.sha256(verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        redirect = REDIRECT.format(port=port)
        address = self.authorization_url("code", self.desktop, redirect, code_challenge=challenge)
        code = answer_of(self.sign_in(address, user))["code"]
        known = {"code": code, "code_verifier": verifier, "redirect_uri": redirect}
        return self.ask({"grant_type": "authorization_code", "client_id": self.desktop, **known})

    def with_refresh_token(self, token: str) -> dict[str, Any]:
        """The token answer to a refresh token of the desktop client; that token is used up."""
        return self.ask({"grant_type": "refresh_token", "client_id": self.desktop, "refresh_token": token})

    def authorization_url(self, kind: str, client: str, redirect: str, **more: str) -> str:
        """Where a browser is sent to sign in; `kind` is the response type."""
        query = {"response_type": kind, "client_id": client, "redirect_uri": redirect, "scope": SCOPE}
        query |= {"state": secrets.token_hex(8), "nonce": secrets.token_hex(8), **more}
        if "code_challenge" in more:
            query["code_challenge_method"] = "S256"
        return f"{self.metadata['authorization_endpoint']}?{urlencode(query)}"

    def begin_device(self) -> dict[str, Any]:
        """The answer to a device that wants to sign in (RFC 8628, 3.2)."""
        known = {"client_id": self.desktop, "scope": SCOPE}
        return requests.post(self.metadata["device_authorization_endpoint"], data=known, timeout=SECONDS).json()

    def poll_device(self, device_code: str) -> dict[str, Any]:
        """The token answer to the device, or the error that it gets instead."""
        return self.ask({"grant_type": DEVICE_CODE, "client_id": self.desktop, "device_code": device_code})

    def sign_in(self, address: str, user: str, password: str | None = None, consent: bool = True) -> str:
        """Go through the pages as a browser does: sign in, then allow or deny.

        Returns the address that the browser is sent to at last, which is not opened, or where it stays: at the last
        page, or at one with an alert.
        """
        browser = requests.Session()
        login = {"login": user, "password": password or self.users[user], "action": "sign-in"}
        answer = browser.get(address, allow_redirects=False, timeout=SECONDS)
        for _ in range(STEPS):
            if answer.is_redirect:
                address = urljoin(answer.url, answer.headers["Location"])
                if not address.startswith(f"{self.issuer}/"):
                    return address
                answer = browser.get(address, allow_redirects=False, timeout=SECONDS)
                continue
            form = read_form(answer)
            if form is None or 'role="alert"' in answer.text:
                return answer.url
            target, fields = form
            if 'name="login"' in answer.text:
                fields |= login
            elif 'value="allow"' in answer.text:
                fields |= {"action": "allow" if consent else "deny"}
            answer = browser.post(target, data=fields, allow_redirects=False, timeout=SECONDS)
        raise AssertionError(f"The sign-in goes round in circles at {answer.url}")

    def enter_code(self, address: str, code: str, user: str, consent: bool = True) -> None:
        """Type in, on the page of another device, the code that the first one shows; sign in there, allow or deny."""
        browser = requests.Session()
        answer = browser.get(address, timeout=SECONDS)
        login = {"login": user, "password": self.users[user], "action": "sign-in"}
        for _ in range(STEPS):
            form = read_form(answer)
            if form is None:
                return
            target, fields = form
            if 'name="login"' in answer.text:
                fields |= login
            elif 'name="user_code"' in answer.text:
                fields |= {"user_code": code}
            fields.setdefault("action", "allow" if consent else "deny")
            answer = browser.post(target, data=fields, timeout=SECONDS)

    def ask(self, form: dict[str, str], client: tuple[str, str] | None = None) -> dict[str, Any]:
        """The token endpoint's answer, also where it is an error."""
        return requests.post(self.metadata["token_endpoint"], data=form, auth=client, timeout=SECONDS).json()


def read_form(answer: requests.Response) -> tuple[str, dict[str, str]] | None:
    """Where the form on a page is sent to, and its hidden fields; None where there is none."""
    found = re.search(r"<form[^>]*>", answer.text)
    if not found:
        return None
    action = re.search(r'action="([^"]*)"', found[0])
    hidden = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', answer.text)
    target = urljoin(answer.url, html.unescape(action[1])) if action else answer.url
    return target, {name: html.unescape(value) for name, value in hidden}


def answer_of(address: str) -> dict[str, str]:
    """What a redirect brings, in its query or its fragment."""
    parts = urlsplit(address)
    return dict(parse_qsl(parts.fragment or parts.query))
