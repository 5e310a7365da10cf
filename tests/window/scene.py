"""The scene that the windows show."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.collected import LANDSAT


def copy_scene(folder: Path) -> Path:
    """A Landsat scene in ``folder``: a real one where there is one, else a generated one. Red is band 3, near
    infrared band 4.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "scene.tif"
    if LANDSAT.exists():
        shutil.copyfile(LANDSAT, path)
    else:
        from tests.demo.scene import make_scene

        make_scene(path)
    return path
