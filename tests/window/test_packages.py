"""A real QGIS window: a process is deployed, run, replaced and undeployed, and hostile packages hold nothing up."""

from __future__ import annotations

import pytest

from tests.models.deployable import zones
from tests.packages_for_tests import BOMB, PACKAGES, RATIO
from tests.testbed.launch import LocalServer
from tests.window.profile import Profile
from tests.window.run import Report, run_window, step

LONGEST_GAP = 1000  # ms
ID, MODEL = "hpgc:local.band-ratio", "model:Zones"
HOSTILE = {
    "bomb": (BOMB, "more than 100000 values"),
    "tag": ("cwlVersion: v1.2\nclass: !!python/object/apply:os.system [id]\n", "only plain values are read"),
    "large": ("cwlVersion: v1.2\n" + "".join(f"key{n}: a value of some length\n" for n in range(150_000)), "100000"),
}


@pytest.fixture(scope="module")
def day(qgis_processing: None, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Somebody deploys a process from the menu, replaces it from the toolbox, takes it away, and deploys a model."""
    data = tmp_path_factory.mktemp("data")
    (data / "ratio.cwl").write_text(RATIO.replace("default: im1b1/im1b2", "default: im1b2"))
    profile = Profile(tmp_path_factory.mktemp("profile"))
    models = profile.folder / "profiles" / "default" / "processing" / "models"
    models.mkdir(parents=True)
    assert zones().toFile(str(models / "Zones.model3"))
    with LocalServer(data=data) as server:
        profile.connect("local", server.url)
        steps = [step("provider_menu", "menu"), step("deploy_from_menu")]
        for name, (text, said) in HOSTILE.items():
            steps += [step("type_package", text=text), step("wait_for_preview", name, text=said)]
        steps += [
            step("type_package", text=(PACKAGES / "greet-tool.cwl").read_text()),
            step("wait_for_preview", "tool", text="only a Workflow becomes a process"),
            step("take_widget", name="hpgcPackageDialog", picture="lone-tool", height=560),
            step("type_package", text=RATIO),
            step("wait_for_preview", "preview", text="band-ratio: Ratio of two bands"),
            step("click_in_package", button="send_button"),
            step("wait_for_algorithm", "deployed", id=ID),
            step("replace_from_toolbox", algorithm=ID),
            step("type_address", text=server.url.replace("ogc-api/", "data/ratio.cwl")),
            step("wait_for_preview", text="band-ratio"),
            step("take_widget", name="hpgcPackageDialog", picture="replace", height=560),
            step("click_in_package", button="send_button"),
            step("answer", "replace?", name="hpgcReplaceQuestion", picture="replace-question"),
            step("wait_for_default", "replaced", id=ID, name="expression", value="im1b2"),
            step("choose_in_toolbox", "context", algorithm=ID, choose="Undeploy Process"),
            step("answer", "undeploy?", name="hpgcUndeployQuestion"),
            step("wait_for_algorithm", "gone", id=ID, is_there=False),
            step("choose_in_toolbox", "of a model", algorithm=MODEL, choose="Deploy as Process"),
            step("take_over_dialog", "filled in"),
            step("click_run"),
            step("wait_for_end", "sent"),
            step("close_dialog"),
            step("wait_for_algorithm", "of the model", id="hpgc:local.Zones"),
        ]
        return run_window(profile, steps, tmp_path_factory.mktemp("day"))


def test_the_process_goes_its_whole_way(day: Report) -> None:
    assert "expression" in day["deployed"]
    assert day["replaced"] == "im1b2"
    assert day["gone"] == []
    assert "Replace the process “band-ratio” on “local”?" in day["replace?"]
    assert "Undeploy the process “band-ratio” from “local”?" in day["undeploy?"]


def test_the_toolbox_has_the_actions(day: Report) -> None:
    assert day["menu"] == ["Deploy Process…"]
    assert day["context"][-4:] == ["Deploy Process…", "Replace Process…", "Undeploy Process…", "Show Package…"]


def test_a_model_is_deployed_from_its_own_menu(day: Report) -> None:
    assert "Deploy as Process…" in day["of a model"]
    assert day["filled in"].items() >= {"algorithm": "hpgc:deploymodel", "NAME": "local", "MODEL": MODEL}.items()
    assert day["sent"]["ok"], day["sent"]["log"]
    assert {"features", "which", "by", "distance"} <= set(day["of the model"])


@pytest.mark.parametrize("name", [*HOSTILE, "tool", "preview"])
def test_no_package_holds_the_window_up(day: Report, name: str) -> None:
    assert day[name]["longest_gap_ms"] < LONGEST_GAP


def test_nothing_disturbed_the_user(day: Report) -> None:
    assert day.disturbances == []
