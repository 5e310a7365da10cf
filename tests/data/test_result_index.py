"""What is remembered of results, and when it is believed."""

import os

import pytest

from hpgc_provider.data.result_index import KnownResult, ResultIndex

HREF = "https://hpgc.example/results/1/out.tif"


@pytest.fixture
def index(tmp_path):
    return ResultIndex(tmp_path / "results.sqlite")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "out.tif"
    path.write_bytes(b"II*\x00 and pixels")
    return path


def test_a_result_is_found_by_the_file_that_it_became(index, file):
    known = KnownResult(str(file), HREF, "image/tiff")
    index.remember(known)
    assert ResultIndex(index.path).find(str(file)) == known
    assert index.find(str(file.with_name("other.tif"))) is None


def test_a_file_that_was_changed_is_no_result_any_more(index, file):
    index.remember(KnownResult(str(file), HREF, "image/tiff"))
    file.write_bytes(b"II*\x00 and others!!")
    assert index.find(str(file)) is None


def test_a_file_of_the_same_size_written_later_is_seen(index, file):
    index.remember(KnownResult(str(file), HREF, "image/tiff"))
    found = os.stat(file)
    os.utime(file, ns=(found.st_atime_ns, found.st_mtime_ns + 1_000_000))
    assert index.find(str(file)) is None


def test_a_result_that_is_only_a_source_is_found_by_it(index):
    known = KnownResult(f"/vsicurl/{HREF}", HREF, "image/tiff", is_here=False)
    index.remember(known)
    assert index.find(known.place) == known
    index.forget(known.place)
    assert index.find(known.place) is None


@pytest.mark.parametrize("place", ["", "out.tif", "layer_1234", "dbname='x' table=y"])
def test_what_is_no_place_is_not_looked_up(index, place):
    index.remember(KnownResult(place, HREF, "image/tiff"))
    assert index.find(place) is None


def test_the_newest_are_kept(index, monkeypatch):
    monkeypatch.setattr("hpgc_provider.data.result_index.MOST", 3)
    for number in range(5):
        index.remember(KnownResult(f"/vsicurl/{number}", HREF, "", is_here=False))
    assert [index.find(f"/vsicurl/{number}") is not None for number in range(5)] == [False, False, True, True, True]


def test_an_index_that_cannot_be_read_costs_nothing_but_the_links(index, file):
    index.path.write_bytes(b"no database at all, and long enough to be looked at" * 40)
    index.remember(KnownResult(str(file), HREF, "image/tiff"))
    assert index.find(str(file)) is None
