"""Steps of a sign-in: the dialog, and a browser whose user walks through the provider's pages."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

import requests
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest

from .settings import click, said_by, shown
from .waiting import wait_until

ROOT = Path(__file__).resolve().parents[3]


class _Browser(QObject):
    """Takes the place of the user's own browser; without a user it opens pages and leaves it at that."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.user, self.issuer = "", ""

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        address = bytes(url.toEncoded()).decode()
        self.opened.append(address)
        if self.user:
            threading.Thread(target=self._walk, args=(address,), daemon=True).start()

    def _walk(self, address: str) -> None:
        requests.get(identity(self.issuer).sign_in(address, self.user), timeout=30)


class SignInSteps:
    """What a user does to sign in.

    :param folder: where pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._browser = _Browser()

    def unlock_store(self, password: str) -> bool:
        """Opens QGIS's store of secrets, as the user does who is asked for the master password."""
        QgsApplication.authManager().setMasterPassword(password, True)
        return QgsApplication.authManager().masterPasswordIsSet()

    def give_browser(self, user: str, issuer: str) -> None:
        """From now on pages open before somebody who signs in, or before nobody."""
        self._browser.user, self._browser.issuer = user, issuer
        for scheme in ("http", "https"):
            QDesktopServices.setUrlHandler(scheme, self._browser, "open")

    def wait_for_sign_in(self) -> dict[str, Any]:
        """Waits for the dialog; gives what it shows."""
        wait_until(lambda: shown("hpgcSignInDialog"), "sign-in dialog")
        dialog = shown("hpgcSignInDialog")
        step = dialog.step
        if hasattr(step, "code"):
            wait_until(step.code.isVisible, "code")
        elif hasattr(step, "open"):
            wait_until(step.open.isEnabled, "address")
        return {"connection": dialog.name.text(), "provider": dialog.provider.text(), "said": said_by(dialog)}

    def click_in_sign_in(self, button: str) -> None:
        """Clicks a button of the dialog, or of the page that it shows."""
        dialog = shown("hpgcSignInDialog")
        if button == "cancel":
            dialog.reject()
        else:
            click(getattr(dialog.step, button, None) or getattr(dialog, button))

    def type_credentials(self, name: str, secret: str) -> None:
        """Types a name and a secret."""
        step = shown("hpgcSignInDialog").step
        QTest.keyClicks(step.name, name)
        QTest.keyClicks(step.secret, secret)

    def wait_for_refusal(self) -> str:
        """Waits for a sentence in the dialog."""
        dialog = shown("hpgcSignInDialog")
        wait_until(lambda: said_by(dialog), "sentence in the sign-in dialog")
        return said_by(dialog)

    def enter_code(self, user: str, issuer: str) -> None:
        """Types the code in on another device."""
        step = shown("hpgcSignInDialog").step
        place, code = step.link.accessibleName(), step.code.text()
        threading.Thread(target=lambda: identity(issuer).enter_code(place, code, user), daemon=True).start()


def identity(issuer: str) -> Any:
    """Somebody who signs in at that provider."""
    if str(ROOT) not in sys.path:
        sys.path.append(str(ROOT))
    from tests.testbed.identity import Identity

    return Identity(issuer)
