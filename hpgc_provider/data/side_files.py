"""What stands beside a layer's file and tells of it: that of an older file must not be read with a newer one."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from ..api.disk import not_written

# Behind the whole name: statistics, overviews and masks of a raster, and the open transactions of a database.
_BEHIND = (".aux.xml", ".ovr", ".msk", ".msk.ovr", "-wal", "-shm", "-journal")
# In the place of the ending.
_INSTEAD = {
    ".shp": (".dbf", ".shx", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm", ".ind"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".gml": (".gfs", ".xsd"),
}


def remove_side_files(path: Path, kept: Collection[Path] = ()) -> None:
    """Removes what an older file of this name left beside it; styles, which the user may have made, stay.

    :param kept: what belongs to the file that is there now.
    :raises HpgcError: where one of them can't be removed.
    """
    instead = [path.with_suffix(ending) for ending in _INSTEAD.get(path.suffix.lower(), ())]
    for old in {*instead, *(path.with_name(f"{path.name}{ending}") for ending in _BEHIND)} - {*kept}:
        try:
            old.unlink(missing_ok=True)
        except OSError as problem:
            raise not_written(old, problem) from problem
