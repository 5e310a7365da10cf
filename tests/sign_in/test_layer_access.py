"""The configuration that layers draw with."""

import time

from osgeo import gdal
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from hpgc_provider.api.sign_in import Token
from hpgc_provider.connections import Connection, connection, save_connection
from hpgc_provider.sign_in import Method, SignIn, account, grant_layer_access, layer_authcfg, update_layer_access


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


def test_layers_of_an_old_server_are_not_given_the_token_of_the_new_one(store):
    sign_in = SignIn(method=Method.TOKEN)
    save_connection(Connection("guarded", "https://old.example/ogc-api/", sign_in=sign_in))
    account("guarded").keep(Token("of-old", obtained_at=time.time()))
    id = connection("guarded").layer_access("https://old.example/wms")
    file = connection("guarded").header_file("https://old.example/result.tif")
    assert header(id) == "Bearer of-old"
    save_connection(Connection("guarded", "https://new.example/ogc-api/", sign_in=sign_in))
    account("guarded").keep(Token("of-new", obtained_at=time.time()))
    new = connection("guarded").layer_access("https://new.example/wms")
    assert header(new) == "Bearer of-new"
    assert (id, header(id)) != (new, "Bearer of-new")
    assert header(id) == ""
    assert gdal.VSIStatL(file) is None
