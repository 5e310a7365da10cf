"""The user's own browser."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..api.sign_in.address import is_protected


def open_page(address: str) -> bool:
    """Opens an address; gives whether a browser took it. One that isn't protected is not opened."""
    return is_protected(address) and QDesktopServices.openUrl(QUrl.fromEncoded(address.encode()))
