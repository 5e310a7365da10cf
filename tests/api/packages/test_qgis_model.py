"""The package of a QGIS model, and the program in it that runs the model."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

from hpgc_provider.api import InvalidPackage
from hpgc_provider.api.packages import CwlDocument, ModelInput, ModelOutput, QgisModel, model_runner
from hpgc_provider.api.packages.model_runner import (
    Failure,
    named_file,
    read_arguments,
    reason_in,
    results_of,
    values_of,
)

WORD = ModelInput("word", "word", "text", "string", "Word", {"type": "string"}, default="a")
LAYERS = ModelInput("layers", "LAYERS", "file", "File", "Layers", {}, many=True, media_types=("image/tiff",))
YES = ModelInput("yes", "yes", "boolean", "boolean", "Yes", {"type": "boolean"}, default=False)
ONE = ModelInput("one", "ONE", "choice", "string", "One", {"type": "string", "enum": ["a", "b"]}, choices=("a", "b"))
MADE = ModelOutput("made", "step:made", "File", "Made", media_type="image/tiff", suffix=".tif")
MEAN = ModelOutput("mean", "", "double", "Mean")


def model(**values):
    given = {"id": "m", "title": "M", "description": "", "xml": "<Option/>", "image": "qgis/qgis:ltr"}
    return QgisModel(**{**given, "inputs": (WORD, LAYERS, YES, ONE), "outputs": (MADE, MEAN), **values})


def tool_of(made):
    return next(entry for entry in made.cwl().document["$graph"] if entry["class"] == "CommandLineTool")


def files_in(made):
    listing = tool_of(made)["requirements"]["InitialWorkDirRequirement"]["listing"]
    return {entry["entryname"]: entry["entry"] for entry in listing}


def test_no_file_in_the_package_holds_what_a_cwl_runner_would_take_for_an_expression():
    xml = '<Option value="$(inputs.x) ${y} \\ $area"/>'
    files = files_in(model(xml=xml, nested=(xml,), title="$(x)", inputs=(ONE,)))
    assert len(files) == 4
    assert not [name for name, text in files.items() if "$" in text or "\\" in text]
    assert files["model.model3"] == '<Option value="&#36;(inputs.x) &#36;{y} &#92; &#36;area"/>'


def test_the_plan_survives_what_it_must_not_hold():
    choices = ("$(a)", 'back\\slash "quoted"', "100 %", "%24", "über")
    plan = json.loads(
        unquote(
            files_in(model(inputs=(ModelInput("c", "C", "choice", "string", "C", {}, choices=choices),)))["plan.json"]
        )
    )
    assert tuple(plan["inputs"]["c"]["choices"]) == choices


def test_the_workflow_says_nothing_of_the_command_line():
    workflow, tool = model().cwl().document["$graph"]
    assert "inputBinding" not in json.dumps(workflow)
    assert tool["inputs"]["layers"]["type"]["inputBinding"] == {"prefix": "layers=", "separate": False}
    assert workflow["inputs"]["layers"]["type"] == {"type": "array", "items": "File"}
    assert workflow["id"] == "m"


def test_a_lone_tool_with_bindings_within_types_is_wrapped_without_them():
    listed = {"type": "array", "items": "string", "inputBinding": {"prefix": "-w"}}
    tool = {"cwlVersion": "v1.2", "class": "CommandLineTool", "id": "t", "baseCommand": "echo", "outputs": {}}
    workflow, kept = CwlDocument({**tool, "inputs": {"words": ["null", listed]}}).wrapped().document["$graph"]
    assert workflow["inputs"]["words"]["type"] == ["null", {"type": "array", "items": "string"}]
    assert kept["inputs"]["words"] == ["null", listed]


def test_the_description_says_what_cwl_cannot():
    described = model().package().document["processDescription"]
    assert described["inputs"]["one"]["schema"]["enum"] == ["a", "b"]
    assert described["inputs"]["layers"] == {
        "title": "Layers",
        "minOccurs": 1,
        "maxOccurs": "unbounded",
        "schema": {
            "type": "string",
            "contentEncoding": "base64",
            "contentMediaType": "image/tiff",
            "x-ui-order": 1,
        },
    }
    assert described["inputs"]["word"]["minOccurs"] == 0
    assert described["outputs"]["mean"]["schema"] == {"type": "number"}


def test_an_id_that_no_server_takes_is_refused():
    with pytest.raises(InvalidPackage, match="a/b"):
        model(id="a/b").package()


def test_a_model_that_is_too_large_is_refused():
    with pytest.raises(InvalidPackage, match="5 MiB"):
        model(xml="<Option value='" + "x" * (6 << 20) + "'/>").package()


# The program in the container


def plan_of(*inputs, outputs=(MADE, MEAN)):
    return json.loads(unquote(files_in(model(inputs=inputs, outputs=outputs))["plan.json"]))


def test_values_come_as_the_model_takes_them(tmp_path):
    kinds = {
        "text": ("a=b", "a=b"),
        "integer": ("12", 12),
        "number": ("1e-7", 1e-7),
        "cell": ("x", "x"),
        "crs": ("http://www.opengis.net/def/crs/EPSG/0/31985", "EPSG:31985"),
    }
    inputs = [ModelInput(kind, kind.upper(), kind, "string", kind, {}) for kind in kinds]
    given = read_arguments([f"{kind}={text}" for kind, (text, _) in kinds.items()])
    assert values_of(plan_of(*inputs), given, tmp_path) == {kind.upper(): due for kind, (_, due) in kinds.items()}


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "OGC:CRS84"),
        ("http://www.opengis.net/def/crs/IAU/2015/30100", "IAU_2015:30100"),
        ("EPSG:4326", "EPSG:4326"),
    ],
)
def test_a_reference_system_is_called_as_qgis_calls_it(tmp_path, text, due):
    crs = ModelInput("crs", "CRS", "crs", "string", "CRS", {})
    assert values_of(plan_of(crs), {"crs": [text]}, tmp_path) == {"CRS": due}


def test_a_choice_is_the_number_that_qgis_knows(tmp_path):
    assert values_of(plan_of(ONE), {"one": ["b"]}, tmp_path) == {"ONE": 1}
    with pytest.raises(Failure, match="“c” is none of the choices of one: a, b"):
        values_of(plan_of(ONE), {"one": ["c"]}, tmp_path)


def test_what_is_left_out_stays_out_but_a_no_is_a_no(tmp_path):
    assert values_of(plan_of(WORD, LAYERS, YES), {}, tmp_path) == {"yes": False}
    assert values_of(plan_of(WORD, LAYERS, YES), {"word": [""], "yes": ["true"]}, tmp_path) == {"word": "", "yes": True}


def test_what_is_no_number_is_a_sentence(tmp_path):
    number = ModelInput("n", "N", "number", "double", "N", {})
    with pytest.raises(Failure, match="“x” is no number, and n needs one"):
        values_of(plan_of(number), {"n": ["x"]}, tmp_path)


@pytest.mark.parametrize(
    ("head", "suffix"),
    [(b"II*\x00", ".tif"), (b"fgb\x03", ".fgb"), (b"SQLite format 3\x00", ".gpkg"), (b' {"a": 1}', ".geojson")],
)
def test_a_file_is_called_by_what_it_holds(tmp_path, head, suffix):
    file = tmp_path / "file.bin"
    file.write_bytes(head)
    assert named_file(file, tmp_path / "in" / "a.b", "").name == f"a.b{suffix}"
    assert named_file(file, tmp_path / "in" / "c", ".csv").read_bytes() == head


def test_the_reason_is_what_qgis_said_each_thing_once():
    said = (
        "QStandardPaths: XDG_RUNTIME_DIR not set\nWarning 1: something\n"
        "ERROR:\tAn error was encountered while checking parameter values\n\tCould not load source layer for INPUT\n"
        "ERROR:\tAn error was encountered while checking parameter values\n"
    )
    assert reason_in(said) == (
        "An error was encountered while checking parameter values Could not load source layer for INPUT"
    )
    assert reason_in("QStandardPaths: x\nthe moon\nthe moon\n") == "the moon"
    warning = "/usr/share/qgis/a.py:40: DeprecationWarning: open() is old.\n"
    assert (
        reason_in(f"{warning}  with open(filename) as stream:\n{warning}the moon\n  was blue\n") == "the moon was blue"
    )


def test_results_are_files_and_values_and_nothing_where_a_fork_went_the_other_way(tmp_path):
    file = tmp_path / "made.tif"
    file.write_bytes(b"II*")
    log = {"errors": ["Careful", f"{model_runner.VALUES}{json.dumps({'mean': 0.1, 'other': 1})}"]}
    answer = {"results": {"step:made": str(file)}, "log": log}
    assert results_of(plan_of(), answer) == {"made": {"class": "File", "path": str(file)}, "mean": 0.1}
    assert results_of(plan_of(), {"results": {}}) == {"made": None, "mean": None}


def test_a_file_that_was_promised_and_is_not_there_is_told_with_qgis_own_words(tmp_path):
    answer = {"results": {"step:made": str(tmp_path / "no.tif")}, "log": {"errors": ["ERROR 1: disk full"]}}
    with pytest.raises(Failure, match=r"made no “made”.*disk full"):
        results_of(plan_of(), answer)


def test_an_image_without_qgis_is_told_in_the_last_line(tmp_path):
    for name, text in files_in(model(inputs=(WORD,))).items():
        (tmp_path / name).write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "run_model.py", "word=x"],
        cwd=tmp_path,
        env={**os.environ, "PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("qgis_process can't be started: No such file or directory.")
    assert not (tmp_path / "cwl.output.json").exists()


def test_the_program_needs_nothing_but_python():
    source = Path(model_runner.__file__).read_text("utf-8")
    assert "\\" not in source
    assert "$" not in source
    assert "from ." not in source
