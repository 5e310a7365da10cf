"""One poller for each connection, shared by all runs of this QGIS."""

from __future__ import annotations

import threading

from ..api import NetworkSettings
from ..api.poller import Closed, Poller
from ..connections import Connection
from ..network import network_settings
from .clients import new_client

_lock = threading.Lock()
_pollers: dict[str, tuple[Connection, NetworkSettings, Poller]] = {}


def poller_of(server: Connection) -> Poller:
    """The poller of a connection; a new one where the connection or QGIS's way to the network was changed."""
    settings = network_settings(server.url)
    known = _pollers.get(server.name)
    if known is not None and known[:2] == (server, settings):
        return known[2]
    # Not under the lock: a client may ask for QGIS's master password, and events are handled meanwhile.
    closed = Closed()
    made = Poller(new_client(server, closed.heard), server.patience * 60, closed=closed)
    with _lock:
        known = _pollers.get(server.name)
        if known is not None and known[:2] == (server, settings):
            return known[2]
        # Jobs that the old one follows go on with it: it ends with the last of them.
        _pollers[server.name] = (server, settings, made)
        return made


def close_pollers() -> None:
    """Follows nothing any longer, when the plugin is unloaded or QGIS ends."""
    with _lock:
        for *_, poller in _pollers.values():
            poller.close()
        _pollers.clear()
