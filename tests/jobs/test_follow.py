"""Runs of BandMath and others through QGIS on the local server: results, progress, cancel, failure."""

import threading
import time
from pathlib import Path

import numpy as np
import processing
import pytest
import requests
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from tests.demo.comparison import compare
from tests.feedback import Recorder
from tests.testbed.launch import LocalServer
from tests.waiting import wait_until

RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"


def run(path, scene, feedback=None, id="hpgc:local.BandMath", **values):
    values = {"il": [str(scene)], "exp": RATIO, "out_result": str(path), **values}
    return processing.run(id, values, feedback=feedback or Recorder())


def files(folder):
    return sorted(path.name for path in Path(folder).iterdir())


def test_a_band_ratio_is_right_in_every_pixel(local, scene, tmp_path):
    feedback = Recorder()
    results = run(tmp_path / "ratio.tif", scene, feedback)
    assert results == {"out_result": str(tmp_path / "ratio.tif")}
    assert "all 65536 pixels" in compare(scene, tmp_path / "ratio.tif")
    assert files(tmp_path) == ["ratio.qmd", "ratio.tif"]
    assert feedback.job.startswith(f"{local.url}jobs/")
    assert feedback.progress_seen == sorted(feedback.progress_seen)
    assert feedback.progress_seen[-1] == 100


def test_several_rasters_of_several_formats_make_one(local, scene, tmp_path):
    other = tmp_path / "other.img"
    gdal.Translate(str(other), str(scene), format="HFA")
    web = f"/vsicurl/{local.origin}/data/scene.tif"
    run(tmp_path / "sum.tif", scene, il=[str(scene), str(other), web], exp="im1b1+im2b1+im3b1", out="double")
    made = gdal.Open(str(tmp_path / "sum.tif")).ReadAsArray()
    assert np.array_equal(made, gdal.Open(str(scene)).ReadAsArray()[0] * 3.0)
    assert not list(Path(QgsProcessingUtils.tempFolder()).glob("hpgc-*")), "what was written to be sent is still there"


@pytest.mark.parametrize("type", ["uint8", "int16", "float", "double"])
def test_the_pixel_type_is_the_one_asked_for(local, scene, tmp_path, type):
    run(tmp_path / "out.tif", scene, exp="im1b1 / 100", out=type)
    made = gdal.Open(str(tmp_path / "out.tif"))
    assert (
        gdal.GetDataTypeName(made.GetRasterBand(1).DataType)
        == {"uint8": "Byte", "int16": "Int16", "float": "Float32", "double": "Float64"}[type]
    )


def test_a_temporary_output_is_a_layer(local, scene):
    layer = QgsRasterLayer(run("TEMPORARY_OUTPUT", scene)["out_result"])
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32725"


def test_a_map_service_goes_on_into_native_algorithms(local, scene):
    value = run("TEMPORARY_OUTPUT", scene, HPGC_RESULTS="wms")["out_result"]
    assert value.startswith("wms://")
    extent = processing.run("native:polygonfromlayerextent", {"INPUT": value, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    assert extent.extent().intersects(QgsRasterLayer(str(scene)).extent())
    assert extent.crs().authid() == "EPSG:32725"


@pytest.mark.parametrize("results", ["download", "wms"])
def test_a_run_in_a_task_loads_its_layer_into_the_project(local, scene, results):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:local.BandMath")
    context, feedback = QgsProcessingContext(), Recorder()
    context.setProject(QgsProject.instance())
    path = QgsProcessingUtils.generateTempFilename("ratio.tif")
    output = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    values = {"il": [str(scene)], "exp": RATIO, "out_result": output, "HPGC_RESULTS": results}
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    done = []
    task.executed.connect(lambda fine, results: done.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: done)
    assert done[0][0], feedback.text
    loading = context.layersToLoadOnCompletion()
    assert len(loading) == 1
    layer = QgsProcessingUtils.mapLayerFromString(next(iter(loading)), context)
    assert layer.isValid()
    assert layer.providerType() == {"download": "gdal", "wms": "wms"}[results]
    assert layer.thread() == QgsApplication.instance().thread()
    processor = loading[next(iter(loading))].postProcessor()
    if processor is not None:
        processor.postProcessLayer(layer, context, feedback)
    assert layer.metadata().identifier() == feedback.job


def test_literal_outputs_are_processing_outputs(local):
    feedback = Recorder()
    results = processing.run("hpgc:local.Slow", {"seconds": 0.2}, feedback=feedback)
    assert isinstance(results["message"], str)


def test_echo_gives_back_plain_values(local):
    values = {"stringInput": "naïve <b>text</b>", "integerInput": 7, "doubleInput": 2.5, "booleanInput": True}
    results = processing.run("hpgc:local.EchoProcess", values)
    assert results["stringOutput"] == values["stringInput"]
    assert (results["integerOutput"], results["doubleOutput"]) == (7, 2.5)
    assert results["booleanOutput"] in (True, "true")


def test_an_expression_that_the_server_refuses_tells_why(local, scene, tmp_path):
    feedback = Recorder()
    with pytest.raises(QgsProcessingException, match="failed: ") as failed:
        run(tmp_path / "out.tif", scene, feedback, exp="nonsense(")
    assert "Traceback" not in str(failed.value)
    assert files(tmp_path) == []


def test_a_failing_process_tells_its_reason(local):
    with pytest.raises(QgsProcessingException, match="the moon is full"):
        processing.run("hpgc:local.Failing", {"reason": "the moon is full"})


def test_a_connection_that_is_gone_says_what_to_do(local, scene, tmp_path):
    from hpgc_provider.connections import remove_connection

    remove_connection("local")
    with pytest.raises(QgsProcessingException, match="no connection “local”"):
        run(tmp_path / "out.tif", scene)


def test_a_cancel_dismisses_the_job_at_once(local, tmp_path):
    cancelled = []

    def on_text(self, text):
        if text.startswith("running"):
            cancelled.append(time.monotonic())
            self.cancel()

    feedback = Recorder(on_text=on_text)
    with pytest.raises(QgsProcessingException, match="was dismissed on the server"):
        processing.run("hpgc:local.Slow", {"seconds": 60}, feedback=feedback)
    # The job would go on for a minute.
    assert time.monotonic() - cancelled[0] < 10
    assert requests.get(feedback.job, timeout=5).status_code == 404


def test_a_cancel_while_bandmath_runs_leaves_no_file(local, scene, tmp_path):
    feedback = Recorder(on_text=lambda self, text: self.cancel() if text.startswith("running") else None)
    with pytest.raises(QgsProcessingException, match="dismissed"):
        run(tmp_path / "out.tif", scene, feedback, pause=30)
    assert files(tmp_path) == []


def test_runs_from_several_threads_at_once(local, scene, tmp_path):
    failures = []

    def one(number):
        try:
            algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:local.BandMath")
            path = tmp_path / f"{number}.tif"
            values = {"il": [str(scene)], "exp": f"im1b1+{number}", "out_result": str(path)}
            _, fine = algorithm.run(values, QgsProcessingContext(), Recorder())
            made = gdal.Open(str(path)).ReadAsArray()
            assert fine
            assert np.array_equal(made, gdal.Open(str(scene)).ReadAsArray()[0] + float(number))
        except BaseException as problem:
            failures.append(repr(problem))

    threads = [threading.Thread(target=one, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    wait_until(lambda: not any(thread.is_alive() for thread in threads), timeout=60)
    assert failures == []


def test_wraptile_runs_through_qgis(provider, wraptile):
    import json

    processing.run("hpgc:addconnection", {"NAME": "other", "URL": wraptile.url})
    results = processing.run("hpgc:other.primes_between", {"min_val": 1, "max_val": 20})
    assert json.loads(results["return_value"]) == [2, 3, 5, 7, 11, 13, 17, 19]


@pytest.fixture
def mortal(provider, scene):
    """A server that the test may kill, connected as ``mortal`` without patience."""
    with LocalServer(data=scene.parent) as server:
        processing.run("hpgc:addconnection", {"NAME": "mortal", "URL": server.url, "PATIENCE": 0})
        yield server


@pytest.fixture(scope="module")
def large_scene(tmp_path_factory):
    """48 MiB that don't compress."""
    path = tmp_path_factory.mktemp("large") / "large.tif"
    chance = np.random.default_rng(5)
    data = chance.integers(1, 255, (3, 4096, 4096), dtype=np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4096, 4096, 3, gdal.GDT_Byte)
    dataset.SetGeoTransform((285_000, 30, 0, 9_126_000, 0, -30))
    dataset.WriteArray(data)
    return path


def expect_a_sentence(call, folder, server):
    with pytest.raises(QgsProcessingException) as told:
        call()
    said = str(told.value)
    assert server.origin in said
    assert "Traceback" not in said
    assert files(folder) == []
    # QGIS is as usable as before.
    assert QgsApplication.processingRegistry().algorithmById("hpgc:mortal.BandMath") is not None
    assert processing.run("native:createconstantrasterlayer", CONSTANT)["OUTPUT"]
    return said


CONSTANT = {"EXTENT": "0,1,0,1 [EPSG:4326]", "PIXEL_SIZE": 0.5, "NUMBER": 1, "OUTPUT": "TEMPORARY_OUTPUT"}


def test_a_server_that_is_killed_during_the_upload_gets_a_sentence(mortal, large_scene, tmp_path):
    feedback = Recorder(on_progress=lambda self, value: mortal.kill() if value > 2 else None)
    expect_a_sentence(
        lambda: run(tmp_path / "out.tif", large_scene, feedback, "hpgc:mortal.BandMath", exp="im1b1"), tmp_path, mortal
    )
    assert not [line for line in feedback.lines if line.startswith("Job http")]


def test_a_server_that_is_killed_during_the_run_gets_a_sentence(mortal, scene, tmp_path):
    feedback = Recorder(on_text=lambda self, text: mortal.kill() if text.startswith("running") else None)
    said = expect_a_sentence(
        lambda: run(tmp_path / "out.tif", scene, feedback, "hpgc:mortal.BandMath", pause=2), tmp_path, mortal
    )
    assert "The job goes on at" in said


def test_a_server_that_is_killed_before_the_first_poll_gets_a_sentence(mortal, scene, tmp_path):
    feedback = Recorder(on_text=lambda self, text: mortal.kill() if text.startswith("Job http") else None)
    expect_a_sentence(
        lambda: run(tmp_path / "out.tif", scene, feedback, "hpgc:mortal.BandMath", pause=2), tmp_path, mortal
    )
    assert feedback.job


def test_a_server_that_is_killed_during_the_download_gets_a_sentence(mortal, large_scene, tmp_path):
    feedback = Recorder(on_progress=lambda self, value: mortal.kill() if value > 85.01 else None)
    expect_a_sentence(
        lambda: run(tmp_path / "out.tif", large_scene, feedback, "hpgc:mortal.BandMath", exp="im1b1", out="float"),
        tmp_path,
        mortal,
    )


def test_a_server_that_comes_back_gives_the_result(provider, scene, tmp_path, server):
    """The network goes away in the middle of a run and is back within the user's patience."""
    from tests.scripted_server import Reply

    with LocalServer(data=scene.parent) as real:
        gone = threading.Event()

        def through(request):
            if gone.is_set():
                gone.clear()
                return Reply(raw=b"")
            answer = requests.request(
                request.method, real.origin + request.path, data=request.body, headers=request.headers, timeout=30
            )
            if request.path.startswith("/ogc-api/jobs/") and b'"running"' in answer.content and not told:
                told.append(True)
                gone.set()
            names = ("Content-Type", "Location")
            kept = {name: answer.headers[name] for name in names if name in answer.headers}
            return Reply(answer.status_code, answer.content, kept)

        told = []
        server.reply_to = through
        processing.run("hpgc:addconnection", {"NAME": "shaky", "URL": server.url})
        feedback = Recorder()
        run(tmp_path / "ratio.tif", scene, feedback, "hpgc:shaky.BandMath", pause=0.2)
        assert "all 65536 pixels" in compare(scene, tmp_path / "ratio.tif")
        assert "answers again" in feedback.text
