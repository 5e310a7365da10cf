"""Figures as a Markdown table."""

from __future__ import annotations

from typing import Any

from tests.bench.plan import GMU, OURS, REQUESTS, WITHOUT, Transfer

_COLUMNS = (GMU, REQUESTS)
_LONGEST = 120
_READING = f"""
Memory is the growth of the process at its peak over its state just before the call, which in QGIS is that of a layer
already open; time is that of the call, from the file on disk to the job, or from the job to the file on disk. A ratio
is theirs divided by ours, where growth counts as 1 MiB at least. {GMU} is used as its authors' notebook does;
the request bodies that it prints are thrown away. Whole bodies in memory also cost time, the more the slower the
machine hands memory out.
"""


def table(figures: list[dict[str, Any]]) -> str:
    """The table, a row for each figure."""
    lines = [
        f"| what | {OURS} | {GMU} | {REQUESTS} | ratio to {GMU} | to {REQUESTS} |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for figure in figures:
        peers = {peer["name"]: peer for peer in figure["peers"]}
        values = [figure["ours"], *(peers.get(name) for name in _COLUMNS)]
        cells = [_cell(value, figure["unit"]) for value in values]
        cells += [_ratio(peers.get(name)) for name in _COLUMNS]
        lines.append(f"| {figure['title']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def notes(transfers: tuple[Transfer, ...], figures: list[dict[str, Any]]) -> str:
    """How to read the table, and a line for each way of doing it that has no column, or failed."""
    lines = [_READING]
    by_name = {figure["name"]: figure for figure in figures}
    for transfer in transfers:
        memory, time = by_name[f"{transfer.name}.memory"], by_name[f"{transfer.name}.time"]
        for peer, taken in zip(memory["peers"], time["peers"]):
            if "error" in peer:
                lines.append(f"- {transfer.title}, {peer['name']}: {_shortened(peer['error'])}")
            elif peer["name"] not in _COLUMNS:
                values = f"{_cell(peer, memory['unit'])}, {_cell(taken, time['unit'])}"
                lines.append(f"- {transfer.title}, {peer['name']}: {values}")
    for figure in figures:
        for peer in figure["peers"]:
            if peer["name"] == WITHOUT:
                lines.append(f"- {figure['title']}, {WITHOUT}: {_cell(peer, figure['unit'])}")
    return "\n".join(lines)


def _cell(value: dict[str, Any] | None, unit: str) -> str:
    if value is None:
        return ""
    return "failed" if value["value"] is None else f"{_number(value['value'])} {unit}"


def _ratio(peer: dict[str, Any] | None) -> str:
    return f"{_number(peer['ratio'])} x" if peer and peer["ratio"] else ""


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
