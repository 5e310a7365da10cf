"""What the README tells people to type, typed."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

from hpgc_provider.api import HpgcClient, InlineFile
from tests.demo.comparison import compare
from tests.demo.qgis_process import ROOT, QgisProcess
from tests.scripted_server import Reply, ScriptedServer
from tests.testbed.launch import LocalServer
from tests.waiting import wait_until

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


def test_the_lines_for_the_python_console_do_what_they_promise(provider, local_server, desk):
    exec(blocks("python", "processing.run", local_server), {})
    assert "all 65536 pixels" in compare(desk / "scene.tif", desk / "ratio.tif")


def test_the_lines_for_the_command_line_do_what_they_promise(local_server, desk, tmp_path_factory):
    qgis = QgisProcess(tmp_path_factory.mktemp("readme"), enable=False)
    script = blocks("sh", "qgis_process", local_server)
    environment = {**qgis.environment, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(["bash", "-ec", script], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all 65536 pixels" in compare(desk / "scene.tif", desk / "ratio.tif")


def test_the_lines_for_a_python_without_qgis_do_what_they_promise(local_server, desk):
    script = blocks("python", "HpgcClient", local_server)
    python = ROOT / ".venv" / "bare" / "bin" / "python"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([python, "-c", script], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "all 65536 pixels" in compare(desk / "scene.tif", desk / "ratio.tif")


def test_every_step_of_the_notebook_is_one_line(desk):
    table = README.split("## The notebook's steps")[1].split("\n## ")[0]
    lines = re.findall(r"^\|[^|]+\|[^|]+\| `(.*)` \|$", table, re.M)
    assert len(lines) == 16
    shutil.copy(ROOT / "tests" / "packages" / "band-ratio.cwl", desk)
    calls = []
    with ScriptedServer() as listener, LocalServer(data=desk, auth=True) as server:
        listener.on("POST", "/done", lambda request: calls.append(request) or Reply())
        names = {
            "HpgcClient": HpgcClient,
            "InlineFile": InlineFile,
            "Path": Path,
            "url": server.url,
            "token": server.identity.token("ana"),
            "scene": InlineFile("scene.tif", "image/tiff"),
            "subscriber": {"successUri": f"{listener.origin}/done"},
        }
        given = {}
        for line in lines:
            if re.match(r"\w+ = ", line):
                exec(line, names)
            else:
                given[line] = eval(line, names)
        assert "request=GetMap" in next(value for line, value in given.items() if line.endswith(".href"))
        assert "BandMath" in [process.id for process in given["client.processes()"]]
        assert given["job.wait().status"].value == "successful"
        assert given["client.jobs()"]
        wait_until(lambda: calls)
    assert gdal.Open("ratio.tif") is not None


def test_the_commands_of_make_are_there():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):.*##", makefile, re.M))
    assert set(re.findall(r"make ([a-z-]+)", README)) - {"test"} <= targets | {"test"}
    assert {"demo", "test", "serve", "lint", "bench", "screenshots", "package", "gui"} <= targets


def test_every_link_to_a_file_is_good():
    missing = [target for target in re.findall(r"\]\((?!http)([^)#]+)\)", README) if not (ROOT / target).exists()]
    assert missing == []


def test_the_interpreter_of_these_tests_is_debians_own():
    assert sys.base_prefix == "/usr"
