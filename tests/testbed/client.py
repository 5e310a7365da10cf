"""The few requests that the tests of the local server make again and again."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from typing import Any, Optional, TypeVar

import requests

SECONDS = 30
Found = TypeVar("Found")
Headers = Optional[dict[str, str]]


def wait_for(condition: Callable[[], Found], what: str, seconds: float = SECONDS) -> Found:
    """Wait until `condition` gives something true, and return that."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"{what} did not come in {seconds} s"
        time.sleep(0.02)
    return found


def inline(content: bytes, media_type: str = "image/tiff") -> dict[str, str]:
    """An input by value."""
    return {"value": base64.b64encode(content).decode(), "encoding": "base64", "mediaType": media_type}


def wanted(media_type: str = "image/tiff", mode: str = "value") -> dict[str, Any]:
    """The outputs of a BandMath request."""
    return {"out": {"format": {"mediaType": media_type}, "transmissionMode": mode}}


def execute(
    url: str, process: str, inputs: dict, outputs: dict | None = None, response: str = "document", **more: Any
) -> requests.Response:
    """Run a process and wait for its answer."""
    headers = more.pop("headers", {})
    document = {"inputs": inputs, "response": response, **more}
    if outputs:
        document["outputs"] = outputs
    return requests.post(f"{url}processes/{process}/execution", json=document, headers=headers, timeout=120)


def submit(
    url: str, process: str, inputs: dict, outputs: dict | None = None, headers: Headers = None, **more: Any
) -> str:
    """Start a process; returns the job's address."""
    answer = execute(url, process, inputs, outputs, headers={"Prefer": "respond-async", **(headers or {})}, **more)
    assert answer.status_code == 201, answer.text
    return answer.headers["Location"]


def status_of(job: str, headers: Headers = None) -> dict[str, Any]:
    """A job's status document."""
    return requests.get(job, headers=headers, timeout=SECONDS).json()


def wait_until_ended(job: str, headers: Headers = None) -> dict[str, Any]:
    """A job's last status document."""

    def ended() -> dict[str, Any] | None:
        status = status_of(job, headers)
        return status if status["status"] in ("successful", "failed") else None

    return wait_for(ended, "the end of the job")
