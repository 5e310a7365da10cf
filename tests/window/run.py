"""Starts a real QGIS window, has it do steps, and ends it for sure."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.window.profile import Profile

DRIVE = Path(__file__).with_name("drive.py")
LIMIT = 120.0  # seconds
_GRACE = 5.0  # seconds


@dataclass(frozen=True)
class Screen:
    """A screen of this kind, whatever the caller has.

    :ivar width: picture points, as for the height.
    :ivar scale: picture points for each point that a window is laid out in.
    """

    width: int = 1600
    height: int = 1000
    scale: int = 1

    @property
    def arguments(self) -> str:
        """What Xvfb is told."""
        return f"-screen 0 {self.width}x{self.height}x24 -dpi 96"

    @property
    def environment(self) -> dict[str, str]:
        """What Qt is told."""
        said = {"QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR_ROUNDING_POLICY": "Floor"}
        return {**said, "QT_SCALE_FACTOR": str(self.scale)} if self.scale != 1 else said


@dataclass(frozen=True)
class Step:
    """One thing that a user does; the names are the methods in ``qgis_side``.

    :ivar label: under which the report gives what came of it.
    """

    name: str
    arguments: dict[str, Any] = field(default_factory=dict)
    label: str = ""


@dataclass
class Report:
    """What came of the steps.

    :ivar looks: what the steps that look at a window say of it.
    :ivar disturbances: tracebacks, warnings and dialogs that came up by themselves.
    :ivar status: QGIS's exit status.
    """

    values: dict[str, Any] = field(default_factory=dict)
    looks: list[dict[str, Any]] = field(default_factory=list)
    pictures: list[Path] = field(default_factory=list)
    disturbances: list[str] = field(default_factory=list)
    error: str = ""
    done: bool = False
    status: int | None = None

    def __getitem__(self, label: str) -> Any:
        return self.values[label]


def step(name: str, label: str = "", /, **arguments: Any) -> Step:
    """A step, as it reads best in a list of them."""
    return Step(name, arguments, label)


def qgis_command(profile: Profile, *arguments: str) -> list[str]:
    """How QGIS is started with that profile."""
    return ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profile.folder), *arguments]


def run_window(
    profile: Profile,
    steps: list[Step],
    folder: Path,
    after: Mapping[str, Callable[[], object]] | None = None,
    limit: float = LIMIT,
    screen: Screen = Screen(),
) -> Report:
    """Does the steps in a QGIS window on a screen of its own.

    :param folder: for the report and the pictures.
    :param after: what to do here once the step of that label is done.
    :param limit: seconds for the whole.
    :raises RuntimeError: where a step fails, or QGIS doesn't end by itself in time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    orders, lines, noise = (folder / name for name in ("steps.json", "report.jsonl", "qgis.log"))
    orders.write_text(json.dumps([vars(entry) for entry in steps]))
    lines.write_text("")
    arguments = ["--code", str(DRIVE), "--py-args", str(orders), str(lines), "--"]
    # timeout ends them even where this process is killed itself.
    command = ["timeout", f"--kill-after={_GRACE}", str(limit + _GRACE), "xvfb-run", "-a", "-s", screen.arguments]
    command += qgis_command(profile, *arguments)
    report, deadline = Report(), time.monotonic() + limit
    with noise.open("w") as output:
        process = subprocess.Popen(
            command,
            env={**profile.environment(), **screen.environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        with lines.open() as written:
            while report.status is None and time.monotonic() < deadline:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    report.status = process.wait(0.05)
                for line in _whole_lines(written):
                    _take(line, report, after or {})
    finally:
        end_group(process)
    report.pictures = sorted(folder.glob("*.png"))
    if report.error or not report.done or report.status is None:
        raise RuntimeError(_what_went_wrong(report, limit, noise))
    return report


def end_group(process: subprocess.Popen) -> None:
    """Ends the process and everything that it has started; it must lead a session of its own."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        deadline = time.monotonic() + _GRACE
        while _runs(process.pid) and time.monotonic() < deadline:
            time.sleep(0.02)
    process.wait()


def _runs(group: int) -> bool:
    """Whether a process of the group still runs; one that only waits to be reaped doesn't."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, its_group = status.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state != "Z":
                return True
    return False


def _whole_lines(written: Any) -> list[dict[str, Any]]:
    """The lines that came since the last call; half a line is left for the next."""
    found = []
    while True:
        start = written.tell()
        line = written.readline()
        if not line.endswith("\n"):
            written.seek(start)
            return found
        found.append(json.loads(line))


def _take(line: dict[str, Any], report: Report, after: Mapping[str, Callable[[], object]]) -> None:
    if "step" in line:
        report.values[line["label"] or line["step"]] = line["value"]
        if isinstance(line["value"], dict) and "cut_off" in line["value"]:
            report.looks.append(line["value"])
        if line["label"] in after:
            after[line["label"]]()
    report.error = line.get("error", report.error)
    report.done = line.get("done", report.done)
    if "disturbance" in line:
        report.disturbances.append(line["disturbance"])


def _what_went_wrong(report: Report, limit: float, noise: Path) -> str:
    late = f"QGIS did not end by itself in {limit:g} s."
    said = report.error or (late if report.status is None else "QGIS ended before its steps were done.")
    return "\n".join(
        [
            said,
            f"Exit status: {report.status}. Done: {', '.join(report.values)}.",
            f"Disturbances: {report.disturbances}",
            noise.read_text(errors="replace")[-4000:],
        ]
    )
