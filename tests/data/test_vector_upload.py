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
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from hpgc_provider.api import Cancelled, InvalidInput
from hpgc_provider.api.packages.model_runner import named_file
from hpgc_provider.data.vector_upload import VectorUpload, formats_for


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


GPKG, FGB, GEOJSON = "application/geopackage+sqlite3", "application/flatgeobuf", "application/geo+json"
GML, SHAPE, KML, CSV = "text/xml", "application/x-zipped-shp", "application/vnd.google-earth.kml+xml", "text/csv"


@pytest.mark.parametrize(
    ("uri", "offered", "chosen"),
    [
        ("Point?field=a:int", (GML, FGB, GEOJSON, GPKG), GPKG),
        ("Point?field=a:int", (GML, GEOJSON, FGB), FGB),
        ("Point?field=a:int", (SHAPE, CSV, GML, "application/json"), "application/json"),
        ("Point?field=a:int", (SHAPE, GML), GML),
        ("Point?field=a:int", ("application/gml+xml",), "application/gml+xml"),
        ("Point?field=a:int", (KML, CSV), KML),
        ("Point?field=a:int", ("application/x-unheard-of",), GEOJSON),
        # What a layer has, and a format would lose.
        ("Point?field=a:date", (FGB, GEOJSON), GEOJSON),
        ("Point?field=a:time", (FGB, GML), GML),
        ("Point?field=a:date", (FGB,), FGB),
        ("PointM?field=a:int", (GEOJSON, FGB), FGB),
        ("PointM?field=a:int", (GEOJSON,), GEOJSON),
        ("CurvePolygon?field=a:int", (GEOJSON, GML), GML),
        ("Point?field=a:binary", (GEOJSON, FGB), FGB),
        ("NoGeometry?field=a:int", (KML, CSV), CSV),
        ("NoGeometry?field=a:int", (CSV, GPKG), GPKG),
    ],
)
def test_the_most_compact_format_that_loses_nothing_is_sent(qgis_processing, uri, offered, chosen):
    assert formats_for(offered, QgsVectorLayer(uri, "layer", "memory"))[0][0] == chosen


def made(uri, *rows):
    """A layer of rows, each a geometry as text and values."""
    layer = QgsVectorLayer(uri, "rows", "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        features.append(feature)
    fine, _ = layer.dataProvider().addFeatures(features)
    assert fine
    return layer


def sent_at_once(layer, folder, *media_types):
    return VectorUpload("rows", layer).value(media_types, str(folder), never)


@pytest.mark.parametrize("media_type", [GPKG, FGB, GEOJSON])
def test_numbers_keep_all_their_digits(qgis_processing, tmp_path, media_type):
    """Fields of layers in memory declare five decimals, whatever their numbers are."""
    layer = made("Point?crs=EPSG:4326&field=share:double", ("Point (1 2)", 0.8474337369372327))
    (feature,) = opened(sent_at_once(layer, tmp_path, media_type).path).getFeatures()
    assert feature["share"] == 0.8474337369372327


@pytest.mark.parametrize("media_type", [GPKG, FGB])
def test_nothing_is_lost_on_the_way(qgis_processing, tmp_path, media_type):
    uri = "Polygon?crs=EPSG:32725&field=a_rather_long_name_of_a_field:string(5000)&field=when:datetime&field=big:int8"
    moment = QDateTime(QDate(2024, 2, 29), QTime(12, 30, 15))
    wkt = "PolygonZ ((0.1 0 1, 0 1 2, 1.7 1 3, 0.1 0 1))"
    layer = made(uri.replace("Polygon", "PolygonZ"), (wkt, "ç" * 4000, moment, 2**62), (wkt, None, None, None))
    read = opened(sent_at_once(layer, tmp_path, media_type).path)
    assert read.crs() == layer.crs()
    for before, after in zip(layer.getFeatures(), read.getFeatures()):
        assert after.geometry().asWkt() == before.geometry().asWkt()
        assert [after[field.name()] for field in layer.fields()] == before.attributes()


@pytest.mark.parametrize("media_type", [GPKG, FGB, GEOJSON])
def test_features_stay_in_their_order(layer, tmp_path, media_type):
    rows = [(f"Point ({number * 7919 % 100} {number * 104729 % 80})", number) for number in range(200)]
    layer = made("Point?crs=EPSG:4326&field=n:int", *rows)
    read = opened(sent_at_once(layer, tmp_path, media_type).path)
    assert [feature["n"] for feature in read.getFeatures()] == list(range(200))


@pytest.mark.parametrize("values", [("a", "b"), (7, 7), (None, None)])
def test_a_field_called_fid_may_hold_anything(qgis_processing, tmp_path, values):
    type = "string" if values[0] == "a" else "int"
    layer = made(f"Point?crs=EPSG:4326&field=fid:{type}", *(("Point (1 2)", value) for value in values))
    read = opened(sent_at_once(layer, tmp_path, GPKG).path)
    assert [feature["fid"] or None for feature in read.getFeatures()] == list(values)


def test_fields_may_have_the_names_of_the_formats_own_columns(qgis_processing, tmp_path):
    uri = "Point?crs=EPSG:4326&field=geom:string&field=fid:string&field=hpgc_fid:string&field=HPGC_GEOM:string"
    value = sent_at_once(made(uri, ("Point (1 2)", "a", "b", "c", "d")), tmp_path, GPKG, GEOJSON)
    assert value.media_type == GPKG
    (feature,) = opened(value.path).getFeatures()
    assert [feature[name] for name in ("geom", "fid", "hpgc_fid", "HPGC_GEOM")] == ["a", "b", "c", "d"]
    assert feature.geometry().asWkt() == "Point (1 2)"


def test_fields_whose_names_differ_only_by_case_go_in_a_format_that_holds_both(qgis_processing, tmp_path):
    layer = made("Point?crs=EPSG:4326&field=Name:string&field=name:string", ("Point (1 2)", "a", "b"))
    value = sent_at_once(layer, tmp_path, GPKG, GEOJSON)
    assert value.media_type == GEOJSON
    (feature,) = opened(value.path).getFeatures()
    assert feature.attributes() == ["a", "b"]


def test_features_without_geometry_are_never_left_out_in_silence(qgis_processing, tmp_path):
    layer = made("Point?crs=EPSG:4326&field=n:int", ("Point (1 2)", 1), ("", 2))
    value = sent_at_once(layer, tmp_path, FGB, GEOJSON)
    assert value.media_type == GEOJSON
    assert opened(value.path).featureCount() == 2
    with pytest.raises(InvalidInput, match="“rows” has features without geometry"):
        sent_at_once(layer, tmp_path, FGB)


@pytest.mark.parametrize("media_type", [GPKG, FGB, GEOJSON])
def test_what_is_sent_takes_few_bytes(qgis_processing, tmp_path, media_type):
    """An index of places is of no use to who reads all features, and makes a third of the file."""
    rows = [(f"Point ({number % 100} {number // 100})", number) for number in range(10_000)]
    layer = made("Point?crs=EPSG:32725&field=n:int", *rows)
    sizes = {GPKG: 70, FGB: 110, GEOJSON: 150}
    assert Path(sent_at_once(layer, tmp_path, media_type).path).stat().st_size < 10_000 * sizes[media_type]


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
    points = [feature.geometry().asPoint() for feature in opened(value.path).getFeatures()]
    assert len(points) == 3
    for point in points:
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
    columns = [field.name() for field in numbered.fields()]
    QgsProject.instance().removeMapLayer(numbered)
    assert columns[0] == "fid"
    seen = named_file(again, tmp_path / "in" / "again", "")
    assert [field.name() for field in opened(seen).fields()] == columns


@pytest.mark.parametrize("media_type", [GPKG, FGB, GEOJSON, GML, CSV])
def test_a_layer_without_features_goes_as_a_file_that_says_so(qgis_processing, tmp_path, media_type):
    layer = made("Point?crs=EPSG:4326&field=n:int")
    value = sent_at_once(layer, tmp_path, media_type)
    assert Path(value.path).stat().st_size > 0
    if media_type != GML:
        assert opened(value.path).featureCount() == 0
