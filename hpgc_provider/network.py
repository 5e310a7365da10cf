"""QGIS's own network settings and authentication configurations, for requests."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProcessingUtils, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from .api import HpgcError, NetworkSettings
from .translation import tr

CONNECT_TIMEOUT = 10.0
_PROXY_SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}


def network_settings(url: str) -> NetworkSettings:
    """The proxy, time limit and temporary folder that QGIS is set to, for requests to ``url``."""
    read_timeout = QgsNetworkAccessManager.timeout() / 1000
    return NetworkSettings(
        connect_timeout=min(CONNECT_TIMEOUT, read_timeout),
        read_timeout=read_timeout,
        proxies=_proxies(url),
        temp_dir=QgsProcessingUtils.tempFolder(),
    )


def _proxies(url: str) -> dict[str, str] | None:
    """Proxy by scheme; None leaves it to the environment, as QGIS does without a proxy of its own."""
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return None
    scheme = _PROXY_SCHEMES.get(settings.value("proxy/proxyType", "", type=str))
    host = settings.value("proxy/proxyHost", "", type=str)
    if scheme is None or not host:
        return None
    for word in ("proxy/noProxyUrls", "proxy/proxyExcludedUrls"):
        excluded = settings.value(word, []) or []
        excluded = excluded.split("|") if isinstance(excluded, str) else excluded
        if any(start and url.startswith(start) for start in excluded):
            return {}
    user = settings.value("proxy/proxyUser", "", type=str)
    password = settings.value("proxy/proxyPassword", "", type=str)
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    port = settings.value("proxy/proxyPort", "", type=str)
    address = f"{scheme}://{login}{host}{':' + port if port else ''}"
    return {"http": address, "https": address}


def authorization_headers(authcfg: str, url: str) -> dict[str, str]:
    """The headers that the authentication configuration puts on a request to ``url``.

    :raises HpgcError: where it is unknown, or the store of passwords stays locked.
    """
    if not authcfg:
        return {}
    advice = tr(
        "The authentication configuration “{}” could not be used. Check that it exists and that QGIS's "
        "authentication store is unlocked (headless: QGIS_AUTH_PASSWORD_FILE)."
    ).format(authcfg)
    manager = QgsApplication.authManager()
    if authcfg not in manager.configIds():
        raise HpgcError(advice)
    request = QNetworkRequest(QUrl(url))
    before = {bytes(name) for name in request.rawHeaderList()}
    done, request = manager.updateNetworkRequest(request, authcfg)
    if not done:
        raise HpgcError(advice)
    names = [bytes(name) for name in request.rawHeaderList() if bytes(name) not in before]
    return {name.decode("latin-1"): bytes(request.rawHeader(name)).decode("latin-1") for name in names}
