"""How layers of a guarded server keep drawing: a QGIS authentication configuration that follows the token."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Mapping

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..api import HpgcError
from ..identifiers import encoded
from ..translation import tr
from .header_file import move_header_file, revoke_header_file, update_header_file
from .store import unlocked_store

_METHOD = "APIHeader"
_changing = threading.Lock()


def layer_authcfg(connection: str) -> str:
    """The id of the connection's configuration, which stands in the sources of layers; empty before the first.

    It is made up by QGIS and stays the same through all sign-ins: a saved project holds no token and yet draws, and
    a project of somebody else can't guess it.
    """
    return str(QgsSettings().value(_key(connection), "", type=str))


def grant_layer_access(connection: str, headers: Mapping[str, str]) -> str:
    """Makes the configuration with these headers.

    :returns: its id.
    :raises HpgcError: where QGIS doesn't keep it.
    """
    manager = unlocked_store()
    id = layer_authcfg(connection) or manager.uniqueConfigId()
    configuration = QgsAuthMethodConfig(_METHOD)
    configuration.setId(id)
    configuration.setName(tr("HPGC: layers of {}").format(connection))
    for name, value in headers.items():
        configuration.setConfig(name, value)
    with _changed(id):
        if id in manager.configIds():
            kept = manager.updateAuthenticationConfig(configuration)
        else:
            kept = manager.storeAuthenticationConfig(configuration)[0]
    if not kept:
        raise HpgcError(
            tr("QGIS's authentication store did not keep the access for layers of “{}”.").format(connection)
        )
    QgsSettings().setValue(_key(connection), id)
    return id


def update_layer_access(connection: str, headers: Mapping[str, str]) -> None:
    """Puts a new token where layers find it, if there are such layers; without headers it takes the token away.

    The id stays known: layers draw again after the next sign-in.
    """
    update_header_file(connection, headers)
    id = layer_authcfg(connection)
    if id and headers:
        grant_layer_access(connection, headers)
    elif id and not QgsApplication.authManager().isDisabled():
        with _changed(id):
            QgsApplication.authManager().removeAuthenticationConfig(id)


def move_layer_access(old: str, new: str) -> None:
    """Makes the configuration of one connection that of another: its layers go on drawing."""
    move_header_file(old, new)
    id, settings = layer_authcfg(old), QgsSettings()
    if id:
        settings.setValue(_key(new), id)
        settings.remove(_key(old))


def revoke_layer_access(connection: str) -> None:
    """Removes the configuration, with a connection that is removed."""
    update_layer_access(connection, {})
    revoke_header_file(connection)
    QgsSettings().remove(_key(connection))


@contextlib.contextmanager
def _changed(id: str) -> Iterator[None]:
    """Around a change of a configuration: no layer that draws meanwhile may be reading it from the store.

    QGIS locks its store, then the configuration, to change it; to read one that it doesn't hold in memory, a layer
    locks the configuration, then the store. Both at once would wait for each other for ever. So it is brought into
    memory before the change, after which nobody has to read it, and again after.
    """
    with _changing:
        _into_memory(id)
        yield
        _into_memory(id)


def _into_memory(id: str) -> None:
    manager = QgsApplication.authManager()
    if id in manager.configIds():
        manager.updateNetworkRequest(QNetworkRequest(QUrl("https://hpgc.example/")), id)


def _key(connection: str) -> str:
    return f"hpgc/layer_access/{encoded(connection)}"
