"""The certificates that QGIS trusts, as a file for requests."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import QgsApplication

_OLD = 90 * 86_400


def trusted_authorities(url: str) -> str | bool:
    """Path of a file with the system's certificate authorities and those that the user added to QGIS.

    Where the user told QGIS to accept the self-signed certificate of the server at ``url``, it is among them; a wrong
    host name or an expired certificate is never passed over.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not url.startswith("https:"):
        return True
    text = bytes(manager.trustedCaCertsPemText()) + _accepted(url)
    if b"BEGIN CERTIFICATE" not in text:
        return True
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "hpgc" / "trusted"
    path = folder / f"{hashlib.sha256(text).hexdigest()[:32]}.pem"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.pem"):
            with contextlib.suppress(OSError):
                if old.stat().st_mtime < time.time() - _OLD:
                    old.unlink()
        descriptor, part = tempfile.mkstemp(dir=folder, prefix=".part-")
        with os.fdopen(descriptor, "wb") as file:
            file.write(text)
        os.replace(part, path)
    with contextlib.suppress(OSError):
        # It is in use: whoever cleans up sees that.
        os.utime(path)
    return str(path)


def _accepted(url: str) -> bytes:
    """The certificate that the user told QGIS to accept for the server of ``url``."""
    parts = urlsplit(url)
    configuration = QgsApplication.authManager().sslCertCustomConfigByHost(f"{parts.hostname}:{parts.port or 443}")
    certificate = configuration.sslCertificate()
    if certificate.isNull() or not certificate.isSelfSigned() or not configuration.sslIgnoredErrorEnums():
        return b""
    return bytes(certificate.toPem())
