"""Files that come down: gone on with after a cut, checked, cancelled, and told when they can't be had."""

import base64
import gzip
import hashlib
import random
import threading
import time

import pytest

from hpgc_provider.api import (
    Cancelled,
    Forbidden,
    HpgcClient,
    HpgcError,
    InvalidAnswer,
    NetworkSettings,
    NotFound,
    Unreachable,
)
from hpgc_provider.api import download as downloads
from hpgc_provider.api.digests import Digest, Expected
from hpgc_provider.api.transport import Transport
from tests.scripted_server import Reply, ScriptedServer

BODY = b"II*\x00" + random.Random(5).randbytes(200_000)
OTHER = b"II*\x00" + random.Random(6).randbytes(150_000)
TAG = {"ETag": '"one"'}
OLD = {"Last-Modified": "Tue, 01 Jan 2019 10:00:00 GMT"}
TOKEN = "at_secret"


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(downloads, "backoff", lambda attempt: 0.01)


def rest(request, body=BODY, headers=TAG, cut_after=None, most=None):
    """The answer to a request for the rest of ``body``."""
    start = int(request.headers["Range"].removeprefix("bytes=").rstrip("-"))
    end = min(len(body), start + (most or len(body)))
    where = {"Content-Range": f"bytes {start}-{end - 1}/{len(body)}"}
    return Reply(206, body[start:end], {**headers, **where}, cut_after=cut_after)


def begun(headers=TAG, after=90_000):
    return Reply(200, BODY, headers, cut_after=after)


def fetched(server, tmp_path, *scripts, expected=None, received=None, **settings):
    """What is in the file after a download of ``/out.tif``."""
    server.on("GET", "/out.tif", *scripts)
    transport = Transport(server.url, settings=NetworkSettings(**settings), is_cancelled=lambda: False)
    path = tmp_path / "out.tif"
    transport.download(f"{server.origin}/out.tif", path, received, expected or Expected())
    return path.read_bytes()


def requests_of(server):
    return [request.headers for request in server.seen("GET", "/out.tif")]


@pytest.mark.parametrize("validator", [TAG, OLD, {**TAG, **OLD}], ids=["tag", "date", "both"])
def test_after_a_cut_only_the_rest_is_asked_for(server, tmp_path, validator):
    told = []
    script = begun(validator), lambda request: rest(request, headers=validator)
    assert fetched(server, tmp_path, *script, received=lambda *numbers: told.append(numbers)) == BODY
    first, second = requests_of(server)
    assert "Range" not in first
    assert first["Accept-Encoding"] == "identity"
    assert 0 < int(second["Range"][6:-1]) <= 90_000
    assert second["If-Range"] == validator.get("ETag", OLD["Last-Modified"])
    assert told == sorted(set(told)), "each byte is counted once"
    assert told[-1] == (len(BODY), len(BODY))


JUST_NOW = {"Last-Modified": "Tue, 01 Jan 2019 10:00:00 GMT", "Date": "Tue, 01 Jan 2019 10:00:00 GMT"}


@pytest.mark.parametrize("validator", [{}, {"ETag": 'W/"one"'}, {"ETag": 'W/"one"', **OLD}, {"Last-Modified": "x"}])
def test_what_may_have_changed_unseen_is_fetched_from_the_start(server, tmp_path, validator):
    assert fetched(server, tmp_path, begun(validator), Reply(body=OTHER, headers=validator)) == OTHER
    assert not any("Range" in headers or "If-Range" in headers for headers in requests_of(server))


def test_a_file_that_was_written_in_the_second_of_the_answer_is_fetched_from_the_start(server, tmp_path):
    head = "".join(f"{name}: {value}\r\n" for name, value in JUST_NOW.items())
    raw = f"HTTP/1.1 200 OK\r\nContent-Length: {len(BODY)}\r\n{head}\r\n".encode() + BODY[:90_000]
    assert fetched(server, tmp_path, Reply(raw=raw), Reply(body=OTHER)) == OTHER
    assert not any("Range" in headers for headers in requests_of(server))


def test_a_server_that_ignores_the_range_is_taken_from_the_first_byte(server, tmp_path):
    told = []
    script = begun(), Reply(body=BODY, headers=TAG)
    assert fetched(server, tmp_path, *script, received=lambda done, total: told.append(done)) == BODY
    assert "Range" in requests_of(server)[1]
    assert told[-1] == len(BODY)


def test_a_file_that_changes_in_the_middle_is_taken_from_the_first_byte(server, tmp_path):
    assert fetched(server, tmp_path, begun(), Reply(body=OTHER, headers={"ETag": '"two"'})) == OTHER


@pytest.mark.parametrize(
    "odd",
    [
        lambda request: rest(request, OTHER, {"ETag": '"two"'}),
        lambda request: rest(request, BODY + b"more"),
        lambda request: Reply(206, BODY[5:], {**TAG, "Content-Range": f"bytes 5-{len(BODY) - 1}/{len(BODY)}"}),
        lambda request: Reply(206, BODY, TAG),
        lambda request: Reply(206, gzip.compress(BODY), {**rest(request).headers, "Content-Encoding": "gzip"}),
        Reply(416, {"title": "no such range"}),
    ],
    ids=["another tag", "another length", "another part", "no range", "encoded", "not satisfiable"],
)
def test_a_part_that_does_not_fit_is_thrown_away(server, tmp_path, odd):
    assert fetched(server, tmp_path, begun(), odd, Reply(body=BODY, headers=TAG)) == BODY
    assert ["Range" in headers for headers in requests_of(server)] == [False, True, False]


def test_a_server_that_gives_less_than_the_rest_is_asked_for_what_is_left(server, tmp_path):
    assert fetched(server, tmp_path, begun(), lambda request: rest(request, most=30_000)) == BODY


def test_tries_are_counted_only_while_nothing_comes(server, tmp_path):
    few = begun(after=70_000), lambda request: rest(request, most=3_000)
    assert fetched(server, tmp_path, *few) == BODY
    assert len(requests_of(server)) > 5 * downloads.PATIENT_TRIES


def test_a_line_that_ends_within_each_piece_gets_on(server, tmp_path):
    little = downloads.PIECE // 3
    few = begun(after=little), lambda request: rest(request, cut_after=little)
    assert fetched(server, tmp_path, *few) == BODY
    assert len(requests_of(server)) == -(-len(BODY) // little)


def test_it_is_given_up_once_nothing_comes_any_longer(server, tmp_path):
    dead = Reply(raw=b"")
    with pytest.raises(Unreachable, match=r"cut off after \d+ kB of 200 kB.*hpgc:fetchresults"):
        fetched(server, tmp_path, begun(), dead)
    assert len(requests_of(server)) == downloads.PATIENT_TRIES


def test_the_tries_are_bounded_in_all(server, tmp_path, monkeypatch):
    monkeypatch.setattr(downloads, "MOST_TRIES", 5)
    with pytest.raises(Unreachable):
        fetched(server, tmp_path, begun(), lambda request: rest(request, most=10))
    assert len(requests_of(server)) == 5


def test_a_server_that_asks_to_wait_in_the_middle_is_waited_for(server, tmp_path):
    busy = Reply(503, headers={"Retry-After": "1"})
    started = time.monotonic()
    assert fetched(server, tmp_path, begun(), busy, rest) == BODY
    assert time.monotonic() - started >= 1


def test_redirects_are_followed_anew_and_the_token_stays_at_home(server, tmp_path):
    with ScriptedServer() as first, ScriptedServer() as second:
        first.on("GET", "/a", begun())
        second.on("GET", "/b", rest)
        moved = [
            Reply(302, headers={"Location": f"{first.origin}/a"}),
            Reply(302, headers={"Location": f"{second.origin}/b"}),
        ]
        server.on("GET", "/out.tif", *moved)
        Transport(server.url, HpgcClient(server.url, TOKEN).transport._authorization).download(
            f"{server.origin}/out.tif", tmp_path / "out.tif"
        )
        assert (tmp_path / "out.tif").read_bytes() == BODY
        assert TOKEN in str(server.requests)
        assert TOKEN not in str(first.requests + second.requests)
        assert "Range" in second.requests[0].headers


@pytest.mark.parametrize(("status", "kind"), [(403, Forbidden), (410, NotFound), (404, NotFound)])
def test_an_address_that_expires_in_the_middle_is_told_without_its_signature(server, tmp_path, status, kind):
    server.on("GET", "/out.tif", begun(), Reply(status, {"title": "AccessDenied", "detail": "Request has expired"}))
    transport = Transport(server.url, is_cancelled=lambda: False)
    with pytest.raises(kind, match=r"had come.*Request has expired.*hpgc:fetchresults") as told:
        transport.download(f"{server.origin}/out.tif?signature=s3cret", tmp_path / "out.tif")
    assert "s3cret" not in str(told.value)
    assert told.value.status == status


@pytest.mark.parametrize(
    "reply", [Reply(403), Reply(raw=b""), Reply(302, headers={"Location": "ftp://x/"}), Reply(503)]
)
def test_the_signature_of_an_address_is_in_no_error(server, tmp_path, reply):
    server.on("GET", "/out.tif", reply)
    with pytest.raises(HpgcError) as told:
        Transport(server.url).download(f"{server.origin}/out.tif?signature=s3cret", tmp_path / "out.tif")
    assert "s3cret" not in str(told.value)


def in_base64(name):
    return base64.b64encode(hashlib.new(name, BODY).digest()).decode()


RIGHT = [
    {"Repr-Digest": f"sha-256=:{in_base64('sha256')}:"},
    {"Repr-Digest": f"unknown=:AAAA:, sha-512=:{in_base64('sha512')}:"},
    {"Content-Digest": f"sha-512=:{in_base64('sha512')}:"},
    {"Digest": f"SHA-256={in_base64('sha256')},MD5={in_base64('md5')}"},
    {"Content-MD5": in_base64("md5")},
]


@pytest.mark.parametrize("headers", RIGHT, ids=lambda headers: next(iter(headers)))
@pytest.mark.parametrize("is_cut", [False, True], ids=["whole", "cut"])
def test_the_bytes_are_compared_with_the_digests_that_the_server_announces(server, tmp_path, headers, is_cut):
    fine = Reply(200, BODY, {**TAG, **headers}, cut_after=90_000 if is_cut else None)
    assert fetched(server, tmp_path, fine, rest) == BODY
    assert len(requests_of(server)) == 1 + is_cut
    with pytest.raises(InvalidAnswer, match=r"digest is another"):
        fetched(server, tmp_path, Reply(200, OTHER, headers))


@pytest.mark.parametrize(
    "headers", [{"Content-MD5": "no digest"}, {"Digest": "MD5=AAAA"}, {"Repr-Digest": "sha-256=x"}]
)
def test_what_is_no_digest_is_passed_over(server, tmp_path, headers):
    assert fetched(server, tmp_path, Reply(200, BODY, headers)) == BODY


def test_a_file_that_was_patched_together_wrongly_is_fetched_anew(server, tmp_path):
    fine = {**TAG, **RIGHT[0]}
    mixed = lambda request: rest(request, bytes(len(BODY)))  # noqa: E731
    assert fetched(server, tmp_path, begun(fine), mixed, Reply(200, BODY, fine)) == BODY
    assert len(requests_of(server)) == 3


def multihash(code, name):
    return code + hashlib.new(name, BODY).hexdigest()


CHECKSUMS = [
    multihash("", "md5"),
    multihash("", "md5").upper(),
    multihash("", "sha256"),
    multihash("1220", "sha256"),
    multihash("1340", "sha512"),
    multihash("1114", "sha1"),
    multihash("d50110", "md5"),
]


@pytest.mark.parametrize("checksum", CHECKSUMS)
def test_a_result_is_what_its_link_says_or_it_is_not_kept(server, tmp_path, checksum):
    link = {"type": "image/tiff", "href": "/out.tif", "file:size": len(BODY), "file:checksum": checksum}
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": {"asset": {}}}))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body={"asset": {"value": link}}))
    wrong = bytes(reversed(BODY))
    server.on("GET", "/out.tif", Reply(body=BODY), Reply(body=wrong), Reply(body=BODY + b"!"))
    result = HpgcClient(server.url).execute("p", {}).results()["asset"]
    result.save(tmp_path / "out.tif")
    assert (tmp_path / "out.tif").read_bytes() == BODY
    for complaint in ("digest is another", "bytes where 200004 were announced"):
        with pytest.raises(InvalidAnswer, match=complaint):
            result.save(tmp_path / "other.tif")
    assert [path.name for path in tmp_path.iterdir()] == ["out.tif"]


@pytest.mark.parametrize("odd", [{}, {"file:size": "5"}, {"file:size": True}, {"file:size": -1, "file:checksum": "zz"}])
def test_members_of_a_link_that_say_nothing_are_passed_over(odd):
    assert Expected.of_members(odd) == Expected()


def chunked(body, size=10_000, is_whole=True, headers=""):
    chunks = [body[at : at + size] for at in range(0, len(body), size)]
    framed = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    head = f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n{headers}\r\n".encode()
    return Reply(raw=head + framed + (b"0\r\n\r\n" if is_whole else b""))


def test_a_file_of_unknown_length_is_gone_on_with_too(server, tmp_path):
    cut = chunked(BODY[:90_000], is_whole=False, headers='ETag: "one"\r\n')
    assert fetched(server, tmp_path, chunked(BODY)) == BODY
    assert fetched(server, tmp_path, cut, rest) == BODY
    assert fetched(server, tmp_path, chunked(BODY[:90_000], is_whole=False), chunked(BODY)) == BODY


def test_a_connection_that_ends_early_is_noticed_by_the_size_that_the_link_tells(server, tmp_path):
    early = Reply(raw=b'HTTP/1.1 200 OK\r\nETag: "one"\r\n\r\n' + BODY[:90_000])
    assert fetched(server, tmp_path, early, rest, expected=Expected(len(BODY))) == BODY


def test_more_bytes_than_announced_are_an_error(server, tmp_path):
    with pytest.raises(InvalidAnswer, match=r"more than the 200000 bytes"):
        fetched(server, tmp_path, chunked(BODY), expected=Expected(200_000))


def test_bytes_behind_the_announced_end_are_no_part_of_the_file(server, tmp_path):
    raw = f"HTTP/1.1 200 OK\r\nContent-Length: {len(BODY)}\r\n\r\n".encode() + BODY + b"HTTP/1.1 200 OK"
    assert fetched(server, tmp_path, Reply(raw=raw)) == BODY


def test_an_encoded_answer_is_decoded_and_never_gone_on_with(server, tmp_path):
    packed = gzip.compress(BODY)
    headers = {**TAG, "Content-Encoding": "gzip", "Content-MD5": in_base64("md5")}
    cut = Reply(200, packed, headers, cut_after=90_000)
    size = Expected(len(BODY), (Digest("md5", hashlib.md5(BODY).digest()),))
    assert fetched(server, tmp_path, cut, Reply(200, packed, headers), expected=size) == BODY
    assert not any("Range" in headers for headers in requests_of(server))


def test_a_server_that_stalls_is_left_and_gone_on_with(server, tmp_path):
    stalled = threading.Event()
    stuck = Reply(200, BODY, TAG, cut_after=90_000, stall=stalled)
    assert fetched(server, tmp_path, stuck, rest, read_timeout=1.5) == BODY
    stalled.set()


def cancelled_at(server, happening, script, fetch):
    """Seconds from a cancel, which comes once ``happening()``, to the end of a download."""
    moments = []

    def is_cancelled():
        if not moments and happening():
            moments.append(time.monotonic())
        return bool(moments)

    server.on("GET", "/out.tif", *script)
    transport = Transport(server.url, is_cancelled=is_cancelled)
    with pytest.raises(Cancelled):
        fetch(transport, f"{server.origin}/out.tif")
    return time.monotonic() - moments[0]


@pytest.mark.parametrize("is_spooled", [True, False], ids=["spooled", "file"])
@pytest.mark.parametrize("where", ["before the answer", "stalled", "pausing", "stalled in the rest"])
def test_a_cancel_is_heard_at_once_wherever_a_download_stands(server, tmp_path, monkeypatch, where, is_spooled):
    monkeypatch.setattr(downloads, "backoff", lambda attempt: 20.0 if where == "pausing" else 0.01)
    forever = threading.Event()
    stuck = Reply(200, BODY, TAG, cut_after=90_000, stall=forever)
    scripts = {
        "before the answer": [Reply(hold=forever)],
        "stalled": [stuck],
        "pausing": [begun()],
        "stalled in the rest": [begun(), Reply(hold=forever)],
    }
    asked = 2 if where == "stalled in the rest" else 1

    def fetch(transport, url):
        return transport.spooled(url) if is_spooled else transport.download(url, tmp_path / "out.tif")

    took = cancelled_at(server, lambda: len(requests_of(server)) >= asked, scripts[where], fetch)
    forever.set()
    assert took < 0.5


def test_a_results_document_is_gone_on_with_as_well(server):
    document = b'{"out": "' + b"x" * 300_000 + b'"}'
    server.on("GET", "/results", Reply(200, document, TAG, cut_after=150_000), lambda request: rest(request, document))
    spool = Transport(server.url, is_cancelled=lambda: False).spooled(f"{server.origin}/results")
    assert spool.path.read_bytes() == document
    assert "Range" in server.requests[-1].headers
