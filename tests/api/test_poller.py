"""Many jobs followed with few requests; a network that goes away and comes back; a server that forgets."""

import threading

import pytest

from hpgc_provider.api import HpgcClient, JobStatus, NotFound, SignInNeeded, Unreachable
from hpgc_provider.api.job import MISSING
from hpgc_provider.api.poller import Clock, Closed, Poller, Watch
from tests.scripted_server import Reply, ScriptedServer, nobody_listens

TEN_MINUTES = 600


class Virtual(Clock):
    """A clock that jumps where others wait."""

    def __init__(self):
        self.time = 1000.0

    def now(self):
        return self.time

    def wait(self, condition, seconds):
        condition.wait(0.0005)
        self.time += seconds or 0


class Listener:
    """Remembers what it was told of one job."""

    def __init__(self, id):
        self.id, self.statuses, self.problem, self.notices = id, [], None, []
        self.over = threading.Event()
        self.watch = Watch(id, self.told, self.failed, self.notices.append)

    def told(self, status):
        self.statuses.append(status)
        if status.status.ended:
            self.over.set()

    def failed(self, problem):
        self.problem = problem
        self.over.set()


def job(id, status="running"):
    return {"jobID": id, "status": status}


@pytest.fixture
def clock():
    return Virtual()


@pytest.fixture
def poller(server, clock):
    closed = Closed()
    client = HpgcClient(server.url, is_cancelled=closed.heard)
    made = Poller(client, patience=3600, clock=clock, closed=closed)
    yield made
    made.close()
    client.close()


def follow(poller, *ids):
    listeners = [Listener(id) for id in ids]
    for listener in listeners:
        poller.watch(listener.watch)
    return listeners


def over(*listeners):
    for listener in listeners:
        assert listener.over.wait(30), f"{listener.id} never came to an end"


def test_one_job_is_asked_for_by_itself(server, poller):
    server.on("GET", "/ogc-api/jobs/1", Reply(body=job("1")), Reply(body=job("1")), Reply(body=job("1", "successful")))
    (listener,) = follow(poller, "1")
    over(listener)
    assert [status.status for status in listener.statuses] == [
        JobStatus.RUNNING,
        JobStatus.RUNNING,
        JobStatus.SUCCESSFUL,
    ]
    assert server.seen("GET", "/ogc-api/jobs") == []


def test_five_hundred_jobs_are_read_from_the_list(server, poller):
    ids = [str(number) for number in range(500)]
    rounds = [{"jobs": [job(id, "running") for id in ids]}] * 3
    server.on(
        "GET",
        "/ogc-api/jobs",
        *(Reply(body=page) for page in rounds),
        Reply(body={"jobs": [job(id, "failed") for id in ids]}),
    )
    listeners = [Listener(id) for id in ids]
    with poller._condition:
        for listener in listeners:
            poller.watch(listener.watch)
    over(*listeners)
    assert all(listener.statuses[-1].status is JobStatus.FAILED for listener in listeners)
    assert len(server.requests) == 4


def test_jobs_that_the_list_lacks_are_asked_for_by_themselves(server, poller):
    server.on("GET", "/ogc-api/jobs", Reply(body={"jobs": [job("1", "successful")]}))
    server.on("GET", "/ogc-api/jobs/2", Reply(body=job("2", "successful")))
    server.on("GET", "/ogc-api/jobs/1", Reply(body=job("1", "successful")))
    one, two = follow(poller, "1", "2")
    over(one, two)
    assert [listener.statuses[-1].status for listener in (one, two)] == [JobStatus.SUCCESSFUL] * 2
    assert server.seen("GET", "/ogc-api/jobs/2")


@pytest.mark.parametrize("answer", [Reply(404), Reply(403), Reply(body=b"<html>"), Reply(501)])
def test_a_server_without_a_list_is_asked_job_by_job(server, poller, answer):
    server.on("GET", "/ogc-api/jobs", answer)
    for id in ("1", "2", "3"):
        server.on("GET", f"/ogc-api/jobs/{id}", Reply(body=job(id)), Reply(body=job(id, "successful")))
    listeners = follow(poller, "1", "2", "3")
    over(*listeners)
    assert all(listener.statuses[-1].status is JobStatus.SUCCESSFUL for listener in listeners)
    assert len(server.seen("GET", "/ogc-api/jobs")) <= 1


def test_a_job_that_the_server_forgot_is_told_and_costs_no_other(server, poller):
    server.on("GET", "/ogc-api/jobs", Reply(body={"jobs": []}))
    server.on("GET", "/ogc-api/jobs/2", Reply(body=job("2")), Reply(body=job("2", "successful")))
    lost, other = follow(poller, "1", "2")
    over(lost, other)
    assert isinstance(lost.problem, NotFound)
    assert other.problem is None


def test_a_proxy_that_finds_nothing_for_a_while_loses_no_job(server, poller):
    away = Reply(404, b"404 page not found\n", {"Content-Type": "text/plain"})
    server.on("GET", "/ogc-api/jobs/1", Reply(body=job("1")), away, away, Reply(body=job("1", "successful")))
    (listener,) = follow(poller, "1")
    over(listener)
    assert listener.problem is None
    assert listener.statuses[-1].status is JobStatus.SUCCESSFUL


def test_a_job_that_is_not_there_for_a_minute_is_lost_whoever_says_it(server, poller, clock):
    server.on("GET", "/ogc-api/jobs/1", Reply(404, b"404 page not found\n"))
    begun = clock.time
    (listener,) = follow(poller, "1")
    over(listener)
    assert isinstance(listener.problem, NotFound)
    assert begun + MISSING <= clock.time < begun + MISSING + 30


def test_a_job_that_was_taken_away_while_it_was_asked_for_is_told_nothing(server, poller):
    asked, hold = threading.Event(), threading.Event()
    server.on("GET", "/ogc-api/jobs/1", lambda _: (asked.set(), Reply(410, hold=hold))[1])
    server.on("GET", "/ogc-api/jobs/2", Reply(body=job("2", "successful")))
    (listener,) = follow(poller, "1")
    assert asked.wait(10)
    poller.unwatch(listener.watch)
    (other,) = follow(poller, "2")
    hold.set()
    over(other)
    assert listener.problem is None


@pytest.mark.parametrize(
    "reply", [Reply(404, {"title": "NoSuchJob", "detail": "no job 1"}), Reply(404, {"detail": "no job 1"}), Reply(410)]
)
def test_a_job_that_the_api_itself_knows_no_longer_is_lost_at_once(server, poller, reply):
    server.on("GET", "/ogc-api/jobs/1", reply)
    (listener,) = follow(poller, "1")
    over(listener)
    assert isinstance(listener.problem, NotFound)
    assert len(server.seen("GET", "/ogc-api/jobs/1")) == 1


def test_a_sign_in_that_is_over_is_no_word_on_the_list_of_jobs(server, poller):
    signed_in = threading.Event()

    def guarded(body):
        return lambda _: Reply(body=body) if signed_in.is_set() else Reply(401)

    server.on("GET", "/ogc-api/jobs", guarded({"jobs": [job("1", "successful"), job("2", "successful")]}))
    for id in ("1", "2"):
        server.on("GET", f"/ogc-api/jobs/{id}", guarded(job(id)))
    first = follow(poller, "1", "2")
    over(*first)
    assert all(isinstance(listener.problem, SignInNeeded) for listener in first)
    signed_in.set()
    # By themselves they would never end.
    over(*follow(poller, "1", "2"))


def test_the_sleep_of_the_computer_is_no_waiting_for_the_server(clock):
    with nobody_listens() as origin:
        poller = Poller(HpgcClient(f"{origin}/ogc-api/"), patience=1200, clock=clock)
        (listener,) = follow(poller, "1")
        while not listener.notices:
            threading.Event().wait(0.001)
        clock.time += 8 * 3600
        woken = clock.time
        over(listener)
    assert clock.time > woken + 600


def test_a_cut_of_ten_minutes_is_survived(clock):
    closed = Closed()
    with nobody_listens() as origin:
        client = HpgcClient(f"{origin}/ogc-api/", is_cancelled=closed.heard)
        poller = Poller(client, patience=1_000_000, clock=clock, closed=closed)
        (listener,) = follow(poller, "1")
        begun = clock.time
        while clock.time < begun + TEN_MINUTES:
            assert listener.problem is None
            threading.Event().wait(0.001)
    second = ScriptedServer(port=int(origin.rsplit(":", 1)[1]))
    # Before it serves: asked sooner, it would say that there is no such job.
    second.on("GET", "/ogc-api/jobs/1", Reply(body=job("1", "successful")))
    with second:
        over(listener)
    assert listener.statuses[-1].status is JobStatus.SUCCESSFUL
    assert len(listener.notices) == 2
    assert "The job goes on there" in listener.notices[0]
    assert "answers again" in listener.notices[1]
    poller.close()


def test_after_its_patience_it_gives_up_with_a_sentence(clock):
    with nobody_listens() as origin:
        poller = Poller(HpgcClient(f"{origin}/ogc-api/"), patience=1200, clock=clock)
        (listener,) = follow(poller, "1")
        over(listener)
    assert isinstance(listener.problem, Unreachable)
    assert "Gave up after 20 minutes" in str(listener.problem)
    assert clock.time < 1000 + 1200 + 60


def test_a_sign_in_that_is_over_is_told_at_once(server, poller):
    server.on("GET", "/ogc-api/jobs/1", Reply(401))
    (listener,) = follow(poller, "1")
    over(listener)
    assert isinstance(listener.problem, SignInNeeded)


def test_the_servers_wish_to_wait_is_heard(server, poller, clock):
    answers = [Reply(body=job("1"), headers={"Retry-After": "60"}), Reply(body=job("1", "successful"))]
    server.on("GET", "/ogc-api/jobs/1", *answers)
    begun = clock.time
    over(*follow(poller, "1"))
    assert clock.time - begun >= 60


def test_somebody_who_says_that_a_job_changed_has_it_asked_for_at_once(server):
    asked = threading.Event()

    def answer(request):
        asked.set()
        return Reply(
            body=job("1", "successful" if len(server.requests) > 1 else "running"), headers={"Retry-After": "90"}
        )

    server.on("GET", "/ogc-api/jobs/1", answer)
    poller = Poller(HpgcClient(server.url))
    (listener,) = follow(poller, "1")
    assert asked.wait(10)
    while not listener.statuses:
        threading.Event().wait(0.001)
    poller.wake("1")
    over(listener)
    poller.close()


def test_a_change_that_is_told_while_the_job_is_being_asked_for_is_not_forgotten(server, poller, clock):
    def answer(request):
        ended = len(server.requests) > 1
        if not ended:
            # What is answered now is from before.
            poller.wake("1")
        return Reply(body=job("1", "successful" if ended else "running"), headers={"Retry-After": "90"})

    server.on("GET", "/ogc-api/jobs/1", answer)
    begun = clock.time
    over(*follow(poller, "1"))
    assert clock.time - begun < 90


def test_what_is_not_followed_any_more_is_told_nothing(server, poller):
    held = threading.Event()
    server.on("GET", "/ogc-api/jobs/1", Reply(body=job("1"), hold=held))
    (listener,) = follow(poller, "1")
    poller.unwatch(listener.watch)
    held.set()
    assert listener.statuses == []


def test_the_thread_ends_with_the_last_job_and_begins_again(server, poller):
    server.on("GET", "/ogc-api/jobs/1", Reply(body=job("1", "successful")))
    for _ in range(2):
        over(*follow(poller, "1"))
        thread = poller._thread
        if thread is not None:
            thread.join(10)
        assert poller._thread is None


def test_an_answer_that_nobody_reckoned_with_costs_no_job_its_follower(server, poller):
    odd = Reply(302, headers={"Location": "http://[x"})
    server.on(
        "GET", "/ogc-api/jobs/1", odd, Reply(body={**job("1"), "progress": 10**400}), Reply(body=job("1", "failed"))
    )
    (listener,) = follow(poller, "1")
    over(listener)
    assert listener.statuses[0].progress == 100.0
    assert listener.statuses[-1].status is JobStatus.FAILED


def test_the_trouble_of_one_job_is_not_that_of_the_others(server, poller):
    server.on("GET", "/ogc-api/jobs", Reply(404))
    server.on("GET", "/ogc-api/jobs/1", Reply(403))
    server.on("GET", "/ogc-api/jobs/2", Reply(500))
    server.on("GET", "/ogc-api/jobs/3", Reply(body=job("3")), Reply(body=job("3", "successful")))
    forbidden, broken, fine = follow(poller, "1", "2", "3")
    over(forbidden, fine)
    assert "403" in str(forbidden.problem)
    assert fine.problem is None
    assert broken.problem is None
