"""``make bench``: measures, prints a table, and leaves ``build/bench.json``."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from tests.bench.bench import Bench, work_folder
from tests.bench.companion import ROOT
from tests.bench.figures import (
    catalog_figures,
    chain_figures,
    import_figure,
    job_figures,
    map_figures,
    start_up_figures,
    toolbox_figure,
    transfer_figures,
)
from tests.bench.plan import CHAIN_MIB, MAP_TIMES, TRANSFERS
from tests.bench.table import notes, table
from tests.bench.targets import targets
from tests.bench.versions import versions

PYTHON = ROOT / ".venv" / "bench" / "bin" / "python"
REPORT = ROOT / "build" / "bench.json"
_BRIEF_ROUNDS = 3


def measure(mib: int, rounds: int) -> dict[str, Any]:
    """All figures, as the report has them."""
    begun, chain_mib = time.monotonic(), min(mib, CHAIN_MIB)
    with work_folder(mib) as folder:
        print(f"Making a raster of {mib} MiB …", file=sys.stderr)
        bench = Bench(folder, mib, PYTHON, lambda line: print(line, file=sys.stderr))
        bench.transfers(TRANSFERS, rounds)
        bench.first_map(MAP_TIMES * mib, rounds)
        bench.chain(chain_mib)
        bench.catalogs(_BRIEF_ROUNDS)
        bench.imports(_BRIEF_ROUNDS)
        bench.start_up(_BRIEF_ROUNDS)
        bench.toolbox(_BRIEF_ROUNDS)
        bench.jobs()
    figures = [figure for each in TRANSFERS for figure in transfer_figures(each, bench.outcomes[each.name])]
    figures += map_figures(bench.outcomes["map"], bench.outcomes["map_far"])
    figures += chain_figures(bench.outcomes["chain"], chain_mib)
    figures += catalog_figures(bench.outcomes["describe"], bench.outcomes["refresh"])
    figures += [import_figure(bench.outcomes["import"]), *start_up_figures(bench.outcomes["start_up"])]
    figures += [toolbox_figure(bench.outcomes[f"toolbox.{task}"], task) for task in ("opened", "searched")]
    figures += job_figures(bench.outcomes["jobs"])
    return {
        "command": f"make bench MIB={mib} ROUNDS={rounds}",
        "raster_mib": mib,
        "rounds": rounds,
        "seconds": time.monotonic() - begun,
        "versions": versions(PYTHON),
        "figures": figures,
        "targets": targets(figures),
    }


def main() -> None:
    """Ends with status 1 where a figure of ours could not be measured."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--mib", type=int, default=int(os.environ.get("MIB") or 1024), help="size of the raster")
    parser.add_argument("--rounds", type=int, default=int(os.environ.get("ROUNDS") or 2), help="runs of each")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        report = measure(options.mib, options.rounds)
    except KeyboardInterrupt:
        sys.exit(130)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    named = ", ".join(f"{name} {version}" for name, version in report["versions"].items())
    print(f"Raster of {options.mib} MiB, median of {options.rounds} runs; {named}.\n")
    print(table(report["figures"]))
    print(notes(report["figures"], report["targets"]))
    print(f"\n{Path(os.path.relpath(REPORT))} after {report['seconds']:.0f} s.", file=sys.stderr)
    failed = [figure["title"] for figure in report["figures"] if figure["ours"]["value"] is None]
    if failed:
        sys.exit(f"Not measured: {'; '.join(failed)}.")


if __name__ == "__main__":
    main()
