"""What becomes of columns in KML where GDAL is without LIBKML."""

import json
import subprocess
import sys

import pytest
from osgeo import gdal

from hpgc_provider.data.vector_download import convert
from tests.conftest import ROOT

# For good: a driver that is registered again comes after the others.
WITHOUT = """
import sys
from pathlib import Path
from osgeo import gdal
gdal.UseExceptions()
libkml = gdal.GetDriverByName("LIBKML")
if libkml is not None:
    libkml.Deregister()
from hpgc_provider.data.vector_download import convert
made = convert(Path(sys.argv[1]), Path(sys.argv[2]), lambda: False)
print("\\n".join(made.warnings("out", Path(sys.argv[2]))))
"""


def said_without_libkml(source, target):
    command = [sys.executable, "-c", WITHOUT, str(source), str(target)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True).stdout.strip()


@pytest.fixture
def features(qgis_processing, tmp_path):
    """Writes a point with these properties as KML, and gives that with its GeoJSON."""

    def write(**properties):
        feature = {"type": "Feature", "properties": properties, "geometry": {"type": "Point", "coordinates": [1, 2]}}
        source = tmp_path / "came.geojson"
        source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
        gdal.VectorTranslate(str(tmp_path / "came.kml"), str(source), format="KML")
        return source, tmp_path / "came.kml"

    return write


def test_columns_that_a_layer_of_the_file_has_not_are_named(features, tmp_path):
    source, _ = features(name="A", Description="d", people=5, height=1.5)
    target = tmp_path / "out.kml"
    said = said_without_libkml(source, target)
    assert said.startswith("Of KML this QGIS reads names and descriptions only.")
    assert said.endswith("to work with them: people, height")
    # They are in it all the same.
    assert ">1.5<" in target.read_text()


def test_columns_of_a_result_that_came_as_kml_are_named(features, tmp_path):
    _, source = features(name="A", people=5)
    said = said_without_libkml(source, tmp_path / "out.gpkg")
    assert said.endswith("reads names and descriptions only; these columns are left out: people")


def test_where_nothing_is_lost_nothing_is_said(features, tmp_path):
    for source in features(name="A", description="d"):
        for suffix in ("kml", "gpkg"):
            assert said_without_libkml(source, tmp_path / f"out.{suffix}") == ""


@pytest.mark.skipif(gdal.GetDriverByName("LIBKML") is None, reason="this GDAL is without LIBKML")
def test_with_libkml_nothing_is_lost_of_other_columns(features, tmp_path):
    for source in features(name="A", people=5):
        for suffix in ("kml", "gpkg"):
            target = tmp_path / f"out.{suffix}"
            assert convert(source, target, lambda: False).warnings("out", target) == []
