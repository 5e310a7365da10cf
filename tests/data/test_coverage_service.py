"""A GetCoverage URL as a layer, and where its token goes."""

from dataclasses import replace
from urllib.parse import parse_qs

import numpy as np
import processing
import pytest
import requests
from osgeo import gdal
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingContext, QgsProcessingUtils

from hpgc_provider.data.coverage_service import CoverageService
from tests.data.map_server import map_server
from tests.feedback import Recorder
from tests.guarded import Person
from tests.rasters import pixels
from tests.scripted_server import Reply, ScriptedServer
from tests.sign_in.steps import sign_in


@pytest.fixture
def authcfg(store):
    """A configuration that gives a token."""
    made = QgsAuthMethodConfig("APIHeader")
    made.setName("api")
    made.setConfig("Authorization", "Bearer secret")
    assert QgsApplication.authManager().storeAuthenticationConfig(made)[0]
    return made.id()


@pytest.fixture
def image(scene, tmp_path):
    """One band of the scene."""
    gdal.Translate(str(tmp_path / "image.tif"), str(scene), bandList=[1])
    return tmp_path / "image.tif"


def service_at(address):
    return CoverageService.of(f"{address}?service=WCS&version=2.0.0&request=GetCoverage&coverageId=image")


def values_of(layer):
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    kind = {1: "uint8", 2: "uint16", 3: "int16"}[int(block.dataType())]
    return np.frombuffer(bytes(block.data()), dtype=kind).reshape(layer.height(), layer.width())


def test_a_token_goes_to_no_other_server_that_the_capabilities_name(authcfg, server, image, tmp_path):
    with ScriptedServer() as other, map_server(tmp_path, image, named=f"{other.origin}/ows?") as address:

        def through(request):
            answer = requests.get(f"{address}&{request.path.partition('?')[2]}", timeout=30)
            return Reply(body=answer.content, headers={"Content-Type": answer.headers["Content-Type"]})

        server.on("GET", "/ows", through)
        layer = replace(service_at(f"{server.origin}/ows"), authcfg=authcfg).open("image")
        np.testing.assert_array_equal(values_of(layer), pixels(image))
        assert other.requests == []
    asked = {parse_qs(request.path.upper())["REQUEST"][0] for request in server.requests}
    assert asked == {"GETCAPABILITIES", "DESCRIBECOVERAGE", "GETCOVERAGE"}
    assert {request.headers.get("Authorization") for request in server.requests} == {"Bearer secret"}


def test_a_guarded_coverage_is_a_layer(patient, scene, project):
    sign_in(Person(patient.identity))
    values = {"il": [str(scene)], "exp": "im1b1", "HPGC_RESULTS": "stream", "out_result": "TEMPORARY_OUTPUT"}
    made = processing.run("hpgc:guarded.BandMath", values, feedback=Recorder())["out_result"]
    assert made.startswith("wcs://")
    context = QgsProcessingContext()
    assert QgsProcessingUtils.mapLayerFromString(made, context).isValid()
