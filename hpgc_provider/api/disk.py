"""Room on disk: looked for before a file comes, and told in a sentence when it runs out."""

from __future__ import annotations

import errno
import shutil
from io import FileIO
from pathlib import Path

from .errors import HpgcError, NoRoom
from .words import later, size_text, tr

# What is left to others on the same disk: a tenth of what comes, at most these bytes.
MOST_RESERVED = 16 * 1024 * 1024
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


NOTHING_FETCHED = later("Nothing was fetched.")


def need_room(folder: Path, size: int, undone: str = NOTHING_FETCHED) -> None:
    """Looks whether ``size`` more bytes fit into ``folder``; a disk that doesn't tell is taken to have room.

    :param undone: what is said to be not done where they don't.
    :raises NoRoom: where they don't.
    """
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return
    if size + min(MOST_RESERVED, size // 10) > free:
        raise NoRoom(
            tr(
                "There is not enough room in {}: {} are needed, and {} are free there. {} Make room, or choose another "
                "folder."
            ).format(folder, size_text(size), size_text(free), tr(undone))
        )


def write_all(file: FileIO, data: bytes) -> None:
    """Writes all of ``data``: a file without a buffer may take a part of it at a time."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


def not_written(path: Path, problem: OSError) -> HpgcError:
    """The error for a file that could not be written."""
    if problem.errno in _FULL:
        return NoRoom(
            tr(
                "The disk became full while the result was written to {}, so nothing of it was kept. Make "
                "room, or choose another folder, and fetch the results again."
            ).format(path.parent)
        )
    if problem.errno == errno.EFBIG:
        return NoRoom(
            tr(
                "The result is larger than a file in {} may be, so nothing of it was kept. Choose a "
                "folder on another disk, and fetch the results again."
            ).format(path.parent)
        )
    return HpgcError(tr("The result could not be written to {}: {}.").format(path, problem.strerror or problem))
