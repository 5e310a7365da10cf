"""Runs the measurements, each in a process of its own, in turn."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import numpy as np
from osgeo import gdal

from tests.bench.children import Children
from tests.bench.cog import make_cog
from tests.bench.distance import Distance
from tests.bench.plan import (
    CATALOG_SIZES,
    CHAINERS,
    DESCRIBERS,
    IMPORTS,
    JOBS,
    MAP_TIMES,
    MAPPERS,
    OURS,
    REFRESHERS,
    REQUESTS,
    ROUND_TRIP,
    WITHOUT,
    Contender,
    Transfer,
)
from tests.bench.raster import MIB, Payload, digest_of, make_payload, make_raster
from tests.bench.server import BenchServer
from tests.testbed.launch import LocalServer
from tests.wire import Wire

SMALL_MIB = 1
# At most: the result that is looked at, as large a one that was downloaded, and what GDAL needs to make one.
_DISK_SHARE = MAP_TIMES * 2 + 1
Outcomes = dict[str, list[dict[str, Any]]]


class Bench:
    """A folder with payloads, servers that give them, and the outcomes so far.

    :param python: interpreter of the clients in plain Python.
    :param say: told each measurement in a line.
    :ivar outcomes: by measurement and contender, each a measurement or the error that took its place.
    """

    def __init__(self, folder: Path, mib: int, python: Path, say: Callable[[str], object]) -> None:
        self.outcomes: dict[str, Outcomes] = defaultdict(lambda: defaultdict(list))
        self._folder, self._mib = folder, mib
        self._children = Children(folder, python, say)
        self._server: BenchServer

    def transfers(self, chosen: tuple[Transfer, ...], rounds: int) -> None:
        """Each transfer by each of its contenders, round by round; who failed is not asked again."""
        payloads = {
            "large": make_payload(self._folder, "large", self._mib),
            "small": make_payload(self._folder, "small", SMALL_MIB),
        }
        # The first of them shall not share the disk with the payloads that are still being written.
        os.sync()
        with BenchServer(self._folder) as self._server:
            for _ in range(rounds):
                for transfer in chosen:
                    for contender in transfer.contenders:
                        outcomes = self.outcomes[transfer.name][contender.name]
                        if not any("error" in outcome for outcome in outcomes):
                            outcomes.append(self._transfer(transfer, contender, payloads))
                            self._children.tell(f"{transfer.title}: {contender.name}", outcomes[-1])
        for payload in payloads.values():
            payload.remove()

    def imports(self, rounds: int) -> None:
        """What the import of each client takes."""
        for _ in range(rounds):
            for name, module in IMPORTS.items():
                self.outcomes["import"][name].append(self._children.run("imports", "module", module))

    def start_up(self, rounds: int) -> None:
        """What QGIS needs to take in the provider, by the size of the catalog."""
        for _ in range(rounds):
            for count in CATALOG_SIZES:
                outcome = self._children.run("ours_in_qgis", "load_provider", str(count))
                self.outcomes["start_up"][str(count)].append(outcome)

    def toolbox(self, rounds: int) -> None:
        """What opening and searching the toolbox takes, with the largest catalog and without the plugin."""
        for _ in range(rounds):
            for task in ("opened", "searched"):
                for name, count in ((OURS, max(CATALOG_SIZES)), (WITHOUT, 0)):
                    outcome = self._children.run("toolbox_in_qgis", task, str(count))
                    self.outcomes[f"toolbox.{task}"][name].append(outcome)

    def jobs(self) -> None:
        """What following many jobs takes."""
        for name, task in ((OURS, "followed"), (REQUESTS, "asked_one_by_one")):
            self.outcomes["jobs"][name].append(self._children.run("jobs_in_qgis", task, str(JOBS)))

    def catalogs(self, rounds: int, contenders: tuple[str, ...] = tuple(DESCRIBERS)) -> None:
        """What many descriptions take from a server far away, and a refresh where nothing has changed."""
        with BenchServer(self._folder) as server, Distance(server.origin, ROUND_TRIP) as far:
            for _ in range(rounds):
                for name in contenders:
                    outcome = self._children.run(DESCRIBERS[name], "describe", f"{far.origin}/catalog")
                    self.outcomes["describe"][name].append(outcome)
                    self._children.tell(f"Processes described: {name}", outcome)
                for name in (each for each in contenders if each in REFRESHERS):
                    outcome = self._children.run(REFRESHERS[name], "refresh", f"{far.origin}/catalog")
                    self.outcomes["refresh"][name].append({**outcome, **server.counted()})
                    self._children.tell(f"Refresh: {name}", outcome)

    def chain(self, mib: int, contenders: tuple[str, ...] = tuple(CHAINERS)) -> None:
        """What crosses the desk of a chain of processes on the local server, its ends left out."""
        raster, result, log = (self._folder / name for name in ("chain.tif", "last.tif", "access.log"))
        make_raster(raster, mib)
        due = 255 - gdal.Open(str(raster)).ReadAsArray()
        for name in contenders:
            module, task = CHAINERS[name]
            with LocalServer(access_log=log) as server:
                outcome = self._children.run(module, task, server.url, str(raster), str(result))
                wire = Wire(server, log)
                if "error" not in outcome:
                    between = sum(wire.uploads()[1:]) + sum(wire.downloads()[:-1])
                    outcome.update({"between": between, "bytes": sum(wire.uploads()) + sum(wire.downloads())})
                    if not np.array_equal(gdal.Open(str(result)).ReadAsArray(), due):
                        outcome = {"error": "the result has other pixels than are due"}
            self.outcomes["chain"][name].append(outcome)
            self._children.tell(f"Chain: {name}", outcome)
            result.unlink(missing_ok=True)
            log.unlink(missing_ok=True)
        raster.unlink()

    def first_map(self, mib: int, rounds: int) -> None:
        """What the first map of a large result takes, from near and from far away."""
        path, result = self._folder / "map.tif", self._folder / "result.tif"
        small = make_payload(self._folder, "small", SMALL_MIB)
        size = make_cog(path, mib)
        os.sync()
        with BenchServer(self._folder) as server, Distance(server.origin, ROUND_TRIP) as far:
            ways = [*(("map", name, server.origin) for name in MAPPERS), ("map_far", OURS, far.origin)]
            for _ in range(rounds):
                for what, name, origin in ways:
                    server.counted()
                    files = str(small.path), str(result)
                    outcome = self._children.run("map_in_qgis", MAPPERS[name], f"{origin}/map/reference", *files)
                    self.outcomes[what][name].append({**outcome, **server.counted(), "size": size})
                    self._children.tell(f"First map ({what}): {name}", outcome)
                    result.unlink(missing_ok=True)
        small.remove()
        path.unlink()

    def _transfer(self, transfer: Transfer, contender: Contender, payloads: dict[str, Payload]) -> dict[str, Any]:
        payload, result = payloads[contender.payload], self._folder / "result.tif"
        if transfer.is_upload:
            url, files = self._server.api("small", transfer.mode), [payload.path]
        else:
            url, files = self._server.api(contender.payload, transfer.mode), [result]
        if contender.module == "ours_in_qgis":
            files = [payload.path if transfer.is_upload else payloads["small"].path, result]
        outcome = self._children.run(contender.module, contender.task, url, *map(str, files))
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
