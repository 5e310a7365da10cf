"""The toolbox's menus, as QGIS's own toolbox shows them."""

from __future__ import annotations

import importlib
import sys

import processing
import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QMenu, QMessageBox, QToolButton

from hpgc_provider.gui.package_dialog import PackageDialog
from hpgc_provider.gui.package_view import PackageView
from hpgc_provider.plugin import HpgcPlugin
from tests.gui.conftest import Interface
from tests.notices import shown_notice
from tests.packages_for_tests import PACKAGES, RATIO
from tests.testbed.launch import LocalServer
from tests.waiting import wait_until

BUTTON = "provideraction_hpgc"


class ToolboxInterface(QObject):
    """The part of QGIS's interface that its toolbox uses."""

    currentLayerChanged = pyqtSignal(object)

    def iconSize(self, docked):
        from qgis.PyQt.QtCore import QSize

        return QSize(16, 16)


@pytest.fixture
def make_toolbox(desk, monkeypatch):
    """Makes QGIS's own toolbox in the window, as Processing does when it is loaded."""
    import processing.gui.ProcessingToolbox as module
    from qgis.PyQt.QtCore import Qt

    stub, made = ToolboxInterface(), []
    monkeypatch.setattr(module, "iface", stub)

    def make():
        toolbox = module.ProcessingToolbox()
        toolbox.setObjectName("ProcessingToolbox")
        desk.iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, toolbox)
        desk.iface.window.show()
        toolbox.show()
        made.append(toolbox)
        return toolbox

    yield make
    for toolbox in made:
        registry = QgsApplication.processingRegistry()
        registry.providerRemoved.disconnect(toolbox.addProvider)
        registry.providerRemoved.disconnect(toolbox.removeProvider)
        if not sip.isdeleted(toolbox):
            desk.iface.window.removeDockWidget(toolbox)
            sip.delete(toolbox)


@pytest.fixture
def fresh(provider, scene):
    """A server of this test alone with a deployed process, connected under the name ``local``."""
    with LocalServer(data=scene.parent) as server:
        processing.run("hpgc:addconnection", {"NAME": "local", "URL": server.url})
        processing.run("hpgc:deploy", {"NAME": "local", "PACKAGE": str(PACKAGES / "band-ratio.cwl")})
        wait_until(lambda: QgsApplication.processingRegistry().algorithmById("hpgc:local.band-ratio"))
        yield server


def menu_of(toolbox, id, choose=""):
    """The words on the context menu of an algorithm; chooses what begins so."""
    tree, found = toolbox.algorithmTree, []
    toolbox.searchBox.setText(id)
    wait_until(lambda: tree.selectedAlgorithm() is not None and tree.selectedAlgorithm().id() == id)
    point = tree.visualRect(tree.selectionModel().currentIndex()).center()

    def look():
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(10, look)
            return
        found.extend(action.text() for action in menu.actions() if not action.isSeparator())
        chosen = [action for action in menu.actions() if choose and action.text().startswith(choose)]
        menu.close()
        for action in chosen:
            action.trigger()

    QTimer.singleShot(10, look)
    toolbox.showPopupMenu(point)
    return found


def windows(kind):
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def test_a_deployed_process_has_all_the_actions(desk, fresh, make_toolbox):
    toolbox = make_toolbox()
    words = menu_of(toolbox, "hpgc:local.band-ratio")
    assert words[-4:] == ["Deploy Process…", "Replace Process…", "Undeploy Process…", "Show Package…"]


def test_what_is_part_of_the_server_says_why_it_stays(desk, fresh, make_toolbox):
    toolbox = make_toolbox()
    words = menu_of(toolbox, "hpgc:local.BandMath", "Undeploy Process…")
    assert words[-4:] == [
        "Deploy Process…",
        "Replace Process… (not possible)",
        "Undeploy Process… (not possible)",
        "Show Package…",
    ]
    wait_until(lambda: shown_notice(desk.iface.bar))
    assert "“BandMath”" in shown_notice(desk.iface.bar)
    assert windows(QMessageBox) == []


def test_other_algorithms_are_left_alone(desk, fresh, make_toolbox):
    toolbox = make_toolbox()
    assert not [word for word in menu_of(toolbox, "hpgc:refresh") if "ploy" in word or "Package" in word]


def test_each_action_opens_its_window(desk, fresh, make_toolbox):
    toolbox = make_toolbox()
    menu_of(toolbox, "hpgc:local.band-ratio", "Show Package…")
    wait_until(lambda: windows(PackageView))
    [view] = windows(PackageView)
    wait_until(lambda: view.text.text() == RATIO)
    view.copy.click()
    assert QApplication.clipboard().text() == RATIO
    view.reject()
    menu_of(toolbox, "hpgc:local.band-ratio", "Replace Process…")
    wait_until(lambda: windows(PackageDialog))
    assert "band-ratio" in windows(PackageDialog)[0].windowTitle()
    windows(PackageDialog)[0].reject()
    menu_of(toolbox, "hpgc:local.band-ratio", "Deploy Process…")
    wait_until(lambda: windows(PackageDialog))
    assert windows(PackageDialog)[0].windowTitle() == "Deploy a Process"
    windows(PackageDialog)[0].reject()
    menu_of(toolbox, "hpgc:local.band-ratio", "Undeploy Process…")
    wait_until(lambda: windows(QMessageBox))
    windows(QMessageBox)[0].reject()


def test_a_package_is_kept_in_a_file(desk, fresh, tmp_path):
    desk.plugin.gui.deployments.show_package("local", "band-ratio")
    wait_until(lambda: windows(PackageView) and windows(PackageView)[0].text.text())
    [view] = windows(PackageView)
    view.keep(str(tmp_path / "kept.cwl"))
    assert (tmp_path / "kept.cwl").read_text() == RATIO
    view.keep(str(tmp_path / "nowhere" / "kept.cwl"))
    assert "can't be written" in shown_notice(view.bar)


def test_a_package_that_is_not_given_out_is_a_sentence(desk, fresh):
    desk.plugin.gui.deployments.show_package("local", "BandMath")
    wait_until(lambda: windows(PackageView) and shown_notice(windows(PackageView)[0].bar))
    [view] = windows(PackageView)
    assert "no package of “BandMath”" in shown_notice(view.bar)
    assert not view.copy.isEnabled()


@pytest.mark.parametrize("is_there_first", [True, False])
def test_the_provider_has_its_button_whichever_comes_first(desk, local, make_toolbox, is_there_first):
    if is_there_first:
        desk.plugin.unload()
        toolbox = make_toolbox()
        assert toolbox.findChild(QToolButton, BUTTON) is None
        desk.plugin.initGui()
    else:
        toolbox = make_toolbox()
    button = toolbox.findChild(QToolButton, BUTTON)
    [action] = button.menu().actions()
    assert action.text() == "Deploy Process…"
    action.trigger()
    wait_until(lambda: windows(PackageDialog))
    windows(PackageDialog)[0].reject()
    desk.plugin.unload()
    wait_until(lambda: toolbox.findChild(QToolButton, BUTTON) is None)
    from processing.gui.ProviderActions import ProviderActions, ProviderContextMenuActions

    assert "hpgc" not in ProviderActions.actions
    assert not [one for one in ProviderContextMenuActions.actions if type(one).__module__.startswith("hpgc")]
    desk.plugin.initGui()


def test_processing_that_is_loaded_anew_gets_the_actions_again(desk, local, monkeypatch):
    import processing.gui.ProviderActions as old

    from tests.provider import added

    kept = sys.modules.pop("processing.gui.ProviderActions")
    try:
        new = importlib.import_module("processing.gui.ProviderActions")
        assert new is not old
        assert "hpgc" not in new.ProviderActions.actions
        with added("a provider of Processing's own"):
            assert "hpgc" in new.ProviderActions.actions
            assert len([one for one in new.ProviderContextMenuActions.actions if not one.is_separator]) == 5
        desk.plugin.unload()
        assert new.ProviderActions.actions == {}
        assert new.ProviderContextMenuActions.actions == []
    finally:
        sys.modules["processing.gui.ProviderActions"] = kept
        desk.plugin.initGui()


def test_without_processing_the_window_works_all_the_same(profile, monkeypatch):
    monkeypatch.delitem(sys.modules, "processing.gui.ProviderActions")
    interface = Interface()
    plugin = HpgcPlugin(interface)
    plugin.initGui()
    assert [action.text() for _, action in interface.menus] == ["&Connections…", "&Jobs", "&Deploy Process…"]
    interface.menus[2][1].trigger()
    wait_until(lambda: "no connection yet" in shown_notice(interface.bar))
    plugin.unload()
    assert interface.menus == []
    sip.delete(interface.window)
