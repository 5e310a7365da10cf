"""The configuration that layers draw with, changed while they draw."""

import threading
import time

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from hpgc_provider.sign_in import grant_layer_access, layer_authcfg, update_layer_access
from tests.waiting import wait_until

SECONDS = 3.0


def header(id):
    _, request = QgsApplication.authManager().updateNetworkRequest(QNetworkRequest(QUrl("https://hpgc.example/")), id)
    return bytes(request.rawHeader(b"Authorization")).decode()


def test_it_keeps_its_id_through_sign_outs(store):
    id = grant_layer_access("guarded", {"Authorization": "Bearer one"})
    assert header(id) == "Bearer one"
    update_layer_access("guarded", {})
    assert id not in QgsApplication.authManager().configIds()
    update_layer_access("guarded", {"Authorization": "Bearer two"})
    assert layer_authcfg("guarded") == id
    assert header(id) == "Bearer two"


def test_changing_it_while_layers_read_it_never_ends_in_a_standstill(store):
    id = grant_layer_access("guarded", {"Authorization": "Bearer 0"})
    end = time.monotonic() + SECONDS
    counts = {"read": 0, "changed": 0}
    ended = []

    def read():
        while time.monotonic() < end:
            header(id)
            counts["read"] += 1
        ended.append("read")

    def change():
        while time.monotonic() < end:
            counts["changed"] += 1
            update_layer_access("guarded", {"Authorization": f"Bearer {counts['changed']}"})
        ended.append("changed")

    for work in (read, read, change):
        threading.Thread(target=work, daemon=True).start()
    wait_until(lambda: len(ended) == 3, timeout=60)
    assert min(counts.values()) > 10
    assert header(id) == f"Bearer {counts['changed']}"
