"""What stands beside a layer's file and tells of it: that of an older file must not be read with a newer one."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection
from pathlib import Path

# Behind the whole name: statistics, overviews and masks of a raster, and the open transactions of a database.
_BEHIND = (".aux.xml", ".ovr", ".msk", ".msk.ovr", "-wal", "-shm", "-journal")
# In the place of the ending.
_INSTEAD = {
    ".shp": (".dbf", ".shx", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".gml": (".gfs", ".xsd"),
}
# What GDAL writes of a file when it reads it, and an index, which changes nothing of it.
_OF_READING = (".gfs", ".qix", ".sbn", ".sbx", ".idm", ".ind")


def data_files(path: str) -> list[str]:
    """A layer's file, and beside it those that hold a part of its data, where there may be such."""
    stem, ending = os.path.splitext(path)
    beside = [each for each in _INSTEAD.get(ending.lower(), ()) if each not in _OF_READING]
    return [path, *(f"{stem}{each}" for each in beside)]


def remove_side_files(path: Path, kept: Collection[Path] = ()) -> list[Path]:
    """Removes what an older file of this name left beside it; styles, which the user may have made, stay.

    :param kept: what belongs to the file that is there now.
    :returns: what could not be removed, and is read with the new file.
    """
    instead = [path.with_suffix(ending) for ending in _INSTEAD.get(path.suffix.lower(), ())]
    if path.with_suffix(".idm").exists():
        # Alone it is that of a MapInfo file.
        instead += [path.with_suffix(".ind")]
    stayed = []
    for old in {*instead, *(path.with_name(f"{path.name}{ending}") for ending in _BEHIND)} - {*kept}:
        try:
            if old.is_file():
                old.unlink()
        except OSError as problem:
            # A name that is too long is nobody's.
            stayed += [old] if problem.errno != errno.ENAMETOOLONG else []
    return stayed
