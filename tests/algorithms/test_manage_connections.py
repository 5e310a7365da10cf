"""Adding, refreshing and removing connections."""

import threading
from dataclasses import replace

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException

from hpgc_provider.algorithms.connecting import keep
from hpgc_provider.api import HpgcError
from hpgc_provider.catalog import load_catalog
from hpgc_provider.connections import Callbacks, connection, connections, save_connection
from tests.feedback import Recorder
from tests.scripted_server import Reply
from tests.waiting import wait_until


def algorithm(id):
    return QgsApplication.processingRegistry().algorithmById(id)


def test_a_connection_is_added_and_its_processes_stand_in_the_toolbox(provider, local_server):
    feedback = Recorder()
    results = processing.run("hpgc:addconnection", {"NAME": "local", "URL": local_server.url}, feedback=feedback)
    assert results["PROCESSES"] >= 4
    assert algorithm("hpgc:local.BandMath").group() == "local"
    assert "offers" in feedback.text
    assert feedback.progress_seen[-1] == 100


def test_a_connection_added_on_another_thread_stands_in_the_toolbox_as_well(provider, local_server):
    adding = QgsApplication.processingRegistry().createAlgorithmById("hpgc:addconnection")
    values = {"NAME": "local", "URL": local_server.url}
    thread = threading.Thread(target=lambda: adding.run(values, QgsProcessingContext(), Recorder()))
    thread.start()
    wait_until(lambda: algorithm("hpgc:local.BandMath"))
    thread.join(10)


def test_an_address_that_sends_on_to_another_server_is_told(provider, server, local_server):
    server.on("GET", "/ogc-api/", Reply(301, headers={"Location": local_server.url}))
    with pytest.raises(QgsProcessingException, match="connect to that address instead"):
        processing.run("hpgc:addconnection", {"NAME": "x", "URL": server.url})


def test_a_login_in_the_address_is_refused_and_not_repeated(provider):
    with pytest.raises(QgsProcessingException, match="authentication configuration") as refused:
        processing.run("hpgc:addconnection", {"NAME": "x", "URL": "https://me:secret@hpgc.example/ogc-api/"})
    assert "secret" not in str(refused.value)
    assert connections() == []


def test_the_final_slash_and_blanks_do_not_matter(provider, local_server):
    processing.run("hpgc:addconnection", {"NAME": " local ", "URL": f" {local_server.url.rstrip('/')} "})
    assert algorithm("hpgc:local.BandMath") is not None


def test_wraptile_is_connected_as_well(provider, wraptile):
    processing.run("hpgc:addconnection", {"NAME": "other", "URL": wraptile.url})
    assert algorithm("hpgc:other.sleep_a_while") is not None


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"<html><title>Welcome</title></html>", "a web page"),
        (b"<WFS_Capabilities/>", "the capabilities of a WFS"),
        (b'{"title": "x"}', "JSON without links"),
    ],
)
def test_what_is_not_this_api_changes_nothing(provider, server, body, found):
    server.on("GET", "/ogc-api/", Reply(body=body))
    with pytest.raises(QgsProcessingException, match=found):
        processing.run("hpgc:addconnection", {"NAME": "x", "URL": server.url})
    assert connections() == []


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://127.0.0.1:1/ogc-api/", "can't be reached"),
        ("hpgc.example/ogc-api/", "has to begin with http"),
        ("http://nowhere.invalid/ogc-api/", "can't be reached"),
    ],
)
def test_a_typing_error_in_the_address_gets_a_sentence(provider, address, said):
    with pytest.raises(QgsProcessingException, match=said) as refused:
        processing.run("hpgc:addconnection", {"NAME": "x", "URL": address})
    assert "Traceback" not in str(refused.value)
    assert connections() == []


def test_a_wrong_path_on_the_right_server_gets_a_sentence(provider, local_server):
    with pytest.raises(QgsProcessingException, match="Is the address right"):
        processing.run("hpgc:addconnection", {"NAME": "x", "URL": f"{local_server.url}nope/"})


def test_a_name_that_differs_in_case_alone_is_refused_and_the_catalog_stays(local, server):
    kept = load_catalog("local")
    with pytest.raises(QgsProcessingException, match="nothing but capital letters"):
        processing.run("hpgc:addconnection", {"NAME": "LOCAL", "URL": server.url})
    with pytest.raises(HpgcError, match="nothing but capital letters"):
        keep(replace(connection("local"), name="Local"), "local")
    assert server.requests == []
    assert [each.name for each in connections()] == ["local"]
    assert load_catalog("local") == kept


def test_connections_that_differ_in_case_alone_can_still_be_changed(local):
    save_connection(replace(connection("local"), name="Local"))
    processing.run("hpgc:addconnection", {"NAME": "Local", "URL": local.url, "PATIENCE": 7})
    keep(replace(connection("local"), patience=5), "local")
    assert [each.patience for each in sorted(connections(), key=lambda each: each.name)] == [7, 5]


def test_a_name_is_needed(provider):
    with pytest.raises(QgsProcessingException, match="name"):
        processing.run("hpgc:addconnection", {"NAME": "  ", "URL": "http://127.0.0.1:1/"})


def test_a_refresh_that_fails_keeps_the_old_catalog_and_says_so(local):
    from hpgc_provider.connections import Connection, save_connection

    kept = load_catalog("local")
    save_connection(Connection("local", "http://127.0.0.1:1/ogc-api/"))
    with pytest.raises(QgsProcessingException, match="its old processes stay"):
        processing.run("hpgc:refresh", {"NAME": "local"})
    assert load_catalog("local") == kept
    assert algorithm("hpgc:local.BandMath") is not None


def test_refresh_without_a_name_takes_all(local, wraptile):
    processing.run("hpgc:addconnection", {"NAME": "other", "URL": wraptile.url})
    alone = processing.run("hpgc:refresh", {"NAME": "local"})["PROCESSES"]
    assert processing.run("hpgc:refresh", {})["PROCESSES"] > alone


def test_a_removed_connection_leaves_toolbox_and_disk(local, profile):
    assert processing.run("hpgc:removeconnection", {"NAME": "local"})["REMOVED"] == "local"
    assert algorithm("hpgc:local.BandMath") is None
    assert connections() == []
    assert list((profile / "catalog").iterdir()) == []
    with pytest.raises(QgsProcessingException, match="no connection “local”"):
        processing.run("hpgc:removeconnection", {"NAME": "local"})


def test_a_cancel_changes_nothing(provider, local_server):
    feedback = Recorder(on_text=lambda self, text: self.cancel())
    with pytest.raises(QgsProcessingException, match="nothing was changed"):
        processing.run("hpgc:addconnection", {"NAME": "x", "URL": local_server.url}, feedback=feedback)
    assert connections() == []


def test_callbacks_are_off_until_they_are_switched_on(local):
    assert connection("local").callbacks == Callbacks(False, "", 0)
    wanted = {"CALLBACKS": True, "CALLBACK_URL": "https://tunnel.example/me", "CALLBACK_PORT": 8123}
    processing.run("hpgc:addconnection", {"NAME": "local", "URL": local.url, **wanted})
    assert connection("local").callbacks == Callbacks(True, "https://tunnel.example/me", 8123)


@pytest.mark.parametrize(
    ("url", "port", "sentence"),
    [
        ("tunnel.example", 8123, "give an address such as"),
        ("https://me:secret@tunnel.example", 8123, "give an address such as"),
        ("https://tunnel.example/?a=1", 8123, "give an address such as"),
        ("https://tunnel.example", 0, "CALLBACK_PORT"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused(provider, local_server, url, port, sentence):
    values = {"NAME": "x", "URL": local_server.url, "CALLBACKS": True, "CALLBACK_URL": url, "CALLBACK_PORT": port}
    with pytest.raises(QgsProcessingException, match=sentence):
        processing.run("hpgc:addconnection", values)
