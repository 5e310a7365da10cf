"""Deploy, run, replace, run again, undeploy on a guarded server: from the console, and in ``qgis_process``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy
import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingException

from tests.demo.qgis_process import QgisProcess
from tests.feedback import Recorder
from tests.packages_for_tests import PACKAGES, RATIO
from tests.rasters import pixels
from tests.window.profile import link_packages

ID = "band-ratio"
CHANGED = RATIO.replace("default: im1b1/im1b2", "default: im1b1*2")
_KEEP_ACCOUNT = """
import sys
from qgis.core import QgsApplication, QgsAuthMethodConfig
password, user, secret = sys.argv[1:]
application = QgsApplication([], False)
application.initQgis()
manager = QgsApplication.authManager()
assert manager.setMasterPassword(password, True)
kept = QgsAuthMethodConfig("Basic")
kept.setName("account")
kept.setConfigMap({"username": user, "password": secret, "realm": ""})
assert manager.storeAuthenticationConfig(kept)[0]
print("id:", kept.id())
"""


def agrees(path, scene, expected):
    bands = pixels(scene).astype("float64")
    return numpy.allclose(pixels(path), expected(bands), rtol=1e-5, equal_nan=True)


def ratio(bands):
    with numpy.errstate(divide="ignore", invalid="ignore"):
        return bands[0] / bands[1]


def test_a_process_goes_its_whole_way_in_the_console(connected, ana, scene, tmp_path):
    processing.run("hpgc:signin", {"NAME": "guarded"}, feedback=ana.feedback())

    def run(id, **values):
        return processing.run(f"hpgc:{id}", values, feedback=Recorder())

    def result(name):
        return run(f"guarded.{ID}", image=str(scene), ratio=str(tmp_path / name))["ratio"]

    assert run("deploy", NAME="guarded", TEXT=RATIO)["PROCESS"] == ID
    try:
        assert agrees(result("first.tif"), scene, ratio)
        with pytest.raises(QgsProcessingException, match=f"There is a process “{ID}”.*replace it"):
            run("deploy", NAME="guarded", TEXT=RATIO)
        run("replace", NAME="guarded", PROCESS_ID=ID, TEXT=CHANGED)
        assert agrees(result("second.tif"), scene, lambda bands: bands[0] * 2)
    finally:
        run("undeploy", NAME="guarded", PROCESS_ID=ID)
    assert QgsApplication.processingRegistry().algorithmById(f"hpgc:guarded.{ID}") is None
    for change in ("undeploy", "replace"):
        package = {"TEXT": RATIO.replace(ID, "BandMath")} if change == "replace" else {}
        with pytest.raises(QgsProcessingException, match="part of") as refused:
            run(change, NAME="guarded", PROCESS_ID="BandMath", **package)
        assert "Traceback" not in str(refused.value)


def test_who_is_not_signed_in_is_told_so(connected):
    for name, values in (("deploy", {"TEXT": RATIO}), ("undeploy", {"PROCESS_ID": ID})):
        with pytest.raises(QgsProcessingException, match=r"[Ss]ign in") as refused:
            processing.run(f"hpgc:{name}", {"NAME": "guarded", **values}, feedback=Recorder())
        assert "Traceback" not in str(refused.value)


@pytest.fixture
def qgis(tmp_path, guarded_server):
    """``qgis_process`` with the guarded server connected, signed in as a service account that QGIS keeps."""
    process = QgisProcess(tmp_path / "qgis")
    link_packages(process.profile / "profiles" / "default")
    secret = tmp_path / "password"
    secret.write_text("a master password")
    process.environment |= {"QGIS_AUTH_DB_DIR_PATH": str(tmp_path), "QGIS_AUTH_PASSWORD_FILE": str(secret)}
    command = [sys.executable, "-c", _KEEP_ACCOUNT, secret.read_text(), *guarded_server.identity.service]
    made = subprocess.run(command, env=process.environment, capture_output=True, text=True, timeout=60)
    assert made.returncode == 0, made.stderr
    id = made.stdout.rpartition("id:")[2].split()[0]
    process.algorithm("hpgc:addconnection", NAME="guarded", URL=guarded_server.url, SCOPES="all")
    process.algorithm("hpgc:signin", NAME="guarded", METHOD="client_credentials", CREDENTIALS=id)
    return process


def test_a_process_goes_its_whole_way_in_qgis_process(qgis, scene, tmp_path):
    def result(name):
        made = qgis.algorithm(f"hpgc:guarded.{ID}", image=str(scene), ratio=str(tmp_path / name))
        return Path(made["ratio"])

    changed = tmp_path / "changed.cwl"
    changed.write_text(CHANGED)
    assert qgis.algorithm("hpgc:deploy", NAME="guarded", PACKAGE=str(PACKAGES / "band-ratio.cwl"))["PROCESS"] == ID
    try:
        assert agrees(result("first.tif"), scene, ratio)
        again = qgis.run("run", "hpgc:deploy", "--", "NAME=guarded", f"PACKAGE={changed}", check=False)
        assert again.returncode != 0
        assert f"There is a process “{ID}”" in again.stdout + again.stderr
        qgis.algorithm("hpgc:replace", NAME="guarded", PROCESS_ID=ID, PACKAGE=str(changed))
        assert agrees(result("second.tif"), scene, lambda bands: bands[0] * 2)
    finally:
        qgis.algorithm("hpgc:undeploy", NAME="guarded", PROCESS_ID=ID)
    assert ID not in qgis.run("list").stdout
    refused = qgis.run("run", "hpgc:undeploy", "--", "NAME=guarded", "PROCESS_ID=BandMath", check=False)
    assert refused.returncode != 0
    assert "part of" in refused.stdout + refused.stderr
    assert "Traceback" not in refused.stdout + refused.stderr
