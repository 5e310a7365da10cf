"""The job store: what it keeps, for whom, and what it does where it can't."""

import sqlite3
import subprocess
import sys
import threading

import pytest

from hpgc_provider.api import HpgcError, JobStatus, StatusInfo
from hpgc_provider.jobs.owner import is_alive, this_qgis
from hpgc_provider.jobs.store import VERSION, JobStore, State
from tests.conftest import ROOT


@pytest.fixture
def store(profile):
    return JobStore()


def begun(store, **values):
    return store.begin("local", "BandMath", {"exp": "im1b1", **values})


def test_a_job_is_there_from_before_its_request_until_its_results_are_here(store):
    key = begun(store)
    assert store.job(key).state is State.SUBMITTING
    assert store.job(key).is_open
    store.accepted(key, "17", "http://hpgc.example/ogc-api/jobs/17")
    store.told(key, StatusInfo("17", JobStatus.RUNNING, 40.0, "Running BandMath"))
    found = JobStore(store.path).job(key)
    assert (found.job, found.state, found.progress, found.message) == ("17", State.RUNNING, 40.0, "Running BandMath")
    assert found.values == {"exp": "im1b1"}
    store.told(key, StatusInfo("17", JobStatus.SUCCESSFUL, 100.0))
    assert store.job(key).is_open
    store.fetched(key, {"out_result": "ratio.tif"})
    assert not store.job(key).is_open
    assert store.job(key).results == {"out_result": "ratio.tif"}


@pytest.mark.parametrize("state", [State.LOST, State.DISMISSED])
def test_an_answer_that_was_on_its_way_opens_no_job_that_has_ended_here(store, state):
    key = begun(store)
    store.ended(key, state, "over")
    store.told(key, StatusInfo("17", JobStatus.RUNNING, 40.0))
    assert (store.job(key).state, store.job(key).message) == (state, "over")


def test_a_lost_job_that_has_ended_over_there_is_found_again(store):
    key = begun(store)
    store.ended(key, State.LOST, "lost")
    store.told(key, StatusInfo("17", JobStatus.SUCCESSFUL, 100.0))
    assert store.job(key).state is State.SUCCESSFUL
    assert store.job(key).is_open


def test_the_newest_job_comes_first_and_a_forgotten_one_is_gone(store):
    keys = [begun(store) for _ in range(3)]
    store.forget(keys[1])
    assert [record.key for record in store.jobs()] == [keys[2], keys[0]]
    assert store.job(keys[1]) is None


def test_the_jobs_of_a_connection_stand_under_its_new_name(store):
    keys = [begun(store), store.begin("other", "BandMath", {})]
    store.rename_connection("local", "renamed")
    assert [store.job(key).connection for key in keys] == ["renamed", "other"]


def test_only_one_of_many_gets_a_job_to_follow(store):
    key = begun(store)
    record = store.job(key)
    won = []
    threads = [
        threading.Thread(target=lambda name=f"q{number}": won.extend([name] * len(store.claim([record], name))))
        for number in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(won) == 1
    assert store.job(key).owner == won[0]


def test_several_processes_write_at_once(store):
    script = (
        "import sys; from pathlib import Path; from hpgc_provider.jobs.store import JobStore\n"
        "store = JobStore(Path(sys.argv[1]))\n"
        "for number in range(40): store.accepted(store.begin('local', 'p', {}), f'{sys.argv[2]}-{number}', '')"
    )
    command = [sys.executable, "-c", script, str(store.path)]
    running = [subprocess.Popen([*command, str(number)], cwd=ROOT) for number in range(4)]
    assert [process.wait(60) for process in running] == [0] * 4
    assert len({record.job for record in store.jobs()}) == 160


def test_a_damaged_store_is_put_aside_and_a_new_one_begun(store):
    begun(store)
    store.path.write_bytes(b"this is no database" * 100)
    again = JobStore()
    assert again.jobs() == []
    begun(again)
    (aside,) = store.path.parent.glob("jobs-*.broken")
    assert aside.read_bytes().startswith(b"this is no database")


def test_of_a_store_that_is_damaged_in_part_the_jobs_that_can_be_read_go_on(store):
    keys = [begun(store, note="x" * 3000) for _ in range(60)]
    with sqlite3.connect(store.path) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = store.path.read_bytes()
    store.path.write_bytes(whole[: 4096 * 4] + b"\x2a" * 4096 * 8 + whole[4096 * 12 :])
    newest = begun(JobStore())
    again = JobStore()
    known = {record.key for record in again.jobs()}
    assert newest in known
    assert keys[-1] in known
    assert again.job(keys[-1]).values["note"] == "x" * 3000
    assert len(list(store.path.parent.glob("jobs-*.broken"))) == 1


def test_a_store_of_the_version_before_is_read_on(store):
    key = begun(store)
    with sqlite3.connect(store.path) as database:
        database.execute("ALTER TABLE job DROP COLUMN sent")
        database.execute("PRAGMA user_version = 1")
    (record,) = JobStore().jobs()
    assert (record.key, record.sent) == (key, record.submitted)


def test_a_store_of_a_newer_version_is_left_alone(store):
    begun(store)
    with sqlite3.connect(store.path) as database:
        database.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(HpgcError, match="newer version"):
        JobStore()


def test_a_qgis_is_alive_until_it_ends_however_it_ends(profile):
    assert is_alive(this_qgis())
    assert not is_alive("0123456789abcdef")
    script = (
        "import os, sys; from qgis.core import QgsApplication; from hpgc_provider.jobs import owner\n"
        "from pathlib import Path; owner._path = lambda name: Path(sys.argv[1]) / f'{name}.lock'\n"
        "print(owner.this_qgis(), flush=True); sys.stdin.read()"
    )
    folder = profile / "running"
    folder.mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    name = process.stdout.readline().strip()
    assert is_alive(name)
    process.kill()
    process.wait(30)
    assert not is_alive(name)
