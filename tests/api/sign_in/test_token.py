"""Tokens: read from answers of all kinds, kept as text, renewed in time, and never shown."""

import base64
import contextlib
import json
import math
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hpgc_provider.api.sign_in import SignInFailed, Token
from tests.api.sign_in.scripted_provider import ACCESS, GIVEN, REFRESH, id_token

# However busy the machine is.
steady = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

NOW = 1_800_000_000.0


def test_a_token_is_read_from_an_answer():
    token = Token.from_response({**GIVEN, "scope": "openid all"}, NOW)
    assert token == Token(ACCESS, REFRESH, NOW + 300, NOW, "Bearer", "openid all")
    assert token.headers() == {"Authorization": f"Bearer {ACCESS}"}


def test_a_token_is_never_shown():
    token = Token.from_response(GIVEN, NOW)
    for shown in (repr(token), str(token), f"{token}", f"{[token]!r}"):
        assert ACCESS not in shown
        assert REFRESH not in shown


def test_a_renewed_token_keeps_the_refresh_token_where_none_comes():
    old = Token.from_response({**GIVEN, "scope": "all"}, NOW)
    new = Token.from_response({"access_token": "new-token", "token_type": "Bearer"}, NOW + 9, old)
    assert (new.access_token, new.refresh_token, new.scope, new.expires_at) == ("new-token", REFRESH, "all", None)
    assert Token.from_response({**GIVEN, "refresh_token": "rotated"}, NOW, old).refresh_token == "rotated"


@pytest.mark.parametrize("life", ["300", 300, 300.0, " 300 "])
def test_a_life_may_be_a_number_or_a_text(life):
    assert Token.from_response({**GIVEN, "expires_in": life}, NOW).expires_at == NOW + 300


@pytest.mark.parametrize(
    "life", [None, "", "soon", -5, 0, True, [], {}, math.nan, math.inf, "1e999", 10**400, "2030-01-01"]
)
def test_a_life_that_says_nothing_is_no_end(life):
    assert Token.from_response({**GIVEN, "expires_in": life}, NOW).expires_at is None


def test_a_life_is_bounded():
    assert Token.from_response({**GIVEN, "expires_in": 1e300}, NOW).expires_at < NOW + 4e8


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        "text",
        {},
        {"access_token": ""},
        {"access_token": 5},
        {**GIVEN, "token_type": "mac"},
        {**GIVEN, "token_type": 7},
        {**GIVEN, "access_token": "two words"},
        {**GIVEN, "access_token": "line\r\nX-Evil: 1"},
        {**GIVEN, "access_token": "tökén"},
        {**GIVEN, "access_token": "x" * 100_000},
        {**GIVEN, "refresh_token": "a\x00b"},
        {**GIVEN, "refresh_token": ["a"]},
    ],
)
def test_what_is_no_bearer_token_is_refused_with_a_sentence(answer):
    with pytest.raises(SignInFailed, match=r"^The .*\.$") as refused:
        Token.from_response(answer, NOW)
    assert "X-Evil" not in str(refused.value)


def test_the_type_of_a_token_may_be_missing_or_in_any_case():
    assert Token.from_response({"access_token": ACCESS}, NOW).token_type == "Bearer"
    assert Token.from_response({**GIVEN, "token_type": "BEARER"}, NOW).token_type == "Bearer"


def test_a_token_is_due_in_its_last_minute_or_the_last_part_of_a_short_life():
    long = Token.from_response({**GIVEN, "expires_in": 3600}, NOW)
    assert not long.is_due(NOW + 3539)
    assert long.is_due(NOW + 3541)
    short = Token.from_response({**GIVEN, "expires_in": 10}, NOW)
    assert not short.is_due(NOW + 6.9)
    assert short.is_due(NOW + 7.1)
    assert not short.is_over(NOW + 9.9)
    assert short.is_over(NOW + 10)


def test_a_token_without_an_end_is_never_due_nor_over():
    token = Token.from_response({"access_token": ACCESS}, NOW)
    assert not token.is_due(NOW + 1e9)
    assert not token.is_over(NOW + 1e9)


def test_a_token_is_due_where_the_clock_was_set_back():
    assert Token.from_response(GIVEN, NOW).is_due(NOW - 3600)


def test_a_token_survives_as_text():
    token = Token.from_response({**GIVEN, "scope": "openid"}, NOW)
    assert Token.from_json(token.to_json()) == token


def test_a_text_that_was_cut_off_is_no_token():
    text = Token.from_response(GIVEN, NOW).to_json()
    assert all(Token.from_json(text[:length]) is None for length in range(len(text)))


@steady
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["access_token", "refresh_token", "expires_at", "obtained_at", "token_type", "scope", "x"]
                ),
                inner,
            )
        ),
        max_leaves=8,
    )
)
def test_no_text_at_all_breaks_the_reading_of_a_token(value):
    token = Token.from_json(json.dumps(value))
    assert token is None or isinstance(token, Token)


@steady
@given(st.text())
def test_nothing_pasted_breaks_the_reading_of_a_token(text):
    with contextlib.suppress(SignInFailed):
        assert Token.pasted(text).access_token


@pytest.mark.parametrize("field", ["access_token", "obtained_at", "expires_at"])
@pytest.mark.parametrize("value", ["a b", True, [], "\t", {}, -1e999])
def test_a_kept_token_with_an_odd_field_is_none(field, value):
    kept = json.loads(Token.from_response(GIVEN, NOW).to_json())
    assert Token.from_json(json.dumps({**kept, field: value})) is None


@pytest.mark.parametrize(
    "pasted",
    [
        "at_abcdefgh",
        "  at_abcdefgh\n",
        "Bearer at_abcdefgh",
        "Authorization: Bearer at_abcdefgh",
        '"at_abcdefgh"',
        "https://hpgc.example/swagger-ui/oauth2-redirect.html#access_token=at_abcdefgh&token_type=Bearer&state=x",
        "https://hpgc.example/done?access_token=at_abcdefgh",
        "hpgc.example/done#access_token=at_abcdefgh",
        "#access_token=at_abcdefgh",
        "access_token=at_abcdefgh&token_type=bearer",
    ],
)
def test_a_token_may_be_pasted_bare_or_in_an_address(pasted):
    assert Token.pasted(pasted).access_token == "at_abcdefgh"


@pytest.mark.parametrize(
    "pasted",
    ["", "  ", "short", "some words of mine", "https://hpgc.example/", "at_abcdef…", "<html></html>", "x" * 300_000],
)
def test_what_holds_no_token_is_said_to_hold_none_and_how_to_get_one(pasted):
    with pytest.raises(SignInFailed, match="copy the whole address"):
        Token.pasted(pasted)


def test_a_pasted_token_ends_when_it_says_itself():
    end = time.time() + 1000
    token = Token.pasted(id_token(exp=end))
    assert token.expires_at == pytest.approx(end, abs=5)


def test_a_pasted_token_that_has_expired_or_is_cut_off_is_refused():
    with pytest.raises(SignInFailed, match=r"has expired.*clock"):
        Token.pasted(id_token(exp=time.time() - 4000))
    with pytest.raises(SignInFailed, match="cut off"):
        Token.pasted(id_token()[:60])
    header = base64.urlsafe_b64encode(b'{"alg": "none"}').decode().rstrip("=")
    with pytest.raises(SignInFailed, match="cut off"):
        Token.pasted(f"{header}.e30x!.sig")
