"""Layers that are on the web already go as a link, where the link gives just what the layer shows."""

import re

import numpy as np
import pytest
import requests
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsDataSourceUri, QgsFeatureRequest, QgsRasterLayer, QgsVectorLayer

from hpgc_provider.api import InlineFile, Reference
from hpgc_provider.data.raster_upload import RasterUpload
from hpgc_provider.data.vector_place import place_of_layer
from hpgc_provider.data.web_sources import gdal_address, media_type_at, with_query
from tests.data.map_server import POINTS, make_points, map_server
from tests.testbed.launch import LocalServer

TIFF, GML, GEOJSON = ("image/tiff",), ("text/xml", "application/json"), ("application/geo+json",)


@pytest.fixture(scope="module")
def site(qgis_processing, tmp_path_factory, scene):
    """The address of a WFS and WCS."""
    folder = tmp_path_factory.mktemp("site")
    gdal.Translate(str(folder / "image.tif"), str(scene), bandList=[1])
    with map_server(folder, folder / "image.tif") as address:
        yield address


@pytest.fixture(scope="module")
def files(qgis_processing, tmp_path_factory, scene):
    """The address of a folder of files."""
    folder = tmp_path_factory.mktemp("files")
    gdal.Translate(str(folder / "image.tif"), str(scene), bandList=[1])
    make_points(folder / "places.gpkg")
    gdal.VectorTranslate(str(folder / "places.fgb"), str(folder / "places.gpkg"), format="FlatGeobuf")
    with LocalServer(data=folder) as server:
        yield f"{server.origin}/data"


def fetched(reference, name):
    """What a server that follows the link gets, opened by GDAL."""
    answer = requests.get(reference.href, timeout=30)
    assert answer.status_code == 200, answer.text
    gdal.FileFromMemBuffer(f"/vsimem/{name}", answer.content)
    return gdal.OpenEx(f"/vsimem/{name}")


def coverage_at(site):
    uri = QgsDataSourceUri()
    for key, value in (("identifier", "image"), ("format", "GTiff"), ("crs", "EPSG:32725"), ("url", site)):
        uri.setParam(key, value)
    layer = QgsRasterLayer(bytes(uri.encodedUri()).decode(), "image", "wcs")
    assert layer.isValid(), layer.error().summary()
    return layer


@pytest.fixture
def coverage(site):
    return coverage_at(site)


@pytest.fixture
def picture(qgis_processing, tmp_path, scene):
    """A coverage whose values fit into a byte, and the file that it is of."""
    file = tmp_path / "picture.tif"
    gdal.Translate(str(file), str(scene), bandList=[1], outputType=gdal.GDT_Byte, scaleParams=[[]])
    with map_server(tmp_path, file) as address:
        yield coverage_at(address), file


@pytest.mark.parametrize(("media_type", "driver"), [("image/png", "PNG"), ("image/jpeg", "JPEG")])
def test_a_coverage_goes_as_a_picture_to_a_process_that_takes_no_geotiff(picture, tmp_path, media_type, driver):
    layer, file = picture
    folder = tmp_path / "written"
    folder.mkdir()
    value = RasterUpload.of(layer).value((media_type,), str(folder), lambda: False)
    assert isinstance(value, InlineFile)
    assert value.media_type == media_type
    sent, there = gdal.Open(value.path), gdal.Open(str(file)).ReadAsArray()
    assert sent.GetDriver().ShortName == driver
    assert there.max() > 200
    np.testing.assert_allclose(sent.ReadAsArray().astype(int), there, atol=0 if driver == "PNG" else 40)
    assert not list(folder.glob("*.tif"))


def wfs(site, more="", version="2.0.0"):
    uri = f"typename='places' srsname='EPSG:32725' version='{version}' url='{site}' {more}"
    layer = QgsVectorLayer(uri, "places", "WFS")
    assert layer.isValid(), layer.error().summary()
    return layer


def test_a_coverage_goes_as_the_request_that_gives_all_its_pixels(coverage, scene, tmp_path):
    value = RasterUpload.of(coverage).value(TIFF, str(tmp_path), lambda: False)
    assert isinstance(value, Reference)
    opened = fetched(value, "coverage.tif")
    np.testing.assert_array_equal(opened.ReadAsArray(), gdal.Open(str(scene)).ReadAsArray(band_list=[1]))
    assert opened.GetGeoTransform() == pytest.approx(gdal.Open(str(scene)).GetGeoTransform())


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0", "2.0.0"])
def test_features_of_a_wfs_go_as_the_request_that_gives_all_of_them(site, version):
    value = place_of_layer(wfs(site, version=version)).reference(GML)
    assert value.media_type == "text/xml"
    opened = fetched(value, "places.gml")
    assert opened.GetLayer(0).GetFeatureCount() == POINTS


@pytest.mark.parametrize(
    "more", ["sql=SELECT * FROM places WHERE number > 3", "restrictToRequestBBOX='1'", "maxNumFeatures='3'"]
)
def test_a_part_of_a_wfs_is_no_link(site, more):
    assert place_of_layer(wfs(site, more)).reference(GML) is None


def test_a_wfs_is_no_link_to_a_process_that_takes_no_gml(site):
    assert place_of_layer(wfs(site)).reference(GEOJSON) is None


def test_a_file_of_features_on_the_web_goes_as_a_link_in_its_own_format(files):
    layer = QgsVectorLayer(f"/vsicurl/{files}/places.fgb", "places", "ogr")
    assert layer.isValid()
    place = place_of_layer(layer)
    expected = Reference(f"{files}/places.fgb", "application/flatgeobuf")
    assert place.reference(("application/geo+json", "application/flatgeobuf")) == expected
    assert place.reference(GEOJSON) is None


def test_only_all_of_the_features_are_a_link(files):
    layer = QgsVectorLayer(f"/vsicurl/{files}/places.fgb", "places", "ogr")
    assert layer.setSubsetString("number > 3")
    assert place_of_layer(layer).reference(("application/flatgeobuf",)) is None
    assert sum(1 for _ in layer.getFeatures(QgsFeatureRequest())) == POINTS - 4


def test_a_reference_system_that_the_user_gave_a_layer_is_in_no_link(files, tmp_path):
    layer = QgsRasterLayer(f"/vsicurl/{files}/image.tif", "image")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:31985"))
    value = RasterUpload.of(layer).value(TIFF, str(tmp_path), lambda: False)
    assert gdal.Open(value.path).GetSpatialRef().GetAuthorityCode(None) == "31985"


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("/vsicurl/https://hpgc.example/a.tif", "https://hpgc.example/a.tif"),
        ("https://hpgc.example/a.tif", "https://hpgc.example/a.tif"),
        ("/vsicurl?url=https%3A//hpgc.example/a.tif", "https://hpgc.example/a.tif"),
        ("/vsicurl?empty_dir=yes&url=https%3A//hpgc.example/a.tif", "https://hpgc.example/a.tif"),
        ("/vsicurl?header_file=/tmp/h&url=https%3A//hpgc.example/a.tif", ""),
        ("/vsicurl/https://me:secret@hpgc.example/a.tif", ""),
        ("/vsizip//vsicurl/https://hpgc.example/a.zip/a.tif", ""),
        ("/vsicurl/https://hpgc.example/a.tif|option:OVERVIEW_LEVEL=1", ""),
        ("GPKG:/vsicurl/https://hpgc.example/a.gpkg:one", ""),
        ("/data/a.tif", ""),
        ("/vsimem/a.tif", ""),
    ],
)
def test_an_address_is_found_only_where_it_says_all(qgis_processing, source, address):
    assert gdal_address(source) == address


def test_an_object_in_a_store_goes_by_a_signed_address(qgis_processing):
    path, secret = "/vsis3/scenes/2026/a.tif", "a-secret-key"
    keys = {"AWS_ACCESS_KEY_ID": "me", "AWS_SECRET_ACCESS_KEY": secret, "AWS_REGION": "eu-west-3"}
    for key, value in keys.items():
        gdal.SetPathSpecificOption("/vsis3/scenes/", key, value)
    try:
        address = gdal_address(path)
    finally:
        gdal.ClearPathSpecificOptions("/vsis3/scenes/")
    # Newer GDALs name the region.
    assert re.match(r"https://scenes\.s3(\.eu-west-3)?\.amazonaws\.com/2026/a\.tif\?X-Amz-Algorithm=", address)
    assert secret not in address


def test_an_open_object_in_a_store_goes_by_its_plain_address(qgis_processing):
    gdal.SetPathSpecificOption("/vsis3/open/", "AWS_NO_SIGN_REQUEST", "YES")
    try:
        address = gdal_address("/vsis3/open/a.tif")
    finally:
        gdal.ClearPathSpecificOptions("/vsis3/open/")
    assert re.fullmatch(r"https://open\.s3(\.us-east-1)?\.amazonaws\.com/a\.tif", address.split("?")[0])


@pytest.mark.parametrize(
    ("href", "offered", "kind"),
    [
        ("http://x/a.tif", ("image/tiff", "image/png"), "image/tiff"),
        ("http://x/a.tif", ("image/geotiff",), "image/geotiff"),
        ("http://x/a.png?v=1", ("image/tiff",), None),
        ("http://x/get?id=1", ("image/tiff",), "image/tiff"),
        ("http://x/a.fgb", ("application/geo+json",), None),
        ("http://x/a.tif", (), "image/tiff"),
        ("http://x/a.nc", ("image/png", "application/netcdf"), "application/netcdf"),
    ],
)
def test_a_link_names_a_format_that_the_process_takes(href, offered, kind):
    assert media_type_at(href, offered) == kind


def test_what_else_stands_in_a_query_stays():
    assert with_query("http://x/wfs?map=/a.map&Request=GetCapabilities", {"REQUEST": "GetFeature"}) == (
        "http://x/wfs?map=/a.map&REQUEST=GetFeature"
    )
