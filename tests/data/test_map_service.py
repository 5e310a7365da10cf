"""A GetMap URL as a live layer."""

from urllib.parse import unquote

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingUtils

from hpgc_provider.api import HpgcClient, HpgcError
from hpgc_provider.data.map_service import MapService
from tests.scripted_server import Reply

ZOO = (
    "https://hpgc.example/cgi-bin/mapserv?map=/usr/com/zoo-project/data/out_0.map&request=GetMap&service=WMS"
    "&version=1.3.0&layers=out&width=640.000&height=640.000&format=image/png"
    "&bbox=500000.0,4784640.0,515360.0,4800000.0&crs=EPSG:32631"
)


def test_zoo_projects_form_is_taken_apart():
    service = MapService.of(ZOO)
    assert service.address == "https://hpgc.example/cgi-bin/mapserv?map=/usr/com/zoo-project/data/out_0.map&"
    assert (service.layer, service.style, service.image_format, service.crs) == ("out", "", "image/png", "EPSG:32631")


def test_the_service_stands_whole_and_encoded_in_the_source():
    parts = dict(part.split("=", 1) for part in MapService.of(ZOO).source.split("&"))
    assert unquote(parts["url"]) == MapService.of(ZOO).address
    assert parts["styles"] == ""
    assert parts["crs"] == "EPSG:32631"


def test_an_older_server_says_srs():
    service = MapService.of(ZOO.replace("1.3.0", "1.1.1").replace("crs=", "srs="))
    assert service.crs == "EPSG:32631"


@pytest.mark.parametrize(
    "href",
    [
        "https://hpgc.example/out.png",
        ZOO.replace("GetMap", "GetCoverage"),
        ZOO.replace("layers=out&", ""),
        "https://hpgc.example/?REQUEST=GetFeature&LAYERS=x",
    ],
)
def test_what_is_no_map_is_no_service(href):
    assert MapService.of(href) is None


def test_the_value_is_one_string_that_processing_opens(local, scene):
    import processing

    results = processing.run(
        "hpgc:local.BandMath",
        {"il": [str(scene)], "exp": "im1b4", "HPGC_RESULTS": "wms", "out_result": "TEMPORARY_OUTPUT"},
    )
    context = QgsProcessingContext()
    layer = QgsProcessingUtils.mapLayerFromString(results["out_result"], context)
    assert layer.isValid()
    assert layer.providerType() == "wms"
    assert layer.crs().authid() == "EPSG:32725"


def test_a_service_that_answers_with_an_error_page_is_quoted(server, qgis_processing):
    page = b"<?xml version='1.0'?><ServiceExceptionReport><ServiceException>msLoadMap(): no such map</ServiceException>"
    server.on("GET", "/cgi-bin/mapserv", Reply(body=page + b"</ServiceExceptionReport>"))
    service = MapService.of(f"{server.origin}/cgi-bin/mapserv?map=/x.map&request=GetMap&layers=out&crs=EPSG:4326")
    with pytest.raises(HpgcError, match=r"msLoadMap\(\): no such map") as told:
        service.open("out", HpgcClient(server.url))
    assert "download" in str(told.value)


def test_a_layer_that_the_service_lacks_is_told(local, scene):
    import processing

    values = {"il": [str(scene)], "exp": "im1b4", "HPGC_RESULTS": "wms", "out_result": "TEMPORARY_OUTPUT"}
    address = processing.run("hpgc:local.BandMath", values)["out_result"]
    good = unquote(address.split("url=")[1])
    service = MapService(good, "nowhere", "", "image/png", "EPSG:32725")
    with pytest.raises(HpgcError, match="“nowhere”"):
        service.open("out", HpgcClient(local.url))


def test_an_error_page_that_qgis_once_saw_does_not_stay(local, server, scene):
    """QGIS keeps GetCapabilities on disk; a service that has recovered has to work all the same."""
    import processing
    import requests

    values = {"il": [str(scene)], "exp": "im1b4", "HPGC_RESULTS": "wms", "out_result": "TEMPORARY_OUTPUT"}
    address = processing.run("hpgc:local.BandMath", values)["out_result"]
    good = unquote(address.split("url=")[1])
    broken = []

    def through(request):
        if broken:
            cached = {"Cache-Control": "max-age=3600", "Content-Type": "text/xml"}
            return Reply(body=b"<ServiceException>asleep</ServiceException>", headers=cached)
        answer = requests.get(good + request.path.partition("?")[2], timeout=30)
        return Reply(body=answer.content, headers={"Content-Type": answer.headers["Content-Type"]})

    server.on("GET", "/wms", through)
    service = MapService.of(f"{server.origin}/wms?request=GetMap&layers=out&crs=EPSG:32725")
    client = HpgcClient(server.url)
    broken.append(True)
    with pytest.raises(HpgcError, match="asleep"):
        service.open("out", client)
    from qgis.core import QgsRasterLayer

    assert not QgsRasterLayer(service.source, "out", "wms").isValid()
    broken.clear()
    assert service.open("out", client).isValid()
