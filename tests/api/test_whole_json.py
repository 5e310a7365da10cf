"""JSON told piece by piece is what Python's own reader takes, however the pieces are cut."""

import json
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hpgc_provider.api.whole_json import is_whole_json

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), texts)
documents = st.recursive(
    scalars, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4))
)
harm = st.tuples(st.floats(0, 1), st.booleans(), st.sampled_from([*',:[]{}"\\1-.e \n\t\x01\x02', "NaN", "true", "u00"]))


def pieces(text, size):
    return [text[start : start + size] for start in range(0, len(text), size)]


def is_json(text):
    def refuse(word):
        raise ValueError(word)

    try:
        json.loads(text, parse_constant=refuse)
    except ValueError:
        return False
    return True


@settings(deadline=None, derandomize=True, max_examples=500)
@given(documents, st.booleans(), st.sampled_from([None, 1]), st.lists(harm, max_size=2), st.integers(1, 9))
def test_it_takes_what_pythons_own_reader_takes(document, escaped, indent, harms, size):
    text = json.dumps(document, ensure_ascii=escaped, indent=indent)
    for where, instead, put in harms:
        place = int(where * len(text))
        text = text[:place] + put + text[place + instead :]
    assert is_whole_json(pieces(text, size)) == is_json(text)


@pytest.mark.parametrize("text", ["", "  ", '{"a": 1}\n{"a": 2}\n', "\ufeff{}", "<xml/>", "[1,]", '{"a"}', "[" * 10**5])
def test_what_is_no_document_is_told(text):
    assert not is_whole_json(pieces(text, 1000))


def test_a_large_document_is_never_whole_in_memory():
    point = json.dumps({"name": 'a "quoted" one', "at": [1.5, [2, 3]], "text": "x" * 500})
    tracemalloc.start()
    try:
        assert is_whole_json(["[", *([point, ","] * 5000), point, "]"])
        assert is_whole_json(['"', *["long text " * 1000] * 500, '"'])
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
