"""What a package is, read from each form that servers take, and what is wrong with the others."""

import json

import pytest

from hpgc_provider.api import InvalidPackage, LoneTool
from hpgc_provider.api.packages import (
    ApplicationPackage,
    ContainerUnit,
    CwlDocument,
    CwlUnit,
    LinkUnit,
    container,
    cwl_by_url,
    cwl_inline,
    read_package,
)
from tests.collected import COLLECTED_PACKAGES

from .samples import LONE, PACKAGES, SHOUT, SHOUT_FLOW, TWO, inline, needs_corpus, needs_yaml, of_notebook

URL = "https://data.example/app.cwl"


@needs_corpus
@pytest.mark.parametrize("path", COLLECTED_PACKAGES, ids=lambda path: path.stem)
def test_every_gathered_package_is_read(path):
    package = read_package(path)
    assert json.loads(package.body()) == json.loads(path.read_text(encoding="utf-8"))
    assert package.kinds in [("slurm",), ("cwl",), ("openeo",)]


def test_the_packages_of_the_notebook_are_read():
    found = {name: read_package(package).process_ids(w) for name, (package, w) in of_notebook().items()}
    assert found == {"snuggs": ("snuggs",), "dnbr": ("dnbr",), "BandMath": ("BandMath",)}


@needs_yaml
@pytest.mark.parametrize(
    ("name", "id"), [("band-ratio.cwl", "band-ratio"), ("scale-bands.cwl", "scale-bands"), ("sleep.cwl", "sleep")]
)
def test_cwl_in_yaml_is_sent_as_it_is_written(name, id):
    document = read_package(PACKAGES / name)
    assert isinstance(document, CwlDocument)
    assert document.process_ids() == (id,)
    assert (document.media_type, document.body()) == ("application/cwl+yaml", (PACKAGES / name).read_bytes())


@pytest.mark.parametrize(
    "source", [SHOUT, json.dumps(SHOUT), json.dumps(SHOUT).encode()], ids=["dict", "text", "bytes"]
)
def test_cwl_in_json_is_sent_as_json(source):
    document = read_package(source)
    assert document.media_type == "application/cwl+json"
    assert json.loads(document.body()) == SHOUT
    assert (document.workflows, document.tools) == (("shoutflow",), ("shout",))


@pytest.mark.parametrize(
    "unit",
    [
        {"value": SHOUT, "mediaType": "application/cwl+json"},
        {"value": SHOUT, "type": "application/cwl"},
        {"value": json.dumps(SHOUT), "mediaType": "application/cwl"},
        {"value": SHOUT},
        [{"value": json.dumps(SHOUT), "mediaType": "application/cwl+json"}],
        {"unit": SHOUT},
        [{"unit": SHOUT, "type": "application/cwl+json"}],
        {"unit": {"value": SHOUT, "mediaType": "application/cwl+json"}},
        SHOUT,
    ],
    ids=["value", "type", "text", "bare", "array", "weaver", "weaver-array", "weaver-value", "cwl-itself"],
)
def test_cwl_inside_of_a_package_is_found_in_each_form(unit):
    package = read_package({"executionUnit": unit})
    assert isinstance(package.units[0], CwlUnit)
    assert package.kinds == ("cwl",)
    assert package.process_ids() == ("shoutflow",)
    assert json.loads(package.body()) == {"executionUnit": unit}
    assert package.media_type == "application/ogcapppkg+json"


@pytest.mark.parametrize(
    ("unit", "kind"),
    [
        ({"type": "SLURM", "image": "docker://otbtf/4.1.0-cpu"}, "slurm"),
        ({"type": "docker", "image": "mydocker/ndvi:latest", "config": {"cpuMin": 2}}, "docker"),
        ({"type": "oci", "image": "registry.example/ndvi@sha256:00"}, "oci"),
        ({"image": "mydocker/ndvi:latest"}, "docker"),
        ({"type": "docker", "value": {"image": "mydocker/ndvi:latest", "deployment": "hpc"}}, "docker"),
    ],
)
def test_a_container_image_is_read_with_where_it_runs(unit, kind):
    package = read_package({"processDescription": {"id": "ndvi"}, "executionUnit": unit})
    assert isinstance(package.units[0], ContainerUnit)
    assert (package.kinds, package.process_ids()) == ((kind,), ("ndvi",))


def test_a_link_names_its_workflow_in_the_fragment_and_w_overrules_it():
    package = read_package({"executionUnit": {"href": URL + "#snuggs", "type": "application/cwl"}})
    assert isinstance(package.units[0], LinkUnit)
    assert package.process_ids() == ("snuggs",)
    assert package.process_ids("dnbr") == ("dnbr",)
    assert read_package({"executionUnit": {"href": URL}}).process_ids() == ()
    assert read_package(URL) == cwl_by_url(URL)


@pytest.mark.parametrize("wrapper", [lambda it: it, lambda it: {"process": it}], ids=["flat", "with process inside"])
def test_a_description_stands_flat_or_with_process_inside(wrapper):
    description = wrapper({"id": "shout", "inputs": {"word": {"schema": {"type": "string"}}}})
    package = read_package({"processDescription": description, **inline(SHOUT)})
    assert [parameter.id for parameter in package.process.inputs] == ["word"]
    assert package.process_ids() == ("shout", "shoutflow")


def test_builders_make_what_the_notebook_writes_by_hand():
    notebook = of_notebook()
    snuggs, _ = notebook["snuggs"]
    assert cwl_by_url(snuggs["executionUnit"]["href"]).document == snuggs
    bandmath, _ = notebook["BandMath"]
    description = {key: value for key, value in bandmath["processDescription"].items() if key != "additionalParameters"}
    entry_point = bandmath["processDescription"]["additionalParameters"][0]["value"]
    assert container(bandmath["executionUnit"]["image"], entry_point, description).document == bandmath


def test_builders_take_a_description_or_leave_it_to_the_server():
    package = cwl_inline(SHOUT, {"id": "shoutflow", "title": "Shout"})
    assert package.document == {"processDescription": {"id": "shoutflow", "title": "Shout"}, **inline(SHOUT)}
    assert cwl_inline(json.dumps(SHOUT)).document == inline(SHOUT)
    left = container("docker://otbtf/4.1.0-cpu", config={"memoryMin": 2})
    assert left.document == {
        "executionUnit": {"type": "SLURM", "image": "docker://otbtf/4.1.0-cpu", "config": {"memoryMin": 2}}
    }
    assert left.process_ids() == ()
    with pytest.raises(InvalidPackage, match="An entry point stands in the process description"):
        container("docker://otbtf/4.1.0-cpu", "otbcli_BandMath")


@pytest.mark.parametrize("source", [LONE, inline(LONE), {"executionUnit": [{"unit": LONE}]}])
def test_a_lone_tool_is_refused_with_the_offer_to_wrap_it(source):
    package = read_package(source)
    with pytest.raises(LoneTool, match=r"the tool “shout” and no Workflow.*have a Workflow of one step put around it"):
        package.process_ids()
    assert package.wrapped().process_ids() == ("shout",)


def test_a_wrapped_tool_keeps_what_it_takes_and_gives():
    tool = {
        **LONE,
        "$namespaces": {"iana": "https://www.iana.org/assignments/media-types/"},
        "label": "Shout",
        "requirements": [{"class": "SchemaDefRequirement", "types": []}, {"class": "DockerRequirement"}],
        "inputs": [
            {"id": "#shout/word", "type": "string", "default": "one", "inputBinding": {"position": 1}},
            {"id": "more", "type": ["null", "string"], "doc": "More words"},
        ],
        "outputs": {"out": "stdout", "parts": {"type": "File[]", "outputBinding": {"glob": "*.txt"}}},
    }
    document = read_package(tool).wrapped().document
    workflow, inner = document["$graph"]
    assert (document["cwlVersion"], document["$namespaces"]) == ("v1.2", tool["$namespaces"])
    assert (workflow["id"], workflow["label"], inner["id"]) == ("shout", "Shout", "shout-tool")
    assert workflow["requirements"] == [{"class": "SchemaDefRequirement", "types": []}]
    assert workflow["inputs"] == {
        "word": {"type": "string", "default": "one"},
        "more": {"type": ["null", "string"], "doc": "More words"},
    }
    assert workflow["outputs"] == {
        "out": {"type": "File", "outputSource": "run/out"},
        "parts": {"type": "File[]", "outputSource": "run/parts"},
    }
    assert workflow["steps"]["run"] == {
        "run": "#shout-tool",
        "in": {"word": "word", "more": "more"},
        "out": ["out", "parts"],
    }
    assert "cwlVersion" not in inner
    assert inner["requirements"] == tool["requirements"]


def test_a_tool_without_id_takes_that_of_the_description():
    tool = {key: value for key, value in LONE.items() if key != "id"}
    wrapped = read_package({"processDescription": {"id": "shout"}, **inline(tool)}).wrapped()
    assert wrapped.process_ids() == ("shout",)
    assert wrapped.document["processDescription"] == {"id": "shout"}


def test_one_of_several_tools_is_wrapped_by_name():
    document = read_package({"cwlVersion": "v1.2", "$graph": [{**LONE, "id": "a"}, {**LONE, "id": "b"}]})
    with pytest.raises(LoneTool, match=r"2 tools \(“a” and “b”\)"):
        document.process_ids()
    with pytest.raises(InvalidPackage, match="several tools in the CWL document: pick “a” or “b”"):
        document.wrapped()
    assert document.wrapped("b").process_ids() == ("b",)
    with pytest.raises(InvalidPackage, match="no tool “c”"):
        document.wrapped("c")


def test_one_of_several_workflows_has_to_be_picked():
    for package in (read_package(TWO), read_package(inline(TWO))):
        with pytest.raises(
            InvalidPackage, match="several Workflows in the CWL document: pick “shoutflow” or “whisper”"
        ):
            package.process_ids()
        assert package.process_ids("whisper") == ("whisper",)
        with pytest.raises(InvalidPackage, match="no Workflow “mumble” in the CWL document; there is “shoutflow” and"):
            package.process_ids("mumble")
    apart = {"executionUnit": [inline(SHOUT)["executionUnit"], {"value": {**TWO, "$graph": TWO["$graph"][1:]}}]}
    with pytest.raises(InvalidPackage, match="several Workflows in the package"):
        read_package(apart).process_ids()
    assert read_package(apart).process_ids("whisper") == ("whisper",)


NAMELESS = {"cwlVersion": "v1.2", **{key: value for key, value in SHOUT_FLOW.items() if key != "id"}}


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ({}, "it has no “executionUnit”"),
        ({"processDescription": {"id": "a"}}, "It is a process description alone"),
        ({"executionUnit": []}, "the array “executionUnit” is empty"),
        ({"executionUnit": "docker://x"}, "The execution unit is text; an object is due"),
        ({"executionUnit": [{"href": URL}, 3]}, "Execution unit 2 is a number"),
        ({"executionUnit": {"config": {}}}, "neither “href” nor “value” nor “image”"),
        ({"executionUnit": {"image": 3}}, "names no container image"),
        ({"executionUnit": {"type": "docker", "value": {}}}, "names no container image"),
        ({"executionUnit": {"value": {"a": 1}}}, "needs a “mediaType” or “type”"),
        ({"executionUnit": {"value": {"a": 1}, "mediaType": "application/cwl"}}, "is not CWL"),
        ({"executionUnit": {"value": "{", "mediaType": "application/cwl+json"}}, "is no JSON"),
        ({"executionUnit": {"href": "file:///etc/passwd"}}, "no http or https address.*A file of this computer"),
        ({"executionUnit": {"href": "app.cwl"}}, "no http or https address"),
        ({"executionUnit": {"href": "https://ana:secret@data.example/app.cwl"}}, "the address holds a login"),
        ({"executionUnit": {"href": "https://data.example/{id}.cwl"}}, "is a template"),
        ({"executionUnit": {"href": "https://data.example/a b.cwl"}}, "spaces or control characters"),
        ({"executionUnit": {"href": None}}, "has nothing for an “href”"),
        ({"processDescription": {"title": "a"}, **inline(SHOUT)}, "a process description without an id"),
        ({"processDescription": [], **inline(SHOUT)}, "a “processDescription” that is no object"),
        (NAMELESS, "The Workflow has no id"),
        (inline(NAMELESS), "The Workflow has no id"),
        ({"$graph": [SHOUT_FLOW]}, "names no “cwlVersion”"),
        ({"cwlVersion": "v1.2", "$graph": []}, "holds no Workflow"),
        ({"cwlVersion": "v1.2", "class": "Operation"}, "holds no Workflow"),
        ("ftp://data.example/app.cwl", "no http or https address"),
        pytest.param("ratio.cwl", "nor a CWL document. The name of a file is given as a Path", marks=needs_yaml),
        ("[1, 2]", "neither an application package .* nor a CWL document"),
        (b"\xff\xfe", "no text in UTF-8"),
    ],
)
def test_what_is_wrong_with_a_package_is_said(source, sentence):
    with pytest.raises(InvalidPackage, match=sentence) as wrong:
        read_package(source).process_ids()
    assert "secret" not in str(wrong.value)


@pytest.mark.parametrize(
    "id", ["a,b", "a;b", "a$$b", "a$q$b", "a b", "../a", "a/b", "a\\b", ".a", "a\nb", "a\x00b", "a" * 300]
)
def test_ids_that_servers_stumble_over_are_refused(id):
    for package in (
        {"cwlVersion": "v1.2", **SHOUT_FLOW, "id": id},
        {"processDescription": {"id": id}, "executionUnit": {"image": "a"}},
    ):
        with pytest.raises(InvalidPackage, match=r"can't be the id|longer than|NUL"):
            read_package(package).process_ids()
    with pytest.raises(InvalidPackage):
        read_package({"executionUnit": {"href": URL}}).process_ids(id)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(InvalidPackage, match=r"There is no file .*missing.cwl"):
        read_package(tmp_path / "missing.cwl")
    with pytest.raises(InvalidPackage, match="is no file"):
        read_package(tmp_path)


def test_a_package_read_once_stays_itself():
    package = read_package(inline(SHOUT))
    assert isinstance(package, ApplicationPackage)
    assert read_package(package) is package
