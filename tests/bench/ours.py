"""HPGC Provider's client in plain Python."""

from __future__ import annotations

from typing import Callable

from hpgc_provider.api import HpgcClient, InlineFile, Process, ResultFile, ResultLink
from tests.bench.plan import DESCRIBED


def upload(url: str, path: str) -> Callable[[], object]:
    """The raster as an inline input."""
    client = HpgcClient(url)
    return lambda: client.execute("BandMath", {"il": [InlineFile(path, "image/tiff")], "exp": "im1b1"})


def describe(url: str) -> Callable[[], object]:
    """All descriptions at once."""
    client = HpgcClient(url)

    def work() -> None:
        ids = [f"BandMath{count}" for count in range(DESCRIBED)]
        for id, described in client.describe(ids):
            if not isinstance(described, Process) or described.id != id:
                raise RuntimeError(f"{id} was not described: {described}")

    return work


def download_by_reference(url: str, path: str) -> Callable[[], object]:
    """A result that is a URL."""
    return _download(url, path)


def download_by_value(url: str, path: str) -> Callable[[], object]:
    """A result in base64 within the results document."""
    return _download(url, path)


def download_raw(url: str, path: str) -> Callable[[], object]:
    """A result that is the whole answer."""
    return _download(url, path)


def _download(url: str, path: str) -> Callable[[], object]:
    client = HpgcClient(url)

    def work() -> None:
        result = client.job("bench").results()["out"]
        assert isinstance(result, (ResultFile, ResultLink))
        result.save(path)

    return work
