"""The shapes in which servers give results."""

import base64
import json
import random

import pytest

from hpgc_provider.api import Cancelled, HpgcClient, InvalidAnswer, JobFailed, ResultFile, ResultLink
from hpgc_provider.api.spooled_json import LongString, decode_base64, read_spooled_json
from tests.scripted_server import Reply

TIFF = b"II*\x00" + bytes(range(256)) * 3
TIFF64 = base64.b64encode(TIFF).decode()
RASTER = {"schema": {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}}
NUMBER = {"schema": {"type": "number"}}


@pytest.fixture
def results_of(server):
    """Runs a process of the given outputs whose synchronous answer is ``reply``, and reads it."""

    def run(reply, **outputs):
        description = {"id": "p", "jobControlOptions": ["sync-execute"], "outputs": outputs or {"out": RASTER}}
        server.on("GET", "/ogc-api/processes/p", Reply(body=description))
        server.on("GET", "/ogc-api/conformance", Reply(body={}))
        server.on("POST", "/ogc-api/processes/p/execution", reply)
        return HpgcClient(server.url).execute("p", {}).results()

    return run


@pytest.mark.parametrize(
    "document",
    [
        {"out": {"value": TIFF64}},
        {"out": {"value": TIFF64, "mediaType": "image/tiff"}},
        {"out": {"value": TIFF64, "encoding": "base64", "format": {"mediaType": "image/tiff"}}},
        {"out": TIFF64},
        {"outputs": [{"id": "out", "value": TIFF64}]},
        {"outputs": {"out": {"value": TIFF64}}},
        {"id": "out", "value": TIFF64},
        [{"id": "out", "value": TIFF64}],
        {"value": TIFF64, "mediaType": "image/tiff"},
    ],
)
def test_a_raster_by_value_is_found(results_of, document):
    result = results_of(Reply(body=document))["out"]
    assert isinstance(result, ResultFile)
    assert result.media_type == "image/tiff"
    assert result.read() == TIFF


@pytest.mark.parametrize(
    "document",
    [
        {"out": {"href": "/temp/out.tif", "type": "image/png", "format": {"mediaType": "image/tiff"}}},
        {"out": {"href": "/temp/out.tif", "mediaType": "image/png"}},
        {"outputs": [{"id": "out", "href": "/temp/out.tif", "type": "image/png"}]},
        {"out": {"value": {"href": "/temp/out.tif", "type": "image/png", "file:size": 5}}},
        {"out": {"value": {"type": "image/png", "href": "/temp/out.tif"}}},
    ],
)
def test_a_raster_by_reference_is_a_link(results_of, server, document):
    result = results_of(Reply(body=document))["out"]
    assert isinstance(result, ResultLink)
    assert result.href == f"{server.origin}/temp/out.tif"


def test_several_results_of_one_output_are_a_list(results_of):
    results = results_of(Reply(body={"out": [{"value": TIFF64, "mediaType": "image/tiff"}, {"href": "/b.tif"}]}))
    first, second = results["out"]
    assert first.read() == TIFF
    assert second.href.endswith("/b.tif")


@pytest.mark.parametrize("value", ["text", 1, 2.5, True, False, None, [1, 2], {"bbox": [1, 2, 3, 4], "crs": "x"}])
@pytest.mark.parametrize(
    "wrapped", [lambda v: {"out": v}, lambda v: {"out": {"value": v}}, lambda v: {"id": "out", "value": v}]
)
def test_a_literal_comes_back_as_it_is(results_of, value, wrapped):
    assert results_of(Reply(body=wrapped(value)), out={"schema": {}})["out"] == value


def test_a_bare_literal_belongs_to_the_only_output(results_of):
    reply = Reply(body=b"42", headers={"Content-Type": "application/json"})
    assert results_of(reply, out=NUMBER)["out"] == 42


def test_a_measurement_keeps_its_unit(results_of):
    assert results_of(Reply(body={"out": {"value": 3, "uom": "m"}}), out=NUMBER)["out"] == {"value": 3, "uom": "m"}


def test_a_raw_result_is_told_from_its_bytes(results_of):
    assert results_of(Reply(body=TIFF, headers={"Content-Type": "application/json"}))["out"].media_type == "image/tiff"


def test_stray_header_lines_before_the_json_are_skipped(results_of):
    body = b"Content-Type: application/json\r\nContent-Length: 12\r\n\r\n" + json.dumps({"out": 5}).encode()
    assert results_of(Reply(body=body), out=NUMBER)["out"] == 5


def test_a_stray_header_line_before_an_exception_is_skipped(results_of):
    body = b'Content-Type: application/json\r\n\r\n{"title": "NoApplicableCode", "detail": "no space left"}'
    with pytest.raises(JobFailed, match="no space left"):
        results_of(Reply(body=body))


def test_an_output_that_is_called_title_is_no_exception(results_of):
    document = {"title": "a", "detail": "b"}
    assert dict(results_of(Reply(body=document), title={"schema": {}}, detail={"schema": {}})) == document


def test_parts_of_a_multipart_answer_are_named_by_their_content_id(results_of):
    body = (
        b"--frontier\r\nContent-ID: <out>\r\nContent-Type: image/tiff\r\n\r\n" + TIFF + b"\r\n"
        b"--frontier\r\nContent-ID: count\r\nContent-Type: text/plain\r\n\r\n17\r\n--frontier--\r\n"
    )
    reply = Reply(body=body, headers={"Content-Type": 'multipart/related; boundary="frontier"'})
    results = results_of(reply, out=RASTER, count=NUMBER)
    assert results["out"].read() == TIFF
    assert results["count"].read() == b"17"


def test_results_in_link_headers_are_links(results_of, server):
    reply = Reply(204, headers={"Link": '</o/out.tif>; rel="out"; type="image/tiff", </o/self>; rel="self"'})
    results = results_of(reply)
    assert list(results) == ["out"]
    assert results["out"].href == f"{server.origin}/o/out.tif"


def test_no_content_is_no_results(results_of):
    assert dict(results_of(Reply(204))) == {}


def test_slashes_that_are_escaped_in_base64_are_read(results_of):
    escaped = json.dumps({"out": {"value": TIFF64}}).replace("/", "\\/").encode()
    assert results_of(Reply(body=escaped))["out"].read() == TIFF


def test_large_base64_is_read_from_disk(results_of, tmp_path):
    pixels = b"II*\x00" + random.Random(1).randbytes(3_000_001)
    text = json.dumps({"first": 1, "out": {"value": base64.b64encode(pixels).decode()}}).replace("/", "\\/")
    result = results_of(Reply(body=text.encode()), out=RASTER, first=NUMBER)["out"]
    result.save(tmp_path / "out.tif")
    assert (tmp_path / "out.tif").read_bytes() == pixels


@pytest.mark.parametrize("raw", [True, False])
def test_a_cancel_is_heard_while_a_result_is_written(server, tmp_path, raw):
    pixels = b"II*\x00" + bytes(5_000_000)
    server.on("GET", "/ogc-api/processes/p", Reply(body={"id": "p", "outputs": {"out": RASTER}}))
    server.on("GET", "/ogc-api/conformance", Reply(body={}))
    body = pixels if raw else {"out": {"value": base64.b64encode(pixels).decode()}}
    server.on("POST", "/ogc-api/processes/p/execution", Reply(body=body))
    cancelled = []
    client = HpgcClient(server.url, is_cancelled=lambda: bool(cancelled))
    result = client.execute("p", {}).results()["out"]
    with pytest.raises(Cancelled):
        result.save(tmp_path / "out.tif", lambda done, total: cancelled.append(done))
    assert len(cancelled) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("broken", ["AAAA\n", "A-_A", "AA\\/A", "AAA", "AAAAA=", " AAAA"])
def test_base64_is_read_as_servers_break_and_escape_it(broken):
    clean = broken.replace("\n", "").replace("\\", "").replace(" ", "").replace("-", "+").replace("_", "/").rstrip("=")
    if len(clean) % 4 == 1:
        with pytest.raises(InvalidAnswer):
            list(decode_base64(iter([broken.encode()])))
        return
    due = base64.b64decode(clean + "=" * (-len(clean) % 4))
    for size in range(1, len(broken) + 1):
        text = broken.encode()
        pieces = [text[start : start + size] for start in range(0, len(text), size)]
        assert b"".join(decode_base64(iter(pieces))) == due


def test_a_long_text_is_unescaped_piece_by_piece(tmp_path):
    chance = random.Random(2)
    letters = 'aé"\\/\n\t😀\u2028ß'
    text = "".join(chance.choice(letters) for _ in range(400_000))
    path = tmp_path / "document.json"
    for ascii_only in (True, False):
        path.write_text(json.dumps({"a": [text, "short"], "b": text}, ensure_ascii=ascii_only), encoding="utf-8")
        document = read_spooled_json(path)
        assert isinstance(document["a"][0], LongString)
        assert document["a"][1] == "short"
        assert "".join(document["a"][0].text()) == text
        assert "".join(document["b"].text()) == text


def test_short_documents_read_as_json_does(tmp_path):
    chance = random.Random(3)
    path = tmp_path / "document.json"

    def value(depth):
        kind = chance.randrange(7 if depth else 5)
        if kind == 5:
            return [value(depth - 1) for _ in range(chance.randrange(4))]
        if kind == 6:
            return {f'k"{n}\\': value(depth - 1) for n in range(chance.randrange(4))}
        return [None, True, -1.5e3, 'quote " and \\ backslash', "plain"][kind]

    for _ in range(300):
        document = value(4)
        path.write_text(json.dumps(document))
        assert read_spooled_json(path) == document


@pytest.mark.parametrize("depth", [201, 450, 600, 3000])
def test_results_nested_without_end_are_refused_in_a_sentence(results_of, depth):
    body = b'{"out": ' + b"[" * depth + b"]" * depth + b"}"
    with pytest.raises(InvalidAnswer, match=r"nested more than 200 levels|are not JSON"):
        results_of(Reply(body=body, headers={"Content-Type": "application/json"}))["out"]


def test_results_nested_as_deep_as_anybody_needs_are_read(results_of):
    value = json.loads("[" * 150 + "]" * 150)
    assert results_of(Reply(body={"out": value}), out={"schema": {"type": "array"}})["out"] == value
