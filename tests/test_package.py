"""The zip that the plugin manager installs, in an empty profile."""

import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.demo.qgis_process import ROOT, QgisProcess

MAKE = [str(ROOT / ".venv" / "bundle" / "bin" / "python"), str(ROOT / ".ci" / "package.py")]


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The unpacked zip's folder ``hpgc``."""
    subprocess.run(MAKE, check=True, capture_output=True, timeout=60)
    folder = tmp_path_factory.mktemp("package")
    with zipfile.ZipFile(ROOT / "build" / "hpgc_provider.zip") as zipped:
        zipped.extractall(folder)
    return folder / "hpgc"


def test_it_holds_the_plugin_and_nothing_of_the_tests(package):
    names = {path.relative_to(package).parts[0] for path in package.rglob("*")}
    assert names == {"metadata.txt", "__init__.py", "LICENSE", "CHANGELOG.md", "hpgc_provider", "icons"}
    assert not list(package.rglob("__pycache__"))


def test_the_same_files_make_the_same_zip(package):
    target = ROOT / "build" / "hpgc_provider.zip"
    first = target.read_bytes()
    subprocess.run(MAKE, check=True, capture_output=True, timeout=60)
    assert target.read_bytes() == first


def test_an_empty_profile_lists_and_runs_the_provider(package, tmp_path, local_server, scene):
    qgis = QgisProcess(tmp_path, plugin=package)
    listed = qgis.run("list").stdout
    assert "hpgc:addconnection" in listed
    assert qgis.algorithm("hpgc:addconnection", NAME="local", URL=local_server.url)["PROCESSES"] >= 4
    assert "hpgc:local.BandMath" in qgis.run("list").stdout


def test_the_bundled_packages_serve_where_the_system_has_none(package):
    bundle = package / "hpgc_provider" / "bundled_packages"
    assert {path.name for path in bundle.iterdir()} == {"oauthlib", "requests_oauthlib"}
    assert all(list((bundle / name).glob("LICENSE*")) for name in ("oauthlib", "requests_oauthlib"))
    lacking = ROOT / ".venv" / "testbed" / "bin" / "python"
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from hpgc_provider.bundled import make_importable; "
        "make_importable(); import requests_oauthlib, oauthlib; print(requests_oauthlib.__file__, oauthlib.__file__)"
    )
    done = subprocess.run([lacking, "-c", code, package], capture_output=True, text=True, timeout=60, check=True)
    assert all(Path(word).is_relative_to(bundle) for word in done.stdout.split())
