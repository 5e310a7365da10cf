"""What is remembered of results, and when it is believed."""

import contextlib
import os
import sqlite3

import pytest
from osgeo import ogr
from qgis.core import QgsVectorLayer

from hpgc_provider.data.result_index import KnownResult, ResultIndex

HREF = "https://hpgc.example/results/1/out.tif"


@pytest.fixture
def index(tmp_path):
    return ResultIndex(tmp_path / "results.sqlite")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "out.tif"
    path.write_bytes(b"II*\x00 and pixels")
    return path


def test_a_result_is_found_by_the_file_that_it_became(index, file):
    known = KnownResult(str(file), HREF, "image/tiff")
    index.remember(known)
    assert ResultIndex(index.path).find(str(file)) == known
    assert index.find(str(file.with_name("other.tif"))) is None


def test_a_file_that_was_changed_is_no_result_any_more(index, file):
    index.remember(KnownResult(str(file), HREF, "image/tiff"))
    file.write_bytes(b"II*\x00 and others!!")
    assert index.find(str(file)) is None


def test_a_file_of_the_same_size_written_later_is_seen(index, file):
    index.remember(KnownResult(str(file), HREF, "image/tiff"))
    found = os.stat(file)
    os.utime(file, ns=(found.st_atime_ns, found.st_mtime_ns + 1_000_000))
    assert index.find(str(file)) is None


@pytest.fixture
def written(qgis_processing, tmp_path):
    """Writes three points with a number each."""

    def write(name, driver):
        made = ogr.GetDriverByName(driver).CreateDataSource(str(tmp_path / name))
        layer = made.CreateLayer("points", None, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        for number in range(3):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["number"] = number
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({number} 2)"))
            layer.CreateFeature(feature)
        return str(tmp_path / name)

    return write


FORMATS = [("out.tab", "MapInfo File"), ("out.shp", "ESRI Shapefile"), ("OUT.GPKG", "GPKG"), ("out.gml", "GML")]


@pytest.mark.parametrize(("name", "driver"), FORMATS[:3])
def test_features_that_were_edited_are_no_result_any_more(index, written, name, driver):
    place = written(name, driver)
    index.remember(KnownResult(place, HREF, ""))
    layer = QgsVectorLayer(place, "points")
    assert layer.startEditing()
    assert layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("number"), 999)
    assert layer.commitChanges()
    assert index.find(place) is None


@pytest.mark.parametrize(("name", "driver"), FORMATS)
def test_features_that_were_looked_at_are_a_result_still(index, written, name, driver):
    place = written(name, driver)
    index.remember(KnownResult(place, HREF, ""))
    layer = QgsVectorLayer(place, "points")
    assert len([*layer.getFeatures()]) == 3
    if name == "out.shp":
        assert layer.dataProvider().createSpatialIndex()
    assert index.find(place) is not None


def test_of_an_older_index_only_what_is_one_file_is_believed(index, written, file):
    places = [str(file), written("out.tab", "MapInfo File")]
    for place in places:
        index.remember(KnownResult(place, HREF, ""))
        found = os.stat(place)
        with contextlib.closing(sqlite3.connect(index.path)) as older, older:
            stamp = f"{found.st_size}:{found.st_mtime_ns}"
            older.execute("UPDATE result SET stamp = ? WHERE place = ?", (stamp, place))
    assert [index.find(place) is not None for place in places] == [True, False]


def test_a_result_that_is_only_a_source_is_found_by_it(index):
    known = KnownResult(f"/vsicurl/{HREF}", HREF, "image/tiff", is_here=False)
    index.remember(known)
    assert index.find(known.place) == known
    index.forget(known.place)
    assert index.find(known.place) is None


@pytest.mark.parametrize("place", ["", "out.tif", "layer_1234", "dbname='x' table=y"])
def test_what_is_no_place_is_not_looked_up(index, place):
    index.remember(KnownResult(place, HREF, "image/tiff"))
    assert index.find(place) is None


def test_the_newest_are_kept(index, monkeypatch):
    monkeypatch.setattr("hpgc_provider.data.result_index.MOST", 3)
    for number in range(5):
        index.remember(KnownResult(f"/vsicurl/{number}", HREF, "", is_here=False))
    assert [index.find(f"/vsicurl/{number}") is not None for number in range(5)] == [False, False, True, True, True]


def test_an_index_that_cannot_be_read_costs_nothing_but_the_links(index, file):
    index.path.write_bytes(b"no database at all, and long enough to be looked at" * 40)
    index.remember(KnownResult(str(file), HREF, "image/tiff"))
    assert index.find(str(file)) is None
