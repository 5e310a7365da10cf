"""How streamed layers of a guarded server keep reading: GDAL takes their headers from a file, and from nowhere else.

The file is readable for this user alone, in a folder that the system empties at the end of the user's session; it is
there only while layers need it, and follows the token. Its name is made up, so that no foreign project can guess it.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsSettings

from ..api import HpgcError
from ..identifiers import encoded
from ..translation import tr

_GROUP = "hpgc/header_file"


def header_file(connection: str) -> str:
    """The path of the connection's file, whether it is there or not; empty before the first."""
    name = QgsSettings().value(_key(connection), "", type=str)
    return str(_folder() / str(name)) if name else ""


def write_header_file(connection: str, headers: Mapping[str, str]) -> str:
    """Makes the file, or writes it anew in one step.

    :returns: its path, which stays the same through all sign-ins.
    :raises HpgcError: where it can't be kept for this user alone.
    """
    if not header_file(connection):
        QgsSettings().setValue(_key(connection), secrets.token_urlsafe(18))
    path = Path(header_file(connection))
    try:
        _make_private(path.parent)
        descriptor, part = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(descriptor, "w", encoding="latin-1") as file:
            file.writelines(f"{name}: {value}\n" for name, value in headers.items())
        os.replace(part, path)
    except OSError as problem:
        said = tr("The access of layers of “{}” can't be kept in {}: {}.")
        raise HpgcError(said.format(connection, path.parent, problem.strerror)) from None
    return str(path)


def update_header_file(connection: str, headers: Mapping[str, str]) -> None:
    """Puts a new token where streamed layers find it, if there are any; without headers the file goes."""
    path = header_file(connection)
    if not path or not os.path.exists(path):
        return
    if headers:
        write_header_file(connection, headers)
    else:
        with contextlib.suppress(OSError):
            os.unlink(path)


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


def remove_header_files() -> None:
    """Removes all files of this profile, at the end of QGIS; layers that are opened later have them made anew."""
    settings = QgsSettings()
    settings.beginGroup(_GROUP)
    names = [str(settings.value(key, "", type=str)) for key in settings.childKeys()]
    settings.endGroup()
    for name in names:
        with contextlib.suppress(OSError):
            (_folder() / name).unlink()


def _folder() -> Path:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime:
        return Path(runtime) / "hpgc"
    return Path(tempfile.gettempdir()) / f"hpgc-{os.getuid() if hasattr(os, 'getuid') else 'layers'}"


def _make_private(folder: Path) -> None:
    """A folder of this user alone.

    :raises OSError: where there is another one in its place.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if hasattr(os, "getuid") and (not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid()):
        raise PermissionError(1, tr("it is somebody else's"))
    folder.chmod(0o700)


def _key(connection: str) -> str:
    return f"{_GROUP}/{encoded(connection)}"
