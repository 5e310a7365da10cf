"""Undeploying from the window: what is said while it goes on, and whatever becomes of it."""

from __future__ import annotations

import threading

import processing
import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from hpgc_provider.api import Conformance
from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.gui.package_dialog import PackageDialog
from tests.feedback import Recorder
from tests.packages_for_tests import RATIO
from tests.scripted_server import Reply
from tests.waiting import wait_until

LEFT = Qt.MouseButton.LeftButton
SUMMARY = {"id": "ratio", "mutable": True}
DESCRIBED = {**SUMMARY, "inputs": {}, "outputs": {}}
PATH = "/ogc-api/processes/ratio"
SPEC = "http://www.opengis.net/spec/ogcapi-processes-2/1.0/conf/"


@pytest.fixture
def scripted(desk, server):
    """A scripted server with one process that can be undeployed, connected under the name ``local``."""
    classes = tuple(SPEC + word for word in ("deploy-replace-undeploy", "cwl", "ogcapppkg"))
    save_connection(Connection("local", server.url))
    save_catalog("local", Catalog("S", Conformance(classes), (DESCRIBED,)))
    server.on("GET", "/ogc-api/", Reply(body={"title": "S", "links": []}))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": list(classes)}))
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": [SUMMARY]}))
    server.on("GET", PATH, Reply(body=DESCRIBED))
    desk.plugin.provider.catalog_changed.emit()
    wait_until(lambda: algorithm() is not None)
    return server


def algorithm():
    return QgsApplication.processingRegistry().algorithmById("hpgc:local.ratio")


def boxes():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]


def undeploy(desk):
    desk.plugin.gui.deployments.undeploy("local", "ratio")
    wait_until(boxes)
    [asked] = boxes()
    roles = {asked.buttonRole(button): button for button in asked.buttons()}
    QTest.mouseClick(roles[QMessageBox.ButtonRole.DestructiveRole], LEFT)


def all_said(desk):
    return [label.text() for item in desk.iface.bar.items() for label in item.findChildren(QLabel, "notice")]


def says(desk, words):
    wait_until(lambda: any(words in sentence for sentence in all_said(desk)))


@pytest.mark.parametrize("is_gone", [True, False])
def test_an_undeploy_that_is_stopped_says_what_is_true(desk, scripted, is_gone):
    never = threading.Event()
    scripted.on("DELETE", PATH, Reply(204, hold=never))
    undeploy(desk)
    says(desk, "Undeploying “ratio” from “local”…")
    wait_until(lambda: [one for one in scripted.requests if one.method == "DELETE"])
    if is_gone:
        scripted.on("GET", "/ogc-api/processes", Reply(body={"processes": []}))
    [stop] = [button for item in desk.iface.bar.items() for button in item.findChildren(QPushButton)]
    QTest.mouseClick(stop, LEFT)
    says(desk, "is not on the server" if is_gone else "The process “ratio” is on the server.")
    wait_until(lambda: not any("Undeploying" in sentence for sentence in all_said(desk)))
    never.set()
    wait_until(lambda: (algorithm() is None) is is_gone)
    assert len([one for one in scripted.requests if one.method == "DELETE"]) == 1


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (Reply(403, {"type": "immutable-process", "title": "ImmutableProcess"}), "lets it be neither replaced"),
        (Reply(403, {"title": "Forbidden", "detail": "<i>no</i>"}), "Ask the server's operator for access"),
        (Reply(401, {"title": "Unauthorized"}), "Sign in"),
        (Reply(409, {"title": "Conflict", "detail": "it is in use"}), "it is in use"),
        (Reply(405, {"title": "MethodNotAllowed"}), "does not deploy, replace or undeploy"),
    ],
)
def test_a_refusal_is_a_sentence_and_the_process_stays(desk, scripted, reply, sentence):
    scripted.on("DELETE", PATH, reply)
    undeploy(desk)
    says(desk, sentence)
    assert not any("Traceback" in one for one in all_said(desk))
    assert algorithm() is not None


def test_a_question_that_is_answered_by_no_changes_nothing(desk, scripted):
    desk.plugin.gui.deployments.undeploy("local", "ratio")
    wait_until(boxes)
    boxes()[0].reject()
    wait_until(lambda: not boxes())
    assert [one for one in scripted.requests if one.method != "GET"] == []


def test_a_connection_that_went_meanwhile_is_a_sentence(desk, scripted):
    from hpgc_provider.connections import remove_connection

    desk.plugin.gui.deployments.undeploy("local", "ratio")
    wait_until(boxes)
    remove_connection("local")
    roles = {boxes()[0].buttonRole(button): button for button in boxes()[0].buttons()}
    QTest.mouseClick(roles[QMessageBox.ButtonRole.DestructiveRole], LEFT)
    says(desk, "There is no connection “local”")


def test_a_plugin_that_goes_in_the_middle_of_a_deploy_leaves_nothing_open(desk, scripted):
    never = threading.Event()
    scripted.on("GET", "/ogc-api/processes/band-ratio", Reply(404, {"type": "no-such-process"}))
    scripted.on("POST", "/ogc-api/processes", Reply(201, {}, hold=never))
    desk.plugin.gui.deployments.deploy("local")
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, PackageDialog)]
    [dialog] = [each for each in dialogs if each.isVisible()]
    dialog.source.editor.setText(RATIO)
    wait_until(dialog.send_button.isEnabled)
    QTest.mouseClick(dialog.send_button, LEFT)
    wait_until(lambda: [one for one in scripted.requests if one.method == "POST"])
    desk.plugin.unload()
    never.set()
    QApplication.processEvents()
    windows = QApplication.topLevelWidgets()
    assert not [each for each in windows if isinstance(each, PackageDialog) and each.isVisible()]
    desk.plugin.initGui()


def test_the_dialog_begins_with_the_connection_that_was_used_last(desk, scripted):
    save_connection(Connection("another", "http://127.0.0.1:9/"))

    def begins_with():
        desk.plugin.gui.deployments.deploy()
        [dialog] = [each for each in desk.iface.window.findChildren(PackageDialog) if each.isVisible()]
        dialog.reject()
        return dialog.connection.currentText()

    assert begins_with() == "another"
    scripted.on("POST", "/ogc-api/processes", Reply(201, {"id": "ratio", "mutable": True}))
    processing.run("hpgc:deploy", {"NAME": "local", "TEXT": RATIO}, feedback=Recorder())
    assert begins_with() == "local"
