"""Half of a raster that is larger than its memory, cut out for an upload."""

from __future__ import annotations

from typing import Any, Callable

from osgeo import gdal
from qgis.core import QgsApplication, QgsRasterLayer

from hpgc_provider.data.raster_cut import Cut
from hpgc_provider.data.raster_upload import RasterUpload

QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], True)
application.initQgis()
gdal.UseExceptions()
SIDE = 16384


def half(path: str, layout: str, resolution: str, folder: str) -> Callable[[], object]:
    """The right half of 1 GiB of floats, tiled or in lines."""
    options = {"tiled": ["TILED=YES"], "lines": ["BLOCKYSIZE=1"]}[layout]
    dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 1, gdal.GDT_Float32, [*options, "SPARSE_OK=TRUE"])
    dataset.SetGeoTransform((0, 1, 0, SIDE, 0, -1))
    dataset = None
    layer = QgsRasterLayer(path, "large")
    # Libraries that the first copy loads don't count.
    gdal.Translate("/vsimem/first.tif", path, srcWin=[0, 0, 512, 512], creationOptions=["COMPRESS=DEFLATE"])
    gdal.Unlink("/vsimem/first.tif")
    corners = tuple((x, y) for x in (SIDE / 2, SIDE) for y in (0.0, float(SIDE)))
    upload = RasterUpload.of(layer, Cut(corners, resolution=float(resolution)))

    def work() -> dict[str, Any]:
        value = upload.value(("image/tiff",), folder, lambda: False)
        return {"pixels": gdal.Info(value.path, format="json")["size"]}

    return work
