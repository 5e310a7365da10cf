"""Figures as a Markdown table."""

from __future__ import annotations

from typing import Any

from tests.bench.plan import CURL, DOWNLOADED, GMU, OURS, OWSLIB, REQUESTS

_COLUMNS = (GMU, REQUESTS, OWSLIB, CURL)
_LONGEST = 120
_READING = f"""
Memory is the growth of the process at its peak over its state just before the call, which in QGIS is that of a layer
already open; time is that of the call, from the file on disk to the job, or from the job to the file on disk. In
brackets stands theirs divided by ours, where growth counts as 1 MiB at least. {GMU} is used as its authors' notebook
does; the request bodies that it prints are thrown away. {OWSLIB} has no call for jobs or results. {CURL} sends a
request that was encoded beforehand, and knows the address of what it fetches: it shows what the machine can do at
best. Whole bodies in memory also cost time, the more the slower the machine hands memory out. A server far away is one
behind a proxy of the bench's own, where a new connection takes one more round trip, as its handshake would. The chain
runs on the local server; its script downloads each result and uploads it for the next step. The COG is GDAL's own,
not compressed, and its map has 800 x 600 pixels; “{DOWNLOADED}” draws the same once the file is here.
"""
_VERDICTS = {True: "kept", False: "missed", None: "not known"}


def table(figures: list[dict[str, Any]]) -> str:
    """The table, a row for each figure."""
    lines = [
        f"| what | {OURS} | {' | '.join(_COLUMNS)} |",
        f"| --- | ---: | {' | '.join('---:' for _ in _COLUMNS)} |",
    ]
    for figure in figures:
        peers = {peer["name"]: peer for peer in figure["peers"]}
        values = [figure["ours"], *(peers.get(name) for name in _COLUMNS)]
        lines.append(f"| {figure['title']} | {' | '.join(_cell(value, figure['unit']) for value in values)} |")
    return "\n".join(lines)


def notes(figures: list[dict[str, Any]], targets: list[dict[str, Any]]) -> str:
    """How to read the table, a line for each way of doing it that has no column, or failed, and the targets."""
    lines = [_READING]
    for figure in figures:
        title = figure["title"]
        for peer in figure["peers"]:
            if "error" in peer:
                line = f"- {title.partition(':')[0]}, {peer['name']}: {_shortened(peer['error'])}"
            elif peer["name"] not in _COLUMNS:
                line = f"- {title}, {peer['name']}: {_cell(peer, figure['unit'])}"
            else:
                continue
            if line not in lines:
                lines.append(line)
    lines.append("")
    for target in targets:
        value = "" if target["value"] is None else f" ({_number(target['value'])})"
        lines.append(f"- Target: {target['title']}, {target['words']}: {_VERDICTS[target['kept']]}{value}")
    return "\n".join(lines)


def _cell(value: dict[str, Any] | None, unit: str) -> str:
    if value is None:
        return ""
    if value["value"] is None:
        return "failed"
    ratio = f" ({_number(value['ratio'])} x)" if value.get("ratio") else ""
    return f"{_number(value['value'])} {unit}".rstrip() + ratio


def _number(value: float) -> str:
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
