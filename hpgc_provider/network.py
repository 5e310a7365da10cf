"""QGIS's own network settings, for requests."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProcessingUtils, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from .api import NetworkSettings
from .trust import trusted_authorities

CONNECT_TIMEOUT = 10.0
_PROXY_SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}


def network_settings(url: str) -> NetworkSettings:
    """The proxy, time limit, trusted certificates and temporary folder that QGIS is set to, for requests to ``url``."""
    read_timeout = QgsNetworkAccessManager.timeout() / 1000
    return NetworkSettings(
        connect_timeout=min(CONNECT_TIMEOUT, read_timeout),
        read_timeout=read_timeout,
        proxies=_proxies(url),
        verify=trusted_authorities(url),
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
    user, password = _proxy_login(settings)
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    port = settings.value("proxy/proxyPort", "", type=str)
    address = f"{scheme}://{login}{host}{':' + port if port else ''}"
    return {"http": address, "https": address}


def _proxy_login(settings: QgsSettings) -> tuple[str, str]:
    """Who asks the proxy: what an authentication configuration says, else what stands in the settings."""
    authcfg = settings.value("proxy/authcfg", "", type=str)
    if authcfg:
        _, proxy = QgsApplication.authManager().updateNetworkProxy(QNetworkProxy(), authcfg)
        if proxy.user():
            return proxy.user(), proxy.password()
    return settings.value("proxy/proxyUser", "", type=str), settings.value("proxy/proxyPassword", "", type=str)
