"""Outcomes as figures: the median of each client, and how many times ours the others' are."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Any

from tests.bench.bench import Outcomes
from tests.bench.plan import CATALOG_SIZES, CHAIN, DESCRIBED, IN_QGIS, JOBS, OURS, ROUND_TRIP, Transfer
from tests.bench.raster import MIB


@dataclass(frozen=True)
class Measure:
    """What is read of an outcome.

    :ivar scale: how many of the outcome's own units make one ``unit``.
    :ivar least: what can still be told apart from nothing; in a ratio ours counts as no less.
    """

    key: str
    unit: str
    scale: float
    least: float = 0.0


_MEMORY = Measure("growth", "MiB", MIB, least=1.0)
_TIME = Measure("seconds", "s", 1)
_WIRE = Measure("bytes", "MiB", MIB)
# A picture on the screen lasts 16 ms; what is quicker can't be seen.
_TOOLBOX = Measure("seconds", "ms", 0.001, least=16.0)
_CORE = Measure("core", "%", 0.01)
_REQUESTS = Measure("requests", "", 1)
_GAP = Measure("gap", "ms", 0.001)
_BRIEF = Measure("seconds", "ms", 0.001)
_BETWEEN = Measure("between", "MiB", MIB, least=1.0)
_PIXELS = Measure("pixels", "MiB", MIB)
_SENT = Measure("sent", "KiB", 1024)
_FAR = f"at {ROUND_TRIP * 1000:.0f} ms round trip"


def transfer_figures(transfer: Transfer, outcomes: Outcomes) -> list[dict[str, Any]]:
    """Memory and time of one transfer, in plain Python and in QGIS, and the bytes on the wire."""
    found = []
    for name, suffix, where in ((OURS, "", ""), (IN_QGIS, "_in_qgis", " through QGIS")):
        if name in outcomes:
            title = f"{transfer.title}{where}"
            found.append(_figure(f"{transfer.name}{suffix}.memory", f"{title}: memory growth", _MEMORY, outcomes, name))
            found.append(_figure(f"{transfer.name}{suffix}.time", f"{title}: time", _TIME, outcomes, name))
    return [*found, _figure(f"{transfer.name}.wire", f"{transfer.title}: bytes on the wire", _WIRE, outcomes, OURS)]


def import_figure(outcomes: Outcomes) -> dict[str, Any]:
    """The time that the import of the client takes."""
    return _figure("import.time", "Import of the client in plain Python", _BRIEF, outcomes, OURS)


def start_up_figures(outcomes: Outcomes) -> list[dict[str, Any]]:
    """The time that QGIS needs to take in the provider."""
    return [
        _figure(
            f"start_up_{count}.time",
            f"Provider loaded, {f'{count} processes in the catalog' if count else 'no connection'}",
            _BRIEF,
            {str(count): outcomes[str(count)]},
            str(count),
        )
        for count in CATALOG_SIZES
    ]


def toolbox_figure(outcomes: Outcomes, task: str) -> dict[str, Any]:
    """The time that QGIS's toolbox needs to be opened, or to be searched, with a full provider."""
    return _figure(f"toolbox_{task}.time", f"Toolbox {task}, {max(CATALOG_SIZES)} processes", _TOOLBOX, outcomes, OURS)


def job_figures(outcomes: Outcomes) -> list[dict[str, Any]]:
    """What following many jobs takes: of a core, of the main thread's patience, of the server."""
    gap = {OURS: outcomes[OURS]}
    return [
        _figure("jobs.core", f"{JOBS} jobs followed: share of a core", _CORE, outcomes, OURS),
        _figure("jobs.requests", f"{JOBS} jobs followed: requests in 20 s", _REQUESTS, outcomes, OURS),
        _figure("jobs.gap", f"{JOBS} jobs followed: longest gap of the main thread", _GAP, gap, OURS),
    ]


def catalog_figures(described: Outcomes, refreshed: Outcomes) -> list[dict[str, Any]]:
    """What descriptions take from a server far away, and a refresh there."""
    again = f"{DESCRIBED} processes refreshed {_FAR}, nothing changed"
    return [
        _figure("describe.time", f"{DESCRIBED} processes described {_FAR}: time", _TIME, described, OURS),
        _figure("refresh.time", f"{again}: time", _TIME, refreshed, OURS),
        _figure("refresh.requests", f"{again}: requests", _REQUESTS, refreshed, OURS),
        _figure("refresh.bytes", f"{again}: received", _SENT, refreshed, OURS),
    ]


def chain_figures(outcomes: Outcomes, mib: int) -> list[dict[str, Any]]:
    """What a chain of remote steps takes."""
    title = f"Chain of {len(CHAIN)} remote steps on {mib} MiB"
    return [
        _figure("chain.between", f"{title}: intermediate results on the wire", _BETWEEN, outcomes, OURS),
        _figure("chain.bytes", f"{title}: all rasters on the wire", _WIRE, outcomes, OURS),
        _figure("chain.time", f"{title}: time", _TIME, outcomes, OURS),
    ]


def map_figures(outcomes: Outcomes, far: Outcomes) -> list[dict[str, Any]]:
    """What the first map of a large result takes, from near and from far away."""
    title = f"First map of a COG of {outcomes[OURS][0]['size'] / (1024 * MIB):.1f} GiB"
    return [
        _figure("map.bytes", f"{title}: read", _PIXELS, outcomes, OURS),
        _figure("map.requests", f"{title}: requests", _REQUESTS, outcomes, OURS),
        _figure("map.time", f"{title}: time", _TIME, outcomes, OURS),
        _figure("map_far.time", f"{title} {_FAR}: time", _TIME, far, OURS),
    ]


def _figure(name: str, title: str, measure: Measure, outcomes: Outcomes, ours: str) -> dict[str, Any]:
    """One figure; ``ratio`` is the peer's value divided by ours."""
    own = _value(outcomes[ours], measure)
    peers = []
    for peer in outcomes:
        if peer not in (OURS, IN_QGIS, ours):
            value = _value(outcomes[peer], measure)
            known = value["value"] is not None and own["value"] is not None
            least = max(own["value"], measure.least) if known else 0.0
            peers.append({"name": peer, **value, "ratio": value["value"] / least if least else None})
    return {"name": name, "title": title, "unit": measure.unit, "ours": own, "peers": peers}


def _value(outcomes: list[dict[str, Any]], measure: Measure) -> dict[str, Any]:
    """The median, and the task that ``make bench`` ran for it."""
    about = {"runs": len(outcomes), "task": outcomes[0]["task"]}
    errors = [outcome["error"] for outcome in outcomes if "error" in outcome]
    if errors:
        return {"value": None, **about, "error": errors[0]}
    values = [outcome[measure.key] / measure.scale for outcome in outcomes]
    return {"value": statistics.median(values), **about, "all": values}
