"""Real servers that are not ours, through QGIS: connected, run, followed, cancelled, and what they find wrong."""

import json
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from hpgc_provider.api import HpgcClient, JobStatus, NotFound
from hpgc_provider.identifiers import algorithm_name
from hpgc_provider.jobs.store import JobStore, State
from tests.demo.qgis_process import QgisProcess
from tests.feedback import Recorder


@pytest.fixture
def connected(provider, other):
    """The server, connected under the name ``other``."""
    processing.run("hpgc:addconnection", {"NAME": "other", "URL": other.url})
    return other


def id_of(process):
    return f"hpgc:{algorithm_name('other', process)}"


def as_filled_in(run):
    """The inputs of a run as they stand in the dialog: what is no plain value there is JSON text."""
    return {name: json.dumps(value) if isinstance(value, (dict, list)) else value for name, value in run.inputs.items()}


def run(wanted, feedback=None, **more):
    algorithm = QgsApplication.processingRegistry().algorithmById(id_of(wanted.process))
    files = {parameter.name(): "TEMPORARY_OUTPUT" for parameter in algorithm.destinationParameterDefinitions()}
    return processing.run(id_of(wanted.process), {**files, **as_filled_in(wanted), **more}, feedback=feedback)


def value_of(results, output):
    """A value as the server has it: QGIS has lists as JSON, and what is JSON there as a file."""
    value = results[output]
    if isinstance(value, str) and Path(value).is_file():
        return Path(value).read_text(encoding="utf-8")
    return json.loads(value)


def test_its_processes_stand_in_the_toolbox_and_a_refresh_finds_them_again(connected):
    for process in connected.processes:
        assert QgsApplication.processingRegistry().algorithmById(id_of(process)).group() == "other"
    assert processing.run("hpgc:refresh", {"NAME": "other"})["PROCESSES"] >= len(connected.processes)


def test_a_run_gives_its_value(connected):
    assert value_of(run(connected.quick), connected.output) == connected.value


def test_a_run_shows_its_progress(connected):
    feedback = Recorder()
    run(connected.paced, feedback)
    assert feedback.progress_seen == sorted(feedback.progress_seen)
    assert len({progress for progress in feedback.progress_seen if 0 < progress < 100}) > 1
    assert HpgcClient(connected.url).job(feedback.job.rsplit("/", 1)[1]).status().status is JobStatus.SUCCESSFUL


def test_a_cancel_in_the_middle_dismisses_the_job(connected):
    feedback = Recorder(on_text=lambda self, text: self.cancel() if text.startswith("running") else None)
    with pytest.raises(QgsProcessingException, match="was dismissed on the server"):
        run(connected.long, feedback)
    job = HpgcClient(connected.url).job(feedback.job.rsplit("/", 1)[1])
    try:
        assert job.status().status is JobStatus.DISMISSED
    except NotFound:
        assert job.id not in [status.job_id for status in HpgcClient(connected.url).jobs()]
    assert JobStore().jobs()[0].state is State.DISMISSED


def test_a_failure_shows_the_servers_reason(connected):
    with pytest.raises(QgsProcessingException, match=connected.reason) as failed:
        run(connected.failing)
    assert "Traceback" not in str(failed.value)


def test_a_bad_input_shows_the_servers_sentence(connected):
    with pytest.raises(QgsProcessingException, match=connected.complaint) as refused:
        run(connected.bad)
    assert "Traceback" not in str(refused.value)


def test_a_job_that_is_left_to_itself_is_listed_and_fetched(connected, tmp_path):
    job = run(connected.quick, HPGC_DETACH=True)["HPGC_JOB"]
    listed = json.loads(processing.run("hpgc:jobs", {"NAME": "other", "OTHERS": True})["JOBS"])
    assert job in [entry["job"] for entry in listed]
    fetched = processing.run("hpgc:fetchresults", {"NAME": "other", "JOB": job, "FOLDER": str(tmp_path)})
    assert value_of(json.loads(fetched["RESULTS"]), connected.output) == connected.value


def test_a_job_is_dismissed_by_its_id(connected):
    job = run(connected.long, HPGC_DETACH=True)["HPGC_JOB"]
    processing.run("hpgc:dismiss", {"NAME": "other", "JOB": job})
    try:
        assert HpgcClient(connected.url).job(job).status().status is JobStatus.DISMISSED
    except NotFound:
        assert job not in [status.job_id for status in HpgcClient(connected.url).jobs()]


def test_a_deployment_is_refused_with_a_sentence(connected):
    package = "tests/packages/greet-tool.cwl"
    with pytest.raises(QgsProcessingException, match="doesn't say that processes can be deployed"):
        processing.run("hpgc:deploy", {"NAME": "other", "PACKAGE": package, "WRAP": True})


@pytest.fixture(scope="module")
def qgis(tmp_path_factory):
    return QgisProcess(tmp_path_factory.mktemp("qgis"))


def test_qgis_process_connects_runs_and_tells_a_failure(qgis, other, tmp_path):
    qgis.algorithm("hpgc:addconnection", NAME="other", URL=other.url)
    destination = {other.output: str(tmp_path / "value.json")} if other.name == "pygeoapi" else {}
    results = qgis.algorithm(id_of(other.quick.process), **other.quick.inputs, **destination)
    assert value_of(results, other.output) == other.value
    values = [f"--{name}={value}" for name, value in other.failing.inputs.items()]
    failed = qgis.run("run", id_of(other.failing.process), *values, check=False)
    assert failed.returncode != 0
    assert other.reason in failed.stdout + failed.stderr
    assert "Traceback" not in failed.stdout + failed.stderr


# What pygeoapi alone has of them.


@pytest.fixture
def with_pygeoapi(provider, pygeoapi):
    processing.run("hpgc:addconnection", {"NAME": "other", "URL": pygeoapi.url})
    return pygeoapi


def test_a_raster_comes_as_a_layer_pixel_by_pixel(with_pygeoapi, tmp_path):
    path = str(tmp_path / "ramp.tif")
    results = processing.run("hpgc:other.ramp", {"size": 64, "raster": path})
    assert results["raster"] == path
    assert QgsRasterLayer(path).crs().authid() == "EPSG:32631"
    assert np.array_equal(gdal.Open(path).ReadAsArray(), np.arange(64 * 64).reshape(64, 64))


def test_features_come_as_a_layer(with_pygeoapi, tmp_path):
    results = processing.run("hpgc:other.places", {"count": 7, "points": str(tmp_path / "points.gpkg")})
    layer = QgsVectorLayer(results["points"])
    assert [feature["n"] for feature in layer.getFeatures()] == list(range(7))
    assert layer.crs().authid() == "EPSG:4326"


def test_a_geometry_goes_and_another_comes_back(with_pygeoapi, tmp_path):
    inputs = {
        "operation": "constructive:centroid",
        "geoms": json.dumps(["POLYGON ((0 0, 4 0, 4 2, 0 2, 0 0))"]),
        "output_format": "geojson",
        "result": str(tmp_path / "centroid.json"),
    }
    results = processing.run("hpgc:other.shapely-functions", inputs)
    assert json.loads(value_of(results, "result")) == {"type": "Point", "coordinates": [2.0, 1.0]}
