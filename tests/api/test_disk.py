"""Disks that are too full, or become full: told in a sentence, and nothing is left behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hpgc_provider.api import HpgcClient, NetworkSettings, NoRoom
from hpgc_provider.api.disk import need_room
from hpgc_provider.api.execute_request import RequestBody
from hpgc_provider.api.transport import Transport
from hpgc_provider.api.words import size_text
from tests.scripted_server import Reply
from tests.small_disk import small_disk

ROOT = Path(__file__).resolve().parent.parent.parent
TIFF = b"II*\x00" + bytes(6_000_000)


@pytest.fixture
def small(tmp_path):
    with small_disk(tmp_path / "small", 4_000_000) as folder:
        yield folder


def result(server, link, **settings):
    """The result of a process that answers with ``link``."""
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": {"out": {}}}))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body={"out": link}))
    client = HpgcClient(server.url, is_cancelled=lambda: False, settings=NetworkSettings(**settings))
    return client.execute("p", {}).results()["out"]


def test_a_result_that_will_not_fit_is_not_begun(server, small):
    server.on("GET", "/out.tif", Reply(body=TIFF))
    with pytest.raises(NoRoom, match=rf"not enough room in {small}: 6\.0 MB are needed, and \S+ MB are free there"):
        result(server, {"href": "/out.tif"}).save(small / "out.tif")
    assert list(small.iterdir()) == []


def test_a_result_whose_size_its_link_tells_is_not_even_asked_for(server, small):
    with pytest.raises(NoRoom, match=r"6\.0 MB are needed"):
        result(server, {"href": "/out.tif", "file:size": len(TIFF)}).save(small / "out.tif")
    assert server.seen("GET", "/out.tif") == []
    assert list(small.iterdir()) == []


def test_what_is_here_already_and_does_not_fit_into_its_folder_is_not_begun(server, small):
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": {"out": {}}}))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body=TIFF, headers={"Content-Type": "image/tiff"}))
    raw = HpgcClient(server.url).execute("p", {}).results()["out"]
    with pytest.raises(NoRoom, match="not enough room"):
        raw.save(small / "out.tif")
    assert list(small.iterdir()) == []


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_answer_that_does_not_fit_into_the_temporary_folder_is_not_begun(server, small, method):
    server.on(method, "/results", Reply(body=TIFF))
    transport = Transport(server.url, settings=NetworkSettings(temp_dir=str(small)), is_cancelled=lambda: False)
    url = f"{server.origin}/results"
    ask = {"GET": lambda: transport.spooled(url), "POST": lambda: transport.post_once(url, RequestBody({}), {}, 10)}[
        method
    ]
    with pytest.raises(NoRoom, match=f"not enough room in {small}"):
        ask()
    assert list(small.iterdir()) == []


def in_chunks(body):
    return Reply(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))


def test_a_disk_that_becomes_full_is_told_and_no_part_is_left(server, small):
    server.on("GET", "/out.tif", in_chunks(TIFF))
    with pytest.raises(NoRoom, match=rf"became full while the result was written to {small}.*fetch the results again"):
        result(server, {"href": "/out.tif"}).save(small / "out.tif")
    assert list(small.iterdir()) == []
    assert len(server.seen("GET", "/out.tif")) == 1, "it is not tried again"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_temporary_folder_that_becomes_full_is_told_and_no_part_is_left(server, small, method):
    server.on(method, "/results", in_chunks(TIFF))
    transport = Transport(server.url, settings=NetworkSettings(temp_dir=str(small)), is_cancelled=lambda: False)
    url = f"{server.origin}/results"
    ask = {"GET": lambda: transport.spooled(url), "POST": lambda: transport.post_once(url, RequestBody({}), {}, 10)}[
        method
    ]
    with pytest.raises(NoRoom, match="became full"):
        ask()
    assert list(small.iterdir()) == []


def test_what_comes_with_the_answer_and_fills_the_disk_leaves_no_part(server, small):
    text = "long text " * 600_000
    with pytest.raises(NoRoom, match="became full"):
        result(server, text).save(small / "out.txt")
    assert list(small.iterdir()) == []


LIMITED = """
import resource, sys
from pathlib import Path
from hpgc_provider.api import NoRoom
from hpgc_provider.api.execute_request import RequestBody
from hpgc_provider.api.transport import Transport
from hpgc_provider.api.result_value import ResultLink
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
url, folder = sys.argv[1:]
link = ResultLink(url, "image/tiff", Transport(url, is_cancelled=lambda: False))
try:
    link.save(Path(folder) / "out.tif")
except NoRoom as told:
    print(told)
print([path.name for path in Path(folder).iterdir()])
"""


def test_a_file_that_may_not_grow_so_large_is_told_and_no_part_is_left(server, tmp_path):
    server.on("GET", "/out.tif", Reply(body=TIFF))
    command = [sys.executable, "-c", LIMITED, f"{server.origin}/out.tif", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, timeout=60).stdout
    assert "larger than a file in" in said
    assert said.splitlines()[-1] == "[]"


def test_a_small_file_comes_to_a_disk_that_is_nearly_full(server, small):
    server.on("GET", "/out.tif", Reply(body=TIFF[:100_000]))
    result(server, {"href": "/out.tif"}).save(small / "out.tif")
    assert (small / "out.tif").stat().st_size == 100_000


def test_a_little_room_is_left_to_others(tmp_path, monkeypatch):
    with small_disk(tmp_path / "disk", 40_000_000) as folder:
        need_room(folder, 35_000_000)
        with pytest.raises(NoRoom):
            need_room(folder, 38_000_000)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1400, "1.4 kB"),
        (412_000_000, "412 MB"),
        (1.44e9, "1.4 GB"),
        (2e12, "2.0 TB"),
    ],
)
def test_sizes_are_told_as_a_person_reads_them(size, words):
    assert size_text(size) == words
