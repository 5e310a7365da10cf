"""What the README tells people to type, typed."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from tests.demo.comparison import compare
from tests.demo.qgis_process import ROOT, QgisProcess

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.M | re.S)
EXAMPLE = "http://127.0.0.1:8707/ogc-api/"


def blocks(language, word, local_server):
    """The README's blocks in a language that hold a word, the local server's address in the place of the example."""
    found = [text for name, text in BLOCKS if name == language and word in text]
    assert found, f"the README shows no {word} in {language}"
    return "\n".join(found).replace(EXAMPLE, local_server.url)


@pytest.fixture
def desk(scene, tmp_path, monkeypatch):
    """A working folder with a scene in it."""
    shutil.copy(scene, tmp_path / "scene.tif")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_lines_for_the_python_console(provider, local_server, desk):
    exec(blocks("python", "processing.run", local_server), {})
    assert "all 65536 pixels" in compare(desk / "scene.tif", desk / "ratio.tif")


def test_the_lines_for_the_command_line(local_server, desk, tmp_path_factory):
    qgis = QgisProcess(tmp_path_factory.mktemp("readme"), enable=False)
    script = blocks("sh", "qgis_process", local_server)
    environment = {**qgis.environment, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(["bash", "-ec", script], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all 65536 pixels" in compare(desk / "scene.tif", desk / "ratio.tif")


def test_the_lines_for_a_python_without_qgis(local_server, desk):
    script = blocks("python", "HpgcClient", local_server)
    python = ROOT / ".venv" / "bare" / "bin" / "python"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([python, "-c", script], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "all 65536 pixels" in compare(desk / "scene.tif", desk / "ratio.tif")


def test_the_commands_of_make_are_there():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):.*##", makefile, re.M))
    assert set(re.findall(r"make ([a-z]+)", README)) - {"test"} <= targets | {"test"}
    assert {"demo", "test", "serve", "lint", "bench", "screenshots", "package", "gui"} <= targets


def test_every_link_to_a_file_is_good():
    missing = [target for target in re.findall(r"\]\((?!http)([^)#]+)\)", README) if not (ROOT / target).exists()]
    assert missing == []


def test_the_interpreter_of_these_tests_is_debians_own():
    assert sys.base_prefix == "/usr"
