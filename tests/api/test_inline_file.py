"""Files inside a request: each arrives as it is on disk, or is refused with a sentence that names it."""

import base64
import json

import pytest

from hpgc_provider.api import InlineFile, InvalidInput
from hpgc_provider.api.execute_request import RequestBody

LATIN = '<?xml version="1.0" encoding="ISO-8859-1"?><name>Müller</name>'.encode("latin-1")


def sent(path, data, *described, edition=1, **more):
    path.write_bytes(data)
    body = RequestBody({"a": InlineFile(path, *described, **more)}, edition)
    written = b"".join(body)
    assert len(written) == len(body)
    return json.loads(written)["a"]


def test_a_text_in_utf_8_goes_as_a_text(tmp_path):
    told = sent(tmp_path / "a.xml", "<a>Müller</a>".encode(), "text/xml", "text")
    assert told == {"value": "<a>Müller</a>", "mediaType": "text/xml"}


def test_a_text_in_another_encoding_goes_as_the_bytes_that_it_is(tmp_path):
    told = sent(tmp_path / "a.xml", LATIN, "text/xml", "text")
    assert base64.b64decode(told.pop("value")) == LATIN
    assert told == {"encoding": "base64", "mediaType": "text/xml"}


def test_a_text_in_another_encoding_is_refused_where_the_edition_names_no_encoding(tmp_path):
    with pytest.raises(InvalidInput, match=r"a\.xml can't be sent as a text: it is not in UTF-8"):
        sent(tmp_path / "a.xml", LATIN, "text/xml", "text", edition=2)


def test_a_mark_of_the_byte_order_before_json_is_left_out(tmp_path):
    assert sent(tmp_path / "a.json", b'\xef\xbb\xbf{"a": 1}', "application/json", "json")["value"] == {"a": 1}


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b'{"a": 1}\n{"a": 2}\n', b"<a/>", b'"M\xfcller"', b"[NaN]"])
def test_what_is_not_one_json_document_is_refused_before_anything_is_sent(tmp_path, data):
    with pytest.raises(InvalidInput, match=r"a\.json can't be sent as application/json: it is not one JSON document"):
        sent(tmp_path / "a.json", data, "application/json", "json")


def test_what_is_known_to_be_json_is_not_read_for_it(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"nonsense")
    assert b"nonsense" in b"".join(RequestBody(InlineFile(path, "application/json", "json", known_json=True)))


def test_of_a_large_file_the_ends_tell_whether_it_is_json(tmp_path):
    entries = b'{"a": 1}' + b',\n{"a": 1}' * 600_000
    assert len(sent(tmp_path / "a.json", b" [" + entries + b"]\n", "application/json", "json")["value"]) == 600_001
    for data in (entries + b"]", b"[" + entries, b"<a>" + entries + b"</a>", b"[" + entries + b'"\xfc"]'):
        with pytest.raises(InvalidInput, match="it is not one JSON document"):
            sent(tmp_path / "a.json", data, "application/json", "json")
