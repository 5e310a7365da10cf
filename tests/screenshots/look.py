"""Pictures of every dialog, dock and panel on a small screen: each language, theme and scale, as they open.

They are left in ``build/screenshots/look/<language>-<theme>-<scale>/``. What is cut off, or larger than the screen, is
told and ends it with status 1. ``ONLY=fr-night-2`` takes one combination alone.
"""

from __future__ import annotations

import itertools
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.screenshots.shown import NDVI, SCENE, broken
from tests.testbed.launch import LocalServer
from tests.window.profile import ROOT, Profile
from tests.window.run import Report, Screen, Step, run_window, step
from tests.window.scene import copy_scene

PICTURES = ROOT / "build" / "screenshots" / "look"
WIDTH, HEIGHT = 1280, 720
# What the title of a window takes away from the height.
TAKEN = 32
LIMIT = 300.0  # seconds
# QGIS's own windows are as large as QGIS makes them, whatever we show in them.
ALGORITHM = "algorithm"
OF_QGIS = ("settings", ALGORITHM)
CONNECTION, PACKAGE, SIGN_IN = "hpgcConnectionDialog", "hpgcPackageDialog", "hpgcSignInDialog"
PAGE = "hpgcConnectionsPage"


@dataclass(frozen=True)
class Look:
    """One way that QGIS may look.

    :ivar tight: whether the screen stays small at the larger scale, so that windows have a quarter of the room.
    """

    language: str
    theme: str
    scale: int
    tight: bool = False

    @property
    def name(self) -> str:
        """The folder of its pictures."""
        theme = {"default": "default", "Night Mapping": "night"}[self.theme]
        return f"{self.language}-{theme}-{self.scale}{'-tight' if self.tight else ''}"

    @property
    def screen(self) -> Screen:
        """The screen that it is seen on."""
        factor = 1 if self.tight else self.scale
        return Screen(WIDTH * factor, HEIGHT * factor, self.scale)


LOOKS = [Look(*each) for each in itertools.product(("en", "fr"), ("default", "Night Mapping"), (1, 2))]
LOOKS.append(Look("fr", "default", 2, tight=True))


def open_steps(scene: Path, package: str) -> list[Step]:
    """With an open server: the toolbox, algorithms, jobs and packages."""
    return [
        step("arrange", width=WIDTH, height=HEIGHT - TAKEN, layers_width=180, toolbox_width=300),
        step("load_scene", path=str(scene), name=SCENE),
        step("look_at_menu", which="plugin", picture="menu-plugin"),
        step("look_at_menu", which="provider", picture="menu-provider"),
        *(step for id in ("addconnection", "signin", "deploy", "jobs") for step in _algorithm(id)),
        step("open_dialog", algorithm="hpgc:local.BandMath"),
        step("fill", values=NDVI),
        step("look_at_algorithm", picture="algorithm"),
        step("unfold_advanced"),
        step("look_at_algorithm", picture="algorithm-advanced"),
        step("click_run"),
        step("wait_for_end", "end"),
        step("look_at_algorithm", picture="algorithm-log", tab=1),
        step("close_dialog"),
        step("unfold_toolbox", provider="HPGC"),
        step("look_at_screen", picture="toolbox"),
        step("look_at_messages", picture="message"),
        *_jobs(NDVI),
        *_packages(package),
    ]


def _algorithm(id: str) -> list[Step]:
    return [
        step("open_dialog", algorithm=f"hpgc:{id}"),
        step("look_at_algorithm", picture=f"algorithm-{id}"),
        step("close_dialog"),
    ]


def _jobs(values: dict[str, Any]) -> list[Step]:
    def run(process: str, **given: Any) -> Step:
        return step("run_in_script", algorithm=f"hpgc:local.{process}", values=given)

    return [
        run("Slow", seconds=0.2),
        run("Failing", reason="No scene of that day is free of clouds."),
        run("BandMath", **values, out_result="TEMPORARY_OUTPUT", pause=15.0, HPGC_DETACH=True),
        step("open_jobs"),
        step("wait_for_jobs", words=["Running", "Failed", "Finished", "Finished"], progress=10),
        step("choose_job", row=0),
        step("look_at_screen", picture="jobs-right"),
        step("look_at_panel", name="HpgcJobs", picture="jobs-right-panel"),
        step("size_jobs", height=230),
        step("choose_job", row=2),
        step("look_at_panel", name="HpgcJobs", picture="jobs"),
        step("look_at_menu", which="jobs", picture="menu-jobs"),
        step("do_with_job", action="details"),
        step("look_at", name="hpgcJobDetails", picture="job-details"),
        step("close_named", name="hpgcJobDetails"),
        step("do_with_job", action="remove"),
        step("look_at", name="hpgcRemoveJobsQuestion", picture="question-remove-jobs"),
        step("close_named", name="hpgcRemoveJobsQuestion"),
        step("choose_job", row=0),
        step("do_with_job", action="dismiss"),
        step("wait_for_jobs", words=["Dismissed", "Failed", "Finished", "Finished"]),
    ]


def _packages(package: str) -> list[Step]:
    in_settings = [
        step("look_at", name=PAGE, picture="settings-first"),
        step("show_processes_menu", picture="menu-processes"),
        step("click_on_page", button="remove"),
        step("look_at", name="hpgcRemoveQuestion", picture="question-remove-connection"),
        step("close_named", name="hpgcRemoveQuestion"),
    ]
    return [
        step("deploy_from_menu"),
        step("look_at", name=PACKAGE, picture="package-empty"),
        step("show_source", index=1),
        step("look_at", name=PACKAGE, picture="package-address"),
        step("show_source", index=0),
        step("type_package", text=package),
        step("wait_for_preview", text="band-ratio"),
        step("look_at", name=PACKAGE, picture="package-typed"),
        step("type_package", text=broken(package)),
        step("wait_for_sentence_of_preview"),
        step("look_at", name=PACKAGE, picture="package-problem"),
        step("type_package", text=package),
        step("wait_for_preview", text="band-ratio"),
        step("click_in_package", button="send_button"),
        step("wait_for_algorithm", id="hpgc:local.band-ratio"),
        step("deploy_from_menu"),
        step("type_package", text=package),
        step("wait_for_preview", text="band-ratio"),
        step("click_in_package", button="send_button"),
        step("wait_for_package", text="band-ratio"),
        step("look_at", name=PACKAGE, picture="package-taken"),
        step("click_in_package", button="replace"),
        step("look_at", name="hpgcReplaceQuestion", picture="question-replace"),
        step("close_named", name="hpgcReplaceQuestion"),
        step("press_escape_in_package"),
        step("look_at", name="hpgcDiscardQuestion", picture="question-discard"),
        step("close_named", name="hpgcDiscardQuestion"),
        step("close_package"),
        step("choose_in_toolbox", algorithm="hpgc:local.BandMath", picture="menu-toolbox-fixed"),
        step("choose_in_toolbox", algorithm="hpgc:local.band-ratio", choose="Show Package…", picture="menu-toolbox"),
        step("wait_for_view"),
        step("look_at", name="hpgcPackageView", picture="package-view"),
        step("close_package"),
        step("in_settings", steps=[vars(each) for each in in_settings]),
        step("choose_in_toolbox", algorithm="hpgc:local.band-ratio", choose="Undeploy Process…"),
        step("look_at", name="hpgcUndeployQuestion", picture="question-undeploy"),
        step("close_named", name="hpgcUndeployQuestion"),
    ]


def guarded_steps(server: LocalServer) -> list[Step]:
    """With a guarded server: the options, the dialog of a connection, and each way to sign in."""

    def sign_in(method: str, picture: str, *more: Step) -> list[Step]:
        return [
            step("click_on_page", button="edit"),
            step("type_connection", method=method),
            step("click_in_connection", button="ok"),
            step("wait_for_page", text="“{}” wants you to sign in before it shows its processes."),
            step("click_on_page", button="sign_in"),
            step("wait_for_sign_in"),
            *more,
            step("look_at", name=SIGN_IN, picture=f"sign-in-{picture}"),
            step("click_in_sign_in", button="cancel"),
        ]

    wrong = [
        step("type_credentials", name="ana", secret="wrong"),
        step("click_in_sign_in", button="go"),
        step("wait_for_refusal"),
    ]
    in_settings = [
        step("look_at", name=PAGE, picture="settings-empty"),
        step("click_on_page", button="add"),
        step("look_at", name=CONNECTION, picture="connection"),
        step("fold", name=CONNECTION, folded=False),
        step("look_at", name=CONNECTION, picture="connection-unfolded"),
        step("scroll_to_end", name=CONNECTION),
        step("look_at", name=CONNECTION, picture="connection-unfolded-end"),
        step("fold", name=CONNECTION, folded=True),
        step("type_connection", name="mistyped", url=f"{server.issuer}/ogc-api/"),
        step("click_in_connection", button="ok"),
        step("wait_for_refused_connection"),
        step("look_at", name=CONNECTION, picture="connection-refused"),
        step("close_named", name=CONNECTION),
        step("click_on_page", button="add"),
        step("type_connection", name="campus", url=server.url),
        step("unfold_sign_in"),
        step("type_connection", client_id=server.identity.desktop, scopes="openid offline_access all"),
        step("click_in_connection", button="test"),
        step("wait_for_report"),
        step("look_at", name=CONNECTION, picture="connection-report"),
        step("click_in_connection", button="ok"),
        step("wait_for_page", text="“{}” wants you to sign in before it shows its processes."),
        *sign_in("In the Browser", "code"),
        *sign_in("In the Browser, by Copy and Paste", "paste"),
        *sign_in("With a Code, on Another Device", "device"),
        *sign_in("With User Name and Password", "password", *wrong),
        *sign_in("As a Service Account", "service"),
        *sign_in("With a Token That You Paste", "token"),
        step("click_on_page", button="test"),
        step("wait_for_report"),
        step("look_at", name=PAGE, picture="settings"),
    ]
    return [
        step("unlock_store", password="a master password"),
        step("give_browser", user="", issuer=server.issuer),
        step("arrange", width=WIDTH, height=HEIGHT - TAKEN, layers_width=180, toolbox_width=300),
        step("in_settings", steps=[vars(each) for each in in_settings]),
        step("show_step", kind="WaitStep", connection="campus"),
        step("look_at", name=SIGN_IN, picture="sign-in-wait"),
        step("show_step", kind="missing", connection="campus"),
        step("look_at", name=SIGN_IN, picture="sign-in-missing"),
        step("close_named", name=SIGN_IN),
    ]


def take(look: Look, folder: Path) -> list[str]:
    """Takes all pictures of one look; gives what is wrong in them."""
    kept = PICTURES / look.name
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    package = (ROOT / "tests" / "packages" / "band-ratio.cwl").read_text(encoding="utf-8")
    with LocalServer() as server, LocalServer(auth=True) as guarded:
        first = Profile(folder / "open", look.language, look.theme)
        first.connect("local", server.url)
        second = Profile(folder / "guarded", look.language, look.theme)
        runs = ((first, open_steps(copy_scene(folder), package)), (second, guarded_steps(guarded)))
        found = []
        for profile, steps in runs:
            taken = profile.folder / "taken"
            try:
                report = run_window(profile, steps, taken, limit=LIMIT, screen=look.screen)
            finally:
                for picture in taken.glob("*.png"):
                    shutil.copyfile(picture, kept / picture.name)
            found += [f"{look.name}: {line}" for line in problems(report)]
    return found


def problems(report: Report) -> list[str]:
    """What the pictures' own figures say is wrong."""
    # Some of the pictures are of sentences in the message bar.
    found = [said for said in report.disturbances if not said.startswith("message bar")]
    for taken in report.looks:
        name, (width, height), (most_wide, most_high) = taken["picture"], taken["size"], taken["screen"]
        if not name.startswith(OF_QGIS) and (width > most_wide or height > most_high - TAKEN):
            found.append(f"{name}: {width} x {height} is more than the screen has, {most_wide} x {most_high}")
        if not name.startswith(ALGORITHM):
            found += [f"{name}: {line}" for line in taken["cut_off"]]
    return found


def main() -> None:
    """Takes them; exit status 1 where something is cut off, or a step fails."""
    only = os.environ.get("ONLY", "").split()
    found = []
    for look in LOOKS:
        if not only or look.name in only:
            with tempfile.TemporaryDirectory(prefix="hpgc-") as folder:
                found += take(look, Path(folder))
            print(PICTURES / look.name, flush=True)
    if found:
        sys.exit("\n".join(found))
