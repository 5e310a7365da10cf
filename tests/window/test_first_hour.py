"""A newcomer's first hour: the zip in an empty profile, a slip in the address, BandMath, QGIS closed in mid-run."""

from __future__ import annotations

import subprocess

import pytest

from tests.test_package import MAKE, ZIP
from tests.testbed.launch import LocalServer
from tests.window.conftest import jobs_on
from tests.window.profile import Profile
from tests.window.run import Report, run_window, step
from tests.window.scene import copy_scene

PAUSE = 4.0


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return Profile(tmp_path_factory.mktemp("profile"), is_bare=True)


@pytest.fixture(scope="module")
def jobs_of_before(local_server: LocalServer) -> set[str]:
    return set(jobs_on(local_server))


@pytest.fixture(scope="module")
def first(
    local_server: LocalServer, profile: Profile, jobs_of_before: set[str], tmp_path_factory: pytest.TempPathFactory
) -> Report:
    """From the zip to the moment when QGIS is closed."""
    subprocess.run(MAKE, check=True, capture_output=True, timeout=60)
    folder = tmp_path_factory.mktemp("first")
    zipped = folder / ZIP.name
    zipped.write_bytes(ZIP.read_bytes())
    address = local_server.url
    connecting = [
        step("click_on_page", button="add"),
        step("type_connection", name="local", url=address.removeprefix("http://")),
        step("click_in_connection", button="ok"),
        step("wait_for_connection", "no scheme", text="begin with http"),
        step("type_connection", url=address.replace("ogc-api", "ogc-apu")),
        step("click_in_connection", button="ok"),
        step("wait_for_connection", "wrong path", text="There is nothing at"),
        step("type_connection", url=f"  {address} "),
        step("click_in_connection", button="ok"),
        step("wait_for_page", "connected", text="offers"),
    ]
    values = {"il": {"layers": ["Scene"]}, "exp": "(im1b4-im1b3)/(im1b4+im1b3)", "pause": PAUSE}
    steps = [
        step("install_zip", "installed", path=str(zipped)),
        step("in_settings", steps=[vars(each) for each in connecting]),
        step("load_scene", path=str(copy_scene(folder)), name="Scene"),
        step("search_toolbox", "found", text="BandMath"),
        step("open_dialog", algorithm="hpgc:local.BandMath"),
        step("fill", values=values),
        step("click_run"),
        step("wait_for_log", text="BandMath step"),
        step("quit_saying_yes", "question"),
        step("wait_for_end", "end"),
        step("close_dialog"),
    ]
    return run_window(profile, steps, folder)


@pytest.fixture(scope="module")
def second(first: Report, profile: Profile, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """QGIS is opened again, and nothing is done but waiting."""
    steps = [step("wait_for_layer", "layer"), step("open_jobs"), step("wait_for_jobs", words=["Finished"])]
    return run_window(profile, steps, tmp_path_factory.mktemp("second"))


def test_the_zip_runs_at_once_in_an_empty_profile(first: Report) -> None:
    assert first["installed"]


def test_slips_in_the_address_are_told_in_the_dialog(first: Report) -> None:
    assert "has to begin with http:// or https://" in first["no scheme"]
    assert "usually ends in /ogc-api/" in first["wrong path"]
    assert "they are in the Processing toolbox" in first["connected"]["said"]
    assert "BandMath" in first["found"]


def test_who_closes_qgis_in_mid_run_is_told_that_the_job_goes_on(first: Report) -> None:
    assert "BandMath" in first["question"]["text"]
    assert "go on in any case" in first["question"]["informative"]
    assert "its job goes on" in first["end"]["log"]
    assert "dismissed" not in first["end"]["log"]


def test_the_next_qgis_brings_the_result(second: Report, local_server: LocalServer, jobs_of_before: set[str]) -> None:
    assert second["layer"]["valid"]
    assert second["layer"]["bands"] == 1
    [job] = set(jobs_on(local_server)) - jobs_of_before
    assert jobs_on(local_server)[job] == "successful"


def test_nothing_disturbs_the_first_hour(first: Report, second: Report) -> None:
    assert first.disturbances == second.disturbances == []
