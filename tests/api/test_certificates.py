"""Certificates: a server that isn't trusted is told, never passed over; a client's goes to its origin alone."""

from __future__ import annotations

import ssl

import pytest
import trustme

from hpgc_provider.api import HpgcClient, HpgcError, NetworkSettings, Unreachable
from hpgc_provider.api.authorization import Authorization
from hpgc_provider.api.client_certificate import ClientCertificate
from tests.scripted_server import Reply, ScriptedServer

PAGE = Reply(body={"links": [{"rel": "processes", "href": "processes"}]})


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def trusting(authority, tmp_path):
    path = tmp_path / "authorities.pem"
    authority.cert_pem.write_to_path(str(path))
    return NetworkSettings(verify=str(path))


def tls(authority, *names, wants=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    if wants is not None:
        wants.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


class Certified(Authorization):
    """Shows a certificate."""

    def __init__(self, issued):
        chain = b"".join(blob.bytes() for blob in issued.cert_chain_pems)
        self._certificate = ClientCertificate(chain, issued.private_key_pem.bytes())

    def certificate(self):
        return self._certificate


def landing_page(server, settings=None, authorization=None):
    server.on("GET", "/ogc-api/", PAGE)
    return HpgcClient(server.url, authorization=authorization, settings=settings).landing_page()


def test_a_server_of_an_unknown_authority_is_told_and_sent_nothing(authority):
    with ScriptedServer(tls(authority, "127.0.0.1")) as server:
        with pytest.raises(Unreachable, match=r"not trusted, so nothing was sent.*Authentication"):
            landing_page(server)
        assert server.requests == []


def test_a_server_of_a_trusted_authority_works(authority, trusting):
    with ScriptedServer(tls(authority, "127.0.0.1")) as server:
        assert landing_page(server, trusting).links


def test_a_certificate_for_another_host_is_not_passed_over(authority, trusting):
    with ScriptedServer(tls(authority, "hpgc.example")) as server, pytest.raises(Unreachable, match="not trusted"):
        landing_page(server, trusting)


def test_a_client_certificate_is_shown_to_the_server_that_wants_it(authority, trusting):
    mine = trustme.CA()
    with ScriptedServer(tls(authority, "127.0.0.1", wants=mine)) as server:
        assert landing_page(server, trusting, Certified(mine.issue_cert("ana@hpgc.example"))).links


def test_without_a_client_certificate_the_sentence_asks_for_one(authority, trusting):
    wanting = tls(authority, "127.0.0.1", wants=trustme.CA())
    said = r"client certificate|cut|can't be reached"
    with ScriptedServer(wanting) as server, pytest.raises(Unreachable, match=said):
        landing_page(server, trusting)


def test_another_origin_that_wants_a_client_certificate_is_shown_none(authority, trusting):
    mine = trustme.CA()
    with (
        ScriptedServer(tls(authority, "127.0.0.1", wants=mine)) as server,
        ScriptedServer(tls(authority, "127.0.0.1", wants=mine)) as other,
    ):
        other.on("GET", "/page", PAGE)
        server.on("GET", "/ogc-api/", Reply(302, headers={"Location": f"{other.origin}/page"}))
        client = HpgcClient(server.url, authorization=Certified(mine.issue_cert("ana@hpgc.example")), settings=trusting)
        with pytest.raises(Unreachable):
            client.landing_page()
        assert other.requests == []


def test_a_key_that_cannot_be_opened_is_a_sentence():
    broken = ClientCertificate(b"no certificate", b"no key", "wrong")

    class Broken(Authorization):
        def certificate(self):
            return broken

    with pytest.raises(HpgcError, match="can't be used"):
        HpgcClient("https://hpgc.example/", authorization=Broken())
    assert "wrong" not in repr(broken)
