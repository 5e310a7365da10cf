"""One measurement in a process of its own: ``child.py REPORT MODULE TASK [ARGUMENT …]``.

The task, a function of a module beside this one, prepares and returns the call to be measured.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

from tests.bench.memory import limit_memory, measured

_MOST_LETTERS = 240


def main() -> None:
    """Writes the measurement, or the error that took its place, to the file REPORT as JSON."""
    report, module, task, *arguments = sys.argv[1:]
    limit_memory()
    outcome: dict[str, Any]
    try:
        work = getattr(importlib.import_module(f"tests.bench.{module}"), task)(*arguments)
        outcome = measured(work)
    except Exception as problem:
        outcome = {"error": f"{type(problem).__name__}: {problem}"[:_MOST_LETTERS].rstrip(": ")}
    Path(report).write_text(json.dumps(outcome), encoding="utf-8")


if __name__ == "__main__":
    main()
