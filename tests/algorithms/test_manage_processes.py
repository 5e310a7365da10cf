"""Deploy, run, replace, run again, undeploy: from the console, with the toolbox showing each step."""

from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from tests.algorithms.deploying import algorithm
from tests.feedback import Recorder

PACKAGES = Path(__file__).resolve().parents[1] / "packages"
RATIO = PACKAGES / "band-ratio.cwl"


def run(id, **values):
    return processing.run(f"hpgc:{id}", {"NAME": "local", **values}, feedback=Recorder())


def test_a_workflow_is_deployed_run_replaced_run_again_and_gone(fresh, scene, tmp_path):
    id = run("deploy", PACKAGE=str(RATIO))["PROCESS"]
    found = algorithm(id)
    assert found is not None
    inputs = {parameter.name(): parameter for parameter in found.parameterDefinitions()}
    values = {name: str(scene) for name, parameter in inputs.items() if parameter.type() in ("raster", "file")}
    (target,) = (name for name, parameter in inputs.items() if parameter.isDestination())

    def result(name):
        run(f"local.{id}", **values, **{target: str(tmp_path / name)})
        return gdal.Open(str(tmp_path / name)).ReadAsArray()

    first = result("first.tif")
    text = RATIO.read_text()
    changed = text.replace("default: im1b1/im1b2", "default: im1b1*2")
    assert changed != text, "the package has another default than this test knows"
    run("replace", PROCESS_ID=id, TEXT=changed)
    second = result("second.tif")
    assert (second == 2.0 * gdal.Open(str(scene)).ReadAsArray()[0]).all()
    assert (first != second).any()
    run("undeploy", PROCESS_ID=id)
    assert algorithm(id) is None


def test_a_lone_tool_says_what_to_do_and_is_wrapped_on_request(fresh):
    tool = str(PACKAGES / "greet-tool.cwl")
    with pytest.raises(QgsProcessingException, match="WRAP"):
        run("deploy", PACKAGE=tool)
    assert algorithm(run("deploy", PACKAGE=tool, WRAP=True)["PROCESS"]) is not None


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "Give the package once"),
        ({"TEXT": "a: b", "URL": "http://hpgc.example/a.cwl"}, "Give the package once"),
        ({"URL": "/etc/passwd"}, "not an address"),
        ({"TEXT": "nothing of the kind"}, "package|CWL"),
        ({"PACKAGE": "/no/such/file.cwl"}, "file.cwl"),
    ],
)
def test_what_cannot_be_deployed_is_a_sentence(local, values, said):
    with pytest.raises(QgsProcessingException, match=said) as refused:
        run("deploy", **values)
    assert "Traceback" not in str(refused.value)


def test_what_is_part_of_the_server_stays(local):
    with pytest.raises(QgsProcessingException, match="BandMath"):
        run("undeploy", PROCESS_ID="BandMath")
    assert algorithm("BandMath") is not None


def test_undeploying_what_still_runs_has_to_be_insisted_on(fresh):
    id = run("deploy", PACKAGE=str(PACKAGES / "sleep.cwl"))["PROCESS"]
    found = algorithm(id)
    values = {"HPGC_DETACH": True}
    for parameter in found.parameterDefinitions():
        if parameter.type() == "number":
            values[parameter.name()] = 30
        elif parameter.isDestination():
            values[parameter.name()] = "TEMPORARY_OUTPUT"
    run(f"local.{id}", **values)
    with pytest.raises(QgsProcessingException, match="still run"):
        run("undeploy", PROCESS_ID=id)
    run("undeploy", PROCESS_ID=id, INSIST=True)
    assert algorithm(id) is None


def test_a_server_that_deploys_nothing_says_so(provider, server):
    from hpgc_provider.api import Conformance
    from hpgc_provider.catalog import Catalog, save_catalog
    from hpgc_provider.connections import Connection, save_connection

    save_connection(Connection("local", server.url))
    core = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core"
    save_catalog("local", Catalog("S", Conformance((core,))))
    with pytest.raises(QgsProcessingException, match="doesn't say that processes can be deployed"):
        run("deploy", PACKAGE=str(RATIO))
    assert server.requests == []
