"""A real QGIS window and a guarded server: connected in the options, signed in to, asked again by a run."""

from __future__ import annotations

import pytest

from tests.testbed.launch import LocalServer
from tests.window.profile import Profile
from tests.window.run import Report, run_window, step
from tests.window.scene import copy_scene

LONGEST_GAP = 1000  # ms


@pytest.fixture(scope="module")
def day(guarded_server: LocalServer, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Somebody connects a guarded server, signs in by code, and runs BandMath after signing out."""
    identity = guarded_server.identity
    ana, nobody = {"user": "ana", "issuer": guarded_server.issuer}, {"user": "", "issuer": guarded_server.issuer}
    in_settings = [
        step("click_on_page", button="add"),
        step("type_connection", name="guarded", url=guarded_server.issuer),
        step("click_in_connection", button="ok"),
        step("wait_for_connection", "wrong address", text="Is the address right?"),
        step("type_connection", url=guarded_server.url),
        step("click_in_connection", button="test"),
        step("wait_for_report", "report"),
        step("unfold_sign_in"),
        step("type_connection", client_id=identity.desktop, scopes="openid offline_access all"),
        step("click_in_connection", button="ok"),
        step("wait_for_page", "added", text="wants you to sign in"),
        step("click_on_page", button="sign_in"),
        step("wait_for_page", "signed in", text="offers"),
        step("take_widget", name="hpgcConnectionsPage", picture="settings"),
        step("click_on_page", button="sign_in"),
        step("wait_for_page", "signed out", text="Signed out"),
    ]
    steps = [
        step("unlock_store", "unlocked", password="a master password"),
        step("load_scene", path=str(copy_scene(tmp_path_factory.mktemp("scene"))), name="Scene"),
        step("give_browser", **ana),
        step("in_settings", steps=[vars(each) for each in in_settings]),
        step("give_browser", **nobody),
        step("open_dialog", algorithm="hpgc:guarded.BandMath"),
        step("fill", values={"il": {"layers": ["Scene"]}, "exp": "im1b1*2"}),
        step("click_run"),
        step("wait_for_sign_in", "asked"),
        step("take_widget", name="hpgcSignInDialog", picture="asked"),
        step("give_browser", **ana),
        step("click_in_sign_in", button="open"),
        step("wait_for_end", "end"),
        step("close_dialog"),
    ]
    return run_window(Profile(tmp_path_factory.mktemp("profile")), steps, tmp_path_factory.mktemp("day"))


def test_a_wrong_address_is_a_sentence_in_the_dialog(day: Report) -> None:
    assert "There is nothing at" in day["wrong address"]


def test_test_tells_who_the_server_is(day: Report, guarded_server: LocalServer) -> None:
    assert guarded_server.issuer in day["report"]


def test_a_guarded_server_is_connected_and_signed_in_to_in_the_options(
    day: Report, guarded_server: LocalServer
) -> None:
    assert day["added"]["rows"] == [["guarded", guarded_server.url, "not signed in"]]
    assert day["signed in"]["rows"] == [["guarded", guarded_server.url, "signed in"]]
    assert day["signed out"]["rows"] == [["guarded", guarded_server.url, "not signed in"]]


def test_a_run_without_a_sign_in_asks_and_goes_on(day: Report) -> None:
    assert day["asked"]["connection"] == "guarded"
    end = day["end"]
    assert end["ok"], end["log"]
    [layer] = end["layers"]
    assert layer["valid"]


def test_nothing_of_it_holds_the_window_up(day: Report, capsys: pytest.CaptureFixture[str]) -> None:
    gaps = {label: day[label]["longest_gap_ms"] for label in ("added", "signed in", "signed out", "end")}
    with capsys.disabled():
        print(f"\nlongest gaps of the main thread in ms: {gaps}")
    assert max(gaps.values()) < LONGEST_GAP


def test_nothing_disturbs(day: Report) -> None:
    assert day.disturbances == []
    assert day.status == 0
