"""Layers of a guarded server: they draw as long as the sign-in holds, and take no token anywhere."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
)

from hpgc_provider.connections import connection
from hpgc_provider.data.guarded_layers import LayerKeeper
from hpgc_provider.sign_in import account, layer_authcfg
from tests.conftest import ROOT
from tests.feedback import Recorder
from tests.guarded import MASTER_PASSWORD
from tests.sign_in.drawn import draws
from tests.sign_in.steps import sign_in
from tests.testbed.launch import LocalServer
from tests.waiting import wait_until

TOKEN_SECONDS, STEP_SECONDS = 10, 12.0


@pytest.fixture
def guarded_server(scene):
    """A server whose tokens live for a sixth of the job."""
    with LocalServer(data=scene.parent, auth=True, token_seconds=TOKEN_SECONDS) as running:
        yield running


@pytest.fixture
def keeper(store):
    kept = LayerKeeper()
    kept.start()
    yield kept
    with contextlib.suppress(TypeError):  # It was stopped before.
        kept.stop()


def run_to_map(scene, project, **values):
    context = QgsProcessingContext()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    values = {"il": [str(scene)], "exp": "im1b1", "HPGC_RESULTS": "wms", "out_result": output, **values}
    result = processing.run("hpgc:guarded.BandMath", values, context=context, feedback=Recorder())
    (id,) = context.layersToLoadOnCompletion()
    layer = context.temporaryLayerStore().takeMapLayer(context.temporaryLayerStore().mapLayer(id))
    project.addMapLayer(layer)
    return layer, result["out_result"]


def drawn_after_a_restart(path: Path, tmp_path: Path) -> str:
    """What another QGIS on the same profile says of the project's layer."""
    (tmp_path / "password").write_text(MASTER_PASSWORD)
    profile = Path(QgsApplication.qgisSettingsDirPath())
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile.parent.parent),
        "QGIS_AUTH_DB_DIR_PATH": QgsApplication.qgisAuthDatabaseFilePath().rsplit("/", 1)[0],
        "QGIS_AUTH_PASSWORD_FILE": str(tmp_path / "password"),
    }
    command = [sys.executable, "-m", "tests.sign_in.drawn", str(path)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    return done.stdout + done.stderr


def test_a_job_of_a_minute_outlives_its_tokens_and_its_layer_draws_on(connected, ana, scene, tmp_path, project, keeper):
    sign_in(ana)
    layer, source = run_to_map(scene, project, pause=STEP_SECONDS)
    assert draws(layer)
    token = account("guarded").token()
    for _ in range(2):
        before = account("guarded").token().access_token
        wait_until(lambda: account("guarded").token().access_token != before, timeout=3 * TOKEN_SECONDS)  # noqa: B023
        assert draws(layer)
    path = tmp_path / "kept.qgs"
    assert project.write(str(path))
    kept = path.read_text(encoding="utf-8")
    assert f"authcfg={layer_authcfg('guarded')}" in kept
    for secret in (token.access_token, token.refresh_token, account("guarded").token().access_token):
        assert secret not in kept
        assert secret not in source
    keeper.stop()
    # The other QGIS has to renew it first.
    wait_until(lambda: account("guarded").token().expires_at < time.time(), timeout=2 * TOKEN_SECONDS)
    assert "draws: True" in drawn_after_a_restart(path, tmp_path)
    keeper.start()


def test_without_a_sign_in_the_same_layer_does_not_draw(connected, ana, scene, project):
    sign_in(ana)
    layer, source = run_to_map(scene, project)
    assert draws(layer)
    processing.run("hpgc:signout", {"NAME": "guarded"})
    again = QgsProcessingUtils.mapLayerFromString(source, QgsProcessingContext())
    assert again is None or not draws(again)


def opened_without_a_sign_in(scene, project, tmp_path):
    """The layer of a project that was saved with one, and its access forgotten since."""
    run_to_map(scene, project)
    path = str(tmp_path / "kept.qgs")
    assert project.write(path)
    project.clear()
    account("guarded").forget()
    QgsNetworkAccessManager.instance().cache().clear()
    assert project.read(path)
    (layer,) = project.mapLayers().values()
    assert not layer.isValid()
    QgsApplication.processEvents()
    return layer


def test_a_layer_that_came_before_the_sign_in_draws_after_it(connected, ana, scene, project, tmp_path, keeper):
    sign_in(ana)
    layer = opened_without_a_sign_in(scene, project, tmp_path)
    sign_in(ana)
    # With no end known it is not renewed, which would wake the layer too.
    account("guarded").keep(replace(account("guarded").token(), expires_at=None))
    keeper.look_soon()
    wait_until(layer.isValid, timeout=TOKEN_SECONDS / 2)
    assert draws(layer)


def test_a_renewal_in_time_draws_nothing_anew_and_another_sign_in_does(connected, ana, scene, project, keeper):
    sign_in(ana)
    layer, _ = run_to_map(scene, project)
    drawn = []
    before = account("guarded").token()
    layer.repaintRequested.connect(lambda *_: drawn.append(account("guarded").token()))
    wait_until(lambda: account("guarded").token() != before, timeout=3 * TOKEN_SECONDS)
    keeper.look_soon()
    QgsApplication.processEvents()
    assert drawn == []
    sign_in(ana)
    keeper.look_soon()
    wait_until(lambda: drawn)


def test_a_layer_elsewhere_gets_no_access(connected, ana):
    sign_in(ana)
    guarded = connection("guarded")
    assert guarded.layer_access(f"{connected.origin}/maps?") != ""
    assert guarded.layer_access("http://127.0.0.1:9/maps?") == ""
    assert guarded.layer_access(connected.origin.replace("http:", "https:")) == ""
