"""The staging area in a connection's dialog."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from hpgc_provider.connections import Connection, connection, connections
from hpgc_provider.gui.connection_dialog import ConnectionDialog
from hpgc_provider.gui.staging_box import StagingBox
from hpgc_provider.staging_settings import Staging
from tests.notices import shown_notice
from tests.waiting import wait_until

LEFT = Qt.MouseButton.LeftButton


def opened(desk, server, staging):
    dialog = ConnectionDialog(None, desk.iface.window)
    made = []
    dialog.connected.connect(made.append)
    dialog.open()
    dialog.form.name.setText("local")
    dialog.form.url.setText(server.url)
    box = dialog.form.staging
    box.area.setText(staging.area)
    box.authcfg.setConfigId(staging.authcfg)
    box.options.setText(" ".join(staging.options))
    box.threshold.setValue(staging.threshold)
    return dialog, made


def test_it_gives_back_what_it_shows(qgis_processing):
    shown = Staging("/vsis3/bucket/folder", "", -1, True, ("AWS_REGION=eu-1",), 2.5)
    box = StagingBox(shown)
    assert box.staging() == shown
    assert not box.isCollapsed()
    assert StagingBox(Staging()).isCollapsed()
    assert StagingBox(Staging()).staging() == Staging()


def test_a_bucket_is_tried_and_kept(desk, local_server, s3, bucket):
    dialog, made = opened(desk, local_server, s3)
    QTest.mouseClick(dialog.test, LEFT)
    wait_until(lambda: "Staging area: it works" in dialog.report.toPlainText())
    assert connections() == []
    QTest.mouseClick(dialog._ok, LEFT)
    wait_until(lambda: made)
    assert connection("local").staging == s3
    assert bucket.names() == []


def test_a_bucket_that_does_not_work_is_told_by_test_and_by_ok(desk, local_server, s3):
    wrong = Staging("/vsis3/nowhere", s3.authcfg, 0, options=s3.options)
    dialog, made = opened(desk, local_server, wrong)
    QTest.mouseClick(dialog.test, LEFT)
    wait_until(lambda: "There is no such bucket" in dialog.report.toPlainText())
    QTest.mouseClick(dialog._ok, LEFT)
    wait_until(lambda: "There is no such bucket" in (shown_notice(dialog.bar) or ""))
    assert (made, connections()) == ([], [])
    wait_until(lambda: dialog.insist.isVisible())
    QTest.mouseClick(dialog.insist, LEFT)
    wait_until(lambda: made)
    assert connection("local").staging == wrong


def test_a_secret_among_the_options_is_refused_at_once(desk, local_server, s3):
    dialog, made = opened(desk, local_server, Staging(s3.area, options=("AWS_SECRET_ACCESS_KEY=x",)))
    QTest.mouseClick(dialog._ok, LEFT)
    assert "is a secret" in shown_notice(dialog.bar)
    assert made == []


def test_a_connection_that_is_edited_shows_its_own(desk, store):
    before = Connection("local", "https://hpgc.example/ogc-api/", staging=Staging("https://dav.example/inbox", hours=3))
    dialog = ConnectionDialog(before, desk.iface.window)
    assert dialog.form.connection().staging == before.staging
    dialog.close()
