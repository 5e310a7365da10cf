"""Streamed layers of a guarded server: they read on as tokens change, and nobody else can read along."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition

from hpgc_provider.connections import connection
from hpgc_provider.data.guarded_layers import LayerKeeper
from hpgc_provider.sign_in import account, has_header_file, header_file
from tests.feedback import Recorder
from tests.sign_in.steps import sign_in
from tests.waiting import wait_until


def streamed(scene, project):
    """The layer that a run adds to the project, and what the run says that the result is."""
    context = QgsProcessingContext()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    values = {"il": [str(scene)], "exp": "im1b1*2", "out": "double", "HPGC_RESULTS": "stream", "out_result": output}
    feedback = Recorder()
    result = processing.run("hpgc:guarded.BandMath", values, context=context, feedback=feedback)
    assert "downloaded" not in feedback.text
    (id,) = context.layersToLoadOnCompletion()
    layer = context.temporaryLayerStore().takeMapLayer(context.temporaryLayerStore().mapLayer(id))
    project.addMapLayer(layer)
    return layer, result["out_result"]


def headers():
    """What GDAL is given for the server."""
    file = gdal.VSIFOpenL(header_file("guarded"), "rb")
    content = gdal.VSIFReadL(1, 1_000_000, file)
    gdal.VSIFCloseL(file)
    return bytes(content).decode()


def pixels_of(layer):
    """All pixels, read anew over the network."""
    gdal.VSICurlClearCache()
    layer.dataProvider().reloadData()
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    return np.frombuffer(bytes(block.data()), dtype="float64").reshape(layer.height(), layer.width())


def test_a_streamed_layer_reads_on_after_its_token_has_changed(connected, ana, scene, project):
    sign_in(ana)
    layer, source = streamed(scene, project)
    due = 2.0 * gdal.Open(str(scene)).ReadAsArray(band_list=[1])
    keeper = LayerKeeper()
    keeper.start()
    try:
        wait_until(lambda: np.array_equal(pixels_of(layer), due))
        before = account("guarded").token().access_token
        wait_until(lambda: account("guarded").token().access_token != before, timeout=30)
        wait_until(lambda: np.array_equal(pixels_of(layer), due))
        assert account("guarded").token().access_token in headers()
    finally:
        keeper.stop()
    for secret in (before, account("guarded").token().access_token):
        assert secret not in source
        assert secret not in layer.source()


def test_its_file_is_in_the_memory_of_this_qgis_and_goes_with_the_sign_in(connected, ana, scene, project):
    sign_in(ana)
    streamed(scene, project)
    assert header_file("guarded").startswith("/vsimem/")
    assert not Path(header_file("guarded")).exists()
    assert has_header_file("guarded")
    processing.run("hpgc:signout", {"NAME": "guarded"})
    assert not has_header_file("guarded")


def test_a_saved_project_draws_again_though_the_file_was_gone(connected, ana, scene, project, tmp_path):
    sign_in(ana)
    streamed(scene, project)
    path = tmp_path / "kept.qgs"
    assert project.write(str(path))
    assert account("guarded").token().access_token not in path.read_text(encoding="utf-8")
    project.clear()
    gdal.Unlink(header_file("guarded"))
    gdal.VSICurlClearCache()
    project.read(str(path))
    (again,) = project.mapLayers().values()
    assert not again.isValid()
    keeper = LayerKeeper()
    keeper.start()
    try:
        wait_until(again.isValid, timeout=20)
    finally:
        keeper.stop()


def test_there_is_no_file_for_another_server(connected, ana):
    sign_in(ana)
    guarded = connection("guarded")
    assert guarded.header_file("http://127.0.0.1:9/out.tif") == ""
    assert header_file("guarded") == ""
