"""What depends on a process: found before it is undeployed, and said."""

from __future__ import annotations

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QComboBox

from hpgc_provider.algorithms.uses import ModelPlaces, Uses, model_places, uses_of
from tests.feedback import Recorder
from tests.packages_for_tests import PACKAGES, RATIO
from tests.saved_models import model_of, model_with
from tests.testbed.launch import LocalServer
from tests.waiting import wait_until

ID = "hpgc:local.band-ratio"


@pytest.fixture
def deployed(provider, scene):
    """A server of this test alone, connected under the name ``local``, with ``band-ratio`` deployed."""
    with LocalServer(data=scene.parent) as server:
        processing.run("hpgc:addconnection", {"NAME": "local", "URL": server.url})
        processing.run("hpgc:deploy", {"NAME": "local", "PACKAGE": str(PACKAGES / "band-ratio.cwl")})
        yield server


@pytest.fixture
def in_project(provider):
    """A model in the open project."""
    project = QgsApplication.processingRegistry().providerById("project")
    model = model_of(ID, "Kept in the project")
    project.add_model(model)
    yield
    project.remove_model(model)


def undeploy(**values):
    feedback = Recorder()
    processing.run("hpgc:undeploy", {"NAME": "local", "PROCESS_ID": "band-ratio", **values}, feedback=feedback)
    return feedback


def test_a_model_in_a_folder_of_models_keeps_the_process(deployed):
    with model_with(ID, "Ratio & more"):
        with pytest.raises(QgsProcessingException, match=r"The model “Ratio & more” uses band-ratio.*INSIST"):
            undeploy()
        assert "Ratio & more" in undeploy(INSIST=True).text
    assert QgsApplication.processingRegistry().algorithmById(ID) is None


def test_a_model_in_the_project_keeps_the_process(deployed, in_project):
    with pytest.raises(QgsProcessingException, match=r"The model “Kept in the project \(in the project\)” uses"):
        undeploy()


def test_a_replacement_warns_of_the_models(deployed):
    feedback = Recorder()
    values = {"NAME": "local", "PROCESS_ID": "band-ratio", "TEXT": RATIO.replace("im1b1/im1b2", "im1b2")}
    with model_with(ID, "Ratio"):
        processing.run("hpgc:replace", values, feedback=feedback)
    assert "The model “Ratio” uses band-ratio." in feedback.lines


@pytest.mark.parametrize("id", ["hpgc:local.band-ratio2", "hpgc:local2.band-ratio", "native:buffer", "hpgc:local.band"])
def test_models_of_other_processes_are_no_hindrance(provider, id):
    with model_with(id, "Another"):
        assert uses_of("local", "band-ratio", model_places()).models == ()


def test_an_id_with_letters_beyond_the_plain_ones_is_found(provider):
    from hpgc_provider.identifiers import algorithm_name

    with model_with(f"hpgc:{algorithm_name('my server', 'native:büffer')}", "M"):
        assert uses_of("my server", "native:büffer", model_places()).models == ("M",)


def test_folders_that_are_set_are_looked_into_too(provider, tmp_path, monkeypatch):
    from processing.modeler.ModelerUtils import ModelerUtils

    monkeypatch.setattr(ModelerUtils, "modelsFolders", staticmethod(lambda: [str(tmp_path / "none"), str(tmp_path)]))
    (tmp_path / "deep").mkdir()
    with model_with(ID, "Deep", tmp_path / "deep"):
        assert uses_of("local", "band-ratio", model_places()).models == ("Deep",)


def test_a_file_that_is_no_model_is_no_error(provider, tmp_path):
    (tmp_path / "a.model3").write_bytes(b"\xff\xfe" + f'"{ID}"'.encode())
    (tmp_path / "b.model3").symlink_to(tmp_path / "missing")
    assert uses_of("local", "band-ratio", ModelPlaces((str(tmp_path),))).models == ("a",)


def test_at_most_a_handful_is_named():
    said = Uses("p", "local", 2, tuple(f"m{n}" for n in range(8))).sentences()
    assert said == ["2 jobs of p still run on “local”.", "8 models use p: “m0”, “m1”, “m2”, “m3”, “m4” and 3 more."]


def test_the_scan_is_ended_by_a_cancel(provider, tmp_path):
    with model_with(ID, "M", tmp_path):
        assert uses_of("local", "band-ratio", ModelPlaces((str(tmp_path),)), lambda: True).models == ()


def test_a_saved_model_still_loads_after_the_process_went(deployed):
    with model_with(ID, "Orphan") as path:
        undeploy(INSIST=True)
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(path))
        assert [child.algorithmId() for child in model.childAlgorithms().values()] == [ID]


def combos(id, name):
    """What QGIS's own dialog offers for a parameter."""
    from qgis.core import QgsProcessingContext
    from qgis.gui import QgsGui, QgsProcessingGui

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(id)
    make = QgsGui.processingGuiRegistry().createParameterWidgetWrapper
    wrapper = make(algorithm.parameterDefinition(name), QgsProcessingGui.WidgetType.Standard)
    widget = wrapper.createWrappedWidget(QgsProcessingContext())
    assert isinstance(widget, QComboBox), widget
    return [widget.itemText(n) for n in range(widget.count())]


def test_qgis_offers_the_connections_and_the_processes_that_can_be_changed(deployed, server):
    from hpgc_provider.api import Conformance
    from hpgc_provider.catalog import Catalog, save_catalog
    from hpgc_provider.connections import Connection, save_connection

    save_connection(Connection("plain", server.url))
    core = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core"
    save_catalog("plain", Catalog("S", Conformance((core,)), ({"id": "x", "mutable": True},)))
    wait_until(lambda: QgsApplication.processingRegistry().algorithmById(ID))
    assert combos("hpgc:deploy", "NAME") == ["local"]
    assert combos("hpgc:undeploy", "PROCESS_ID") == ["band-ratio"]
