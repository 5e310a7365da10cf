"""Every kind of input goes to a real server through QGIS and comes back with an equal value."""

import json

import processing
import pytest
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRectangle,
    QgsReferencedGeometry,
    QgsReferencedPointXY,
    QgsReferencedRectangle,
)
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from hpgc_provider.algorithms.inputs.places import CRS84

URN = "urn:ogc:def:crs:EPSG::{}"
CRS84_WITH_HEIGHT = "http://www.opengis.net/def/crs/OGC/0/CRS84h"
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
RECTANGLE = QgsReferencedRectangle(QgsRectangle(-35, -9, -34, -8), WGS84)
POINT = {"type": "Point", "coordinates": [-34.9, -8.0]}


def echoed(name, value):
    """What comes back as QGIS has it; structured values are read from their JSON."""
    found = processing.run("hpgc:local.EchoProcess", {f"{name}Input": value})[f"{name}Output"]
    return json.loads(found) if isinstance(found, str) and found[:1] in ("[", "{") else found


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("string", "naïve <b>“text”</b>, a\\b 'c'", None),
        ("string", "two\nlines", None),
        ("enum", "Value2", None),
        ("comma", "a, b", None),
        ("comma", "c,d", None),
        ("comma", "a", None),
        ("level", "2.5", 2.5),
        ("level", "10", 10),
        ("choices", ["a, b", "e"], None),
        ("choices", ["c,d"], None),
        ("choices", "a, b", ["a, b"]),
        ("choices", "a,a, b,e,c,d", ["a", "a, b", "e", "c,d"]),
        ("choices", '["c,d", "a"]', ["c,d", "a"]),
        ("double", 2.5, None),
        ("double", "9.999999999999998", 9.999999999999998),
        ("integer", 7, None),
        ("integer", -(2**31), None),
        ("integer", 2**53 + 1, None),
        ("integer", "12345678901234567", 12345678901234567),
        ("boolean", True, None),
        ("boolean", False, None),
        ("boolean", "false", False),
        ("nullable", 0.5, None),
        ("length", 12.5, {"measurement": 12.5, "uom": "m"}),
        ("measure", '{"measurement": 1.5, "uom": "km"}', {"measurement": 1.5, "uom": "km"}),
        ("measure", {"measurement": 1.5, "uom": "km"}, None),
        ("complexObject", '{"property1": "é", "property5": false}', {"property1": "é", "property5": False}),
        ("date", "2026-02-03T04:05:06Z", None),
        ("date", "2026-02-03T04:05:06.250+02:00", None),
        ("date", QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt.TimeSpec.UTC), "2026-02-03T04:05:06Z"),
        ("day", "2026-02-03", None),
        ("day", QDate(2026, 2, 3), "2026-02-03"),
        ("clock", "04:05:06", None),
        ("clock", QTime(4, 5, 6, 250), "04:05:06.250"),
        ("span", "2026-02-03T04:05:06Z/2026-03-01T00:00:00Z", None),
        ("span", "2026-02-03/..", None),
        ("period", "2026-02-03/2026-03-01", ["2026-02-03", "2026-03-01"]),
        ("period", ["2026-02-03", ".."], None),
        ("days", ["2026-02-03", "2026-03-01"], None),
        ("days", [QDate(2026, 2, 3)], ["2026-02-03"]),
        ("days", "2026-02-03,2026-03-01", ["2026-02-03", "2026-03-01"]),
        ("moments", ["2026-02-03T04:05:06Z"], None),
        ("texts", ["one", "two, and three", "“four”"], None),
        ("texts", '["a,b", "c"]', ["a,b", "c"]),
        ("numbers", [1.5, 2, -3e-7], None),
        ("numbers", "1.5,2", [1.5, 2]),
        ("numbers", [["1.5"], ["2"]], [1.5, 2]),
        ("array", [1, 2**40], None),
        ("address", "s3://bucket/key", None),
        ("crs", "EPSG:31985", "http://www.opengis.net/def/crs/EPSG/0/31985"),
        ("crs", "OGC:CRS84", CRS84),
    ],
)
def test_a_plain_value_comes_back_as_it_went(local, name, value, expected):
    assert echoed(name, value) == (value if expected is None else expected)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("double", float("nan"), "has to be a number"),
        ("nullable", float("inf"), "has to be a number"),
        ("nullable", "-inf", "has to be a number"),
        ("double", "nan", "has to be a number"),
        ("double", "eleven", "has to be a number"),
        ("double", 10.5, "10.5 is more than 10"),
        ("integer", 2.5, "whole"),
        ("boolean", "perhaps", "true or false"),
        ("comma", "b", "choice|Choice|comma"),
        ("comma", "a,c,d", "choice|Choice|comma"),
        ("choices", ["a", "b"], "choice|Choice|comma"),
        ("days", ["2026-02-03", "2026-02-30"], "Value 2 of the list"),
        ("numbers", ["1", "nan"], "Value 2 of the list"),
        ("numbers", [1, 101], "101"),
        ("array", [1], "at least 2"),
        ("array", [1, 2.5], "whole"),
        ("texts", list("abcdef"), "5 values at most"),
        ("day", "yesterday", "has to be a date"),
        ("span", "2026-02-03", "interval such as"),
        ("span", "2026-02-03/2026-02-30", "interval such as"),
        ("period", "2026-03-01/2026-02-03", "ends before it begins"),
        ("period", "../..", "interval such as"),
        ("link", "/etc/passwd", "has to be an address"),
        ("link", "ftp://example.org/a", "has to be an address"),
        ("address", "no address", "has to be an address"),
        ("crs", "USER:100001", "reference system"),
        ("point", "somewhere", "“Point” can.t be read"),
        ("point", "LINESTRING(0 0, 1 1)", "“Point” can.t be read"),
        ("points", ["1,2", "there"], "Value 2 of the list"),
        ("shape", "POINT(1", "has to be a geometry"),
        ("tallBox", [1, 2, 3, 4, 5], "six numbers"),
        ("tallBox", [1, 2, 3, 4, 5, "x"], "six numbers"),
        ("tallBox", [1, 2, 3, 0, 5, 6], "wrong order"),
        ("complexObject", '{"property1": "a"}', "property5 is missing"),
        ("complexObject", '{"property1": "a", "property5": true, "property3": NaN}', "NaN is no number"),
    ],
)
def test_a_value_that_does_not_fit_is_told_before_anything_is_sent(local, name, value, said):
    with pytest.raises(QgsProcessingException, match=said) as told:
        processing.run("hpgc:local.EchoProcess", {f"{name}Input": value})
    assert "HTTP" not in str(told.value)
    assert "Traceback" not in str(told.value)


@pytest.mark.parametrize(
    "wkt",
    [
        "Point (1.5 -2.25)",
        "LineString (0 0, 1 1, 2 0.5)",
        "Polygon ((0 0, 2 0, 2 2, 0 2, 0 0),(0.5 0.5, 1 0.5, 1 1, 0.5 0.5))",
        "MultiPoint ((0 0),(1 1))",
        "MultiLineString ((0 0, 1 1),(2 2, 3 3))",
        "MultiPolygon (((0 0, 1 0, 1 1, 0 0)),((5 5, 6 5, 6 6, 5 5)))",
        "PointZ (1 2 30)",
        "LineStringZ (0 0 1, 1 1 2)",
    ],
)
def test_a_geometry_of_every_type_comes_back(local, wkt):
    for given in (wkt, QgsGeometry.fromWkt(wkt)):
        value = echoed("shape", given)
        assert QgsGeometry.fromWkt(wkt).equals(geometry_of(value)), value
        assert ("Z" in wkt) == (len(flat(value["coordinates"])) == 3)


def flat(coordinates):
    while isinstance(coordinates[0], list):
        coordinates = coordinates[0]
    return coordinates


def geometry_of(geojson):

    return QgsGeometry.fromWkt(ogr.CreateGeometryFromJson(json.dumps(geojson)).ExportToIsoWkt())


def test_a_geometry_in_metres_goes_in_degrees(local):
    utm = QgsCoordinateReferenceSystem("EPSG:31985")
    for given in (
        QgsReferencedGeometry(QgsGeometry.fromPointXY(QgsPointXY(290000, 9115000)), utm),
        "CRS=EPSG:31985;Point(290000 9115000)",
    ):
        x, y = echoed("shape", given)["coordinates"]
        assert (round(x, 4), round(y, 4)) == (-34.9053, -8.002)


def test_a_multiple_shape_of_one_part_is_the_single_one_that_the_process_takes(local):
    ring = [[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]]
    polygon = {"type": "Polygon", "coordinates": ring}
    assert echoed("area", "MultiPolygon (((0 0, 1 0, 1 1, 0 0)))") == polygon
    assert echoed("areas", ["MultiPolygon (((0 0, 1 0, 1 1, 0 0)))"]) == [polygon]
    for refused in ("MultiPolygon (((0 0, 1 0, 1 1, 0 0)),((5 5, 6 5, 6 6, 5 5)))", "Point (1 2)"):
        with pytest.raises(QgsProcessingException, match=r"'(MultiPolygon|Point)' is none of"):
            echoed("area", refused)


@pytest.mark.parametrize(
    "given",
    [
        "-34.9,-8 [EPSG:4326]",
        "-34.9,-8",
        QgsPointXY(-34.9, -8),
        QgsReferencedPointXY(QgsPointXY(-34.9, -8), WGS84),
    ],
    ids=str,
)
def test_a_point_comes_back_however_it_is_given(local, given):
    assert echoed("point", given) == POINT
    assert echoed("points", [given, given]) == [POINT, POINT]


@pytest.mark.parametrize(
    ("name", "given", "corners", "crs"),
    [
        ("boundingBox", "-35,-34,-9,-8 [EPSG:4326]", [-9, -35, -8, -34], "http://www.opengis.net/def/crs/EPSG/0/4326"),
        ("boundingBox", "-35,-34,-9,-8 [OGC:CRS84]", [-35, -9, -34, -8], CRS84),
        ("boundingBox", "0,100,0,200 [EPSG:3857]", [0, 0, 100, 200], "http://www.opengis.net/def/crs/EPSG/0/3857"),
        ("projectedBox", "290000,291000,9000,9100 [EPSG:31985]", [290000, 9000, 291000, 9100], URN.format(31985)),
        ("projectedBox", "-35,-34,-9,-8 [EPSG:4326]", [-9, -35, -8, -34], URN.format(4326)),
        ("projectedBox", RECTANGLE, [-9, -35, -8, -34], URN.format(4326)),
    ],
)
def test_an_extent_goes_in_the_axis_order_of_its_reference_system(local, name, given, corners, crs):
    assert echoed(name, given) == {"bbox": corners, "crs": crs}


def test_an_extent_in_another_reference_system_is_transformed(local):
    found = echoed("boundingBox", "290000,291000,9115000,9116000 [EPSG:31985]")
    assert found["crs"] == CRS84
    assert [round(number, 3) for number in found["bbox"]] == [-34.905, -8.002, -34.896, -7.993]
    assert echoed("flatBox", "-35,-34,-9,-8 [EPSG:4326]") == [-35, -9, -34, -8]


def test_an_extent_with_heights_is_filled_in_as_a_table(local):
    assert echoed("tallBox", [-35, -9, 0, -34, -8, 100.5]) == {
        "bbox": [-35, -9, 0, -34, -8, 100.5],
        "crs": CRS84_WITH_HEIGHT,
    }
    assert echoed("tallBox", "-35,-9,0,-34,-8,100.5")["bbox"][5] == 100.5


def test_a_choice_with_a_comma_is_chosen_in_the_dialogs_widget(local):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:local.EchoProcess")
    context = QgsProcessingContext()
    parameter = algorithm.parameterDefinition("commaInput").clone()
    made = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Standard)
    widget = made.createWrappedWidget(context)
    made.setParameterValue("c,d", context)
    assert made.parameterValue() == "c,d"
    assert parameter.checkValueIsAcceptable("c,d", context)
    assert algorithm.checkParameterValues({"commaInput": "c,d"}, context) == (True, "")
    widget.deleteLater()


def test_what_is_left_out_is_not_sent(local):
    found = processing.run("hpgc:local.EchoProcess", {"stringInput": "a", "nullableInput": None, "daysInput": []})
    assert {name for name, value in found.items() if value is not None} == {"stringOutput"}
