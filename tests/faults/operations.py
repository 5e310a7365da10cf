"""The operations of the fault matrix: what is run, which request a fault happens to, and what must not be lost."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote

from osgeo import gdal

from tests.faults.cell import NAME, Cell, Said
from tests.faults.gate import Gate

_OLD = "As it was called before"
_JOB = r"/ogc-api/jobs/[\w-]+"
_EXECUTION = r"POST /ogc-api/processes/[^/]+/execution"
_PACKAGE = Path(__file__).resolve().parents[1] / "packages" / "sleep.cwl"


@dataclass(frozen=True)
class Inputs:
    """Rasters to send.

    :ivar scene: one that goes as it is.
    :ivar view: one that has to be written anew, to a temporary file.
    :ivar plain: one without a place on the map, whose result is a plain file on the server.
    """

    scene: Path
    view: Path
    plain: Path

    @classmethod
    def of(cls, scene: Path, folder: Path) -> Inputs:
        """Makes the others of a scene."""
        view, plain = folder / "view.vrt", folder / "plain.tif"
        gdal.Translate(str(view), str(scene), format="VRT")
        source = gdal.Open(str(scene))
        bare = gdal.GetDriverByName("GTiff").Create(str(plain), source.RasterXSize, source.RasterYSize, 1)
        bare.WriteArray(source.GetRasterBand(1).ReadAsArray())
        return cls(scene, view, plain)


class Operation:
    """One column of the matrix.

    :cvar title: as the table calls it.
    :cvar asked: the request that a fault happens to, and ``after`` the one before it; empty where there is none.
    :cvar posts: the request that must not be sent twice; empty where there is none.
    """

    title: ClassVar[str]
    asked: ClassVar[str]
    after: ClassVar[str] = ""
    posts: ClassVar[str] = ""

    def __init__(self, cell: Cell, inputs: Inputs, fault: str) -> None:
        self.cell, self.inputs, self.fault = cell, inputs, fault
        self.prepare()

    def prepare(self) -> None:
        """Makes the profile ready."""

    def disk(self) -> Path:
        """The folder whose disk is the full one."""
        return self.cell.home

    def run(self) -> Said:
        """Does it."""
        raise NotImplementedError

    def became(self, fine: bool) -> str:
        """What became of it, in a few words, after asserting that nothing is lost and nothing is done by half."""
        raise NotImplementedError

    def again(self) -> str:
        """How it went on once the fault was gone, in a few words."""
        raise NotImplementedError


class Connect(Operation):
    """A server is connected."""

    title, asked = "Connect", "GET /ogc-api/"

    def run(self) -> Said:
        return self.cell.run("hpgc:addconnection", NAME="new", URL=f"{self.cell.gate.origin}/ogc-api/")

    def became(self, fine: bool) -> str:
        if fine and self.fault == "401":
            assert not self.cell.catalog("new").exists()
            return "connected, for a sign-in to come"
        assert self.cell.catalog("new").exists() == fine
        assert self.cell.is_connected("new") == fine
        return "connected" if fine else "no connection is made"

    def again(self) -> str:
        assert self.run().fine
        self.became(True)
        return "connected at the next try"


class Refresh(Operation):
    """The processes of a connection are read anew."""

    title, asked, after = "Refresh", "GET /ogc-api/processes", "GET /ogc-api/conformance"

    def prepare(self) -> None:
        document = json.loads(self.cell.catalog().read_bytes())
        document["descriptions"][0]["title"] = _OLD
        # What has no mark is read anew.
        document["versions"] = {}
        self.cell.catalog().write_text(json.dumps(document))
        self._before = self.cell.catalog().read_bytes()

    def run(self) -> Said:
        return self.cell.run("hpgc:refresh", NAME=NAME)

    def became(self, fine: bool) -> str:
        if fine:
            assert _OLD not in self.cell.titles()
            return "the processes are those of now"
        assert self.cell.catalog().read_bytes() == self._before
        return "the old processes stay"

    def again(self) -> str:
        assert self.run().fine
        self.became(True)
        return "refreshed at the next try"


class RunOperation(Operation):
    """Something on the way of a run."""

    posts = _EXECUTION

    def result(self) -> Path:
        return self.cell.out / "result.tif"

    def _bandmath(self, image: Path) -> Said:
        return self.cell.run(f"hpgc:{NAME}.BandMath", il=image, exp="im1b1", out_result=self.result())

    def fetched(self) -> str:
        """Fetches the results of the one job that is in the store."""
        (record,) = self.cell.records()
        assert record.job, record
        folder = self.cell.out / "fetched"
        done = self.cell.run("hpgc:fetchresults", NAME=NAME, JOB=record.job, FOLDER=folder)
        assert done.fine, done.whole
        self._look_at(folder, done)
        (record,) = self.cell.records()
        assert record.fetched
        return "hpgc:fetchresults brought the result"

    def _look_at(self, folder: Path, done: Said) -> None:
        _same(folder / "out_result.tif", self.inputs.plain)

    def _noted(self, fine: bool) -> None:
        (record,) = self.cell.records()
        assert record.job
        assert record.fetched == fine


class Upload(RunOperation):
    """The request of a run, with a raster in it."""

    title, asked = "Run: the request with its raster", _EXECUTION

    def disk(self) -> Path:
        return self.cell.temp

    def run(self) -> Said:
        return self._bandmath(self.inputs.view if self.fault == "disk full" else self.inputs.scene)

    def became(self, fine: bool) -> str:
        assert self.result().exists() == fine
        records = self.cell.records()
        if fine:
            self._noted(True)
            return "the result is here"
        if _jobs(self.cell.gate) or self.fault == "web page":
            # Of a page of somebody else's nobody knows what the server has done.
            (record,) = records
            assert record.state == "submitting", record
            assert record.message
            return "the request is in the list of jobs, its outcome unknown"
        assert records == []
        return "nothing was run, and nothing is in the list of jobs"

    def again(self) -> str:
        before = _jobs(self.cell.gate)
        assert self.run().fine
        _same(self.result(), self.inputs.scene)
        assert self.cell.records()[-1].fetched
        if not before:
            return "run at the next try"
        listed = self.cell.run("hpgc:jobs", NAME=NAME, OTHERS="true")
        assert before[0] in listed.whole
        return "hpgc:jobs shows the job; another run went well"


class Poll(RunOperation):
    """A running job is asked how it stands."""

    title, asked, after = "Run: asking for the job", f"GET {_JOB}", _EXECUTION

    def run(self) -> Said:
        return self.cell.run(f"hpgc:{NAME}.Slow", seconds=1)

    def became(self, fine: bool) -> str:
        if self.fault == "disk full":
            return "the result is here; the list of jobs has no entry"
        self._noted(fine)
        return "the result is here" if fine else "the job is in the list of jobs"

    def again(self) -> str:
        return self.fetched()

    def _look_at(self, folder: Path, done: Said) -> None:
        assert "1 seconds have passed" in done.whole


class Fetch(RunOperation):
    """The result of a job that has ended is downloaded from its link."""

    title, asked, after = "Run: downloading the result", r"GET /results/.*", f"GET {_JOB}/results"

    def disk(self) -> Path:
        return self.cell.out

    def run(self) -> Said:
        return self._bandmath(self.inputs.plain)

    def became(self, fine: bool) -> str:
        self._noted(fine)
        if fine:
            _same(self.result(), self.inputs.plain)
            return "the result is here, whole"
        assert not self.result().exists()
        return "no file is made; the job is in the list of jobs"

    def again(self) -> str:
        return self.fetched()


class Deploy(Operation):
    """A process is deployed."""

    title, asked = "Deploy", "POST /ogc-api/processes"
    posts = asked

    def prepare(self) -> None:
        self.id = f"fault-{self.fault.replace(' ', '-')}{self.cell.mark}"
        # The request before: whether the id is taken.
        self.after = f"GET /ogc-api/processes/{self.id}"
        text = _PACKAGE.read_text().replace("id: sleep\n", f"id: {self.id}\n")
        assert self.id in text
        self._package = self.cell.folder / "package.cwl"
        self._package.write_text(text)

    def disk(self) -> Path:
        return self.cell.temp

    def run(self) -> Said:
        return self.cell.run("hpgc:deploy", NAME=NAME, PACKAGE=self._package)

    def became(self, fine: bool) -> str:
        assert self.cell.offers(self.id) == fine
        return "deployed, and in the toolbox" if fine else "nothing is deployed"

    def again(self) -> str:
        assert self.run().fine
        self.became(True)
        return "deployed at the next try"


OPERATIONS = (Connect, Refresh, Upload, Poll, Fetch, Deploy)


def _jobs(gate: Gate) -> list[str]:
    """The ids of the jobs that the real server has begun."""
    return [unquote(place.rstrip("/").rpartition("/")[2]) for place in gate.begun]


def _same(result: Path, image: Path) -> None:
    """The first band is the same in both."""
    made, due = gdal.Open(str(result)), gdal.Open(str(image))
    assert (made.GetRasterBand(1).ReadAsArray() == due.GetRasterBand(1).ReadAsArray()).all()
