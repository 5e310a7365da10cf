"""The parameters that send less of a raster: in the console, in a model, on the command line, and what they refuse."""

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsRectangle,
)

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.algorithms.inputs.upload_options import NAMES
from hpgc_provider.api import HpgcClient
from tests.demo.qgis_process import QgisProcess
from tests.feedback import Recorder
from tests.models.make_models import ModelMaker, fixed, given

TIFF = {"schema": {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}}
# Of the scene's 256 by 256 pixels of 30 m: columns 10 to 59, rows 20 to 99.
COLUMNS, ROWS = slice(10, 60), slice(20, 100)


@pytest.fixture
def part(scene):
    """The corners of that part on the map."""
    left, across, _, top, _, down = gdal.Open(str(scene)).GetGeoTransform()
    return left + 10 * across, left + 60 * across, top + 100 * down, top + 20 * down


def run(scene, path, feedback=None, **values):
    values = {"il": [str(scene)], "exp": "im1b1", "out": "double", "out_result": str(path), **values}
    processing.run("hpgc:local.BandMath", values, feedback=feedback or Recorder())
    return gdal.Open(str(path))


def text(corners):
    return ",".join(str(corner) for corner in corners)


def bands(scene):
    return gdal.Open(str(scene)).ReadAsArray()


def test_every_process_with_a_raster_has_them_and_no_other():
    for inputs, there in (({"a": TIFF}, True), ({"a": {"schema": {"type": "string"}}}, False), ({}, False)):
        algorithm = algorithm_from_description({"id": "p", "inputs": inputs}, "local").create()
        found = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
        assert set(NAMES) <= set(found) if there else not set(NAMES) & set(found)
        for name in NAMES if there else ():
            flags = QgsProcessingParameterDefinition.Flag
            assert found[name].flags() & flags.FlagAdvanced
            assert found[name].flags() & flags.FlagOptional
            assert found[name].defaultValue() is None
            assert found[name].help()
            assert found[name].description()


def test_an_input_of_the_same_name_is_told_apart():
    algorithm = algorithm_from_description({"id": "p", "inputs": {"HPGC_BANDS": TIFF}}, "local").create()
    assert {"HPGC_BANDS", "HPGC_BANDS_2"} <= {parameter.name() for parameter in algorithm.parameterDefinitions()}


@pytest.mark.parametrize(
    ("given_bands", "first"), [("4", 4), ("4,1", 4), ([3, 2], 3), ("2-4", 2), (" 3; 1 ", 3), (4, 4), ("4-2", 4)]
)
def test_the_process_gets_the_bands_that_were_asked_for(local, scene, tmp_path, given_bands, first):
    made = run(scene, tmp_path / "out.tif", HPGC_BANDS=given_bands)
    assert np.array_equal(made.ReadAsArray(), bands(scene)[first - 1])


def test_the_process_gets_the_extent_alone_and_the_log_tells_what_it_saves(local, scene, tmp_path, part):
    feedback = Recorder()
    made = run(scene, tmp_path / "out.tif", feedback, HPGC_EXTENT=text(part), HPGC_BANDS="1,2")
    assert np.array_equal(made.ReadAsArray(), bands(scene)[0][ROWS, COLUMNS])
    source = gdal.Open(str(scene))
    count, size = source.RasterCount, gdal.GetDataTypeSize(source.GetRasterBand(1).DataType)
    whole = 256 * 256 * count * size // 8
    said = next(line for line in feedback.lines if line.startswith("Only the extent"))
    assert said.startswith(f"Only the extent and 2 of {count} bands of “scene” are sent: ")
    assert said.endswith(f"instead of {whole / 1000:.0f} kB (before compression).")
    assert feedback.lines.index(said) < feedback.lines.index(f"Job {feedback.job}")


@pytest.mark.parametrize("as_layer", [True, False])
def test_an_extent_is_a_layer_or_a_rectangle(local, scene, tmp_path, part, as_layer):
    small = tmp_path / "small.tif"
    gdal.Translate(str(small), str(scene), srcWin=[10, 20, 50, 80])
    west, east, south, north = part
    extent = QgsRasterLayer(str(small)) if as_layer else QgsRectangle(west, south, east, north)
    made = run(scene, tmp_path / "out.tif", HPGC_EXTENT=extent)
    assert np.array_equal(made.ReadAsArray(), bands(scene)[0][ROWS, COLUMNS])


def test_an_extent_in_another_reference_system_is_covered(local, scene, tmp_path):
    made = run(scene, tmp_path / "out.tif", HPGC_EXTENT="-34.93,-34.92,-7.92,-7.91 [EPSG:4326]")
    a, across, _, d, _, down = made.GetGeoTransform()
    source = gdal.Open(str(scene)).GetGeoTransform()
    column, row = (a - source[0]) / across, (d - source[3]) / down
    assert column == pytest.approx(round(column))
    assert row == pytest.approx(round(row))
    taken = np.s_[round(row) : round(row) + made.RasterYSize, round(column) : round(column) + made.RasterXSize]
    assert np.array_equal(made.ReadAsArray(), bands(scene)[0][taken])
    # A hundredth of a degree is 1.1 km there.
    assert 36 < made.RasterXSize < 40
    assert 36 < made.RasterYSize < 40


def test_larger_pixels_are_sent(local, scene, tmp_path, part):
    made = run(scene, tmp_path / "out.tif", HPGC_EXTENT=text(part), HPGC_RESOLUTION=60)
    assert np.array_equal(made.ReadAsArray(), bands(scene)[0][ROWS, COLUMNS][1::2, 1::2])
    assert made.GetGeoTransform()[1] == pytest.approx(60)


def test_a_link_stays_whole_and_the_log_says_so(local, scene, tmp_path, part):
    feedback = Recorder()
    web = f"/vsicurl/{local.origin}/data/scene.tif"
    made = run(scene, tmp_path / "out.tif", feedback, il=[web], HPGC_EXTENT=text(part))
    assert np.array_equal(made.ReadAsArray(), bands(scene)[0])
    assert "goes as a link, so the whole of it" in feedback.text


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"HPGC_EXTENT": "0,1,0,1 [EPSG:32725]"}, "does not meet the raster “scene”"),
        ({"HPGC_EXTENT": "10,11,45,46 [EPSG:4326]"}, "does not meet the raster “scene”"),
        ({"HPGC_BANDS": "99"}, "“scene” has no band 99"),
        ({"HPGC_BANDS": "red"}, "have to be numbers from 1 on, such as 1,4 or 2-5, not “red”"),
        ({"HPGC_BANDS": "0"}, "not “0”"),
        ({"HPGC_BANDS": "1-999999"}, "not “1-999999”"),
        ({"HPGC_RESOLUTION": -5}, "has to be a number above 0"),
        ({"HPGC_RESOLUTION": 1e7}, "leaves no pixel of “scene”"),
    ],
)
def test_what_can_not_be_sent_is_told_before_anything_is(local, scene, tmp_path, values, said):
    jobs = len(HpgcClient(local.url).jobs())
    with pytest.raises(QgsProcessingException, match=said):
        run(scene, tmp_path / "out.tif", **values)
    assert len(HpgcClient(local.url).jobs()) == jobs
    assert list(tmp_path.iterdir()) == []


def test_a_step_of_a_model_sends_less(local, scene, tmp_path, part):
    maker = ModelMaker("Less")
    sources = {"il": given("image"), "exp": fixed("im1b1"), "out": fixed("double"), "HPGC_BANDS": fixed("3")}
    maker.step("Copy", "hpgc:local.BandMath", {"out_result": "result"}, HPGC_EXTENT=fixed(text(part)), **sources)
    values = {"image": str(scene), "result": str(tmp_path / "out.tif")}
    maker.done().create().run(values, QgsProcessingContext(), Recorder())
    assert np.array_equal(gdal.Open(str(tmp_path / "out.tif")).ReadAsArray(), bands(scene)[2][ROWS, COLUMNS])


def test_the_command_line_sends_less(local_server, scene, tmp_path, part):
    qgis = QgisProcess(tmp_path / "qgis")
    qgis.algorithm("hpgc:addconnection", NAME="local", URL=local_server.url)
    out = tmp_path / "out.tif"
    words = {"il": scene, "exp": "im1b1", "out": "double", "out_result": out, "HPGC_EXTENT": text(part)}
    words |= {"HPGC_BANDS": "2", "HPGC_RESOLUTION": "60"}
    done = qgis.run("run", "hpgc:local.BandMath", *(f"--{name}={value}" for name, value in words.items()))
    assert "Only the extent, 1 of" in done.stdout
    assert np.array_equal(gdal.Open(str(out)).ReadAsArray(), bands(scene)[1][ROWS, COLUMNS][1::2, 1::2])


def test_the_result_tells_what_was_sent(local, scene, tmp_path):
    run(scene, tmp_path / "out.tif", HPGC_BANDS="3", HPGC_RESOLUTION=60)
    layer = QgsRasterLayer(str(tmp_path / "out.tif"))
    layer.loadDefaultMetadata()
    history = layer.metadata().history()
    assert any('"HPGC_BANDS": "3"' in line and '"HPGC_RESOLUTION": 60' in line for line in history)


def test_they_go_into_the_history_and_back(local, scene):
    algorithm = QgsApplication.processingRegistry().algorithmById("hpgc:local.BandMath")
    values = {"il": [str(scene)], "exp": "im1b1", "HPGC_BANDS": "1,2", "HPGC_RESOLUTION": 60.0}
    inputs = algorithm.asMap(values, QgsProcessingContext())["inputs"]
    assert (inputs["HPGC_BANDS"], inputs["HPGC_RESOLUTION"]) == ("1,2", 60.0)
