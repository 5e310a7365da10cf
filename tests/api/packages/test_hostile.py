"""Packages that would cost their reader: refused with a sentence, at once, and before anything is sent."""

import json
import sys
import time

import pytest

from hpgc_provider.api import InvalidPackage
from hpgc_provider.api.packages import read_package
from hpgc_provider.api.packages.cwl_description import described
from hpgc_provider.api.packages.text import read_text

from .samples import SHOUT, inline, needs_yaml

SECONDS = 5


def laughs():
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]" for old, new in zip("abcdefghi", "bcdefghij")]
    return "\n".join(lines)


def refused_at_once(text, sentence):
    start = time.monotonic()
    with pytest.raises(InvalidPackage, match=sentence):
        read_package(text)
    assert time.monotonic() - start < SECONDS


@needs_yaml
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (laughs(), "more than 100000 values, counted with all repetitions"),
        ("a: &a [*a]", "refers to “a”, which stands for nothing yet"),
        ("a: !!python/object/apply:os.system [ls]", "the YAML tag .*only plain values"),
        ("a: !!python/name:os.system", "the YAML tag"),
        ("!!set {a, b}", "the YAML tag"),
        ("a: !!binary aGVsbG8=", "the YAML tag"),
        ("a: " + "[" * 100_000, "nested more than 64 levels"),
        ("a: " + "{b: " * 50_000, "nested more than 64 levels|neither JSON nor YAML"),
        ("\n".join(" " * n + "a:" for n in range(2000)), "nested more than 64 levels"),
        ("- 1\n" * 200_000, "more than 100000 values"),
        ("a: " + "9" * 100_000, "an integer of more than 64 bits"),
        ("a: 0x" + "f" * 300, "an integer of more than 64 bits"),
        ("a: .inf", "a number that is not finite"),
        ("a: 1e999", "a number that is not finite"),
        ("id: a\nid: b", "“id” twice in one mapping"),
        ("? [a, b]\n: c", "a list or mapping for a key"),
        ("a: b\n---\na: c", "several YAML documents"),
        ("<<: [1]", "merges .* something that is no mapping"),
        ("a: b: c", "neither JSON nor YAML"),
        ("a: \x07", "neither JSON nor YAML"),
        ("a: \x00", "a NUL character"),
    ],
    ids=lambda value: value[:30],
)
def test_hostile_yaml_is_refused(text, sentence):
    refused_at_once(text, sentence)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[" * 1_000_000, "nested more than 64 levels"),
        ('{"a":' * 100_000, "nested more than 64 levels"),
        ("[" * 100 + "]" * 100, "nested more than 64 levels"),
        ('{"a": ' + "9" * 100_000 + "}", "an integer of more than 64 bits"),
        ('{"a": 18446744073709551616}', "an integer of more than 64 bits"),
        ('{"a": NaN}', "holds NaN"),
        ('{"a": 1e999}', "a number that is not finite"),
        ('{"a": "\\u0000"}', "a NUL character"),
        ('{"a": 1, "a": 2}', "“a” twice in one object"),
        ("[" + "0," * 200_000 + "0]", "more than 100000 values"),
        ('{"executionUnit":', "is no JSON"),
    ],
    ids=lambda value: value[:30],
)
def test_hostile_json_is_refused(text, sentence):
    refused_at_once(text, sentence)


def test_fifty_megabytes_are_not_even_read(tmp_path):
    large = tmp_path / "large.cwl"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    for source in (large, "a" * (50 * 1024 * 1024), b"a" * (6 * 1024 * 1024)):
        with pytest.raises(InvalidPackage, match="larger than 5 MiB"):
            read_package(source)


def test_objects_are_held_to_the_same_bounds():
    around = {}
    around["a"] = around
    many = [0]
    for _ in range(20):
        many = [many] * 10
    for source, sentence in [
        (around, "nested more than 64 levels"),
        ({"a": many}, "more than 100000 values"),
        ({"a": object()}, "which JSON has no form for"),
        ({1: "a"}, "a key that is no text"),
        ({"a": 2**80}, "more than 64 bits"),
    ]:
        with pytest.raises(InvalidPackage, match=sentence):
            read_package(source)
        with pytest.raises(InvalidPackage, match=sentence):
            read_package({"executionUnit": source})


@needs_yaml
def test_hostile_text_inside_of_a_package_is_refused_too():
    with pytest.raises(InvalidPackage, match="more than 100000 values"):
        read_package(inline(laughs()))


@needs_yaml
def test_yaml_is_read_by_the_core_schema_of_its_version_1_2():
    text = "{on: off, yes: no, a: 010, b: 0o10, c: 1:30, d: 2001-01-01, e: ~, f: 1.5, g: '1', h: 0x1f, i: !!str 1, j: }"
    expected = {"on": "off", "yes": "no", "a": 10, "b": 8, "c": "1:30", "d": "2001-01-01", "e": None, "f": 1.5}
    assert read_text("# not JSON\n" + text) == {**expected, "g": "1", "h": 31, "i": "1", "j": None}


@needs_yaml
def test_honest_anchors_and_merges_are_understood():
    text = "a: &a {x: 1, y: [2]}\nb: {<<: *a, x: 3}\nc: *a\n1: d"
    assert read_text(text) == {"a": {"x": 1, "y": [2]}, "b": {"x": 3, "y": [2]}, "c": {"x": 1, "y": [2]}, "1": "d"}


def test_without_pyyaml_json_is_read_and_yaml_is_refused_with_what_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert read_package(json.dumps(SHOUT)).process_ids() == ("shoutflow",)
    with pytest.raises(InvalidPackage, match=r"no package “yaml” \(PyYAML\).*give the package as JSON"):
        read_package("cwlVersion: v1.2")


def test_named_types_that_multiply_are_looked_at_a_few_thousand_times():
    width = 60
    records = [
        {
            "name": f"level{depth}",
            "type": "record",
            "fields": [{"name": f"f{number}", "type": f"level{depth + 1}"} for number in range(width)],
        }
        for depth in range(4)
    ]
    last = {"name": "level4", "type": "enum", "symbols": ["a"]}
    workflow = {
        "cwlVersion": "v1.2",
        "class": "Workflow",
        "id": "w",
        "requirements": {"SchemaDefRequirement": {"types": [*records, last]}},
        "inputs": {"deep": "level0", "plain": "string"},
        "outputs": {},
        "steps": {},
    }
    begun = time.thread_time()
    found = described(read_package(json.dumps(workflow)), "w")
    assert time.thread_time() - begun < SECONDS
    assert set(found["inputs"]) == {"deep", "plain"}
    assert len(json.dumps(found)) < 1_000_000


def test_a_key_that_comes_twice_among_many_is_found_at_once():
    text = "{" + ", ".join(f'"k{number}": 1' for number in range(50_000)) + ', "k49999": 2}'
    refused_at_once(text, "has “k49999” twice in one object")
