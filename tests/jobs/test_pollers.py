"""One poller for each connection, as long as it is reached in the same way."""

from __future__ import annotations

from qgis.core import QgsSettings

from hpgc_provider.connections import connection
from hpgc_provider.jobs.pollers import poller_of

from .scripted_process import offer


def test_a_proxy_that_is_set_later_is_asked_through(provider, server):
    offer(server, provider)
    before = poller_of(connection("s"))
    assert poller_of(connection("s")) is before
    settings = QgsSettings()
    try:
        settings.setValue("proxy/proxyEnabled", True)
        settings.setValue("proxy/proxyType", "HttpProxy")
        settings.setValue("proxy/proxyHost", "127.0.0.1")
        settings.setValue("proxy/proxyPort", "9")
        assert poller_of(connection("s")) is not before
    finally:
        settings.remove("proxy")
    assert poller_of(connection("s")) is not before
