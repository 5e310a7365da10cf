"""What real servers of this family do beside the standard, as far as a person sees it in QGIS, each by its name."""

import json

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, save_connection
from tests.feedback import Recorder
from tests.scripted_server import Reply

TIFF = {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}
NUMBER = {"type": "number"}
JOB = Reply(201, {"jobID": "j", "status": "accepted"})
DONE = Reply(body={"jobID": "j", "status": "successful"})


@pytest.fixture
def scripted(provider, server):
    """Connects a server with one process of this description, which runs as job ``j`` to ``results``."""

    def connect(results, **description):
        save_connection(Connection("s", server.url))
        save_catalog("s", Catalog("S", descriptions=(description,)))
        provider.refreshAlgorithms()
        path = description["id"].replace(":", "%3A")
        server.on("GET", "/ogc-api/conformance", Reply(404))
        server.on("POST", f"/ogc-api/processes/{path}/execution", JOB)
        server.on("GET", "/ogc-api/jobs/j", DONE)
        server.on("GET", "/ogc-api/jobs/j/results", Reply(body=results))

    return connect


@pytest.fixture
def raster(tmp_path):
    """The bytes of a small GeoTIFF."""
    path = str(tmp_path / "made.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1)
    dataset.GetRasterBand(1).Fill(7)
    del dataset
    with open(path, "rb") as file:
        return file.read()


def asked(server):
    return json.loads(next(request.body for request in server.requests if request.method == "POST"))


def test_wraptiles_order_is_kept_and_what_it_calls_advanced_is(provider, wraptile):
    processing.run("hpgc:addconnection", {"NAME": "other", "URL": wraptile.url})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:other.218")
    parameters = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    ordered = ["start_date", "end_date", "geometry", "indicator_name", "site_extend"]
    assert [name for name in parameters if name in ordered] == ordered
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [name for name in ordered if parameters[name].flags() & flag] == ["indicator_name"]


def test_qjazz_algorithms_keep_their_ids_and_a_distance_is_one(scripted, server):
    distance = {"schema": NUMBER, "metadata": [{"role": "typeName", "value": "distance"}]}
    source = {"schema": {"type": "string"}, "metadata": [{"role": "typeName", "value": "source"}]}
    outputs = {"count": {"schema": {"type": "integer"}}}
    scripted({"count": 3}, id="native:buffer", inputs={"INPUT": source, "DISTANCE": distance}, outputs=outputs)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:s.native~3Abuffer")
    assert algorithm.parameterDefinition("DISTANCE").type() == "distance"
    assert algorithm.parameterDefinition("INPUT").type() == "string"
    results = processing.run("hpgc:s.native~3Abuffer", {"INPUT": "a layer over there", "DISTANCE": 12.5})
    assert results["count"] == 3
    assert asked(server)["inputs"] == {"INPUT": "a layer over there", "DISTANCE": 12.5}


def test_a_deployed_process_without_described_inputs_runs_and_says_so(scripted):
    outputs = {"count": {"schema": {"type": "integer"}}}
    scripted({"count": 3}, id="flow", mutable=True, inputs={}, outputs=outputs, jobControlOptions=["async-execute"])
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:s.flow")
    assert "The server describes no inputs." in algorithm.shortHelpString()
    assert processing.run("hpgc:s.flow", {})["count"] == 3


def test_a_lone_raster_comes_raw_from_a_server_that_gives_no_links(scripted, server, raster, tmp_path):
    scripted(raster, id="p", outputs={"out": {"schema": TIFF}}, outputTransmission=["value"])
    path = str(tmp_path / "out.tif")
    assert processing.run("hpgc:s.p", {"out": path})["out"] == path
    assert gdal.Open(path).ReadAsArray().tolist() == [[7, 7], [7, 7]]
    assert asked(server)["response"] == "raw"


@pytest.mark.parametrize(
    ("outputs", "transmission"),
    [
        ({"out": TIFF}, ["value", "reference"]),
        ({"out": TIFF, "count": NUMBER}, ["value"]),
        ({"out": {"type": "array", "items": TIFF}}, ["value"]),
        ({"out": NUMBER}, ["value"]),
    ],
)
def test_anything_else_comes_in_a_document(scripted, server, raster, tmp_path, outputs, transmission):
    described = {id: {"schema": schema} for id, schema in outputs.items()}
    scripted({}, id="p", outputs=described, outputTransmission=transmission)
    link = {"href": f"{server.origin}/out.tif", "type": "image/tiff"}
    values = {"out": 5 if outputs["out"] is NUMBER else link, "count": 5}
    server.on("GET", "/ogc-api/jobs/j/results", Reply(body={id: values[id] for id in outputs}))
    server.on("GET", "/out.tif", Reply(body=raster))
    processing.run("hpgc:s.p", {"out": str(tmp_path / "out") if outputs["out"] is not TIFF else "TEMPORARY_OUTPUT"})
    assert asked(server)["response"] == "document"


def test_a_coverage_that_is_labelled_a_picture_is_downloaded_as_the_geotiff_that_it_is(
    scripted, server, raster, tmp_path
):
    odd = {"href": f"{server.origin}/wcs?request=GetCoverage&coverageid=out", "type": "image/png"}
    described = {"out": {"schema": {"oneOf": [TIFF, {**TIFF, "contentMediaType": "image/png"}]}}}
    scripted({"out": odd}, id="p", outputs=described, outputTransmission=["value", "reference"])
    server.on("GET", "/wcs", Reply(body=raster, headers={"Content-Type": "image/png"}))
    path = str(tmp_path / "out.tif")
    processing.run("hpgc:s.p", {"out": path})
    assert gdal.Open(path).ReadAsArray().tolist() == [[7, 7], [7, 7]]


def test_the_second_edition_offers_layers_over_the_network_by_value_passing(scripted):
    outputs = {"out": {"schema": TIFF, "valuePassing": ["byValue", "byReference"]}}
    scripted({}, id="p", outputs=outputs)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:s.p")
    assert algorithm.parameterDefinition("HPGC_RESULTS").options() == ["download", "stream"]


def test_geoserver_lists_no_jobs_and_only_those_of_this_profile_are_shown(scripted, server):
    scripted({"count": 3}, id="p", outputs={"count": {"schema": NUMBER}})
    processing.run("hpgc:s.p", {})
    feedback = Recorder()
    listed = processing.run("hpgc:jobs", {"NAME": "s", "OTHERS": True}, feedback=feedback)
    assert [entry["job"] for entry in json.loads(listed["JOBS"])] == ["j"]
    assert "“s” can't list its jobs" in feedback.text
    assert server.seen("GET", "/ogc-api/jobs")
