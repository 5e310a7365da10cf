"""A graphical model that became a process on the server gives there what it gives here."""

import json
import zipfile
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingException,
    QgsProject,
    QgsUnitTypes,
)

from tests.algorithms.deploying import deploy, run
from tests.algorithms.same_results import assert_same_raster, raster, rows
from tests.models.deployable import JOINED, assorted, failing, kinds, surface, with_step, zones


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


def test_a_step_that_is_switched_off_stays_behind(fresh, scene, tmp_path):
    model = with_step("hpgc:local.BandMath")
    step = model.childAlgorithm("Odd one")
    step.setActive(False)
    model.setChildAlgorithm(step)
    id = deploy(model, tmp_path)
    run(f"local.{id}", image=str(scene), copy=str(tmp_path / "copy.tif"))
    np.testing.assert_array_equal(raster(tmp_path / "copy.tif")[0], raster(scene)[0])
