"""The benchmark's server counts what it gives, and can be put far away."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
import requests

from tests.bench.distance import Distance
from tests.bench.server import BenchServer

ROUND_TRIP = 0.05


@pytest.fixture
def server(tmp_path) -> Iterator[BenchServer]:
    (tmp_path / "map.tif").write_bytes(bytes(range(100)))
    with BenchServer(tmp_path) as running:
        yield running


@pytest.mark.parametrize(
    ("asked", "status", "given"),
    [
        ("", 200, range(100)),
        ("bytes=10-19", 206, range(10, 20)),
        ("bytes=90-200", 206, range(90, 100)),
        ("bytes=90-", 206, range(90, 100)),
        ("bytes=100-", 200, range(100)),
    ],
)
def test_parts_of_a_file_are_given_and_counted(server, asked, status, given):
    answer = requests.get(f"{server.origin}/map/raw/file", headers={"Range": asked} if asked else {}, timeout=30)
    assert (answer.status_code, answer.content) == (status, bytes(given))
    counted = server.counted()
    assert (counted["requests"], counted["pixels"], counted["sent"]) == (1, len(given), len(given))
    assert server.counted()["requests"] == 0


def test_who_has_a_description_already_gets_none(server):
    first = requests.get(f"{server.origin}/catalog/processes/BandMath7", timeout=30)
    server.counted()
    again = requests.get(first.url, headers={"If-None-Match": first.headers["ETag"]}, timeout=30)
    assert (first.json()["id"], again.status_code, again.content) == ("BandMath7", 304, b"")
    assert server.counted() == {"requests": 1, "unchanged": 1}


def test_a_server_far_away_takes_a_round_trip_for_each_request_and_one_for_each_connection(server):
    with Distance(server.origin, ROUND_TRIP) as far, requests.Session() as session:
        took = []
        for _ in range(3):
            begun = time.monotonic()
            assert session.get(f"{far.origin}/catalog/processes", timeout=30).json()["processes"]
            took.append(time.monotonic() - begun)
    assert took[0] >= 2 * ROUND_TRIP
    assert min(took[1:]) >= ROUND_TRIP


def test_what_goes_a_long_way_arrives_whole_and_in_order(server, tmp_path):
    content = bytes(range(256)) * 20_000
    (tmp_path / "map.tif").write_bytes(content)
    with Distance(server.origin, ROUND_TRIP) as far:
        assert requests.get(f"{far.origin}/map/raw/file", timeout=30).content == content
