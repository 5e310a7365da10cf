"""The configuration that layers draw with."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from hpgc_provider.sign_in import grant_layer_access, layer_authcfg, update_layer_access


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
