"""The implicit flow: what a user may paste, and what is said where it doesn't fit."""

import time
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from hpgc_provider.api.sign_in import AuthorizationServer, Implicit, OAuthClient, SignInFailed
from tests.api.sign_in.scripted_provider import ACCESS, id_token, nothing_secret_in

PAGE = "https://hpgc.example/swagger-ui/oapip/oauth2-redirect.html"
SERVER = AuthorizationServer(authorization_endpoint="https://login.example/oauth/authorize?tenant=a")
CLIENT = OAuthClient("qgis", scopes=("all",), redirect_uri=PAGE)


@pytest.fixture
def implicit():
    return Implicit(SERVER, CLIENT)


def asked(implicit):
    return {name: values[0] for name, values in parse_qs(urlsplit(implicit.address).query).items()}


def landed(implicit, sign="#", **changes):
    """The address that the browser is sent to."""
    fields = {"access_token": ACCESS, "token_type": "Bearer", "expires_in": "3600", "state": asked(implicit)["state"]}
    return f"{PAGE}{sign}{urlencode({name: value for name, value in (fields | changes).items() if value is not None})}"


def test_the_address_to_open_asks_for_a_token(implicit):
    assert implicit.address.startswith("https://login.example/oauth/authorize?")
    fields = asked(implicit)
    state = fields.pop("state")
    assert fields == {
        "tenant": "a",
        "response_type": "token",
        "client_id": "qgis",
        "redirect_uri": PAGE,
        "scope": "all",
    }
    assert state not in repr(implicit)
    assert state != asked(Implicit(SERVER, CLIENT))["state"]


@pytest.mark.parametrize("sign", ["#", "?", "#/?", "?#"])
def test_the_token_is_read_out_of_the_address(implicit, sign):
    token = implicit.token(landed(implicit, sign))
    assert token.access_token == ACCESS
    assert token.expires_at == pytest.approx(time.time() + 3600, abs=30)


def test_the_address_may_be_broken_into_lines_and_quoted(implicit):
    address = landed(implicit)
    assert implicit.token(f' "{address[:70]}\n{address[70:]}" ').access_token == ACCESS


def test_the_bare_token_will_do(implicit):
    assert implicit.token(f"Bearer {ACCESS}").access_token == ACCESS


def test_a_second_try_may_follow_a_first_that_failed(implicit):
    with pytest.raises(SignInFailed):
        implicit.token(PAGE)
    assert implicit.token(landed(implicit)).access_token == ACCESS


def test_an_address_that_is_cut_off_anywhere_is_said_to_be_so_or_hold_none(implicit):
    address = landed(implicit)
    for length in range(len(PAGE), len(address) - 1):
        with pytest.raises(SignInFailed, match=r"cut off|no token|no address") as refused:
            implicit.token(address[:length])
        nothing_secret_in(refused.value, asked(implicit)["state"])
        assert "copy the whole address" in str(refused.value)


def test_an_address_of_another_sign_in_is_refused(implicit):
    for pasted in (
        landed(implicit, state="other"),
        landed(Implicit(SERVER, CLIENT)),
        landed(implicit, state="other", access_token=None, error="x"),
    ):
        with pytest.raises(SignInFailed, match=r"another sign-in.*Open the sign-in page again") as refused:
            implicit.token(pasted)
        nothing_secret_in(refused.value)


@pytest.mark.parametrize("state", [{}, {"state": None}])
def test_a_denied_consent_is_said(implicit, state):
    with pytest.raises(SignInFailed, match="Consent was denied") as refused:
        implicit.token(landed(implicit, access_token=None, error="access_denied", **state))
    assert refused.value.code == "access_denied"


def test_an_address_with_a_code_in_it_says_which_way_to_choose(implicit):
    with pytest.raises(SignInFailed, match="a code, but no token: use the sign-in in the browser"):
        implicit.token(landed(implicit, access_token=None, code="x"))


def test_a_token_that_has_expired_or_is_cut_off_is_refused(implicit):
    with pytest.raises(SignInFailed, match="expired"):
        implicit.token(landed(implicit, access_token=id_token(exp=time.time() - 4000)))
    with pytest.raises(SignInFailed, match="cut off"):
        implicit.token(landed(implicit, access_token=id_token()[:50]))


def test_a_token_ends_when_it_says_itself_where_nothing_else_does(implicit):
    end = time.time() + 900
    assert implicit.token(
        landed(implicit, access_token=id_token(exp=end), expires_in=None)
    ).expires_at == pytest.approx(end, abs=30)


def test_a_provider_without_this_flow_is_said_to_have_none():
    with pytest.raises(SignInFailed, match="Choose another way"):
        Implicit(replace(SERVER, authorization_endpoint=""), CLIENT)
    with pytest.raises(SignInFailed, match="not protected by https"):
        Implicit(replace(SERVER, authorization_endpoint="http://login.example/"), CLIENT)
