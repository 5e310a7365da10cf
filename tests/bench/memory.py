"""How much a call makes this process grow at its peak, and how long it takes."""

from __future__ import annotations

import gc
import resource
import time
from pathlib import Path
from typing import Any, Callable

_SELF = Path("/proc/self")
_RESET_PEAK = "5"
_SHARE = 0.95


def measured(work: Callable[[], object]) -> dict[str, Any]:
    """Runs ``work``: seconds, bytes of resident memory at the peak above those just before, and what it says itself."""
    gc.collect()
    (_SELF / "clear_refs").write_text(_RESET_PEAK)
    before = memory_of("self", "VmRSS")
    begun = time.perf_counter()
    said = work()
    seconds = time.perf_counter() - begun
    own = said if isinstance(said, dict) else {}
    return {"seconds": seconds, "growth": memory_of("self", "VmHWM") - before, **own}


def memory_of(process: int | str, what: str, ended: int = 0) -> int:
    """Bytes of a process that are resident, "VmRSS", or were at most, "VmHWM"; ``ended`` where it is no more."""
    try:
        return _bytes(Path(f"/proc/{process}/status"), what)
    except (OSError, RuntimeError):
        if process == "self":
            raise
        return ended


def limit_memory() -> None:
    """Makes this process run out of memory by itself before the machine does."""
    most = int(_bytes(Path("/proc/meminfo"), "MemAvailable") * _SHARE)
    _, allowed = resource.getrlimit(resource.RLIMIT_DATA)
    most = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
    resource.setrlimit(resource.RLIMIT_DATA, (most, allowed))


def _bytes(path: Path, name: str) -> int:
    """A line such as ``VmRSS:  1234 kB``, in bytes."""
    for line in path.read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError(f"{path} tells no {name}.")
