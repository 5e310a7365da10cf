"""Places that can't be read, or that can't be where they would go: none of them is sent as another place."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsReferencedPointXY,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from .untouched import algorithm_of, refusal_of, sent_of

BOX = {"format": "ogc-bbox"}
POINT = {"$ref": "https://geojson.org/schema/Point.json"}
SHAPE = {"format": "geojson-geometry"}
UTM = QgsCoordinateReferenceSystem("EPSG:32631")
UNREAD, UNKNOWN, UNREACHABLE = "can't be read", "isn't known here: EPSG:9999999", "can't be brought into"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("somewhere", UNREAD),
        ("Point (5 6)", UNREAD),
        (QgsProperty.fromExpression("'somewhere'"), UNREAD),
        (QgsGeometry(), UNREAD),
        (QgsGeometry.fromWkt("Point EMPTY"), UNREAD),
        ("1,2 [EPSG:9999999]", UNKNOWN),
        ("3e7,0 [EPSG:32631]", UNREACHABLE),
        (QgsReferencedPointXY(QgsPointXY(3e7, 0), UTM), UNREACHABLE),
    ],
    ids=str,
)
def test_a_point_that_is_nowhere_is_told(profile, given, said):
    assert said in refusal_of(algorithm_of(POINT), given)
    assert said in refusal_of(algorithm_of({"type": "array", "items": POINT}), ["1,2", given])


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("somewhere", UNREAD),
        ("1,2,3", UNREAD),
        (QgsRectangle(), UNREAD),
        (QgsReferencedRectangle(QgsRectangle(), UTM), UNREAD),
        (QgsRectangle(0, 0, float("inf"), 1), UNREAD),
        ("1,2,3,4 [EPSG:9999999]", UNKNOWN),
    ],
    ids=str,
)
def test_a_box_that_is_nowhere_is_told(profile, given, said):
    assert said in refusal_of(algorithm_of(BOX), given)


def test_a_layer_without_features_has_no_box(profile, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "nothing", "memory")
    QgsProject.instance().addMapLayer(layer)
    for given in (layer, layer.id()):
        assert UNREAD in refusal_of(algorithm_of(BOX), given)


def test_a_shape_in_an_unknown_reference_system_is_told(profile):
    assert UNKNOWN in refusal_of(algorithm_of(SHAPE), "CRS=EPSG:9999999;POINT(3e7 3e7)")


@pytest.mark.parametrize("given", ["500000,0 [EPSG:32631]", QgsReferencedPointXY(QgsPointXY(500000, 0), UTM)], ids=str)
def test_a_point_in_metres_goes_in_degrees(profile, given):
    x, y = sent_of(algorithm_of(POINT), {"x": given})["value"]["coordinates"]
    assert (round(x, 9), round(y, 9)) == (3, 0)


@pytest.mark.parametrize("expression", ["make_point(5, 6)", "geom_to_wkt(make_point(5, 6))", "'somewhere'"])
def test_a_point_that_a_model_computes_is_a_point_or_is_told(profile, expression):
    algorithm = algorithm_of(POINT)
    value = QgsProperty.fromExpression(expression)
    if expression.startswith("make_point"):
        assert sent_of(algorithm, {"x": value})["value"]["coordinates"] == [5, 6]
    else:
        assert UNREAD in refusal_of(algorithm, value)
