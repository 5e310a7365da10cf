"""A process description as an algorithm: parameters, help, and what is checked before anything is sent."""

import json

import processing
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.algorithms.inputs.upload_options import NAMES
from hpgc_provider.algorithms.text import without_secrets
from hpgc_provider.api import InvalidAnswer

TIFF = {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}
PNG = {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}
HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script>'


def made(**description):
    return algorithm_from_description({"id": "p", **description}, "local").create()


def parameters(algorithm):
    """Those of the process, by name; whoever calls this holds the algorithm, which owns them."""
    found = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    for name in ("HPGC_DETACH", *NAMES):
        found.pop(name, None)
    return found


def is_optional(parameter):
    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)


def test_bandmath_is_what_a_person_expects(local):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("hpgc:local.BandMath")
    found = parameters(algorithm)
    assert list(found) == ["il", "out", "ram", "exp", "pause", "HPGC_RESULTS", "out_result_format", "out_result"]
    assert found["il"].type() == "multilayer"
    assert not is_optional(found["il"])
    assert found["out"].type() == "enum"
    assert found["out"].defaultValue() == "float"
    assert found["ram"].type() == "number"
    assert found["ram"].dataType() == QgsProcessingParameterNumber.Type.Integer
    assert found["ram"].defaultValue() == 128
    assert is_optional(found["ram"])
    assert found["exp"].type() == "string"
    assert not is_optional(found["exp"])
    assert found["out_result"].type() == "rasterDestination"
    assert found["HPGC_RESULTS"].flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert algorithm.displayName() == "BandMath"
    assert algorithm.group() == "local"
    help_text = algorithm.shortHelpString()
    assert "1.0.0" in help_text
    assert local.url in help_text


def test_a_process_that_runs_as_a_job_may_be_left_to_itself():
    algorithm = made(jobControlOptions=["async-execute"])
    (detach,) = algorithm.parameterDefinitions()
    assert (detach.name(), detach.type(), detach.defaultValue()) == ("HPGC_DETACH", "boolean", False)
    assert detach.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert algorithm.outputDefinition("HPGC_JOB").type() == "outputString"
    assert made(jobControlOptions=["sync-execute"]).parameterDefinitions() == []


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("dbname='gis' user='u' password='S3 cret' table=t", "dbname='gis' user='u' password= table=t"),
        ("PG: host=h password=S3cret user=u", "PG: host=h password= user=u"),
        ("https://ana:S3cret@hpgc.example/a.tif", "https://ana@hpgc.example/a.tif"),
        ("/vsicurl/https://h.example/a.tif?sig=S3cret&x=1", "/vsicurl/https://h.example/a.tif?sig=&x=1"),
        (
            "/vsicurl?url=https%3A//h/a.tif%3Ftoken%3DS3cret%26x%3D1",
            "/vsicurl?url=https%3A//h/a.tif%3Ftoken%3D%26x%3D1",
        ),
        (
            ["/data/scene.tif", {"a": "url=https://h/?token=S3cret"}],
            ["/data/scene.tif", {"a": "url=https://h/?token="}],
        ),
        ("im1b1/im1b2", "im1b1/im1b2"),
    ],
)
def test_what_is_kept_of_a_run_holds_no_secret_of_its_layers(source, kept):
    assert without_secrets(source) == kept


def test_one_raster_is_a_raster_layer_and_an_array_of_them_several():
    algorithm = made(inputs={"one": {"schema": TIFF}, "some": {"schema": {"type": "array", "items": TIFF}}})
    found = parameters(algorithm)
    assert found["one"].type() == "raster"
    assert found["some"].type() == "multilayer"


@pytest.mark.parametrize(
    ("schema", "type"),
    [
        ({"type": "integer"}, "number"),
        ({"type": "number"}, "number"),
        ({"type": "boolean"}, "boolean"),
        ({"type": "string"}, "string"),
        ({"type": "string", "enum": ["a"]}, "enum"),
        ({"type": "object"}, "string"),
        ({}, "string"),
        ({"type": "array", "items": {"type": "number"}}, "matrix"),
        ({"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}, "enum"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"format": "ogc-bbox"}, "extent"),
        ({"format": "geojson-geometry"}, "geometry"),
        ({"$ref": "https://geojson.org/schema/Point.json"}, "point"),
        ({"format": "geojson-feature-collection"}, "source"),
        ({"type": "string", "format": "ogc-crs"}, "crs"),
        ({"type": "string", "contentMediaType": "text/csv"}, "source"),
        ({"type": "string", "contentMediaType": "application/pdf"}, "file"),
        ({"type": "string", "contentMediaType": "application/vnd.laszip"}, "pointcloud"),
        ({"type": "string", "contentMediaType": "model/2dm"}, "mesh"),
    ],
)
def test_each_kind_has_its_parameter(schema, type):
    algorithm = made(inputs={"a": {"schema": schema}})
    assert parameters(algorithm)["a"].type() == type


def test_what_is_written_as_json_says_so_in_the_help():
    algorithm = made(inputs={"a": {"title": "Area", "schema": {"type": "object"}}})
    assert "JSON" in parameters(algorithm)["a"].help()
    assert "JSON" in algorithm.shortHelpString()


def test_an_input_that_can_not_be_shown_is_written_as_json(monkeypatch):
    from hpgc_provider.algorithms.inputs.numbers import NumberInput

    def fail(self):
        raise OverflowError("too large for QGIS")

    monkeypatch.setattr(NumberInput, "parameter", fail)
    algorithm = made(inputs={"a": {"schema": {"type": "number"}}, "b": {"schema": {"type": "string"}}})
    found = parameters(algorithm)
    assert list(found) == ["a", "b"]
    assert found["a"].type() == "string"
    assert "too large for QGIS" in found["a"].help()


def test_names_that_differ_in_case_alone_are_told_apart():
    algorithm = made(
        inputs={"a": {"schema": {"type": "string"}}, "A": {"schema": {"type": "string"}}},
        outputs={"a": {"schema": {"type": "number"}}, "b": {"schema": TIFF}},
    )
    assert list(parameters(algorithm)) == ["a", "A_2", "b"]
    assert [output.name() for output in algorithm.outputDefinitions()] == ["HPGC_JOB", "a_result", "b"]


def test_results_come_in_the_ways_that_the_server_has():
    def ways(schema, *transmissions):
        algorithm = made(outputs={"out": {"schema": schema}}, outputTransmission=list(transmissions))
        found = algorithm.parameterDefinition("HPGC_RESULTS")
        return found.options() if found is not None else []

    both = {"oneOf": [TIFF, PNG]}
    assert ways(both, "value", "reference") == ["download", "wms", "stream"]
    assert ways(TIFF, "reference") == ["download", "stream"]
    assert ways(both, "value") == []
    assert ways({"type": "number"}, "value", "reference") == []


def test_outputs_are_typed_by_their_schema():
    algorithm = made(
        outputs={
            "raster": {"schema": TIFF},
            "xml": {"schema": {"type": "string", "contentMediaType": "text/xml"}},
            "places": {"schema": {"format": "geojson-feature-collection"}},
            "page": {"schema": {"type": "string", "contentMediaType": "text/html"}},
            "tiles": {"schema": {"type": "array", "items": TIFF}},
            "count": {"schema": {"type": "integer"}},
            "ok": {"schema": {"type": "boolean"}},
            "text": {"schema": {"type": "string"}},
            "odd": {},
        }
    )
    types = {output.name(): output.type() for output in algorithm.outputDefinitions() if output.name() != "HPGC_JOB"}
    assert types == {
        "raster": "outputRaster",
        "xml": "outputFile",
        "places": "outputVector",
        "page": "outputHtml",
        "tiles": "outputFolder",
        "tiles_layers": "outputMultilayer",
        "count": "outputNumber",
        "ok": "outputBoolean",
        "text": "outputString",
        "odd": "outputString",
    }


def test_nothing_that_a_server_wrote_is_markup_in_the_help():
    algorithm = made(
        title=HOSTILE,
        description=HOSTILE + "d",
        version=HOSTILE,
        inputs={"a": {"title": HOSTILE, "description": HOSTILE + "i", "schema": {"type": HOSTILE}}},
        outputs={"b": {"title": HOSTILE, "description": HOSTILE + "o", "schema": {"type": "string"}}},
    )
    shown = algorithm.shortHelpString() + parameters(algorithm)["a"].help()
    assert "<script" not in shown
    assert "<img" not in shown
    assert "&lt;script&gt;" in shown


def test_links_for_people_stand_in_the_help_and_only_web_addresses(local):
    links = [
        {"rel": "about", "href": 'https://hpgc.example/about?a=1&b="2', "title": "<b>About</b>"},
        {"rel": "license", "href": "/licence.html"},
        {"rel": "about", "href": "javascript:alert(1)"},
        {"rel": "about", "href": "file:///etc/passwd"},
        {"rel": "self", "href": "https://hpgc.example/self"},
    ]
    algorithm = made(links=links)
    shown = algorithm.shortHelpString()
    assert '<a href="https://hpgc.example/about?a=1&amp;b=&quot;2">&lt;b&gt;About&lt;/b&gt;</a>' in shown
    assert f'<a href="{local.origin}/licence.html">Licence</a>' in shown
    assert "javascript" not in shown
    assert "file:" not in shown
    assert "/self" not in shown
    assert algorithm.helpUrl().startswith("https://hpgc.example/about")


def test_five_megabytes_of_description_are_cut():
    assert len(made(description="x" * 5_000_000).shortHelpString()) < 10_000


@pytest.mark.parametrize("document", [{}, {"title": "x"}, {"id": ""}])
def test_a_description_without_an_id_is_refused(document):
    with pytest.raises(InvalidAnswer, match="no id"):
        algorithm_from_description(document, "local")


def test_it_carries_its_own_description():
    algorithm = made(inputs={"a": {"schema": {"type": "string"}}})
    again = algorithm.create()
    assert again.name() == algorithm.name() == "local.p"
    assert list(parameters(again)) == ["a"]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"il": [], "exp": "im1b1"}, "il|Images|image"),
        ({"exp": "im1b1"}, "il|Images|image"),
        ({"il": ["SCENE"]}, "exp|xpression"),
        ({"il": ["SCENE"], "exp": " "}, "is empty"),
        ({"il": ["SCENE"], "exp": "im1b1", "out": "complex"}, "none of the choices"),
        ({"il": ["SCENE"], "exp": "im1b1", "ram": "much"}, "has to be a number"),
        ({"il": ["SCENE"], "exp": "im1b1", "out_result": "/tmp/x.gpkg"}, r"ends in \.tif"),
    ],
)
def test_values_are_checked_before_anything_is_sent(local, scene, values, said):
    from hpgc_provider.api import HpgcClient

    jobs = len(HpgcClient(local.url).jobs())
    values = {"out_result": "TEMPORARY_OUTPUT", **values}
    if "il" in values:
        values["il"] = [str(scene) if word == "SCENE" else word for word in values["il"]]
    with pytest.raises(QgsProcessingException, match=said):
        processing.run("hpgc:local.BandMath", values)
    assert len(HpgcClient(local.url).jobs()) == jobs


@pytest.mark.parametrize(("text", "fine"), [('{"a": [1, 2]}', True), ("5", True), ("{", False), ("word", False)])
def test_json_text_is_checked(qgis_processing, text, fine):
    algorithm = made(inputs={"a": {"title": "Area", "schema": {"type": "object"}}})
    checked, said = algorithm.checkParameterValues({"a": text}, QgsProcessingContext())
    assert checked is fine
    assert fine or ("“Area” is not valid JSON" in said)


def test_the_command_line_is_written_as_qgis_does(local):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("hpgc:local.BandMath")
    command, fine = algorithm.asQgisProcessCommand({"exp": "im1b1"}, QgsProcessingContext())
    assert fine
    assert command == "qgis_process run hpgc:local.BandMath --exp=im1b1"
    assert json.loads(json.dumps(algorithm.asMap({"exp": "x"}, QgsProcessingContext())))["inputs"]["exp"] == "x"


def test_the_file_of_an_output_has_a_name_that_every_disk_takes(qgis_processing, tmp_path):
    files = made(outputs={"out": {"schema": TIFF}, "水" * 60: {"schema": TIFF}}).files_in(str(tmp_path))
    assert files["out"] == str(tmp_path / "out.tif")
    assert len(files) == 2
    for file in files.values():
        open(file, "w").close()
