"""What of a layer is passed on as a link or as the file that it is of, and what has to be sent."""

import json

import pytest
from osgeo import gdal
from qgis.core import (
    QgsField,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

from hpgc_provider.api import Reference
from hpgc_provider.data.vector_place import VectorPlace, place_of_features, place_of_layer
from tests.data.map_server import make_points, map_server
from tests.testbed.launch import LocalServer

GPKG = "application/geopackage+sqlite3"


@pytest.fixture(scope="module")
def folder(qgis_processing, tmp_path_factory):
    """Two files of points: one with a single table and a style, and one with two."""
    made = tmp_path_factory.mktemp("files")
    make_points(made / "one.gpkg")
    make_points(made / "two.gpkg")
    gdal.VectorTranslate(
        str(made / "two.gpkg"), str(made / "one.gpkg"), format="GPKG", accessMode="append", layerName="more"
    )
    layer = QgsVectorLayer(str(made / "one.gpkg"), "places")
    layer.saveStyleToDatabase("plain", "", True, "")
    return made


@pytest.fixture(scope="module")
def web(folder):
    with LocalServer(data=folder) as server:
        yield f"{server.origin}/data"


@pytest.fixture
def places(folder, project):
    layer = QgsVectorLayer(f"{folder}/one.gpkg", "places")
    project.addMapLayer(layer)
    return layer


def place_in(value, project=None):
    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    return place_of_features(value, context)


def test_a_layer_that_shows_all_of_a_file_is_that_file(folder, places, project):
    file = VectorPlace(f"{folder}/one.gpkg")
    assert place_of_layer(places) == file
    for value in (places, places.id(), f"{folder}/one.gpkg", QgsProcessingFeatureSourceDefinition(places.id())):
        assert place_in(value, project) == file
    assert place_in(QgsProcessingFeatureSourceDefinition(places.id(), True), project) == VectorPlace()


def test_a_computed_field_is_in_no_file(places):
    index = places.addExpressionField("number * 2", QgsField("twice", QMetaType.Type.Int))
    assert place_of_layer(places) == VectorPlace()
    places.removeExpressionField(index)
    assert place_of_layer(places).file


def test_a_joined_field_is_in_no_file(places, project):
    table = QgsVectorLayer("NoGeometry?field=number:int&field=more:string", "table", "memory")
    project.addMapLayer(table)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("number")
    join.setTargetFieldName("number")
    assert places.addJoin(join)
    assert place_of_layer(places) == VectorPlace()
    places.removeJoin(table.id())
    assert place_of_layer(places).file


def test_a_computed_field_is_in_no_request_to_a_wfs(qgis_processing, scene, tmp_path):
    gdal.Translate(str(tmp_path / "image.tif"), str(scene), bandList=[1])
    with map_server(tmp_path, tmp_path / "image.tif") as address:
        uri = f"typename='places' srsname='EPSG:32725' version='2.0.0' url='{address}'"
        layer = QgsVectorLayer(uri, "places", "WFS")
        assert place_of_layer(layer).features
        layer.addExpressionField("number * 2", QgsField("twice", QMetaType.Type.Int))
        assert place_of_layer(layer) == VectorPlace()


@pytest.mark.parametrize("behind", ["", "|layername=places"])
def test_the_only_table_of_a_file_on_the_web_goes_as_a_link(web, behind):
    source = f"/vsicurl/{web}/one.gpkg{behind}"
    for place in (place_in(source), place_of_layer(QgsVectorLayer(source, "places"))):
        assert place.reference((GPKG,)) == Reference(f"{web}/one.gpkg", GPKG)


@pytest.mark.parametrize("behind", ["", "|layername=places", "|layername=more", "|layerid=1"])
def test_one_of_several_tables_does_not(web, behind):
    source = f"/vsicurl/{web}/two.gpkg{behind}"
    layer = QgsVectorLayer(source, "places")
    assert layer.isValid()
    for place in (place_in(source), place_of_layer(layer)):
        assert place.reference((GPKG,)) is None


def test_what_can_not_be_opened_is_in_no_place(qgis_processing, tmp_path):
    nothing = tmp_path / "nothing.geojson"
    nothing.write_text(json.dumps({}))
    for value in (str(nothing), "no such layer", None, 7):
        assert place_in(value, QgsProject.instance()) == VectorPlace()
