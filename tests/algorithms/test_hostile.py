"""Descriptions that mean harm, or are just odd: each costs a line in the log at most, and never the main thread."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import Qt

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.algorithms.inputs import MOST_INPUTS, Given
from hpgc_provider.api import InvalidAnswer
from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, save_connection
from tests.algorithms.descriptions import ENDLESS, any_json, descriptions
from tests.feedback import Recorder
from tests.scripted_server import Reply
from tests.sending import sending_into

steady = settings(
    deadline=None,
    derandomize=True,
    max_examples=200,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
# Catches what hangs; how long it took is printed.
HANG = 10
HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
LONG = "<x " * 1_700_000
TEXT = {"schema": {"type": "string"}}
ODD_ID = "a b/c\\d'e\"f:g"
TIFF = {"type": "string", "contentMediaType": "image/tiff"}
GOOD = {"id": "good", "inputs": {"a": TEXT}}


def read(description):
    """All that QGIS asks of an algorithm, called as Python is: what is raised in a call of QGIS's ends the program."""
    algorithm = algorithm_from_description(description, "far")
    shown = [algorithm.shortHelpString()]
    algorithm.initAlgorithm()
    for parameter in algorithm.parameterDefinitions():
        shown += [parameter.name(), parameter.description(), parameter.help()]
    for output in algorithm.outputDefinitions():
        shown += [output.name(), output.description()]
    shown += [algorithm.name(), algorithm.displayName(), algorithm.shortDescription(), algorithm.group()]
    shown += [algorithm.helpUrl(), algorithm.shortHelpString(), *algorithm.tags()]
    assert all(isinstance(text, str) for text in shown)
    return algorithm


def own_parameters(algorithm):
    """Those that the description asks for."""
    return [parameter for parameter in algorithm.parameterDefinitions() if not parameter.name().startswith("HPGC_")]


@steady
@given(description=descriptions)
def test_whatever_looks_like_a_description_is_an_algorithm_or_refused(profile, description):
    try:
        algorithm = read(description)
    except InvalidAnswer:
        return
    names = [parameter.name().lower() for parameter in algorithm.parameterDefinitions()]
    assert len(names) == len(set(names))
    assert algorithm.create() is not None


@steady
@given(description=descriptions, value=any_json)
def test_any_value_for_any_input_is_read_or_told(profile, description, value):
    try:
        algorithm = read(description)
    except InvalidAnswer:
        return
    for entry in algorithm._inputs:
        given_value = Given(algorithm, {entry.name: value}, QgsProcessingContext())
        said = entry.problem(given_value)
        assert isinstance(said, str)
        assert len(said) < 4000
        if not said and not entry.type.kind.is_data:
            made = entry.value(given_value)
            assert made is None or callable(made)


@pytest.fixture
def toolbox(provider):
    """Puts descriptions into a connection's catalog; gives the names in the toolbox, the log and the seconds."""
    lines = []
    log = QgsApplication.messageLog()

    def heard(message, tag, level):
        if level >= Qgis.MessageLevel.Warning and tag == "HPGC":
            lines.append(message)

    log.messageReceived.connect(heard)

    def filled(*found):
        save_connection(Connection("far", "http://127.0.0.1:1/"))
        save_catalog("far", Catalog("Far", descriptions=(*found, GOOD)))
        lines.clear()
        start = time.perf_counter()
        provider.refreshAlgorithms()
        seconds = time.perf_counter() - start
        return {algorithm.name() for algorithm in provider.algorithms()}, list(lines), seconds

    yield filled
    log.messageReceived.disconnect(heard)


def many(count):
    return {"id": "bad", "inputs": {f"input{number}": TEXT for number in range(count)}}


BAD = {
    **{f"schema: {name}": {"id": "bad", "inputs": {"a": {"schema": schema}}} for name, schema in ENDLESS.items()},
    "as many inputs as are shown": many(MOST_INPUTS),
    "10 000 inputs": many(10_000),
    "10 000 inputs as a list": {"id": "bad", "inputs": [{"id": f"a{number}", **TEXT} for number in range(10_000)]},
    "10 000 outputs": {"id": "bad", "outputs": {f"output{number}": TEXT for number in range(10_000)}},
    "10 000 links": {"id": "bad", "links": [{"rel": "about", "href": f"http://h/{n}"} for n in range(10_000)]},
    "10 000 keywords": {"id": "bad", "keywords": [f"word {number}" for number in range(10_000)]},
    "100 000 choices": {"id": "bad", "inputs": {"a": {"schema": {"enum": [f"{n}" for n in range(100_000)]}}}},
    "5 MB of text": {
        "id": "bad",
        **dict.fromkeys(("title", "description", "version"), LONG),
        "inputs": {"a": {"title": LONG, "description": "\n" + LONG, "schema": {"type": LONG, "default": LONG}}},
    },
    "an id of 5 MB": {"id": LONG},
    "an input's id of 5 MB": {"id": "bad", "inputs": {LONG: TEXT}},
    "quotes, spaces and slashes": {"id": ODD_ID, "inputs": {ODD_ID: TEXT}, "outputs": {"'": TEXT}},
    "a path": {"id": "../../etc/passwd", "inputs": {"../../etc/passwd": TEXT}},
    "non-Latin scripts": {"id": "水体", "title": "تصنيف", "inputs": {"Çidade": TEXT, "水": TEXT, "𝄞": TEXT}},
    "half a letter": {"id": "\ud800", "title": "\udfff", "inputs": {"\ud800": {"title": "\ud800", **TEXT}}},
    "control letters": {"id": "a\x00b\n", "inputs": {"\x00": TEXT, "\n": TEXT, " ": TEXT}},
    "scripts": {"id": HOSTILE, "title": HOSTILE, "inputs": {HOSTILE: {"title": HOSTILE, **TEXT}}},
    "inputs that differ in case alone": {"id": "bad", "inputs": {"a": TEXT, "A": TEXT, "a_2": TEXT}},
    "inputs with the same id": {"id": "bad", "inputs": [{"id": "a", **TEXT}, {"id": "a", **TEXT}, {"id": "A", **TEXT}]},
    "ids that are numbers": {"id": 5, "inputs": [{"id": 7, **TEXT}], "outputs": [{"id": 8, **TEXT}]},
    "an id that is no text": {"id": {"a": 1}},
    "an id that is a list": {"id": ["a"], "inputs": {"a": TEXT}},
    "inputs that are none": {"id": "bad", "inputs": [1, None, {"id": None}, {"id": {}}, "a"], "outputs": "none"},
    "absurd counts": {
        "id": "bad",
        "inputs": {
            "a": {"minOccurs": 10**40, "maxOccurs": 10**400, "schema": TIFF},
            "b": {"schema": {"type": "array", "minItems": 10**40, "maxItems": -5, "items": {"type": "number"}}},
            "c": {"schema": {"type": "integer", "minimum": -(10**400), "maximum": 1e308, "default": 10**300}},
        },
    },
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_description_costs_a_line_at_most_and_no_other_process(toolbox, name, record_property):
    names, lines, seconds = toolbox(BAD[name], {"id": "other"})
    print(f"{name}: {seconds:.3f} s")
    record_property("seconds", seconds)
    assert {"far.good", "far.other"} <= names
    assert len(lines) <= 1, lines
    shown = {name for name in names if name.startswith("far.")} - {"far.good", "far.other"}
    assert shown or lines, "it is in the toolbox, or a line says why not"
    assert all(len(line) < 1000 for line in lines)
    assert seconds < HANG
    if shown:
        start = time.perf_counter()
        read(BAD[name])
        assert time.perf_counter() - start < HANG


def test_processes_with_the_same_id_are_told_and_those_that_differ_in_case_are_both_there(toolbox):
    names, lines, _ = toolbox({"id": "Twice"}, {"id": "Twice"}, {"id": "twice"})
    assert {"far.good", "far.Twice", "far.twice"} <= names
    assert len(lines) == 1
    assert "Twice" in lines[0]


def test_too_many_inputs_are_refused_with_their_number():
    with pytest.raises(InvalidAnswer, match="10000 outputs; more than"):
        algorithm_from_description(BAD["10 000 outputs"], "far")
    with pytest.raises(InvalidAnswer, match=f"10000 inputs; more than {MOST_INPUTS}"):
        algorithm_from_description(many(10_000), "far")


def test_scripts_are_shown_letter_by_letter(profile):
    algorithm = read(BAD["scripts"])
    (parameter,) = own_parameters(algorithm)
    labels = (algorithm.displayName(), algorithm.name(), parameter.description())
    for shown in (algorithm.shortHelpString(), parameter.help(), *labels):
        assert "<script" not in shown
        assert "<img" not in shown
    assert not any(Qt.mightBeRichText(label) for label in labels)


def test_what_a_job_says_of_itself_is_no_markup_in_the_dialog(profile, server):
    save_connection(Connection("odd", server.url))
    outputs = {"n": {"title": HOSTILE, "schema": {"type": "number"}}}
    process = {"id": "p", "jobControlOptions": ["async-execute"], "outputs": outputs}
    job = {"jobID": "1", "type": "process", "progress": 10, "message": HOSTILE}
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": []}))
    server.on("POST", "/ogc-api/processes/p/execution", Reply(201, headers={"Location": f"{server.url}jobs/1"}))
    going, done = {**job, "status": "running"}, {**job, "status": "successful"}
    server.on("GET", "/ogc-api/jobs/1", Reply(body=going), Reply(body=done))
    server.on("GET", "/ogc-api/jobs/1/results", Reply(body={"n": 1}))
    feedback = Recorder()
    results, is_ok = algorithm_from_description(process, "odd").run({}, QgsProcessingContext(), feedback)
    assert is_ok, feedback.text
    assert results["n"] == 1
    assert any(line.startswith("running: ") for line in feedback.lines)
    assert not any(Qt.mightBeRichText(line) for line in feedback.lines)


def test_an_input_with_an_odd_id_is_sent_under_that_id(profile):
    for id in (ODD_ID, "../../etc/passwd", "水", "𝄞", " "):
        algorithm = read({"id": "p", "inputs": {id: TEXT}})
        context = QgsProcessingContext()
        assert algorithm.checkParameterValues({id: "word"}, context) == (True, "")
        assert algorithm.prepareAlgorithm({id: "word"}, context, None)
        assert {key: made(sending_into("")) for key, made in algorithm._values.items()} == {id: "word"}


def test_ids_that_are_numbers_keep_their_inputs(profile):
    algorithm = read(BAD["ids that are numbers"])
    assert [parameter.name() for parameter in own_parameters(algorithm)] == ["7"]
    assert [output.name() for output in algorithm.outputDefinitions()] == ["HPGC_JOB", "8"]


def test_of_many_inputs_those_that_may_be_left_as_they_are_are_advanced(profile):
    inputs = {f"a{number}": {**TEXT, "minOccurs": number % 2} for number in range(12)}
    inputs["layer"] = {"minOccurs": 0, "schema": TIFF}
    inputs["threads"] = {"schema": {"type": "integer", "default": 4}}
    algorithm = read({"id": "p", "inputs": inputs})
    parameters = own_parameters(algorithm)
    assert [parameter.name() for parameter in parameters] == list(inputs)
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    advanced = [parameter.name() for parameter in parameters if parameter.flags() & flag]
    assert advanced == ["a8", "a10", "threads"]


def test_the_servers_own_hints_on_order_and_advanced_are_kept(profile):
    late = {"schema": {"type": "string", "x-ui-order": 20}}
    early = {"schema": {"type": "string", "x-ui-order": 10, "x-ui-advanced": True, "default": "a"}}
    algorithm = read({"id": "p", "inputs": {"none": TEXT, "late": late, "early": early}})
    parameters = own_parameters(algorithm)
    assert [parameter.name() for parameter in parameters] == ["early", "late", "none"]
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [bool(parameter.flags() & flag) for parameter in parameters] == [True, False, False]


HINTS = [
    *("field", 5, None, ["field"], {}),
    *({"type": word, "layer": 5} for word in ("field", "expression", "band", "distance", "nonesuch")),
    {"type": ["field"]},
    {"type": "extent", "layer": HOSTILE},
    {"type": "range", "whole": "yes"},
    {"type": "matrix", "columns": [HOSTILE, None, {}] * 1000, "rows": 10**9, "fixed": 1},
    {"type": "matrix", "columns": "ab", "rows": True},
]
SCHEMAS = [
    *({"type": word} for word in ("string", "number", "integer", "boolean", "object")),
    *({"type": "array", "items": {"type": word}} for word in ("string", "integer", "number")),
]


@pytest.mark.parametrize("hint", HINTS, ids=lambda hint: str(hint)[:40])
def test_a_hint_of_a_parameter_of_qgis_that_means_nothing_costs_nothing(profile, hint):
    schemas = [{**schema, "x-qgis": hint, "default": value} for schema in SCHEMAS for value in ("a", 1, [1, "a"], None)]
    inputs = {f"i{number}": {"schema": schema} for number, schema in enumerate(schemas)}
    algorithm = read({"id": "a", "inputs": inputs})
    found = {parameter.name(): parameter for parameter in own_parameters(algorithm)}
    assert len(found) == len(schemas)
    tables = [parameter for parameter in found.values() if parameter.type() == "matrix"]
    assert all(len(table.headers()) <= 100 and table.numberRows() <= 1000 for table in tables)
