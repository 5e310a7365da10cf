"""The panel Jobs in a real QGIS window."""

from __future__ import annotations

import pytest

from tests.testbed.launch import LocalServer
from tests.window.profile import Profile
from tests.window.run import Report, run_window, step
from tests.window.scene import copy_scene

LONGEST_GAP = 1000  # ms
RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"


@pytest.fixture(scope="module")
def day(local_server: LocalServer, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Three jobs, of which one is dismissed, one removed, one shown and run again."""
    profile = Profile(tmp_path_factory.mktemp("profile"))
    profile.connect("local", local_server.url)
    scene = {"il": {"layers": ["Scene"]}, "exp": RATIO, "out_result": "TEMPORARY_OUTPUT"}
    steps = [
        step("load_scene", path=str(copy_scene(tmp_path_factory.mktemp("scene"))), name="Scene"),
        step("run_in_script", algorithm="hpgc:local.BandMath", values=scene),
        step("run_in_script", algorithm="hpgc:local.Failing", values={"reason": "the moon was wrong"}),
        step("open_jobs", "opened"),
        step("size_jobs", height=300),
        step("wait_for_jobs", words=["Failed", "Finished"]),
        step("run_in_script", algorithm="hpgc:local.BandMath", values={**scene, "pause": 2.0, "HPGC_DETACH": True}),
        step("wait_for_jobs", "three", words=["Running", "Failed", "Finished"], progress=20),
        step("choose_job", "running", row=0),
        step("take_jobs", picture="jobs"),
        step("do_with_job", action="dismiss"),
        step("wait_for_jobs", "dismissed", words=["Dismissed", "Failed", "Finished"]),
        step("choose_job", "finished", row=2),
        step("press_in_jobs", key="Return"),
        step("wait_for_layers", "layers", count=2),
        step("do_with_job", action="again"),
        step("take_over_dialog", "again"),
        step("close_dialog"),
        step("choose_job", row=1),
        step("press_in_jobs", key="Delete"),
        step("agree_to_remove", "question"),
        step("wait_for_jobs", "removed", words=["Dismissed", "Finished"]),
    ]
    return run_window(profile, steps, tmp_path_factory.mktemp("day"))


def test_the_panel_is_hidden_until_it_is_asked_for_and_one_of_qgis_s_panels(day: Report) -> None:
    assert day["opened"] == {"was_visible": False, "in_panels": True}


def test_what_cannot_be_done_with_a_job_is_not_offered(day: Report) -> None:
    running, finished = day["running"], day["finished"]
    assert (running["dismiss"], running["remove"], running["show"]) == (True, False, False)
    assert (finished["dismiss"], finished["remove"], finished["show"]) == (False, True, True)


def test_results_are_put_into_the_project_again(day: Report) -> None:
    assert all(layer["valid"] for layer in day["layers"])


def test_run_again_opens_the_dialog_filled_in(day: Report) -> None:
    assert day["again"]["algorithm"] == "hpgc:local.BandMath"
    assert day["again"]["exp"] == RATIO
    assert "scene" in day["again"]["il"].lower()


def test_a_job_is_removed_once_that_is_agreed_to(day: Report) -> None:
    assert day["question"] == "Remove this job of Failing?"


def test_the_panel_does_not_hold_the_window_up(day: Report, capsys: pytest.CaptureFixture[str]) -> None:
    gaps = {label: day[label]["longest_gap_ms"] for label in ("three", "dismissed", "removed")}
    with capsys.disabled():
        print(f"\nlongest gaps of the main thread in ms: {gaps}")
    assert max(gaps.values()) < LONGEST_GAP


def test_nothing_disturbs(day: Report) -> None:
    assert day.disturbances == []
    assert day.status == 0
