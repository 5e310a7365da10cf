"""The README's pictures, taken of a real QGIS window; DOCS=1 puts them into docs/pictures too."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.screenshots.shown import NDVI, SCENE, broken
from tests.testbed.launch import LocalServer
from tests.window.profile import ROOT, Profile
from tests.window.run import Step, run_window, step
from tests.window.scene import copy_scene

PICTURES = ROOT / "build" / "screenshots"
DOCS = ROOT / "docs" / "pictures"
IN_DOCS = {
    "bandmath-dialog",
    "main-window",
    "settings",
    "connection-refused",
    "closing",
    "jobs",
    "deploy-dialog",
}
PORT = 8707
RESULT = "Result"


def steps(scene: Path) -> list[Step]:
    """What is done for the pictures."""
    size = {"width": 1040, "height": 700, "help_width": 380}
    return [
        step("arrange", width=1400, height=800, layers_width=210, toolbox_width=270),
        step("load_scene", path=str(scene), name=SCENE),
        step("colour_scene", layer=SCENE, bands=[3, 2, 1]),
        step("open_dialog", algorithm="hpgc:local.BandMath"),
        step("fill", values=NDVI),
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
        *jobs_steps(NDVI),
        *closing_steps(NDVI),
    ]


def jobs_steps(values: dict[str, Any]) -> list[Step]:
    """What is done for the picture of the jobs: running, failed, finished and dismissed ones."""

    def run(process: str, **given: Any) -> Step:
        return step("run_in_script", algorithm=f"hpgc:local.{process}", values=given)

    band_math = {**values, "out_result": "TEMPORARY_OUTPUT"}
    return [
        run("BandMath", **band_math),
        run("Slow", seconds=1.2),
        run("Failing", reason="No scene of that day is free of clouds."),
        step("open_jobs"),
        step("size_jobs", height=250, without=["Layers", "Scene", "Processing Toolbox"]),
        run("BandMath", **band_math, pause=30.0, HPGC_DETACH=True),
        step("wait_for_jobs", words=["Running", "Failed", *["Finished"] * 3]),
        step("choose_job", row=0),
        step("do_with_job", action="dismiss"),
        step("wait_for_jobs", words=["Dismissed", "Failed", *["Finished"] * 3]),
        run("BandMath", **band_math, pause=1.0, HPGC_DETACH=True),
        step("wait_for_jobs", words=["Running", "Dismissed", "Failed", *["Finished"] * 3], progress=30),
        step("choose_job", row=0),
        step("take_jobs", picture="jobs"),
        step("take_window", picture="jobs-window"),
    ]


def closing_steps(values: dict[str, Any]) -> list[Step]:
    """What is done for the picture of QGIS's question before it closes."""
    return [
        step("open_dialog", algorithm="hpgc:local.BandMath"),
        step("fill", values={**values, "pause": 2.0}),
        step("click_run"),
        step("wait_for_log", text="BandMath step"),
        step("quit_saying_yes", picture="closing"),
        step("wait_for_end"),
        step("close_dialog"),
        step("wait_for_layer"),
    ]


def deploy_steps(package: str) -> list[Step]:
    """What is done for the pictures of deploying, replacing and undeploying."""
    height, dialog = 560, "hpgcPackageDialog"
    in_settings = [
        step("size_settings", width=1000, height=560),
        step("show_processes_menu", picture="processes-menu"),
    ]
    return [
        step("arrange", width=1400, height=800, layers_width=210, toolbox_width=320),
        step("deploy_from_menu"),
        step("type_package", text=package),
        step("wait_for_preview", text="band-ratio"),
        step("take_widget", name=dialog, picture="deploy-dialog", height=height),
        step("type_package", text=broken(package)),
        step("wait_for_preview", text="neither JSON nor YAML"),
        step("take_widget", name=dialog, picture="deploy-problem", height=height),
        step("type_package", text=package),
        step("click_in_package", button="send_button"),
        step("wait_for_algorithm", id="hpgc:local.band-ratio"),
        step("deploy_from_menu"),
        step("type_package", text=package),
        step("wait_for_preview", text="band-ratio"),
        step("click_in_package", button="send_button"),
        step("wait_for_package", text="already"),
        step("take_widget", name=dialog, picture="deploy-taken", height=height),
        step("close_package"),
        step("choose_in_toolbox", algorithm="hpgc:local.band-ratio", choose="Show Package", picture="toolbox-menu"),
        step("wait_for_view"),
        step("take_widget", name="hpgcPackageView", picture="package", height=height),
        step("close_package"),
        step("choose_in_toolbox", algorithm="hpgc:local.BandMath", picture="toolbox-menu-fixed"),
        step("in_settings", steps=[vars(each) for each in in_settings]),
        step("choose_in_toolbox", algorithm="hpgc:local.band-ratio", choose="Undeploy"),
        step("answer", name="hpgcUndeployQuestion", picture="undeploy-question"),
        step("wait_for_algorithm", id="hpgc:local.band-ratio", is_there=False),
        step("use_theme", name="Night Mapping"),
        step("deploy_from_menu"),
        step("type_package", text=package),
        step("wait_for_preview", text="band-ratio"),
        step("take_widget", name=dialog, picture="deploy-dialog-night", height=height),
        step("close_package"),
    ]


def guarded_steps(server: LocalServer) -> list[Step]:
    """What is done for the pictures of the settings and of a sign-in."""
    desktop, nobody = server.identity.desktop, {"user": "", "issuer": server.issuer}

    def add(name: str, url: str) -> list[Step]:
        return [step("click_on_page", button="add"), step("type_connection", name=name, url=url)]

    def edit(method: str) -> list[Step]:
        return [
            step("click_on_page", button="edit"),
            step("type_connection", method=method),
            step("click_in_connection", button="ok"),
            step("wait_for_page", text="wants you to sign in"),
            step("click_on_page", button="sign_in"),
            step("wait_for_sign_in"),
        ]

    in_settings = [
        step("size_settings", width=1000, height=560),
        *add("mistyped", f"{server.issuer}/ogc-api/"),
        step("click_in_connection", button="ok"),
        step("wait_for_connection", text="There is nothing at"),
        step("take_widget", name="hpgcConnectionDialog", picture="connection-refused"),
        step("type_connection", name="campus", url=server.url),
        step("unfold_sign_in"),
        step("type_connection", client_id=desktop, scopes="openid offline_access all"),
        step("click_in_connection", button="test"),
        step("wait_for_report"),
        step("take_widget", name="hpgcConnectionDialog", picture="connection"),
        step("click_in_connection", button="ok"),
        step("wait_for_page", text="wants you to sign in"),
        *edit("In the Browser"),
        step("take_widget", name="hpgcSignInDialog", picture="sign-in-code"),
        step("click_in_sign_in", button="cancel"),
        *edit("In the Browser, by Copy and Paste"),
        step("take_widget", name="hpgcSignInDialog", picture="sign-in-paste"),
        step("click_in_sign_in", button="cancel"),
        *edit("With User Name and Password"),
        step("type_credentials", name="ana", secret="wrong"),
        step("click_in_sign_in", button="go"),
        step("wait_for_refusal"),
        step("take_widget", name="hpgcSignInDialog", picture="sign-in-password"),
        step("click_in_sign_in", button="cancel"),
        *edit("With a Code, on Another Device"),
        step("take_widget", name="hpgcSignInDialog", picture="sign-in-device"),
        step("enter_code", user="ana", issuer=server.issuer),
        step("wait_for_page", text="offers"),
        step("click_on_page", button="test"),
        step("wait_for_report"),
        step("take_widget", name="hpgcConnectionsPage", picture="settings"),
    ]
    return [
        step("unlock_store", password="a master password"),
        step("give_browser", **nobody),
        step("in_settings", steps=[vars(each) for each in in_settings]),
    ]


def main() -> None:
    """Takes the pictures; exit status 1 where a step fails."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="hpgc-") as folder, LocalServer(port=PORT) as server:
        profile = Profile(Path(folder) / "profile")
        profile.connect("local", server.url)
        report = run_window(profile, steps(copy_scene(Path(folder))), Path(folder) / "taken")
        package = (ROOT / "tests" / "packages" / "band-ratio.cwl").read_text(encoding="utf-8")
        deployed = run_window(profile, deploy_steps(package), Path(folder) / "deployed")
        with LocalServer(auth=True) as guarded:
            signed_in = run_window(profile, guarded_steps(guarded), Path(folder) / "signed-in")
        for other in (deployed, signed_in):
            report.pictures += other.pictures
            report.disturbances += other.disturbances
        if report.disturbances or not report["end"]["ok"]:
            sys.exit(f"The pictures can't be shown: {report.disturbances}\n{report['end']['log']}")
        for picture in report.pictures:
            in_docs = os.environ.get("DOCS") == "1" and picture.stem in IN_DOCS
            for kept in [PICTURES, DOCS] if in_docs else [PICTURES]:
                kept.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(picture, kept / picture.name)
                print(kept / picture.name)
