"""Descriptions collected from running servers: each becomes an algorithm whose request fits the server's own schemas.

How a value is held against a schema: what servers write otherwise than JSON Schema has it is read as they mean it
(``nullable``, misspelt types, bounds in the way of draft 4 or as text, a bounding box or a GeoJSON format called a
string beside the schema of its document). References to other hosts are left aside, and ``oneOf`` is read as ``anyOf``,
since base64 of two media types is one string to JSON Schema. Of a qualified value (``{"value": …}``) the value is held
against it. A link (``{"href": …}``) always fits. Where an input may occur more than once, each of its values is held
against the schema.
"""

import json

import jsonschema
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.api import Process
from hpgc_provider.api.execute_request import RequestBody
from hpgc_provider.api.value_type import Kind
from tests.collected import CORPUS
from tests.sending import sending_into

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the collected descriptions are not here")
FILES = [path for folder in ("zoo", "others") for path in sorted((CORPUS / folder).glob("*.json"))]
# The server's refusal to describe it.
NOT_DESCRIBED = {"Clean"}
DESCRIBED = [path for path in FILES if path.stem not in NOT_DESCRIBED]
TYPES = {"int": "integer", "float": "number", "double": "number", "bool": "boolean", "String": "string"}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_file_is_a_description_or_known_to_be_none():
    assert {path.stem for path in FILES if Process.from_json(read(path)) is None} == NOT_DESCRIBED & {
        path.stem for path in FILES
    }
    assert len(DESCRIBED) > 100


@pytest.fixture(scope="module")
def data(qgis_processing, scene, tmp_path_factory):
    """Something to give for each kind of data."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "areas", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["one"])
    feature.setGeometry(QgsGeometry.fromWkt("Polygon ((0 0, 1 0, 1 1, 0 0))"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    file = tmp_path_factory.mktemp("corpus") / "file.json"
    file.write_text("{}")
    id = layer.id()
    yield {Kind.RASTER: str(scene), Kind.VECTOR: id, Kind.TABLE: id, Kind.FILE: str(file)}
    QgsProject.instance().removeMapLayer(id)


SAMPLES = {
    Kind.STRING: "word",
    Kind.BOOLEAN: True,
    Kind.GEOMETRY: "Polygon ((0 0, 1 0, 1 1, 0 0))",
    Kind.POINT: "1,2 [EPSG:4326]",
    Kind.BBOX: "-35,-34,-9,-8 [EPSG:4326]",
    Kind.BOX_3D: [-35, -9, 0, -34, -8, 100],
    Kind.CRS: "EPSG:31985",
    Kind.DATE: "2002-08-12",
    Kind.TIME: "13:02:00",
    Kind.DATE_TIME: "2002-08-12T13:02:00Z",
    Kind.INTERVAL: "2002-08-12/2002-09-30",
    Kind.URI: "https://hpgc.example/a",
    Kind.LINK: "https://hpgc.example/a",
}


def sample(entry, data):
    """A value for an input, as a person would give it."""
    kind = entry.type
    if kind.kind is Kind.CHOICE:
        value = str(kind.choices[-1])
    elif kind.kind in (Kind.INTEGER, Kind.NUMBER):
        value = next(
            bound for bound in (kind.default, kind.minimum, kind.maximum, 1) if isinstance(bound, (int, float))
        )
    elif kind.kind in (Kind.STRUCTURE, Kind.JSON):
        most = entry.described.max_occurs
        value = fitting(entry.described.schema)
        return json.dumps(value if most == 1 else [value] * max(1, entry.described.min_occurs))
    else:
        value = data.get(kind.kind) or SAMPLES[kind.kind]
    return [value] * max(kind.least, min(2, kind.most or 2)) if kind.many else value


def fitting(schema):
    """A value that fits a schema, of the kinds that stand in the corpus."""
    schema = next(iter(schema.get("oneOf", [])), schema)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "array":
        return [fitting(schema["items"])] * max(1, schema.get("minItems", 1))
    if schema.get("type") == "object":
        return {name: fitting(member) for name, member in schema.get("properties", {}).items()}
    return {"number": 1.5, "integer": 1, "boolean": False}.get(schema.get("type"), "word")


def as_written(schema):
    """A server's schema in the words of JSON Schema; see above."""
    if isinstance(schema, list):
        return [as_written(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: as_written(value) for key, value in schema.items()}
    if isinstance(found.get("$ref"), str) and not found["$ref"].startswith("#"):
        del found["$ref"]
    if isinstance(found.get("type"), str):
        found["type"] = TYPES.get(found["type"], found["type"])
        known = ("string", "number", "integer", "boolean", "array", "object", "null")
        if found["type"] not in known or str(found.get("format")).startswith(("ogc-bbox", "geojson-")):
            del found["type"]
    for word in ("minimum", "maximum"):
        exclusive = f"exclusive{word.capitalize()}"
        if found.get(exclusive) is True and word in found:
            found[exclusive] = found.pop(word)
        elif isinstance(found.get(exclusive), bool):
            del found[exclusive]
        for name in (word, exclusive):
            if isinstance(found.get(name), str):
                found[name] = float(found[name])
    if "oneOf" in found:
        found["anyOf"] = found.pop("oneOf")
    if found.pop("nullable", False) is True:
        found = {"anyOf": [found, {"type": "null"}]}
    return found


def held(value, described):
    """Holds one input's value against its schema, as the module's docstring says."""
    schema = as_written(described.schema)
    repeated = described.max_occurs is None or described.max_occurs > 1
    for one in value if repeated and isinstance(value, list) else [value]:
        entries = one if isinstance(one, list) else [one]
        if all(isinstance(entry, dict) and "href" in entry for entry in entries):
            continue
        bare = [entry["value"] if isinstance(entry, dict) and "value" in entry else entry for entry in entries]
        jsonschema.Draft202012Validator(schema).validate(bare if isinstance(one, list) else bare[0])


@pytest.mark.parametrize("path", DESCRIBED, ids=lambda path: path.stem)
def test_a_request_fits_the_servers_own_schemas(profile, data, tmp_path, path):
    document = read(path)
    algorithm = algorithm_from_description(document, "far").create()
    helped(algorithm)
    entries = algorithm._inputs
    values = {entry.name: sample(entry, data) for entry in entries}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    problems = [entry.problem(given_to(algorithm, values, context)) for entry in entries]
    assert not any(problems), problems
    assert algorithm.prepareAlgorithm(values, context, None)
    inputs = {id: made(sending_into(tmp_path)) for id, made in algorithm._values.items()}
    sent = json.loads(b"".join(RequestBody(inputs)))
    # What holds layers goes before QGIS does, also where the test fails.
    algorithm._values.clear()
    assert list(sent) == [entry.described.id for entry in entries]
    for entry in entries:
        held(sent[entry.described.id], entry.described)


def given_to(algorithm, values, context):
    from hpgc_provider.algorithms.inputs import Given

    return Given(algorithm, values, context)


def helped(algorithm):
    """What ``qgis_process help`` asks for, each with an answer."""
    flags = QgsProcessingParameterDefinition.Flag
    names = set()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.description().strip()
        assert parameter.type()
        names.add(parameter.name().lower())
        default = parameter.defaultValue()
        assert default is None or parameter.checkValueIsAcceptable(default), parameter.name()
        assert parameter.flags() & flags.FlagOptional or not parameter.flags() & flags.FlagHidden
    assert len(names) == len(algorithm.parameterDefinitions())
    assert algorithm.outputDefinitions()
    assert all(output.description().strip() and output.type() for output in algorithm.outputDefinitions())
    assert algorithm.displayName()
    assert "<p>" in algorithm.shortHelpString()


def test_fewer_than_a_twentieth_of_all_inputs_are_json_text(profile):
    entries = [
        (path.stem, entry) for path in DESCRIBED for entry in algorithm_from_description(read(path), "far")._inputs
    ]
    as_json = [f"{process}.{entry.name}" for process, entry in entries if entry.written_as_json]
    share = len(as_json) / len(entries)
    print(f"{len(as_json)} of {len(entries)} inputs ({share:.1%}) are JSON text: {', '.join(as_json)}")
    assert len(entries) > 200
    assert share < 0.05
