"""A real browser without a window: Chromium, told what to do by WebDriver (W3C), which is JSON over HTTP."""

from __future__ import annotations

import base64
import contextlib
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import requests

from tests.testbed.ports import free_port

PROGRAM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
MISSING = "" if PROGRAM and DRIVER else "Chromium is not installed: `make test` installs it on Debian."
# What WebDriver calls a reference to an element.
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_SECONDS = 60


class Chromium:
    """One browser with a profile of its own; ``with`` ends it and removes the profile."""

    def __enter__(self) -> Chromium:
        port = free_port()
        self._profile = tempfile.TemporaryDirectory(prefix="hpgc-chromium-")
        self._process = subprocess.Popen(
            [DRIVER, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self._profile.name
        )
        self._url = f"http://127.0.0.1:{port}"
        try:
            self._wait_until_ready()
            switches = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage"]
            switches += ["--window-size=900,600", f"--user-data-dir={self._profile.name}"]
            wanted = {"browserName": "chrome", "goog:chromeOptions": {"binary": PROGRAM, "args": switches}}
            session = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
            self._url += f"/session/{session['sessionId']}"
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(requests.RequestException):
            self._ask("DELETE", "", None)
        self._end()

    def open(self, address: str) -> None:
        """Goes to a page, and waits until it is loaded."""
        self._ask("POST", "/url", {"url": address})

    @property
    def address(self) -> str:
        """Where it is."""
        return self._ask("GET", "/url", None)

    def type(self, selector: str, text: str) -> None:
        """Types into the field of a CSS selector."""
        self._ask("POST", f"/element/{self._find(selector)}/value", {"text": text})

    def click(self, selector: str) -> None:
        """Clicks what has that CSS selector."""
        self._ask("POST", f"/element/{self._find(selector)}/click", {})

    def text(self, selector: str = "body") -> str:
        """What a person reads there."""
        return self._ask("GET", f"/element/{self._find(selector)}/text", None)

    def has(self, selector: str) -> bool:
        """Whether there is something of that CSS selector."""
        return bool(self._ask("POST", "/elements", {"using": "css selector", "value": selector}))

    def wait_for(self, selector: str) -> None:
        """Waits until there is something of that CSS selector."""
        deadline = time.monotonic() + _SECONDS
        while not self.has(selector):
            assert time.monotonic() < deadline, f"no {selector} on the page {self.address}: {self.text()}"
            time.sleep(0.05)

    def picture(self, path: Path) -> None:
        """Takes a picture of the page."""
        path.write_bytes(base64.b64decode(self._ask("GET", "/screenshot", None)))

    def _find(self, selector: str) -> str:
        self.wait_for(selector)
        return self._ask("POST", "/element", {"using": "css selector", "value": selector})[_ELEMENT]

    def _ask(self, method: str, path: str, body: dict[str, Any] | None) -> Any:
        answer = requests.request(method, f"{self._url}{path}", json=body, timeout=_SECONDS)
        value = answer.json()["value"]
        assert answer.ok, value
        return value

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + _SECONDS
        while time.monotonic() < deadline:
            with contextlib.suppress(requests.ConnectionError):
                if self._ask("GET", "/status", None)["ready"]:
                    return
            time.sleep(0.05)
        raise AssertionError("chromedriver did not start")

    def _end(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        # What the browser still writes while it ends goes with the next try.
        for _ in range(20):
            with contextlib.suppress(OSError):
                self._profile.cleanup()
                return
            time.sleep(0.1)
