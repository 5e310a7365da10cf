"""A guarded server, a store for secrets, and somebody who signs in; what needs QGIS imports it when it is used."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import requests

from tests.testbed.identity import Identity
from tests.testbed.launch import LocalServer

if TYPE_CHECKING:
    from tests.feedback import Recorder

# As other tests set it: QGIS keeps one store for all of them.
MASTER_PASSWORD = "test"
SHORT = 6


@pytest.fixture(scope="session")
def guarded_server(scene: Path) -> Iterator[LocalServer]:
    """The local server behind a real OpenID Connect provider, with tokens that live for some seconds."""
    with LocalServer(data=scene.parent, auth=True, token_seconds=SHORT) as running:
        yield running


@pytest.fixture(scope="session")
def patient_server(scene: Path) -> Iterator[LocalServer]:
    """Another, whose tokens outlive a test, for what can't be renewed."""
    with LocalServer(data=scene.parent, auth=True, token_seconds=600) as running:
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
        from tests.feedback import Recorder

        return Recorder(on_text=lambda _, text: self.read(text))

    def read(self, text: str) -> None:
        """Does what a line asks for."""
        page = re.search(r"Sign in on this page: (\S+)", text)
        code = re.search(r"Open (\S+) and type in the code (\S+)", text)
        if page:
            self.begin(lambda: self.browse(page[1]))
        elif code:
            self.begin(lambda: self.type_in(code[1], code[2]))

    def browse(self, address: str) -> str:
        """Goes through the provider's pages to the end; returns what the last one shows."""
        final = self.identity.sign_in(address, self.user, consent=self.consent)
        return requests.get(final, timeout=30).text

    def type_in(self, address: str, code: str) -> None:
        """Types a code in on another device."""
        self.identity.enter_code(address, code, self.user, self.consent)

    @staticmethod
    def begin(work: Callable[[], object]) -> None:
        """Does something on a thread of its own."""
        threading.Thread(target=work, daemon=True).start()


@pytest.fixture
def ana(guarded_server: LocalServer) -> Person:
    """Who is known to the guarded server's provider."""
    return Person(guarded_server.identity)


@pytest.fixture
def connected(provider, store, guarded_server: LocalServer) -> LocalServer:
    """The guarded server, connected under the name ``guarded``; nobody is signed in."""
    return _connect(guarded_server)


@pytest.fixture
def patient(provider, store, patient_server: LocalServer) -> LocalServer:
    """The patient server, connected likewise."""
    return _connect(patient_server)


def _connect(server: LocalServer) -> LocalServer:
    import processing

    from tests.feedback import Recorder

    values = {"NAME": "guarded", "URL": server.url, "CLIENT_ID": server.identity.desktop}
    processing.run("hpgc:addconnection", {**values, "SCOPES": "openid offline_access all"}, feedback=Recorder())
    return server
