"""A disk without room."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

# Kilobytes of a disk that is full.
_DISK = 256


@contextlib.contextmanager
def full_disk(place: Path) -> Iterator[None]:
    """Puts a disk of its own under a folder, which holds what is in that and has no byte left.

    :raises OSError: where that isn't allowed.
    """
    kept = place.with_name(f"{place.name}.kept")
    shutil.copytree(place, kept)
    command = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}k", "tmpfs", str(place)]
    mounted = subprocess.run(command, capture_output=True, text=True)
    if mounted.returncode:
        shutil.rmtree(kept)
        raise OSError(mounted.stderr.strip())
    filler = place / "filler"
    try:
        shutil.copytree(kept, place, dirs_exist_ok=True)
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        yield
    finally:
        filler.unlink(missing_ok=True)
        shutil.rmtree(kept)
        shutil.copytree(place, kept)
        subprocess.run(["umount", str(place)], check=True, capture_output=True)
        shutil.copytree(kept, place, dirs_exist_ok=True)
        shutil.rmtree(kept)
