"""QGIS is closed while jobs go on: it ends at once, they go on, and the next QGIS adds their layers."""

from __future__ import annotations

import time
from pathlib import Path

from tests.window.conftest import jobs_on
from tests.window.run import Step, run_window, step
from tests.window.scene import copy_scene

PAUSE = 1.0


def leave_a_job(folder: Path) -> list[Step]:
    """Somebody runs BandMath, and lets the dialog go before the job has ended."""
    return [
        step("load_scene", path=str(copy_scene(folder)), name="Scene"),
        step("open_dialog", algorithm="hpgc:local.BandMath"),
        step("fill", values={"il": {"layers": ["Scene"]}, "exp": "im1b1", "pause": PAUSE, "HPGC_DETACH": True}),
        step("click_run"),
        step("wait_for_end", "left"),
        step("close_dialog"),
    ]


def test_a_job_that_nobody_waits_for_outlives_the_window(local_server, window_profile, tmp_path_factory):
    before = set(jobs_on(local_server))
    steps = leave_a_job(tmp_path_factory.mktemp("scene"))
    seen: dict[str, float] = {}
    report = run_window(
        window_profile,
        steps,
        tmp_path_factory.mktemp("first"),
        after={"left": lambda: seen.setdefault("left", time.monotonic())},
    )
    print(f"\nQGIS ended {time.monotonic() - seen['left']:.1f} s after it left the job")
    (id,) = set(jobs_on(local_server)) - before
    assert jobs_on(local_server)[id] in ("accepted", "running", "successful")
    assert report.disturbances == []
    again = run_window(window_profile, [step("wait_for_layer", "layer")], tmp_path_factory.mktemp("second"))
    assert again["layer"]["valid"]
    assert set(jobs_on(local_server)) - before == {id}


def test_a_qgis_that_is_not_closed_after_all_follows_the_job_on(local_server, window_profile, tmp_path_factory):
    before = set(jobs_on(local_server))
    steps = [
        *leave_a_job(tmp_path_factory.mktemp("scene")),
        step("quit_and_stay", "asked", seconds=1.5),
        step("wait_for_layers", "layers", count=2),
    ]
    report = run_window(window_profile, steps, tmp_path_factory.mktemp("report"))
    (id,) = set(jobs_on(local_server)) - before
    assert jobs_on(local_server)[id] == "successful"
    assert all(layer["valid"] for layer in report["layers"])
    assert report.disturbances == []
