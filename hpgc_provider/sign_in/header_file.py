"""How streamed layers of a guarded server keep reading: GDAL takes their headers from a file, and from nowhere else.

The file is one of GDAL's own, in the memory of this QGIS: no other program can read it, and it goes with the process.
It follows the token. Its name is made up, so that no foreign project can guess it.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Mapping

from osgeo import gdal
from qgis.core import QgsSettings

from ..identifiers import encoded

_GROUP = "hpgc/header_file"
_FOLDER = "/vsimem/hpgc"


def header_file(connection: str) -> str:
    """The path of the connection's file, whether it is there or not; empty before the first."""
    name = QgsSettings().value(_key(connection), "", type=str)
    return f"{_FOLDER}/{name}" if name else ""


def has_header_file(connection: str) -> bool:
    """Whether the file is there, in this QGIS."""
    path = header_file(connection)
    if not path:
        return False
    with contextlib.suppress(RuntimeError):
        return gdal.VSIStatL(path) is not None
    return False


def write_header_file(connection: str, headers: Mapping[str, str]) -> str:
    """Makes the file, or writes it anew in one step.

    :returns: its path, which stays the same through all sign-ins.
    """
    if not header_file(connection):
        QgsSettings().setValue(_key(connection), secrets.token_urlsafe(18))
    lines = "".join(f"{name}: {value}\n" for name, value in headers.items())
    gdal.FileFromMemBuffer(header_file(connection), lines.encode("latin-1"))
    return header_file(connection)


def update_header_file(connection: str, headers: Mapping[str, str]) -> None:
    """Puts a new token where streamed layers find it, if there are any; without headers the file goes."""
    if not has_header_file(connection):
        return
    if headers:
        write_header_file(connection, headers)
    else:
        gdal.Unlink(header_file(connection))


def move_header_file(old: str, new: str) -> None:
    """Makes the file of one connection that of another: its layers go on."""
    settings = QgsSettings()
    if settings.contains(_key(old)):
        settings.setValue(_key(new), settings.value(_key(old), "", type=str))
        settings.remove(_key(old))


def revoke_header_file(connection: str) -> None:
    """Removes the file, with a connection that is removed."""
    update_header_file(connection, {})
    QgsSettings().remove(_key(connection))


def _key(connection: str) -> str:
    return f"{_GROUP}/{encoded(connection)}"
