"""What the figures should be; said beside them, so that a slow machine costs no build."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.bench.plan import CURL, GMU

_MOST_MEMORY = 48.0


@dataclass(frozen=True)
class Target:
    """A bound that a figure of ours should keep: ``most`` of its own or of a peer's value, or ``least`` of speed.

    :ivar figure: its name.
    :ivar peer: whose value ours is held against; empty for a bound of its own.
    :ivar most: of ours, or of ours divided by the peer's.
    :ivar least: of the peer's divided by ours.
    """

    words: str
    figure: str
    peer: str = ""
    most: float | None = None
    least: float | None = None

    def value(self, figure: dict[str, Any]) -> float | None:
        """What is held against the bound; None where it was not measured."""
        own = figure["ours"]["value"]
        if not self.peer or own is None:
            return own
        theirs = {peer["name"]: peer["value"] for peer in figure["peers"]}.get(self.peer)
        if not theirs or not own:
            return None
        return own / theirs if self.least is None else theirs / own

    def is_kept(self, value: float) -> bool:
        """Whether ``value`` is within the bound."""
        return (self.most is None or value <= self.most) and (self.least is None or value >= self.least)


TARGETS = (
    Target(f"at most 2 x that of {CURL}", "upload.time", CURL, most=2),
    Target(f"that of {GMU} at least 3 x as long", "upload.time", GMU, least=3),
    *(
        Target(f"at most {_MOST_MEMORY:.0f} MiB", f"{name}.memory", most=_MOST_MEMORY)
        for name in ("upload", "upload_in_qgis", "download_by_reference", "download_by_reference_in_qgis")
    ),
)


def targets(figures: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each target with what was measured and whether it was kept; None where that is not known."""
    by_name = {figure["name"]: figure for figure in figures}
    found = []
    for target in TARGETS:
        figure = by_name[target.figure]
        value = target.value(figure)
        kept = None if value is None else target.is_kept(value)
        found.append({"title": figure["title"], "words": target.words, "value": value, "kept": kept})
    return found
