"""Passive monitoring: jobs that call back, and what those can do who only pretend to."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import closing, suppress
from datetime import datetime, timezone
from urllib.parse import urlsplit

import processing
import pytest
import requests
from qgis.core import QgsProcessingException

from hpgc_provider.algorithms.background import BackgroundJobs
from hpgc_provider.api import Conformance
from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Callbacks, Connection, save_connection
from hpgc_provider.jobs.callbacks import own_address, subscriptions
from hpgc_provider.jobs.follow import Run
from hpgc_provider.jobs.listener import SPACING, Listener
from hpgc_provider.jobs.store import JobStore
from hpgc_provider.plugin import HpgcPlugin
from tests.feedback import Recorder
from tests.jobs.calls import HANG, connected, head, is_open, resident, said
from tests.scripted_server import Reply
from tests.waiting import wait_until

CALLBACK = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/callback"


def test_the_own_address_is_the_one_that_leads_to_the_server():
    assert own_address("http://127.0.0.1:8707/ogc-api/") == "127.0.0.1"
    with pytest.raises(OSError, match=r"."):
        own_address("http://nowhere.invalid/ogc-api/")


def test_a_listener_is_there_for_the_first_job_and_goes_with_the_last():
    first = subscriptions.subscribe("http://127.0.0.1:8707/")
    second = subscriptions.subscribe("http://127.0.0.1:8708/")
    addresses = {*first.subscriber.values(), *second.subscriber.values()}
    assert len(addresses) == 6
    assert set(first.subscriber) == {"successUri", "inProgressUri", "failedUri"}
    port = urlsplit(first.base).port
    assert urlsplit(second.base).port == port
    assert all(len(urlsplit(address).path.split("/")[1]) >= 43 for address in addresses)
    first.close()
    assert requests.post(first.subscriber["successUri"], timeout=HANG).status_code == 404
    assert requests.post(second.subscriber["successUri"], timeout=HANG).status_code == 204
    second.close()
    second.close()
    assert not is_open(port)


def test_after_the_call_of_the_end_the_addresses_die_though_nobody_follows_the_job():
    calls = subscriptions.subscribe("http://127.0.0.1:8707/")
    calls.begun("http://127.0.0.1:8707/jobs/1", lambda: None)
    requests.post(calls.subscriber["failedUri"], timeout=HANG)
    wait_until(lambda: not is_open(urlsplit(calls.base).port))
    assert len(subscriptions) == 0


def test_a_public_address_is_passed_on_as_it_is_and_leads_to_the_port():
    with closing(socket.create_server(("127.0.0.1", 0))) as probe:
        port = probe.getsockname()[1]
    calls = subscriptions.subscribe("https://hpgc.example/", "https://tunnel.example/me/", port)
    try:
        assert calls.subscriber["successUri"].startswith("https://tunnel.example/me/")
        path = urlsplit(calls.subscriber["successUri"]).path
        for seen in (path, path.removeprefix("/me")):
            assert requests.post(f"http://127.0.0.1:{port}{seen}", timeout=HANG).status_code == 204
    finally:
        calls.close()


def test_unloading_the_plugin_closes_the_port(profile):
    plugin = HpgcPlugin(None)
    plugin.initProcessing()
    calls = subscriptions.subscribe("http://127.0.0.1:8707/")
    plugin.unload()
    assert not is_open(urlsplit(calls.base).port)


# What is asked of servers.


def scripted(provider, server, *conformance, **callbacks):
    """A server whose one job ends at once; returns the request that was sent, and the log of the run."""
    save_connection(Connection("s", server.url, callbacks=Callbacks(**{"wanted": True, **callbacks})))
    described = {"id": "p", "jobControlOptions": ["async-execute"]}
    save_catalog("s", Catalog("S", descriptions=(described,), conformance=Conformance(tuple(conformance))))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(201, {"jobID": "1", "status": "accepted"}))
    server.on("GET", "/ogc-api/jobs/1", Reply(body={"jobID": "1", "status": "successful"}))
    server.on("GET", "/ogc-api/jobs/1/results", Reply(body={"a": 1}))
    provider.refreshAlgorithms()
    feedback = Recorder()
    processing.run("hpgc:s.p", {}, feedback=feedback)
    asked = server.seen("POST", "/ogc-api/processes/p/execution")[-1]
    return json.loads(asked.body), feedback.text


@pytest.mark.parametrize("spelling", [CALLBACK, "http://www.opengis.net/spec/ogcapi-processes/1.0/req/callback"])
def test_a_server_that_offers_to_call_back_is_told_where(provider, server, spelling):
    asked, told = scripted(provider, server, spelling)
    subscriber = asked["subscriber"]
    assert set(subscriber) == {"successUri", "inProgressUri", "failedUri"}
    secret = urlsplit(subscriber["successUri"]).path.split("/")[1]
    assert "The server may call back at http://127.0.0.1:" in told
    assert secret not in told
    assert len(subscriptions) == 0


def test_a_server_that_does_not_offer_it_is_not_told_and_that_is_said_once(provider, server):
    other = CALLBACK.replace("callback", "core")
    asked, told = scripted(provider, server, other)
    assert "subscriber" not in asked
    assert told.count("does not offer to call back") == 1
    asked, told = scripted(provider, server, other)
    assert "call back" not in told


def test_nobody_is_told_where_it_is_not_switched_on(provider, server):
    asked, told = scripted(provider, server, CALLBACK, wanted=False)
    assert "subscriber" not in asked
    assert "call back" not in told


def test_a_port_that_is_taken_costs_a_sentence_and_not_the_run(provider, server):
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        asked, told = scripted(provider, server, CALLBACK, port=taken.getsockname()[1])
    assert "subscriber" not in asked
    assert "The server can't call back, so it is asked how the job stands: " in told


def test_a_request_that_is_refused_leaves_no_port_open(provider, server):
    save_connection(Connection("s", server.url, callbacks=Callbacks(True)))
    described = {"id": "p", "jobControlOptions": ["async-execute"]}
    save_catalog("s", Catalog("S", descriptions=(described,), conformance=Conformance((CALLBACK,))))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(400, {"title": "no"}))
    provider.refreshAlgorithms()
    with pytest.raises(QgsProcessingException, match="no"):
        processing.run("hpgc:s.p", {}, feedback=Recorder())
    assert len(subscriptions) == 0


# Runs on the local server, which calls back.


@pytest.fixture
def calling(local):
    """The local server with callbacks switched on."""
    processing.run("hpgc:addconnection", {"NAME": "local", "URL": local.url, "CALLBACKS": True})
    return local


@pytest.fixture
def never_asking(monkeypatch):
    """Without a call, a job would be asked for again only after minutes."""
    monkeypatch.setattr("hpgc_provider.api.poller.poll_interval", lambda *_: 300.0)


@pytest.fixture
def ends(monkeypatch):
    """When runs were told that their jobs have ended, in seconds after the server's own ``finished``."""
    late, told = [], Run._told

    def noting(self, status):
        if status.status.ended:
            finished = datetime.fromisoformat(status.finished.replace("Z", "+00:00"))
            late.append((datetime.now(timezone.utc) - finished).total_seconds())
        told(self, status)

    monkeypatch.setattr(Run, "_told", noting)
    return late


def slow(seconds, feedback=None):
    return processing.run("hpgc:local.Slow", {"seconds": seconds}, feedback=feedback or Recorder())["message"]


def test_results_are_here_the_moment_they_are_ready(calling, never_asking, ends, record_property):
    for _ in range(5):
        assert slow(0.4) == "0.4 seconds have passed."
    assert len(subscriptions) == 0
    record_property("seconds_after_the_end", ends)
    print("seconds from the end of the job to its news here:", " ".join(f"{late:.3f}" for late in ends))


def test_a_failure_is_here_the_moment_it_happens(calling, never_asking, ends):
    with pytest.raises(QgsProcessingException, match="the moon is full"):
        processing.run("hpgc:local.Failing", {"reason": "the moon is full"}, feedback=Recorder())
    assert len(subscriptions) == 0


def test_progress_is_shown_as_it_is_told(calling, never_asking):
    feedback = Recorder()
    slow(2.5, feedback)
    assert len({line for line in feedback.lines if line.startswith("running")}) >= 2


def test_without_any_call_the_run_ends_all_the_same(calling, monkeypatch):
    monkeypatch.setattr(Listener, "expect", lambda *_: None)
    assert slow(0.5)


def test_a_cancel_closes_the_port(calling):
    feedback = Recorder(on_text=lambda self, text: self.cancel() if text.startswith("running") else None)
    with pytest.raises(QgsProcessingException, match="dismissed"):
        slow(60, feedback)
    assert len(subscriptions) == 0


def test_a_job_that_nobody_waits_for_calls_back_as_well(calling, never_asking):
    background = BackgroundJobs()
    background.start()
    try:
        processing.run("hpgc:local.Slow", {"seconds": 3, "HPGC_DETACH": True}, feedback=Recorder())
        assert len(subscriptions) == 1
        wait_until(lambda: not JobStore().jobs()[0].is_open, HANG)
        wait_until(lambda: not background.tasks)
        assert len(subscriptions) == 0
    finally:
        background.stop()


def test_the_port_closes_with_the_end_of_a_job_that_nobody_follows(calling):
    processing.run("hpgc:local.Slow", {"seconds": 3, "HPGC_DETACH": True}, feedback=Recorder())
    assert len(subscriptions) == 1
    wait_until(lambda: len(subscriptions) == 0, HANG)


def test_a_forged_failure_makes_us_ask_the_server_and_is_not_believed(calling, never_asking):
    told = []

    def forge(self, text):
        if text.startswith("running") and not told:
            (calls,) = subscriptions._open
            told.append(requests.post(calls.subscriber["failedUri"], json={"status": "failed"}, timeout=HANG))
            told.append(len(self.lines))

    feedback = Recorder(on_text=forge)
    # Long enough for the forged call to ring twice: the true one is heard all the same.
    assert slow(3 * SPACING, feedback) == f"{3 * SPACING:g} seconds have passed."
    answer, lines = told
    assert (answer.status_code, answer.content) == (204, b"")
    assert len(feedback.lines) > lines
    assert not any(line.startswith("failed") for line in feedback.lines)


class Attack:
    """Does everything to the listener at once, again and again, until it is stopped."""

    def __init__(self, calls):
        self.port = urlsplit(calls.base).port
        self.known = urlsplit(calls.subscriber["inProgressUri"]).path[1:]
        self.done = dict.fromkeys(("wrong", "forged", "garbage", "headers", "body", "slow"), 0)
        self._stopped = threading.Event()
        self._threads = [threading.Thread(target=self._again, args=(way,)) for way in self.done]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._stopped.set()
        for thread in self._threads:
            thread.join(HANG)

    def _again(self, way):
        while not self._stopped.is_set():
            with suppress(OSError):
                self.done[way] += 1
                getattr(self, f"_{way}")()

    def _wrong(self):
        said(self.port, head("POST", "x" * 43 + "/failed"))

    def _forged(self):
        body = b'{"status": "failed", "message": "believe me", "jobID": "0"}'
        said(self.port, head("POST", self.known, f"Content-Length: {len(body)}") + body)

    def _garbage(self):
        said(self.port, bytes(range(256)) * 64)

    def _headers(self):
        said(self.port, head("POST", self.known, *[f"X-{number}: {'y' * 1000}" for number in range(100)]))

    def _body(self):
        with connected(self.port) as opened:
            opened.sendall(head("POST", "nowhere/success", f"Content-Length: {2**30}"))
            for _ in range(64):
                opened.sendall(bytes(2**20))

    def _slow(self):
        opened = [connected(self.port) for _ in range(20)]
        for one in opened:
            one.sendall(b"POST /slow")
        for one in opened:
            with suppress(OSError):
                one.recv(1)
            one.close()


def test_a_run_ends_well_whatever_comes_in_at_its_port(calling, ends, hushed):
    attacks, before = [], resident()

    def begin(self, text):
        if text.startswith("running") and not attacks and len(subscriptions):
            attacks.append(Attack(next(iter(subscriptions._open))).__enter__())

    feedback = Recorder(on_text=begin)
    try:
        assert slow(3, feedback) == "3 seconds have passed."
        assert resident() - before < 64
        done = dict(attacks[0].done)
        assert all(done.values())
    finally:
        for attack in attacks:
            attack.__exit__()
    assert "believe me" not in feedback.text
    assert len(subscriptions) == 0
    assert not is_open(attacks[0].port)
    print("withstood", done, f"news {ends[0]:.3f} s after the end")
