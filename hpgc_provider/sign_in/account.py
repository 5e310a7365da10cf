"""Who is signed in to a connection: one token, shared by all that run at once, in every QGIS of the profile."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile

from ..api import HpgcError, InvalidAnswer, SignInNeeded, Unreachable
from ..api.sign_in import (
    OAuthClient,
    SignInExpired,
    SignInFailed,
    Token,
    by_client_secret,
    by_password,
    refreshed,
    revoke,
)
from ..identifiers import file_name
from ..network import network_settings
from ..translation import tr
from .layer_access import update_layer_access
from .method import Method, SignIn
from .store import PASSWORD, SECRETS, TOKEN, USERNAME, PassingStore, Store

# Milliseconds that another QGIS may take to refresh the same token.
_OTHERS_TURN = 60_000


class Account:
    """The sign-in of one connection. All methods may be called on any thread; those that talk, on no main thread."""

    def __init__(self, connection: str) -> None:
        self.connection = connection
        self.store: Store = Store(connection)
        # The first for a moment, by anyone; the second while a provider is asked.
        self._lock, self._refreshing = threading.RLock(), threading.Lock()
        self._token: Token | None = None
        self._is_retired = False

    @property
    def is_signed_in(self) -> bool:
        """Whether there is a token, fresh or not; QGIS's store stays locked where it is."""
        return self._token is not None or self.store.has(TOKEN)

    def token(self) -> Token | None:
        """The token as it is, fresh or not; None where nobody is signed in.

        :raises HpgcError: where the store of secrets stays locked.
        """
        with self._lock:
            if self._token is None:
                self._token = self._stored()
            return self._token

    def client(self, sign_in: SignIn) -> OAuthClient:
        """What this plugin is to the provider, with the secret where it has one."""
        return sign_in.client(self.store.client_secret(sign_in.client_id))

    def keep(self, token: Token) -> None:
        """Makes ``token`` the one that is used from now on, here and in layers."""
        self.store.write(TOKEN, token.to_json())
        self._take(token)

    def forget(self) -> None:
        """Nobody is signed in any more, here and in layers."""
        with self._lock:
            self.store.clear()
            self._token = None
        update_layer_access(self.connection, {})

    def take_over(self, other: Account) -> None:
        """Keeps what another account keeps.

        :raises HpgcError: where that can't be read or kept.
        """
        for what in SECRETS:
            self.store.write(what, other.store.read(what))

    def retire(self) -> None:
        """The connection is gone, or leads elsewhere: nothing stays on disk or in layers; what runs keeps its token."""
        with self._lock:
            if self._is_retired:
                return
            passing = PassingStore(self.store)
            self.store.clear()
            self.store, self._is_retired = passing, True
        update_layer_access(self.connection, {})

    def sign_out(self, sign_in: SignIn, is_cancelled: Callable[[], bool] | None = None) -> None:
        """Forgets, and has the provider forget too where it offers that."""
        token = self.token()
        client = self.client(sign_in)
        self.forget()
        if token is not None:
            _revoke(sign_in, client, token, is_cancelled)

    def fresh(self, sign_in: SignIn, refused: str = "") -> Token | None:
        """A token to go on with: the one there is, one that another thread or QGIS has fetched, or a new one.

        It hears no cancel: the answer of the provider may hold the only refresh token that is still good.

        :param refused: the ``Authorization`` header that a server has just refused; empty where none was.
        :returns: None where nobody is signed in.
        :raises SignInNeeded: where only the user can help.
        """
        token = self.token()
        if token is not None and not _is_worn(token, refused):
            return token
        with self._refreshing, self._turn():
            stored = self._stored()
            if stored is not None and not _is_worn(stored, refused):
                self._take(stored)
                return stored
            if stored is None and sign_in.method.is_interactive:
                return None
            before, client = self._kept(), self.client(sign_in)
            try:
                new = self._renewed(sign_in, stored)
            except (Unreachable, SignInNeeded, SignInFailed, InvalidAnswer):
                if stored is None or refused or stored.is_over():
                    raise
                return stored
            with self._lock:
                is_wanted = self._kept() == before
                if is_wanted:
                    self.keep(new)
            if is_wanted:
                return new
        # Somebody signed out or in meanwhile.
        _revoke(sign_in, client, new)
        return self.token()

    def _kept(self) -> list[str]:
        return [self.store.read(what) for what in SECRETS]

    def _take(self, token: Token) -> None:
        with self._lock:
            self._token = token
        if not self._is_retired:
            update_layer_access(self.connection, token.headers())

    def _renewed(self, sign_in: SignIn, token: Token | None) -> Token:
        """A new token without the user's help."""
        settings = network_settings(sign_in.token_endpoint)
        server, client = sign_in.server, self.client(sign_in)
        if token is not None and token.refresh_token and sign_in.token_endpoint:
            try:
                return refreshed(server, client, token, settings)
            except SignInExpired as expired:
                if sign_in.method.is_interactive:
                    raise SignInNeeded(str(expired), 401) from None
        if sign_in.method is Method.CLIENT and client.client_secret:
            return by_client_secret(server, client, settings)
        username, password = self.store.read(USERNAME), self.store.read(PASSWORD)
        if sign_in.method is Method.PASSWORD and username:
            return by_password(server, client, username, password, settings)
        raise SignInNeeded(tr("The sign-in to “{}” has expired.").format(self.connection), 401)

    def _stored(self) -> Token | None:
        return Token.from_json(self.store.read(TOKEN))

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """One QGIS of this profile at a time: a refresh token may be good for one use."""
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "hpgc"
        folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(folder / f"{file_name(self.connection)}.lock"))
        locked = lock.tryLock(_OTHERS_TURN)
        try:
            yield
        finally:
            if locked:
                lock.unlock()


def _revoke(sign_in: SignIn, client: OAuthClient, token: Token, is_cancelled: Callable[[], bool] | None = None) -> None:
    """Has the provider forget a token, where it offers that; what comes of it costs nobody anything."""
    if sign_in.revocation_endpoint:
        settings = network_settings(sign_in.revocation_endpoint)
        with contextlib.suppress(HpgcError):
            revoke(sign_in.server, client, token, settings, is_cancelled)


def _is_worn(token: Token, refused: str) -> bool:
    """Whether a token is of no use: refused, or about to end."""
    return token.is_due() or (bool(refused) and token.headers()["Authorization"] == refused)


_accounts: dict[str, Account] = {}
_accounts_lock = threading.Lock()


def account(connection: str) -> Account:
    """The one account of a connection."""
    with _accounts_lock:
        return _accounts.setdefault(connection, Account(connection))


def retire(connection: str) -> None:
    """Removes the account of a connection; runs that are under way keep what they need."""
    with _accounts_lock:
        (_accounts.pop(connection, None) or Account(connection)).retire()
