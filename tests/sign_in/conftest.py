"""A guarded server, a store for secrets, and somebody who signs in."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import processing
import pytest
import requests

from tests.feedback import Recorder
from tests.testbed.identity import Identity, read_form
from tests.testbed.launch import LocalServer

# As other tests set it: QGIS keeps one store for all of them.
MASTER_PASSWORD = "test"
SHORT = 6


@pytest.fixture(scope="session")
def guarded_server(scene: Path) -> Iterator[LocalServer]:
    """The local server behind a real OpenID Connect provider, with tokens that live for some seconds."""
    with LocalServer(data=scene.parent, auth=True, token_seconds=SHORT) as running:
        yield running


@pytest.fixture
def store(profile: Path) -> Iterator[None]:
    """QGIS's authentication store, unlocked, and without anything of ours before and after."""
    from qgis.core import QgsApplication

    from hpgc_provider.sign_in import Store
    from hpgc_provider.sign_in.account import _accounts

    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER_PASSWORD, True)

    def clear() -> None:
        for id in manager.configIds():
            manager.removeAuthenticationConfig(id)
        Store("guarded").clear()
        _accounts.clear()

    clear()
    yield
    clear()


@dataclass
class Person:
    """Somebody at a browser: reads what the log asks for, and does it, on a thread of their own."""

    identity: Identity
    user: str = "ana"
    consent: bool = True

    def feedback(self) -> Recorder:
        """A log that this person reads."""
        return Recorder(on_text=lambda _, text: self.read(text))

    def read(self, text: str) -> None:
        """Does what a line asks for."""
        page = re.search(r"Sign in on this page: (\S+)", text)
        code = re.search(r"Open (\S+) and type in the code (\S+)", text)
        if page:
            self._begin(lambda: self.browse(page[1]))
        elif code:
            self._begin(lambda: self.type_in(code[1], code[2]))

    def browse(self, address: str) -> str:
        """Goes through the provider's pages to the end; returns what the last one shows."""
        final = self.identity.sign_in(address, self.user, consent=self.consent)
        return requests.get(final, timeout=30).text

    def type_in(self, address: str, code: str) -> None:
        """Types a code in on another device."""
        browser = requests.Session()
        answer = browser.get(address, timeout=30)
        login = {"login": self.user, "password": self.identity.users[self.user], "action": "sign-in"}
        for _ in range(8):
            form = read_form(answer)
            if form is None:
                return
            target, fields = form
            if 'name="login"' in answer.text:
                fields |= login
            elif 'name="user_code"' in answer.text:
                fields |= {"user_code": code}
            fields.setdefault("action", "allow" if self.consent else "deny")
            answer = browser.post(target, data=fields, timeout=30)

    @staticmethod
    def _begin(work: Callable[[], object]) -> None:
        threading.Thread(target=work, daemon=True).start()


@pytest.fixture
def ana(guarded_server: LocalServer) -> Person:
    """Who is known to the guarded server's provider."""
    return Person(guarded_server.identity)


@pytest.fixture
def connected(provider, store, guarded_server: LocalServer) -> LocalServer:
    """The guarded server, connected under the name ``guarded``; nobody is signed in."""
    values = {"NAME": "guarded", "URL": guarded_server.url, "CLIENT_ID": guarded_server.identity.desktop}
    processing.run("hpgc:addconnection", {**values, "SCOPES": "openid offline_access all"}, feedback=Recorder())
    return guarded_server
