"""What is written to be sent is read with equal pixels by the programs that processes are made of."""

import subprocess

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

from hpgc_provider.data.raster_cut import Cut
from hpgc_provider.data.raster_upload import RasterUpload
from tests.testbed.mapserver import PROGRAM

WIDTH, HEIGHT = 300, 280
TYPES = {gdal.GDT_Byte: "BYTE", gdal.GDT_Int16: "INT16", gdal.GDT_Float32: "FLOAT32"}


@pytest.fixture(params=TYPES, ids=gdal.GetDataTypeName)
def written(qgis_processing, tmp_path, request):
    """What goes up of the second band of a raster, written by the plugin."""
    type = request.param
    source = str(tmp_path / "scene.tif")
    chance = np.random.default_rng(1)
    data = chance.normal(size=(2, HEIGHT, WIDTH)) * 40 + (100 if type == gdal.GDT_Byte else 0)
    dataset = gdal.GetDriverByName("GTiff").Create(source, WIDTH, HEIGHT, 2, type)
    dataset.SetGeoTransform((285_000.0, 30.0, 0.0, 9_126_000.0, 0.0, -30.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32725)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteArray(data if type == gdal.GDT_Float32 else np.clip(data, 0 if type == gdal.GDT_Byte else -999, 250))
    del dataset
    value = RasterUpload.of(QgsRasterLayer(source, "scene"), Cut(bands=(2,))).value(
        ("image/tiff",), str(tmp_path), lambda: False
    )
    made = gdal.Open(value.path)
    assert made.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert made.GetMetadataItem("PREDICTOR", "IMAGE_STRUCTURE") in (None, "3" if type == gdal.GDT_Float32 else "2")
    assert made.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert np.array_equal(made.ReadAsArray(), gdal.Open(source).ReadAsArray()[1])
    return value.path


def test_orfeo_toolbox_reads_the_same_pixels(written, tmp_path):
    out = tmp_path / "out.tif"
    command = ["otbcli_BandMath", "-il", written, "-out", str(out), "double", "-exp", "im1b1"]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    assert np.array_equal(gdal.Open(str(out)).ReadAsArray(), gdal.Open(written).ReadAsArray().astype(np.float64))


def test_mapserver_reads_the_same_pixels(written, tmp_path):
    dataset = gdal.Open(written)
    left, across, _, top, _, down = dataset.GetGeoTransform()
    extent = f"{left} {top + HEIGHT * down} {left + WIDTH * across} {top}"
    mode = TYPES[dataset.GetRasterBand(1).DataType]
    map_file, config, out = tmp_path / "scene.map", tmp_path / "mapserver.conf", tmp_path / "coverage.tif"
    config.write_text(f'CONFIG\n  ENV\n    "MS_MAP_PATTERN" "^{map_file}$"\n  END\nEND\n')
    map_file.write_text(
        f"""MAP
  NAME "scene" SIZE {WIDTH} {HEIGHT} EXTENT {extent}
  PROJECTION "init=epsg:32725" END
  OUTPUTFORMAT NAME "tiff" DRIVER "GDAL/GTiff" MIMETYPE "image/tiff" EXTENSION "tif" IMAGEMODE {mode} END
  WEB METADATA
    "ows_title" "scene" "ows_enable_request" "*" "ows_srs" "EPSG:32725" "ows_onlineresource" "http://127.0.0.1/"
  END END
  LAYER NAME "out" TYPE RASTER STATUS ON DATA "{written}"
    PROJECTION "init=epsg:32725" END
    METADATA "ows_title" "out" "wcs_bandcount" "1" "wcs_native_format" "image/tiff" END
  END
END
"""
    )
    query = f"map={map_file}&service=WCS&version=2.0.1&request=GetCoverage&coverageid=out&format=image/tiff"
    environment = {"REQUEST_METHOD": "GET", "QUERY_STRING": query, "MAPSERVER_CONFIG_FILE": str(config)}
    answer = subprocess.run([PROGRAM], env=environment, capture_output=True, check=True, timeout=60).stdout
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"image/tiff" in head, answer[:500]
    out.write_bytes(body)
    assert np.array_equal(gdal.Open(str(out)).ReadAsArray(), dataset.ReadAsArray())
