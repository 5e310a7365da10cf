"""An address with a slip of the pen: what is wrong with it is said soon, in words for those who know no sockets."""

import socket
import threading

import pytest

from hpgc_provider.api import HpgcClient, InvalidInput, NetworkSettings, NotThisApi, Unreachable
from tests.scripted_server import Reply, nobody_listens


def told(url, **settings):
    """The sentence for an address at which there is no server of this API."""
    client = HpgcClient(url, settings=NetworkSettings(**settings))
    try:
        with pytest.raises((Unreachable, NotThisApi)) as wrong:
            client.check()
        return str(wrong.value)
    finally:
        client.close()


def test_a_host_that_is_not_there_is_named_as_such():
    said = told("http://nowhere.invalid/ogc-api/")
    assert "no computer of that name is known" in said or "is this computer online?" in said
    assert "Errno" not in said


def test_a_port_at_which_nobody_listens_is_named_as_such():
    with nobody_listens() as origin:
        said = told(f"{origin}/ogc-api/")
    assert "no server listens at that port" in said
    assert "Errno" not in said


def test_a_wrong_path_tells_how_an_address_usually_ends(server):
    assert "usually ends in /ogc-api/" in told(server.url.replace("ogc-api", "ogc-apu"))


def test_https_to_a_server_that_speaks_http_asks_for_http(server):
    said = told(server.url.replace("http:", "https:"))
    assert "begin with http:// perhaps?" in said
    assert "certificate" not in said


def test_https_to_a_server_that_waits_for_http_is_given_up_after_one_time_limit():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        said = told(f"https://127.0.0.1:{silent.getsockname()[1]}/ogc-api/", connect_timeout=0.5)
        assert "begin with http:// perhaps?" in said
        silent.accept()
        silent.setblocking(False)
        with pytest.raises(BlockingIOError):
            silent.accept()


def test_a_server_that_says_nothing_at_all_is_asked_once(server):
    over = threading.Event()
    asked = []
    server.on("GET", "/ogc-api/", lambda request: asked.append(request) or Reply(hold=over))
    assert "did not answer in time" in told(server.url, read_timeout=1)
    over.set()
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("127.0.0.1:8707/ogc-api/", "begin with http:// or https://"),
        ("http//hpgc.example/ogc-api/", "begin with http:// or https://"),
        ("htp://hpgc.example/ogc-api/", "begin with http:// or https://"),
        ("", "begin with http:// or https://"),
        ("http://hpgc.example/ogc api/", "holds a blank or a backslash"),
        ("http://hpgc.example\\ogc-api\\", "holds a blank or a backslash"),
        ("http://hpgc.example:87070/ogc-api/", "number up to 65535"),
        ("http://hpgc.example:87o7/ogc-api/", "number up to 65535"),
    ],
)
def test_what_can_be_told_without_asking_anybody_is_told_at_once(address, said):
    with pytest.raises(InvalidInput, match=said):
        HpgcClient(address)


@pytest.mark.parametrize(
    "address",
    [" http://hpgc.example/ogc-api  ", "http://hpgc.example/ogc-api/?f=html", "http://hpgc.example/ogc-api#x"],
)
def test_what_a_browser_or_a_paste_adds_is_left_out(address):
    assert HpgcClient(address).url == "http://hpgc.example/ogc-api/"
