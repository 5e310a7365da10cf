"""Runs the measurements, each in a process of its own, in turn."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from tests.bench.plan import CATALOG_SIZES, IMPORTS, JOBS, OURS, REQUESTS, WITHOUT, Contender, Transfer
from tests.bench.raster import MIB, Payload, digest_of, make_payload
from tests.bench.server import ROOT, BenchServer

SMALL_MIB = 1
# The raster, its document, what a client spools of that, and the file that it writes.
_DISK_SHARE = 5
_LONGEST = 900.0
Outcomes = dict[str, list[dict[str, Any]]]


class Bench:
    """A folder with payloads, a server that gives them, and the outcomes so far.

    :param python: interpreter of the clients in plain Python.
    :param say: told each measurement in a line.
    :ivar outcomes: by transfer and contender, each a measurement or the error that took its place.
    """

    def __init__(self, folder: Path, mib: int, python: Path, say: Callable[[str], object]) -> None:
        self.outcomes: dict[str, Outcomes] = defaultdict(lambda: defaultdict(list))
        self._folder, self._python, self._say = folder, python, say
        self._payloads = {
            "large": make_payload(folder, "large", mib),
            "small": make_payload(folder, "small", SMALL_MIB),
        }
        self._server: BenchServer

    def transfers(self, chosen: tuple[Transfer, ...], rounds: int) -> None:
        """Each transfer by each of its contenders, round by round; who failed is not asked again."""
        # The first of them shall not share the disk with the payloads that are still being written.
        os.sync()
        with BenchServer(self._folder) as self._server:
            for _ in range(rounds):
                for transfer in chosen:
                    for contender in transfer.contenders:
                        outcomes = self.outcomes[transfer.name][contender.name]
                        if not any("error" in outcome for outcome in outcomes):
                            outcomes.append(self._transfer(transfer, contender))
                            self._tell(f"{transfer.title}: {contender.name}", outcomes[-1])

    def imports(self, rounds: int) -> None:
        """What the import of each client takes."""
        for _ in range(rounds):
            for name, module in IMPORTS.items():
                self.outcomes["import"][name].append(self._child("imports", "module", module))

    def start_up(self, rounds: int) -> None:
        """What QGIS needs to take in the provider, by the size of the catalog."""
        for _ in range(rounds):
            for count in CATALOG_SIZES:
                self.outcomes["start_up"][str(count)].append(self._child("ours_in_qgis", "load_provider", str(count)))

    def toolbox(self, rounds: int) -> None:
        """What opening and searching the toolbox takes, with the largest catalog and without the plugin."""
        for _ in range(rounds):
            for task in ("opened", "searched"):
                for name, count in ((OURS, max(CATALOG_SIZES)), (WITHOUT, 0)):
                    outcome = self._child("toolbox_in_qgis", task, str(count))
                    self.outcomes[f"toolbox.{task}"][name].append(outcome)

    def jobs(self) -> None:
        """What following many jobs takes."""
        for name, task in ((OURS, "followed"), (REQUESTS, "asked_one_by_one")):
            self.outcomes["jobs"][name].append(self._child("jobs_in_qgis", task, str(JOBS)))

    def _transfer(self, transfer: Transfer, contender: Contender) -> dict[str, Any]:
        payload, result = self._payloads[contender.payload], self._folder / "result.tif"
        in_qgis = contender.module == "ours_in_qgis"
        if transfer.is_upload:
            url, files = self._server.api("small", transfer.mode), [payload.path]
        else:
            url, files = self._server.api(contender.payload, transfer.mode), [result]
        if in_qgis:
            files = [payload.path if transfer.is_upload else self._payloads["small"].path, result]
        outcome = self._child(contender.module, contender.task, url, *map(str, files))
        if "error" not in outcome:
            outcome.update(self._arrived(transfer, payload, result))
        result.unlink(missing_ok=True)
        return outcome

    def _arrived(self, transfer: Transfer, payload: Payload, result: Path) -> dict[str, Any]:
        """The number of bytes on the wire, or an error where they are not the right ones."""
        if transfer.is_upload:
            received = self._server.received()
            right = received["text_digest"] == payload.text_digest
            return {"bytes": received["bytes"]} if right else {"error": "other bytes were sent than the raster's"}
        right = digest_of(result) == payload.digest
        size = payload.document.stat().st_size if transfer.mode == "value" else payload.size
        return {"bytes": size} if right else {"error": "other bytes were written than the raster's"}

    def _child(self, module: str, task: str, *arguments: str) -> dict[str, Any]:
        report, profile = self._folder / "report.json", self._folder / "profile"
        report.unlink(missing_ok=True)
        shutil.rmtree(profile, ignore_errors=True)
        profile.mkdir()
        python = sys.executable if module.endswith("_in_qgis") else self._python
        try:
            done = subprocess.run(
                [python, "-m", "tests.bench.child", report, module, task, *arguments],
                cwd=ROOT,
                env={**os.environ, **_apart(self._folder, profile)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                timeout=_LONGEST,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return {"error": f"took longer than {_LONGEST:.0f} s"}
        if not report.is_file():
            words = done.stderr.decode("utf-8", "replace").strip().splitlines()
            return {"error": f"ended with status {done.returncode}: {words[-1] if words else 'no word'}"}
        return json.loads(report.read_text(encoding="utf-8"))

    def _tell(self, what: str, outcome: dict[str, Any]) -> None:
        if "error" in outcome:
            self._say(f"{what}: {outcome['error']}")
        else:
            self._say(f"{what}: {outcome['growth'] / MIB:.1f} MiB, {outcome['seconds']:.1f} s")


@contextlib.contextmanager
def work_folder(mib: int) -> Iterator[Path]:
    """A temporary folder with room for payloads of ``mib`` MiB, removed at the end.

    :raises SystemExit: where the disk is too full.
    """
    # /tmp is often held in memory, which is what is measured here.
    parent = os.environ.get("TMPDIR") or "/var/tmp"
    needed, free = _DISK_SHARE * mib + 2 * _DISK_SHARE * SMALL_MIB, shutil.disk_usage(parent).free // MIB
    if free < needed:
        raise SystemExit(f"{parent} has {free} MiB free; {needed} MiB are needed. Set TMPDIR, or measure with MIB=64.")
    with tempfile.TemporaryDirectory(prefix="hpgc-bench-", dir=parent) as folder:
        yield Path(folder)


def _apart(folder: Path, profile: Path) -> dict[str, str]:
    """An environment that keeps QGIS and temporary files out of the user's own."""
    return {
        "TMPDIR": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_CONFIG_HOME": str(profile),
        "XDG_DATA_HOME": str(profile),
        "XDG_CACHE_HOME": str(profile),
        "XDG_RUNTIME_DIR": str(profile),
    }
