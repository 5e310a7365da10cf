"""What a package will become: CWL's types as servers describe them."""

from __future__ import annotations

import json

import pytest

from hpgc_provider.api import read_package
from hpgc_provider.api.errors import InvalidPackage, LoneTool
from hpgc_provider.api.packages import cwl_by_url, cwl_inline, described
from hpgc_provider.api.process import Process
from hpgc_provider.api.value_type import Kind, value_type

TIFF = "iana:image/tiff"


def workflow(inputs=None, outputs=None, **more):
    document = {
        "cwlVersion": "v1.2",
        "$namespaces": {"iana": "https://www.iana.org/assignments/media-types/", "edam": "http://edamontology.org/"},
        "class": "Workflow",
        "id": "w",
        "inputs": inputs or {},
        "outputs": outputs or {},
        "steps": {},
        **more,
    }
    return read_package(json.dumps(document))


def kind_of(type, side="inputs", **more):
    package = workflow(**{side: {"x": type if isinstance(type, str) and not more else {"type": type, **more}}})
    process = Process.from_json(described(package))
    [parameter] = process.inputs if side == "inputs" else process.outputs
    return value_type(parameter)


@pytest.mark.parametrize(
    ("type", "kind", "many", "optional"),
    [
        ("string", Kind.STRING, False, False),
        ("string?", Kind.STRING, False, True),
        (["null", "int"], Kind.INTEGER, False, True),
        ("long", Kind.INTEGER, False, False),
        ("double[]", Kind.NUMBER, True, False),
        ("double[]?", Kind.NUMBER, True, True),
        ({"type": "array", "items": "float"}, Kind.NUMBER, True, False),
        ("boolean", Kind.BOOLEAN, False, False),
        (["int", "float"], Kind.NUMBER, False, False),
        ("File", Kind.FILE, False, False),
        ("File[]", Kind.FILE, True, False),
        ("Directory", Kind.FILE, False, False),
        ({"type": "enum", "symbols": ["a", "w#x/b"]}, Kind.CHOICE, False, False),
        ({"type": "record", "fields": [{"name": "n", "type": "int"}]}, Kind.STRUCTURE, False, False),
        ("https://hpgc.example/ogc.yaml#BBox", Kind.BBOX, False, False),
        ("https://hpgc.example/string_format.yaml#URI", Kind.URI, False, False),
    ],
)
def test_a_type_becomes_the_kind_of_value_that_it_is(type, kind, many, optional):
    found = kind_of(type)
    assert (found.kind, found.many, found.optional) == (kind, many, optional)


@pytest.mark.parametrize(
    "type", [None, 5, [], {}, "Any", "no-such-type", {"type": "array"}, [[["null"]]], {"type": {}}]
)
def test_an_odd_type_costs_no_process(type):
    assert kind_of(type).kind in (Kind.STRING, Kind.JSON)


def test_the_symbols_of_an_enum_are_chosen_among():
    assert kind_of({"type": "enum", "symbols": ["a", "file#x/b"]}).choices == ("a", "b")


@pytest.mark.parametrize(
    ("format", "kind"),
    [(TIFF, Kind.RASTER), ("edam:format_3591", Kind.RASTER), ("iana:application/geo+json", Kind.VECTOR)],
)
def test_a_format_tells_what_a_file_is(format, kind):
    assert kind_of("File", format=format).kind is kind
    assert kind_of("File", "outputs", format=format).kind is kind


def test_a_default_makes_a_value_optional_but_a_file_has_none():
    found = kind_of("string", default="x")
    assert (found.default, found.optional) == ("x", True)
    assert kind_of("File", default={"class": "File", "location": "a"}).default is None


def test_a_type_that_the_workflow_defines_is_found():
    kinds = [{"name": "Size", "type": "enum", "symbols": ["Size/small", "Size/large"]}]
    requirements = {"SchemaDefRequirement": {"types": kinds}}
    package = workflow({"size": "#Size"}, requirements=requirements)
    assert described(package)["inputs"]["size"]["schema"]["enum"] == ["small", "large"]


def test_words_come_from_label_and_doc():
    found = described(workflow(label="A label", doc=["One", "Two"], **{"s:softwareVersion": "1.2"}))
    assert (found["id"], found["title"], found["description"], found["version"]) == ("w", "A label", "One\nTwo", "1.2")
    assert found["mutable"] is True


def test_a_description_in_the_package_goes_before_what_the_workflow_says():
    package = cwl_inline(
        workflow({"x": "int"}, label="From the Workflow"), {"id": "other", "title": "From the package"}
    )
    found = described(package)
    assert (found["id"], found["title"]) == ("other", "From the package")
    assert set(found["inputs"]) == {"x"}


def test_what_only_the_server_can_read_is_not_guessed():
    assert described(cwl_by_url("https://hpgc.example/a.cwl#snuggs")) is None


def test_what_no_server_would_take_is_refused_with_its_line():
    with pytest.raises(LoneTool):
        described(read_package('{"cwlVersion": "v1.2", "class": "CommandLineTool", "id": "t"}'))
    with pytest.raises(InvalidPackage, match="no JSON") as wrong:
        read_package('{\n"a": 1,\n"b": }')
    assert wrong.value.line == 3
    inside = json.dumps({"executionUnit": {"value": "{\n\n", "mediaType": "application/cwl+json"}})
    with pytest.raises(InvalidPackage) as wrong:
        read_package(inside)
    assert wrong.value.line == 0


def test_a_type_without_end_is_bounded():
    kind: dict = {"type": "int"}
    for _ in range(40):
        kind = {"type": "array", "items": kind}
    assert kind_of(kind) is not None
