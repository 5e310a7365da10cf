"""The listener on this computer: for one answer, and deaf to everything else that knocks."""

import contextlib
import socket
import time
from urllib.parse import urlsplit

import pytest
import requests

from hpgc_provider.api import Cancelled
from hpgc_provider.api.sign_in.loopback import MOST_CONNECTIONS, Loopback


@pytest.fixture
def listener():
    with Loopback("http://127.0.0.1/callback", "right-state") as running:
        running.show("Done", "Thank you <& all>")
        yield running


def say(listener, text):
    """Sends bytes as they are; gives what comes back."""
    with socket.create_connection(("127.0.0.1", urlsplit(listener.redirect_uri).port), timeout=10) as connection:
        connection.sendall(text)
        with contextlib.suppress(OSError):
            # Who has hung up already can't be told that nothing more comes.
            connection.shutdown(socket.SHUT_WR)
        received = b""
        while block := connection.recv(4096):
            received += block
        return received


def answers(listener):
    return listener.wait(0.05, None) is not None


@pytest.mark.parametrize(
    "path",
    [
        "/favicon.ico",
        "/",
        "/callback",
        "/callback/",
        "/other?code=a&state=right-state",
        "/callback?x=y",
        "/%00",
        "//[",
        "/callback?" + "a=b&" * 80,
    ],
)
def test_odd_requests_do_not_end_the_waiting(listener, path):
    answer = requests.get(urlsplit(listener.redirect_uri)._replace(path="").geturl() + path, timeout=10)
    assert answer.status_code in (400, 404)
    assert answer.content == b""
    assert not answers(listener)


@pytest.mark.parametrize("method", ["POST", "PUT", "HEAD", "OPTIONS", "CONNECT"])
def test_only_a_get_is_an_answer(listener, method):
    answer = requests.request(method, f"{listener.redirect_uri}?code=a&state=right-state", timeout=10)
    assert answer.status_code == 501
    assert not answers(listener)


@pytest.mark.parametrize(
    "query", ["code=a&state=wrong", "code=a", "code=a&state=right-state&state=x", "code=a&code=b&state=right-state"]
)
def test_an_answer_of_another_sign_in_is_told_so_and_not_taken(listener, query):
    answer = requests.get(f"{listener.redirect_uri}?{query}", timeout=10)
    assert answer.status_code == 400
    assert "goes on waiting" in answer.text
    assert not answers(listener)
    assert listener.strangers == 1


def test_the_page_needs_nothing_from_elsewhere_and_quotes_nothing_unescaped(listener):
    answer = requests.get(f"{listener.redirect_uri}?code=<script>&state=right-state", timeout=10)
    assert answer.status_code == 200
    assert "Thank you &lt;&amp; all&gt;" in answer.text
    assert "<script>" not in answer.text
    assert "http" not in answer.text
    assert "src=" not in answer.text
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert listener.wait(5, None) == {"code": "<script>", "state": "right-state"}


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1:1", "", "127.0.0.1.evil.example:{port}", "["]
)
def test_a_web_page_that_gives_its_name_our_address_gets_nothing(listener, host):
    port = urlsplit(listener.redirect_uri).port
    answer = requests.get(
        f"{listener.redirect_uri}?code=a&state=right-state", headers={"Host": host.format(port=port)}, timeout=10
    )
    assert answer.status_code in (400, 403)
    assert not answers(listener)


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "LOCALHOST:{port}", "[::1]:{port}"])
def test_this_computers_names_are_all_good(listener, host):
    port = urlsplit(listener.redirect_uri).port
    headers = {"Host": host.format(port=port)}
    assert (
        requests.get(f"{listener.redirect_uri}?code=a&state=right-state", headers=headers, timeout=10).status_code
        == 200
    )


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"G" * 100_000,
        b"GET /callback?code=a&state=right-state HTTP/1.1\r\nHost: x",
    ],
)
def test_what_is_no_http_is_dropped(listener, text):
    with contextlib.suppress(ConnectionError):
        assert b"200" not in say(listener, text)[:20]
    assert not answers(listener)


def test_slow_clients_keep_nobody_waiting(listener):
    port = urlsplit(listener.redirect_uri).port
    slow = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(MOST_CONNECTIONS // 2)]
    for connection in slow:
        connection.sendall(b"GET /callback?code=")
    assert requests.get(f"{listener.redirect_uri}?code=a&state=right-state", timeout=3).status_code == 200
    for connection in slow:
        connection.close()


def test_more_connections_than_a_browser_makes_are_closed(listener):
    port = urlsplit(listener.redirect_uri).port
    many = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(MOST_CONNECTIONS + 1)]
    assert many[-1].recv(1) == b""
    for connection in many:
        connection.close()


def test_only_the_first_answer_counts(listener):
    for code in ("first", "second"):
        requests.get(f"{listener.redirect_uri}?code={code}&state=right-state", timeout=10)
    assert listener.wait(5, None)["code"] == "first"


def test_it_can_not_be_reached_from_another_computer(listener):
    assert listener._server.server_address[0] == "127.0.0.1"


def test_a_cancel_ends_the_waiting(listener):
    start = time.monotonic()
    with pytest.raises(Cancelled):
        listener.wait(60, lambda: time.monotonic() > start + 0.1)
    assert time.monotonic() < start + 3
