"""One running server for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .geotiff import geotiff
from .launch import LocalServer

WIDTH, HEIGHT = 40, 30


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder served under /data/, with one image in it and one file beside it that is not served."""
    folder = tmp_path_factory.mktemp("testbed") / "data"
    folder.mkdir()
    (folder.parent / "secret.txt").write_text("secret")
    (folder / "out.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "image.tif").write_bytes(geotiff(WIDTH, HEIGHT, range(WIDTH * HEIGHT)))
    return folder


@pytest.fixture(scope="session")
def server(data: Path) -> Iterator[LocalServer]:
    """The local server."""
    with LocalServer(data=data) as running:
        yield running


@pytest.fixture(scope="session")
def image(data: Path) -> bytes:
    """An image whose pixels count up from 0."""
    return (data / "image.tif").read_bytes()
