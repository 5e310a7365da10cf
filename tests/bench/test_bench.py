"""What the benchmark's figures rest on: no raster is ever whole in memory, every byte arrives, and is counted."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.bench.bench import Bench, work_folder
from tests.bench.plan import CURL, DESCRIBED, DOWNLOADED, IN_QGIS, OURS, TRANSFERS
from tests.bench.raster import MIB

RASTER_MIB = 192
MOST_GROWTH_MIB = 64
OWN = tuple(
    replace(transfer, contenders=tuple(each for each in transfer.contenders if each.name in (OURS, IN_QGIS, CURL)))
    for transfer in TRANSFERS
)
CASES = [(transfer.name, contender.name) for transfer in OWN for contender in transfer.contenders]


@pytest.fixture(scope="module")
def measured() -> Iterator[Bench]:
    with work_folder(RASTER_MIB) as folder:
        bench = Bench(folder, RASTER_MIB, Path(sys.executable), print)
        bench.transfers(OWN, rounds=1)
        yield bench


@pytest.fixture
def bench() -> Iterator[Bench]:
    with work_folder(1) as folder:
        yield Bench(folder, 1, Path(sys.executable), print)


@pytest.mark.parametrize(("transfer", "contender"), CASES)
def test_memory_does_not_grow_with_the_raster(measured, transfer, contender):
    (outcome,) = measured.outcomes[transfer][contender]
    assert "error" not in outcome, outcome
    assert outcome["bytes"] >= RASTER_MIB * MIB
    assert outcome["growth"] < MOST_GROWTH_MIB * MIB


def test_the_temporary_folder_goes():
    with work_folder(1) as folder:
        (folder / "large.tif").write_bytes(b"pixels")
    assert not folder.exists()


def test_of_a_chain_only_its_ends_are_on_the_wire(bench):
    bench.chain(1, (OURS,))
    (outcome,) = bench.outcomes["chain"][OURS]
    assert outcome.get("between") == 0, outcome
    assert outcome["bytes"] > 2 * MIB


def test_the_first_map_reads_a_small_part_of_a_large_result(bench):
    bench.first_map(32, 1)
    (streamed,), (downloaded,) = bench.outcomes["map"][OURS], bench.outcomes["map"][DOWNLOADED]
    assert "error" not in {**streamed, **downloaded}, (streamed, downloaded)
    assert downloaded["pixels"] == downloaded["size"] >= 32 * MIB
    assert 0 < streamed["pixels"] < streamed["size"] / 8
    (far,) = bench.outcomes["map_far"][OURS]
    assert far["pixels"] == streamed["pixels"]


def test_a_refresh_is_counted_without_what_went_before(bench):
    bench.catalogs(1, (OURS,))
    (described,), (refreshed,) = bench.outcomes["describe"][OURS], bench.outcomes["refresh"][OURS]
    assert "error" not in {**described, **refreshed}, (described, refreshed)
    assert 0 < refreshed["requests"] < 2 * DESCRIBED
