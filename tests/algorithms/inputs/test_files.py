"""Files and features in the form that the schema tells of: text, JSON text, JSON, or base64."""

import base64
import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from .untouched import algorithm_of, sent_of

TEXT = '{"a": "<é>"}'
ENCODED = base64.b64encode(TEXT.encode()).decode()
IN_BYTES = {"type": "string", "contentEncoding": "base64"}
JSON = "application/json"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


@pytest.fixture
def place(project):
    """One point."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "place", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POINT(1 2)"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer.id()


@pytest.mark.parametrize("media_type", ["text/plain", "application/xml", "text/html", "application/pdf", JSON])
def test_a_file_that_is_asked_for_in_base64_goes_as_base64(profile, file, media_type):
    algorithm = algorithm_of({**IN_BYTES, "contentMediaType": media_type})
    assert sent_of(algorithm, {"x": file}) == {"value": ENCODED, "encoding": "base64", "mediaType": media_type}


def test_a_file_of_no_media_type_that_is_asked_for_in_base64_goes_as_base64(profile, file):
    assert sent_of(algorithm_of(IN_BYTES), {"x": file})["value"] == ENCODED


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "contentMediaType": JSON}, TEXT),
        ({"type": "object", "contentMediaType": JSON}, json.loads(TEXT)),
        ({"contentMediaType": JSON}, json.loads(TEXT)),
        ({"oneOf": [{"type": "string", "contentMediaType": JSON}, {"type": "object"}]}, json.loads(TEXT)),
        ({"oneOf": [{**IN_BYTES, "contentMediaType": JSON}, {"type": "string", "contentMediaType": JSON}]}, TEXT),
        ({"type": "string", "contentEncoding": "UTF-8", "contentMediaType": "text/xml"}, TEXT),
    ],
)
def test_json_goes_as_a_text_or_as_a_document_as_the_schema_has_it(profile, file, schema, value):
    assert sent_of(algorithm_of(schema), {"x": file})["value"] == value


def test_features_go_as_a_json_text_where_the_schema_says_string(profile, place, tmp_path):
    algorithm = algorithm_of({"type": "string", "contentMediaType": "application/geo+json"})
    found = sent_of(algorithm, {"x": place}, tmp_path)
    assert json.loads(found["value"])["features"][0]["geometry"]["coordinates"] == [1, 2]


@pytest.mark.parametrize("media_type", ["application/geo+json", "text/csv", "application/gml+xml; version=3.2"])
def test_features_that_are_asked_for_in_base64_go_as_base64(profile, place, tmp_path, media_type):
    found = sent_of(algorithm_of({**IN_BYTES, "contentMediaType": media_type}), {"x": place}, tmp_path)
    assert found["encoding"] == "base64"
    assert base64.b64decode(found["value"]).lstrip()[:1] in (b"{", b"W", b"<")


def test_features_go_as_a_document_where_the_schema_says_object(profile, place, tmp_path):
    algorithm = algorithm_of({"format": "geojson-feature-collection", "type": "object"})
    assert sent_of(algorithm, {"x": place}, tmp_path)["value"]["type"] == "FeatureCollection"
