"""A server of their own for the tests that deploy models, and what they send there."""

import json

import pytest
from osgeo import gdal

from hpgc_provider.api import HpgcClient
from tests.testbed.launch import LocalServer


@pytest.fixture(scope="module")
def own_server(scene):
    """A server of these tests alone."""
    with LocalServer(data=scene.parent) as server:
        yield server


@pytest.fixture
def fresh(provider, own_server):
    """The same, connected under the name ``local``; nothing is deployed there before and after."""
    # QGIS's own module is there once the provider is.
    import processing

    processing.run("hpgc:addconnection", {"NAME": "local", "URL": own_server.url})
    yield own_server
    client = HpgcClient(own_server.url)
    for process in client.processes():
        if process.mutable:
            client.undeploy(process.id)


@pytest.fixture(scope="session")
def places(tmp_path_factory):
    """Points with a text, two numbers and a date each, in a Shapefile."""
    path = tmp_path_factory.mktemp("places") / "places.shp"
    features = [
        {
            "type": "Feature",
            "properties": {"kind": "AB"[n % 2], "size": n / 3, "count": n, "day": f"2024-02-{n + 1:02}"},
            "geometry": {"type": "Point", "coordinates": [-34.9 + n * 1e-4, -8.0 + (n % 5) * 1e-4]},
        }
        for n in range(12)
    ]
    source = path.with_suffix(".geojson")
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    gdal.VectorTranslate(str(path), str(source), dstSRS="EPSG:31985", format="ESRI Shapefile")
    return path


@pytest.fixture(scope="session")
def other_scene(scene, tmp_path_factory):
    """Another raster on the same grid."""
    path = tmp_path_factory.mktemp("other") / "other.tif"
    gdal.Translate(str(path), str(scene), bandList=[4])
    return path
