"""The sign-in dialog, each method against the real provider; whoever fails can try again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest

from hpgc_provider.connections import Connection, connection, remove_connection, save_connection
from hpgc_provider.gui.connection_dialog import ConnectionDialog
from hpgc_provider.gui.sign_in_steps import (
    BrowserStep,
    CredentialsStep,
    DeviceStep,
    MissingStep,
    PasteStep,
    TokenStep,
    WaitStep,
)
from hpgc_provider.sign_in import Method, SignIn, account
from tests.notices import shown_notice
from tests.waiting import wait_until

LEFT = Qt.MouseButton.LeftButton


def by(method: Method, **more) -> None:
    kept = connection("guarded")
    save_connection(replace(kept, sign_in=replace(kept.sign_in, method=method, **more)))


def opened(desk):
    dialog = desk.plugin.gui.requests.ask("guarded")
    results = []
    dialog.finished.connect(results.append)
    return dialog, results


def notice(dialog):
    wait_until(lambda: shown_notice(dialog.bar))
    return shown_notice(dialog.bar)


def press(button):
    wait_until(button.isVisible)
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def test_the_dialog_says_who_asks(desk, connected, browser):
    browser(None)
    dialog, _ = opened(desk)
    assert "guarded" in dialog.windowTitle()
    assert dialog.name.text() == "guarded"
    assert dialog.address.text() == connected.url
    assert dialog.provider.text() == connected.issuer.removeprefix("http://")
    dialog.reject()


def test_code_opens_the_page_by_itself_and_ends_by_itself(desk, connected, ana, browser):
    opened_pages = browser(ana)
    dialog, results = opened(desk)
    assert isinstance(dialog.step, BrowserStep)
    assert not dialog.go.isVisible()
    wait_until(lambda: results)
    assert results == [1]
    assert len(opened_pages) == 1
    assert account("guarded").token().refresh_token


def test_the_address_can_be_copied_and_opened_again(desk, connected, ana, browser):
    opened_pages = browser(None)
    dialog, results = opened(desk)
    wait_until(lambda: opened_pages)
    press(dialog.step.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied == opened_pages[0]
    press(dialog.step.open)
    assert opened_pages == [copied, copied]
    ana.begin(lambda: ana.browse(copied))
    wait_until(lambda: results)
    assert results == [1]


def test_without_a_browser_the_dialog_says_what_to_do(desk, connected, ana):
    dialog, results = opened(desk)
    assert "Copy the address" in notice(dialog)
    press(dialog.step.copy)
    ana.begin(lambda: ana.browse(QGuiApplication.clipboard().text()))
    wait_until(lambda: results)
    assert results == [1]


def test_a_refused_consent_is_a_sentence_and_the_next_try_succeeds(desk, connected, ana, browser):
    ana.consent = False
    opened_pages = browser(ana)
    dialog, results = opened(desk)
    assert "denied" in notice(dialog)
    assert dialog.go.text().replace("&", "") == "Try Again"
    ana.consent = True
    press(dialog.go)
    wait_until(lambda: results)
    assert results == [1]
    assert opened_pages[0] != opened_pages[1]


def test_a_sign_in_is_given_up_at_once(desk, connected, browser):
    import threading

    opened_pages = browser(None)
    dialog, results = opened(desk)
    wait_until(lambda: opened_pages)
    dialog.reject()
    assert results == [0]
    wait_until(lambda: not any(thread.name == "hpgc-window" for thread in threading.enumerate()), 5)
    assert not account("guarded").is_signed_in


def test_a_code_for_another_device_is_shown_with_its_page_and_time(desk, connected, ana, browser):
    by(Method.DEVICE)
    pages = browser(None)
    dialog, results = opened(desk)
    step = dialog.step
    assert isinstance(step, DeviceStep)
    wait_until(step.code.isVisible)
    assert step.code.textFormat() == Qt.TextFormat.PlainText
    assert step.code.font().pointSize() >= 20
    assert "minutes" in step.left.text()
    press(step.copy)
    assert QGuiApplication.clipboard().text() == step.code.text()
    place = step.link.accessibleName()
    assert place.startswith(connected.issuer)
    assert 'href="page"' in step.link.text()
    step.link.linkActivated.emit("page")
    assert pages[0].startswith(connected.issuer)
    ana.begin(lambda: ana.type_in(place, step.code.text()))
    wait_until(lambda: results, 60)
    assert results == [1]


def test_the_implicit_flow_forgives_a_wrong_paste(desk, connected, browser):
    identity = connected.identity
    redirect = f"{connected.origin}/swagger-ui/oapip/oauth2-redirect.html"
    by(Method.IMPLICIT, client_id=identity.web, redirect_uri=redirect, scopes="all")
    pages = browser(None)
    dialog, results = opened(desk)
    assert isinstance(dialog.step, PasteStep)
    wait_until(lambda: pages)
    press(dialog.go)
    assert "Fill in" in notice(dialog)
    QTest.keyClicks(dialog.step.pasted, "nonsense here")
    press(dialog.go)
    wait_until(lambda: "no address with a token" in shown_notice(dialog.bar))
    assert dialog.step.pasted.text() == "nonsense here"
    assert len(pages) == 1
    dialog.step.pasted.setText(identity.sign_in(pages[0], "ana"))
    press(dialog.go)
    wait_until(lambda: results)
    assert results == [1]
    assert connected.url in connection("guarded").url


def test_a_token_is_pasted_hidden_from_onlookers(desk, connected):
    by(Method.TOKEN)
    dialog, results = opened(desk)
    assert isinstance(dialog.step, TokenStep)
    assert dialog.step.pasted.echoMode() == dialog.step.pasted.EchoMode.Password
    QTest.keyClicks(dialog.step.pasted, "bad token")
    press(dialog.go)
    notice(dialog)
    token = connected.identity.token("ana")
    dialog.step.pasted.setText(token)
    press(dialog.go)
    wait_until(lambda: results)
    assert account("guarded").token().access_token == token


def test_a_wrong_password_loses_nothing_and_the_right_one_is_kept(desk, connected):
    by(Method.PASSWORD, client_id=connected.identity.service[0])
    store = account("guarded").store
    store.keep_client_secret(*connected.identity.service)
    dialog, results = opened(desk)
    step = dialog.step
    assert isinstance(step, CredentialsStep)
    QTest.keyClicks(step.name, "ana")
    QTest.keyClicks(step.secret, "wrong")
    press(dialog.go)
    assert "wrong" in notice(dialog)
    assert (step.name.text(), step.secret.text()) == ("ana", "wrong")
    assert store.read("password") == ""
    step.secret.setText(connected.identity.users["ana"])
    QTest.keyClick(step.secret, Qt.Key.Key_Return)
    wait_until(lambda: results)
    assert results == [1]
    assert store.read("password") == connected.identity.users["ana"]


def test_a_service_account_brings_its_client_id(desk, connected):
    by(Method.CLIENT, client_id="")
    dialog, results = opened(desk)
    name, secret = connected.identity.service
    QTest.keyClicks(dialog.step.name, name)
    QTest.keyClicks(dialog.step.secret, secret)
    press(dialog.go)
    wait_until(lambda: results)
    assert results == [1]
    assert connection("guarded").sign_in.client_id == name
    assert account("guarded").store.client_secret(name) == secret


def test_what_is_missing_is_told_and_can_be_given(desk, connected, ana, browser):
    by(Method.CODE, client_id="")
    browser(ana)
    dialog, results = opened(desk)
    wait_until(lambda: isinstance(dialog.step, MissingStep))
    assert "client id is needed" in dialog.step.introduction.text()
    press(dialog.step.edit)
    edit = dialog.findChild(ConnectionDialog)
    assert not edit.form.name.isEnabled()
    edit.form.client_id.setText(connected.identity.desktop)
    QTest.mouseClick(edit._ok, LEFT)
    wait_until(lambda: results)
    assert results == [1]


def test_who_was_asked_for_the_client_id_types_on_and_presses_enter(desk, connected):
    by(Method.PASSWORD, client_id="")
    dialog, _results = opened(desk)
    wait_until(lambda: isinstance(dialog.step, MissingStep))
    press(dialog.step.edit)
    edit = dialog.findChild(ConnectionDialog)
    edit.form.client_id.setText(connected.identity.service[0])
    QTest.mouseClick(edit._ok, LEFT)
    wait_until(lambda: isinstance(dialog.step, CredentialsStep))
    assert dialog.focusWidget() is dialog.step.name
    assert dialog.go.isDefault()


def test_a_connection_that_knows_nothing_yet_asks_its_server(desk, connected, ana, browser):
    told = SignIn(client_id=connected.identity.desktop, scopes="openid all")
    save_connection(replace(connection("guarded"), sign_in=told))
    browser(ana)
    _, results = opened(desk)
    wait_until(lambda: results)
    assert results == [1]
    assert connection("guarded").sign_in.issuer == connected.issuer


def test_a_server_that_is_down_is_told_and_asked_again(desk, store):
    save_connection(Connection("guarded", "http://127.0.0.1:9/", sign_in=SignIn(client_id="x")))
    dialog, _ = opened(desk)
    assert "can't be reached" in notice(dialog)
    press(dialog.go)
    assert shown_notice(dialog.bar) == ""
    assert "can't be reached" in notice(dialog)
    dialog.reject()


@pytest.mark.parametrize("method", list(Method))
def test_every_field_and_button_tells_what_it_is(desk, connected, browser, method):
    from qgis.PyQt.QtWidgets import QLineEdit, QPushButton

    browser(None)
    by(method)
    dialog, _ = opened(desk)
    wait_until(lambda: not isinstance(dialog.step, WaitStep))
    wait_until(lambda: not dialog._worker.is_busy or dialog.step.waits or method is Method.IMPLICIT)
    widgets = dialog.step.findChildren((QLineEdit, QPushButton))
    assert widgets
    for widget in widgets:
        assert widget.accessibleName()
        assert widget.whatsThis()
    dialog.reject()


def test_nobody_waits_on_the_main_thread(desk, connected, ana, browser):
    from tests.window.qgis_side.heartbeat import Heartbeat

    browser(ana)
    QgsApplication.processEvents()
    beats = Heartbeat()
    _, results = opened(desk)
    wait_until(lambda: results)
    assert beats.stop()["longest_gap_ms"] < 1000


def test_what_is_edited_while_somebody_signs_in_stays(desk, connected):
    by(Method.TOKEN)
    dialog, results = opened(desk)
    save_connection(replace(connection("guarded"), patience=5))
    dialog.step.pasted.setText("at-of-ana")
    press(dialog.go)
    wait_until(lambda: results)
    assert account("guarded").token().access_token == "at-of-ana"
    assert connection("guarded").patience == 5
    assert connection("guarded").sign_in.method is Method.TOKEN


def test_a_connection_that_goes_under_the_dialog_is_a_sentence(desk, store):
    save_connection(Connection("guarded", "http://127.0.0.1:9/", sign_in=SignIn(client_id="x")))
    dialog, _ = opened(desk)
    assert "can't be reached" in notice(dialog)
    remove_connection("guarded")
    press(dialog.go)
    assert "There is no connection “guarded”" in notice(dialog)
    dialog.reject()
