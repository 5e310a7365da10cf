"""Remote processes as steps of models: opened, checked, run, exported and cancelled as any other step."""

import json
import re
import types

import numpy as np
import processing
import pytest
import requests
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelChildParameterSource,
)

from tests.feedback import Recorder
from tests.models.make_models import CLASSES, ModelMaker, fixed, given, made, path_of
from tests.models.saved import OUTPUTS, STEPS, every_model, opened
from tests.waiting import wait_until

RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"
DRAWN = ["hpgc:local.BandMath", "hpgc:fetchresults"]
EXPRESSIONS = {"two_remote_steps": {"expression": RATIO}, "native_remote_native": {"expression": "im1b1*im1b1"}}


def values_for(name, scene, folder):
    suffix = {"zones": "gpkg"}
    paths = {output: str(folder / f"{output}.{suffix.get(output, 'tif')}") for output in OUTPUTS[name]}
    return {"image": str(scene), **EXPRESSIONS.get(name, {}), **paths}


def pixels(path, band=1):
    return gdal.Open(str(path)).ReadAsArray(band_list=[band])


def band(scene, number):
    return pixels(scene, number).astype(np.float64)


def check_two_remote_steps(scene, folder):
    red, near_infrared = band(scene, 3), band(scene, 4)
    due = (near_infrared - red) / (near_infrared + red) * 100 + 100
    np.testing.assert_allclose(pixels(folder / "result.tif"), due, rtol=0, atol=1e-4)


def check_native_remote_native(scene, folder):
    blue = band(scene, 1)
    scaled = (blue - blue.min()) / (blue.max() - blue.min())
    squared = scaled * scaled
    borders = np.array([float(CLASSES[1]), float(CLASSES[4])])
    classes = pixels(folder / "classes.tif")
    # A pixel on the border of two classes may fall to either, by its last bit.
    clear = np.abs(squared[..., np.newaxis] - borders).min(axis=-1) > 1e-6
    np.testing.assert_array_equal(classes[clear], np.digitize(squared, borders)[clear] + 1)
    assert clear.mean() > 0.99
    assert set(np.unique(classes)) == {1, 2, 3}


def check_several_outputs(scene, folder):
    near_infrared = band(scene, 4)
    mean, above = near_infrared.mean(), near_infrared > near_infrared.mean()
    np.testing.assert_array_equal(pixels(folder / "mask.tif"), above)
    np.testing.assert_allclose(pixels(folder / "weights.tif"), above * mean, rtol=1e-6)
    np.testing.assert_array_equal(pixels(folder / "brighter.tif"), band(scene, 3) > mean)
    zones = ogr.Open(str(folder / "zones.gpkg"))
    layer = zones.GetLayer(0)
    assert layer.GetFeatureCount() == 1
    zone = layer.GetNextFeature()
    assert zone["_count"] == near_infrared.size == zone["count"]
    assert zone["_sum"] == above.sum() == zone["above"]
    assert zone["mean"] == pytest.approx(mean)


CHECKS = {
    "two_remote_steps": check_two_remote_steps,
    "native_remote_native": check_native_remote_native,
    "several_outputs": check_several_outputs,
}


# With the server


@every_model
def test_a_model_gives_what_numpy_gives(local, scene, tmp_path, name):
    feedback = Recorder()
    results = processing.run(opened(name), values_for(name, scene, tmp_path), feedback=feedback)
    assert set(OUTPUTS[name]) <= set(results)
    CHECKS[name](scene, tmp_path)
    remote = [id for id in STEPS[name].values() if id.startswith("hpgc:")]
    assert len([line for line in feedback.lines if line.startswith("Job http")]) == len(remote)


@every_model
def test_a_model_runs_in_a_task_as_the_dialog_runs_it(local, scene, tmp_path, name):
    done, _, feedback = run_in_task(opened(name), values_for(name, scene, tmp_path))
    assert done, feedback.text
    CHECKS[name](scene, tmp_path)


def exported(model):
    """The algorithm of the script that QGIS makes of a model."""
    kind = QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass
    code = "\n".join(model.asPythonCode(kind, 4))
    script = types.ModuleType("exported")
    exec(code, script.__dict__)
    return script.__dict__[re.search(r"^class (\w+)\(", code, re.M)[1]]()


@every_model
def test_a_model_exported_as_a_script_gives_the_same(local, scene, tmp_path, name):
    values = values_for(name, scene, tmp_path)
    # An exported script names its destinations by their labels.
    values = {key.capitalize() if key in OUTPUTS[name] else key: value for key, value in values.items()}
    processing.run(exported(opened(name)), values, feedback=Recorder())
    CHECKS[name](scene, tmp_path)


@every_model
def test_qgis_process_runs_a_model_by_its_file(qgis, scene, tmp_path, name):
    values = [f"--{key}={value}" for key, value in values_for(name, scene, tmp_path).items()]
    done = qgis.run("run", str(path_of(name)), *values)
    CHECKS[name](scene, tmp_path)
    for output in OUTPUTS[name]:
        assert re.search(rf"^{output}:\s+{re.escape(str(tmp_path))}", done.stdout, re.M)


def test_the_expression_is_an_input_of_the_model(local, scene, tmp_path):
    values = {**values_for("two_remote_steps", scene, tmp_path), "expression": "im1b1"}
    processing.run(opened("two_remote_steps"), values, feedback=Recorder())
    np.testing.assert_array_equal(pixels(tmp_path / "result.tif"), band(scene, 1) * 100 + 100)


def test_the_values_of_a_remote_step_are_among_the_results(local, scene, tmp_path):
    results = processing.run(opened("several_outputs"), values_for("several_outputs", scene, tmp_path))
    measured = results["CHILD_RESULTS"]["Measure"]
    near_infrared = band(scene, 4)
    assert measured["mean"] == pytest.approx(near_infrared.mean())
    assert measured["count"] == near_infrared.size
    assert json.loads(measured["summary"])["maximum"] == near_infrared.max()


def test_an_output_that_no_step_needs_is_not_fetched(local, scene, tmp_path):
    results = processing.run(opened("several_outputs"), values_for("several_outputs", scene, tmp_path))
    assert "footprint" in results["CHILD_RESULTS"]["Measure"]
    assert "footprint" not in results["CHILD_RESULTS"]["Compare"]


def test_a_number_of_a_remote_step_stands_in_an_expression(local, scene):
    maker = ModelMaker("Difference")
    maker.step("Measure", "hpgc:local.Statistics", image=given("image"), band=fixed(4))
    expression = QgsProcessingModelChildParameterSource.fromExpression("'im1b4-' || @Measure_mean")
    outputs = {"out_result": "difference"}
    maker.step("Difference", "hpgc:local.BandMath", outputs, il=given("image"), exp=expression, out=fixed("double"))
    results = processing.run(maker.done(), {"image": str(scene), "difference": "TEMPORARY_OUTPUT"})
    near_infrared = band(scene, 4)
    np.testing.assert_allclose(pixels(results["difference"]), near_infrared - near_infrared.mean(), atol=1e-9)


def test_every_kind_of_value_goes_from_one_remote_step_to_the_next(local):
    sent = {
        "stringInput": "Grüße",
        "enumInput": "Value2",
        "doubleInput": 3.25,
        "integerInput": 7,
        "booleanInput": True,
        "dateInput": "2026-02-03T04:05:06Z",
        "measureInput": '{"measurement": 10.3, "uom": "m"}',
        "complexObjectInput": '{"property1": "a", "property5": false}',
        "arrayInput": [1, 2, 3],
        "geometryInput": "POINT (1.5 2.5)",
        "boundingBoxInput": "1,3,2,4 [EPSG:4326]",
    }
    maker = ModelMaker("Echo", image=False)
    maker.step("First", "hpgc:local.EchoProcess", **{name: fixed(value) for name, value in sent.items()})
    # Places have a second output, written as QGIS's parameters read them.
    places = {"geometryInput": "geometryOutput_wkt", "boundingBoxInput": "boundingBoxOutput_extent"}
    again = {name: made("First", places.get(name) or name.replace("Input", "Output")) for name in sent}
    maker.step("Second", "hpgc:local.EchoProcess", **again)
    results = processing.run(maker.done(), {})["CHILD_RESULTS"]
    assert results["First"]["doubleOutput"] == 3.25
    assert results["First"]["boundingBoxOutput_extent"] == "1.0,3.0,2.0,4.0 [EPSG:4326]"
    assert set(results["First"]) == {name.replace("Input", "Output") for name in sent} | set(places.values())
    assert results["Second"] == results["First"]


def test_a_bounding_box_goes_on_as_an_extent(local):
    maker = ModelMaker("Box", image=False)
    maker.step("Say", "hpgc:local.EchoProcess", boundingBoxInput=fixed("1,3,2,4 [EPSG:4326]"))
    maker.step("Draw", "native:extenttolayer", {"OUTPUT": "box"}, INPUT=made("Say", "boundingBoxOutput_extent"))
    box = processing.run(maker.done(), {"box": "TEMPORARY_OUTPUT"})["box"]
    assert box.extent().toString(0) == "1,2 : 3,4"
    assert box.crs().authid() == "EPSG:4326"


# A cancel, and failures


def run_in_task(model, values, on_text=None):
    """Whether it went well, the results and the log of a run on a worker thread."""
    context, feedback, done = QgsProcessingContext(), Recorder(on_text), []
    task = QgsProcessingAlgRunnerTask(model, values, context, feedback)
    task.executed.connect(lambda fine, results: done.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: done, timeout=60)
    return *done[0], feedback


def jobs_of(feedback):
    return [line.split(" ", 1)[1] for line in feedback.lines if line.startswith("Job http")]


def with_source(name, step, **sources):
    """A model with other values in one of its steps."""
    model = opened(name)
    child = model.childAlgorithm(step)
    for parameter, source in sources.items():
        child.addParameterSources(parameter, [source])
    model.setChildAlgorithm(child)
    return model


def test_a_cancel_in_the_second_remote_step_dismisses_its_job(local, scene, tmp_path):
    seen = []

    def on_text(self, text):
        if len(jobs_of(self)) == 2 and text.startswith("running"):
            seen.extend(requests.get(job, timeout=10).json()["status"] for job in jobs_of(self))
            self.cancel()

    model = with_source("two_remote_steps", "Stretch", pause=fixed(600))
    fine, results, feedback = run_in_task(model, values_for("two_remote_steps", scene, tmp_path), on_text)
    first, second = jobs_of(feedback)
    assert seen[:2] == ["successful", "running"]
    # The server keeps no job that was dismissed; the one that had ended before stays.
    assert requests.get(second, timeout=10).status_code == 404
    assert requests.get(first, timeout=10).json()["status"] == "successful"
    assert not fine
    assert results == {}
    assert re.search(r"Stretch.*Cancelled: the job \S+ was dismissed on the server\.", feedback.text)
    assert "Traceback" not in feedback.text
    assert list(tmp_path.iterdir()) == []


def test_a_cancel_of_an_exported_script_dismisses_the_job(local, scene, tmp_path):
    script = exported(with_source("two_remote_steps", "Ratio", pause=fixed(600)))
    feedback = Recorder(lambda self, text: self.cancel() if text.startswith("running") else None)
    values = {"image": str(scene), "expression": "im1b1", "Result": str(tmp_path / "result.tif")}
    with pytest.raises(QgsProcessingException) as told:
        processing.run(script, values, feedback=feedback)
    assert "was dismissed on the server" in str(told.value)
    assert requests.get(feedback.job, timeout=10).status_code == 404


def test_a_remote_step_that_fails_names_the_step_and_the_servers_reason(local, scene, tmp_path):
    model = with_source("two_remote_steps", "Stretch", exp=fixed("nonsense("))
    fine, _, feedback = run_in_task(model, values_for("two_remote_steps", scene, tmp_path))
    assert not fine
    assert re.search(r"Error encountered while running Stretch: .*failed: .*Orfeo ToolBox", feedback.text)
    assert "Traceback" not in feedback.text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("exp", "reason"), [("", "is empty"), ("   ", "is empty"), (None, "has no value")], ids=["empty", "blank", "none"]
)
def test_a_step_without_what_it_needs_names_the_step_and_the_input(local, scene, tmp_path, exp, reason):
    model = with_source("two_remote_steps", "Stretch", exp=fixed(exp))
    fine, _, feedback = run_in_task(model, values_for("two_remote_steps", scene, tmp_path))
    assert not fine
    assert f"Error encountered while running Stretch: “Expression” {reason}, but the process needs it." in feedback.text
    assert len(jobs_of(feedback)) == 1


def test_a_text_that_is_no_json_names_the_step_and_the_input(local):
    maker = ModelMaker("Echo", image=False)
    maker.step("Say", "hpgc:local.EchoProcess", complexObjectInput=fixed("{oops"))
    fine, _, feedback = run_in_task(maker.done(), {})
    assert not fine
    assert "Error encountered while running Say: “Object” is not valid JSON" in feedback.text
    assert "Traceback" not in feedback.text


def test_a_raster_that_is_away_names_the_step_and_the_input(local, tmp_path):
    model = with_source("two_remote_steps", "Ratio", il=fixed(str(tmp_path / "away.tif")))
    fine, _, feedback = run_in_task(model, {"expression": "im1b1", "result": str(tmp_path / "result.tif")})
    assert not fine
    assert "Error encountered while running Ratio: What was given for “Images” can't be read." in feedback.text


def test_the_designer_draws_a_remote_step_with_the_icon_of_the_toolbox(local):
    icons = {QgsApplication.processingRegistry().createAlgorithmById(name).svgIconPath() for name in DRAWN}
    assert icons == {QgsApplication.processingRegistry().providerById("hpgc").svgIconPath()}


def test_a_picture_of_the_server_is_no_raster_for_the_next_remote_step(local, scene, tmp_path):
    model = with_source("two_remote_steps", "Ratio", HPGC_RESULTS=fixed("wms"))
    fine, _, feedback = run_in_task(model, values_for("two_remote_steps", scene, tmp_path))
    assert not fine
    assert re.search("running Stretch: The layer .* is a picture made by a server", feedback.text)


def test_a_result_that_is_no_geotiff_names_the_step_and_the_ending(local, scene, tmp_path):
    values = {**values_for("two_remote_steps", scene, tmp_path), "result": str(tmp_path / "result.jpg")}
    fine, _, feedback = run_in_task(opened("two_remote_steps"), values)
    assert not fine
    assert re.search(r"running Stretch: “Result” is written as GeoTIFF.*\.jpg", feedback.text)
