"""Layers and files go to a real server through QGIS and come back equal."""

import numpy as np
import processing
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)


def layer_of(project, *wkts, crs="EPSG:31985"):
    """A layer in the project with one feature for each shape."""
    kind = QgsGeometry.fromWkt(wkts[0]).constGet().wktTypeStr().replace(" ", "") if wkts[0] else "NoGeometry"
    layer = QgsVectorLayer(
        f"{kind}?crs={crs}&field=name:string(40)&field=size:double&field=count:integer", "a", "memory"
    )
    features = []
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"né “{number}”, a", number + 0.1, number])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    project.addMapLayer(layer)
    return layer


COLUMNS = {"name": str, "size": float, "count": int}


def rows(layer, columns=COLUMNS):
    """What the features of a layer hold, in the order of their names: the values of some columns, and the shape."""
    names = {field.name().lower(): field.name() for field in layer.fields()}
    found = []
    for feature in layer.getFeatures():
        values = [kind(feature[names[name]]) for name, kind in columns.items()]
        found.append((*values, feature.geometry()))
    return sorted(found, key=lambda row: row[0])


SHAPES = {
    "Point": ["Point (290000 9115000)", "Point (291000 9115500.25)"],
    "LineString": ["LineString (290000 9115000, 291000 9115000)", "LineString (0 9000000, 1 9000001, 2 9000000)"],
    "Polygon": ["Polygon ((290000 9115000, 291000 9115000, 291000 9116000, 290000 9115000))"],
    "MultiPolygon": ["MultiPolygon (((0 9000, 1 9000, 1 9001, 0 9000)),((5 9005, 6 9005, 6 9006, 5 9005)))"],
    "PointZ": ["PointZ (290000 9115000 31.5)"],
    "LineStringZ": ["LineStringZ (290000 9115000 1, 291000 9115000 2)"],
}
EXACT = ("geopackage", "flatgeobuf", "gml")
IN_DEGREES = ("featureCollection", "kml")
# A GDAL that was built without libkml finds no other columns in KML.
READS_NAMES_OF_KML_ALONE = ogr.GetDriverByName("LIBKML") is None


@pytest.mark.parametrize("suffix", ["gpkg", "geojson"])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", [*EXACT, *IN_DEGREES])
def test_features_come_back_equal(local, project, tmp_path, name, shape, suffix):
    layer = layer_of(project, *SHAPES[shape])
    path = str(tmp_path / f"back.{suffix}")
    processing.run("hpgc:local.EchoProcess", {f"{name}Input": layer.id(), f"{name}Output": path})
    back = QgsVectorLayer(path, "back")
    assert back.isValid()
    columns = {"name": str} if name == "kml" and READS_NAMES_OF_KML_ALONE else COLUMNS
    given, found = rows(layer, columns), rows(back, columns)
    assert [row[:-1] for row in found] == [row[:-1] for row in given]
    for one, other in zip(given, found):
        same_place(one[-1], other[-1], layer.crs(), back.crs(), exact=name in EXACT and suffix == "gpkg")


def same_place(one, other, crs, other_crs, exact):
    """Both shapes are the same, vertex by vertex; a single shape may have become a multiple one of one part."""
    from qgis.core import QgsCoordinateTransform

    if other_crs != crs:
        other.transform(QgsCoordinateTransform(other_crs, crs, QgsProject.instance()))
    if one.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
        # Formats differ in where a ring begins and which way it turns.
        one.normalize()
        other.normalize()
    pairs = list(zip(one.vertices(), other.vertices()))
    assert len(pairs) == sum(1 for _ in one.vertices()) == sum(1 for _ in other.vertices())
    for here, there in pairs:
        assert here.distance(there) < (1e-9 if exact else 1e-3)
        assert here.is3D() == there.is3D()
        assert not here.is3D() or abs(here.z() - there.z()) < 1e-6


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shapefile_comes_back_as_the_zip_that_it_is(local, project, tmp_path, shape):
    layer = layer_of(project, *SHAPES[shape])
    path = tmp_path / "back.zip"
    processing.run("hpgc:local.EchoProcess", {"shapefileInput": layer.id(), "shapefileOutput": str(path)})
    back = QgsVectorLayer(f"/vsizip/{path}", "back")
    given, found = rows(layer), rows(back)
    assert [row[:3] for row in found] == [row[:3] for row in given]
    for one, other in zip(given, found):
        same_place(one[3], other[3], layer.crs(), back.crs(), exact=True)


def test_rows_without_a_shape_come_back_equal(local, project, tmp_path):
    table = layer_of(project, "", "")
    path = str(tmp_path / "back.csv")
    processing.run("hpgc:local.EchoProcess", {"tableInput": table.id(), "tableOutput": path})
    back = QgsVectorLayer(path, "back")
    assert [row[:3] for row in rows(back)] == [row[:3] for row in rows(table)]


@pytest.mark.parametrize("as_layer", [True, False])
def test_a_raster_comes_back_pixel_by_pixel(local, project, scene, tmp_path, as_layer):
    given = str(scene)
    if as_layer:
        layer = QgsRasterLayer(given, "scene")
        project.addMapLayer(layer)
        given = layer.id()
    path = str(tmp_path / "back.tif")
    processing.run("hpgc:local.EchoProcess", {"imageInput": given, "imageOutput": path})
    same_pixels(path, scene)


def same_pixels(path, scene):
    back, gone = gdal.Open(str(path)), gdal.Open(str(scene))
    assert np.array_equal(back.ReadAsArray(), gone.ReadAsArray())
    assert back.GetGeoTransform() == gone.GetGeoTransform()
    assert back.GetSpatialRef().IsSame(gone.GetSpatialRef())


def test_several_rasters_all_arrive(local, scene, tmp_path):
    path = tmp_path / "back.tif"
    values = {"imagesInput": [str(scene), str(scene)], "imagesOutput": str(path)}
    processing.run("hpgc:local.EchoProcess", values)
    same_pixels(path, scene)
    same_pixels(tmp_path / "back_2.tif", scene)


def test_a_file_comes_back_byte_by_byte(local, tmp_path):
    content = b"%PDF-1.7\n" + bytes(range(256)) * 700
    (tmp_path / "given.pdf").write_bytes(content)
    values = {"fileInput": str(tmp_path / "given.pdf"), "fileOutput": str(tmp_path / "back.pdf")}
    processing.run("hpgc:local.EchoProcess", values)
    assert (tmp_path / "back.pdf").read_bytes() == content


def test_a_link_goes_as_a_link(local, scene, tmp_path):
    values = {"linkInput": f"{local.origin}/data/scene.tif", "linkOutput": str(tmp_path / "back.dat")}
    processing.run("hpgc:local.EchoProcess", values)
    assert (tmp_path / "back.dat").read_bytes() == scene.read_bytes()
