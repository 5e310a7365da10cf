"""What goes up of a raster when only a part of it is wanted: the raster's own pixels, and all that is known of them."""

import itertools
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

from hpgc_provider.api import Cancelled, InlineFile, InvalidInput, Reference
from hpgc_provider.data.raster_cut import Cut
from hpgc_provider.data.raster_upload import RasterUpload
from tests.data.computed_raster import twice_the_first_band

WIDTH, HEIGHT, BANDS = 97, 83, 3
NORTH_UP = (285_000.0, 30.0, 0.0, 9_126_000.0, 0.0, -30.0)
TURNED = (285_000.0, 24.0, 18.0, 9_126_000.0, 18.0, -24.0)
TYPES = [gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int64, gdal.GDT_Float32, gdal.GDT_Float64]
TYPES += [gdal.GDT_CFloat32]
# Column, row, width and height in pixels, with fractions.
AREAS = {
    "a corner": (-5.0, -5.0, 20.0, 15.0),
    "the middle": (20.3, 10.7, 40.2, 50.1),
    "one pixel": (50.2, 40.2, 0.5, 0.5),
    "a line": (0.0, 40.0, 97.0, 1.0),
}
# Times the raster's own pixel.
FACTORS = [0.5, 2.0, 2.7, 9.0]


def never():
    return False


def outline(transform, area):
    a, b, c, d, e, f = transform
    left, top, width, height = area
    corners = itertools.product((left, left + width), (top, top + height))
    return tuple((a + column * b + row * c, d + column * e + row * f) for column, row in corners)


def made(path, type=gdal.GDT_UInt16, transform=NORTH_UP, bands=BANDS, options=("TILED=YES", "BLOCKXSIZE=16")):
    """A raster of chance with overviews of means, which must never be taken for the pixels themselves."""
    chance = np.random.default_rng(type)
    whole = chance.integers(0, 250, (bands, HEIGHT, WIDTH))
    options = [*options, "BLOCKYSIZE=16"] if options else []
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH, HEIGHT, bands, type, options)
    if transform:
        dataset.SetGeoTransform(transform)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32725)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteArray(whole + (2**53 + 1 if type == gdal.GDT_Int64 else 0))
    if type not in (gdal.GDT_Int64, gdal.GDT_CFloat32):
        dataset.BuildOverviews("AVERAGE", [2, 4, 8])
    return path


def sent(path, folder, cut, media_types=("image/tiff",), provider="gdal", is_cancelled=never):
    """The value, and what is said of it."""
    layer = QgsRasterLayer(str(path), "scene", provider)
    assert layer.isValid(), layer.error().summary()
    told = []
    return RasterUpload.of(layer, cut, told.append).value(media_types, str(folder), is_cancelled), told


@pytest.fixture
def folder(tmp_path):
    """Where written files go."""
    written = tmp_path / "written"
    written.mkdir()
    return written


@pytest.mark.parametrize("transform", [NORTH_UP, TURNED], ids=["north up", "turned"])
@pytest.mark.parametrize("area", AREAS.values(), ids=AREAS)
@pytest.mark.parametrize("type", TYPES, ids=gdal.GetDataTypeName)
def test_a_clip_is_the_rasters_own_pixels(qgis_processing, tmp_path, folder, type, area, transform):
    path = made(tmp_path / "scene.tif", type, transform)
    value, told = sent(path, folder, Cut(outline(transform, area)))
    left, top = max(0, int(np.floor(area[0]))), max(0, int(np.floor(area[1])))
    right, bottom = int(np.ceil(area[0] + area[2])), int(np.ceil(area[1] + area[3]))
    written, source = gdal.Open(value.path), gdal.Open(str(path))
    assert written.GetRasterBand(1).DataType == type
    assert np.array_equal(written.ReadAsArray(), source.ReadAsArray()[:, top:bottom, left:right])
    a, b, c, d, e, f = transform
    corner = (a + left * b + top * c, b, c, d + left * e + top * f, e, f)
    assert written.GetGeoTransform() == pytest.approx(corner, abs=1e-6)
    assert written.GetSpatialRef().GetAuthorityCode(None) == "32725"
    assert written.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert told[0].startswith("Only the extent of “scene” is sent: ")


@pytest.mark.parametrize("area", [(0.0, 0.0, 97.0, 83.0), *AREAS.values()], ids=["the whole", *AREAS])
@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("type", TYPES, ids=gdal.GetDataTypeName)
def test_larger_pixels_are_the_rasters_own_in_their_middle(qgis_processing, tmp_path, folder, type, factor, area):
    path = made(tmp_path / "scene.tif", type)
    cut = Cut(outline(NORTH_UP, area), (3, 1), 30 * factor)
    step = max(1.0, factor)
    left, top = max(0, int(np.floor(area[0]))), max(0, int(np.floor(area[1])))
    width = int(np.ceil(area[0] + area[2])) - left
    height = int(np.ceil(area[1] + area[3])) - top
    columns, rows = int(np.ceil(width / step - 0.5)), int(np.ceil(height / step - 0.5))
    if not columns or not rows:
        with pytest.raises(InvalidInput, match="leaves no pixel"):
            sent(path, folder, cut)
        return
    value, _ = sent(path, folder, cut)
    across = np.floor(left + (np.arange(columns) + 0.5) * step + 1e-9).astype(int)
    down = np.floor(top + (np.arange(rows) + 0.5) * step + 1e-9).astype(int)
    written, source = gdal.Open(value.path), gdal.Open(str(path)).ReadAsArray()
    assert np.array_equal(written.ReadAsArray(), source[[2, 0]][:, down][:, :, across])
    lies = (NORTH_UP[0] + left * 30, 30 * step, 0, NORTH_UP[3] - top * 30, 0, -30 * step)
    assert written.GetGeoTransform() == pytest.approx(lies, abs=1e-6)


def test_all_that_is_known_of_the_pixels_goes_along(qgis_processing, tmp_path, folder):
    path = made(tmp_path / "scene.tif", gdal.GDT_Int16)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(1, 4):
        band = dataset.GetRasterBand(number)
        band.SetDescription(f"band {number}")
        band.SetScale(0.01 * number)
        band.SetOffset(number)
        band.SetUnitType("K")
        band.SetNoDataValue(-9999)
    del band, dataset
    for cut in (Cut(outline(NORTH_UP, AREAS["the middle"]), (2,)), Cut(bands=(2,)), Cut((), (2,), 90.0)):
        written = gdal.Open(sent(path, folder, cut)[0].path)
        band = written.GetRasterBand(1)
        assert (band.GetDescription(), band.GetScale(), band.GetOffset()) == ("band 2", 0.02, 2)
        assert (band.GetUnitType(), band.GetNoDataValue()) == ("K", -9999)


def test_a_colour_table_stays(qgis_processing, tmp_path, folder):
    path = made(tmp_path / "scene.tif", gdal.GDT_Byte, bands=1, options=())
    dataset = gdal.Open(str(path), gdal.GA_Update)
    colours = gdal.ColorTable()
    for number in range(256):
        colours.SetColorEntry(number, (number, 255 - number, 7, 255))
    dataset.GetRasterBand(1).SetColorTable(colours)
    del dataset
    for cut in (Cut(outline(NORTH_UP, AREAS["the middle"])), Cut(resolution=90.0)):
        written = gdal.Open(sent(path, folder, cut)[0].path)
        assert written.GetRasterBand(1).GetColorTable().GetColorEntry(3) == (3, 252, 7, 255)
        assert written.GetMetadataItem("PREDICTOR", "IMAGE_STRUCTURE") is None


@pytest.mark.parametrize("resolution", [0.0, 60.0])
def test_a_mask_stays(qgis_processing, tmp_path, folder, resolution):
    path = made(tmp_path / "scene.tif")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.where(np.random.default_rng(1).integers(0, 2, (HEIGHT, WIDTH)), 255, 0).astype(np.uint8)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    del dataset
    value, _ = sent(path, folder, Cut(outline(NORTH_UP, (10, 20, 40, 40)), (1, 3), resolution))
    written = gdal.Open(value.path)
    assert written.GetRasterBand(1).GetMaskFlags() == gdal.GMF_PER_DATASET
    expected = mask[21:60:2, 11:50:2] if resolution else mask[20:60, 10:50]
    assert np.array_equal(written.GetRasterBand(1).GetMaskBand().ReadAsArray(), expected)


def test_bits_that_are_fewer_than_a_byte_stay(qgis_processing, tmp_path, folder):
    path = tmp_path / "bits.tif"
    bits = np.random.default_rng(1).integers(0, 2, (HEIGHT, WIDTH), dtype=np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH, HEIGHT, 1, gdal.GDT_Byte, ["NBITS=1"])
    dataset.SetGeoTransform(NORTH_UP)
    dataset.WriteArray(bits)
    del dataset
    value, _ = sent(path, folder, Cut(outline(NORTH_UP, (10, 20, 40, 40))))
    assert np.array_equal(gdal.Open(value.path).ReadAsArray(), bits[20:60, 10:50])


def test_a_picture_without_a_place_is_clipped_where_qgis_shows_it(qgis_processing, tmp_path, folder):
    path = made(tmp_path / "scene.tif", transform=None)
    layer = QgsRasterLayer(str(path), "scene")
    assert layer.extent().yMaximum() == 0
    value, _ = sent(path, folder, Cut(outline((0, 1, 0, 0, 0, -1), (10, 20, 40, 40))))
    assert np.array_equal(gdal.Open(value.path).ReadAsArray(), gdal.Open(str(path)).ReadAsArray()[:, 20:60, 10:50])
    assert gdal.Open(value.path).GetGeoTransform(can_return_null=True) is None


def test_a_picture_with_control_points_is_not_clipped_at_a_wrong_place(qgis_processing, tmp_path, folder):
    path = made(tmp_path / "scene.tif", transform=None)
    points = [gdal.GCP(x * 30.0, y * -30.0, 0, x, y) for x, y in ((0, 0), (97, 0), (0, 83), (97, 80))]
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32725)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGCPs(points, reference.ExportToWkt())
    del dataset
    with pytest.raises(InvalidInput, match="by control points"):
        sent(path, folder, Cut(outline(NORTH_UP, AREAS["a corner"])))
    assert gdal.Open(sent(path, folder, Cut(bands=(1,)))[0].path).GetGCPCount() == 4


def test_what_leaves_nothing_out_goes_as_it_is(qgis_processing, tmp_path, folder):
    path = made(tmp_path / "scene.tif")
    value, told = sent(path, folder, Cut(outline(NORTH_UP, (-9, -9, 999, 999)), (1, 2, 3), 30.0))
    assert value == InlineFile(str(path), "image/tiff")
    assert told == ["“scene” is sent whole: what was asked for leaves nothing of it out."]


@pytest.mark.parametrize("cut", [Cut(outline(NORTH_UP, (200, 0, 9, 9))), Cut(bands=(4,)), Cut(resolution=1e9)])
def test_what_is_not_there_gets_a_sentence_and_leaves_no_file(qgis_processing, tmp_path, folder, cut):
    with pytest.raises(InvalidInput, match="“scene”"):
        sent(made(tmp_path / "scene.tif"), folder, cut)
    assert list(folder.iterdir()) == []


def test_what_goes_as_a_link_stays_whole_and_says_so(local, folder):
    address = f"{local.origin}/data/scene.tif"
    value, told = sent(f"/vsicurl/{address}", folder, Cut(resolution=60.0))
    assert value == Reference(address, "image/tiff")
    assert told == ["“scene” is on the web and goes as a link, so the whole of it."]


def test_bands_of_what_is_on_the_web_are_sent_as_a_link_would_give_others(local, folder, scene):
    value, _ = sent(f"/vsicurl/{local.origin}/data/scene.tif", folder, Cut(bands=(3, 1)))
    sent_bands = gdal.Open(value.path).ReadAsArray()
    assert np.array_equal(sent_bands, gdal.Open(str(scene)).ReadAsArray()[[2, 0]])


def test_a_picture_is_cut_for_a_server_that_takes_pictures(qgis_processing, tmp_path, folder):
    path = made(tmp_path / "scene.tif", gdal.GDT_Byte)
    value, _ = sent(path, folder, Cut(outline(NORTH_UP, (10, 20, 40, 40)), (2,)), ("image/png",))
    assert gdal.Open(value.path).GetDriver().ShortName == "PNG"
    assert np.array_equal(gdal.Open(value.path).ReadAsArray(), gdal.Open(str(path)).ReadAsArray()[1, 20:60, 10:50])


@pytest.mark.parametrize(
    ("cut", "taken"),
    [
        (Cut(outline(NORTH_UP, (10.4, 20.4, 40, 40))), np.s_[20:61, 10:51]),
        (Cut(outline(NORTH_UP, (10, 20, 40, 40)), (1,), 60.0), np.s_[21:60:2, 11:50:2]),
    ],
)
def test_a_raster_that_qgis_computes_is_cut(qgis_processing, tmp_path, folder, cut, taken):
    path = made(tmp_path / "scene.tif")
    value, told = sent(twice_the_first_band(path), folder, cut, provider="virtualraster")
    assert np.array_equal(gdal.Open(value.path).ReadAsArray(), gdal.Open(str(path)).ReadAsArray()[0][taken] * 2.0)
    assert [entry.name for entry in folder.iterdir()] == [Path(value.path).name]
    assert len(told) == 1


def test_a_cancel_is_heard_in_the_middle_of_a_copy(qgis_processing, tmp_path, folder):
    path = tmp_path / "large.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 16384, 16384, 1, gdal.GDT_Float32, ["SPARSE_OK=TRUE"])
    dataset.SetGeoTransform(NORTH_UP)
    del dataset
    asked = []

    def is_cancelled():
        # This thread's own time: others may hold the cores meanwhile.
        asked.append(time.thread_time())
        return len(asked) > 20

    with pytest.raises(Cancelled):
        sent(path, folder, Cut(outline(NORTH_UP, (0, 0, 16000, 16000))), is_cancelled=is_cancelled)
    assert max(after - before for before, after in zip(asked, asked[1:])) < 0.25
    assert time.thread_time() - asked[20] < 0.25
    assert list(folder.iterdir()) == []
