"""``make screenshots``: the README's pictures, taken of a real QGIS window; DOCS=1 puts them into docs/pictures too."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.testbed.launch import LocalServer
from tests.window.profile import ROOT, Profile
from tests.window.run import Step, run_window, step
from tests.window.scene import copy_scene

PICTURES = ROOT / "build" / "screenshots"
DOCS = ROOT / "docs" / "pictures"
PORT = 8707
SCENE, RESULT = "Landsat scene", "Result"


def steps(scene: Path) -> list[Step]:
    """What is done for the pictures."""
    ndvi = {"il": {"layers": [SCENE]}, "exp": "(im1b4-im1b3)/(im1b4+im1b3)"}
    size = {"width": 1040, "height": 700, "help_width": 380}
    return [
        step("arrange", width=1400, height=800, layers_width=210, toolbox_width=270),
        step("load_scene", path=str(scene), name=SCENE),
        step("colour_scene", layer=SCENE, bands=[3, 2, 1]),
        step("open_dialog", algorithm="hpgc:local.BandMath"),
        step("fill", values=ndvi),
        step("unfold_advanced"),
        step("take_dialog", picture="bandmath-dialog", **size),
        step("fill", values={"pause": 0.3}),
        step("click_run"),
        step("wait_for_end", "end"),
        step("take_dialog", picture="bandmath-log", **size),
        step("close_dialog"),
        step("colour_index", layer=RESULT, name="NDVI"),
        step("show_beside", layer=SCENE, title="Scene", width=455),
        step("unfold_toolbox", provider="HPGC"),
        step("take_window", picture="main-window"),
    ]


def main() -> None:
    """Takes the pictures; exit status 1 where a step fails."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="hpgc-") as folder, LocalServer(port=PORT) as server:
        profile = Profile(Path(folder) / "profile")
        profile.connect("local", server.url)
        report = run_window(profile, steps(copy_scene(Path(folder))), Path(folder) / "taken")
        if report.disturbances or not report["end"]["ok"]:
            sys.exit(f"The pictures can't be shown: {report.disturbances}\n{report['end']['log']}")
        for picture in report.pictures:
            for kept in [PICTURES, DOCS] if os.environ.get("DOCS") == "1" else [PICTURES]:
                kept.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(picture, kept / picture.name)
                print(kept / picture.name)


if __name__ == "__main__":
    main()
