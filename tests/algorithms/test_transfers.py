"""Bytes on their way through QGIS: cut, told about, cancelled."""

import base64
import random
import threading
import time
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingUtils, QgsRasterLayer
from qgis.PyQt.QtCore import QLocale

from hpgc_provider.api import download as downloads
from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.jobs import transfer_progress
from tests.cutting_proxy import CuttingProxy
from tests.feedback import Recorder
from tests.file_server import FileServer
from tests.scripted_server import Reply
from tests.stalling_server import StallingServer

TIFF = {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}
ARCHIVE = {"type": "string", "contentEncoding": "base64", "contentMediaType": "application/zip"}
CUTS = 6


@pytest.fixture
def connected(provider):
    """Connects a server that has the one process ``p`` with these outputs, and a file for its input."""

    def connect(url, control="sync-execute", **outputs):
        description = {
            "id": "p",
            "jobControlOptions": [control],
            "inputs": {"file": {"schema": ARCHIVE, "minOccurs": 0}},
            "outputs": {id: {"schema": schema} for id, schema in (outputs or {"out": TIFF}).items()},
        }
        save_connection(Connection("s", url))
        save_catalog("s", Catalog("S", descriptions=(description,)))
        provider.refreshAlgorithms()

    return connect


@pytest.fixture
def scripted(connected, server):
    def connect(document, **outputs):
        connected(server.url, **outputs)
        server.on("GET", "/ogc-api/conformance", Reply(404))
        server.on("POST", "/ogc-api/processes/p/execution", Reply(body=document))

    return connect


@pytest.fixture
def talkative(monkeypatch):
    """Every piece is told about."""
    for name in ("BAR_INTERVAL", "SHORTEST_SILENCE", "SILENCE", "SILENCE_SHARE"):
        monkeypatch.setattr(transfer_progress, name, 0.0)
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def noise(tmp_path):
    """A raster of 3 MB that is as hard to guess as any, in a folder of its own."""
    folder = tmp_path / "files"
    folder.mkdir()
    pixels = np.frombuffer(random.Random(8).randbytes(3_000_000), dtype=np.uint8).reshape(1500, 2000)
    made = gdal.GetDriverByName("GTiff").Create(str(folder / "noise.tif"), 2000, 1500, 1, gdal.GDT_Byte)
    made.GetRasterBand(1).WriteArray(pixels)
    del made
    return folder / "noise.tif"


def run(feedback=None, **values):
    return processing.run("hpgc:s.p", values, feedback=feedback or Recorder())


def test_a_raster_whose_download_is_cut_again_and_again_is_a_layer(scripted, noise, tmp_path, talkative, monkeypatch):
    monkeypatch.setattr(downloads, "backoff", lambda attempt: 0.01)
    own, results = tmp_path / "nginx", tmp_path / "results"
    own.mkdir()
    size = noise.stat().st_size
    feedback = Recorder()
    with FileServer(noise.parent, own) as files, CuttingProxy(files.port, 11, CUTS, size // (CUTS + 1)) as proxy:
        scripted({"out": {"href": f"{proxy.origin}/files/noise.tif", "type": "image/tiff", "file:size": size}})
        run(feedback, out=str(results / "out.tif"))
    assert len(proxy.cut_after) == CUTS
    assert proxy.sent < size + CUTS * (downloads.PIECE + 128 * 1024)
    assert (results / "out.tif").read_bytes() == noise.read_bytes()
    assert sorted(path.name for path in results.iterdir()) == ["out.qmd", "out.tif"]
    assert QgsRasterLayer(str(results / "out.tif")).isValid()
    assert feedback.progress_seen == sorted(feedback.progress_seen)
    assert "Fetching “out”: 3.0 MB of 3.0 MB" in feedback.text
    assert "/s, 1 s left" in feedback.text


def test_of_several_results_each_has_its_stretch_of_the_bar(scripted, server, noise, tmp_path, talkative):
    server.on("GET", "/noise.tif", Reply(body=noise.read_bytes()))
    link = {"href": "/noise.tif", "type": "image/tiff"}
    scripted({"tiles": [link] * 3, "out": [link] * 2}, tiles={"type": "array", "items": TIFF}, out=TIFF)
    feedback = Recorder()
    run(feedback, tiles=str(tmp_path / "tiles"), out=str(tmp_path / "out.tif"))
    assert feedback.progress_seen == sorted(feedback.progress_seen)
    assert (tmp_path / "out_2.tif").read_bytes() == noise.read_bytes()


def test_the_upload_is_told_about(scripted, noise, talkative):
    scripted({"count": 5}, count={"type": "integer"})
    feedback = Recorder()
    assert run(feedback, file=str(noise))["count"] == 5
    assert feedback.progress_seen == sorted(feedback.progress_seen)
    assert any(line.startswith("Sending the request: ") and line.endswith(" left") for line in feedback.lines)
    assert "of 4.0 MB" in feedback.text, "in base64"


def test_a_large_results_document_is_told_about(connected, server, noise, tmp_path, talkative):
    connected(server.url, control="async-execute")
    job = {"jobID": "j", "processID": "p", "status": "successful"}
    server.on("POST", "/ogc-api/processes/p/execution", Reply(201, {**job, "status": "running"}))
    server.on("GET", "/ogc-api/jobs", Reply(body={"jobs": [job]}))
    server.on("GET", "/ogc-api/jobs/j", Reply(body=job))
    pixels = base64.b64encode(noise.read_bytes()).decode()
    server.on("GET", "/ogc-api/jobs/j/results", Reply(body={"out": {"value": pixels}}))
    feedback = Recorder()
    run(feedback, out=str(tmp_path / "out.tif"))
    assert (tmp_path / "out.tif").read_bytes() == noise.read_bytes()
    assert "Fetching the results: 4.0 MB of 4.0 MB" in feedback.text
    assert feedback.progress_seen == sorted(feedback.progress_seen)
    assert feedback.progress_seen[-1] == 100


def test_a_result_that_is_not_what_was_announced_leaves_no_layer(scripted, server, noise, tmp_path):
    server.on("GET", "/noise.tif", Reply(body=noise.read_bytes(), headers={"Content-MD5": "AAAAAAAAAAAAAAAAAAAAAA=="}))
    scripted({"out": {"href": "/noise.tif", "type": "image/tiff"}})
    with pytest.raises(QgsProcessingException, match="md5 digest is another"):
        run(out=str(tmp_path / "results" / "out.tif"))
    assert list((tmp_path / "results").iterdir()) == []


def seconds_to_end(happening, feedback, **values):
    """From the cancel, which comes once ``happening`` has, to the end of the run; and what was said."""
    moments = []

    def cancel():
        assert happening(30)
        moments.append(time.monotonic())
        feedback.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    with pytest.raises(QgsProcessingException) as said:
        run(feedback, **values)
    ended = time.monotonic()
    canceller.join(30)
    return ended - moments[0], str(said.value)


def test_a_cancel_ends_an_upload_at_once(connected, tmp_path):
    (tmp_path / "large.zip").write_bytes(random.Random(9).randbytes(20_000_000))
    with StallingServer() as stalling:
        connected(stalling.url, count={"type": "integer"})
        took, _ = seconds_to_end(stalling.stalled.wait, Recorder(), file=str(tmp_path / "large.zip"))
    assert took < 5


@pytest.mark.parametrize("where", ["before the answer", "in the middle", "between two tries"])
def test_a_cancel_ends_a_download_at_once_and_leaves_nothing(scripted, server, noise, tmp_path, monkeypatch, where):
    monkeypatch.setattr(downloads, "backoff", lambda attempt: 20.0)
    asked, forever = threading.Event(), threading.Event()
    body = noise.read_bytes()
    replies = {
        "before the answer": Reply(hold=forever),
        "in the middle": Reply(body=body, cut_after=1_000_000, stall=forever),
        "between two tries": Reply(body=body, cut_after=1_000_000),
    }

    def script(request):
        asked.set()
        return replies[where]

    server.on("GET", "/noise.tif", script)
    scripted({"out": {"href": "/noise.tif", "type": "image/tiff"}})
    took, said = seconds_to_end(asked.wait, Recorder(), out=str(tmp_path / "results" / "out.tif"))
    forever.set()
    assert took < 5
    assert "Cancelled" in said
    assert list((tmp_path / "results").iterdir()) == []
    assert not list(Path(QgsProcessingUtils.tempFolder()).glob("hpgc-*"))
