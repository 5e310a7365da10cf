"""The page in the options: what stands in the list, and what each button does."""

from __future__ import annotations

import threading

import processing
import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from hpgc_provider.api import Conformance
from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, connection, connections, save_connection
from hpgc_provider.gui.connection_dialog import ConnectionDialog
from hpgc_provider.gui.package_dialog import PackageDialog
from hpgc_provider.jobs.store import JobStore
from hpgc_provider.sign_in import account
from tests.feedback import Recorder
from tests.notices import shown_notice
from tests.packages_for_tests import RATIO
from tests.scripted_server import Reply
from tests.testbed.launch import LocalServer
from tests.waiting import wait_until

LEFT = Qt.MouseButton.LeftButton


def click(button):
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def rows(page):
    items = [page.list.topLevelItem(row) for row in range(page.list.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


def notice(page):
    wait_until(lambda: shown_notice(page.bar))
    return shown_notice(page.bar)


def dialog_of(page):
    return next(each for each in page.findChildren(ConnectionDialog) if each.isVisible())


def sign_in(person, **values):
    processing.run("hpgc:signin", {"NAME": "guarded", **values}, feedback=person.feedback())


def test_the_page_stands_in_the_options_under_a_name_and_an_icon(desk):
    [factory] = desk.iface.factories
    assert factory.title() == "HPGC"
    assert not factory.icon().isNull()
    page = desk.page()
    for button in (page.edit, page.remove, page.refresh, page.sign_in, page.test):
        assert not button.isEnabled()
    assert page.add.isEnabled()
    page.apply()


def test_the_list_tells_how_things_stand_with_the_sign_in(desk, connected, ana):
    save_connection(Connection("free", "http://127.0.0.1:9/"))
    save_connection(Connection("by config", "http://127.0.0.1:9/", authcfg="abc1234"))
    page = desk.page()
    assert [row[2] for row in rows(page)] == ["authentication configuration “abc1234”", "open", "not signed in"]
    sign_in(ana)
    page.show_connections("guarded")
    assert rows(page)[2] == ["guarded", connected.url, "signed in"]
    assert page.sign_in.text().replace("&", "") == "Sign Out"


def test_a_connection_is_added_through_the_page(desk, local_server):
    page = desk.page()
    click(page.add)
    dialog = dialog_of(page)
    dialog.form.name.setText("local")
    dialog.form.url.setText(local_server.url)
    QTest.mouseClick(dialog._ok, LEFT)
    assert "offers" in notice(page)
    assert rows(page) == [["local", local_server.url, "open"]]
    assert page.selected().name == "local"


def test_a_guarded_server_is_added_and_the_page_says_what_comes_next(desk, store, guarded_server):
    page = desk.page()
    click(page.add)
    dialog = dialog_of(page)
    dialog.form.name.setText("guarded")
    dialog.form.url.setText(guarded_server.url)
    QTest.mouseClick(dialog._ok, LEFT)
    assert "wants you to sign in" in notice(page)
    assert "client id is needed" in notice(page)
    assert rows(page)[0][2] == "not signed in"


def test_a_removal_is_asked_for_first(desk, local):
    page = desk.page()

    def question():
        return next(each for each in page.findChildren(QMessageBox) if each.isVisible())

    click(page.remove)
    question().reject()
    QApplication.processEvents()
    assert [server.name for server in connections()] == ["local"]
    click(page.remove)
    assert "“local”" in question().text()
    assert question().textFormat() == Qt.TextFormat.PlainText
    assert question().informativeText().endswith("Nothing changes on the server.")
    asked = question()
    roles = {asked.buttonRole(button): button for button in asked.buttons()}
    QTest.mouseClick(roles[QMessageBox.ButtonRole.DestructiveRole], LEFT)
    assert "is removed" in notice(page)
    assert rows(page) == []
    wait_until(lambda: QgsApplication.processingRegistry().algorithmById("hpgc:local.BandMath") is None)


def test_jobs_that_will_bring_nothing_any_more_are_told_before_a_removal(desk, local):
    JobStore().begin("local", "BandMath", {}, owner="gone")
    page = desk.page()
    click(page.remove)
    asked = next(each for each in page.findChildren(QMessageBox) if each.isVisible())
    assert "A job of it has not brought its results yet: it goes on at the server" in asked.informativeText()
    asked.reject()


def test_a_run_outlives_the_removal_of_its_connection(desk, connected, ana, scene, tmp_path):
    sign_in(ana)
    started, ended = threading.Event(), []
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:guarded.BandMath")
    feedback = Recorder(on_text=lambda _, text: started.set() if text.startswith("Job http") else None)
    values = {"il": [str(scene)], "exp": "im1b1", "out_result": str(tmp_path / "out.tif"), "pause": 1.5}

    def run():
        from qgis.core import QgsProcessingContext

        ended.append(algorithm.run(values, QgsProcessingContext(), feedback))

    thread = threading.Thread(target=run)
    thread.start()
    wait_until(started.is_set)
    page = desk.page()
    page._remove("guarded")
    assert "is removed" in notice(page)
    wait_until(lambda: ended, 60)
    thread.join(10)
    assert ended[0][1], feedback.text
    assert (tmp_path / "out.tif").is_file()
    assert not account("guarded").is_signed_in


def test_a_refresh_that_fails_keeps_the_processes_and_says_why(desk, local, server):
    changed = connection("local")
    save_connection(Connection(changed.name, server.url))
    server.on("GET", "/ogc-api/", Reply(500, {"title": "Oh", "detail": "<b>broken</b>", "type": "x"}))
    page = desk.page()
    click(page.refresh)
    assert "old processes stay" in notice(page)
    assert "<b>broken</b>" in notice(page)
    assert QgsApplication.processingRegistry().algorithmById("hpgc:local.BandMath") is not None


def test_a_refresh_is_stopped(desk, local, server):
    save_connection(Connection("local", server.url))
    never = threading.Event()
    server.on("GET", "/ogc-api/", Reply(body={}, hold=never))
    page = desk.page()
    click(page.refresh)
    wait_until(lambda: server.requests)
    click(page.stop)
    assert "cancelled" in notice(page)
    never.set()
    assert not page.busy.isVisible()


def test_a_refresh_goes_on_when_the_options_are_closed_and_a_failure_is_told_in_the_main_window(desk, local, server):
    save_connection(Connection("local", server.url))
    wait = threading.Event()
    server.on("GET", "/ogc-api/", Reply(500, {"title": "Oh", "detail": "broken", "type": "x"}, hold=wait))
    page = desk.page()
    click(page.refresh)
    wait_until(lambda: server.requests)
    desk.close_page()
    wait.set()
    wait_until(lambda: shown_notice(desk.iface.bar))
    assert "broken" in shown_notice(desk.iface.bar)


def test_signing_out_is_one_click(desk, connected, ana):
    sign_in(ana)
    page = desk.page()
    click(page.sign_in)
    assert "Signed out" in notice(page)
    assert rows(page)[0][2] == "not signed in"
    assert account("guarded").token() is None


def test_signing_in_from_the_page_shows_the_processes(desk, connected, ana, browser):
    browser(ana)
    page = desk.page()
    assert QgsApplication.processingRegistry().algorithmById("hpgc:guarded.BandMath") is None
    click(page.sign_in)
    assert "offers" in notice(page)
    assert rows(page)[0][2] == "signed in"
    wait_until(lambda: QgsApplication.processingRegistry().algorithmById("hpgc:guarded.BandMath"))


def test_test_uses_the_sign_in_that_there_is_and_asks_nobody(desk, connected, ana):
    page = desk.page()
    click(page.test)
    wait_until(page.report.isVisible)
    assert "only to those who are signed in" in page.report.toPlainText()
    assert desk.dialogs() == []
    sign_in(ana)
    click(page.test)
    wait_until(lambda: page.report.isVisible() and "only to those" not in page.report.toPlainText())
    assert connected.issuer in page.report.toPlainText()


def test_every_button_tells_what_it_does(desk):
    page = desk.page()
    buttons = (page.add, page.edit, page.remove, page.refresh, page.sign_in, page.test, page.stop, page.processes)
    for widget in (*buttons, page.list, page.report):
        assert widget.accessibleName()
        assert widget.accessibleDescription()
        assert widget.whatsThis()
    keys = [button.text().split("&")[1][0].lower() for button in buttons]
    assert len(set(keys)) == len(keys), keys


def opened_menu(page, by_mouse=False):
    """The menu of the chosen connection, from the button or from the list."""
    if by_mouse:
        page._show_menu(page.list.visualItemRect(page.list.currentItem()).center())
    else:
        page.menu.popup(page.processes.mapToGlobal(page.processes.rect().bottomLeft()))
    wait_until(page.menu.isVisible)
    return page.menu


@pytest.mark.parametrize("by_mouse", [True, False])
def test_processes_are_deployed_and_undeployed_from_the_page(desk, provider, scene, by_mouse):
    with LocalServer(data=scene.parent) as server:
        processing.run("hpgc:addconnection", {"NAME": "local", "URL": server.url})
        page = desk.page()
        menu = opened_menu(page, by_mouse)
        assert menu.deploy.isEnabled()
        assert not menu.undeploy.menuAction().isEnabled()
        assert menu.reason.isVisible()
        menu.close()
        menu.deploy.trigger()
        wait_until(lambda: page.findChildren(PackageDialog))
        [dialog] = page.findChildren(PackageDialog)
        assert dialog.isModal()
        dialog.source.editor.setText(RATIO)
        click(dialog.send_button)
        assert "“band-ratio” is deployed on “local”" in notice(page)
        menu = opened_menu(page, by_mouse)
        assert not menu.reason.isVisible()
        for each in (menu.replace, menu.undeploy, menu.package):
            assert [action.text() for action in each.actions()] == ["band-ratio"]
        menu.close()
        menu.undeploy.actions()[0].trigger()
        wait_until(lambda: page.findChildren(QMessageBox))
        [asked] = page.findChildren(QMessageBox)
        roles = {asked.buttonRole(button): button for button in asked.buttons()}
        QTest.mouseClick(roles[QMessageBox.ButtonRole.DestructiveRole], LEFT)
        wait_until(lambda: "“band-ratio” is gone from “local”" in shown_notice(page.bar))


def test_where_nothing_can_be_deployed_the_menu_says_so(desk, server):
    save_connection(Connection("plain", server.url))
    core = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core"
    save_catalog("plain", Catalog("S", Conformance((core,)), ({"id": "x", "mutable": True},)))
    page = desk.page()
    menu = opened_menu(page)
    assert not menu.deploy.isEnabled()
    assert "doesn't say that processes can be deployed" in menu.deploy.toolTip()
    assert menu.reason.text() == "This server doesn't deploy processes"
    assert not [one for one in (menu.replace, menu.undeploy, menu.package) if one.menuAction().isEnabled()]
    menu.close()
    desk.plugin.gui.deployments.deploy("plain")
    assert "doesn't say that processes can be deployed" in notice(page)
    assert server.requests == []
