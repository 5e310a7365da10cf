"""What QGIS trusts, trusted by the plugin's own requests too; and what QGIS doesn't, refused."""

from __future__ import annotations

import datetime
import ipaddress
import ssl

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthConfigSslServer, QgsAuthMethodConfig
from qgis.PyQt.QtNetwork import QSsl, QSslCertificate, QSslError

from hpgc_provider.api import Unreachable
from hpgc_provider.connections import Connection
from tests.scripted_server import Reply, ScriptedServer

PAGE = Reply(body={"links": [{"rel": "processes", "href": "processes"}]})


@pytest.fixture
def manager(profile):
    found = QgsApplication.authManager()
    assert found.setMasterPassword("test", True)
    return found


def tls(issued, wants=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued.configure_cert(context)
    if wants is not None:
        wants.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def certificate(pem) -> QSslCertificate:
    return QSslCertificate(pem.bytes(), QSsl.EncodingFormat.Pem)


@pytest.fixture
def trusted(manager):
    """Adds an authority to QGIS's, and takes it back."""
    added = []

    def add(authority):
        one = certificate(authority.cert_pem)
        assert manager.storeCertAuthority(one)
        assert manager.storeCertTrustPolicy(one, QgsAuthCertUtils.CertTrustPolicy.Trusted)
        added.append(one)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()

    yield add
    for one in added:
        manager.removeCertAuthority(one)
        manager.removeCertTrustPolicy(one)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()


class SelfSigned:
    """A certificate for this computer that nobody but itself vouches for."""

    def __init__(self, folder) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hpgc")])
        now = datetime.datetime.now(datetime.timezone.utc)
        built = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        built = built.not_valid_before(now - datetime.timedelta(1)).not_valid_after(now + datetime.timedelta(1))
        address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
        built = built.add_extension(x509.SubjectAlternativeName([address]), critical=False)
        forms = serialization
        self.pem = built.sign(key, hashes.SHA256()).public_bytes(forms.Encoding.PEM)
        plain = forms.NoEncryption()
        self._path = folder / "server.pem"
        self._path.write_bytes(
            self.pem + key.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.TraditionalOpenSSL, plain)
        )

    def configure_cert(self, context: ssl.SSLContext) -> None:
        context.load_cert_chain(self._path)


def landing_page(server, authcfg=""):
    server.on("GET", "/ogc-api/", PAGE)
    return Connection("safe", server.url, authcfg).client().landing_page()


def test_an_authority_that_the_user_added_to_qgis_is_trusted(trusted):
    authority = trustme.CA()
    with ScriptedServer(tls(authority.issue_cert("127.0.0.1"))) as server:
        with pytest.raises(Unreachable, match="not trusted"):
            landing_page(server)
        trusted(authority)
        assert landing_page(server).links


def test_a_certificate_accepted_for_one_server_is_good_for_that_one_alone(manager, tmp_path):
    issued = SelfSigned(tmp_path)
    with ScriptedServer(tls(issued)) as server, ScriptedServer(tls(issued)) as other:
        with pytest.raises(Unreachable, match="not trusted"):
            landing_page(server)
        accepted = QgsAuthConfigSslServer()
        one = QSslCertificate(issued.pem, QSsl.EncodingFormat.Pem)
        accepted.setSslCertificate(one)
        accepted.setSslHostPort(server.origin.removeprefix("https://"))
        accepted.setSslIgnoredErrorEnums([QSslError.SslError.SelfSignedCertificate])
        assert manager.storeSslCertCustomConfig(accepted)
        try:
            assert landing_page(server).links
            with pytest.raises(Unreachable, match="not trusted"):
                landing_page(other)
        finally:
            manager.removeSslCertCustomConfig(QgsAuthCertUtils.shaHexForCert(one), accepted.sslHostPort())


def test_a_pki_configuration_of_qgis_signs_in_by_certificate(trusted, manager, tmp_path):
    authority, mine = trustme.CA(), trustme.CA()
    trusted(authority)
    issued = mine.issue_cert("ana@hpgc.example")
    issued.cert_chain_pems[0].write_to_path(str(tmp_path / "ana.pem"))
    issued.private_key_pem.write_to_path(str(tmp_path / "ana.key"))
    configuration = QgsAuthMethodConfig("PKI-Paths")
    configuration.setName("ana")
    configuration.setConfigMap(
        {"certpath": str(tmp_path / "ana.pem"), "keypath": str(tmp_path / "ana.key"), "keypass": ""}
    )
    assert manager.storeAuthenticationConfig(configuration)[0]
    try:
        with ScriptedServer(tls(authority.issue_cert("127.0.0.1"), wants=mine)) as server:
            assert landing_page(server, configuration.id()).links
    finally:
        manager.removeAuthenticationConfig(configuration.id())
