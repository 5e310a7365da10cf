"""Which of the features that came are taken, and out of what."""

import json
import zipfile

import pytest
from osgeo import gdal, ogr, osr

from hpgc_provider.api import HpgcError
from hpgc_provider.data.vector_download import convert

LINE = "LINESTRING (7 51,8 52)"
STYLE = ("layer_styles", None, "style", None)
ROADS, STATIONS = ("roads", 4326, "name", LINE), ("stations", 32631, "code", "POINT (500000 5650000)")
EMPTY, TABLE = ("empty", 4326, "name", ""), ("counts", None, "count", None)


def never():
    return False


def write(path, driver, *layers):
    """Writes layers of a name, a system of coordinates, a column, and one feature of a geometry or none."""
    made = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name, crs, column, geometry in layers:
        system = None
        if crs:
            system = osr.SpatialReference()
            system.ImportFromEPSG(crs)
        kind = ogr.wkbNone if geometry is None else ogr.wkbUnknown
        layer = made.CreateLayer(name, system, kind)
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        if geometry == "":
            continue
        feature = ogr.Feature(layer.GetLayerDefn())
        feature[column] = f"of {name}"
        if geometry:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(geometry))
        layer.CreateFeature(feature)
    return path


def zipped(path, files):
    with zipfile.ZipFile(path, "w") as archive:
        for name, file in files.items():
            archive.write(file, name)
    return path


@pytest.fixture
def shapefile(qgis_processing, tmp_path):
    """The files of a Shapefile, by their endings."""
    folder = tmp_path / "shapefile"
    folder.mkdir()
    write(folder / "roads.shp", "ESRI Shapefile", ROADS)
    return {path.suffix: path for path in folder.iterdir()}


def read(path):
    """The columns of each feature, and the layers' systems of coordinates."""
    opened = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layers = [opened.GetLayer(number) for number in range(opened.GetLayerCount())]
    systems = [layer.GetSpatialRef() and layer.GetSpatialRef().GetAuthorityCode(None) for layer in layers]
    return [feature.items() for layer in layers for feature in layer], systems


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_of_several_layers_one_comes_and_the_others_are_named(qgis_processing, tmp_path, suffix):
    source = write(tmp_path / "result.gpkg", "GPKG", ROADS, STATIONS, STYLE)
    made = convert(source, tmp_path / f"out.{suffix}", never)
    assert (made.layer, made.left_out) == ("roads", ["stations"])
    assert read(tmp_path / f"out.{suffix}") == ([{"name": "of roads"}], ["4326"])


@pytest.mark.parametrize(
    ("layers", "taken", "left_out"),
    [
        ([STYLE, STATIONS], "stations", []),
        ([EMPTY, STATIONS], "stations", []),
        ([TABLE, STATIONS, ROADS], "stations", ["counts", "roads"]),
        ([TABLE, EMPTY], "empty", ["counts"]),
        ([EMPTY, ("none", 4326, "name", "")], "empty", []),
        ([TABLE, ("more", None, "count", None)], "counts", ["more"]),
        ([STYLE], "layer_styles", []),
    ],
)
def test_what_holds_features_with_geometries_comes_first(qgis_processing, tmp_path, layers, taken, left_out):
    made = convert(write(tmp_path / "result.gpkg", "GPKG", *layers), tmp_path / "out.gpkg", never)
    assert (made.layer, sorted(made.left_out)) == (taken, left_out)


def test_a_name_like_an_option_of_gdals_is_no_option(qgis_processing, tmp_path):
    source = write(tmp_path / "result.xlsx", "XLSX", ("-append", None, "count", None), TABLE)
    made = convert(source, tmp_path / "out.gpkg", never)
    assert (made.layer, made.left_out) == ("counts", ["-append"])


def test_waypoints_and_tracks_do_not_become_one(qgis_processing, tmp_path):
    source = tmp_path / "result.gpx"
    source.write_text(
        '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="51" lon="7"/>'
        '<trk><trkseg><trkpt lat="51" lon="7"/><trkpt lat="52" lon="8"/></trkseg></trk></gpx>'
    )
    made = convert(source, tmp_path / "out.gpkg", never)
    assert (made.layer, made.left_out) == ("waypoints", ["tracks", "track_points"])
    assert len(read(tmp_path / "out.gpkg")[0]) == 1


@pytest.mark.parametrize("suffix", ["zip", "dat", "shp", "geojson", "csv"])
@pytest.mark.parametrize("folder", ["", "data/of 2024/"])
def test_a_zipped_shapefile_is_read_whatever_it_is_called_and_wherever_it_lies(shapefile, tmp_path, suffix, folder):
    files = {f"{folder}roads{ending}": path for ending, path in shapefile.items()}
    shadows = {f"__MACOSX/{folder}._roads{ending}": shapefile[".prj"] for ending in shapefile}
    source = zipped(tmp_path / f"result.{suffix}", {"README.txt": shapefile[".prj"], **shadows, **files})
    assert convert(source, tmp_path / "out.gpkg", never).left_out == []
    assert read(tmp_path / "out.gpkg") == ([{"name": "of roads"}], ["4326"])


def test_further_files_of_an_archive_are_named(shapefile, tmp_path):
    files = {f"{name}{ending}": path for name in ("a/one", "b/two") for ending, path in shapefile.items()}
    made = convert(zipped(tmp_path / "result.zip", files), tmp_path / "out.gpkg", never)
    assert (made.layer, made.left_out) == ("one", ["two.shp"])


@pytest.mark.parametrize("suffix", ["geojson", "json", "gml", "fgb", "gpkg"])
def test_a_file_alone_in_an_archive_is_read(qgis_processing, tmp_path, suffix):
    driver = {"json": "GeoJSON", "geojson": "GeoJSON", "gml": "GML", "fgb": "FlatGeobuf", "gpkg": "GPKG"}[suffix]
    file = write(tmp_path / f"one.{suffix}", driver, ROADS)
    convert(zipped(tmp_path / "result.dat", {f"one.{suffix}": file}), tmp_path / "out.gpkg", never)
    assert [feature["name"] for feature in read(tmp_path / "out.gpkg")[0]] == ["of roads"]


def test_a_spreadsheet_is_read_though_it_is_a_zip(qgis_processing, tmp_path):
    source = write(tmp_path / "result.xlsx", "XLSX", TABLE)
    convert(source, tmp_path / "out.csv", never)
    assert "of counts" in (tmp_path / "out.csv").read_text()


@pytest.mark.parametrize("suffix", ["kmz", "dat"])
def test_a_kmz_is_read(qgis_processing, tmp_path, suffix):
    file = write(tmp_path / "doc.kml", "KML", ("roads", 4326, "Name", LINE))
    convert(zipped(tmp_path / f"result.{suffix}", {"doc.kml": file}), tmp_path / "out.gpkg", never)
    assert [feature["Name"] for feature in read(tmp_path / "out.gpkg")[0]] == ["of roads"]


@pytest.mark.parametrize("suffix", ["zip", "csv"])
def test_an_archive_without_features_is_told(qgis_processing, tmp_path, suffix):
    (tmp_path / "a.txt").write_text(json.dumps({}))
    source = zipped(tmp_path / f"result.{suffix}", {"a.txt": tmp_path / "a.txt", "b.txt": tmp_path / "a.txt"})
    with pytest.raises(HpgcError, match="an archive that has no file of features"):
        convert(source, tmp_path / "out.gpkg", never)
    source.write_bytes(b"PK\x03\x04 and nothing more")
    with pytest.raises(HpgcError, match="an archive that has no file of features"):
        convert(source, tmp_path / "out.gpkg", never)
