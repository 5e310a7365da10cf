"""What a server says of places, as QGIS's parameters read it: there, and back into a request."""

import json

import pytest
from qgis.core import QgsGeometry, QgsProcessingContext

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.algorithms.inputs import Given, read_inputs
from hpgc_provider.algorithms.outputs import read_outputs
from hpgc_provider.api.process import Process

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
EPSG4326 = "http://www.opengis.net/def/crs/EPSG/0/4326"
UTM = "http://www.opengis.net/def/crs/EPSG/0/32725"
KINDS = {
    "box": {
        "type": "object",
        "format": "ogc-bbox",
        "properties": {"bbox": {"type": "array"}, "crs": {"type": "string", "enum": [CRS84, EPSG4326, UTM]}},
    },
    "point": {"type": "object", "format": "geojson-geometry", "x-geometry": "Point"},
    "geometry": {"type": "object", "format": "geojson-geometry"},
}
DESCRIPTION = {
    "id": "places",
    "inputs": {name: {"schema": schema, "minOccurs": 0} for name, schema in KINDS.items()},
    "outputs": {f"{name}Out": {"schema": schema} for name, schema in KINDS.items()},
}
POLYGON = {"type": "Polygon", "coordinates": [[[-35, -8], [-34, -8], [-34, -7], [-35, -8]]]}


@pytest.fixture
def algorithm(qgis_processing):
    return algorithm_from_description(DESCRIPTION, "local").create()


def written(kind, value):
    outputs = {output.described.id: output for output in read_outputs(Process.from_json(DESCRIPTION).outputs, set())}
    return outputs[f"{kind}Out"].place(value)


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("box", {"bbox": [-35, -8, -34, -7], "crs": CRS84}, "-35,-34,-8,-7 [OGC:CRS84]"),
        ("box", {"bbox": [-8, -35, -7, -34], "crs": EPSG4326}, "-35,-34,-8,-7 [EPSG:4326]"),
        (
            "box",
            {"bbox": [285000.5, 9e6, 285030, 9.1e6], "crs": UTM},
            "285000.5,285030,9000000.0,9100000.0 [EPSG:32725]",
        ),
        ("point", {"type": "Point", "coordinates": [-34.855, -8.013]}, "-34.855,-8.013 [EPSG:4326]"),
        ("geometry", POLYGON, "POLYGON ((-35 -8,-34 -8,-34 -7,-35 -8))"),
    ],
)
def test_a_place_goes_out_of_one_process_and_into_the_next(algorithm, kind, value, text):
    assert written(kind, value) == text
    values, context = {kind: text}, QgsProcessingContext()
    assert algorithm.checkParameterValues({**values}, context) == (True, "")
    entry = next(entry for entry in read_inputs(Process.from_json(DESCRIPTION).inputs, set()) if entry.name == kind)
    assert entry.plain_value(Given(algorithm, values, context)) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ([1, 2, 3, 4], "1,3,2,4 [OGC:CRS84]"),
        ({"bbox": [1, 2, 3, 4]}, "1,3,2,4 [OGC:CRS84]"),
        ({"bbox": [1, 2, 0, 3, 4, 9]}, "1,3,2,4 [OGC:CRS84]"),
    ],
)
def test_a_bounding_box_needs_no_reference_system_and_no_heights(qgis_processing, value, text):
    assert written("box", value) == text


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("box", {"bbox": [1, 2, 3, "4"], "crs": CRS84}),
        ("box", {"bbox": [1, 2, 3, 4], "crs": "http://example.org/my-grid"}),
        ("box", [1, 2, 3]),
        ("box", {}),
        ("point", {"type": "Point", "coordinates": [1]}),
        ("point", POLYGON),
        ("geometry", [POLYGON, "else"]),
        ("geometry", []),
        ("geometry", {"type": "Polygon", "coordinates": "none"}),
        ("geometry", {"type": "Blob"}),
    ],
)
def test_what_is_no_such_place_is_left_to_the_json(qgis_processing, kind, value):
    assert written(kind, value) == ""


def test_a_place_has_a_second_output_beside_its_json(algorithm):
    assert [(output.name(), output.type()) for output in algorithm.outputDefinitions()[1:]] == [
        (f"{kind}Out{ending}", "outputString")
        for kind, second in (("box", "_extent"), ("point", "_point"), ("geometry", "_wkt"))
        for ending in ("", second)
    ]


def test_several_places_are_a_json_list(qgis_processing):
    assert json.loads(written("geometry", [POLYGON, POLYGON])) == ["POLYGON ((-35 -8,-34 -8,-34 -7,-35 -8))"] * 2
    assert json.loads(written("box", [{"bbox": [1, 2, 3, 4]}, [5, 6, 7, 8]])) == [
        "1,3,2,4 [OGC:CRS84]",
        "5,7,6,8 [OGC:CRS84]",
    ]


def test_a_geometry_keeps_its_heights(qgis_processing):
    text = written("geometry", {"type": "LineString", "coordinates": [[1, 2, 3], [4, 5, 6]]})
    assert QgsGeometry.fromWkt(text).asWkt(0).upper().replace(" ", "") == "LINESTRINGZ(123,456)"
