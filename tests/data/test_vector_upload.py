"""How features go up: the selection, in the most compact format that the process takes."""

import json
import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
)

from hpgc_provider.api import Cancelled
from hpgc_provider.api.packages.model_runner import named_file
from hpgc_provider.data.vector_upload import VectorUpload, best_format


def never():
    return False


class Asking(QgsProcessingAlgorithm):
    """Reads a feature source as any algorithm does."""

    def name(self):
        return "asking"

    def displayName(self):
        return "asking"

    def createInstance(self):
        return Asking()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSource("IN", "IN"))


@pytest.fixture
def layer(qgis_processing):
    """Three points with a name and a number, in UTM 25 south."""
    made = QgsVectorLayer("Point?crs=EPSG:32725&field=name:string(40)&field=size:double", "places", "memory")
    features = []
    for number, name in enumerate(("um", "dois “ç”", "três")):
        feature = QgsFeature(made.fields())
        feature.setAttributes([name, number + 0.5])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({290000 + number * 1000} 9115000)"))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeMapLayer(made)


def sent(layer, folder, *media_types, is_cancelled=never, selected=False):
    algorithm = Asking().create()
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selected)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    source = algorithm.parameterAsSource({"IN": given}, "IN", context)
    return VectorUpload("places", source).value(media_types, str(folder), is_cancelled)


def opened(path):
    found = QgsVectorLayer(str(path), "found")
    assert found.isValid(), path
    return found


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (("text/xml", "application/geo+json", "application/geopackage+sqlite3"), "application/geopackage+sqlite3"),
        (("text/xml", "application/json"), "application/json"),
        (("application/gml+xml",), "application/gml+xml"),
        (("application/vnd.google-earth.kml+xml", "text/csv"), "application/vnd.google-earth.kml+xml"),
        (("application/x-unheard-of",), "application/geo+json"),
    ],
)
def test_the_most_compact_format_that_is_taken_is_sent(offered, chosen):
    assert best_format(offered)[0] == chosen


@pytest.mark.parametrize(
    "media_type",
    [
        "application/geopackage+sqlite3",
        "application/flatgeobuf",
        "application/geo+json",
        "text/xml",
        "application/vnd.google-earth.kml+xml",
        "text/csv",
    ],
)
def test_features_arrive_whole_in_every_format(layer, tmp_path, media_type):
    value = sent(layer, tmp_path, media_type)
    assert value.media_type == media_type
    found = opened(value.path)
    names = {"Name" if "kml" in media_type else "name"}
    assert found.featureCount() == 3
    assert names <= {field.name() for field in found.fields()}
    assert {feature[names.copy().pop()] for feature in found.getFeatures()} == {"um", "dois “ç”", "três"}


@pytest.mark.parametrize("media_type", ["application/geo+json", "application/vnd.google-earth.kml+xml"])
def test_what_is_always_in_longitude_and_latitude_is_transformed(layer, tmp_path, media_type):
    value = sent(layer, tmp_path, media_type)
    for feature in opened(value.path).getFeatures():
        point = feature.geometry().asPoint()
        assert -35.1 < point.x() < -34.8
        assert -8.1 < point.y() < -7.9


def test_geojson_goes_as_the_document_that_it_is(layer, tmp_path):
    value = sent(layer, tmp_path, "application/geo+json")
    assert value.form == "json"
    assert json.loads(Path(value.path).read_text(encoding="utf-8"))["type"] == "FeatureCollection"


def test_a_shapefile_goes_as_one_zip(layer, tmp_path):
    value = sent(layer, tmp_path, "application/x-zipped-shp")
    with zipfile.ZipFile(value.path) as zipped:
        assert {Path(name).suffix for name in zipped.namelist()} >= {".shp", ".dbf", ".shx", ".prj"}
    assert opened(f"/vsizip/{value.path}").featureCount() == 3


def test_a_table_goes_as_csv(qgis_processing, tmp_path):
    table = QgsVectorLayer("NoGeometry?field=name:string&field=size:double", "table", "memory")
    feature = QgsFeature(table.fields())
    feature.setAttributes(["um", 1.5])
    table.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(table)
    value = sent(table, tmp_path, "text/csv")
    QgsProject.instance().removeMapLayer(table)
    (row,) = opened(value.path).getFeatures()
    assert (row["name"], float(row["size"])) == ("um", 1.5)


def test_only_the_selected_features_go(layer, tmp_path):
    layer.selectByExpression("size > 1")
    value = sent(layer, tmp_path, "application/geo+json", selected=True)
    assert {feature["name"] for feature in opened(value.path).getFeatures()} == {"dois “ç”", "três"}


def test_a_filtered_layer_goes_filtered(layer, tmp_path):
    layer.setSubsetString("size < 1")
    value = sent(layer, tmp_path, "application/geo+json")
    assert {feature["name"] for feature in opened(value.path).getFeatures()} == {"um"}


def test_a_cancel_is_heard(layer, tmp_path):
    with pytest.raises(Cancelled):
        sent(layer, tmp_path, "application/geo+json", is_cancelled=lambda: True)


def test_the_numbers_of_a_geopackage_are_hidden_where_they_were_no_column(layer, tmp_path):
    path = Path(sent(layer, tmp_path, "application/geopackage+sqlite3").path)
    assert next(field.name() for field in opened(path).fields()) == "fid"
    seen = named_file(path, tmp_path / "in" / "features", "")
    assert [field.name() for field in opened(seen).fields()] == [field.name() for field in layer.fields()]
    assert opened(seen).featureCount() == 3
    numbered = QgsProject.instance().addMapLayer(opened(path))
    again = Path(sent(numbered, tmp_path, "application/geopackage+sqlite3").path)
    QgsProject.instance().removeMapLayer(numbered)
    assert named_file(again, tmp_path / "in" / "again", "").suffix == ".gpkg"
