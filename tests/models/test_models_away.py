"""Models with remote steps while the server is away, or the connection isn't there: whole, and told what is missing."""

import re

import processing
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingModelAlgorithm

from tests.demo.qgis_process import QgisProcess
from tests.feedback import Recorder
from tests.models.make_models import MODELS, connect_without_server, path_of
from tests.models.saved import OUTPUTS, STEPS, every_model, opened

NOT_AVAILABLE = "not available on this system: (Ratio, Stretch|Stretch, Ratio)"


@pytest.fixture
def known(provider, server):
    """The connection ``local`` from the catalog on disk; its server has to stay unasked."""
    connect_without_server(server.url)
    provider.refreshAlgorithms()
    yield
    assert server.requests == []


# Without the server


@every_model
def test_a_model_opens_and_is_valid_while_its_server_is_away(known, name):
    model = opened(name)
    assert {id: child.algorithmId() for id, child in model.childAlgorithms().items()} == STEPS[name]
    assert all(child.algorithm() is not None for child in model.childAlgorithms().values())
    assert model.validate() == (True, [])
    assert model.canExecute() == (True, "")
    assert {p.name() for p in model.destinationParameterDefinitions()} == set(OUTPUTS[name])


@every_model
def test_a_model_is_the_one_that_its_script_makes(known, name):
    assert opened(name).toVariant() == MODELS[name]().toVariant()


@every_model
def test_a_model_saved_again_is_the_same(known, tmp_path, name):
    again = tmp_path / "again.model3"
    assert opened(name).toFile(str(again))
    reopened = QgsProcessingModelAlgorithm()
    assert reopened.fromFile(str(again))
    assert reopened.toVariant() == opened(name).toVariant()


@every_model
def test_the_designer_shows_every_step(known, qgis_iface, name):
    from processing.modeler.ModelerScene import ModelerScene

    model, context, drawing = opened(name), QgsProcessingContext(), ModelerScene()
    drawing.createItems(model, context)
    shown = {item.component().description() for item in drawing.items() if hasattr(item, "component")}
    assert set(STEPS[name]) <= shown


@every_model
def test_the_dialog_of_each_step_gives_back_the_step(known, qgis_iface, name):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    model = opened(name)
    for id, child in model.childAlgorithms().items():
        dialog = ModelerParametersDialog(child.algorithm(), model, id)
        again = dialog.createAlgorithm()
        sources = again.parameterSources()
        for parameter, source in child.parameterSources().items():
            assert sources[parameter] == source, (id, parameter)
        dialog.deleteLater()


def sources_for(model, step, *arguments):
    return {(s.outputChildId(), s.outputName()) for s in model.availableSourcesForChild(step, *arguments)}


def test_a_raster_result_is_offered_for_rasters_and_not_for_numbers(known):
    model = opened("native_remote_native")
    assert ("Compute", "out_result") in sources_for(model, "Classify", ["raster"], ["outputRaster"])
    assert sources_for(model, "Classify", ["number"], ["outputNumber"]) == set()
    assert sources_for(model, "Classify", ["source"], ["outputVector"]) == set()


@pytest.mark.parametrize(
    ("type", "output", "names"),
    [
        ("raster", "outputRaster", {"mask"}),
        ("source", "outputVector", {"footprint"}),
        ("number", "outputNumber", {"mean", "count"}),
        ("string", "outputString", {"summary", "HPGC_JOB"}),
    ],
)
def test_each_result_is_offered_for_its_own_type(known, type, output, names):
    offered = sources_for(opened("several_outputs"), "Zones", [type], [output])
    assert {name for step, name in offered if step == "Measure"} == names


# Without the connection


@every_model
def test_a_model_without_its_connection_stays_whole(provider, server, tmp_path, name):
    model, again = opened(name), tmp_path / "again.model3"
    assert {id: child.algorithmId() for id, child in model.childAlgorithms().items()} == STEPS[name]
    assert model.toFile(str(again))
    connect_without_server(server.url)
    provider.refreshAlgorithms()
    reopened = QgsProcessingModelAlgorithm()
    assert reopened.fromFile(str(again))
    assert reopened.toVariant() == opened(name).toVariant()
    assert reopened.validate() == (True, [])


@every_model
def test_a_model_without_its_connection_names_what_is_missing(provider, name):
    model = opened(name)
    missing = {step: id for step, id in STEPS[name].items() if id.startswith("hpgc:")}
    fine, reason = model.canExecute()
    assert not fine
    assert any(f"an algorithm that is not available: <i>{id}</i>" in reason for id in missing.values())
    fine, issues = model.validate()
    assert not fine
    for step, id in missing.items():
        assert f"<b>{step}</b>: Algorithm is not available: <i>{id}</i>" in issues


def test_a_run_without_the_connection_names_the_steps(provider, scene):
    feedback = Recorder()
    values = {"image": str(scene), "expression": "im1b1"}
    with pytest.raises(QgsProcessingException) as told:
        processing.run(opened("two_remote_steps"), values, feedback=feedback)
    assert re.search(NOT_AVAILABLE, str(told.value))


def test_qgis_process_without_the_connection_names_what_is_missing(tmp_path, scene):
    bare = QgisProcess(tmp_path / "qgis")
    values = [f"--image={scene}", "--expression=im1b1", f"--result={tmp_path / 'result.tif'}"]
    done = bare.run("run", str(path_of("two_remote_steps")), *values, check=False)
    assert done.returncode != 0
    assert re.search(NOT_AVAILABLE, done.stdout + done.stderr)
