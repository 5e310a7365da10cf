"""A raster that QGIS computes as it is read, so that no file holds it."""

from qgis.core import QgsRasterDataProvider, QgsRasterLayer


def twice_the_first_band(path) -> str:
    """The source of a virtual raster (QGIS's provider ``virtualraster``) on the grid of the raster in ``path``."""
    layer = QgsRasterLayer(str(path), "scene")
    parameters = QgsRasterDataProvider.VirtualRasterParameters()
    parameters.crs, parameters.extent = layer.crs(), layer.extent()
    parameters.width, parameters.height = layer.width(), layer.height()
    parameters.formula = '"scene@1" * 2'
    source = QgsRasterDataProvider.encodeVirtualRasterProviderUri(parameters)
    return f"{source}&scene:uri={path}&scene:provider=gdal"
