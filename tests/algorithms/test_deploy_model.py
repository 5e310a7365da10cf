"""A graphical model becomes a process on the server, with its inputs, as what a person asked for."""

import json
import subprocess
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from hpgc_provider.connections import Connection, save_connection
from tests.algorithms.deploying import algorithm, deploy, kept, run
from tests.algorithms.same_results import assert_same_raster, rows
from tests.conftest import ROOT
from tests.demo.qgis_process import QgisProcess
from tests.models.deployable import failing, kinds, surface, zones
from tests.models.make_models import ModelMaker, fixed, given, made
from tests.scripted_server import Reply

CWLTOOL = ROOT / ".venv" / "testbed" / "bin" / "cwltool"


def test_each_kind_of_input_comes_back_as_the_parameter_it_was(fresh, tmp_path):
    model = kinds()
    model.setParameterOrder(["whole", "features", "spot"])
    model.setHelpContent({"whole": "How <b>many</b>.", "ALG_DESC": "Tells <i>everything</i>."})
    found = algorithm(deploy(model, tmp_path))
    due = [parameter for parameter in model.parameterDefinitions() if not parameter.isDestination()]
    came = [found.parameterDefinition(parameter.name()) for parameter in due]
    names = [one.name() for one in found.parameterDefinitions()]
    assert names[:3] == ["whole", "features", "spot"]
    assert [one.type() for one in came] == [one.type() for one in due]
    assert [one.description() for one in came] == [one.description() for one in due]
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    needed = {one.name() for one in came if not one.flags() & optional}
    assert needed == {"features", "spot", "place", "raster"}, "all else has a default"
    by_name = {one.name(): one for one in came}
    defaults = {name: one.defaultValue() for name, one in by_name.items() if one.defaultValue() is not None}
    words = {"one": "green", "some": ["x", "z"], "cells": ["0", "500", "1"]}
    plain = {one.name(): one.defaultValue() for one in due if one.defaultValue() is not None}
    assert defaults == {**plain, **words}
    assert (by_name["whole"].minimum(), by_name["whole"].maximum()) == (1, 12)
    assert by_name["whole"].help() == "How many ."
    assert "Tells everything" in found.shortHelpString()
    assert by_name["column"].parentLayerParameterName() == by_name["formula"].parentLayerParameterName() == "features"
    assert by_name["columns"].allowMultiple()
    assert by_name["columns"].dataType() == QgsProcessingParameterField.DataType.Numeric
    assert by_name["far"].parentParameterName() == "features"
    assert by_name["band"].parentLayerParameterName() == "raster"
    assert by_name["cells"].headers() == ["from", "to", "class"]
    assert by_name["words"].multiLine()
    assert by_name["some"].allowMultiple()


def test_a_changed_model_replaces_what_was_deployed_of_it(fresh, tmp_path):
    id = deploy(failing(), tmp_path, PROCESS_ID="changing")
    with pytest.raises(QgsProcessingException, match="“changing”"):
        deploy(zones(), tmp_path, PROCESS_ID="changing")
    assert algorithm(id).parameterDefinition("image") is not None
    assert deploy(zones(), tmp_path, PROCESS_ID="changing", REPLACE=True) == id
    assert algorithm(id).parameterDefinition("image") is None
    assert algorithm(id).parameterDefinition("which") is not None
    with pytest.raises(QgsProcessingException, match="BandMath"):
        deploy(zones(), tmp_path, PROCESS_ID="BandMath", REPLACE=True)


def test_a_package_is_saved_and_is_valid_cwl_that_names_the_image(provider, tmp_path):
    path = tmp_path / "zones.cwl"
    made = run("deploymodel", FILE=kept(zones(), tmp_path), SAVE_TO=str(path), IMAGE="qgis/qgis:3.44")
    assert made == {"PROCESS": "Zones", "SAVE_TO": str(path)}
    done = subprocess.run([CWLTOOL, "--validate", f"{path}#Zones"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    workflow, tool = json.loads(path.read_text())["$graph"]
    assert (workflow["class"], tool["class"]) == ("Workflow", "CommandLineTool")
    assert tool["requirements"]["DockerRequirement"] == {"dockerPull": "qgis/qgis:3.44"}
    assert not {"InlineJavascriptRequirement", "NetworkAccess"} & tool["requirements"].keys()


def test_a_saved_package_is_deployed_as_any_other(fresh, places, tmp_path):
    path = tmp_path / "zones.cwl"
    run("deploymodel", FILE=kept(zones(), tmp_path), SAVE_TO=str(path))
    id = run("deploy", NAME="local", PACKAGE=str(path))["PROCESS"]
    values = {"features": str(places), "which": "true", "distance": 3}
    processing.run(zones(), {**values, "buffered": "memory:", "dissolved": str(tmp_path / "home-dissolved.gpkg")})
    # Of CWL alone a server knows formats, types and defaults.
    found = {one.name(): (one.type(), one.defaultValue()) for one in algorithm(id).parameterDefinitions()}
    assert found["features"] == ("source", None)
    assert found["which"] == ("string", '"size" > 1')
    assert found["distance"] == ("number", 10)
    run(f"local.{id}", **values, dissolved=str(tmp_path / "away-dissolved.gpkg"), buffered=str(tmp_path / "b.gpkg"))
    assert rows(tmp_path / "away-dissolved.gpkg") == rows(tmp_path / "home-dissolved.gpkg")


@pytest.fixture
def toolbox_model(profile):
    """Puts a model into the toolbox, as if it was saved there."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "processing" / "models"
    written = []

    def put(model):
        folder.mkdir(parents=True, exist_ok=True)
        written.append(folder / f"{model.name()}.model3")
        assert model.toFile(str(written[-1]))
        QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()
        return f"model:{model.name()}"

    yield put
    for path in written:
        path.unlink()
    QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()


def test_a_model_within_a_model_goes_along(fresh, toolbox_model, places, tmp_path):
    inner = toolbox_model(zones())
    maker = ModelMaker("Outer", image=False)
    maker.input(QgsProcessingParameterFeatureSource("features", "Features"))
    values = {"which": fixed("true"), "by": fixed("kind"), "distance": fixed(5)}
    maker.step("Zoned", inner, {"dissolved": "zones"}, features=given("features"), **values)
    maker.step(
        "Counted",
        "native:countpointsinpolygon",
        {"OUTPUT": "counts"},
        POLYGONS=made("Zoned", "dissolved"),
        POINTS=given("features"),
    )
    outer = toolbox_model(maker.done())
    home, away = tmp_path / "home-dissolved.gpkg", tmp_path / "away-dissolved.gpkg"
    processing.run(outer, {"features": str(places), "zones": "memory:", "counts": str(home)})
    id = run("deploymodel", NAME="local", MODEL=outer, PROCESS_ID="outer.one")["PROCESS"]
    assert id == "outer.one"
    run(f"local.{id}", features=str(places), counts=str(away), zones=str(tmp_path / "zones.gpkg"))
    assert rows(away) == rows(home)
    assert [values["NUMPOINTS"] for values, _ in rows(away)[1]] == [6, 6]


def test_a_model_of_the_project_is_a_step_like_any_other(fresh, places, tmp_path):
    provider = QgsApplication.processingRegistry().providerById("project")
    provider.add_model(zones())
    maker = ModelMaker("Of the project", image=False)
    maker.input(QgsProcessingParameterFeatureSource("features", "Features"))
    values = {"which": fixed("true"), "by": fixed("kind"), "distance": fixed(5)}
    maker.step("Zoned", "project:Zones", {"dissolved": "zones"}, features=given("features"), **values)
    id = deploy(maker.done(), tmp_path)
    processing.run(
        "project:Zones",
        {
            "features": str(places),
            "which": "true",
            "by": "kind",
            "distance": 5,
            "buffered": "memory:",
            "dissolved": str(tmp_path / "home-dissolved.gpkg"),
        },
    )
    run(f"local.{id}", features=str(places), zones=str(tmp_path / "away-dissolved.gpkg"))
    assert rows(tmp_path / "away-dissolved.gpkg") == rows(tmp_path / "home-dissolved.gpkg")


def test_qgis_process_deploys_and_runs_a_model(fresh, scene, other_scene, tmp_path):
    qgis = QgisProcess(tmp_path / "qgis")
    qgis.algorithm("hpgc:addconnection", NAME="local", URL=fresh.url)
    model = kept(surface(), tmp_path)
    assert qgis.algorithm("hpgc:deploymodel", NAME="local", FILE=model, PROCESS_ID="s2") == {"PROCESS": "s2"}
    values = {"first": str(scene), "second": str(other_scene), "band": "2", "statistic": "Mean"}
    away = qgis.algorithm("hpgc:local.s2", **values, warped=str(tmp_path / "away.tif"))
    # What is left out at home is left out of the steps too; away a default counts, as it does in the dialog.
    home = {**values, "statistic": 2, "lowest": 0.25, "crs": "EPSG:31985", "warped": str(tmp_path / "home.tif")}
    results = processing.run(surface(), home)
    assert_same_raster(tmp_path / "away.tif", tmp_path / "home.tif")
    assert away["Measure_MEAN"] == results["CHILD_RESULTS"]["Measure"]["MEAN"]


def test_the_models_of_the_toolbox_are_offered(provider, toolbox_model):
    toolbox_model(zones())
    found = QgsApplication.processingRegistry().createAlgorithmById("hpgc:deploymodel")
    assert "model:Zones" in found.parameterDefinition("MODEL").metadata()["widget_wrapper"]["value_hints"]


def test_a_server_that_takes_no_packages_gets_cwl_alone(provider, server, tmp_path):
    core = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core"
    part_two = "http://www.opengis.net/spec/ogcapi-processes-2/1.0/conf"
    classes = [core, f"{part_two}/deploy-replace-undeploy", f"{part_two}/cwl"]
    server.on("GET", "/ogc-api/", Reply(body={"title": "S", "links": []}))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": classes}))
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": []}))
    server.on("POST", "/ogc-api/processes", Reply(201, {"id": "Zones", "mutable": True}))
    save_connection(Connection("local", server.url))
    assert deploy(zones(), tmp_path) == "Zones"
    (request,) = server.seen("POST", "/ogc-api/processes")
    assert (request.path, request.headers["Content-Type"]) == ("/ogc-api/processes", "application/cwl+json")
    assert [entry["class"] for entry in json.loads(request.body)["$graph"]] == ["Workflow", "CommandLineTool"]
