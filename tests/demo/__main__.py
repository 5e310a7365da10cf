"""``make demo``: BandMath on the local server through QGIS, from a fresh machine to a band ratio on a map."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal

from tests.demo.comparison import compare
from tests.demo.qgis_process import ROOT, QgisProcess
from tests.demo.scene import NEAR_INFRARED, RED, make_scene
from tests.testbed.launch import LocalServer

FOLDER = ROOT / "build" / "demo"
EXPRESSION = f"(im1b{NEAR_INFRARED}-im1b{RED})/(im1b{NEAR_INFRARED}+im1b{RED})"


@contextlib.contextmanager
def step(title: str) -> Iterator[None]:
    """Says what is done, and how long it took."""
    print(f"{title} … ", end="", flush=True)
    begun = time.monotonic()
    yield
    print(f"{time.monotonic() - begun:.1f} s", flush=True)


def main() -> None:
    """Runs the demonstration; ends with a sentence and exit status 1 where anything is not as it should be."""
    gdal.UseExceptions()
    begun = float(os.environ.get("HPGC_DEMO_BEGUN") or time.time())
    print(f"Set-up … {time.time() - begun:.1f} s")
    FOLDER.mkdir(parents=True, exist_ok=True)
    scene, result, picture = FOLDER / "scene.tif", FOLDER / "result.tif", FOLDER / "map.png"
    for old in (result, picture):
        old.unlink(missing_ok=True)
    with step("Making a Landsat-like scene"):
        make_scene(scene)
    with contextlib.ExitStack() as stack:
        with step("Starting the local server"):
            server = stack.enter_context(LocalServer())
        with step("Adding the connection to QGIS"):
            qgis = QgisProcess(FOLDER / "qgis")
            qgis.algorithm("hpgc:addconnection", NAME="local", URL=server.url)
        values = {"il": str(scene), "exp": EXPRESSION, "out_result": str(result)}
        with step("Running hpgc:local.BandMath, the result as a download"):
            qgis.algorithm("hpgc:local.BandMath", **values)
        with step("Running hpgc:local.BandMath, the result as a map service (WMS)"):
            unused = {**values, "out_result": "TEMPORARY_OUTPUT"}
            map_service = qgis.algorithm("hpgc:local.BandMath", **unused, HPGC_RESULTS="wms")["out_result"]
        with step("Drawing the map service over the scene"):
            command = [sys.executable, "-m", "tests.demo.picture", str(scene), map_service, str(picture)]
            drawn = subprocess.run(command, cwd=ROOT, env=qgis.environment, capture_output=True, text=True, timeout=120)
            if drawn.returncode or not picture.is_file():
                raise SystemExit(f"The map could not be drawn.\n{drawn.stdout}{drawn.stderr}")
    with step("Comparing every pixel"):
        verdict = compare(scene, result)
    print(f"The result is right: {verdict}.")
    for path in (scene, result, picture):
        print(f"  {path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}")
    print(f"In all {time.time() - begun:.0f} s.")


if __name__ == "__main__":
    main()
