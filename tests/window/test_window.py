"""A real QGIS window: algorithms run from their dialogs, by their own buttons."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Callable

import pytest

from tests.testbed.launch import LocalServer
from tests.window.profile import Profile
from tests.window.run import Report, Step, run_window, step
from tests.window.scene import copy_scene

NDVI = "(im1b4-im1b3)/(im1b4+im1b3)"
LONGEST_GAP = 1000  # ms


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Step:
    scene = copy_scene(tmp_path_factory.mktemp("scene"))
    return step("load_scene", path=str(scene), name="Scene")


def start(connection: str, **more: object) -> list[Step]:
    """The steps up to the click on Run."""
    return [
        step("open_dialog", algorithm=f"hpgc:{connection}.BandMath"),
        step("fill", values={"il": {"layers": ["Scene"]}, "exp": NDVI, **more}),
        step("click_run"),
    ]


def to_the_end(label: str) -> list[Step]:
    """The steps after it."""
    return [step("wait_for_end", label), step("close_dialog")]


@pytest.fixture(scope="module")
def good_day(window_profile: Profile, load: Step, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A window in which everything goes as it should."""
    steps = [
        load,
        step("search_toolbox", "found", text="BandMath"),
        *start("local"),
        *to_the_end("download"),
        *start("local", HPGC_RESULTS="wms"),
        *to_the_end("map service"),
        step("draw_new_layer", "map", picture="map"),
        *start("local", pause=1.1),
        *to_the_end("long job"),
        *start("local", pause=0.3),
        step("wait_for_log", text="Job http"),
        step("close_dialog"),
        step("wait_for_layer", "closed dialog"),
    ]
    return run_window(window_profile, steps, tmp_path_factory.mktemp("good-day"))


@pytest.fixture(scope="module")
def bad_day(
    window_profile: Profile, local_server: LocalServer, load: Step, tmp_path_factory: pytest.TempPathFactory
) -> Report:
    """A window in which a job is cancelled, a server dies and an address is mistyped."""
    with LocalServer() as doomed:
        window_profile.connect("doomed", doomed.url)
        steps = [
            load,
            *start("local", pause=5),
            step("wait_for_log", text="BandMath step 10"),
            step("click_cancel"),
            *to_the_end("cancelled"),
            *start("doomed", pause=5),
            step("wait_for_log", "under way", text="BandMath step 10"),
            step("wait_for_log", "server gone", text="asking again"),
            step("click_cancel"),
            *to_the_end("given up"),
            *start("doomed"),
            *to_the_end("no server"),
            step("open_dialog", algorithm="hpgc:addconnection"),
            step("fill", values={"NAME": "typo", "URL": local_server.url.replace("ogc-api", "ogc-apu")}),
            step("click_run"),
            *to_the_end("typo"),
            *start("local"),
            *to_the_end("afterwards"),
        ]
        return run_window(window_profile, steps, tmp_path_factory.mktemp("bad-day"), after={"under way": doomed.kill})


def test_the_toolbox_finds_a_process_by_its_name(good_day: Report) -> None:
    assert "BandMath" in good_day["found"]


def test_a_run_from_the_dialog_puts_the_result_into_the_project(good_day: Report) -> None:
    end = good_day["download"]
    assert end["ok"], end["log"]
    [layer] = end["layers"]
    assert layer["valid"]
    assert layer["provider"] == "gdal"
    assert layer["bands"] == 1
    assert -1 <= layer["minimum"] < 0 < layer["maximum"] <= 1


def test_a_map_service_is_drawn_on_the_map(good_day: Report) -> None:
    end = good_day["map service"]
    assert end["ok"], end["log"]
    [layer] = end["layers"]
    assert layer["valid"]
    assert layer["provider"] == "wms"
    assert good_day["map"]["colours"] > 10


def test_the_window_stays_responsive_while_a_job_runs(
    good_day: Report, capsys: pytest.CaptureFixture[str], record_property: Callable[[str, object], None]
) -> None:
    end = good_day["long job"]
    record_property("longest_gap_ms", end["longest_gap_ms"])
    with capsys.disabled():
        print(f"\nlongest gap of the main thread in {end['seconds']} s of a job: {end['longest_gap_ms']} ms")
    assert end["ok"], end["log"]
    assert end["seconds"] > 5
    assert end["longest_gap_ms"] < LONGEST_GAP


def test_a_dialog_closed_in_mid_run_costs_no_result(good_day: Report) -> None:
    assert good_day["closed dialog"]["valid"]


def test_nothing_disturbs_a_good_day(good_day: Report) -> None:
    assert good_day.disturbances == []
    assert good_day.status == 0


def test_cancel_dismisses_the_job_on_the_server(bad_day: Report) -> None:
    end = bad_day["cancelled"]
    assert not end["ok"]
    assert end["layers"] == []
    assert "was dismissed on the server" in end["log"]
    [job] = set(re.findall(r"http://\S+/jobs/[\w-]+", end["log"]))
    assert status_of(job) in ("dismissed", "gone")
    # The job would go on for half a minute.
    assert end["seconds"] < 10


def test_a_server_that_dies_in_mid_run_costs_a_sentence(bad_day: Report) -> None:
    assert "can't be reached" in bad_day["server gone"]
    end = bad_day["given up"]
    assert not end["ok"]
    assert "did not dismiss the job" in end["log"]
    assert "Traceback" not in end["log"]


@pytest.mark.parametrize(
    ("label", "sentence"), [("no server", "Is the server running"), ("typo", "Is the address right?")]
)
def test_what_cannot_be_reached_costs_a_sentence(bad_day: Report, label: str, sentence: str) -> None:
    end = bad_day[label]
    assert not end["ok"]
    assert end["tab"] == "Log"
    assert sentence in end["log"]
    assert "Traceback" not in end["log"]


def test_qgis_goes_on_after_a_bad_day(bad_day: Report) -> None:
    end = bad_day["afterwards"]
    assert end["ok"], end["log"]
    assert bad_day.disturbances == []
    assert bad_day.status == 0


def status_of(job: str) -> str:
    """What the server says of the job; a server may forget it."""
    try:
        with urllib.request.urlopen(job, timeout=10) as answer:
            return json.load(answer)["status"]
    except urllib.error.HTTPError as refused:
        if refused.code in (404, 410):
            return "gone"
        raise
