"""What the figures should be; said beside them, so that a slow machine costs no build."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.bench.plan import CURL, GMU

_MOST_MEMORY = 48.0


@dataclass(frozen=True)
class Target:
    """A bound that a figure of ours should keep.

    :ivar figure: its name.
    :ivar peer: whose value ours is held against; empty for a bound of its own.
    :ivar is_kept: asked with their value divided by ours, or with ours where there is no peer.
    """

    words: str
    figure: str
    peer: str
    is_kept: Callable[[float], bool]


TARGETS = (
    Target("at most 2 x the time of curl", "upload.time", CURL, lambda ratio: ratio >= 1 / 2),
    Target(f"3 x faster than {GMU}", "upload.time", GMU, lambda ratio: ratio >= 3),
    *(
        Target(f"under {_MOST_MEMORY:.0f} MiB", f"{name}.memory", "", lambda mib: mib < _MOST_MEMORY)
        for name in ("upload", "upload_in_qgis", "download_by_reference", "download_by_reference_in_qgis")
    ),
)


def targets(figures: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each target with what was measured and whether it was kept; None where one of the two is not known."""
    by_name = {figure["name"]: figure for figure in figures}
    found = []
    for target in TARGETS:
        figure = by_name[target.figure]
        peers = {peer["name"]: peer["ratio"] for peer in figure["peers"]}
        value = peers.get(target.peer) if target.peer else figure["ours"]["value"]
        kept = None if value is None else target.is_kept(value)
        found.append({"title": figure["title"], "words": target.words, "value": value, "kept": kept})
    return found
