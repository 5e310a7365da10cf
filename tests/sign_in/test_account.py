"""Who is signed in, while a token is being renewed on another thread."""

import threading
import time

import pytest
from qgis.PyQt.QtCore import QLockFile

from hpgc_provider.api.sign_in import Token
from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.sign_in import Method, SignIn, account
from tests.scripted_server import Reply
from tests.waiting import wait_until


class Renewal:
    """A renewal on a thread of its own, which the provider answers when it is told to."""

    def __init__(self, server) -> None:
        self._answered = threading.Event()
        self._server = server
        renewed = {"access_token": "at-new", "refresh_token": "rt-new", "token_type": "Bearer", "expires_in": 3600}
        server.on("POST", "/token", Reply(body=renewed, hold=self._answered))
        server.on("POST", "/revoke", Reply())
        addresses = {"token_endpoint": f"{server.origin}/token", "revocation_endpoint": f"{server.origin}/revoke"}
        self.sign_in = SignIn(method=Method.CODE, client_id="desk", **addresses)
        save_connection(Connection("guarded", server.url, sign_in=self.sign_in))
        self.account = account("guarded")
        self.account.keep(Token("at-old", "rt-old", expires_at=time.time() + 5, obtained_at=time.time() - 3600))
        self.outcome = []
        threading.Thread(target=self._run, daemon=True).start()
        wait_until(lambda: server.seen("POST", "/token"))

    def _run(self) -> None:
        self.outcome.append(self.account.fresh(self.sign_in))

    def end(self):
        self._answered.set()
        wait_until(lambda: self.outcome)
        return self.outcome[0]

    def revoked(self) -> str:
        return b" ".join(request.body for request in self._server.seen("POST", "/revoke")).decode()


@pytest.fixture
def renewal(store, server):
    return Renewal(server)


def test_a_renewal_is_kept(renewal):
    assert renewal.end().access_token == "at-new"
    assert renewal.account.token().access_token == "at-new"
    assert renewal.revoked() == ""


def test_a_sign_out_in_the_middle_of_a_renewal_stands_and_the_new_token_is_revoked(renewal):
    renewal.account.sign_out(renewal.sign_in)
    assert not renewal.account.is_signed_in
    assert renewal.end() is None
    assert not renewal.account.is_signed_in
    assert "rt-old" in renewal.revoked()
    assert "rt-new" in renewal.revoked()


def test_a_sign_in_in_the_middle_of_a_renewal_stands(renewal):
    renewal.account.keep(Token("at-other", "rt-other", expires_at=time.time() + 3600, obtained_at=time.time()))
    assert renewal.end().access_token == "at-other"
    assert renewal.account.token().access_token == "at-other"
    assert "rt-new" in renewal.revoked()


def test_a_connection_with_a_long_name_has_its_turn_as_well(profile):
    with account("水" * 100)._turn():
        (lock,) = profile.glob("*.lock")
        assert not QLockFile(str(lock)).tryLock(0)
