"""What the benchmark's figures rest on: no raster is ever whole in memory, and every byte arrives."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.bench.bench import Bench, work_folder
from tests.bench.plan import IN_QGIS, OURS, TRANSFERS
from tests.bench.raster import MIB

RASTER_MIB = 192
MOST_GROWTH_MIB = 64
OWN = tuple(
    replace(transfer, contenders=tuple(each for each in transfer.contenders if each.name in (OURS, IN_QGIS)))
    for transfer in TRANSFERS
)
CASES = [(transfer.name, contender.name) for transfer in OWN for contender in transfer.contenders]


@pytest.fixture(scope="module")
def measured() -> Iterator[Bench]:
    with work_folder(RASTER_MIB) as folder:
        bench = Bench(folder, RASTER_MIB, Path(sys.executable), print)
        bench.transfers(OWN, rounds=1)
        yield bench


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
