"""Named servers: where they are and how to sign in; kept in QGIS's settings, without any secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsSettings

from .api import Conformance, HpgcClient, HpgcError
from .api.transport import Authorization
from .identifiers import decoded, encoded
from .network import authorization_headers, network_settings
from .translation import tr

_GROUP = "hpgc/connections"
DEFAULT_PATIENCE = 60


@dataclass(frozen=True)
class Connection:
    """One server.

    :ivar name: as the user calls it; part of the algorithms' ids.
    :ivar url: base URL.
    :ivar authcfg: id of a QGIS authentication configuration; empty for none.
    :ivar patience: minutes that a running job may go without an answer of the server.
    """

    name: str
    url: str
    authcfg: str = ""
    patience: int = DEFAULT_PATIENCE

    def client(
        self, is_cancelled: Callable[[], bool] | None = None, conformance: Conformance | None = None
    ) -> HpgcClient:
        """A client of this server, set as QGIS is.

        :param is_cancelled: as ``HpgcClient`` takes it.
        :param conformance: what the server is known to declare, which saves asking.
        """
        return HpgcClient(
            self.url,
            authorization=_Configured(self.authcfg, self.url),
            settings=network_settings(self.url),
            is_cancelled=is_cancelled,
            conformance=conformance,
        )


class _Configured(Authorization):
    """Headers of a QGIS authentication configuration."""

    def __init__(self, authcfg: str, url: str) -> None:
        self._authcfg, self._url = authcfg, url

    def headers(self) -> dict[str, str]:
        return authorization_headers(self._authcfg, self._url)


def connections() -> list[Connection]:
    """All connections, by name."""
    settings = QgsSettings()
    settings.beginGroup(_GROUP)
    words = settings.childGroups()
    settings.endGroup()
    return sorted((_read(settings, word) for word in words), key=lambda connection: connection.name.lower())


def connection(name: str) -> Connection:
    """The connection of that name.

    :raises HpgcError: where there is none.
    """
    settings = QgsSettings()
    if not settings.contains(f"{_GROUP}/{encoded(name)}/url"):
        raise HpgcError(
            tr("There is no connection “{}” in this profile. Add it with the algorithm “Add connection”.").format(name)
        )
    return _read(settings, encoded(name))


def save_connection(added: Connection) -> None:
    """Adds a connection, or changes the one of that name."""
    settings = QgsSettings()
    key = f"{_GROUP}/{encoded(added.name)}"
    settings.setValue(f"{key}/url", added.url)
    settings.setValue(f"{key}/authcfg", added.authcfg)
    settings.setValue(f"{key}/patience", added.patience)
    settings.sync()


def remove_connection(name: str) -> None:
    """Forgets the connection; that there is none is no error."""
    settings = QgsSettings()
    settings.remove(f"{_GROUP}/{encoded(name)}")
    settings.sync()


def _read(settings: QgsSettings, word: str) -> Connection:
    key = f"{_GROUP}/{word}"
    return Connection(
        name=decoded(word),
        url=settings.value(f"{key}/url", "", type=str),
        authcfg=settings.value(f"{key}/authcfg", "", type=str),
        patience=settings.value(f"{key}/patience", DEFAULT_PATIENCE, type=int),
    )
