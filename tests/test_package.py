"""The zip that the plugin manager installs, in an empty profile, and that QGIS's plugin repository takes."""

import configparser
import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.demo.qgis_process import ROOT, QgisProcess

PYTHON = str(ROOT / ".venv" / "bundle" / "bin" / "python")
MAKE = [PYTHON, str(ROOT / ".ci" / "package.py")]
ZIP = ROOT / "build" / "hpgc_provider.zip"
CHECK = [str(ROOT / ".venv" / "lint" / "bin" / "python"), str(ROOT / ".ci" / "check_package.py")]


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The unpacked zip's folder ``hpgc``."""
    subprocess.run(MAKE, check=True, capture_output=True, timeout=60)
    folder = tmp_path_factory.mktemp("package")
    with zipfile.ZipFile(ZIP) as zipped:
        zipped.extractall(folder)
    return folder / "hpgc"


def test_it_holds_the_plugin_and_nothing_of_the_tests(package):
    names = {path.relative_to(package).parts[0] for path in package.rglob("*")}
    assert names == {"metadata.txt", "__init__.py", "LICENSE", "CHANGELOG.md", "hpgc_provider", "icons"}
    assert not list(package.rglob("__pycache__"))


def made_in_a_clone(folder, umask, **environment):
    """The bytes that a fresh clone makes of the commit under the given settings."""
    subprocess.run(["git", "clone", "-q", "--no-hardlinks", ROOT, folder], check=True, timeout=60, umask=umask)
    settings = {"PATH": "/usr/bin:/bin", **environment}
    made = [PYTHON, folder / ".ci" / "package.py"]
    subprocess.run(made, check=True, capture_output=True, timeout=60, umask=umask, env=settings)
    return (folder / "build" / "hpgc_provider.zip").read_bytes()


def test_the_same_commit_makes_the_same_bytes_anywhere(tmp_path):
    one = made_in_a_clone(tmp_path / "one", 0o022, TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")
    other = tmp_path / "a longer way" / "other"
    two = made_in_a_clone(other, 0o077, TZ="Pacific/Apia", LC_ALL="POSIX", PYTHONHASHSEED="2")
    assert one == two
    # Written again in another order, at another time, beside what does not belong to the commit.
    for age, path in enumerate(sorted((other / "hpgc_provider").rglob("*.py"), reverse=True)):
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)
        os.utime(path, (age, age))
    (other / "hpgc_provider" / "notes.txt").write_text("not of the commit")
    subprocess.run([PYTHON, other / ".ci" / "package.py"], check=True, capture_output=True, timeout=60)
    assert (other / "build" / "hpgc_provider.zip").read_bytes() == one


def test_the_plugin_manager_shows_what_has_changed(package):
    manifest = configparser.ConfigParser()
    manifest.read(package / "metadata.txt", encoding="utf-8")
    shown = manifest["general"]["changelog"].strip().splitlines()
    newest = (package / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1]
    assert len(shown) == newest.count("\n- ") > 0
    assert all(line.startswith("- ") and line.endswith(".") for line in shown)


def checked(zipped):
    return subprocess.run([*CHECK, zipped], capture_output=True, text=True, timeout=300)


def test_the_plugin_repository_has_nothing_against_it(package):
    done = checked(ZIP)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_the_plugin_repository_turns_away_is_named(package, tmp_path):
    spoilt = tmp_path / "spoilt.zip"
    metadata = (package / "metadata.txt").read_text(encoding="utf-8")
    with zipfile.ZipFile(spoilt, "w") as zipped:
        zipped.writestr("hpgc/metadata.txt", metadata.replace("tracker=https://", "tracker=").replace("0.1.0", "first"))
        zipped.writestr("hpgc/__init__.py", "import pickle\n\ncount = lambda: undefined\n")
        zipped.writestr("hpgc/LICENSE", "")
        zipped.writestr("hpgc/settings.py", "api_key = 'c3Vyc3VtIGNvcmRhIGhhYmVtdXM'\n")
        zipped.writestr("hpgc/__pycache__/settings.cpython-311.pyc", b"")
    done = checked(spoilt)
    assert done.returncode == 1
    named = [
        "manifest's tracker is no address",
        "manifest's version is no version",
        "manifest's icon is not in the zip",
        "settings.cpython-311.pyc is a program",
        "settings.cpython-311.pyc has a name that is not taken",
        "hpgc/__init__.py:1: B403",
        "hpgc/settings.py:1: Secret Keyword",
        "E731",
        "F821",
    ]
    assert [words for words in named if words not in done.stdout] == []


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
        "make_importable(); from hpgc_provider.api.sign_in.library import oauth_session, token_request; "
        "oauth_session('qgis', 'token', 'http://127.0.0.1/', 'openid'); token_request('password', {}); "
        "import requests_oauthlib, oauthlib; print(requests_oauthlib.__file__, oauthlib.__file__)"
    )
    done = subprocess.run([lacking, "-c", code, package], capture_output=True, text=True, timeout=60, check=True)
    assert all(Path(word).is_relative_to(bundle) for word in done.stdout.split())
