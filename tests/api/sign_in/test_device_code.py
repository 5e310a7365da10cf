"""Sign-in by a code on another device, with a provider that keeps one waiting or breaks off."""

import threading
import time
from dataclasses import replace

import pytest

from hpgc_provider.api import Cancelled, Unreachable
from hpgc_provider.api.sign_in import SignInFailed, sign_in_by_device
from hpgc_provider.api.sign_in import device_code as module
from tests.api.sign_in.scripted_provider import ACCESS, CLIENT, GIVEN, SETTINGS, nothing_secret_in
from tests.scripted_server import Reply, nobody_listens

DEVICE = "dc-Secret.Five_5"
ASKED = {
    "device_code": DEVICE,
    "user_code": "WDJB-MJHT",
    "verification_uri": "https://hpgc.example/device",
    "verification_uri_complete": "https://hpgc.example/device?user_code=WDJB-MJHT",
    "expires_in": 600,
    "interval": 0.01,
}


@pytest.fixture(autouse=True)
def hasty(monkeypatch):
    monkeypatch.setattr(module, "SHORTEST_INTERVAL", 0.01)


@pytest.fixture
def device(idp, server):
    def answer(**changes):
        fields = {name: value for name, value in {**ASKED, **changes}.items() if value is not None}
        server.on("POST", "/device", Reply(body=fields))

    answer()
    return answer


def sign_in(idp, show=lambda code: None, client=CLIENT, is_cancelled=None):
    return sign_in_by_device(idp.server, client, show, SETTINGS, is_cancelled)


def wait(error):
    return Reply(400, {"error": error})


def test_the_code_is_shown_and_the_token_waited_for(idp, device):
    shown = []
    idp.answer(wait("authorization_pending"), wait("authorization_pending"), Reply(body=GIVEN))
    token = sign_in(idp, shown.append, replace(CLIENT, audience="https://hpgc.example"))
    assert token.access_token == ACCESS
    (code,) = shown
    assert (code.user_code, code.verification_uri) == (ASKED["user_code"], ASKED["verification_uri"])
    assert code.verification_uri_complete == ASKED["verification_uri_complete"]
    assert code.expires_at == pytest.approx(time.time() + 600, abs=30)
    assert idp.forms("/device") == [{"client_id": "qgis", "scope": "openid all", "audience": "https://hpgc.example"}]
    assert idp.forms()[-1] == {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": DEVICE,
        "client_id": "qgis",
    }


def test_a_provider_that_asks_to_slow_down_is_heeded(idp, device, monkeypatch):
    waited = []
    monkeypatch.setattr(module, "pause", lambda seconds, _: waited.append(seconds))
    idp.answer(wait("slow_down"), wait("slow_down"), Reply(503), Reply(body=GIVEN))
    sign_in(idp)
    assert waited == pytest.approx([0.01, 5.01, 10.01, 20.02])


def test_the_interval_is_five_seconds_where_none_is_given(idp, device, monkeypatch):
    for interval, expected in ((None, 5), (0, 5), ("soon", 5), (True, 5), ("7", 7), (1e9, 60)):
        waited = []
        monkeypatch.setattr(module, "pause", lambda seconds, _, waited=waited: waited.append(seconds))
        device(interval=interval)
        sign_in(idp)
        assert waited == [expected]


def test_trouble_on_the_way_does_not_end_the_waiting(idp, device):
    idp.answer(Reply(raw=b""), Reply(503), wait("server_error"), Reply(body=GIVEN))
    assert sign_in(idp).access_token == ACCESS


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("access_denied", "Consent was denied"),
        ("expired_token", "not entered at .* in time. Sign in again"),
        ("invalid_client", "refuses the client"),
        ("invalid_grant", "refused"),
    ],
)
def test_a_refusal_is_a_sentence(idp, device, error, said):
    idp.answer(Reply(400, {"error": error, "error_description": f"about {DEVICE}"}))
    with pytest.raises(SignInFailed, match=said) as refused:
        sign_in(idp)
    nothing_secret_in(refused.value, DEVICE)


def test_a_code_that_nobody_enters_ends_with_its_time(idp, device):
    device(expires_in=1, interval=0.2)
    idp.answer(wait("authorization_pending"))
    with pytest.raises(SignInFailed, match="in time"):
        sign_in(idp)


def test_a_cancel_is_heard_between_two_questions(idp, device):
    device(interval=60)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        sign_in(idp, is_cancelled=lambda: time.monotonic() > start + 0.3)
    assert time.monotonic() < start + 3


def test_a_cancel_is_heard_while_the_provider_keeps_silent(idp, device):
    hold = threading.Event()
    idp.answer(Reply(body=GIVEN, hold=hold))
    with pytest.raises(Cancelled):
        sign_in(idp, is_cancelled=lambda: bool(idp.forms()))
    hold.set()


@pytest.mark.parametrize(
    "changes",
    [
        {"device_code": None},
        {"user_code": None},
        {"user_code": 7},
        {"verification_uri": None},
        {"verification_uri": "http://hpgc.example/"},
        {"verification_uri": "javascript:alert(1)"},
    ],
)
def test_an_answer_without_a_usable_code_is_a_sentence(idp, device, changes):
    device(**changes)
    with pytest.raises(SignInFailed, match="Choose another way"):
        sign_in(idp)


def test_what_is_shown_is_plain_and_goes_nowhere_odd(idp, device):
    shown = []
    device(
        user_code="AB\x1b[31m\t<b>",
        verification_uri_complete="javascript:alert(1)",
        verification_uri=None,
        verification_url="https://hpgc.example/",
    )
    sign_in(idp, shown.append)
    assert shown[0].user_code == "AB [31m <b>"
    assert shown[0].verification_uri == "https://hpgc.example/"
    assert shown[0].verification_uri_complete == ""
    assert "AB" not in repr(shown[0])


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (Reply(body=b"<html>"), "a web page"),
        (Reply(401, {"error": "invalid_client"}), "refuses the client"),
        (Reply(404), "HTTP 404"),
    ],
)
def test_a_provider_that_gives_no_code_is_a_sentence(idp, server, reply, said):
    server.on("POST", "/device", reply)
    with pytest.raises(SignInFailed, match=said):
        sign_in(idp)


def test_a_provider_that_is_gone_is_unreachable(idp):
    server = idp.server
    with nobody_listens() as origin, pytest.raises(Unreachable):
        sign_in_by_device(replace(server, device_endpoint=f"{origin}/device"), CLIENT, lambda code: None, SETTINGS)
    with pytest.raises(SignInFailed, match="Choose another way"):
        sign_in_by_device(replace(server, device_endpoint=""), CLIENT, lambda code: None, SETTINGS)
