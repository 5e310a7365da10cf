"""Renewing and giving back tokens, and the ways to one that need no browser."""

import base64
import sys
import threading
import time
from dataclasses import replace

import pytest

from hpgc_provider.api import Cancelled, Unreachable
from hpgc_provider.api.sign_in import (
    SignInExpired,
    SignInFailed,
    Token,
    by_client_secret,
    by_password,
    refreshed,
    revoke,
)
from tests.api.sign_in.scripted_provider import ACCESS, CLIENT, GIVEN, REFRESH, SETTINGS, nothing_secret_in
from tests.scripted_server import Reply, ScriptedServer

OLD = Token("at-old", REFRESH, time.time(), time.time() - 300, scope="all")
SERVICE = replace(CLIENT, client_secret="cs-Secret.Six_6")
PASSWORD = "pw Secret/Seven"


def test_a_token_is_renewed(idp):
    idp.answer(Reply(body={"access_token": "new-token", "token_type": "Bearer", "expires_in": 300}))
    token = refreshed(idp.server, CLIENT, OLD, SETTINGS)
    assert (token.access_token, token.refresh_token, token.scope) == ("new-token", REFRESH, "all")
    assert idp.forms() == [{"grant_type": "refresh_token", "refresh_token": REFRESH, "client_id": "qgis"}]


@pytest.mark.parametrize("error", ["invalid_grant", "invalid_token", "interaction_required"])
def test_a_sign_in_that_has_ended_is_told_from_other_trouble(idp, error):
    idp.answer(Reply(400, {"error": error, "error_description": f"{REFRESH} is used up"}))
    with pytest.raises(SignInExpired, match=r"has ended. Sign in again") as expired:
        refreshed(idp.server, CLIENT, OLD, SETTINGS)
    nothing_secret_in(expired.value)


def test_a_refused_client_is_no_ended_sign_in(idp):
    idp.answer(Reply(401, {"error": "invalid_client"}))
    with pytest.raises(SignInFailed, match="refuses the client") as refused:
        refreshed(idp.server, CLIENT, OLD, SETTINGS)
    assert not isinstance(refused.value, SignInExpired)


@pytest.mark.parametrize(
    "reply", [Reply(503), Reply(429), Reply(400, {"error": "server_error"}), Reply(raw=b""), Reply(502, b"<html>")]
)
def test_trouble_on_the_way_is_unreachable_and_the_request_is_not_sent_again(idp, reply):
    idp.answer(reply)
    with pytest.raises(Unreachable) as cut:
        refreshed(idp.server, CLIENT, OLD, SETTINGS)
    nothing_secret_in(cut.value)
    assert len(idp.forms()) == 1


def test_a_token_that_can_not_be_renewed_is_not_tried(idp):
    with pytest.raises(SignInExpired, match="Sign in again"):
        refreshed(idp.server, CLIENT, replace(OLD, refresh_token=""), SETTINGS)
    assert idp.forms() == []


def test_a_token_is_never_renewed_by_a_redirect(idp):
    with ScriptedServer() as other:
        idp.answer(Reply(307, headers={"Location": f"{other.origin}/token?a=b"}))
        with pytest.raises(Exception, match="nothing secret is sent") as refused:
            refreshed(idp.server, CLIENT, OLD, SETTINGS)
        assert other.requests == []
        nothing_secret_in(refused.value, "a=b")


def test_a_cancel_is_heard_while_the_provider_keeps_silent(idp):
    hold = threading.Event()
    idp.answer(Reply(body=GIVEN, hold=hold))
    server = idp.server
    for ask in (
        lambda heard: refreshed(server, CLIENT, OLD, SETTINGS, heard),
        lambda heard: by_client_secret(server, SERVICE, SETTINGS, heard),
        lambda heard: by_password(server, CLIENT, "ana", PASSWORD, SETTINGS, heard),
    ):
        sent = len(idp.forms())
        with pytest.raises(Cancelled):
            ask(lambda sent=sent: len(idp.forms()) > sent)
    hold.set()


def test_a_provider_that_lets_bytes_trickle_for_ever_is_given_up(idp, server):
    class Trickle(threading.Event):
        def wait(self, _=None):
            return super().wait(3)

    hold = Trickle()
    idp.answer(Reply(body=GIVEN, hold=hold))
    brief = replace(SETTINGS, connect_timeout=0.3, read_timeout=0.3)
    with pytest.raises(Unreachable, match="in time"):
        refreshed(idp.server, CLIENT, OLD, brief)
    hold.set()


def test_both_tokens_are_given_back(idp, server):
    server.on("POST", "/revoke", Reply(200))
    assert revoke(idp.server, SERVICE, OLD, SETTINGS)
    kinds = [(form["token"], form["token_type_hint"]) for form in idp.forms("/revoke")]
    assert kinds == [(REFRESH, "refresh_token"), ("at-old", "access_token")]
    assert server.seen("POST", "/revoke")[0].headers["Authorization"].startswith("Basic ")


def test_a_token_that_can_not_be_given_back_is_no_error(idp, server):
    at = idp.server
    assert not revoke(replace(at, revocation_endpoint=""), CLIENT, OLD, SETTINGS)
    for reply in (Reply(503), Reply(raw=b""), Reply(302, headers={"Location": "/"}), Reply(400, {"error": "x"})):
        server.on("POST", "/revoke", reply)
        assert not revoke(at, CLIENT, OLD, SETTINGS)
    with pytest.raises(Cancelled):
        revoke(at, CLIENT, OLD, SETTINGS, lambda: True)


def test_a_service_account_signs_in_with_its_secret(idp, server):
    assert by_client_secret(idp.server, SERVICE, SETTINGS).access_token == ACCESS
    assert idp.forms() == [{"grant_type": "client_credentials", "scope": "openid all"}]
    login = base64.b64encode(b"qgis:cs-Secret.Six_6").decode()
    assert server.seen("POST", "/token")[0].headers["Authorization"] == f"Basic {login}"


def test_a_user_signs_in_with_a_password(idp):
    assert by_password(idp.server, CLIENT, "ana", PASSWORD, SETTINGS).access_token == ACCESS
    (form,) = idp.forms()
    assert (form["grant_type"], form["username"], form["password"]) == ("password", "ana", PASSWORD)


def test_a_wrong_password_is_a_sentence_without_it(idp):
    idp.answer(Reply(400, {"error": "invalid_grant", "error_description": f"“{PASSWORD}” is not ana's"}))
    with pytest.raises(SignInFailed, match="user name or the password is wrong") as refused:
        by_password(idp.server, CLIENT, "ana", PASSWORD, SETTINGS)
    nothing_secret_in(refused.value, PASSWORD)


def test_what_is_missing_is_said_before_anything_is_sent(idp):
    with pytest.raises(SignInFailed, match="client secret"):
        by_client_secret(idp.server, CLIENT, SETTINGS)
    with pytest.raises(SignInFailed, match="both needed"):
        by_password(idp.server, CLIENT, "ana", "", SETTINGS)
    with pytest.raises(SignInFailed, match="names no address that gives tokens"):
        by_password(replace(idp.server, token_endpoint=""), CLIENT, "ana", PASSWORD, SETTINGS)
    assert idp.forms() == []


def test_where_the_library_is_missing_that_is_said(idp, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("oauthlib")]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(SignInFailed, match="install requests-oauthlib"):
        refreshed(idp.server, CLIENT, OLD, SETTINGS)
