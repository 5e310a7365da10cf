"""The listener: calls are passed on at once, and whoever means harm gets nothing and holds nothing up."""

from __future__ import annotations

import threading
import time
from contextlib import closing, suppress

import pytest

from hpgc_provider.jobs import listener as listening
from hpgc_provider.jobs.listener import LARGEST_HEAD, MOST_CONNECTIONS, MOST_DRAINED, SPACING, Bell, Listener
from tests.jobs.calls import HANG, PATH, connected, head, resident, said
from tests.waiting import wait_until


class Rung:
    """Counts how often it rang."""

    def __init__(self):
        self.moments = []
        self.bell = Bell(lambda: self.moments.append(time.monotonic()))


@pytest.fixture
def rung():
    return Rung()


@pytest.fixture
def listener(rung):
    with closing(Listener("127.0.0.1", 0)) as listening:
        listening.expect(PATH, rung.bell)
        yield listening


def test_a_call_is_passed_on_and_answered_before_its_body_has_come(listener, rung):
    with connected(listener.port) as opened:
        opened.sendall(head("POST", PATH, "Content-Length: 1000"))
        assert opened.recv(4096).startswith(b"HTTP/1.1 204 No Content\r\n")
    wait_until(lambda: rung.moments)


@pytest.mark.parametrize("path", [f"public/prefix/{PATH}", f"{PATH}?job=1", f"/{PATH}"])
def test_whoever_passes_a_call_on_may_keep_a_prefix_of_its_path(listener, rung, path):
    assert said(listener.port, head("POST", path)).startswith(b"HTTP/1.1 204 ")
    wait_until(lambda: rung.moments)


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (head(path="hardly-to-be-guessed/failed"), 404),
        (head(path=PATH[:-1]), 404),
        (head(path=""), 404),
        (head("GET", "nowhere"), 404),
        (head("GET"), 405),
        (head("DELETE"), 405),
        (b"\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)) + b"\n\n", 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
        (b"POST /" + PATH.encode() + b"\r\n\r\n", 400),
        (head("POST", PATH, "Cookie: " + "x" * LARGEST_HEAD), 431),
        (b"A" * 200_000, 431),
    ],
)
def test_anything_else_is_refused_without_a_word_and_rings_nothing(listener, rung, sent, status, hushed):
    answer = said(listener.port, sent)
    # What is still being sent when the connection is closed may take the answer along.
    assert answer.startswith(f"HTTP/1.1 {status} ".encode()) or (not answer and len(sent) > LARGEST_HEAD)
    assert answer.partition(b"\r\n\r\n")[2] == b""
    assert rung.moments == []


def test_a_path_is_dead_once_it_is_forgotten(listener, rung):
    listener.forget(PATH)
    assert said(listener.port, head()).startswith(b"HTTP/1.1 404 ")
    assert rung.moments == []


def test_calls_are_passed_on_at_once_then_in_good_measure_and_the_last_is_not_lost():
    rings = []
    bell = Bell(lambda: rings.append(now))
    for step in range(1000):
        now = step / 1000
        if step < 900:
            bell.called(now)
        bell.ring(now)
    assert rings == [0.0, SPACING]
    now = 2 * SPACING
    bell.ring(now)
    assert rings == [0.0, SPACING, 2 * SPACING]
    now = 100.0
    bell.ring(now)
    assert len(rings) == 3


def test_the_call_of_the_end_rings_twice_as_some_servers_call_before_their_status_says_so():
    rings = []
    bell = Bell(lambda: rings.append(now), twice=True)
    now = 5.0
    bell.called(now)
    for now in (5.0, 5.1, 5.0 + SPACING, 9.0):
        bell.ring(now)
    assert rings == [5.0, 5.0 + SPACING]


def test_a_body_of_a_gigabyte_is_not_taken(listener, rung, hushed):
    before, sent = resident(), 0
    block = bytes(2**20)
    with connected(listener.port) as opened:
        opened.sendall(head("POST", PATH, f"Content-Length: {2**30}"))
        with suppress(ConnectionError):
            while sent < 2**30:
                sent += opened.send(block)
    assert sent < 2**26, "the connection stayed open"
    assert resident() - before < 64
    wait_until(lambda: rung.moments)
    print(f"closed after {sent / 2**20:.1f} MiB, of which {MOST_DRAINED >> 10} KiB were read")


def test_a_slow_client_is_cut_off(listener, rung, monkeypatch):
    monkeypatch.setattr(listening, "REQUEST_TIME", 0.3)
    with connected(listener.port) as opened:
        opened.sendall(b"POST /")
        # Reads until the listener has had enough.
        assert opened.recv(10) == b""
    assert rung.moments == []


def test_slow_clients_in_all_places_do_not_keep_a_call_out(listener, rung, hushed):
    slow = [connected(listener.port) for _ in range(4 * MOST_CONNECTIONS)]
    for opened in slow:
        opened.sendall(b"POST /" + PATH.encode()[:5])
    assert said(listener.port, head()).startswith(b"HTTP/1.1 204 ")
    wait_until(lambda: rung.moments)
    for opened in slow:
        opened.close()


def test_a_thousand_calls_ring_a_few_times_and_cost_no_memory(listener, rung, hushed):
    said(listener.port, head())
    before, begun, answers = resident(), time.monotonic(), []

    def call(times):
        for _ in range(times):
            answers.append(said(listener.port, head("POST", PATH, "Content-Length: 2") + b"{}"))

    callers = [threading.Thread(target=call, args=(10,)) for _ in range(50)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(HANG)
    call(500)
    calls_ended = time.monotonic()
    assert len(answers) == 1000
    assert sum(answer.startswith(b"HTTP/1.1 204 ") for answer in answers) > 500
    wait_until(lambda: rung.moments[-1] > calls_ended - SPACING)
    assert len(rung.moments) <= 2 + (time.monotonic() - begun) / SPACING
    assert resident() - before < 32
    assert len(listener._connections) <= MOST_CONNECTIONS
    print(f"1000 calls in {calls_ended - begun:.2f} s, passed on {len(rung.moments)} times")


def test_the_port_is_free_once_the_listener_is_closed(rung):
    first = Listener("127.0.0.1", 0)
    with connected(first.port) as opened:
        first.close()
        assert opened.recv(1) == b""
    again = Listener("127.0.0.1", first.port)
    assert again.port == first.port
    again.close()
