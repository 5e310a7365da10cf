"""Sign-in in the browser with a provider, or a browser, that doesn't do what it should."""

import base64
import hashlib
import os
import socket
import threading
import time
from dataclasses import replace

import pytest
import requests

from hpgc_provider.api import Cancelled, HpgcError, InvalidAnswer, Unreachable
from hpgc_provider.api.sign_in import AuthorizationServer, SignInFailed, sign_in_by_code
from tests.api.sign_in.scripted_provider import (
    ACCESS,
    CLIENT,
    CODE,
    GIVEN,
    SETTINGS,
    Browser,
    id_token,
    nothing_secret_in,
)
from tests.scripted_server import Reply, ScriptedServer, nobody_listens

PLAIN = replace(CLIENT, scopes=("all",))


def sign_in(idp, browser, client=PLAIN, **more):
    return sign_in_by_code(idp.server, client, browser, SETTINGS, **more)


def test_a_user_signs_in_and_the_browser_says_so(idp):
    browser = Browser()
    token = sign_in(idp, browser)
    assert token.access_token == ACCESS
    assert "You&#x27;re signed in" in browser.page()
    assert "Go back to QGIS" in browser.page()


def test_the_request_has_pkce_and_a_state_of_its_own_each_time(idp):
    first, second = Browser(), Browser()
    sign_in(idp, first, replace(PLAIN, audience="https://hpgc.example", resource="https://hpgc.example/ogc-api"))
    sign_in(idp, second)
    asked = first.asked
    assert asked["response_type"] == "code"
    assert (asked["client_id"], asked["scope"]) == ("qgis", "all")
    assert (asked["audience"], asked["resource"]) == ("https://hpgc.example", "https://hpgc.example/ogc-api")
    assert len(asked["state"]) >= 43
    assert asked["state"] != second.asked["state"]
    form = idp.forms()[0]
    digest = hashlib.sha256(form["code_verifier"].encode()).digest()
    assert asked["code_challenge_method"] == "S256"
    assert asked["code_challenge"] == base64.urlsafe_b64encode(digest).decode().rstrip("=")
    assert (form["grant_type"], form["code"], form["client_id"]) == ("authorization_code", CODE, "qgis")
    assert form["redirect_uri"] == asked["redirect_uri"]
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")


def test_a_refresh_token_is_asked_for_with_consent(idp):
    browser = Browser()
    sign_in(idp, browser, replace(PLAIN, scopes=("all", "offline_access")))
    assert browser.asked["prompt"] == "consent"


def test_http_to_this_computer_leaves_the_environment_as_it_is(idp):
    before = dict(os.environ)
    sign_in(idp, Browser())
    assert dict(os.environ) == before
    server = AuthorizationServer(authorization_endpoint="http://hpgc.example/", token_endpoint="http://hpgc.example/")
    with pytest.raises(SignInFailed, match="not protected by https"):
        sign_in_by_code(server, PLAIN, Browser(), SETTINGS)


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_a_secret_goes_where_the_provider_wants_it(idp, server, method):
    idp.metadata["token_endpoint_auth_methods_supported"] = [method]
    client = replace(PLAIN, client_id="q:1", client_secret="s/ &é")
    sign_in(idp, Browser(), client)
    (request,) = server.seen("POST", "/token")
    if method == "client_secret_basic":
        login = base64.b64encode(b"q%3A1:s%2F+%26%C3%A9").decode()
        assert request.headers["Authorization"] == f"Basic {login}"
        assert "client_secret" not in idp.forms()[0]
    else:
        assert idp.forms()[0]["client_secret"] == "s/ &é"
    assert "s/" not in repr(client)


def test_a_denied_consent_is_said(idp):
    browser = Browser(code=None, error="access_denied", error_description="The <b>user</b>\r\nsaid no")
    with pytest.raises(SignInFailed, match=r"Consent was denied.*allow the access") as refused:
        sign_in(idp, browser)
    assert refused.value.code == "access_denied"
    assert "Consent was denied" in browser.page()
    assert "<b>" not in browser.page()
    assert idp.forms() == []


def test_an_answer_with_another_state_does_not_end_the_waiting(idp):
    class Confused(Browser):
        def come_back(self):
            self.get({"code": "stolen", "state": "other"})
            self.get({"code": "stolen"})
            self.get({"error": "access_denied"})
            super().come_back()

    browser = Confused()
    assert sign_in(idp, browser).access_token == ACCESS
    browser.page()
    assert [status for status, _ in browser.pages] == [400, 400, 400, 200]
    assert "not the sign-in that QGIS waits for" in browser.pages[0][1]
    assert [form["code"] for form in idp.forms()] == [CODE]


def test_a_wrong_state_is_told_where_no_right_one_comes(idp):
    with pytest.raises(SignInFailed, match=r"in time.*Sign in again.*belongs to another sign-in") as refused:
        sign_in(idp, Browser(state="other"), timeout=3)
    nothing_secret_in(refused.value)


def test_a_closed_browser_ends_with_the_time(idp):
    with pytest.raises(SignInFailed, match=r"No answer .* in time"):
        sign_in(idp, lambda address: None, timeout=0.2)


def test_a_cancel_is_heard_while_the_user_is_in_the_browser(idp):
    server, cancelled = idp.server, threading.Event()
    threading.Timer(0.3, cancelled.set).start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        sign_in_by_code(server, PLAIN, lambda address: None, SETTINGS, cancelled.is_set)
    assert time.monotonic() < start + 3


def test_a_cancel_is_heard_while_the_token_is_fetched(idp):
    hold = threading.Event()
    idp.answer(Reply(body=GIVEN, hold=hold))
    browser, server = Browser(), idp.server
    with pytest.raises(Cancelled):
        sign_in_by_code(server, PLAIN, browser, SETTINGS, lambda: bool(idp.forms()))
    hold.set()
    assert "not signed in" in browser.page()


def test_a_browser_that_can_not_be_opened_is_said_without_its_address(idp):
    def broken(address):
        raise RuntimeError(address)

    with pytest.raises(SignInFailed, match="could not be opened") as refused:
        sign_in(idp, broken)
    nothing_secret_in(refused.value, "state=")


def test_a_code_without_its_fields_is_not_waited_for(idp):
    with pytest.raises(SignInFailed, match="without a code"):
        sign_in(idp, Browser(code=None))


def test_an_answer_of_another_provider_is_not_used(idp):
    with pytest.raises(SignInFailed, match="another provider"):
        sign_in(idp, Browser(iss="https://evil.example"))
    assert idp.forms() == []


def test_a_provider_that_sends_elsewhere_gets_nothing_to_take_along(idp):
    with ScriptedServer() as other:
        for status in (302, 307, 308):
            idp.answer(Reply(status, headers={"Location": f"{other.origin}/token"}))
            browser = Browser()
            with pytest.raises(InvalidAnswer, match=f"sends on to {other.origin}/token") as refused:
                sign_in(idp, browser)
            nothing_secret_in(refused.value)
            assert "not signed in" in browser.page()
        assert other.requests == []


@pytest.mark.parametrize(
    ("reply", "kind", "said"),
    [
        (Reply(body=b"<!DOCTYPE html><title>Sign in</title>"), SignInFailed, "a web page .*HTTP 200.*operator"),
        (Reply(404, b"<html>"), SignInFailed, "HTTP 404"),
        (Reply(503, b"<html>"), Unreachable, "HTTP 503.*later"),
        (Reply(body=b""), SignInFailed, "sent nothing"),
        (Reply(body=[GIVEN]), SignInFailed, "where an answer to a sign-in was due"),
        (Reply(body={}), SignInFailed, "no access token"),
        (Reply(body={"access_token": "x" * 900_000}), SignInFailed, "characters that no token"),
        (Reply(body=b"{" + b"x" * 3_000_000), InvalidAnswer, "more than 1 MiB"),
        (Reply(body=GIVEN, cut_after=20), HpgcError, r"\.$"),
        (Reply(body={**GIVEN, "token_type": "DPoP"}), SignInFailed, "another type"),
        (Reply(400, {"error": "invalid_grant"}), SignInFailed, "Sign in again"),
        (Reply(200, {"error": "bad_verification_code"}), SignInFailed, "bad_verification_code"),
        (Reply(401, {"error": "invalid_client"}), SignInFailed, "refuses the client “qgis”.*client id"),
        (Reply(400, {"error": "invalid_scope"}), SignInFailed, "does not grant “all”"),
        (Reply(400, {"error": "unsupported_grant_type"}), SignInFailed, "Choose another"),
        (Reply(400, {"error": ["x"], "error_description": {}}), SignInFailed, "did not say why"),
        (Reply(400, {"error": "temporarily_unavailable"}), Unreachable, "later"),
        (Reply(raw=b"no http"), Unreachable, "can't be reached"),
    ],
)
def test_what_a_provider_answers_instead_of_a_token_is_a_sentence(idp, reply, kind, said):
    idp.answer(reply)
    browser = Browser()
    with pytest.raises(kind, match=said) as refused:
        sign_in(idp, browser)
    assert str(refused.value).endswith((".", "?"))
    assert len(str(refused.value)) < 1000
    nothing_secret_in(refused.value)
    assert CODE not in browser.page()


def test_a_provider_that_quotes_secrets_is_not_quoted(idp):
    client = replace(PLAIN, client_secret="cs/Secret Four")

    def quoting(request):
        told = f"bad {request.body.decode()} {CODE} cs/Secret Four \x1b[31m{'long ' * 500}"
        return Reply(400, {"error": "invalid_request", "error_description": told})

    idp.answer(quoting)
    with pytest.raises(SignInFailed, match="It says: bad") as refused:
        sign_in(idp, Browser(), client)
    form = idp.forms()[0]
    nothing_secret_in(refused.value, form["code_verifier"], "cs/Secret Four", "\x1b")
    assert len(str(refused.value)) < 600


def test_a_provider_that_is_gone_is_unreachable(idp):
    server = idp.server
    with nobody_listens() as place, pytest.raises(Unreachable, match=place) as refused:
        sign_in_by_code(replace(server, token_endpoint=f"{place}/token"), PLAIN, Browser(), SETTINGS)
    nothing_secret_in(refused.value)
    assert refused.value.__context__ is None


def test_a_provider_without_this_flow_is_said_to_have_none(idp):
    with pytest.raises(SignInFailed, match="Choose another way"):
        sign_in_by_code(replace(idp.server, authorization_endpoint=""), PLAIN, Browser(), SETTINGS)


# The ID token


def sign_in_with(idp, **claims):
    browser = Browser()

    def give(request):
        nonce = browser.asked["nonce"]
        whole = {"iss": idp.issuer, "nonce": nonce, **claims}
        return Reply(body={**GIVEN, "id_token": id_token(**whole)})

    idp.answer(give)
    return sign_in(idp, browser, CLIENT)


def test_an_id_token_that_fits_is_taken(idp):
    assert sign_in_with(idp).access_token == ACCESS
    assert sign_in_with(idp, aud=["other", "qgis"]).access_token == ACCESS


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ({"iss": "https://evil.example"}, "another provider's"),
        ({"iss": None}, "another provider's"),
        ({"aud": "other"}, "another client"),
        ({"aud": None}, "another client"),
        ({"aud": {"qgis": 1}}, "another client"),
        ({"nonce": "other"}, "another sign-in"),
        ({"nonce": None}, "another sign-in"),
        ({"exp": None}, "no end"),
        ({"exp": "soon"}, "no end"),
        ({"exp": 10**400}, "no end"),
    ],
)
def test_an_id_token_that_does_not_fit_is_refused(idp, claims, said):
    with pytest.raises(SignInFailed, match=said) as refused:
        sign_in_with(idp, **claims)
    nothing_secret_in(refused.value)


@pytest.mark.parametrize("broken", ["", "a.b", "a.b.c", "....", 5, [], "e30.e30", "e30.W10.x"])
def test_an_id_token_that_can_not_be_read_is_refused(idp, broken):
    idp.answer(Reply(body={**GIVEN, "id_token": broken}))
    with pytest.raises(SignInFailed, match="can't be read"):
        sign_in(idp, Browser(), CLIENT)


@pytest.mark.parametrize("hours", [-1, -0.1, 0.1, 1, 12])
def test_a_clock_that_is_off_by_an_hour_does_no_harm(idp, hours):
    """The provider's clock is that far ahead of ours."""
    there = time.time() + hours * 3600
    token = sign_in_with(idp, iat=there, exp=there + 3600)
    assert token.expires_at == pytest.approx(time.time() + 300, abs=30)


@pytest.mark.parametrize(("hours", "said"), [(-5, "about 5 hours ahead of"), (48, "about 48 hours behind")])
def test_a_clock_that_is_far_off_is_said_to_be(idp, hours, said):
    there = time.time() + hours * 3600
    with pytest.raises(SignInFailed, match=f"clock is {said}.*Set date and time"):
        sign_in_with(idp, iat=there, exp=there + 3600)


def test_no_id_token_is_looked_at_where_none_was_asked_for(idp):
    idp.answer(Reply(body={**GIVEN, "id_token": "broken"}))
    assert sign_in(idp, Browser()).access_token == ACCESS


# The place that the browser comes back to


@pytest.mark.parametrize(
    "redirect", ["http://127.0.0.1/callback", "http://localhost/a/b", "http://127.0.0.1:{}/", "http://127.0.0.1"]
)
def test_the_registered_redirect_address_is_kept_but_for_a_free_port(idp, redirect):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        redirect = redirect.format(probe.getsockname()[1])
    browser = Browser()
    sign_in(idp, browser, replace(PLAIN, redirect_uri=redirect))
    start, _, path = redirect.partition("//")[2].partition("/")
    assert browser.asked["redirect_uri"].startswith(f"http://{start}")
    assert browser.asked["redirect_uri"].endswith(f"/{path}")


def test_the_same_port_can_be_used_again_at_once(idp):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        client = replace(PLAIN, redirect_uri=f"http://127.0.0.1:{probe.getsockname()[1]}/")
    assert [sign_in(idp, Browser(), client).access_token for _ in range(3)] == [ACCESS] * 3


def test_a_busy_port_is_said_to_be_busy(idp):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        with pytest.raises(SignInFailed, match=f"Port {port} .* another program uses it.*sign in again"):
            sign_in(idp, Browser(), replace(PLAIN, redirect_uri=f"http://127.0.0.1:{port}/"))


@pytest.mark.parametrize(
    "redirect",
    [
        "https://hpgc.example/redirect.html",
        "http://hpgc.example/",
        "https://127.0.0.1/",
        "urn:ietf:wg:oauth:2.0:oob",
        "http://127.0.0.1/?a=b",
        "http://[",
    ],
)
def test_a_redirect_address_elsewhere_is_refused_with_a_way_on(idp, redirect):
    with pytest.raises(SignInFailed, match=r"on this computer.*choose another way"):
        sign_in(idp, Browser(), replace(PLAIN, redirect_uri=redirect))


def test_nothing_listens_any_more_afterwards(idp):
    browser = Browser()
    sign_in(idp, browser)
    browser.page()
    with pytest.raises(requests.ConnectionError):
        requests.get(browser.asked["redirect_uri"], timeout=5)
