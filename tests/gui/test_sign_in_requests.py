"""A run that needs a sign-in: the dialog comes, and the run goes on; on whichever thread it runs."""

from __future__ import annotations

import threading
from dataclasses import replace

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException
from qgis.PyQt.QtCore import Qt, QTimer

from hpgc_provider.connections import connection, remove_connection, save_connection
from hpgc_provider.sign_in import account, prompt
from tests.feedback import Recorder
from tests.waiting import wait_until


@pytest.fixture
def known(connected, ana):
    """The guarded server with its processes in the toolbox; nobody is signed in."""
    processing.run("hpgc:signin", {"NAME": "guarded"}, feedback=ana.feedback())
    processing.run("hpgc:signout", {"NAME": "guarded"}, feedback=Recorder())
    return connected


class Run:
    """A run on a thread of its own, as QGIS's dialogs have it."""

    def __init__(self, scene, target) -> None:
        self.feedback, self.outcome = Recorder(), []
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:guarded.BandMath")
        self._values = {"il": [str(scene)], "exp": "im1b1", "out_result": str(target)}
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        self.outcome.append(self._algorithm.run(self._values, QgsProcessingContext(), self.feedback)[1])

    def ok(self) -> bool:
        wait_until(lambda: self.outcome, 60)
        self._thread.join(10)
        return self.outcome[0]


def test_a_run_asks_waits_and_goes_on(desk, known, ana, browser, scene, tmp_path):
    browser(ana)
    run = Run(scene, tmp_path / "out.tif")
    dialog = desk.dialog()
    assert not dialog.isModal()
    assert run.ok(), run.feedback.text
    assert (tmp_path / "out.tif").is_file()
    wait_until(lambda: desk.dialogs() == [])


def test_two_runs_ask_once(desk, known, ana, browser, scene, tmp_path):
    pages = browser(None)
    runs = [Run(scene, tmp_path / f"{number}.tif") for number in range(2)]
    wait_until(lambda: prompt.is_asked("guarded") and prompt._questions["guarded"].waiting == 2)
    desk.dialog()
    wait_until(lambda: pages)
    ana.begin(lambda: ana.browse(pages[0]))
    assert all(run.ok() for run in runs)
    assert len(pages) == 1


def test_declining_ends_the_run_with_a_sentence(desk, known, browser, scene, tmp_path):
    browser(None)
    run = Run(scene, tmp_path / "out.tif")
    desk.dialog().reject()
    assert not run.ok()
    assert "Nobody is signed in" in run.feedback.text
    assert not prompt.is_asked("guarded")


def test_cancelling_the_run_takes_the_dialog_away(desk, known, browser, scene, tmp_path):
    browser(None)
    run = Run(scene, tmp_path / "out.tif")
    desk.dialog()
    run.feedback.cancel()
    assert not run.ok()
    wait_until(lambda: desk.dialogs() == [])


def test_the_dialog_of_the_page_serves_a_run_as_well(desk, known, ana, browser, scene, tmp_path):
    pages = browser(None)
    desk.plugin.gui.requests.ask("guarded")
    run = Run(scene, tmp_path / "out.tif")
    wait_until(lambda: prompt.is_asked("guarded") and pages)
    desk.dialog()
    ana.begin(lambda: ana.browse(pages[0]))
    assert run.ok()


def test_a_dialog_that_loses_its_window_comes_back(desk, known, ana, browser, scene, tmp_path):
    from qgis.PyQt import sip

    browser(None)
    run = Run(scene, tmp_path / "out.tif")
    sip.delete(desk.dialog())
    browser(ana)
    assert run.ok()


def test_a_removed_connection_is_no_question(desk, known):
    remove_connection("guarded")
    prompt_thread = threading.Thread(target=lambda: outcome.append(_refusal()))
    outcome = []
    prompt_thread.start()
    wait_until(lambda: outcome)
    assert "Nobody is signed in" in outcome[0]
    assert desk.dialogs() == []


def test_a_provider_whose_address_can_not_be_read_leaves_nobody_waiting(desk, known):
    kept = connection("guarded")
    broken = replace(kept.sign_in, issuer="https://[fd00::1/realm")
    save_connection(replace(kept, sign_in=broken))
    outcome = []
    threading.Thread(target=lambda: outcome.append(_refusal()), daemon=True).start()
    wait_until(lambda: desk.dialogs() or outcome)
    for dialog in desk.dialogs():
        assert "an address that can't be read" in dialog.provider.text()
        dialog.reject()
    wait_until(lambda: outcome)
    assert "Nobody is signed in" in outcome[0]


def _refusal() -> str:
    try:
        prompt.ask("guarded")
    except Exception as problem:
        return str(problem)
    return ""


@pytest.mark.parametrize("feedback", [Recorder, lambda: None])
def test_on_the_main_thread_the_dialog_is_modal_and_lives(desk, known, ana, browser, scene, tmp_path, feedback):
    browser(ana)
    seen = []
    watch = QTimer()
    watch.timeout.connect(lambda: seen.extend(dialog.windowModality() for dialog in desk.dialogs()))
    watch.start(20)
    values = {"il": [str(scene)], "exp": "im1b1", "out_result": str(tmp_path / "out.tif")}
    processing.run("hpgc:guarded.BandMath", values, feedback=feedback())
    watch.stop()
    assert (tmp_path / "out.tif").is_file()
    assert Qt.WindowModality.ApplicationModal in seen


def test_on_the_main_thread_declining_is_a_sentence(desk, known, browser, scene, tmp_path):
    browser(None)
    watch = QTimer()
    watch.timeout.connect(lambda: [dialog.reject() for dialog in desk.dialogs()])
    watch.start(50)
    values = {"il": [str(scene)], "exp": "im1b1", "out_result": str(tmp_path / "out.tif")}
    with pytest.raises(QgsProcessingException, match="Nobody is signed in"):
        processing.run("hpgc:guarded.BandMath", values, feedback=Recorder())
    watch.stop()


def test_unloading_the_plugin_answers_whoever_waits(desk, known, browser, scene, tmp_path):
    browser(None)
    run = Run(scene, tmp_path / "out.tif")
    desk.dialog()
    desk.plugin.unload()
    assert not run.ok()
    assert desk.dialogs() == []
    assert not prompt.is_listening
    assert account("guarded").token() is None


def test_layers_are_looked_at_at_once_when_somebody_has_signed_in(desk):
    timer = desk.plugin.layer_keeper._timer
    wait_until(lambda: timer.remainingTime() > 1000)
    desk.plugin.gui.requests.signed_in.emit("guarded")
    assert timer.remainingTime() == 0
