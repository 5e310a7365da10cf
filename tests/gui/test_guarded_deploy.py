"""The whole way of a process through the window, on a server that asks who one is."""

from __future__ import annotations

import processing
from osgeo import gdal
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from hpgc_provider.gui.package_dialog import PackageDialog
from tests.feedback import Recorder
from tests.packages_for_tests import RATIO
from tests.waiting import wait_until

LEFT = Qt.MouseButton.LeftButton


def click(button):
    wait_until(button.isEnabled)
    QTest.mouseClick(button, LEFT)


def test_a_process_goes_its_whole_way_on_a_guarded_server(desk, connected, ana, scene, tmp_path):
    processing.run("hpgc:signin", {"NAME": "guarded"}, feedback=ana.feedback())
    deployments, registry = desk.plugin.gui.deployments, QgsApplication.processingRegistry()

    def windows(kind):
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

    def send(text):
        wait_until(lambda: windows(PackageDialog))
        [dialog] = windows(PackageDialog)
        dialog.source.editor.setText(text)
        click(dialog.send_button)
        return dialog

    def agree():
        wait_until(lambda: windows(QMessageBox))
        [asked] = windows(QMessageBox)
        roles = {asked.buttonRole(button): button for button in asked.buttons()}
        QTest.mouseClick(roles[QMessageBox.ButtonRole.DestructiveRole], LEFT)

    def expression():
        found = registry.algorithmById("hpgc:guarded.band-ratio")
        return found.parameterDefinition("expression").defaultValue() if found is not None else None

    def result(name):
        values = {"image": str(scene), "ratio": str(tmp_path / name)}
        path = processing.run("hpgc:guarded.band-ratio", values, feedback=Recorder())["ratio"]
        return gdal.Open(path).ReadAsArray()

    deployments.deploy("guarded")
    send(RATIO)
    # The window closes after the toolbox has the process.
    wait_until(lambda: expression() == "im1b1/im1b2" and not windows(PackageDialog))
    first = result("first.tif")
    deployments.replace("guarded", "band-ratio")
    send(RATIO.replace("default: im1b1/im1b2", "default: im1b1*2"))
    agree()
    wait_until(lambda: expression() == "im1b1*2")
    second = result("second.tif")
    assert (second == 2.0 * gdal.Open(str(scene)).ReadAsArray()[0]).all()
    assert (first != second).any()
    deployments.undeploy("guarded", "band-ratio")
    agree()
    wait_until(lambda: expression() is None)
