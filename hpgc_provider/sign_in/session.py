"""The authorization of requests: a connection's own sign-in, or an authentication configuration of QGIS."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..api import HpgcError, SignInNeeded
from ..api.authorization import Authorization
from ..api.client_certificate import ClientCertificate
from ..api.errors import SignInFailed
from ..api.interrupt import IsCancelled
from ..translation import tr
from .account import account
from .method import SignIn
from .prompt import prompt
from .store import unlocked_store

_PKI_METHODS = ("PKI-Paths", "PKI-PKCS#12", "Identity-Cert")


class Session(Authorization):
    """Signs requests in, refreshes in time, and asks the user where nothing else helps.

    :param is_cancelled: ends any waiting.
    """

    def __init__(self, connection: str, sign_in: SignIn, is_cancelled: IsCancelled | None = None) -> None:
        self._connection, self._sign_in, self._is_cancelled = connection, sign_in, is_cancelled
        self._account = account(connection)

    def headers(self) -> Mapping[str, str]:
        """The token; nothing where nobody is signed in, since some pages are open to all."""
        try:
            token = self._account.fresh(self._sign_in)
        except (SignInNeeded, SignInFailed):
            token = None
        return token.headers() if token else {}

    def renewed(self, refused: str) -> bool:
        """Another token: from the provider, else from the user.

        :raises SignInNeeded: where there is none to be had.
        """
        try:
            token = self._account.fresh(self._sign_in, refused)
        except (SignInNeeded, SignInFailed):
            token = None
        if token is None:
            prompt.ask(self._connection, self._is_cancelled)
            token = self._account.token()
        return token is not None and token.headers()["Authorization"] != refused


class ConfiguredHeaders(Authorization):
    """What an authentication configuration of QGIS puts on a request.

    :param authcfg: the configuration's id.
    :param url: an address that the headers are for.
    """

    def __init__(self, authcfg: str, url: str) -> None:
        self._authcfg, self._url = authcfg, url

    def headers(self) -> Mapping[str, str]:
        """Those headers.

        :raises HpgcError: where the configuration is unknown, or the store of passwords stays locked.
        """
        request = self._request()
        return {
            name.data().decode("latin-1"): request.rawHeader(name).data().decode("latin-1")
            for name in request.rawHeaderList()
        }

    def certificate(self) -> ClientCertificate | None:
        """The client certificate of a PKI configuration.

        :raises HpgcError: as :meth:`headers` does.
        """
        if unlocked_store().configAuthMethodKey(self._authcfg) not in _PKI_METHODS:
            return None
        shown = self._request().sslConfiguration()
        key, passphrase = shown.privateKey(), secrets.token_hex(16)
        if shown.localCertificate().isNull() or key.isNull():
            raise self._unusable()
        chain = b"".join(certificate.toPem().data() for certificate in shown.localCertificateChain())
        return ClientCertificate(
            chain or shown.localCertificate().toPem().data(), key.toPem(passphrase.encode()).data(), passphrase
        )

    def _request(self) -> QNetworkRequest:
        manager = unlocked_store()
        if self._authcfg not in manager.configIds():
            raise self._unusable()
        done, request = manager.updateNetworkRequest(QNetworkRequest(QUrl(self._url)), self._authcfg)
        if not done:
            raise self._unusable()
        return request

    def _unusable(self) -> HpgcError:
        return HpgcError(
            tr(
                "The authentication configuration “{}” could not be used. Check in Settings > Options > "
                "Authentication that it exists and works."
            ).format(self._authcfg)
        )
