"""Cutting a part out of a raster takes no more memory for a larger raster."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.bench.raster import MIB
from tests.bench.server import ROOT

MOST_GROWTH_MIB = 48


@pytest.mark.parametrize(("resolution", "pixels"), [(0, [8192, 16384]), (2, [4096, 8192])])
@pytest.mark.parametrize("layout", ["tiled", "lines"])
def test_half_of_a_gigabyte_takes_little_memory(tmp_path, layout, resolution, pixels):
    report = tmp_path / "report.json"
    arguments = [report, "trim", "half", tmp_path / "large.tif", layout, resolution, tmp_path]
    subprocess.run([sys.executable, "-m", "tests.bench.child", *map(str, arguments)], cwd=ROOT, check=True, timeout=300)
    outcome = json.loads(report.read_text())
    assert outcome.get("pixels") == pixels, outcome
    assert outcome["growth"] < MOST_GROWTH_MIB * MIB
