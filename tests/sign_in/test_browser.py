"""Signing in with a real browser: the pages, the redirect to this computer, and what a person reads at the end."""

from __future__ import annotations

import threading

import processing
import pytest
from qgis.core import QgsProcessingException

from hpgc_provider.sign_in import account
from tests.chromium import MISSING, Chromium
from tests.feedback import Recorder

pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)


@pytest.fixture(scope="module")
def chromium():
    with Chromium() as browser:
        yield browser


def sign_in(connected, browser, last_click):
    """Runs ``hpgc:signin`` and goes through the page that it asks for to ``last_click``.

    Gives the last page's address, heading and words, and what the algorithm said against it.
    """
    read, problem = [], ""

    def walk(address):
        browser.open(address)
        if browser.has("[name=login]"):
            browser.type("[name=login]", "ana")
            browser.type("[name=password]", connected.identity.users["ana"])
            browser.click("[value=sign-in]")
        browser.click(f"[value={last_click}]")
        browser.wait_for("body:not(:has(form))")
        read.extend([browser.text("h1"), browser.text("p"), browser.address])

    threads = []

    def begin(_, text):
        if text.startswith("Sign in on this page: "):
            threads.append(threading.Thread(target=walk, args=(text.split(": ", 1)[1],), daemon=True))
            threads[0].start()

    try:
        processing.run("hpgc:signin", {"NAME": "guarded", "METHOD": "code"}, feedback=Recorder(on_text=begin))
    except QgsProcessingException as refused:
        problem = str(refused)
    threads[0].join(60)
    return [*read, problem]


def test_a_person_signs_in_with_a_browser_and_is_sent_back_to_qgis(connected, chromium, tmp_path):
    heading, words, address, problem = sign_in(connected, chromium, "allow")
    assert problem == ""
    assert address.startswith("http://127.0.0.1:")
    assert heading == "You're signed in"
    assert words == "Go back to QGIS. You can close this page."
    assert account("guarded").token().refresh_token
    chromium.picture(tmp_path / "signed-in.png")
    assert (tmp_path / "signed-in.png").stat().st_size > 1000


def test_a_person_who_denies_reads_why_nobody_is_signed_in(connected, chromium, tmp_path):
    heading, words, _, problem = sign_in(connected, chromium, "deny")
    assert "denied" in problem
    assert heading == "You're not signed in"
    assert "denied" in words
    chromium.picture(tmp_path / "denied.png")
    assert account("guarded").token() is None
