"""How features come down: all that they have, in the format of the file that the user chose."""

import contextlib
import json
import sqlite3

import pytest
from osgeo import ogr
from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from hpgc_provider.api import HpgcError
from hpgc_provider.data.vector_download import convert


def never():
    return False


@pytest.fixture
def came(qgis_processing, tmp_path):
    """Writes points with these properties as the GeoJSON that a server sends."""

    def write(*properties, west=1):
        features = [
            {
                "type": "Feature",
                "properties": each,
                "geometry": {"type": "Point", "coordinates": [west + number / 100, 2]},
            }
            for number, each in enumerate(properties)
        ]
        source = tmp_path / "came" / "result.geojson"
        source.parent.mkdir(exist_ok=True)
        source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        return source

    return write


def read(path):
    layer = QgsVectorLayer(str(path), "found", "ogr")
    assert layer.isValid(), path
    return layer


def values(path, name):
    return [feature[name] or None for feature in read(path).getFeatures()]


def numbers_in(path):
    """The name of the column of numbers that the format has of its own."""
    opened = ogr.Open(str(path))
    return opened.GetLayer(0).GetFIDColumn()


@pytest.mark.parametrize("name", ["fid", "FID"])
@pytest.mark.parametrize("given", [["A1", "A2"], [1.5, 2.5], [7, 7], [2, 1], [1, None], [-1, 3], [True, False]])
def test_a_property_named_as_the_formats_own_numbers_keeps_its_values(came, tmp_path, name, given):
    path = tmp_path / "out.gpkg"
    convert(came(*({name: value} for value in given)), path, never)
    assert values(path, name) == [value or None for value in given]
    assert read(path).featureCount() == len(given)


def test_numbers_that_count_up_become_the_formats_own(came, tmp_path):
    path = tmp_path / "out.gpkg"
    convert(came({"fid": 5, "n": 1}, {"fid": 7, "n": 2}), path, never)
    assert numbers_in(path) == "fid"
    assert read(path).fields().names() == ["fid", "n"]
    assert [feature.id() for feature in read(path).getFeatures()] == [5, 7]


@pytest.mark.parametrize("name", ["geom", "GEOM"])
def test_a_property_named_as_the_formats_own_geometries_stays(came, tmp_path, name):
    path = tmp_path / "out.gpkg"
    convert(came({name: "a", "hpgc_geom": "b", "hpgc_fid": "c", "fid": "d"}), path, never)
    (feature,) = read(path).getFeatures()
    assert [feature[each] for each in (name, "hpgc_geom", "hpgc_fid", "fid")] == ["a", "b", "c", "d"]
    assert feature.geometry().asWkt() == "Point (1 2)"


def test_what_is_no_file_of_features_is_told(qgis_processing, tmp_path):
    source = tmp_path / "result.geojson"
    source.write_text("not features")
    with pytest.raises(HpgcError, match="no features that QGIS can read"):
        convert(source, tmp_path / "out.gpkg", never)
    assert [path.name for path in tmp_path.iterdir()] == ["result.geojson"]


@pytest.mark.parametrize("name", ["out[1].gpkg", "out[1].shp", "a*.geojson", "what?.fgb", "[ab].csv"])
def test_a_file_name_may_have_brackets_and_stars(came, tmp_path, name):
    folder = tmp_path / "chosen"
    folder.mkdir()
    (folder / ".part-outside").touch()
    convert(came({"n": "a"}), folder / name, never)
    assert values(folder / name, "n") == ["a"]
    assert [path.name for path in folder.glob(".part-*")] == [".part-outside"]


@pytest.mark.parametrize("suffix", ["shp", "gpkg", "tab", "fgb", "csv", "gml"])
def test_letters_of_all_scripts_come_through(came, tmp_path, suffix):
    path = tmp_path / f"out.{suffix}"
    convert(came({"n": "Łódź"}, {"n": "東京"}, {"n": "São"}), path, never)
    assert set(values(path, "n")) == {"Łódź", "東京", "São"}


def test_a_shapefile_over_an_older_one_is_searched_and_read_as_what_it_is(came, tmp_path):
    path = tmp_path / "out.shp"
    convert(came(*({"n": "a"} for _ in range(200))), path, never)
    assert read(path).dataProvider().createSpatialIndex()
    for suffix in (".sbn", ".sbx", ".idm", ".ind", ".qpj", ".qml"):
        path.with_suffix(suffix).touch()
    path.with_suffix(".cpg").write_text("ISO-8859-1")
    convert(came(*({"n": "São"} for _ in range(200)), west=50), path, never)
    here = QgsFeatureRequest(QgsRectangle(50.5, 1, 51, 3))
    assert [feature["n"] for feature in read(path).getFeatures(here)] == ["São"] * 51
    left = {each.suffix for each in tmp_path.glob("out.*")}
    assert left == {".shp", ".shx", ".dbf", ".prj", ".cpg", ".qml"}


def test_an_open_transaction_of_an_older_database_is_not_read_into_the_new_one(came, tmp_path):
    path = tmp_path / "out.gpkg"
    convert(came(*({"n": "old"} for _ in range(500))), path, never)
    with contextlib.closing(sqlite3.connect(path)) as editing:
        editing.execute("PRAGMA journal_mode=WAL")
        editing.execute("CREATE TABLE more AS SELECT n FROM out")
        editing.commit()
        assert path.with_name("out.gpkg-wal").stat().st_size > 0
        convert(came({"n": "new"}), path, never)
        with contextlib.closing(sqlite3.connect(path)) as reading:
            assert reading.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert reading.execute("SELECT n FROM out").fetchall() == [("new",)]
            assert reading.execute("SELECT name FROM sqlite_master WHERE name = 'more'").fetchall() == []
