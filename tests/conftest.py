"""Servers and a QGIS for the tests. What needs QGIS imports it in the fixture: tests/api runs without."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guarded import ana, connected, guarded_server, patient, patient_server, store  # noqa: F401
from tests.other_servers import OtherServer, running_pygeoapi, running_wraptile
from tests.scripted_server import ScriptedServer
from tests.staging_areas import bucket, dav, object_store, s3, web_dav  # noqa: F401
from tests.testbed.launch import LocalServer
from tests.wire import Wire

ROOT = Path(__file__).resolve().parent.parent


# They take long for the few tests in them: begun first, so that nobody has to wait for them at the end.
LONG = (
    "api/sign_in/test_flows.py",
    "algorithms/test_background.py",
    "data/test_guarded_layers.py",
    "faults/test_fault_matrix.py",
    "algorithms/test_deployed_model.py",
    "algorithms/test_deploy_model.py",
    "testbed/test_deploy.py",
    "tests/test_qgis_process.py",
    "models/test_chain.py",
    "bench/test_bench.py",
    "algorithms/test_guarded_processes.py",
    "window/test_first_hour.py",
    "window/test_window.py",
    "tests/test_package.py",
    "sign_in/test_leaks.py",
    "tests/test_readme.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the long files first."""
    items.sort(key=lambda item: not item.path.as_posix().endswith(LONG))


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A server that answers as the test tells it to."""
    with ScriptedServer() as scripted:
        yield scripted


@pytest.fixture(scope="session")
def wraptile() -> Iterator[OtherServer]:
    """A real server of another family."""
    with running_wraptile() as running:
        yield running


@pytest.fixture(scope="session")
def pygeoapi() -> Iterator[OtherServer]:
    """A real pygeoapi, unchanged; the local server is made of one, with other habits."""
    with running_pygeoapi() as running:
        yield running


@pytest.fixture(params=["wraptile", "pygeoapi"])
def other(request) -> OtherServer:
    """Each of the servers that are not ours, one after another."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def scene(tmp_path_factory) -> Path:
    """A small Landsat-like scene; its folder is served by ``local_server`` under ``/data/``."""
    from tests.demo.scene import make_scene

    return make_scene(tmp_path_factory.mktemp("data") / "scene.tif", size=256)


@pytest.fixture(scope="session")
def local_server(scene) -> Iterator[LocalServer]:
    """The local HPGC server, shared by the tests that leave it as it was."""
    with LocalServer(data=scene.parent) as running:
        yield running


@pytest.fixture
def profile(qgis_processing) -> Iterator[Path]:
    """The profile's folder of the plugin, without any connection before and after."""
    from tests.loaded import clean_profile

    with clean_profile() as folder:
        yield folder


@pytest.fixture(scope="session")
def settled(qgis_processing) -> None:
    """Takes all that QGIS and the plugin have loaded for good out of the sight of Python's collector."""
    from hpgc_provider import plugin  # noqa: F401 - loaded, so that it is among them

    gc.collect()
    gc.freeze()


@pytest.fixture
def provider(profile, settled):
    """The plugin, loaded; gives its provider."""
    from tests.loaded import loaded_plugin

    with loaded_plugin() as loaded:
        yield loaded


@pytest.fixture
def project(qgis_processing):
    """QGIS's project, empty before and after."""
    from qgis.core import QgsProject

    opened = QgsProject.instance()
    opened.clear()
    yield opened
    opened.clear()


@pytest.fixture(scope="session")
def read_before() -> dict:
    """A connection and its catalog for each server, by URL, as a first test found them."""
    return {}


@pytest.fixture
def local(provider, local_server, read_before) -> LocalServer:
    """The local server, connected under the name ``local``."""
    import processing

    from hpgc_provider.algorithms.management import show_in_toolbox
    from hpgc_provider.catalog import load_catalog, save_catalog
    from hpgc_provider.connections import connections, save_connection

    if local_server.url in read_before:
        connection, catalog = read_before[local_server.url]
        save_connection(connection)
        save_catalog(connection.name, catalog)
        show_in_toolbox()
    else:
        processing.run("hpgc:addconnection", {"NAME": "local", "URL": local_server.url})
        read_before[local_server.url] = (*connections(), load_catalog("local"))
    return local_server


@pytest.fixture
def wire(provider, scene, tmp_path) -> Iterator[Wire]:
    """A local server of the test's own, connected under the name ``local``, and what it was asked."""
    import processing

    log = tmp_path / "access.log"
    with LocalServer(data=scene.parent, access_log=log) as running:
        processing.run("hpgc:addconnection", {"NAME": "local", "URL": running.url})
        yield Wire(running, log)


@pytest.fixture
def background(profile):
    """What follows jobs that nobody waits for; ``notes`` has its sentences, and whether each was a good one."""
    from qgis.core import QgsApplication

    from hpgc_provider.algorithms.background import BackgroundJobs
    from tests.waiting import wait_until

    followed = BackgroundJobs()
    followed.notes = []
    followed.told.connect(lambda text, good: followed.notes.append((text, good)))
    yield followed
    followed.stop()
    wait_until(lambda: not QgsApplication.taskManager().activeTasks())


@pytest.fixture(scope="module")
def qgis(tmp_path_factory, local_server):
    """``qgis_process`` in a profile of its own, with the local server connected under the name ``local``."""
    from tests.demo.qgis_process import QgisProcess

    process = QgisProcess(tmp_path_factory.mktemp("qgis"))
    process.algorithm("hpgc:addconnection", NAME="local", URL=local_server.url)
    return process
