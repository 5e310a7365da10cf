"""Layers of guarded servers keep drawing: their tokens are renewed in time, though nothing runs."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from urllib.parse import quote

from osgeo import gdal
from qgis.core import QgsApplication, QgsDataProvider, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..api import HpgcError
from ..api.sign_in import Token
from ..connections import Connection, connections
from ..log import warn
from ..sign_in import account, has_header_file, header_file, layer_authcfg
from ..translation import tr

# Seconds between two looks at the tokens, by how long the one that ends first still lives.
_SOONEST, _LATEST, _SHARE = 0.5, 60.0, 0.25


class LayerKeeper(QObject):
    """Renews the tokens of connections that have layers, and wakes layers that came too early.

    It never opens QGIS's authentication store by itself: a locked one is left alone until somebody unlocks it.
    """

    _renewed = pyqtSignal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._renewed.connect(self._wake)
        self._busy: set[str] = set()
        self._given_up: set[str] = set()
        # By connection, what tells one token from another; None where nobody was signed in, or the store was locked.
        self._seen: dict[str, int | None] = {}
        self._ended = False

    def start(self) -> None:
        """Begins, now and whenever the store is unlocked or layers come."""
        QgsApplication.authManager().masterPasswordVerified.connect(self.look_soon)
        QgsProject.instance().layersAdded.connect(self.look_soon)
        self._timer.start(0)

    def stop(self) -> None:
        """Ends; what is under way ends by itself, and nothing comes after it."""
        self._ended = True
        self._timer.stop()
        QgsApplication.authManager().masterPasswordVerified.disconnect(self.look_soon)
        QgsProject.instance().layersAdded.disconnect(self.look_soon)

    def look_soon(self, *_: object) -> None:
        """Looks once there is time: somebody may have signed in, or layers have come."""
        if not self._ended:
            self._timer.start(0)

    def _look(self) -> None:
        wait = _LATEST
        is_open = QgsApplication.authManager().masterPasswordIsSet()
        for server in connections():
            if server.has_sign_in and (layer_authcfg(server.name) or header_file(server.name)):
                if is_open:
                    wait = min(wait, self._look_at(server))
                if self._is_new_token(server.name, is_open):
                    self._wake(server.name, True)
            if is_open and server.name not in self._busy and _misses_headers(server):
                self._begin(self._bring_headers, server)
        self._timer.start(round(1000 * max(_SOONEST, wait)))

    def _is_new_token(self, connection: str, is_open: bool) -> bool:
        """Whether somebody has signed in since the last look, or a run has renewed the token."""
        if connection in self._busy:
            return False
        token = account(connection).token() if is_open else None
        now = _mark_of(token)
        before = self._seen.get(connection, now)
        self._seen[connection] = now
        return now is not None and now != before

    def _look_at(self, server: Connection) -> float:
        """Has the token of a connection renewed where it is time; returns seconds until the next look."""
        token = account(server.name).token()
        if token is None or token.expires_at is None:
            return _LATEST
        if token.is_due() and server.name not in self._busy:
            self._begin(self._renew, server, token.expires_at <= time.time())
        left = token.expires_at - time.time()
        return _SHARE * left if left > 0 else _LATEST

    def _begin(self, work: Callable[..., bool], server: Connection, *arguments: object) -> None:
        self._busy.add(server.name)
        threading.Thread(target=self._try, args=(work, server, *arguments), name="hpgc-renew", daemon=True).start()

    def _renew(self, server: Connection, was_over: bool) -> bool:
        self._seen[server.name] = _mark_of(account(server.name).fresh(server.sign_in))
        return was_over

    def _bring_headers(self, server: Connection) -> bool:
        """Layers of a project that was saved read from a file of an earlier session."""
        if not server.header_file(server.url):
            raise HpgcError(tr("Sign in again."))
        return False

    def _try(self, work: Callable[..., bool], server: Connection, *arguments: object) -> None:
        """The work on its thread; it tells whether layers could not draw for a while."""
        try:
            was_over = work(server, *arguments)
            self._given_up.discard(server.name)
            with contextlib.suppress(RuntimeError):
                # The plugin may have been unloaded meanwhile.
                self._renewed.emit(server.name, was_over)
        except HpgcError as problem:
            if server.name not in self._given_up:
                self._given_up.add(server.name)
                warn(tr("Layers of “{}” will stop drawing: {}").format(server.name, problem))
        finally:
            self._busy.discard(server.name)

    def _wake(self, connection: str, was_over: bool) -> None:
        """Draws layers anew that could not draw with the old token."""
        if self._ended:
            return
        self._timer.start(0)
        marks = [f"authcfg={id}" for id in [layer_authcfg(connection)] if id]
        marks += [quote(path) for path in [header_file(connection)] if path]
        for layer in QgsProject.instance().mapLayers().values():
            if any(mark in layer.source() for mark in marks):
                # GDAL remembers what it could not read; what it has nothing of is no matter.
                with contextlib.suppress(RuntimeError):
                    gdal.VSICurlPartialClearCache(layer.source())
                if not layer.isValid():
                    _reopen(layer)
                elif was_over:
                    layer.triggerRepaint()


def _mark_of(token: Token | None) -> int | None:
    return hash(token.access_token) if token else None


def _misses_headers(server: Connection) -> bool:
    """Whether streamed layers of the project have no file to take their headers from, and there may be one."""
    path = header_file(server.name)
    if not path or has_header_file(server.name) or not (server.authcfg or account(server.name).is_signed_in):
        return False
    return any(quote(path) in layer.source() for layer in QgsProject.instance().mapLayers().values())


def _reopen(layer: QgsMapLayer) -> None:
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(layer.source(), layer.name(), layer.providerType(), options)
    layer.triggerRepaint()
