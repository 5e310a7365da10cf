"""Deploying from the window: what is typed, what is shown of it, and what becomes of it on a real server."""

from __future__ import annotations

import threading
import time

import processing
import pytest
from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.gui.package_dialog import PackageDialog
from tests.algorithms.deploying import algorithm
from tests.notices import shown_notice
from tests.packages_for_tests import BOMB, PACKAGES, RATIO
from tests.scripted_server import Reply
from tests.testbed.launch import LocalServer
from tests.waiting import wait_until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def fresh(provider, scene):
    """A server of this test alone, connected under the name ``local``."""
    with LocalServer(data=scene.parent) as server:
        processing.run("hpgc:addconnection", {"NAME": "local", "URL": server.url})
        yield server


def opened(desk, name="", replaces=""):
    before = set(dialogs())
    if replaces:
        desk.plugin.gui.deployments.replace(name, replaces)
    else:
        desk.plugin.gui.deployments.deploy(name)
    wait_until(lambda: set(dialogs()) - before)
    [dialog] = set(dialogs()) - before
    return dialog


def dialogs():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, PackageDialog) and each.isVisible()]


def click(button):
    wait_until(lambda: button.isVisible() and button.isEnabled())
    QTest.mouseClick(button, LEFT)


def question():
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    return boxes[0] if boxes else None


def say_yes():
    wait_until(question)
    asked = question()
    roles = {asked.buttonRole(button): button for button in asked.buttons()}
    QTest.mouseClick(roles[QMessageBox.ButtonRole.DestructiveRole], LEFT)
    return f"{asked.text()} {asked.informativeText()}"


def said(window):
    wait_until(lambda: shown_notice(window.bar))
    return shown_notice(window.bar)


def rows(dialog):
    tree = dialog.preview.tree
    sides = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return {
        side.text(0): [[side.child(n).text(column) for column in range(3)] for n in range(side.childCount())]
        for side in sides
    }


def test_a_process_goes_its_whole_way_through_the_window(desk, fresh):
    dialog = opened(desk)
    assert not dialog.send_button.isEnabled()
    dialog.source.editor.setText(RATIO)
    wait_until(lambda: dialog.preview.title.text() == "band-ratio: Ratio of two bands")
    assert rows(dialog) == {
        "Inputs": [
            ["image", "Raster Layer", ""],
            ["expression", "String", "im1b1/im1b2"],
            ["ratio_format", "Enum", "image/tiff"],
        ],
        "Outputs": [["ratio", "Raster Destination", ""]],
    }
    click(dialog.send_button)
    assert "The process “band-ratio” is deployed on “local”" in said(desk.iface)
    wait_until(lambda: not dialogs())
    wait_until(lambda: algorithm("band-ratio"))
    assert algorithm("band-ratio").parameterDefinition("expression").defaultValue() == "im1b1/im1b2"

    dialog = opened(desk, "local", "band-ratio")
    dialog.source.editor.setText(RATIO.replace("default: im1b1/im1b2", "default: im1b1*2"))
    click(dialog.send_button)
    assert "Replace the process “band-ratio” on “local”?" in say_yes()
    wait_until(lambda: not dialogs())
    wait_until(lambda: algorithm("band-ratio").parameterDefinition("expression").defaultValue() == "im1b1*2")

    desk.plugin.gui.deployments.undeploy("local", "band-ratio")
    assert "Undeploy the process “band-ratio” from “local”?" in say_yes()
    wait_until(lambda: algorithm("band-ratio") is None)
    wait_until(lambda: "is gone from “local”" in shown_notice(desk.iface.bar))


@pytest.mark.parametrize("button", ["Cancel", "yes"])
def test_an_id_that_is_taken_can_be_replaced_in_place(desk, fresh, button):
    processing.run("hpgc:deploy", {"NAME": "local", "TEXT": RATIO})
    text = RATIO.replace("im1b1/im1b2", "im1b2")
    dialog = opened(desk)
    assert not dialog.replace.isVisible()
    dialog.source.editor.setText(text)
    click(dialog.send_button)
    assert "There is a process “band-ratio”" in said(dialog)
    assert dialog.source.editor.text() == text
    click(dialog.replace)
    if button == "Cancel":
        wait_until(question)
        question().reject()
        QApplication.processEvents()
        assert dialog.isVisible()
        assert algorithm("band-ratio").parameterDefinition("expression").defaultValue() == "im1b1/im1b2"
        return
    say_yes()
    wait_until(lambda: algorithm("band-ratio").parameterDefinition("expression").defaultValue() == "im1b2")


def test_what_is_part_of_the_server_is_not_offered_to_be_replaced(desk, local):
    dialog = opened(desk)
    dialog.source.editor.setText(RATIO.replace("id: band-ratio", "id: BandMath"))
    click(dialog.send_button)
    assert "part of" in said(dialog)
    assert not dialog.replace.isVisible()


def test_what_is_wrong_is_said_and_its_line_marked(desk, local):
    dialog = opened(desk)
    dialog.source.editor.setText(RATIO.replace("label: Ratio of two bands", "label: [Ratio"))
    wait_until(lambda: "neither JSON nor YAML" in dialog.preview.problem.text())
    marked = [n for n in range(dialog.source.editor.lines()) if dialog.source.editor.annotation(n)]
    assert marked == [7]
    dialog.source.editor.setText(RATIO)
    wait_until(lambda: not dialog.preview.problem.isVisible())
    assert not [n for n in range(dialog.source.editor.lines()) if dialog.source.editor.annotation(n)]


def test_a_workflow_is_chosen_where_there_are_several(desk, fresh):
    second = RATIO.split("$graph:\n")[1].split("  - class: CommandLineTool")[0].replace("band-ratio", "second")
    dialog = opened(desk)
    dialog.source.editor.setText(RATIO + second)
    wait_until(dialog.preview.workflow.isVisible)
    assert [dialog.preview.workflow.itemText(n) for n in range(2)] == ["band-ratio", "second"]
    dialog.preview.workflow.setCurrentIndex(1)
    wait_until(lambda: dialog.preview.title.text().startswith("second"))
    click(dialog.send_button)
    wait_until(lambda: algorithm("second"))
    assert algorithm("band-ratio") is None


def test_a_lone_tool_gets_a_workflow_on_request(desk, fresh):
    dialog = opened(desk)
    assert not dialog.preview.wrap.isVisible()
    dialog.source.read(PACKAGES / "greet-tool.cwl")
    wait_until(dialog.preview.wrap.isVisible)
    assert "only a Workflow becomes a process" in dialog.preview.problem.text()
    click(dialog.send_button)
    assert "Put a Workflow around a lone tool" in said(dialog)
    dialog.preview.wrap.setChecked(True)
    wait_until(lambda: dialog.preview.title.text() == "greet: A greeting")
    click(dialog.send_button)
    wait_until(lambda: algorithm("greet"))


def test_an_address_is_looked_at_only_on_request_and_deployed_by_the_server(desk, fresh, scene):
    (scene.parent / "ratio.cwl").write_text(RATIO)
    dialog = opened(desk)
    dialog.source.setCurrentIndex(1)
    address = fresh.url.replace("ogc-api/", "data/ratio.cwl")
    QTest.keyClicks(dialog.source.address, address)
    wait_until(lambda: "read by the server" in dialog.preview.problem.text())
    click(dialog.source.look)
    wait_until(lambda: dialog.preview.title.text() == "band-ratio: Ratio of two bands")
    assert dialog.source.fetched.text() == RATIO
    click(dialog.send_button)
    wait_until(lambda: algorithm("band-ratio"))


def test_the_fragment_of_an_address_names_the_workflow(desk, fresh, scene):
    second = RATIO.split("$graph:\n")[1].split("  - class: CommandLineTool")[0].replace("band-ratio", "second")
    (scene.parent / "two.cwl").write_text(RATIO + second)
    dialog = opened(desk)
    dialog.source.setCurrentIndex(1)
    dialog.source.address.setText(fresh.url.replace("ogc-api/", "data/two.cwl#second"))
    click(dialog.source.look)
    wait_until(lambda: dialog.preview.w == "second")
    assert dialog.preview.title.text().startswith("second")
    click(dialog.send_button)
    wait_until(lambda: algorithm("second"))


def test_looking_at_an_address_is_stopped(desk, local, server):
    never = threading.Event()
    server.on("GET", "/slow.cwl", Reply(body=b"", hold=never))
    dialog = opened(desk)
    dialog.source.setCurrentIndex(1)
    dialog.source.address.setText(server.url.replace("ogc-api/", "slow.cwl"))
    click(dialog.source.look)
    wait_until(lambda: server.requests)
    click(dialog.stop)
    wait_until(lambda: not dialog.busy.isVisible() and dialog.source.look.isEnabled())
    never.set()


def test_looking_at_an_address_sends_no_token_to_another_origin(desk, connected, ana, server):
    processing.run("hpgc:signin", {"NAME": "guarded"}, feedback=ana.feedback())
    server.on("GET", "/ratio.cwl", Reply(body=RATIO.encode(), headers={"Content-Type": "text/plain"}))
    dialog = opened(desk, "guarded")
    dialog.source.setCurrentIndex(1)
    dialog.source.address.setText(server.url.replace("ogc-api/", "ratio.cwl"))
    click(dialog.source.look)
    wait_until(lambda: dialog.source.fetched.text() == RATIO)
    assert [request.path for request in server.requests] == ["/ratio.cwl"]
    assert "authorization" not in {name.lower() for name in server.requests[0].headers}


class Pulse:
    """How long the window's event loop was held at most, in seconds."""

    def __enter__(self):
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(10)
        return self

    def _beat(self):
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now

    def __exit__(self, *_):
        self._timer.stop()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (BOMB, "more than 100000 values"),
        ("cwlVersion: v1.2\nclass: !!python/object/apply:os.system [id]\n", "only plain values are read"),
        ("cwlVersion: v1.2\n" + "key: a value of some length\n" * 170_000, "twice"),
        ("[" * 100_000, "nested|no JSON"),
        (
            "cwlVersion: v1.2\ndoc: |\n" + "  a line of text, and another\n" * 170_000,
            "not CWL|class|Workflow|cwlVersion",
        ),
    ],
    ids=["bomb", "tag", "many keys", "deep", "5 MB of text"],
)
def test_a_hostile_package_leaves_the_window_alive_and_is_said(desk, local, text, sentence):
    dialog = opened(desk)
    with Pulse() as pulse:
        dialog.source.editor.setText(text)
        wait_until(dialog.preview.problem.isVisible)
    assert any(word in dialog.preview.problem.text() for word in sentence.split("|")), dialog.preview.problem.text()
    assert pulse.longest < 2
    click(dialog.send_button)
    assert any(word in said(dialog) for word in sentence.split("|")), said(dialog)


def test_50_mb_are_neither_read_nor_pasted(desk, local, tmp_path):
    file = tmp_path / "large.cwl"
    with file.open("wb") as large:
        large.truncate(50 * 1024 * 1024)
    dialog = opened(desk)
    with Pulse() as pulse:
        dialog.source.read(file)
        assert "larger than 5 MiB" in said(dialog)
    assert pulse.longest < 2
    dialog.bar.clearWidgets()
    QApplication.clipboard().setText("x\n" * 25 * 1024 * 1024)
    dialog.source.editor.paste()
    QApplication.clipboard().clear()
    assert "Nothing was pasted" in said(dialog)
    assert dialog.source.editor.text() == ""


def test_a_file_is_dropped_onto_the_text(desk, local):
    dialog = opened(desk)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(PACKAGES / "band-ratio.cwl"))])
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    dialog.source.editor.dropEvent(QDropEvent(QPointF(5, 5), action, data, LEFT, keys))
    wait_until(lambda: dialog.source.editor.text() == RATIO)


def dru(server):
    """A scripted server that deploys, as far as a catalog tells."""
    from hpgc_provider.api import Conformance
    from hpgc_provider.catalog import Catalog, save_catalog

    save_connection(Connection("local", server.url))
    classes = ("deploy-replace-undeploy", "cwl", "ogcapppkg")
    spec = "http://www.opengis.net/spec/ogcapi-processes-2/1.0/conf/"
    save_catalog("local", Catalog("S", Conformance(tuple(spec + one for one in classes))))


def test_a_deploy_that_is_stopped_says_what_is_true(desk, server):
    dru(server)
    never = threading.Event()
    missing = Reply(404, {"title": "NoSuchProcess", "type": "no-such-process"})
    server.on("GET", "/ogc-api/processes/band-ratio", missing)
    server.on("POST", "/ogc-api/processes", Reply(201, {}, hold=never))
    dialog = opened(desk)
    dialog.source.editor.setText(RATIO)
    wait_until(lambda: dialog.preview.title.text().startswith("band-ratio"))
    click(dialog.send_button)
    wait_until(lambda: [one for one in server.requests if one.method == "POST"])
    # By now it stands there, though nobody has been told.
    summary = {"id": "band-ratio", "mutable": True}
    server.on("GET", "/ogc-api/", Reply(body={"title": "S", "links": []}))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": []}))
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": [summary]}))
    server.on("GET", "/ogc-api/processes/band-ratio", Reply(body={**summary, "inputs": {}, "outputs": {}}))
    click(dialog.stop)
    wait_until(lambda: "Stopped. The process “band-ratio” is on the server." in shown_notice(dialog.bar))
    never.set()
    assert dialog.source.editor.text() == RATIO
    assert len([one for one in server.requests if one.method == "POST"]) == 1
    wait_until(lambda: algorithm("band-ratio"))


def test_a_connection_that_breaks_in_the_middle_is_told_as_it_is(desk, server):
    dru(server)
    missing = Reply(404, {"title": "NoSuchProcess", "type": "no-such-process"})
    server.on("GET", "/ogc-api/processes/band-ratio", missing)
    server.on("POST", "/ogc-api/processes", Reply(500, {"title": "Broken", "detail": "<b>gone</b>"}))
    dialog = opened(desk)
    dialog.source.editor.setText(RATIO)
    click(dialog.send_button)
    assert "so nothing was deployed" in said(dialog)
    assert "<b>gone</b>" in said(dialog)
    assert dialog.source.editor.text() == RATIO


def test_running_jobs_and_models_are_told_before_a_process_goes(desk, fresh, tmp_path):
    from tests.saved_models import model_with

    processing.run("hpgc:deploy", {"NAME": "local", "PACKAGE": str(PACKAGES / "sleep.cwl")})
    wait_until(lambda: algorithm("sleep"))
    algorithm_id = "hpgc:local.sleep"
    processing.run(algorithm_id, {"seconds": 30, "HPGC_DETACH": True})
    with model_with(algorithm_id, "Long night <b>"):
        desk.plugin.gui.deployments.undeploy("local", "sleep")
        asked = say_yes()
    assert "A job of sleep still runs on “local”." in asked
    assert "The model “Long night <b>” uses sleep." in asked
    wait_until(lambda: algorithm("sleep") is None)


def test_the_preview_is_what_the_toolbox_shows(desk, fresh):
    from hpgc_provider.algorithms.preview import Draft, input_rows, output_rows, preview

    for file in sorted(PACKAGES.iterdir()):
        found = preview(Draft(file, wraps=True), "local")
        assert found.problem == "", file.name
        processing.run("hpgc:deploy", {"NAME": "local", "PACKAGE": str(file), "WRAP": found.is_lone_tool})
        wait_until(lambda id=found.id: algorithm(id))
        stands = algorithm(found.id)
        assert (found.inputs, found.outputs) == (input_rows(stands), output_rows(stands)), file.name
        assert [one.name() for one in stands.parameterDefinitions()], file.name
        assert stands.checkParameterValues({}, QgsProcessingContext()) is not None


def test_every_part_of_the_dialog_tells_what_it_is(desk, local):
    dialog = opened(desk)
    source, shown = dialog.source, dialog.preview
    buttons = (dialog.send_button, dialog.replace, dialog.stop, source.open_file, source.look)
    for widget in (*buttons, source.editor, source.address, dialog.connection, shown.tree, shown.wrap, shown.workflow):
        assert widget.accessibleName()
        assert widget.whatsThis()
