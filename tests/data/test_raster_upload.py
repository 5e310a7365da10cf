"""How a raster layer goes up: as it is, as a link, or as a GeoTIFF made of it."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
)

from hpgc_provider.api import Cancelled, InlineFile, InvalidInput, Reference
from hpgc_provider.data.geotiff import option
from hpgc_provider.data.raster_cut import Cut
from hpgc_provider.data.raster_upload import RasterUpload
from tests.data.computed_raster import twice_the_first_band

TIFF = ("image/tiff", "image/png")


def never():
    return False


@pytest.fixture
def folder(tmp_path):
    """Where written files go."""
    written = tmp_path / "written"
    written.mkdir()
    return written


def value_of(source, folder, provider="gdal", media_types=TIFF, crs=None, is_cancelled=never):
    layer = QgsRasterLayer(str(source), "layer", provider)
    assert layer.isValid(), layer.error().summary()
    if crs is not None:
        layer.setCrs(QgsCoordinateReferenceSystem(crs))
    return RasterUpload.of(layer).value(media_types, str(folder), is_cancelled)


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_geotiff_goes_as_it_is(qgis_processing, scene, folder):
    assert value_of(scene, folder) == InlineFile(str(scene), "image/tiff")


@pytest.mark.parametrize(("driver", "suffix"), [("PNG", "png"), ("VRT", "vrt"), ("HFA", "img"), ("AAIGrid", "asc")])
def test_another_format_is_written_to_a_geotiff(qgis_processing, scene, tmp_path, driver, suffix, folder):
    source = tmp_path / f"scene.{suffix}"
    bands = [1] if driver == "AAIGrid" else [1, 2, 3]
    gdal.Translate(str(source), str(scene), format=driver, bandList=bands)
    value = value_of(source, folder)
    assert value.path != str(source)
    assert gdal.Open(value.path).GetDriver().ShortName == "GTiff"
    assert np.array_equal(pixels(value.path), pixels(source))
    assert gdal.Open(value.path).GetGeoTransform() == pytest.approx(gdal.Open(str(source)).GetGeoTransform())


def test_a_raster_in_memory_is_written_to_a_geotiff(qgis_processing, scene, folder):
    gdal.Translate("/vsimem/scene.tif", str(scene))
    try:
        value = value_of("/vsimem/scene.tif", folder)
        assert Path(value.path).is_file()
        assert np.array_equal(pixels(value.path), pixels(scene))
    finally:
        gdal.Unlink("/vsimem/scene.tif")


def test_one_of_several_rasters_in_a_file_is_taken_out(qgis_processing, scene, tmp_path, folder):
    container = tmp_path / "scenes.gpkg"
    for table in ("one", "two"):
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES" if table == "two" else "APPEND_SUBDATASET=NO"]
        gdal.Translate(
            str(container), str(scene), format="GPKG", bandList=[1, 2, 3], creationOptions=options, outputType=1
        )
    value = value_of(f"GPKG:{container}:two", folder)
    assert np.array_equal(pixels(value.path), pixels(f"GPKG:{container}:two"))


def test_a_virtual_raster_of_qgis_is_computed(qgis_processing, scene, folder):
    value = value_of(twice_the_first_band(scene), folder, "virtualraster")
    assert np.allclose(pixels(value.path), pixels(scene)[0] * 2.0)


def test_georeferencing_that_stands_beside_the_file_is_not_lost(qgis_processing, scene, tmp_path, folder):
    bare = tmp_path / "bare.tif"
    gdal.Translate(str(bare), str(scene), creationOptions=["PROFILE=BASELINE", "TFW=YES"])
    (tmp_path / "bare.tif.aux.xml").unlink(missing_ok=True)
    value = value_of(bare, folder, crs="EPSG:32725")
    assert value.path != str(bare)
    alone = tmp_path / "elsewhere" / "alone.tif"
    alone.parent.mkdir()
    shutil.copy(value.path, alone)
    assert gdal.Open(str(alone)).GetGeoTransform() == gdal.Open(str(scene)).GetGeoTransform()
    assert gdal.Open(str(alone)).GetSpatialRef().GetAuthorityCode(None) == "32725"


def no_data(band):
    band.SetNoDataValue(7)


def colours(band):
    table = gdal.ColorTable()
    table.SetColorEntry(0, (255, 0, 0, 255))
    band.SetColorTable(table)


@pytest.mark.parametrize(
    ("change", "read"),
    [
        (no_data, lambda band: band.GetNoDataValue()),
        (lambda band: band.SetScale(0.5), lambda band: band.GetScale()),
        (lambda band: band.SetOffset(-10), lambda band: band.GetOffset()),
        (colours, lambda band: band.GetColorTable() and band.GetColorTable().GetColorEntry(0)),
    ],
    ids=["no data", "scale", "offset", "colours"],
)
def test_what_the_values_mean_is_not_lost_where_it_stands_beside_the_file(
    qgis_processing, scene, tmp_path, folder, change, read
):
    source = tmp_path / "beside.tif"
    gdal.Translate(str(source), str(scene), bandList=[1], outputType=gdal.GDT_Byte)
    opened = gdal.Open(str(source))
    change(opened.GetRasterBand(1))
    opened = None
    assert source.with_name("beside.tif.aux.xml").is_file()
    alone = shutil.move(value_of(source, folder).path, tmp_path / "alone.tif")
    there, here = gdal.Open(str(source)), gdal.Open(str(alone))
    assert read(here.GetRasterBand(1)) == read(there.GetRasterBand(1)) is not None
    assert gdal.GetConfigOption("GDAL_PAM_ENABLED") is None


def test_a_mask_that_stands_beside_the_file_is_not_lost(qgis_processing, scene, tmp_path, folder):
    source = tmp_path / "masked.tif"
    gdal.Translate(str(source), str(scene), bandList=[1])
    opened = gdal.Open(str(source), gdal.GA_Update)
    # Newer GDAL puts it into the file, unless it is told otherwise.
    with option("GDAL_TIFF_INTERNAL_MASK", "NO"):
        opened.CreateMaskBand(gdal.GMF_PER_DATASET)
    rows, columns = opened.RasterYSize, opened.RasterXSize
    mask = np.tri(rows, columns, dtype=np.uint8) * 255
    opened.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    opened = None
    assert source.with_name("masked.tif.msk").is_file()
    alone = shutil.move(value_of(source, folder).path, tmp_path / "alone.tif")
    assert list(folder.iterdir()) == []
    here = gdal.Open(str(alone))
    assert np.array_equal(here.GetRasterBand(1).GetMaskBand().ReadAsArray(), mask)


def test_statistics_beside_a_file_change_nothing(qgis_processing, scene, tmp_path, folder):
    source = tmp_path / "known.tif"
    gdal.Translate(str(source), str(scene), noData=float("nan"), outputType=gdal.GDT_Float32)
    opened = gdal.Open(str(source))
    opened.GetRasterBand(1).ComputeStatistics(False)
    opened = None
    assert source.with_name("known.tif.aux.xml").is_file()
    assert value_of(source, folder) == InlineFile(str(source), "image/tiff")


def test_a_reference_system_that_the_user_set_counts(qgis_processing, scene, folder):
    value = value_of(scene, folder, crs="EPSG:31985")
    assert gdal.Open(value.path).GetSpatialRef().GetAuthorityCode(None) == "31985"


@pytest.mark.parametrize("prefix", ["/vsicurl/", ""])
def test_what_is_on_the_web_goes_as_a_link(local, prefix, folder):
    address = f"{local.origin}/data/scene.tif"
    assert value_of(f"{prefix}{address}", folder) == Reference(address, "image/tiff")


def test_an_address_with_a_password_is_not_given_away(local, folder):
    address = local.origin.replace("http://", "http://me:secret@") + "/data/scene.tif"
    value = value_of(f"/vsicurl/{address}", folder)
    assert isinstance(value, InlineFile)


def test_a_server_that_takes_no_geotiff_gets_what_it_takes(qgis_processing, scene, tmp_path, folder):
    small = tmp_path / "small.tif"
    gdal.Translate(str(small), str(scene), bandList=[1, 2, 3])
    value = value_of(small, folder, media_types=("image/png",))
    assert value.media_type == "image/png"
    assert Path(value.path).read_bytes()[:4] == b"\x89PNG"


NETCDF, HFA = "application/x-netcdf", "application/x-erdas-hfa"


@pytest.fixture
def numbers(qgis_processing, scene, tmp_path):
    """Sixteen-bit pixels, in one band."""
    path = tmp_path / "numbers.tif"
    gdal.Translate(str(path), str(scene), bandList=[1], outputType=gdal.GDT_UInt16, scaleParams=[[0, 1, 0, 37]])
    assert pixels(path).max() > 255
    return path


@pytest.mark.parametrize(
    ("media_types", "chosen", "driver"),
    [
        ((NETCDF,), NETCDF, "netCDF"),
        (("application/netcdf", "image/png"), "application/netcdf", "netCDF"),
        (("image/x-unheard-of", "image/png"), "image/png", "PNG"),
        ((HFA, NETCDF), HFA, "HFA"),
        (("image/jp2",), "image/jp2", "JP2OpenJPEG"),
    ],
)
def test_the_first_kind_that_can_be_written_is_written_and_loses_nothing(numbers, folder, media_types, chosen, driver):
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no {driver}")
    value = value_of(numbers, folder, media_types=media_types)
    assert value.media_type == chosen
    assert gdal.Open(value.path).GetDriver().ShortName == driver
    assert np.array_equal(pixels(value.path), pixels(numbers))


@pytest.mark.parametrize("media_types", [(NETCDF,), ("image/png", "application/netcdf")])
def test_a_file_of_a_kind_that_is_taken_goes_as_it_is(numbers, tmp_path, folder, media_types):
    source = tmp_path / "a #1.nc"
    gdal.Translate(str(source), str(numbers), format="netCDF")
    layer = QgsRasterLayer(str(source), "layer")
    assert layer.dataProvider().bandStatistics(1).maximumValue > 255
    value = value_of(source, folder, media_types=media_types)
    assert value == InlineFile(str(source), media_types[-1])


@pytest.mark.parametrize(("driver", "suffix", "media_type"), [("GIF", "gif", "image/gif"), ("BMP", "bmp", "image/bmp")])
def test_so_does_a_picture(qgis_processing, scene, tmp_path, folder, driver, suffix, media_type):
    source = tmp_path / f"a.{suffix}"
    gdal.Translate(str(source), str(scene), format=driver, bandList=[1], outputType=gdal.GDT_Byte, scaleParams=[[]])
    (tmp_path / f"a.{suffix}.aux.xml").unlink(missing_ok=True)
    layer = RasterUpload("picture", "gdal", str(source), QgsCoordinateReferenceSystem())
    assert layer.value((media_type,), str(folder), never) == InlineFile(str(source), media_type)


def test_only_the_chosen_pixels_of_such_a_file_go(numbers, tmp_path, folder):
    source = tmp_path / "numbers.nc"
    gdal.Translate(str(source), str(numbers), format="netCDF")
    layer = QgsRasterLayer(str(source), "layer")
    value = RasterUpload.of(layer, Cut(resolution=60.0)).value((NETCDF,), str(folder), never)
    assert value.path != str(source)
    assert pixels(value.path).size * 4 == pixels(source).size


def test_a_kind_that_does_not_hold_the_raster_gives_way_to_the_next(qgis_processing, scene, folder):
    assert gdal.Open(str(scene)).RasterCount > 4
    value = value_of(scene, folder, media_types=("image/png", HFA))
    assert value.media_type == HFA
    assert np.array_equal(pixels(value.path), pixels(scene))


@pytest.mark.parametrize("media_types", [("application/x-grib", "application/x-hdf5"), ("application/x-hdf",)])
def test_what_is_not_taken_is_not_sent(numbers, folder, media_types):
    with pytest.raises(InvalidInput, match=f"“layer” can't be sent: the process takes only {', '.join(media_types)}"):
        value_of(numbers, folder, media_types=media_types)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("media_types", "called"),
    [
        ((), "image/tiff"),
        (("image/*",), "image/tiff"),
        (("image/png", "application/x-tiff"), "application/x-tiff"),
        (("image/x-unheard-of", "application/zip"), "image/tiff"),
    ],
)
def test_who_names_no_kind_or_an_odd_one_gets_a_geotiff(numbers, folder, media_types, called):
    assert value_of(numbers, folder, media_types=media_types) == InlineFile(str(numbers), called)


def test_a_cancel_leaves_no_file(qgis_processing, scene, tmp_path, folder):
    source = tmp_path / "scene.img"
    gdal.Translate(str(source), str(scene), format="HFA")
    with pytest.raises(Cancelled):
        value_of(source, folder, is_cancelled=lambda: True)
    assert list(folder.iterdir()) == []


def test_a_file_that_has_gone_gets_a_sentence(qgis_processing, scene, tmp_path, folder):
    source = tmp_path / "gone.img"
    gdal.Translate(str(source), str(scene), format="HFA")
    upload = RasterUpload.of(QgsRasterLayer(str(source), "My scene"))
    source.unlink()
    with pytest.raises(InvalidInput, match="“My scene” can't be read"):
        upload.value(TIFF, str(folder), never)
