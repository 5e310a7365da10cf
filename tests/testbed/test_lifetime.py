"""The local server leaves nothing behind, however it ends, and runs jobs through a Slurm of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from .client import SECONDS, inline, status_of, submit, wait_for, wait_until_ended, wanted
from .geotiff import geotiff
from .launch import TESTS, LocalServer
from .test_testbed import SLOW_EXPRESSION, programs

RUNNING_IN_SLURM = re.compile(r"Slurm job 1 is RUNNING: Running BandMath step \d+")


@pytest.fixture
def temporary(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder in which the servers of a test make their working folders; its path is short, for sockets."""
    with tempfile.TemporaryDirectory(prefix="tb-") as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield Path(folder)


def start_long_run(server: LocalServer, folder: Path) -> None:
    """Keep Orfeo ToolBox busy."""
    inputs = {"il": inline(geotiff(4000, 4000, bytes(16_000_000), "B")), "exp": SLOW_EXPRESSION}
    submit(server.url, "BandMath", inputs)
    wait_for(lambda: "otbApplicationLauncherCommandLine" in running_in(folder), "Orfeo ToolBox")


def running_in(folder: Path) -> list[str]:
    """The programs that a server has started which has its working folder in `folder`."""
    return [name for work in folder.glob("hpgc-testbed-*") for name in programs_of(work)]


def programs_of(work: Path) -> list[str]:
    """The programs of the server with this working folder."""
    return programs(f"HPGC_TESTBED={work}", work)


def test_sigterm_ends_all_and_removes_the_folder(temporary: Path) -> None:
    with LocalServer() as server:
        start_long_run(server, temporary)
        (work,) = temporary.iterdir()
        assert work.stat().st_mode & 0o777 == 0o700
    assert programs_of(work) == []
    assert list(temporary.iterdir()) == []


def test_sigkill_ends_all_and_removes_the_folder(temporary: Path) -> None:
    server = LocalServer()
    start_long_run(server, temporary)
    (work,) = temporary.iterdir()
    server.kill()
    wait_for(lambda: programs_of(work) == [], "the end of all processes", 5)
    wait_for(lambda: list(temporary.iterdir()) == [], "the removal of the folder", 5)


def test_the_next_start_clears_up_what_a_killed_server_and_watcher_have_left(temporary: Path) -> None:
    server = LocalServer()
    start_long_run(server, temporary)
    (work,) = temporary.iterdir()
    (watcher,) = [int(p.name) for p in Path("/proc").glob("[0-9]*") if arguments(p)[-1:] == [str(work)]]
    os.kill(watcher, signal.SIGKILL)
    server.kill()
    assert work.exists()
    with LocalServer(), LocalServer():
        assert not work.exists()
        assert programs_of(work) == []
        assert len(list(temporary.iterdir())) == 2


def test_a_server_ends_with_the_program_that_has_started_it(temporary: Path) -> None:
    code = "import time; from testbed.launch import LocalServer; print(LocalServer().pid, flush=True); time.sleep(99)"
    with subprocess.Popen([sys.executable, "-c", code], cwd=TESTS, stdout=subprocess.PIPE) as program:
        server = Path("/proc") / program.stdout.readline().decode().strip()
        program.kill()
    wait_for(lambda: not server.exists() and list(temporary.iterdir()) == [], "the end of the server", 5)


@pytest.mark.parametrize("end", [LocalServer.stop, LocalServer.kill])
def test_the_provider_of_tokens_ends_with_its_server(temporary: Path, end: Callable[[LocalServer], None]) -> None:
    server = LocalServer(auth=True)
    (work,) = temporary.iterdir()
    assert programs_of(work) == ["node"]
    end(server)
    wait_for(lambda: programs_of(work) == [] and list(temporary.iterdir()) == [], "the end of the provider", 5)


def test_a_guarded_server_ends_when_its_provider_is_gone(temporary: Path) -> None:
    with LocalServer(auth=True) as server:
        (provider,) = [int(p.name) for p in Path("/proc").glob("[0-9]*") if issues_for(server.origin, arguments(p))]
        os.kill(provider, signal.SIGKILL)
        assert server.wait(30) == 1
        assert "The OpenID Connect provider ended" in server.log
        assert list(temporary.iterdir()) == []


def test_a_server_without_a_guard_runs_no_provider(temporary: Path) -> None:
    with LocalServer():
        assert running_in(temporary) == []


def test_a_server_that_can_not_start_says_why(temporary: Path) -> None:
    with LocalServer() as server, pytest.raises(RuntimeError, match="Address already in use"):
        LocalServer(port=int(server.origin.rsplit(":", 1)[1]))


def test_slurm_runs_and_dismisses_bandmath(temporary: Path) -> None:
    with LocalServer(engine="slurm") as server:
        assert {"munged", "slurmctld", "slurmd"} <= set(running_in(temporary))
        inputs = {"il": inline(geotiff(50, 40, range(2000))), "exp": "im1b1 + 1", "pause": 0.2}
        job = submit(server.url, "BandMath", inputs, wanted("image/tiff", "reference"))
        seen = []
        while not seen or seen[-1]["status"] in ("accepted", "running"):
            seen.append(status_of(job))
        followed = [(status["status"], status["message"]) for status in seen]
        assert any(state == "running" and RUNNING_IN_SLURM.fullmatch(message) for state, message in followed), followed
        assert (seen[-1]["status"], seen[-1]["progress"]) == ("successful", 100)
        assert "service=WCS" in requests.get(job + "/results", timeout=SECONDS).json()["out"]["href"]

        job = submit(server.url, "BandMath", {**inputs, "exp": "nonsense(", "pause": 0})
        assert "Unexpected token" in wait_until_ended(job)["message"]

        job = submit(server.url, "BandMath", {**inputs, "pause": 1000})
        wait_for(lambda: "sleep" in running_in(temporary), "the run")
        assert requests.delete(job, timeout=SECONDS).json()["status"] == "dismissed"
        assert "sleep" not in running_in(temporary)
        assert requests.get(job, timeout=SECONDS).status_code == 404

        start_long_run(server, temporary)
        assert any(name.startswith("slurmstepd") for name in running_in(temporary))
        (work,) = temporary.iterdir()
    assert programs_of(work) == []


def issues_for(origin: str, command: list[str]) -> bool:
    """Whether this is the provider of the tokens for a server."""
    return command[0] == "node" and f'"{origin}/ogc-api"' in command[-1]


def arguments(process: Path) -> list[str]:
    """The command line of a process in /proc."""
    try:
        return (process / "cmdline").read_bytes().decode(errors="replace").rstrip("\0").split("\0")
    except OSError:
        return [""]
