"""Each window of the plugin, opened where no server answers: how it looks and is used doesn't hang on what one says."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget

from hpgc_provider.api.sign_in import DeviceCode
from hpgc_provider.connections import Callbacks, Connection, save_connection
from hpgc_provider.gui.connection_dialog import ConnectionDialog
from hpgc_provider.gui.jobs_details import JobDetails
from hpgc_provider.gui.jobs_rows import Row
from hpgc_provider.gui.package_dialog import PackageDialog
from hpgc_provider.gui.package_view import PackageView
from hpgc_provider.gui.sign_in_dialog import SignInDialog
from hpgc_provider.gui.sign_in_steps import DeviceStep, MissingStep
from hpgc_provider.jobs.store import JobRecord, State
from hpgc_provider.sign_in import Method, SignIn
from hpgc_provider.staging_settings import Staging
from tests.packages_for_tests import RATIO
from tests.waiting import wait_until

NOBODY = "http://127.0.0.1:9"
PROVIDER = SignIn(
    issuer=NOBODY,
    authorization_endpoint=f"{NOBODY}/authorize",
    token_endpoint=f"{NOBODY}/token",
    device_endpoint=f"{NOBODY}/device",
    client_id="desktop",
    scopes="openid offline_access all",
)
BROWSER = (Method.CODE, Method.IMPLICIT)
CAMPUS = Connection("campus", f"{NOBODY}/ogc-api/", sign_in=PROVIDER)
FULL = replace(CAMPUS, callbacks=Callbacks(True), staging=Staging(area="/vsis3/bucket/folder"))


def connection(desk) -> QWidget:
    """Adding a connection, all folded."""
    return _shown(ConnectionDialog(None, desk.iface.window))


def connection_unfolded(desk) -> QWidget:
    """Changing one of which all is told, all unfolded; its server has not answered, and it gets another name."""
    save_connection(FULL)
    dialog = _shown(ConnectionDialog(FULL, desk.iface.window))
    for box in dialog.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    dialog.form.name.setText("another")
    dialog.save()
    wait_until(dialog.insist.isVisible)
    return dialog


def connection_busy(desk) -> QWidget:
    """While its server is asked."""
    dialog = _shown(ConnectionDialog(FULL, desk.iface.window))
    dialog._show_busy(True)
    return dialog


def sign_in(method: Method) -> Callable[..., QWidget]:
    """Signing in by that method; what can't be reached is told."""

    def opened(desk) -> QWidget:
        save_connection(replace(CAMPUS, sign_in=replace(PROVIDER, method=method)))
        dialog = desk.plugin.gui.requests.ask("campus")
        wait_until(lambda: dialog.bar.currentItem() or not dialog._worker.is_busy or method in BROWSER)
        if isinstance(dialog.step, DeviceStep):
            page = f"{NOBODY}/a/rather/long/page/to/type/in/on/another/device"
            dialog.bar.clearWidgets()
            dialog.step.show_code(DeviceCode("ABCD-EFGH", page, page, time.time() + 600))
        return dialog

    return opened


def sign_in_missing(desk) -> QWidget:
    """Where something has to be told first."""
    save_connection(Connection("campus", f"{NOBODY}/ogc-api/", sign_in=SignIn(client_id="x")))
    dialog = desk.plugin.gui.requests.ask("campus")
    wait_until(lambda: isinstance(dialog.step, MissingStep))
    return dialog


def options(desk) -> QWidget:
    """The page in QGIS's options, with a long and a short name."""
    save_connection(CAMPUS)
    save_connection(Connection("local", f"{NOBODY}/ogc-api/"))
    desk.iface.window.resize(790, 560)
    return desk.page()


def options_busy(desk) -> QWidget:
    """The same while a server is asked, with what another said."""
    page = options(desk)
    page.report.setPlainText("HPGC API")
    page.report.show()
    for part in (page.busy, page.doing, page.stop):
        part.show()
    return page


def jobs(desk) -> QWidget:
    """The panel with a job of each state, as narrow as QGIS makes it at first."""
    panel = desk.plugin.gui.jobs.panel
    desk.iface.window.resize(1000, 500)
    desk.iface.window.show()
    panel.setUserVisible(True)
    wait_until(panel.isVisible)
    panel.reader.stop()
    panel._records = [
        JobRecord(key + 1, "campus", "BandMath", f"job-{key}", state=state, submitted=time.time(), progress=30.0)
        for key, state in enumerate(State)
    ]
    panel.show_jobs()
    panel.view.setCurrentIndex(panel.shown.index(0, 0))
    return panel


def job_details(desk) -> QWidget:
    """What is known of a job."""
    record = JobRecord(1, "campus", "BandMath", "job", state=State.SUCCESSFUL, values={"exp": "im1b1"})
    return _shown(JobDetails(Row(record), desk.iface.window))


def package(desk) -> QWidget:
    """Deploying, while the package is read."""
    save_connection(CAMPUS)
    dialog = _shown(PackageDialog("", "", desk.iface.window))
    dialog.source.editor.setText(RATIO)
    wait_until(dialog.preview.tree.isVisible)
    return dialog


def package_taken(desk) -> QWidget:
    """Deploying under an id that is taken, with all there can be in the dialog."""
    dialog = package(desk)
    dialog._fail("“band-ratio” is taken.")
    dialog._show_taken("band-ratio")
    dialog.preview.wrap.show()
    dialog._show_reading(True)
    return dialog


def package_address(desk) -> QWidget:
    """Replacing, by an address."""
    save_connection(CAMPUS)
    dialog = _shown(PackageDialog("campus", "band-ratio", desk.iface.window))
    dialog.source.setCurrentIndex(1)
    dialog.source.address.setText("https://hpgc.example/package.cwl")
    return dialog


def package_view(desk) -> QWidget:
    """The package of a process whose server doesn't answer."""
    save_connection(CAMPUS)
    dialog = _shown(PackageView("campus", "band-ratio", desk.iface.window))
    wait_until(dialog.bar.currentItem)
    return dialog


def question(desk) -> QWidget:
    """The question before a connection goes."""
    options(desk)._ask_to_remove()
    [box] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    return box


WINDOWS: dict[str, Callable[..., QWidget]] = {
    "connection": connection,
    "connection, unfolded": connection_unfolded,
    "connection, busy": connection_busy,
    **{f"sign-in, {method.value or 'any'}": sign_in(method) for method in Method if method is not Method.NONE},
    "sign-in, missing": sign_in_missing,
    "options": options,
    "options, busy": options_busy,
    "jobs": jobs,
    "job": job_details,
    "package": package,
    "package, taken": package_taken,
    "package, address": package_address,
    "package, view": package_view,
    "question": question,
}


def settle(*_: QWidget) -> None:
    """Waits until what was asked of the layout is done."""
    for _ in range(5):
        QApplication.processEvents()
    QTest.qWait(20)


def close(window: QWidget) -> None:
    """Closes a dialog; panels and pages go with their window."""
    if isinstance(window, (ConnectionDialog, SignInDialog, PackageDialog, PackageView, JobDetails, QMessageBox)):
        window.done(0)
        wait_until(lambda: not window.isVisible())


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    wait_until(dialog.isVisible)
    return dialog
