"""Outcomes become figures, figures a table, and targets say whether they were kept."""

from __future__ import annotations

import pytest

from tests.bench.figures import chain_figures, map_figures, transfer_figures
from tests.bench.plan import CURL, DOWNLOADED, GMU, IN_QGIS, OURS, REQUESTS, TRANSFERS
from tests.bench.raster import MIB
from tests.bench.table import notes, table
from tests.bench.targets import targets


def outcome(seconds: float, growth: float = 1.0, **more) -> dict:
    return {"seconds": seconds, "growth": growth * MIB, "bytes": MIB, "task": "some.task", **more}


def transferred(ours: float, curl: float, gmu: dict) -> list[dict]:
    figures = []
    for transfer in TRANSFERS[:2]:
        outcomes = {
            OURS: [outcome(ours), outcome(ours + 2), outcome(ours + 100)],
            GMU: [gmu],
            CURL: [outcome(curl)],
            IN_QGIS: [outcome(ours, growth=50)],
        }
        figures += transfer_figures(transfer, outcomes)
    return figures


def by_name(figures: list[dict]) -> dict[str, dict]:
    return {figure["name"]: figure for figure in figures}


def test_a_figure_is_the_median_with_its_peers_ratios_and_the_task_that_measured_it():
    figure = by_name(transferred(ours=2, curl=2, gmu=outcome(20)))["upload.time"]
    assert (figure["ours"]["value"], figure["ours"]["runs"], figure["ours"]["task"]) == (4, 3, "some.task")
    assert {peer["name"]: peer["ratio"] for peer in figure["peers"]} == {GMU: 5.0, CURL: 0.5}


def test_the_table_has_a_column_for_each_peer_and_the_ratio_beside_its_value():
    rows = table(transferred(ours=2, curl=2, gmu=outcome(20))).splitlines()
    assert rows[0].split("|")[1:-1] == [" what ", f" {OURS} ", f" {GMU} ", f" {REQUESTS} ", " OWSLib ", f" {CURL} "]
    assert "| Upload, inline: time | 4 s | 20 s (5 x) |  |  | 2 s (0.50 x) |" in rows
    assert {row.count("|") for row in rows} == {7}


@pytest.mark.parametrize(("curl", "kept"), [(2, True), (1.9, False)])
def test_a_target_is_kept_or_missed(curl, kept):
    found = {each["words"]: each for each in targets(transferred(ours=2, curl=curl, gmu=outcome(20)))}
    assert found[f"at most 2 x that of {CURL}"]["kept"] is kept
    assert found[f"that of {GMU} at least 3 x as long"] == {
        "title": "Upload, inline: time",
        "words": f"that of {GMU} at least 3 x as long",
        "value": 5.0,
        "kept": True,
    }


def test_memory_in_qgis_has_a_target_of_its_own():
    found = [each for each in targets(transferred(ours=2, curl=2, gmu=outcome(20))) if "MiB" in each["words"]]
    assert [each["kept"] for each in found] == [True, False, True, False]


def test_who_failed_says_why_once_and_leaves_the_target_unknown():
    figures = transferred(ours=2, curl=2, gmu={"error": "no memory left", "task": "gmu.upload"})
    known = targets(figures)
    assert [each["kept"] for each in known if GMU in each["words"]] == [None]
    said = notes(figures, known)
    assert said.count(f"Upload, inline, {GMU}: no memory left") == 1
    assert "| Upload, inline: time | 4 s | failed |" in table(figures)


def test_who_has_no_column_stands_below_the_table():
    outcomes = {
        OURS: [outcome(1, pixels=MIB, requests=5, size=4096 * MIB)],
        DOWNLOADED: [outcome(30, pixels=4096 * MIB, requests=5, size=4096 * MIB)],
    }
    figures = map_figures(outcomes, {OURS: outcomes[OURS]})
    assert f"First map of a COG of 4.0 GiB: read, {DOWNLOADED}: 4,096 MiB (4,096 x)" in notes(figures, [])


def test_nothing_on_the_wire_counts_as_one_mebibyte():
    outcomes = {OURS: [outcome(1, between=0)], REQUESTS: [outcome(3, between=256 * MIB)]}
    figure = by_name(chain_figures(outcomes, 64))["chain.between"]
    assert (figure["ours"]["value"], figure["peers"][0]["ratio"]) == (0, 256)
