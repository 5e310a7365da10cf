"""A graphical model becomes a process on the server, and gives there what it gives here."""

import json
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProject,
    QgsUnitTypes,
)

from hpgc_provider.connections import Connection, save_connection
from tests.algorithms.deploying import deploy, kept, run
from tests.conftest import ROOT
from tests.demo.qgis_process import QgisProcess
from tests.models.deployable import JOINED, assorted, failing, kinds, surface, with_step, zones
from tests.models.make_models import ModelMaker, fixed, given, made
from tests.scripted_server import Reply
from tests.testbed.launch import LocalServer

CWLTOOL = ROOT / ".venv" / "testbed" / "bin" / "cwltool"


@pytest.fixture(scope="module")
def own_server(scene):
    """A server of these tests alone."""
    with LocalServer(data=scene.parent) as server:
        yield server


@pytest.fixture
def fresh(provider, own_server):
    """The same, connected under the name ``local``; nothing is deployed there before and after."""
    processing.run("hpgc:addconnection", {"NAME": "local", "URL": own_server.url})
    yield own_server
    from hpgc_provider.api import HpgcClient

    client = HpgcClient(own_server.url)
    for process in client.processes():
        if process.mutable:
            client.undeploy(process.id)


def algorithm(process):
    return QgsApplication.processingRegistry().algorithmById(f"hpgc:local.{process}")


def raster(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetGeoTransform(), dataset.GetProjection()


def rows(path):
    opened = ogr.Open(str(path))
    layer = opened.GetLayer(0)
    names = [field.name for field in layer.schema]
    crs = layer.GetSpatialRef().ExportToWkt() if layer.GetSpatialRef() else ""
    found = [({name: feature[name] for name in names}, str(feature.GetGeometryRef())) for feature in layer]
    # QGIS's own dissolving gives its groups in another order each time.
    return crs, sorted(found, key=str) if "dissolved" in path.name else found


@pytest.fixture(scope="session")
def places(tmp_path_factory):
    """Points with a text, two numbers and a date each, in a Shapefile."""
    path = tmp_path_factory.mktemp("places") / "places.shp"
    features = [
        {
            "type": "Feature",
            "properties": {"kind": "AB"[n % 2], "size": n / 3, "count": n, "day": f"2024-02-{n + 1:02}"},
            "geometry": {"type": "Point", "coordinates": [-34.9 + n * 1e-4, -8.0 + (n % 5) * 1e-4]},
        }
        for n in range(12)
    ]
    source = path.with_suffix(".geojson")
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    gdal.VectorTranslate(str(path), str(source), dstSRS="EPSG:31985", format="ESRI Shapefile")
    return path


@pytest.fixture(scope="session")
def other_scene(scene, tmp_path_factory):
    """Another raster on the same grid."""
    path = tmp_path_factory.mktemp("other") / "other.tif"
    gdal.Translate(str(path), str(scene), bandList=[4])
    return path


def assert_same_raster(one, other):
    (pixels, place, crs), (due, due_place, due_crs) = raster(one), raster(other)
    np.testing.assert_array_equal(pixels, due)
    # A map server hands the result out; it writes the last bits of a coordinate in its own way.
    np.testing.assert_allclose(place, due_place, rtol=1e-12)
    assert osr.SpatialReference(crs).IsSame(osr.SpatialReference(due_crs))
    assert len(np.unique(pixels)) > 100


@pytest.mark.parametrize(
    "place", [None, "-34.94012345678901,-34.9,-7.95,-7.9199 [EPSG:4674]"], ids=["the extent left out", "a part"]
)
def test_a_raster_model_gives_the_same_pixels(fresh, scene, other_scene, tmp_path, place):
    id = deploy(surface(), tmp_path)
    values = {"first": str(scene), "second": str(other_scene), "band": 3, "lowest": -0.125, "crs": "EPSG:4674"}
    home = processing.run(surface(), {**values, "place": place, "statistic": 4, "warped": str(tmp_path / "home.tif")})
    given_place = {"place": place} if place else {}
    target = str(tmp_path / "away.tif")
    away = run(f"local.{id}", **values, **given_place, statistic="Standard deviation", warped=target)
    assert_same_raster(tmp_path / "away.tif", tmp_path / "home.tif")
    assert raster(target)[0].shape != raster(scene)[0][0].shape
    measured = home["CHILD_RESULTS"]["Measure"]
    assert {name: away[f"Measure_{name}"] for name in measured} == measured
    assert measured["MEAN"] % 1 != 0


def test_a_vector_model_gives_the_same_features(fresh, places, tmp_path):
    id = deploy(zones(), tmp_path)
    values = {"features": str(places), "which": '"size" > 0.5 and "kind" <> \'Z\'', "distance": 12.34567890123}

    def files(name):
        return {output: str(tmp_path / f"{name}-{output}.gpkg") for output in ("buffered", "dissolved")}

    home = processing.run(zones(), {**values, "by": "kind", **files("home")})
    away = run(f"local.{id}", **values, by="kind", **files("away"))
    for output in ("buffered", "dissolved"):
        assert rows(Path(files("away")[output])) == rows(Path(files("home")[output]))
    assert [len(rows(Path(files("home")[output]))[1]) for output in ("buffered", "dissolved")] == [10, 2]
    text = home["CHILD_RESULTS"]["Joined"]["CONCATENATION"]
    assert away["Joined_CONCATENATION"] == text == values["which"] + JOINED


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


def test_each_kind_of_value_reaches_the_model(fresh, places, scene, tmp_path):
    id = deploy(kinds(), tmp_path)
    values = {
        "features": str(places),
        "raster": str(scene),
        "rasters": [str(scene), str(scene)],
        "whole": 7,
        "real": -0.1234567890123456,
        "far": 1e-7,
        "yes": False,
        "no": True,
        "word": "über $(word) \\ 'x' \"y\" = %",
        "words": "first line\nsecond line",
        "column": "size",
        "columns": ["size", "count"],
        "formula": "\"size\" || '$(x)'",
        "band": 2,
        "bands": [3, 1],
        "paint": "#0a0b0c",
        "between": "-1.5,2.25",
        "day": "2024-02-29",
        "cells": [0, 600.5, 1, 600.5, 900, 2.25],
        "place": "290000.125,290100.0625,9115000,9115100.3 [EPSG:31985]",
        "spot": "290000.123456789,9115000.987654321 [EPSG:31985]",
    }

    def files(name):
        suffixes = {"frame": "gpkg", "moved": "gpkg", "classes": "tif"}
        return {output: str(tmp_path / f"{name}-{output}.{suffix}") for output, suffix in suffixes.items()}

    chosen = {"one": 0, "some": [1, 2], "named": "north", "system": "EPSG:4674"}
    home = processing.run(kinds(), {**values, **chosen, **files("home")})
    words = {**chosen, "one": "red, dark", "some": ["y", "z"]}
    away = run(f"local.{id}", **values, **words, **files("away"))
    told = json.loads(away["Told_CONCATENATION"].removesuffix("."))
    assert told == json.loads(home["CHILD_RESULTS"]["Told"]["CONCATENATION"].removesuffix("."))
    assert (told["one"], told["some"], told["yes"], told["real"]) == (0, [1, 2], False, values["real"])
    for output in ("frame", "moved"):
        assert rows(Path(files("away")[output])) == rows(Path(files("home")[output]))
    classes = raster(files("away")["classes"])[0]
    np.testing.assert_array_equal(classes, raster(files("home")["classes"])[0])
    assert {1, 2.25} <= set(np.unique(classes))


@pytest.fixture
def on_the_ellipsoid(qgis_processing):
    """The project measures on an ellipsoid, in feet."""
    project = QgsProject.instance()
    before = project.ellipsoid(), project.areaUnits()
    project.setEllipsoid("EPSG:7030")
    project.setAreaUnits(QgsUnitTypes.AreaUnit.AreaSquareFeet)
    yield
    project.setEllipsoid(before[0])
    project.setAreaUnits(before[1])


def test_lists_files_folders_and_measures_are_the_same(fresh, on_the_ellipsoid, places, scene, other_scene, tmp_path):
    id = deploy(assorted(), tmp_path)
    table = tmp_path / "table.csv"
    table.write_text("n,word\n1,a\n2,b\n3,c\n")
    values = {"features": str(places), "rasters": [str(scene), str(other_scene)], "grid": str(scene)}
    values["table"] = str(table)

    def targets(where):
        folder = tmp_path / where
        folder.mkdir()
        names = ("mean.tif", "page.html", "parts", "measured.gpkg", "rows.gpkg")
        return folder, {name.partition(".")[0]: str(folder / name) for name in names}

    home, at_home = targets("home")
    processing.run(assorted(), {**values, **at_home})
    away, far_away = targets("away")
    run(f"local.{id}", **values, **{**far_away, "parts": str(away / "parts.zip")})
    np.testing.assert_array_equal(raster(away / "mean.tif")[0], raster(home / "mean.tif")[0])
    for name in ("measured.gpkg", "rows.gpkg"):
        assert rows(away / name) == rows(home / name)
    assert [values for values, _ in rows(away / "rows.gpkg")[1]] == [{"n": "2", "word": "b"}, {"n": "3", "word": "c"}]
    assert rows(away / "measured.gpkg")[1][0][0]["area"] > 300_000, "these are no square feet"
    assert "Analyzed file" in (away / "page.html").read_text()
    with zipfile.ZipFile(away / "parts.zip") as parts:
        names = {Path(name).name for name in parts.namelist() if not name.endswith("/")}
    assert names == {path.name for path in (home / "parts").iterdir()} == {"kind_A.gpkg", "kind_B.gpkg"}


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


def test_a_step_that_is_switched_off_stays_behind(fresh, scene, tmp_path):
    model = with_step("hpgc:local.BandMath")
    step = model.childAlgorithm("Odd one")
    step.setActive(False)
    model.setChildAlgorithm(step)
    id = deploy(model, tmp_path)
    run(f"local.{id}", image=str(scene), copy=str(tmp_path / "copy.tif"))
    np.testing.assert_array_equal(raster(tmp_path / "copy.tif")[0], raster(scene)[0])


def test_a_failing_model_shows_its_own_reason(fresh, scene, tmp_path):
    id = deploy(failing(), tmp_path)
    with pytest.raises(QgsProcessingException, match=r"ended with status 1: the moon was blue$") as failed:
        run(f"local.{id}", image=str(scene), reason="the moon was blue", copy=str(tmp_path / "copy.tif"))
    assert "Traceback" not in str(failed.value)


def test_a_failing_step_is_named(fresh, scene, tmp_path):
    id = deploy(surface(), tmp_path)
    values = {"first": str(scene), "second": str(scene), "warped": str(tmp_path / "x.tif")}
    with pytest.raises(QgsProcessingException, match=r"running Measure: Invalid band number for BAND \(99\)"):
        run(f"local.{id}", **values, band=99)


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


def test_features_without_a_shape_and_their_own_numbers_reach_the_model(fresh, places, tmp_path):
    id = deploy(zones(), tmp_path)
    numbered = tmp_path / "numbered.gpkg"
    gdal.VectorTranslate(str(numbered), str(places), layerName="numbered")
    opened = ogr.Open(str(numbered), 1)
    feature = ogr.Feature(opened.GetLayer(0).GetLayerDefn())
    feature.SetFID(77)
    feature["kind"] = "C"
    opened.GetLayer(0).CreateFeature(feature)
    del feature, opened
    values = {"features": str(numbered), "which": '"fid" > 3', "by": "kind", "distance": 3}
    processing.run(zones(), {**values, "buffered": str(tmp_path / "home.gpkg"), "dissolved": "memory:"})
    run(f"local.{id}", **values, buffered=str(tmp_path / "away.gpkg"))
    assert rows(tmp_path / "away.gpkg") == rows(tmp_path / "home.gpkg")
    assert len(rows(tmp_path / "away.gpkg")[1]) == 10
    assert rows(tmp_path / "away.gpkg")[1][-1][1] in ("None", "MULTIPOLYGON EMPTY")


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
