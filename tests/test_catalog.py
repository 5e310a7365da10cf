"""The catalog on disk, and the provider that starts from it."""

import contextlib
import json
import socket

import pytest
from qgis.core import QgsApplication

from hpgc_provider.api import Conformance, HpgcClient, HpgcError
from hpgc_provider.catalog import (
    Catalog,
    fetch_catalog,
    known_conformance,
    load_catalog,
    remove_catalog,
    save_catalog,
)
from hpgc_provider.connections import Connection, save_connection
from hpgc_provider.plugin import HpgcPlugin
from tests.scripted_server import Reply

ECHO = {"id": "echo", "title": "Echo", "inputs": {"a": {"schema": {"type": "string"}}}, "outputs": {}}


def script_catalog(server, *ids):
    server.on("GET", "/ogc-api/", Reply(body={"title": "Scripted", "links": [{"rel": "processes", "href": "/x"}]}))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": ["http://x/ogcapi-processes-1/1.0/conf/core"]}))
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": [{"id": id} for id in ids]}))
    for id in ids:
        server.on("GET", f"/ogc-api/processes/{id}", Reply(body={**ECHO, "id": id}))


def test_a_catalog_is_read_as_it_was_written(profile):
    catalog = Catalog("Title", Conformance(("http://x/conf/core",)), (ECHO,))
    save_catalog("local", catalog)
    assert load_catalog("local") == catalog
    remove_catalog("local")
    remove_catalog("local")
    assert load_catalog("local") == Catalog()


def test_a_connection_may_have_a_long_name_in_any_script(profile):
    names = ["Сервер высокопроизводительных вычислений университета", "Сервер высокопроизводительных вычислений" * 9]
    for name in names:
        save_catalog(name, Catalog(name))
        assert load_catalog(name).title == name
    remove_catalog(names[0])
    assert [load_catalog(name).title for name in names] == ["", names[1]]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": 1}', '{"format": 99}', "null", "\xff", '{"format": 1, "title": 1}']
)
def test_a_broken_catalog_is_an_empty_one(profile, text):
    save_catalog("local", Catalog("Title"))
    (path,) = (profile / "catalog").iterdir()
    path.write_text(text, encoding="latin-1")
    assert load_catalog("local") == Catalog()


def test_a_catalog_is_fetched_whole(profile, server):
    script_catalog(server, "a", "b", "c")
    seen = []
    catalog = fetch_catalog(HpgcClient(server.url), Catalog(), lambda done, total: seen.append((done, total)))
    assert [description["id"] for description in catalog.descriptions] == ["a", "b", "c"]
    assert catalog.title == "Scripted"
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_a_description_that_fails_is_taken_from_the_old_catalog(profile, server):
    script_catalog(server, "a", "b", "c")
    server.on("GET", "/ogc-api/processes/b", Reply(500, {"title": "Crash", "detail": "receiving signal 11"}))
    server.on("GET", "/ogc-api/processes/c", Reply(body=b"<html>"))
    catalog = fetch_catalog(HpgcClient(server.url), Catalog(descriptions=({**ECHO, "id": "b", "title": "old"},)))
    assert [description["id"] for description in catalog.descriptions] == ["a", "b"]
    assert catalog.descriptions[1]["title"] == "old"
    reasons = dict(catalog.missing)
    assert "receiving signal 11" in reasons["b"]
    assert "a web page" in reasons["c"]


def test_a_refresh_that_fails_changes_nothing(profile, server):
    script_catalog(server, "a")
    server.on("GET", "/ogc-api/processes", Reply(500))
    with pytest.raises(HpgcError):
        fetch_catalog(HpgcClient(server.url), Catalog())


def test_qgis_starts_from_the_catalog_without_touching_the_network(profile, monkeypatch):
    save_connection(Connection("far", "http://hpgc.example/ogc-api/"))
    save_catalog("far", Catalog("Far", descriptions=(ECHO,)))

    def refuse(*_):
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    plugin = HpgcPlugin(None)
    plugin.initProcessing()
    try:
        assert QgsApplication.processingRegistry().algorithmById("hpgc:far.echo").displayName() == "echo"
    finally:
        plugin.unload()


def test_a_description_that_is_no_process_costs_no_other(provider):
    broken = [{"title": "no id"}, {"id": {}}, {**ECHO, "id": "twice"}, {**ECHO, "id": "twice"}]
    save_connection(Connection("far", "http://hpgc.example/ogc-api/"))
    save_catalog("far", Catalog(descriptions=(*broken, ECHO)))
    provider.refreshAlgorithms()
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert {"far.twice", "far.echo", "addconnection"} <= names


def test_a_writer_that_is_killed_leaves_the_old_catalog(profile, monkeypatch):
    save_catalog("local", Catalog("Old"))
    monkeypatch.setattr(json, "dump", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        save_catalog("local", Catalog("New"))
    assert load_catalog("local").title == "Old"
    assert len(list((profile / "catalog").iterdir())) == 1


def test_a_refresh_with_nothing_new_costs_a_request_each_and_reads_nothing_again(profile, server, monkeypatch):
    script_catalog(server, "a", "b")
    for id in ("a", "b"):
        server.on("GET", f"/ogc-api/processes/{id}", Reply(body={**ECHO, "id": id}, headers={"ETag": f'"{id}1"'}))
    first = fetch_catalog(HpgcClient(server.url), Catalog())
    save_catalog("local", first)
    known = load_catalog("local")
    assert known.versions == first.versions
    server.on("GET", "/ogc-api/processes/a", Reply(304, headers={"ETag": '"a1"'}))
    before = len(server.requests)
    monkeypatch.setattr("hpgc_provider.api.descriptions.Process.from_json", pytest.fail)
    again = fetch_catalog(HpgcClient(server.url), known)
    asked = [request for request in server.requests[before:] if "/processes/" in request.path]
    assert sorted(request.headers["If-None-Match"] for request in asked) == ['"a1"', '"b1"']
    assert again == known


def test_of_a_refresh_only_what_is_new_is_read(profile, server):
    script_catalog(server, "a", "b")
    first = fetch_catalog(HpgcClient(server.url), Catalog())
    server.on("GET", "/ogc-api/processes/b", Reply(body={**ECHO, "id": "b", "title": "New"}))
    again = fetch_catalog(HpgcClient(server.url), first)
    assert again.descriptions[0] is first.descriptions[0]
    assert again.descriptions[1]["title"] == "New"
    assert again.versions["b"] != first.versions["b"]


def test_a_catalog_without_versions_is_still_read(profile):
    save_catalog("local", Catalog("Title", descriptions=(ECHO,)))
    (path,) = (profile / "catalog").iterdir()
    document = json.loads(path.read_text())
    del document["versions"]
    path.write_text(json.dumps(document))
    assert load_catalog("local").descriptions == (ECHO,)


def test_algorithms_are_made_anew_only_where_a_catalog_is_another(provider, server):
    save_connection(Connection("local", server.url))
    save_catalog("local", Catalog("Scripted", descriptions=(ECHO,)))
    provider.catalog_changed.emit()
    before = QgsApplication.processingRegistry().algorithmById("hpgc:local.echo")
    assert before is not None
    provider.catalog_changed.emit()
    assert QgsApplication.processingRegistry().algorithmById("hpgc:local.echo") is before
    save_catalog("local", Catalog("Scripted"))
    provider.catalog_changed.emit()
    assert QgsApplication.processingRegistry().algorithmById("hpgc:local.echo") is None


def test_that_a_process_can_be_replaced_may_stand_in_the_list_alone(profile, server):
    entries = [{"id": "a", "mutable": True}, {"id": "b", "mutable": True}, {"id": "c"}]
    server.on("GET", "/ogc-api/", Reply(body={"links": [], "title": "S"}))
    server.on("GET", "/ogc-api/conformance", Reply(404))
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": entries}))
    for id, said in (("a", {}), ("b", {"mutable": False}), ("c", {})):
        server.on("GET", f"/ogc-api/processes/{id}", Reply(body={"id": id, "inputs": {}, **said}))
    with contextlib.closing(HpgcClient(server.url)) as client:
        catalog = fetch_catalog(client, Catalog())
    assert [description.get("mutable") for description in catalog.descriptions] == [True, False, None]


def test_what_a_server_declares_is_read_again_only_where_its_catalog_changed(profile, monkeypatch):
    from hpgc_provider import catalog as module

    save_catalog("s", Catalog("S", Conformance(("one",))))
    assert known_conformance("s").classes == ("one",)
    with monkeypatch.context() as patched:
        patched.setattr(module, "load_catalog", lambda name: pytest.fail("read again"))
        assert known_conformance("s").classes == ("one",)
    save_catalog("s", Catalog("S", Conformance(("one", "two"))))
    assert known_conformance("s").classes == ("one", "two")
    remove_catalog("s")
    assert known_conformance("s").classes == ()
