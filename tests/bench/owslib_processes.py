"""OWSLib's client of OGC API - Processes, used as its documentation does. It knows neither jobs nor results."""

from __future__ import annotations

import base64
from typing import Callable

from owslib.ogcapi.processes import Processes

from tests.bench.plan import DESCRIBED


def upload(url: str, path: str) -> Callable[[], object]:
    """The raster as an inline input: base64 in the dictionary that ``execute`` takes."""
    client = Processes(url)

    def work() -> None:
        with open(path, "rb") as file:
            value = base64.b64encode(file.read()).decode()
        image = {"value": value, "encoding": "base64", "mediaType": "image/tiff"}
        client.execute("BandMath", inputs={"il": [image], "exp": "im1b1"}, async_=True)

    return work


def describe(url: str) -> Callable[[], object]:
    """Each description, one after another."""
    client = Processes(url)

    def work() -> None:
        for count in range(DESCRIBED):
            if client.process(f"BandMath{count}")["id"] != f"BandMath{count}":
                raise RuntimeError("another process was described")

    return work
