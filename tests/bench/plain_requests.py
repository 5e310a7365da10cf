"""Requests as most scripts use it: whole bodies in memory."""

from __future__ import annotations

import base64
import shutil
from typing import Callable

import requests


def upload(url: str, path: str) -> Callable[[], object]:
    """The raster as an inline input: base64 in the document that ``json=`` takes."""

    def work() -> None:
        with open(path, "rb") as file:
            value = base64.b64encode(file.read()).decode()
        image = {"value": value, "encoding": "base64", "mediaType": "image/tiff"}
        document = {"inputs": {"il": [image], "exp": "im1b1"}}
        answer = requests.post(
            f"{url}/processes/BandMath/execution", json=document, headers={"Prefer": "respond-async"}
        )
        answer.raise_for_status()

    return work


def download_by_reference(url: str, path: str) -> Callable[[], object]:
    """A result that is a URL."""

    def work() -> None:
        href = requests.get(f"{url}/jobs/bench/results").json()["out"]["href"]
        with open(path, "wb") as file:
            file.write(requests.get(href).content)

    return work


def download_by_reference_streamed(url: str, path: str) -> Callable[[], object]:
    """The same by a careful hand: what requests can do at best."""

    def work() -> None:
        href = requests.get(f"{url}/jobs/bench/results").json()["out"]["href"]
        with requests.get(href, stream=True) as answer, open(path, "wb") as file:
            shutil.copyfileobj(answer.raw, file, 256 * 1024)

    return work


def download_by_value(url: str, path: str) -> Callable[[], object]:
    """A result in base64 within the results document."""

    def work() -> None:
        document = requests.get(f"{url}/jobs/bench/results").json()
        with open(path, "wb") as file:
            file.write(base64.b64decode(document["out"]["value"]))

    return work


def download_raw(url: str, path: str) -> Callable[[], object]:
    """A result that is the whole answer."""

    def work() -> None:
        with open(path, "wb") as file:
            file.write(requests.get(f"{url}/jobs/bench/results").content)

    return work
