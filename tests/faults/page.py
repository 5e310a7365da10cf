"""docs/faults.md: what the fault matrix has seen, for people to read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from tests.faults.matrix import ROWS, Row, Tried
from tests.faults.operations import OPERATIONS, Operation
from tests.faults.patience import ANSWER, NEXT_BYTE

ROOT = Path(__file__).resolve().parents[2]
PAGE, SEEN = ROOT / "docs" / "faults.md", ROOT / "build" / "fault-matrix.md"
# Set by `make faults`: the page becomes what is seen.
is_written = bool(os.environ.get("HPGC_WRITE_FAULTS"))
_HEAD = """# What a fault costs

Each fault of a network, a server and a disk was let happen to each operation, in a real QGIS before a real server, with
nothing but the fault in between. One QGIS lives through all of them but the full disk, as a user's does; `qgis_process`
tries the full disk and the refused connection, and for the latter both must say the same. The tests do that again
(`tests/faults`), and hold this page against what they see; `make faults` writes it anew.

Whatever happens: it ends in bounded time and without a traceback; a request that makes a server do something is sent
once; nothing is left behind; and QGIS goes on in the same profile. Waiting is shortened here: where a server stalls,
QGIS's network time-out is {} s, and a server is given {} s to answer a request that it works on (else 10 minutes); and
a job that can't be asked for is given up at the second try (else after an hour).

The faults:

"""


def line(row: Row, tried: Tried) -> str:
    """The table's line of one cell."""
    return f"| {row.name} | {tried.said.replace('|', '/') or '(nothing)'} | {tried.became} |"


def entry(kind: type[Operation], row: Row) -> str:
    """The line that the page has of it; empty where it has none."""
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    part = text.partition(f"\n## {kind.title}\n")[2].partition("\n## ")[0]
    return next((line for line in part.splitlines() if line.startswith(f"| {row.name} |")), "")


def write(seen: Mapping[tuple[type[Operation], Row], Tried]) -> None:
    """Writes what was seen to build/, and onto the page where that is wanted; what was not tried stays as it was."""
    text = _HEAD.format(NEXT_BYTE, ANSWER) + "".join(f"- **{row.name}**: {row.note}.\n" for row in ROWS)
    for kind in OPERATIONS:
        text += f"\n## {kind.title}\n\n| fault | what is said | what became of it |\n|---|---|---|\n"
        lines = [line(row, seen[kind, row]) if (kind, row) in seen else entry(kind, row) for row in ROWS]
        text += "".join(f"{each}\n" for each in lines if each)
    for path in (SEEN, *([PAGE] if is_written else [])):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
