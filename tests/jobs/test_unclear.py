"""Requests that were cut off: whose job is found, and of which it is said that nobody knows."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import datetime, timezone

import pytest
from qgis.core import QgsProcessingFeedback

from hpgc_provider.api import HpgcError
from hpgc_provider.jobs.store import JobStore, State
from hpgc_provider.jobs.unclear import find
from tests.scripted_server import Reply

from .scripted_process import job, offer

NOW = time.time() - 86_400
UNKNOWN = "it is not known which"
NONE = "no job of it is there"


@pytest.fixture
def jobs(provider, server):
    """Has the server list jobs, each an id with the seconds from ``NOW`` to its beginning."""
    offer(server, provider)

    def listed(*begun, zone="Z"):
        entries = []
        for id, seconds in begun:
            moment = datetime.fromtimestamp(NOW + seconds, timezone.utc)
            entries.append(job(id, "successful", moment.strftime("%Y-%m-%dT%H:%M:%S") + zone))
        server.on("GET", "/ogc-api/jobs", Reply(body={"jobs": entries}))

    return listed


def cut_off(submitted, sent, ended=None, of="", place="a.csv"):
    """A request ``of`` something whose wait for an answer ended so; ``None`` is for a QGIS that was killed."""
    store = JobStore()
    key = store.begin("s", "p", {"of": of, "out": place}, ("out",))
    if ended is not None:
        store.ended(key, State.SUBMITTING, "HTTP 504")
    with closing(sqlite3.connect(store.path)) as database, database:
        at = [None if moment is None else NOW + moment for moment in (submitted, sent, ended or submitted)]
        database.execute("UPDATE job SET submitted = ?, sent = ?, updated = ? WHERE key = ?", (*at, key))
    return key


def look(key):
    """What is said; nothing where the job was found."""
    try:
        find(JobStore().job(key), QgsProcessingFeedback())
    except HpgcError as problem:
        return str(problem)
    return ""


def test_the_only_job_that_fits_is_found(jobs):
    key = cut_off(0, 100, 160)
    jobs(("old", -5000), ("mine", 101), ("later", 5000))
    assert look(key) == ""
    assert (JobStore().job(key).job, JobStore().job(key).state) == ("mine", State.ACCEPTED)


def test_of_two_jobs_that_fit_none_is_taken(jobs):
    first, second = cut_off(0, 100, 160, "one"), cut_off(160, 260, 320, "two")
    jobs(("first", 101), ("second", 261))
    assert UNKNOWN in look(second)
    assert UNKNOWN in look(first)
    assert {record.job for record in JobStore().jobs()} == {""}
    assert all(record.is_open for record in JobStore().jobs())


def test_one_job_that_two_requests_may_have_begun_is_taken_for_neither(jobs):
    first, second = cut_off(0, 1, 60, "one"), cut_off(5, 6, 65, "two")
    jobs(("one", 6))
    assert UNKNOWN in look(first)
    assert UNKNOWN in look(second)


def test_requests_for_the_same_share_their_jobs_and_each_has_its_own(jobs):
    keys = [cut_off(start, start + 1, place=f"{start}.csv") for start in (0, 2, 4)]
    jobs(("a", 1), ("b", 4))
    said = [look(key) for key in keys]
    assert sorted(JobStore().job(key).job for key in keys) == ["", "a", "b"]
    assert sorted(map(bool, said)) == [False, False, True]


def test_of_more_jobs_than_there_were_requests_for_the_same_none_is_taken(jobs):
    keys = [cut_off(start, start + 1) for start in (0, 2)]
    jobs(("a", 1), ("b", 3), ("of somebody else", 4))
    assert all(UNKNOWN in look(key) for key in keys)


def test_a_request_that_was_not_sent_whole_has_no_job(jobs):
    key = cut_off(0, None)
    jobs(("of somebody else", 20))
    assert "so nothing was run: it can be run again" in look(key)
    assert JobStore().job(key).state is State.LOST


def test_a_request_of_which_no_job_is_there_can_be_run_again(jobs):
    key = cut_off(0, 100, 160)
    jobs(("old", -20_000), ("later", 20_000))
    assert NONE in look(key)
    assert JobStore().job(key).state is State.LOST


@pytest.mark.parametrize(("apart", "zone"), [(-600, "Z"), (7200, ""), (-5 * 3600, "")])
def test_a_clock_that_is_wrong_makes_no_job_be_run_again(jobs, apart, zone):
    key = cut_off(0, 100, 160)
    jobs(("mine", 101 + apart), zone=zone)
    assert UNKNOWN in look(key)
    assert JobStore().job(key).is_open
    assert JobStore().job(key).owner == ""
