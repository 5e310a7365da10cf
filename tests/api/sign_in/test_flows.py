"""Every flow from end to end: a real provider, the guarded local server, and requests that the token opens."""

import sys
import threading
import time
from dataclasses import replace

import pytest
import requests

from hpgc_provider.api import HpgcClient, NetworkSettings, SignInNeeded
from hpgc_provider.api.sign_in import (
    AuthorizationServer,
    Flow,
    Implicit,
    OAuthClient,
    SignInExpired,
    SignInFailed,
    Token,
    by_client_secret,
    by_password,
    discover,
    read_provider,
    refreshed,
    revoke,
    sign_in_by_code,
    sign_in_by_device,
)
from tests.testbed.launch import LocalServer

SETTINGS = NetworkSettings()
SCOPES = ("openid", "profile", "offline_access", "all")


@pytest.fixture(scope="module")
def guarded():
    with LocalServer(auth=True) as running:
        yield running


@pytest.fixture(scope="module")
def provider(guarded) -> AuthorizationServer:
    """The provider that the guarded server names itself."""
    (found,) = discover(HpgcClient(guarded.url))
    return found


@pytest.fixture(scope="module")
def desktop(guarded) -> OAuthClient:
    return OAuthClient(guarded.identity.desktop, scopes=SCOPES)


@pytest.fixture(scope="module")
def service(guarded) -> OAuthClient:
    return OAuthClient(*guarded.identity.service, scopes=("all",))


class Person:
    """Somebody at a browser.

    :ivar page: what the browser shows in the end.
    """

    def __init__(self, guarded, user="ana", consent=True):
        self.identity, self.user, self.consent, self.page = guarded.identity, user, consent, ""
        self._thread = None

    def __call__(self, address):
        self._thread = threading.Thread(target=self._sign_in, args=(address,))
        self._thread.start()

    def _sign_in(self, address):
        last = self.identity.sign_in(address, self.user, consent=self.consent)
        self.page = requests.get(last, timeout=60).text

    def wait(self):
        self._thread.join(60)
        return self.page


def opens(guarded, token: Token) -> bool:
    """Whether the guarded server takes the token."""
    try:
        return bool(HpgcClient(guarded.url, token=token.access_token).processes())
    except SignInNeeded:
        return False


def test_the_server_names_its_provider(guarded, provider):
    assert provider == read_provider(guarded.identity.issuer, SETTINGS)
    assert provider.issuer == guarded.identity.issuer
    assert {Flow.CODE, Flow.DEVICE, Flow.IMPLICIT, Flow.PASSWORD, Flow.CLIENT} == set(provider.flows)
    assert provider.revocation_endpoint


@pytest.mark.parametrize("redirect", ["", "http://127.0.0.1/callback", "http://localhost/"])
def test_the_browser_brings_a_token_that_the_server_takes(guarded, provider, desktop, redirect):
    person = Person(guarded)
    token = sign_in_by_code(provider, replace(desktop, redirect_uri=redirect), person, SETTINGS)
    assert opens(guarded, token)
    assert token.refresh_token
    assert not token.is_due()
    assert "re signed in" in person.wait()


def test_a_denied_consent_is_told_here_and_in_the_browser(guarded, provider, desktop):
    person = Person(guarded, consent=False)
    with pytest.raises(SignInFailed, match="Consent was denied"):
        sign_in_by_code(provider, desktop, person, SETTINGS)
    assert "not signed in" in person.wait()


def test_a_client_that_the_provider_does_not_know_is_waited_for_in_vain(guarded, provider, desktop):
    with pytest.raises(SignInFailed, match="in time"):
        sign_in_by_code(provider, replace(desktop, client_id="nobody"), lambda address: None, SETTINGS, timeout=0.2)


def enter(guarded, code, consent=True):
    """Enters a device code where the provider says."""
    guarded.identity.sign_in(code.verification_uri_complete, "bem", consent=consent)


def test_a_code_entered_on_another_device_brings_a_token(guarded, provider, desktop):
    shown = []

    def show(code):
        shown.append(code)
        threading.Thread(target=enter, args=(guarded, code)).start()

    token = sign_in_by_device(provider, desktop, show, SETTINGS)
    assert opens(guarded, token)
    assert token.refresh_token
    (code,) = shown
    assert code.user_code
    assert code.verification_uri.startswith(provider.issuer)
    assert code.expires_at > time.time()


def test_a_denied_consent_on_another_device_is_told(guarded, provider, desktop):
    def show(code):
        threading.Thread(target=enter, args=(guarded, code, False)).start()

    with pytest.raises(SignInFailed, match="Consent was denied"):
        sign_in_by_device(provider, desktop, show, SETTINGS)


@pytest.fixture(scope="module")
def implicit(guarded, provider):
    page = f"{guarded.origin}/swagger-ui/oapip/oauth2-redirect.html"
    return Implicit(provider, OAuthClient(guarded.identity.web, scopes=("all",), redirect_uri=page))


def test_the_implicit_flow_brings_a_token_in_an_address(guarded, implicit):
    landed = guarded.identity.sign_in(implicit.address, "ana")
    assert landed.startswith(guarded.origin)
    token = implicit.token(landed)
    assert opens(guarded, token)
    assert token.expires_at > time.time()
    assert opens(guarded, Token.pasted(token.access_token))


def test_a_denied_consent_in_the_implicit_flow_is_told(guarded, implicit):
    landed = guarded.identity.sign_in(implicit.address, "bem", consent=False)
    with pytest.raises(SignInFailed, match="Consent was denied"):
        implicit.token(landed)


def test_a_service_account_signs_in_with_its_own_secret_alone(guarded, provider, service):
    token = by_client_secret(provider, service, SETTINGS)
    assert opens(guarded, token)
    with pytest.raises(SignInFailed, match="refuses the client") as refused:
        by_client_secret(provider, replace(service, client_secret="not-the-secret"), SETTINGS)
    assert "not-the-secret" not in str(refused.value)


def test_a_user_signs_in_with_the_right_password_alone(guarded, provider, service):
    token = by_password(provider, service, "ana", guarded.identity.users["ana"], SETTINGS)
    assert opens(guarded, token)
    with pytest.raises(SignInFailed, match="password is wrong") as refused:
        by_password(provider, service, "ana", "not-the-password", SETTINGS)
    assert "not-the-password" not in str(refused.value)


def test_a_token_is_renewed_and_its_refresh_token_is_used_up(guarded, provider, desktop):
    first = sign_in_by_code(provider, desktop, Person(guarded), SETTINGS)
    second = refreshed(provider, desktop, first, SETTINGS)
    assert second.access_token != first.access_token
    assert second.refresh_token
    assert second.refresh_token != first.refresh_token
    assert opens(guarded, second)
    with pytest.raises(SignInExpired, match="Sign in again") as expired:
        refreshed(provider, desktop, first, SETTINGS)
    assert first.refresh_token not in str(expired.value)


def test_a_token_that_was_given_back_can_not_be_renewed(guarded, provider, desktop):
    token = sign_in_by_code(provider, desktop, Person(guarded), SETTINGS)
    assert revoke(provider, desktop, token, SETTINGS)
    with pytest.raises(SignInExpired):
        refreshed(provider, desktop, token, SETTINGS)


def test_a_token_that_was_cut_off_opens_nothing(guarded, provider, service):
    token = by_client_secret(provider, service, SETTINGS)
    assert not opens(guarded, replace(token, access_token=token.access_token[:-9]))


def test_the_api_alone_never_imports_the_libraries_of_sign_in():
    """They are only loaded once somebody signs in."""
    import subprocess

    program = (
        "import sys, hpgc_provider.api, hpgc_provider.api.sign_in;"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'oauthlib', 'requests_oauthlib'}))"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
