"""Secrets, in QGIS's encrypted authentication store and nowhere else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthManager

from ..api import HpgcError
from ..identifiers import encoded
from ..translation import tr

SECRETS = TOKEN, CLIENT_SECRET, USERNAME, PASSWORD = ("token", "client_secret", "username", "password")
_VARIABLE = "QGIS_AUTH_PASSWORD_FILE"


class Store:
    """The secrets of one connection.

    :cvar may_ask: whether there is a window in which QGIS can ask for its master password.
    """

    may_ask = False

    def __init__(self, connection: str) -> None:
        self._connection = connection

    def read(self, what: str) -> str:
        """A secret; empty where there is none.

        :raises HpgcError: where the store stays locked.
        """
        manager = QgsApplication.authManager()
        if manager.isDisabled() or not manager.existsAuthSetting(self._key(what)):
            return ""
        return str(unlocked_store().authSetting(self._key(what), "", True) or "")

    def has(self, what: str) -> bool:
        """Whether there is such a secret; a locked store tells that, too."""
        manager = QgsApplication.authManager()
        return not manager.isDisabled() and bool(manager.existsAuthSetting(self._key(what)))

    def write(self, what: str, secret: str) -> None:
        """Keeps a secret; an empty one is removed.

        :raises HpgcError: where it could not be kept.
        """
        if not secret:
            self._remove(what)
        elif not unlocked_store().storeAuthSetting(self._key(what), secret, True):
            raise HpgcError(
                tr("QGIS's authentication store did not keep the sign-in of “{}”.").format(self._connection)
            )

    def client_secret(self, client_id: str) -> str:
        """The secret of that client; empty where there is none, or it is another client's."""
        owner, _, secret = self.read(CLIENT_SECRET).partition("\n")
        return secret if owner == client_id else ""

    def keep_client_secret(self, client_id: str, secret: str) -> None:
        """Keeps the secret of a client; neither holds the end of a line (RFC 6749, A.1 and A.2)."""
        self.write(CLIENT_SECRET, f"{client_id}\n{secret}" if secret else "")

    def clear(self) -> None:
        """Removes all secrets of the connection."""
        for what in SECRETS:
            self._remove(what)

    def _remove(self, what: str) -> None:
        manager = QgsApplication.authManager()
        if not manager.isDisabled() and manager.existsAuthSetting(self._key(what)):
            manager.removeAuthSetting(self._key(what))

    def _key(self, what: str) -> str:
        return f"hpgc/{encoded(self._connection)}/{what}"


class PassingStore(Store):
    """The secrets of a connection that is no more, for what still runs; they go with it."""

    def __init__(self, store: Store) -> None:
        super().__init__(store._connection)
        # Where the master password was never given nothing runs that would need them.
        opened = QgsApplication.authManager().masterPasswordIsSet()
        self._secrets = {what: store.read(what) for what in SECRETS} if opened else {}

    def has(self, what: str) -> bool:
        """Whether there is such a secret."""
        return bool(self._secrets.get(what))

    def read(self, what: str) -> str:
        """A secret; empty where there is none."""
        return self._secrets.get(what, "")

    def write(self, what: str, secret: str) -> None:
        """Keeps a secret for as long as this object lives."""
        self._secrets[what] = secret

    def clear(self) -> None:
        """Forgets them all."""
        self._secrets.clear()


def unlocked_store() -> QgsAuthManager:
    """QGIS's authentication store, unlocked: by the keychain, the password file, or the user in a window.

    :raises HpgcError: where it stays locked, with what to do.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise HpgcError(tr("QGIS's authentication store can't be used: {}").format(manager.disabledMessage()))
    if manager.masterPasswordIsSet():
        return manager
    path = os.environ.get(_VARIABLE, "")
    if path and not manager.masterPasswordHashInDatabase():
        # QGIS itself reads the file only once a store exists.
        try:
            password = Path(path).read_text(encoding="utf-8").splitlines()[0]
        except (OSError, ValueError, IndexError):
            raise HpgcError(tr("The file that {} names can't be read.").format(_VARIABLE)) from None
        opened = manager.setMasterPassword(password, True)
    else:
        # Without a window QGIS asks at the terminal, and would wait for ever where there is none.
        opened = (Store.may_ask or bool(path) or sys.stdin.isatty()) and manager.setMasterPassword(True)
    if not opened:
        raise HpgcError(
            tr(
                "QGIS's authentication store is locked, so nobody can be signed in. Unlock it with its master "
                "password; where there is no window, name a file that holds it in the environment variable {}."
            ).format(_VARIABLE)
        )
    return manager
