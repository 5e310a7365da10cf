"""A file of features that was cut is never taken for a whole one."""

import gc
import re
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from hpgc_provider.api import InlineFile, InvalidInput
from hpgc_provider.data.vector_upload import FORMATS, VectorUpload
from hpgc_provider.data.whole_file import is_whole
from tests.small_disk import small_disk

KINDS = {written.driver: media_type for media_type, written in FORMATS.items()}
UNZIPPED = sorted(KINDS.keys() - {"ESRI Shapefile"})
COUNT = 3000


def never():
    return False


def points(count, text="a “word”,\nand another"):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=text:string&field=n:int", "places", "memory")
    features = []
    for number in range(count):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([text, number])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({number / 100} 2)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def written(layer, driver, folder):
    return VectorUpload("places", layer).value((KINDS[driver],), str(folder), never)


@pytest.mark.parametrize("driver", UNZIPPED)
@pytest.mark.parametrize("count", [0, 1, COUNT])
def test_what_was_written_whole_is_whole(qgis_processing, tmp_path, driver, count):
    path = Path(written(points(count), driver, tmp_path).path)
    assert is_whole(path, driver, count)


@pytest.mark.parametrize("driver", UNZIPPED)
@pytest.mark.parametrize("kept", [0.02, 0.3, 0.5, 0.9, 0.98])
def test_a_file_that_was_cut_is_not(qgis_processing, tmp_path, driver, kept):
    path = Path(written(points(COUNT), driver, tmp_path).path)
    with path.open("r+b") as file:
        file.truncate(int(path.stat().st_size * kept))
    assert not is_whole(path, driver, COUNT)


@pytest.mark.parametrize("driver", UNZIPPED)
def test_nothing_at_all_is_not(qgis_processing, tmp_path, driver):
    path = tmp_path / "empty"
    path.touch()
    assert not is_whole(path, driver, 1)


@pytest.mark.parametrize("driver", ["GeoJSON", "GML", "KML"])
def test_a_hole_in_a_text_is_found(qgis_processing, tmp_path, driver):
    path = Path(written(points(COUNT), driver, tmp_path).path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3] + whole[2 * len(whole) // 3 :])
    assert not is_whole(path, driver, COUNT)


def test_words_that_stand_in_the_features_do_no_harm(qgis_processing, tmp_path):
    for text in ('"type": "Feature"', "]\n}\n", "<Placemark></kml>", "</ogr:FeatureCollection>"):
        for driver in UNZIPPED:
            assert is_whole(Path(written(points(3, text), driver, tmp_path).path), driver, 3)


@pytest.mark.parametrize("driver", sorted(KINDS))
@pytest.mark.parametrize("size", [16_384, 65_536, 131_072])
def test_a_full_disk_is_told_and_nothing_is_sent(qgis_processing, tmp_path, driver, size):
    with small_disk(tmp_path / "small", size) as folder:
        said = ""
        try:
            written(points(COUNT, "x" * 100), driver, folder)
        except InvalidInput as raised:
            said = str(raised)
        gc.collect()
    assert "“places” can't" in said
    assert re.search(r"Make room (there|in \S+), or set another temporary folder\.", said)


def test_features_without_geometry_count_too(qgis_processing, tmp_path):
    layer = points(3)
    nowhere = QgsFeature(layer.fields())
    nowhere.setAttributes(["nowhere", 4])
    layer.dataProvider().addFeatures([nowhere])
    for driver in sorted(KINDS.keys() - {"FlatGeobuf"}):
        assert isinstance(written(layer, driver, tmp_path), InlineFile)


def test_a_column_called_fid_is_not_taken_for_the_numbers_of_the_features(qgis_processing, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=FID:int", "places", "memory")
    for number in (None, -5, 1):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        feature.setGeometry(QgsGeometry.fromWkt("POINT(1 2)"))
        layer.dataProvider().addFeature(feature)
    path = Path(written(layer, "FlatGeobuf", tmp_path).path)
    assert is_whole(path, "FlatGeobuf", 3)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 30)
    assert not is_whole(path, "FlatGeobuf", 3)


@pytest.mark.parametrize("shape", ["POLYGON EMPTY", ""])
def test_what_flatgeobuf_leaves_out_goes_in_the_next_format(qgis_processing, tmp_path, shape):
    layer = QgsVectorLayer(f"{'Polygon' if shape else 'NoGeometry'}?crs=EPSG:4326&field=n:int", "places", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1])
    if shape:
        feature.setGeometry(QgsGeometry.fromWkt(shape))
    layer.dataProvider().addFeature(feature)
    upload, flat = VectorUpload("places", layer), KINDS["FlatGeobuf"]
    assert upload.value((flat, "application/geo+json"), str(tmp_path), never).media_type == "application/geo+json"
    with pytest.raises(InvalidInput, match=r"without geometry, which FlatGeobuf leaves out|is a table, and FlatGeobuf"):
        upload.value((flat,), str(tmp_path), never)
