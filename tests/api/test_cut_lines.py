"""Downloads from a real file server over lines that are cut at random bytes."""

import random

import pytest

from hpgc_provider.api import NetworkSettings
from hpgc_provider.api import download as downloads
from hpgc_provider.api.transport import Transport
from tests.cutting_proxy import CuttingProxy
from tests.file_server import FileServer

SIZE = 12_000_000
SEEDS = [20, 26]
# What a cut may cost: a piece that was not read to its end, and what the sockets of both ends hold.
IN_FLIGHT = downloads.PIECE + 128 * 1024


@pytest.fixture(scope="module")
def content():
    return random.Random(7).randbytes(SIZE)


@pytest.fixture(scope="module")
def files(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("files")
    (folder / "large.tif").write_bytes(content)
    (folder / "small.tif").write_bytes(content[:900_000])
    with FileServer(folder, tmp_path_factory.mktemp("nginx")) as server:
        yield server


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(downloads, "backoff", lambda attempt: 0.001)


def fetched(proxy, path, place):
    settings = NetworkSettings(read_timeout=20)
    transport = Transport(f"{proxy.origin}/", settings=settings, is_cancelled=lambda: False)
    told = []
    transport.download(f"{proxy.origin}{path}", place, lambda done, total: told.append((done, total)))
    transport.close()
    return told


@pytest.mark.parametrize("place", ["files", "moved"])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_transfer_that_is_cut_fifty_times_is_whole_and_repeats_only_what_was_broken(
    files, content, tmp_path, seed, place
):
    print(f"seed {seed}")
    with CuttingProxy(files.port, seed, cuts=50, longest=2 * SIZE // 60) as proxy:
        told = fetched(proxy, f"/{place}/large.tif", tmp_path / "large.tif")
    assert (tmp_path / "large.tif").read_bytes() == content
    assert len(proxy.cut_after) >= 45
    print(f"{len(proxy.cut_after)} cuts cost {(proxy.sent - SIZE) // len(proxy.cut_after)} bytes each")
    assert SIZE < proxy.sent <= SIZE + len(proxy.cut_after) * IN_FLIGHT
    assert told == sorted(set(told)), "each byte is counted once"
    assert told[-1] == (SIZE, SIZE)


@pytest.mark.parametrize("seed", SEEDS)
def test_fifty_transfers_that_are_cut_are_whole(files, content, tmp_path, seed):
    print(f"seed {seed}")
    chance = random.Random(seed)
    for number in range(50):
        with CuttingProxy(files.port, chance.randrange(2**32), cuts=2, longest=800_000) as proxy:
            fetched(proxy, "/files/small.tif", tmp_path / "small.tif")
        assert (tmp_path / "small.tif").read_bytes() == content[:900_000], f"transfer {number}"
        assert proxy.sent <= 900_000 + len(proxy.cut_after) * IN_FLIGHT


def test_a_server_that_knows_no_ranges_is_asked_for_the_whole_again(files, content, tmp_path):
    with CuttingProxy(files.port, seed=3, cuts=2, longest=800_000) as proxy:
        fetched(proxy, "/whole/small.tif", tmp_path / "small.tif")
    assert (tmp_path / "small.tif").read_bytes() == content[:900_000]
    assert len(proxy.cut_after) == 2


def test_a_server_that_would_squeeze_its_files_is_asked_not_to(files, content, tmp_path):
    with CuttingProxy(files.port, seed=4, cuts=3, longest=800_000) as proxy:
        fetched(proxy, "/squeezed/small.tif", tmp_path / "small.tif")
    assert (tmp_path / "small.tif").read_bytes() == content[:900_000]
    assert proxy.sent <= 900_000 + len(proxy.cut_after) * IN_FLIGHT
