"""What a server says of a failure, read from whatever it sent, in little time."""

import time

import pytest

from hpgc_provider.api.problem import LONGEST_SENTENCE, Problem, first_json, plain_line

MIB = 1 << 20


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"<html><head><title>502 Bad\n Gateway</title></head><body><h1>x</h1></body></html>", "502 Bad"),
        (b"<h1>No <b>room</b></h1>", "No room"),
        (b'<ows:Exception><ows:ExceptionText lang="en">No such <i>layer</i></ows:ExceptionText>', "No such layer"),
        (b"<title></title><h1>Busy</h1>", "Busy"),
        (b"<title>never ends <h1>Busy</h1>", "Busy"),
        (b"just words\nand more", "just words"),
        (b'X-Stray: [1\r\n{"title": "Gone", "detail": "It went"}', "Gone: It went"),
    ],
)
def test_the_servers_own_words_are_found(body, sentence):
    assert Problem.read(body).sentence() == sentence


def test_a_page_without_words_has_none():
    assert Problem.read(b"<html><body></body></html>") is None


@pytest.mark.parametrize(
    "body",
    [
        b"<title>" * 40_000,
        b"<title" * 40_000,
        b"<a:" * 80_000,
        b"<title>" + b"<" * MIB + b"</title>",
        b"<" + b"x" * MIB,
        b"[" * 2 * MIB,
        b"{" * 2 * MIB,
        b'{"a":' * MIB,
        b"[1," * MIB,
        b"[[1,2]," * MIB,
    ],
    ids=lambda body: body[:12].decode(),
)
def test_a_page_made_to_hold_up_its_reader_does_not(body):
    begun = time.thread_time()
    problem = Problem.read(body)
    assert time.thread_time() - begun < 1.5
    assert problem is None or len(problem.sentence()) <= LONGEST_SENTENCE


def test_of_a_long_trace_the_last_line_is_told():
    trace = "Traceback (most recent call last):\n" + '  File "x.py", line 1, in f\n' * 4000
    assert plain_line(f"{trace}ValueError: the raster has no bands\n") == "ValueError: the raster has no bands"


def test_what_stands_within_what_can_not_be_read_is_not_taken_for_the_whole():
    assert first_json(b'[{"title": "a part"}, {"title": "cut') is None


def test_of_a_long_line_the_beginning_is_told():
    assert plain_line("word " * 100_000).endswith("…")
    assert len(plain_line("word " * 100_000)) == LONGEST_SENTENCE
