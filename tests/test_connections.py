"""Connections in QGIS's settings, and QGIS's network settings in the client."""

import base64

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from hpgc_provider.api import HpgcError, SignInNeeded
from hpgc_provider.api.sign_in import Token
from hpgc_provider.connections import Connection, connection, connections, remove_connection, save_connection
from hpgc_provider.network import network_settings
from hpgc_provider.sign_in import Method, SignIn, account
from tests.scripted_server import Reply, ScriptedServer


@pytest.mark.parametrize("name", ["local", "My server / HPC", "水.é", "a~b"])
def test_a_connection_is_kept_under_any_name(profile, name):
    kept = Connection(name, "https://hpgc.example/ogc-api/", "abc1234", 5)
    save_connection(kept)
    assert connection(name) == kept
    assert connections() == [kept]
    remove_connection(name)
    assert connections() == []


def test_a_connection_that_is_missing_says_what_to_do(profile):
    with pytest.raises(HpgcError, match=r"“gone”.*Add connection"):
        connection("gone")


@pytest.fixture
def authcfg(qgis_app):
    """A QGIS authentication configuration with a header of its own."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("APIHeader")
    config.setName("key")
    config.setConfigMap({"Authorization": "Bearer at_kept"})
    _, config = manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_an_authentication_configuration_signs_requests_to_the_server_alone(profile, server, authcfg):
    server.on("GET", "/ogc-api/", Reply(302, headers={"Location": "/elsewhere"}))
    with ScriptedServer() as other:
        other.on("GET", "/page", Reply(body={"links": []}))
        server.on("GET", "/elsewhere", Reply(302, headers={"Location": f"{other.origin}/page"}))
        Connection("guarded", server.url, authcfg).client().landing_page()
        assert [request.headers.get("Authorization") for request in server.requests] == ["Bearer at_kept"] * 2
        assert "Authorization" not in other.requests[0].headers


def test_an_unknown_authentication_configuration_is_an_error_not_an_anonymous_request(profile, server):
    with pytest.raises(HpgcError, match="“nowhere”"):
        Connection("guarded", server.url, "nowhere").client().landing_page()
    assert server.requests == []


def test_no_secret_stands_in_the_settings_or_in_an_error(profile, server, authcfg):
    save_connection(Connection("guarded", server.url, authcfg))
    settings = QgsSettings()
    kept = " ".join(str(settings.value(key)) for key in settings.allKeys())
    assert "at_kept" not in kept
    server.on("GET", "/ogc-api/", Reply(401))
    with pytest.raises(SignInNeeded) as refused:
        connection("guarded").client().landing_page()
    assert "at_kept" not in str(refused.value)


@pytest.fixture
def qgis_proxy(qgis_app):
    """Sets QGIS's proxy, and takes it back."""
    settings = QgsSettings()

    def put(address, excluded=()):
        host, port = address.removeprefix("http://").split(":")
        settings.setValue("proxy/proxyEnabled", True)
        settings.setValue("proxy/proxyType", "HttpProxy")
        settings.setValue("proxy/proxyHost", host)
        settings.setValue("proxy/proxyPort", port)
        settings.setValue("proxy/noProxyUrls", list(excluded))

    yield put
    settings.remove("proxy")


def test_requests_go_through_qgiss_proxy(profile, qgis_proxy):
    with ScriptedServer() as proxy:
        qgis_proxy(proxy.origin)
        proxy.on("GET", "http://hpgc.example/ogc-api/", Reply(body={"title": "by proxy", "links": []}))
        page = Connection("far", "http://hpgc.example/ogc-api/").client().landing_page()
        assert page.title == "by proxy"


def test_a_login_that_qgis_keeps_encrypted_goes_to_the_proxy(profile, qgis_proxy):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("proxy")
    config.setConfigMap({"username": "ana", "password": "s3cret/:"})
    _, config = manager.storeAuthenticationConfig(config)
    try:
        with ScriptedServer() as proxy:
            qgis_proxy(proxy.origin)
            QgsSettings().setValue("proxy/authcfg", config.id())
            proxy.on("GET", "http://hpgc.example/ogc-api/", Reply(body={"title": "by proxy", "links": []}))
            save_connection(Connection("far", "http://hpgc.example/ogc-api/"))
            assert connection("far").client().landing_page().title == "by proxy"
            scheme, login = proxy.requests[0].headers["Proxy-Authorization"].split()
            assert (scheme, base64.b64decode(login)) == ("Basic", b"ana:s3cret/:")
    finally:
        manager.removeAuthenticationConfig(config.id())


def test_an_address_that_qgis_excludes_goes_past_the_proxy(profile, server, qgis_proxy):
    server.on("GET", "/ogc-api/", Reply(body={"title": "direct", "links": []}))
    with ScriptedServer() as proxy:
        qgis_proxy(proxy.origin, excluded=[server.origin])
        assert Connection("near", server.url).client().landing_page().title == "direct"
        assert proxy.requests == []


def test_qgiss_time_limit_counts(profile):
    settings = QgsSettings()
    settings.setValue("qgis/networkAndProxy/networkTimeout", 7000)
    from qgis.core import QgsNetworkAccessManager

    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(7000)
    try:
        assert network_settings("http://hpgc.example/").read_timeout == 7
    finally:
        QgsNetworkAccessManager.setTimeout(before)


def test_another_provider_of_tokens_gets_no_secret_of_the_old_one(profile):
    assert QgsApplication.authManager().setMasterPassword("test", True)
    old = SignIn(method=Method.CODE, token_endpoint="https://one.example/token")
    save_connection(Connection("c", "https://hpgc.example/", sign_in=old))
    account("c").keep(Token("at_old", "rt_old"))
    save_connection(Connection("c", "https://hpgc.example/", sign_in=old, patience=5))
    assert account("c").token() is not None
    new = SignIn(method=Method.CODE, token_endpoint="https://two.example/token")
    save_connection(Connection("c", "https://hpgc.example/", sign_in=new))
    assert account("c").token() is None
