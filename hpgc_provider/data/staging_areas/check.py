"""Whether a staging area works, tried with a few bytes."""

from __future__ import annotations

import contextlib
import secrets
import tempfile
import threading
from pathlib import Path

from ...api import Cancelled, HpgcError
from ...api.interrupt import IsCancelled
from ...api.transport import Transport
from ...network import network_settings
from ...staging_settings import Staging
from ...translation import tr
from .area import Source
from .choice import area_of
from .place import Place

_SECONDS = 300


def check_area(staging: Staging, is_cancelled: IsCancelled | None = None) -> None:
    """Puts a few bytes there, reads them as the server will, and removes them.

    :raises HpgcError: with a sentence on what failed; nothing is left there then.
    """
    area = area_of(staging, is_cancelled)
    place = Place.within(staging, f"hpgc-check-{secrets.token_hex(8)}.txt")
    content = secrets.token_hex(16)
    with tempfile.TemporaryDirectory(prefix="hpgc-") as folder:
        path = Path(folder) / "check.txt"
        path.write_text(content, encoding="ascii")
        area.put(Source(path, "text/plain"), place)
    try:
        _read(area.address(place, _SECONDS), place, content, is_cancelled)
    except Cancelled:
        threading.Thread(target=_clear, args=(staging, place), name="hpgc-request", daemon=True).start()
        raise
    except HpgcError:
        _clear(staging, place)
        raise
    area.remove(place)


def _clear(staging: Staging, place: Place) -> None:
    with contextlib.suppress(HpgcError):
        area_of(staging).remove(place)


def _read(url: str, place: Place, content: str, is_cancelled: IsCancelled | None) -> None:
    """Reads it as somebody whom nobody knows."""
    reader = Transport(url, settings=network_settings(url), is_cancelled=is_cancelled)
    try:
        found = reader.get(url, "*/*").body
    except Cancelled:
        raise
    except HpgcError as problem:
        status = getattr(problem, "status", 0)
        why = tr("HTTP status {}").format(status) if status else tr("no answer")
        said = tr(
            "What is put into the staging area can't be read at {} without signing in ({}), so that no server could "
            "fetch it."
        )
        raise HpgcError(said.format(url.partition("?")[0], why)) from None
    finally:
        reader.close()
    if found != content.encode():
        said = tr("The staging area gives something else at {} than what was put there.")
        raise HpgcError(said.format(url.partition("?")[0]))
