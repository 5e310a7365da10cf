"""Named servers: where they are and how to sign in; kept in QGIS's settings, without any secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from qgis.core import QgsSettings

from .api import Conformance, HpgcClient, HpgcError
from .api.authorization import Authorization
from .api.link import same_origin
from .identifiers import decoded, encoded
from .network import network_settings
from .sign_in import (
    ConfiguredHeaders,
    Method,
    Session,
    SignIn,
    account,
    grant_layer_access,
    move_layer_access,
    prompt,
    retire,
    revoke_layer_access,
    write_header_file,
)
from .staging_settings import Staging
from .translation import tr

_GROUP = "hpgc/connections"
DEFAULT_PATIENCE_MINUTES = 60


@dataclass(frozen=True)
class Callbacks:
    """Whether and where a server may call back when a job has news (OGC 18-062r2, conformance class callback).

    :ivar wanted: whether it is asked to.
    :ivar url: public base URL that leads to ``port`` of this computer, such as that of a tunnel; empty: this computer's
        own address as the server sees it.
    :ivar port: 0 is any that is free.
    """

    wanted: bool = False
    url: str = ""
    port: int = 0


@dataclass(frozen=True)
class Connection:
    """One server.

    :ivar name: as the user calls it; part of the algorithms' ids.
    :ivar url: base URL.
    :ivar authcfg: id of a QGIS authentication configuration; empty for none.
    :ivar patience: minutes that a running job may go without an answer of the server.
    :ivar sign_in: the plugin's own way to sign in, where there is no ``authcfg``.
    :ivar origins: further origins that may be sent the token, as URLs.
    :ivar callbacks: whether its jobs tell by themselves when they have news.
    :ivar staging: where large files go for it to fetch.
    """

    name: str
    url: str
    authcfg: str = ""
    patience: int = DEFAULT_PATIENCE_MINUTES
    sign_in: SignIn = field(default_factory=SignIn)
    origins: tuple[str, ...] = ()
    callbacks: Callbacks = Callbacks()
    staging: Staging = field(default_factory=Staging)

    @property
    def has_sign_in(self) -> bool:
        """Whether the plugin itself signs in to it."""
        return not self.authcfg and self.sign_in.method is not Method.NONE

    def authorization(self, is_cancelled: Callable[[], bool] | None = None) -> Authorization:
        """Who asks it."""
        if self.authcfg:
            return ConfiguredHeaders(self.authcfg, self.url)
        return Session(self.name, self.sign_in, is_cancelled) if self.has_sign_in else Authorization()

    def layer_access(self, url: str) -> str:
        """The authentication configuration for layers at ``url``: only on the server's own and the added origins.

        :returns: its id; empty where such a layer needs none, or must not have one.
        :raises HpgcError: where the store of secrets stays locked.
        """
        if not any(same_origin(url, one) for one in (self.url, *self.origins)):
            return ""
        if self.authcfg or not self.has_sign_in:
            return self.authcfg
        token = account(self.name).fresh(self.sign_in)
        return grant_layer_access(self.name, token.headers()) if token else ""

    def header_file(self, url: str) -> str:
        """The file with the headers that GDAL needs to read at ``url``: likewise only there.

        :returns: its path; empty where nothing is needed, or must not be given.
        :raises HpgcError: where the store of secrets stays locked.
        """
        if not any(same_origin(url, one) for one in (self.url, *self.origins)):
            return ""
        headers = dict(self.authorization().headers())
        return write_header_file(self.name, headers) if headers else ""

    def client(
        self, is_cancelled: Callable[[], bool] | None = None, conformance: Conformance | None = None
    ) -> HpgcClient:
        """A client of this server, set as QGIS is.

        :param is_cancelled: as ``HpgcClient`` takes it.
        :param conformance: what the server is known to declare, which saves asking.
        """
        return HpgcClient(
            self.url,
            authorization=self.authorization(is_cancelled),
            settings=network_settings(self.url),
            is_cancelled=_attentive(is_cancelled) if is_cancelled else None,
            conformance=conformance,
            origins=self.origins,
        )


def connections() -> list[Connection]:
    """All connections, by name."""
    settings = QgsSettings()
    settings.beginGroup(_GROUP)
    words = settings.childGroups()
    settings.endGroup()
    return sorted((_read(settings, word) for word in words), key=lambda connection: connection.name.lower())


def is_connected(name: str) -> bool:
    """Whether there is a connection of that name."""
    return QgsSettings().contains(f"{_GROUP}/{encoded(name)}/url")


def connection(name: str) -> Connection:
    """The connection of that name.

    :raises HpgcError: where there is none.
    """
    if not is_connected(name):
        raise HpgcError(
            tr("There is no connection “{}” in this profile. Add it with the algorithm “Add connection”.").format(name)
        )
    return _read(QgsSettings(), encoded(name))


def save_connection(added: Connection) -> None:
    """Adds a connection, or changes the one of that name; another server never gets the old one's secrets."""
    settings = QgsSettings()
    key = f"{_GROUP}/{encoded(added.name)}"
    before = _read(settings, encoded(added.name))
    if before.url and _is_elsewhere(before, added):
        retire(added.name)
        if not same_origin(before.url, added.url):
            # Layers of the old server name that entry, and would send it what the new one is given.
            revoke_layer_access(added.name)
    settings.setValue(f"{key}/url", added.url)
    settings.setValue(f"{key}/authcfg", added.authcfg)
    settings.setValue(f"{key}/patience", added.patience)
    settings.setValue(f"{key}/origins", " ".join(added.origins))
    settings.setValue(f"{key}/callbacks", added.callbacks.wanted)
    settings.setValue(f"{key}/callback_url", added.callbacks.url)
    settings.setValue(f"{key}/callback_port", added.callbacks.port)
    added.sign_in.save(settings, f"{key}/sign_in")
    added.staging.save(settings, f"{key}/staging")
    settings.sync()


def save_sign_in(asked: Connection) -> None:
    """Keeps how somebody has signed in to ``asked``; what else of the connection was changed meanwhile stays.

    :raises HpgcError: where there is no such connection any more.
    """
    now = connection(asked.name)
    if now.sign_in != asked.sign_in and same_origin(now.url, asked.url):
        save_connection(replace(now, sign_in=asked.sign_in))


def rename_connection(old: str, renamed: Connection) -> None:
    """Puts ``renamed`` in the place of a connection of another name, with its secrets where it is the same server.

    :raises HpgcError: where the secrets can't be read or kept.
    """
    before = connection(old)
    save_connection(renamed)
    if not _is_elsewhere(before, renamed):
        account(renamed.name).take_over(account(old))
        move_layer_access(old, renamed.name)
    remove_connection(old)


def _is_elsewhere(before: Connection, added: Connection) -> bool:
    """Whether secrets of the one must not come to the other: it is another server, or another provider of tokens."""
    old, new = before.sign_in.token_endpoint, added.sign_in.token_endpoint
    return not same_origin(before.url, added.url) or bool(old and new and not same_origin(old, new))


def remove_connection(name: str) -> None:
    """Forgets the connection with its secrets; that there is none is no error. Runs under way go on to their end."""
    retire(name)
    revoke_layer_access(name)
    settings = QgsSettings()
    settings.remove(f"{_GROUP}/{encoded(name)}")
    settings.sync()


def _attentive(is_cancelled: Callable[[], bool]) -> Callable[[], bool]:
    """``is_cancelled``, asked all the while; the main thread uses these moments to let the user sign in."""

    def heard() -> bool:
        prompt.attend()
        return is_cancelled()

    return heard


def _read(settings: QgsSettings, word: str) -> Connection:
    key = f"{_GROUP}/{word}"
    return Connection(
        name=decoded(word),
        url=settings.value(f"{key}/url", "", type=str),
        authcfg=settings.value(f"{key}/authcfg", "", type=str),
        patience=settings.value(f"{key}/patience", DEFAULT_PATIENCE_MINUTES, type=int),
        sign_in=SignIn.load(settings, f"{key}/sign_in"),
        origins=tuple(settings.value(f"{key}/origins", "", type=str).split()),
        callbacks=Callbacks(
            wanted=settings.value(f"{key}/callbacks", False, type=bool),
            url=settings.value(f"{key}/callback_url", "", type=str),
            port=settings.value(f"{key}/callback_port", 0, type=int),
        ),
        staging=Staging.load(settings, f"{key}/staging"),
    )
