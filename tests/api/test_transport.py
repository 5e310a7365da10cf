"""How requests are sent: time limits, retries, redirects, cancels, and who gets the token."""

import gzip
import json
import random
import threading
import time
from dataclasses import replace

import pytest

from hpgc_provider.api import (
    Cancelled,
    HpgcClient,
    InlineFile,
    InvalidAnswer,
    InvalidInput,
    NetworkSettings,
    NotFound,
    NotThisApi,
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    Unreachable,
)
from hpgc_provider.api.errors import CancelledUnanswered, OutcomeUnknown
from hpgc_provider.api.interrupt import HEARING_INTERVAL
from tests.scripted_server import Reply, ScriptedServer

TOKEN = "at_secret"
PROCESS = {"id": "p", "jobControlOptions": ["async-execute"], "inputs": {}, "outputs": {"out": {}}}


@pytest.fixture
def client(server):
    server.on("GET", "/ogc-api/processes/p", Reply(body=PROCESS))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": []}))
    return HpgcClient(server.url, token=TOKEN)


def test_the_token_goes_to_the_apis_own_origin(client, server):
    client.process("p")
    assert server.requests[-1].headers["Authorization"] == f"Bearer {TOKEN}"


def test_the_token_never_follows_a_redirect_to_another_origin(client, server):
    with ScriptedServer() as other:
        other.on("GET", "/there", Reply(body=PROCESS))
        server.on("GET", "/ogc-api/processes/p", Reply(302, headers={"Location": f"{other.origin}/there"}))
        assert client.process("p").id == "p"
        (request,) = other.seen("GET", "/there")
        assert "Authorization" not in request.headers
        assert TOKEN not in str(request)


def test_the_token_never_goes_with_a_result_on_another_origin(client, server, tmp_path):
    with ScriptedServer() as other:
        other.on("GET", "/out.tif", Reply(body=b"II*\x00 pixels"))
        server.on("POST", "/ogc-api/processes/p/execution", Reply(body={"out": {"href": f"{other.origin}/out.tif"}}))
        client.execute("p", {}).results()["out"].save(tmp_path / "out.tif")
        assert (tmp_path / "out.tif").read_bytes() == b"II*\x00 pixels"
        assert "Authorization" not in other.requests[-1].headers


def test_a_deletion_follows_no_redirect_to_another_server(client, server):
    with ScriptedServer() as other:
        server.on("DELETE", "/ogc-api/jobs/1", Reply(302, headers={"Location": f"{other.origin}/jobs/1"}))
        with pytest.raises(RequestRefused, match="has moved"):
            client.job("1").dismiss()
        assert other.requests == []


@pytest.mark.parametrize("status", [502, 504, 520, 524, 598])
def test_a_gateway_that_gave_up_does_not_say_that_nothing_was_run(client, server, status):
    server.on("POST", "/ogc-api/processes/p/execution", Reply(status))
    with pytest.raises(OutcomeUnknown, match="not known whether the server runs it") as unknown:
        client.execute("p", {})
    assert "Try again;" not in str(unknown.value)
    assert len(server.seen("POST", "/ogc-api/processes/p/execution")) == 1


def test_the_token_is_in_no_error_and_no_repr(client, server):
    server.on("GET", "/ogc-api/processes/p", Reply(401, {"title": "Unauthorized"}))
    with pytest.raises(SignInNeeded) as refused:
        client.process("p")
    assert TOKEN not in str(refused.value) + repr(client) + repr(client.transport) + repr(refused.value)


def test_a_netrc_file_is_not_looked_into(client, server, monkeypatch, tmp_path):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    HpgcClient(server.url).process("p")
    assert "Authorization" not in server.requests[-1].headers


def test_a_get_is_tried_again_when_the_server_is_busy(client, server):
    server.on("GET", "/ogc-api/processes/p", Reply(503), Reply(429, headers={"Retry-After": "0"}), Reply(body=PROCESS))
    assert client.process("p").id == "p"
    assert len(server.seen("GET", "/ogc-api/processes/p")) == 3


def test_a_get_is_not_tried_for_ever(client, server):
    server.on("GET", "/ogc-api/processes/p", Reply(503, {"title": "Busy", "detail": "too many jobs"}))
    with pytest.raises(ServerFailed, match="Busy: too many jobs"):
        client.process("p")
    assert len(server.seen("GET", "/ogc-api/processes/p")) == 3


def test_retry_after_is_waited_for(client, server):
    server.on("GET", "/ogc-api/processes/p", Reply(503, headers={"Retry-After": "1.5"}), Reply(body=PROCESS))
    begun = time.monotonic()
    client.process("p")
    assert time.monotonic() - begun >= 1.5


@pytest.mark.parametrize(
    "reply", [Reply(503), Reply(500), Reply(429), Reply(raw=b""), Reply(302, headers={"Location": "/elsewhere"})]
)
def test_an_execution_is_never_sent_twice(client, server, reply):
    server.on("POST", "/ogc-api/processes/p/execution", reply)
    with pytest.raises((RequestRefused, Unreachable)):
        client.execute("p", {"a": 1})
    assert len(server.seen("POST", "/ogc-api/processes/p/execution")) == 1


def test_a_request_that_may_have_been_taken_says_so(client, server):
    server.on("POST", "/ogc-api/processes/p/execution", Reply(raw=b""))
    with pytest.raises(Unreachable, match="not known whether the server runs it"):
        client.execute("p", {"a": 1})


def test_an_answer_may_take_longer_than_a_page(server):
    thinking = threading.Event()
    server.on("GET", "/ogc-api/processes/p", Reply(body=PROCESS))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body={"out": 1}, hold=thinking))
    threading.Timer(0.5, thinking.set).start()
    client = HpgcClient(server.url, settings=NetworkSettings(read_timeout=0.2))
    assert client.execute("p", {}).results()["out"] == 1


def test_two_problems_in_one_body_show_the_first(client, server):
    first = b'{"title":"NoApplicableCode","detail":"the first reason"}'
    server.on("GET", "/ogc-api/processes/p", Reply(500, first + b'\r\nStatus: 500\r\n\r\n{"title":"second"}'))
    with pytest.raises(ServerFailed, match="NoApplicableCode: the first reason"):
        client.process("p")


def test_a_refusal_that_is_cut_off_is_a_refusal(client, server):
    reply = Reply(403, {"title": "Forbidden", "detail": "the queue is closed"}, cut_after=20)
    server.on("POST", "/ogc-api/processes/p/execution", reply)
    with pytest.raises(RequestRefused) as refused:
        client.execute("p", {})
    assert refused.value.status == 403


def test_of_a_servers_stack_trace_one_line_is_shown(client, server):
    detail = "bad value\nTraceback (most recent call last):\n  File x\nValueError: nope"
    server.on("GET", "/ogc-api/processes/p", Reply(400, {"title": "BadRequest", "detail": detail}))
    with pytest.raises(RequestRefused) as refused:
        client.process("p")
    assert "BadRequest: bad value" in str(refused.value)
    assert "Traceback" not in str(refused.value)


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1:70/", "javascript:alert(1)"]
)
def test_only_web_addresses_are_followed(client, server, target):
    server.on("GET", "/ogc-api/processes/p", Reply(302, headers={"Location": target}))
    with pytest.raises(InvalidAnswer, match="not an http or https address"):
        client.process("p")


def test_redirects_in_a_circle_end(client, server):
    server.on("GET", "/ogc-api/processes/p", Reply(302, headers={"Location": "/ogc-api/processes/p"}))
    with pytest.raises(InvalidAnswer, match="redirects"):
        client.process("p")


def test_a_body_without_end_is_cut_off(client, server, monkeypatch):
    monkeypatch.setattr("hpgc_provider.api.transport.LARGEST_ANSWER", 1000)
    server.on("GET", "/ogc-api/processes/p", Reply(body=b"[" + b" " * 5000 + b"]"))
    with pytest.raises(InvalidAnswer, match="more than"):
        client.process("p")


def test_a_server_that_says_nothing_is_given_up(server):
    silent = threading.Event()
    server.on("GET", "/ogc-api/processes/p", Reply(hold=silent))
    client = HpgcClient(server.url, settings=NetworkSettings(read_timeout=0.2))
    with pytest.raises(Unreachable, match="did not answer in time"):
        client.process("p")
    silent.set()


def test_a_cancel_is_heard_within_a_quarter_of_a_second(server):
    silent = threading.Event()
    server.on("GET", "/ogc-api/processes/p", Reply(hold=silent))
    cancelled_at = time.monotonic() + 0.5
    client = HpgcClient(server.url, is_cancelled=lambda: time.monotonic() > cancelled_at)
    with pytest.raises(Cancelled):
        client.process("p")
    # The server holds its answer for as long as nobody lets it go.
    assert time.monotonic() - cancelled_at < 5
    assert HEARING_INTERVAL < 0.25
    silent.set()


def test_a_job_that_starts_after_the_cancel_is_dismissed(server):
    answer = threading.Event()
    server.on("GET", "/ogc-api/processes/p", Reply(body=PROCESS))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(201, {"jobID": "j", "status": "running"}, hold=answer))
    server.on("DELETE", "/ogc-api/jobs/j", Reply(body={"jobID": "j", "status": "dismissed"}))
    client = HpgcClient(server.url, is_cancelled=lambda: bool(server.seen("POST", "/ogc-api/processes/p/execution")))
    with pytest.raises(Cancelled):
        client.execute("p", {})
    answer.set()
    deadline = time.monotonic() + 10
    while not server.seen("DELETE", "/ogc-api/jobs/j") and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    assert len(server.seen("DELETE", "/ogc-api/jobs/j")) == 1


def test_results_that_come_after_the_cancel_leave_nothing_on_the_disk(server, tmp_path):
    answer, told = threading.Event(), threading.Event()
    server.on("GET", "/ogc-api/processes/p", Reply(body=PROCESS))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body={"out": "x" * 100}, hold=answer))
    settings = NetworkSettings(temp_dir=str(tmp_path))
    kept = []

    def late(job):
        kept.append(job)
        told.set()

    def is_cancelled():
        return bool(server.seen("POST", "/ogc-api/processes/p/execution"))

    client = HpgcClient(server.url, settings=settings, is_cancelled=is_cancelled)
    with pytest.raises(CancelledUnanswered):
        client.execute("p", {}, late=late)
    answer.set()
    assert told.wait(10)
    assert [job.id for job in kept] == [""]
    assert list(tmp_path.iterdir()) == []


def test_a_file_goes_as_base64_with_its_length_known(client, server, tmp_path):
    path = tmp_path / "scene.tif"
    path.write_bytes(bytes(range(256)) * 5000)
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body={"out": 1}))
    client.execute("p", {"il": [InlineFile(path, "image/tiff")]})
    (request,) = server.seen("POST", "/ogc-api/processes/p/execution")
    assert int(request.headers["Content-Length"]) == len(request.body)
    assert "Transfer-Encoding" not in request.headers
    value = json.loads(request.body)["inputs"]["il"][0]
    assert value["mediaType"] == "image/tiff"
    assert value["encoding"] == "base64"
    import base64

    assert base64.b64decode(value["value"]) == path.read_bytes()


def test_a_file_that_is_not_there_is_told_before_anything_is_sent(client, server, tmp_path):
    with pytest.raises(InvalidInput, match=r"nowhere\.tif can't be read"):
        client.execute("p", {"il": InlineFile(tmp_path / "nowhere.tif", "image/tiff")})
    assert not server.seen("POST", "/ogc-api/processes/p/execution")


@pytest.mark.parametrize("value", [float("nan"), object(), {1, 2}])
def test_what_json_can_not_say_is_told_before_anything_is_sent(client, server, value):
    with pytest.raises(InvalidInput):
        client.execute("p", {"a": value})
    assert not server.seen("POST", "/ogc-api/processes/p/execution")


def test_a_compressed_answer_that_is_cut_off_is_no_result(client, server):
    table = random.Random(1).randbytes(50_000).hex().encode()
    packed = {"Content-Encoding": "gzip", "Content-Type": "text/csv"}
    reply = Reply(body=gzip.compress(table), headers=packed, cut_after=20_000)
    server.on("POST", "/ogc-api/processes/p/execution", reply)
    with pytest.raises(OutcomeUnknown, match="was cut"):
        client.execute("p", {})


def test_a_compressed_page_that_is_cut_off_is_asked_for_again(client, server):
    page = gzip.compress(json.dumps({**PROCESS, "title": random.Random(1).randbytes(5000).hex()}).encode())
    whole = Reply(body=page, headers={"Content-Encoding": "gzip"})
    server.on("GET", "/ogc-api/processes/q", replace(whole, cut_after=2000), whole)
    assert client.process("q").id == "p"
    assert len(server.seen("GET", "/ogc-api/processes/q")) == 2


def test_an_answer_without_a_body_may_tell_the_length_of_another(client, server):
    server.on("GET", "/ogc-api/processes/q", Reply(raw=b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"))
    assert client.transport.get(f"{server.url}processes/q", etag='"a"').status == 304


def test_a_cut_download_leaves_nothing_under_the_final_name(client, server, tmp_path):
    server.on("GET", "/out.tif", Reply(body=b"II*\x00" + b"x" * 100000, cut_after=5000))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body={"out": {"href": "/out.tif"}}))
    with pytest.raises(Unreachable):
        client.execute("p", {}).results()["out"].save(tmp_path / "out.tif")
    assert list(tmp_path.iterdir()) == []


def test_an_error_page_in_the_place_of_a_raster_is_told(client, server, tmp_path):
    page = b"<ServiceExceptionReport><ServiceException>no such map</ServiceException></ServiceExceptionReport>"
    server.on("GET", "/wcs", Reply(body=page, headers={"Content-Type": "image/tiff"}))
    link = {"out": {"href": "/wcs?request=GetCoverage", "type": "image/tiff"}}
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body=link))
    with pytest.raises(InvalidAnswer, match="no such map"):
        client.execute("p", {}).results()["out"].save(tmp_path / "out.tif")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"<!DOCTYPE html><html><title>Welcome</title></html>", "a web page"),
        (b'<?xml version="1.0"?><wfs:WFS_Capabilities version="2.0.0"/>', "WFS"),
        (b"", "nothing"),
        (b'{"hello": "world"}', "JSON without links"),
    ],
)
def test_what_is_not_this_api_is_called_by_its_name(server, body, found):
    server.on("GET", "/ogc-api/", Reply(body=body))
    with pytest.raises(NotThisApi, match=found):
        HpgcClient(server.url).check()


def test_a_landing_page_of_another_api_is_not_this_api(server):
    server.on("GET", "/ogc-api/", Reply(body={"title": "Features here", "links": []}))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": ["http://x/ogcapi-features-1/1.0/conf/core"]}))
    with pytest.raises(NotThisApi, match="Features here"):
        HpgcClient(server.url).check()


@pytest.mark.parametrize(
    "address", ["", "hpgc.example/ogc-api", "ftp://hpgc.example/", "http://", "file:///etc/passwd"]
)
def test_what_is_no_address_is_told_at_once(address):
    with pytest.raises(InvalidInput, match="not the address of a server"):
        HpgcClient(address)


@pytest.mark.parametrize("address", ["/", "", "/?f=json", "#top"])
def test_the_base_url_is_taken_with_or_without_its_slash(address):
    assert HpgcClient(f"https://hpgc.example/me/ogc-api{address}").url == "https://hpgc.example/me/ogc-api/"


def test_every_segment_of_a_path_is_encoded(client, server):
    server.on("GET", "/ogc-api/processes/a%2Fb%3Ac%20%C3%A9", Reply(body={**PROCESS, "id": "a/b:c é"}))
    assert client.process("a/b:c é").id == "a/b:c é"


def test_the_length_of_what_stands_there_is_asked_without_fetching_it(client, server):
    server.on("HEAD", "/ogc-api/file", Reply(body=b"12345"))
    server.on("HEAD", "/ogc-api/gone", Reply(404))
    assert client.transport.length_of(f"{server.url}file") == 5
    with pytest.raises(NotFound):
        client.transport.length_of(f"{server.url}gone")
