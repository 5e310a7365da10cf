"""The dialog of a connection: nothing typed is lost, and nothing is kept that the server doesn't answer for."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QLineEdit

from hpgc_provider.catalog import load_catalog
from hpgc_provider.connections import Connection, connection, connections
from hpgc_provider.gui.connection_dialog import ConnectionDialog
from hpgc_provider.sign_in import Method, account
from tests.notices import shown_notice
from tests.scripted_server import Reply
from tests.waiting import wait_until

LEFT = Qt.MouseButton.LeftButton


def opened(desk, before=None):
    dialog = ConnectionDialog(before, desk.iface.window)
    made = []
    dialog.connected.connect(made.append)
    dialog.open()
    return dialog, made


def typed(desk, before=None, **fields):
    dialog, made = opened(desk, before)
    for name, text in fields.items():
        field = getattr(dialog.form, name)
        field.clear()
        QTest.keyClicks(field, text)
    return dialog, made


def ok(dialog):
    QTest.mouseClick(dialog._ok, LEFT)


def notice(dialog):
    wait_until(lambda: shown_notice(dialog.bar))
    return shown_notice(dialog.bar)


def test_a_server_is_connected_and_its_processes_stand_in_the_toolbox(desk, local_server):
    dialog, made = typed(desk, name="local", url=local_server.url, patience="5")
    ok(dialog)
    wait_until(lambda: made)
    assert made[0].processes >= 4
    assert connection("local").patience == 5
    wait_until(lambda: QgsApplication.processingRegistry().algorithmById("hpgc:local.BandMath"))


def test_a_wrong_address_costs_a_sentence_and_nothing_that_was_typed(desk, local_server):
    dialog, made = typed(desk, name="typo", url=local_server.url.replace("ogc-api", "ogc-apu"), scopes="all")
    ok(dialog)
    assert "Is the address right?" in notice(dialog)
    assert (dialog.form.name.text(), dialog.form.scopes.text()) == ("typo", "all")
    assert dialog.isVisible()
    assert dialog.form.isEnabled()
    assert (made, connections()) == ([], [])


@pytest.mark.parametrize(
    ("name", "url", "sentence"),
    [
        ("", "http://127.0.0.1/", "needs a name"),
        ("x", "hpgc.example", "has to begin with http"),
        ("x", "https://me:secret@hpgc.example/", "holds a login"),
        ("x", "", "is not the address of a server"),
        ("x", "https://[2001:db8::1/ogc-api/", "is not the address of a server"),
    ],
)
def test_what_can_be_told_at_once_is_told_without_asking(desk, name, url, sentence):
    dialog, made = typed(desk, name=name, url=url)
    ok(dialog)
    assert sentence in shown_notice(dialog.bar)
    assert "secret" not in shown_notice(dialog.bar)
    assert made == []


def test_a_name_that_is_taken_is_told(desk, local):
    dialog, _ = typed(desk, name="local", url="http://127.0.0.1:9/")
    ok(dialog)
    assert "“local” already" in shown_notice(dialog.bar)
    assert connection("local").url == local.url


@pytest.mark.parametrize("is_renamed", [True, False])
def test_a_name_that_differs_in_case_alone_is_told(desk, local, server, is_renamed):
    dialog, made = typed(desk, connection("local") if is_renamed else None, name="Local", url=server.url)
    ok(dialog)
    assert "“Local” differs from the connection “local” in nothing but capital letters" in shown_notice(dialog.bar)
    assert (made, server.requests) == ([], [])
    assert [(each.name, each.url) for each in connections()] == [("local", local.url)]


def test_a_server_that_is_down_can_be_kept_all_the_same(desk):
    dialog, made = typed(desk, name="later", url="http://127.0.0.1:9/ogc-api/")
    assert not dialog.insist.isVisible()
    ok(dialog)
    assert "can't be reached" in notice(dialog)
    QTest.mouseClick(dialog.insist, LEFT)
    wait_until(lambda: made)
    assert connection("later").url == "http://127.0.0.1:9/ogc-api/"


def test_test_tells_what_a_guarded_server_is_and_keeps_nothing(desk, store, guarded_server):
    dialog, _ = typed(desk, name="guarded", url=guarded_server.url)
    QTest.mouseClick(dialog.test, LEFT)
    wait_until(dialog.report.isVisible)
    report = dialog.report.toPlainText()
    assert guarded_server.issuer in report
    for words in ("version", "in the browser", "by a code for another device", "dismiss jobs", "run processes"):
        assert words in report
    assert "only to those who are signed in" in report
    assert connections() == []


def test_test_counts_the_processes_of_an_open_server(desk, local_server):
    dialog, _ = typed(desk, url=local_server.url, name="local")
    QTest.mouseClick(dialog.test, LEFT)
    wait_until(dialog.report.isVisible)
    assert "it names no provider" in dialog.report.toPlainText()
    count = int(dialog.report.toPlainText().split("Processes: ")[1].split("\n")[0])
    assert count >= 4


def test_words_of_a_server_are_never_markup(desk, server):
    said = {"title": "<h1>No</h1>", "detail": "<img src='http://127.0.0.1/x'> & more", "type": "x"}
    server.on("GET", "/ogc-api/", Reply(403, said))
    dialog, _ = typed(desk, name="x", url=server.url)
    ok(dialog)
    assert "<img src=" in notice(dialog)
    assert dialog.bar.currentItem().findChild(QLabel, "notice").textFormat() == Qt.TextFormat.PlainText


def test_a_question_that_takes_too_long_is_given_up_and_the_dialog_stays(desk, server):
    never = threading.Event()
    server.on("GET", "/ogc-api/", Reply(body={"links": []}, hold=never))
    dialog, made = typed(desk, name="slow", url=server.url)
    ok(dialog)
    wait_until(lambda: server.requests)
    assert not dialog.form.isEnabled()
    dialog.reject()
    wait_until(dialog.form.isEnabled)
    never.set()
    assert dialog.isVisible()
    assert dialog.form.name.text() == "slow"
    assert (made, connections()) == ([], [])


def test_closing_the_dialog_in_the_middle_leaves_nothing_behind(desk, server):
    never = threading.Event()
    server.on("GET", "/ogc-api/", Reply(body={"links": []}, hold=never))
    dialog, _ = typed(desk, name="slow", url=server.url)
    ok(dialog)
    wait_until(lambda: server.requests)
    dialog.done(0)
    wait_until(lambda: not any(thread.name == "hpgc-window" for thread in threading.enumerate()))
    never.set()
    assert connections() == []


def test_what_is_known_of_a_server_is_filled_in(desk):
    dialog, _ = typed(desk, name="testbed", url="https://testbed19.geolabs.fr:8707/ogc-api/")
    dialog.form.url.editingFinished.emit()
    filled = dialog.form.connection().sign_in
    assert filled.method is Method.IMPLICIT
    assert filled.client_id
    assert filled.authorization_endpoint.startswith("https://www.authenix.eu/")
    assert not dialog.form.sign_in.isCollapsed()


def test_a_client_secret_is_kept_in_the_encrypted_store_alone(desk, store, guarded_server):
    dialog, made = typed(
        desk, name="guarded", url=guarded_server.url, client_id="desk", client_secret="very-secret", scopes="all"
    )
    ok(dialog)
    wait_until(lambda: made)
    assert made[0].needs_sign_in
    assert account("guarded").store.client_secret("desk") == "very-secret"
    assert "very-secret" not in str(connection("guarded"))
    dialog, _ = opened(desk, connection("guarded"))
    assert dialog.form.client_secret.text() == ""
    assert "kept" in dialog.form.client_secret.placeholderText()


def test_what_was_learnt_of_the_provider_stays_when_something_else_is_changed(desk, connected):
    before = connection("guarded")
    dialog, made = typed(desk, before, patience="7")
    ok(dialog)
    wait_until(lambda: made)
    assert connection("guarded").patience == 7
    assert connection("guarded").sign_in == before.sign_in


def test_another_name_takes_sign_in_and_processes_along(desk, connected):
    from hpgc_provider.api.sign_in import Token
    from hpgc_provider.catalog import Catalog, save_catalog

    token = Token(connected.identity.token("ana"))
    account("guarded").keep(token)
    save_catalog("guarded", Catalog("Old", descriptions=({"id": "Known"},)))
    dialog, made = typed(desk, connection("guarded"), name="renamed")
    assert "other ids" in dialog.renaming.text()
    assert dialog.renaming.isVisible()
    ok(dialog)
    wait_until(lambda: made)
    try:
        assert [server.name for server in connections()] == ["renamed"]
        assert account("renamed").token() == token
        assert account("guarded").token() is None
        assert load_catalog("renamed").descriptions == ({"id": "Known"},)
        assert load_catalog("guarded").descriptions == ()
    finally:
        account("renamed").forget()


def test_with_an_authentication_configuration_the_plugins_own_sign_in_rests(desk):
    dialog, _ = opened(desk, Connection("x", "http://127.0.0.1:9/"))
    assert dialog.form.sign_in.isEnabled()
    dialog.form.authcfg.selectedConfigIdChanged.emit("abc1234")
    assert not dialog.form.sign_in.isEnabled()


def test_each_field_tells_what_it_is_for_and_comes_in_its_turn(desk):
    dialog, _ = opened(desk)
    form = dialog.form
    fields = [form.name, form.url, form.authcfg, form.patience, form.method, form.client_id, form.client_secret]
    fields += [form.scopes, form.redirect_uri, form.provider, form.origins]
    labels = {label.buddy(): label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    keys = [labels[field].split("&")[1][0].lower() for field in fields if "&" in labels[field]]
    assert len(set(keys)) == len(keys), keys
    for field in fields:
        assert field.accessibleName() == labels[field].replace("&", "")
        assert len(field.accessibleDescription()) > 10
        assert field.whatsThis()
        assert field.toolTip()
    turn = [form.name]
    while turn[-1].nextInFocusChain() is not form.name:
        turn.append(turn[-1].nextInFocusChain())
    lines = [field for field in fields if isinstance(field, QLineEdit)]
    assert [field for field in turn if field in lines] == lines
