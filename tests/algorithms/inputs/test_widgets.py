"""Inputs that a deployed model asks for by parameters of QGIS's own: what of them goes into the request."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedPointXY,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtGui import QColor

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.algorithms.inputs import Given

CRS = QgsCoordinateReferenceSystem("EPSG:31985")
BOX = QgsRectangle(1.1, 2, 3.25, 4)
TEXT, LIST = {"type": "string"}, {"type": "array", "items": {"type": "string"}}
BANDS = {"type": "array", "items": {"type": "integer"}}


def algorithm(hint, schema):
    made = algorithm_from_description({"id": "a", "inputs": {"x": {"schema": {**schema, "x-qgis": hint}}}}, "far")
    made.initAlgorithm()
    return made


def sent(hint, value, schema=TEXT):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made = algorithm(hint, schema)
    fine, why = made.checkParameterValues({"x": value}, context)
    assert fine, why
    (entry,) = made._inputs
    return entry.plain_value(Given(made, {"x": value}, context))


VALUES = [
    ("extent", "1.5,2,3,4 [EPSG:31985]", "1.5,2,3,4 [EPSG:31985]"),
    ("extent", "1.5,2,3,4", "1.5,2,3,4"),
    ("extent", QgsReferencedRectangle(BOX, CRS), "1.1,3.25,2.0,4.0 [EPSG:31985]"),
    ("extent", BOX, "1.1,3.25,2.0,4.0"),
    ("point", "1,2 [EPSG:31985]", "1,2 [EPSG:31985]"),
    ("point", QgsReferencedPointXY(QgsPointXY(1.125, 2), CRS), "1.125,2 [EPSG:31985]"),
    ("point", QgsPointXY(1, 2), "1,2"),
    ("geometry", QgsGeometry.fromPointXY(QgsPointXY(1, 2)), "Point (1 2)"),
    ("color", QColor(1, 2, 3), "#010203"),
    ("color", QColor(1, 2, 3, 100), "#01020364"),
    ("range", [1, 2.5], "1,2.5"),
    ("range", "1,2", "1,2"),
    ("field", "size", "size"),
    ("expression", "1 + 1", "1 + 1"),
    ("text", "a\nb", "a\nb"),
    ("field", QgsProperty.fromExpression("'si' || 'ze'"), "size"),
]


@pytest.mark.parametrize(("kind", "value", "due"), VALUES)
def test_a_value_goes_as_qgis_writes_it(provider, kind, value, due):
    assert sent({"type": kind}, value) == due


def test_an_extent_of_a_layer_goes_as_its_corners(provider, scene):
    layer = QgsRasterLayer(str(scene), "scene")
    box = layer.extent()
    corners = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    assert sent({"type": "extent"}, str(scene)) == f"{','.join(map(repr, corners))} [{layer.crs().authid()}]"


@pytest.mark.parametrize("value", [["a", "b"], "a;b"])
def test_several_fields_go_as_a_list(provider, value):
    assert sent({"type": "field"}, value, LIST) == ["a", "b"]


@pytest.mark.parametrize("value", [[2, 1], ["2", "1"], "2"])
def test_several_bands_go_as_whole_numbers(provider, value):
    assert sent({"type": "band"}, value, BANDS) == [2, 1][: len(value)]


def test_a_band_is_a_whole_number(provider):
    assert sent({"type": "band"}, "3", {"type": "integer"}) == 3


def test_the_cells_of_a_table_go_one_after_another_with_empty_ones(provider):
    assert sent({"type": "matrix", "columns": ["a", "b"]}, [1, "", "x", 4.5], LIST) == ["1", "", "x", "4.5"]


@pytest.mark.parametrize(("kind", "value"), [("extent", "here"), ("point", "there"), ("color", "no colour at all")])
def test_what_cannot_be_read_is_a_sentence(provider, kind, value):
    fine, why = algorithm({"type": kind}, TEXT).checkParameterValues({"x": value}, QgsProcessingContext())
    assert not fine
    assert "“x” can't be read" in why


def test_qgis_reads_a_colour_as_it_was_sent(provider):
    color = QColor(1, 2, 3, 100)
    made = algorithm({"type": "color"}, TEXT)
    text = sent({"type": "color"}, color)
    assert made.parameterAsColor({"x": text}, "x", QgsProcessingContext()) == color
