"""What a server has made already goes back to it as a link: no byte of it moves again."""

import numpy as np
import processing
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from hpgc_provider.data.result_index import ResultIndex
from tests.feedback import Recorder
from tests.rasters import pixels

BANDMATH = "hpgc:local.BandMath"
ANYWHERE = {"out_result": "TEMPORARY_OUTPUT"}


def bulk(entries):
    """The bytes that are neither JSON documents of the API nor heads: maps, coverages, files and their like."""
    return sum(entry["sent"] for entry in entries if not entry["path"].startswith("/ogc-api"))


def run(image, **values):
    feedback = Recorder()
    images = image if isinstance(image, list) else [image]
    return processing.run(BANDMATH, {"il": images, "exp": "im1b1*2", **values}, feedback=feedback), feedback


def test_a_downloaded_result_goes_back_as_a_link(wire, scene, tmp_path):
    first, _ = run(str(scene), out_result=str(tmp_path / "first.tif"))
    wire.new()
    second, feedback = run(first["out_result"], out_result=str(tmp_path / "second.tif"))
    seen = wire.new()
    assert "is on the server already and goes as a link" in feedback.text
    assert max(entry["received"] for entry in seen) < 4000
    assert len([entry for entry in seen if entry["method"] == "HEAD"]) == 1
    np.testing.assert_array_equal(pixels(second["out_result"]), 2 * pixels(first["out_result"]))


def test_a_result_that_is_a_layer_of_the_project_goes_as_a_link_too(wire, scene, tmp_path):
    first, _ = run(str(scene), out_result=str(tmp_path / "first.tif"))
    layer = QgsRasterLayer(first["out_result"], "first")
    QgsProject.instance().addMapLayer(layer)
    try:
        _, feedback = run(layer.id(), out_result=str(tmp_path / "second.tif"))
        assert "goes as a link" in feedback.text
    finally:
        QgsProject.instance().removeAllMapLayers()


def test_a_file_that_was_changed_since_is_sent(wire, scene, tmp_path):
    first, _ = run(str(scene), out_result=str(tmp_path / "first.tif"))
    changed = gdal.Open(first["out_result"], gdal.GA_Update)
    changed.GetRasterBand(1).Fill(7)
    del changed
    second, feedback = run(first["out_result"], out_result=str(tmp_path / "second.tif"))
    assert "goes as a link" not in feedback.text
    assert (pixels(second["out_result"]) == 14).all()


def test_a_result_that_is_gone_from_the_server_is_sent(wire, scene, tmp_path):
    first, feedback = run(str(scene), out_result=str(tmp_path / "first.tif"))
    processing.run("hpgc:dismiss", {"NAME": "local", "JOB": feedback.job.rsplit("/", 1)[1]}, feedback=Recorder())
    second, feedback = run(first["out_result"], out_result=str(tmp_path / "second.tif"))
    assert "goes as a link" not in feedback.text
    np.testing.assert_array_equal(pixels(second["out_result"]), 2 * pixels(first["out_result"]))


def test_a_result_of_one_server_goes_to_another_by_link_only_where_anybody_may_read_it(
    wire, scene, tmp_path, local_server
):
    processing.run("hpgc:addconnection", {"NAME": "other", "URL": local_server.url})
    first, _ = run(str(scene), out_result=str(tmp_path / "first.tif"))
    feedback = Recorder()
    values = {"il": [first["out_result"]], "exp": "im1b1+1", "out_result": str(tmp_path / "second.tif")}
    processing.run("hpgc:other.BandMath", values, feedback=feedback)
    assert "goes as a link" in feedback.text
    np.testing.assert_allclose(pixels(tmp_path / "second.tif"), pixels(first["out_result"]) + 1)


def test_a_streamed_result_stays_there_and_goes_on_by_link_unopened(wire, scene, tmp_path):
    streamed, _ = run(str(scene), out="double", HPGC_RESULTS="stream", **ANYWHERE)
    assert streamed["out_result"].startswith("/vsicurl?empty_dir=yes&url=http%3A//127.0.0.1%3A")
    assert bulk(wire.new()) == 0
    second, _ = run([streamed["out_result"]], out="double", HPGC_RESULTS="stream", **ANYWHERE)
    third, _ = run(second["out_result"], out_result=str(tmp_path / "third.tif"))
    seen = wire.new()
    last = pixels(third["out_result"])
    (whole,) = (entry["sent"] for entry in seen if "GetCoverage" in entry["query"] and entry["method"] == "GET")
    assert bulk(seen) == whole
    np.testing.assert_array_equal(last, 8 * pixels(scene)[0].astype("float32"))


def test_a_streamed_result_draws_as_any_raster(wire, scene):
    streamed, _ = run(str(scene), out="double", HPGC_RESULTS="stream", **ANYWHERE)
    np.testing.assert_array_equal(pixels(streamed["out_result"]), 2.0 * pixels(scene)[0])


def test_a_coverage_service_is_read_as_one_and_goes_on_by_link(wire, scene, tmp_path):
    streamed, _ = run(str(scene), HPGC_RESULTS="stream", **ANYWHERE)
    assert streamed["out_result"].startswith("wcs://")
    assert bulk(wire.new()) == 0
    context = QgsProcessingContext()
    layer = QgsProcessingUtils.mapLayerFromString(streamed["out_result"], context)
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    seen = np.frombuffer(bytes(block.data()), dtype="float32").reshape(layer.height(), layer.width())
    np.testing.assert_array_equal(seen, 2 * pixels(scene)[0])
    wire.new()
    second, feedback = run(streamed["out_result"], out_result=str(tmp_path / "second.tif"))
    assert "goes as a link" in feedback.text
    np.testing.assert_array_equal(pixels(second["out_result"]), 4 * pixels(scene)[0])


def test_what_cannot_be_streamed_is_downloaded_and_says_why(wire, scene, tmp_path):
    feedback = Recorder()
    path = str(tmp_path / "outline.gpkg")
    values = {"image": str(scene), "HPGC_RESULTS": "stream", "footprint": path}
    made = processing.run("hpgc:local.Statistics", values, feedback=feedback)
    assert "is downloaded, as it can't be streamed: application/geo+json can't be read in parts." in feedback.text
    assert made["footprint"] == path
    outline = ogr.Open(path)
    assert outline.GetLayer(0).GetFeatureCount() == 1


def test_a_streamed_result_that_is_gone_is_a_sentence(wire, scene):
    streamed, feedback = run(str(scene), out="double", HPGC_RESULTS="stream", **ANYWHERE)
    processing.run("hpgc:dismiss", {"NAME": "local", "JOB": feedback.job.rsplit("/", 1)[1]}, feedback=Recorder())
    assert not ResultIndex().find(streamed["out_result"]).is_here
    with pytest.raises(QgsProcessingException, match="was left on the server, and can't be had there any more"):
        run(streamed["out_result"], **ANYWHERE)


def test_chosen_bands_of_a_result_on_the_server_are_sent_themselves(wire, scene, tmp_path):
    stack = {"il": [str(scene)], "exp": "im1b1*2", "out": "double", "HPGC_RESULTS": "stream", **ANYWHERE}
    streamed = processing.run(BANDMATH, stack, feedback=Recorder())["out_result"]
    made, feedback = run(streamed, HPGC_BANDS="1", out_result=str(tmp_path / "made.tif"))
    assert "goes as a link" not in feedback.text
    np.testing.assert_array_equal(pixels(made["out_result"]), 4 * pixels(scene)[0])
