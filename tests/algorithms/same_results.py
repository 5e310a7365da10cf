"""Results that were made here and on a server, held against each other."""

import numpy as np
from osgeo import gdal, ogr, osr


def raster(path):
    """The pixels of a raster, where they lie, and in which reference system."""
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetGeoTransform(), dataset.GetProjection()


def rows(path):
    """The reference system of a vector file, and the values and shape of each feature."""
    opened = ogr.Open(str(path))
    layer = opened.GetLayer(0)
    names = [field.name for field in layer.schema]
    crs = layer.GetSpatialRef().ExportToWkt() if layer.GetSpatialRef() else ""
    found = [({name: feature[name] for name in names}, str(feature.GetGeometryRef())) for feature in layer]
    # QGIS's own dissolving gives its groups in another order each time.
    return crs, sorted(found, key=str) if "dissolved" in path.name else found


def assert_same_raster(one, other):
    """Equal pixel by pixel, in the same place, and not one colour throughout."""
    (pixels, place, crs), (due, due_place, due_crs) = raster(one), raster(other)
    np.testing.assert_array_equal(pixels, due)
    # A map server hands the result out; it writes the last bits of a coordinate in its own way.
    np.testing.assert_allclose(place, due_place, rtol=1e-12)
    assert osr.SpatialReference(crs).IsSame(osr.SpatialReference(due_crs))
    assert len(np.unique(pixels)) > 100
