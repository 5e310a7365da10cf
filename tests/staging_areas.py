"""Staging areas on real servers, and a look into them; what needs QGIS imports it when it is used."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.object_store import ACCESS_KEY, BUCKET, SECRET_KEY, ObjectStoreServer
from tests.web_dav import PASSWORD, USER, WebDavServer

if TYPE_CHECKING:
    from hpgc_provider.staging_settings import Staging


class Bucket:
    """The bucket of the object store, as its owner sees it.

    :ivar area: its GDAL path.
    """

    def __init__(self, server: ObjectStoreServer) -> None:
        self.server, self.area = server, f"/vsis3/{BUCKET}"
        login = {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
        self._options = {**dict(word.split("=", 1) for word in server.options()), **login}

    def make(self) -> None:
        """Makes it."""
        from osgeo import gdal

        assert self._with_gdal(lambda: gdal.Mkdir(self.area, 0o755)) == 0

    def names(self) -> list[str]:
        """What lies there."""
        from osgeo import gdal

        gdal.VSICurlPartialClearCache(self.area)
        found = self._with_gdal(lambda: gdal.ReadDirRecursive(self.area)) or []
        return sorted(name for name in found if name not in (".", "..") and not name.endswith("/"))

    def read(self, name: str) -> bytes:
        """The bytes of an object."""
        from osgeo import gdal

        def read() -> bytes:
            file = gdal.VSIFOpenL(f"{self.area}/{name}", "rb")
            size = gdal.VSIStatL(f"{self.area}/{name}").size
            content = gdal.VSIFReadL(1, size, file)
            gdal.VSIFCloseL(file)
            return bytes(content)

        gdal.VSICurlPartialClearCache(self.area)
        return self._with_gdal(read)

    def remove(self, name: str) -> None:
        """Takes an object away behind everybody's back."""
        from osgeo import gdal

        assert self._with_gdal(lambda: gdal.Unlink(f"{self.area}/{name}")) == 0

    def _with_gdal(self, work):
        from osgeo import gdal

        for name, value in self._options.items():
            gdal.SetThreadLocalConfigOption(name, value)
        try:
            return work()
        finally:
            for name in self._options:
                gdal.SetThreadLocalConfigOption(name, None)


def basic(name: str, secret: str) -> str:
    """A new authentication configuration of QGIS; returns its id."""
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    manager = QgsApplication.authManager()
    configuration = QgsAuthMethodConfig("Basic")
    configuration.setId(manager.uniqueConfigId())
    configuration.setName(f"staging of {name}")
    configuration.setConfig("username", name)
    configuration.setConfig("password", secret)
    assert manager.storeAuthenticationConfig(configuration)[0]
    return configuration.id()


def noted() -> list[tuple[int, str]]:
    """The job and the place of each staged file that the job store knows."""
    from hpgc_provider.jobs.store import JobStore

    with contextlib.closing(sqlite3.connect(JobStore().path)) as database:
        return database.execute("SELECT job, path FROM staged").fetchall()


@pytest.fixture(scope="session")
def object_store() -> Iterator[ObjectStoreServer]:
    """A real object store, shared by all tests that use one."""
    with ObjectStoreServer() as running:
        Bucket(running).make()
        yield running


@pytest.fixture
def bucket(object_store) -> Iterator[Bucket]:
    """Its bucket, empty before and after."""
    found = Bucket(object_store)
    assert found.names() == []
    yield found
    for name in found.names():
        found.remove(name)


@pytest.fixture
def s3(bucket, store) -> Staging:
    """The bucket as a staging area for all files; its secret is in QGIS's store."""
    from hpgc_provider.staging_settings import Staging

    return Staging(
        area=bucket.area,
        authcfg=basic(ACCESS_KEY, SECRET_KEY),
        threshold=0,
        options=bucket.server.options(),
    )


@pytest.fixture(scope="session")
def web_dav() -> Iterator[WebDavServer]:
    """A real WebDAV server, shared by all tests that use one."""
    with WebDavServer() as running:
        yield running


@pytest.fixture
def dav(web_dav, store) -> Iterator[Staging]:
    """Its folder as a staging area for all files, empty before and after."""
    from hpgc_provider.staging_settings import Staging

    def clear() -> None:
        for left in Path(web_dav.folder).iterdir():
            left.unlink()

    clear()
    yield Staging(area=web_dav.url, authcfg=basic(USER, PASSWORD), threshold=0)
    clear()
