"""Requests as most scripts use it: whole bodies in memory."""

from __future__ import annotations

import base64
import shutil
import time
from typing import Callable

import requests

from tests.bench.plan import CHAIN, DESCRIBED, LONGEST_WAIT, SCRIPT

# Seconds between two looks at a job.
_PATIENCE = 0.5


def upload(url: str, path: str) -> Callable[[], object]:
    """The raster as an inline input: base64 in the document that ``json=`` takes."""

    def work() -> None:
        with open(path, "rb") as file:
            value = base64.b64encode(file.read()).decode()
        image = {"value": value, "encoding": "base64", "mediaType": "image/tiff"}
        document = {"inputs": {"il": [image], "exp": "im1b1"}}
        answer = requests.post(
            f"{url}/processes/BandMath/execution",
            json=document,
            headers={"Prefer": "respond-async"},
            timeout=LONGEST_WAIT,
        )
        answer.raise_for_status()

    return work


def describe(url: str) -> Callable[[], object]:
    """Each description, one after another over one connection."""
    session = requests.Session()
    return lambda: _describe(session, url, [f"BandMath{count}" for count in range(DESCRIBED)])


def refresh(url: str) -> Callable[[], object]:
    """The list and each description once more."""
    session = requests.Session()
    _describe(session, url, _listed(session, url))
    requests.get(f"{url.removesuffix('/catalog')}/counted", timeout=LONGEST_WAIT).raise_for_status()
    return lambda: _describe(session, url, _listed(session, url))


def download_by_reference(url: str, path: str) -> Callable[[], object]:
    """A result that is a URL."""

    def work() -> None:
        href = requests.get(f"{url}/jobs/bench/results", timeout=LONGEST_WAIT).json()["out"]["href"]
        with open(path, "wb") as file:
            file.write(requests.get(href, timeout=LONGEST_WAIT).content)

    return work


def download_by_reference_streamed(url: str, path: str) -> Callable[[], object]:
    """The same by a careful hand: what requests can do at best."""

    def work() -> None:
        href = requests.get(f"{url}/jobs/bench/results", timeout=LONGEST_WAIT).json()["out"]["href"]
        with requests.get(href, stream=True, timeout=LONGEST_WAIT) as answer, open(path, "wb") as file:
            shutil.copyfileobj(answer.raw, file, 256 * 1024)

    return work


def download_by_value(url: str, path: str) -> Callable[[], object]:
    """A result in base64 within the results document."""

    def work() -> None:
        document = requests.get(f"{url}/jobs/bench/results", timeout=LONGEST_WAIT).json()
        with open(path, "wb") as file:
            file.write(base64.b64decode(document["out"]["value"]))

    return work


def download_raw(url: str, path: str) -> Callable[[], object]:
    """A result that is the whole answer."""

    def work() -> None:
        with open(path, "wb") as file:
            file.write(requests.get(f"{url}/jobs/bench/results", timeout=LONGEST_WAIT).content)

    return work


def chain(url: str, path: str, result: str) -> Callable[[], object]:
    """Processes one after another: the result of each is downloaded, and uploaded for the next."""
    session = requests.Session()
    session.headers["User-Agent"] = SCRIPT

    def step(source: str, expression: str) -> None:
        with open(source, "rb") as file:
            value = base64.b64encode(file.read()).decode()
        image = {"value": value, "encoding": "base64", "mediaType": "image/tiff"}
        document = {
            "inputs": {"il": [image], "exp": expression, "out": "uint8"},
            "response": "document",
            "outputs": {"out": {"format": {"mediaType": "image/tiff"}, "transmissionMode": "reference"}},
        }
        answer = session.post(
            f"{url}processes/BandMath/execution",
            json=document,
            headers={"Prefer": "respond-async"},
            timeout=LONGEST_WAIT,
        )
        answer.raise_for_status()
        job = answer.headers["Location"]
        while (status := session.get(job, params={"f": "json"}, timeout=LONGEST_WAIT).json()["status"]) in (
            "accepted",
            "running",
        ):
            time.sleep(_PATIENCE)
        if status != "successful":
            raise RuntimeError(f"the job ended as {status}")
        href = session.get(f"{job}/results", params={"f": "json"}, timeout=LONGEST_WAIT).json()["out"]["href"]
        with open(result, "wb") as file:
            file.write(session.get(href, timeout=LONGEST_WAIT).content)

    def work() -> None:
        for count, expression in enumerate(CHAIN):
            step(result if count else path, expression)

    return work


def _listed(session: requests.Session, url: str) -> list[str]:
    return [summary["id"] for summary in session.get(f"{url}/processes", timeout=LONGEST_WAIT).json()["processes"]]


def _describe(session: requests.Session, url: str, ids: list[str]) -> None:
    for id in ids:
        if session.get(f"{url}/processes/{id}", timeout=LONGEST_WAIT).json()["id"] != id:
            raise RuntimeError("another process was described")
