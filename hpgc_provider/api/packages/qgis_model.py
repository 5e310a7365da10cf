"""A model of QGIS as an application package: a Workflow of one step around a tool that runs the model.

The tool carries the model, a plan of its inputs and outputs, and the program that runs it (:mod:`.model_runner`). It
needs no JavaScript on the server. The process description in the package says more than CWL can; the CWL alone is
a process too, for servers that take nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..words import tr
from .bounds import check_id
from .cwl import CwlDocument
from .model_runner import MODEL, NESTED, PLAN
from .package import ApplicationPackage

_RUNNER = "run_model.py"
_MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"


@dataclass(frozen=True)
class ModelInput:
    """One input of the process.

    :ivar id: what the process calls it.
    :ivar name: what the model calls it.
    :ivar kind: how the runner reads its text: text, number, integer, cell, boolean, choice, crs, file.
    :ivar cwl: CWL's type of one value.
    :ivar title: what a person reads; ``description`` is the help to it, and may be empty.
    :ivar schema: the JSON schema of one value.
    :ivar optional: whether it may be left out.
    :ivar default: where it is left out; None leaves that to the model.
    :ivar many: whether it may have several values, of which there must be ``least``.
    :ivar choices: of a choice, what QGIS knows by its number.
    :ivar media_types: of a file, the best first.
    :ivar suffix: of a file, the ending that it has to have; empty goes by its content.
    :ivar advanced: whether a person can mostly do without it.
    :ivar hint: which parameter of QGIS shows it, and how; empty where the schema tells.
    """

    id: str
    name: str
    kind: str
    cwl: str
    title: str
    schema: Mapping[str, Any]
    description: str = ""
    optional: bool = False
    default: Any = None
    many: bool = False
    least: int = 1
    choices: tuple[str, ...] = ()
    media_types: tuple[str, ...] = ()
    suffix: str = ""
    advanced: bool = False
    hint: Mapping[str, Any] = field(default_factory=dict)

    @property
    def planned(self) -> dict[str, Any]:
        """What the runner has to know."""
        known = {"choices": list(self.choices), "suffix": self.suffix, "many": self.many}
        return {"name": self.name, "kind": self.kind, **{key: value for key, value in known.items() if value}}

    def parameter(self) -> dict[str, Any]:
        """The input of the tool."""
        binding = {"prefix": f"{self.id}=true" if self.kind == "boolean" else f"{self.id}=", "separate": False}
        if self.kind == "boolean":
            del binding["separate"]
        kind: Any = {"type": "array", "items": self.cwl, "inputBinding": binding} if self.many else self.cwl
        may_miss = self.optional or self.default is not None
        described: dict[str, Any] = {"type": ["null", kind] if may_miss else kind, "label": self.title}
        if not self.many:
            described["inputBinding"] = binding
        doc = " ".join(words for words in (self.description, self._listed()) if words)
        if doc:
            described["doc"] = doc
        if self.default is not None:
            described["default"] = self.default
        if self.media_types:
            described["format"] = [_format(media_type) for media_type in self.media_types]
            if len(self.media_types) == 1:
                described["format"] = described["format"][0]
        return described

    def description_of(self, place: int) -> dict[str, Any]:
        """The input of the process (OGC 18-062r2, 7.10).

        :param place: where it stands among the others, which an object in JSON doesn't tell.
        """
        one = dict(self.schema)
        if self.media_types:
            forms = [{"type": "string", "contentEncoding": "base64", "contentMediaType": t} for t in self.media_types]
            one = forms[0] if len(forms) == 1 else {"oneOf": forms}
        described: dict[str, Any] = {"title": self.title}
        if self.description:
            described["description"] = self.description
        if self.optional or self.default is not None:
            described["minOccurs"] = 0
        elif self.many and self.media_types:
            described["minOccurs"] = self.least
        if self.many and self.media_types:
            described["maxOccurs"] = "unbounded"
        elif self.many:
            one = {"type": "array", "items": one}
        one["x-ui-order"] = place
        if self.advanced:
            one["x-ui-advanced"] = True
        if self.hint:
            one["x-qgis"] = dict(self.hint)
        if self.default is not None:
            one["default"] = self.default
        return {**described, "schema": one}

    def _listed(self) -> str:
        choices = self.schema.get("enum")
        return tr("One of: {}.").format(", ".join(map(str, choices))) if isinstance(choices, list) else ""


@dataclass(frozen=True)
class ModelOutput:
    """One output of the process.

    :ivar id: what the process calls it.
    :ivar name: what the model calls it; empty for a value of a step, which a step behind it tells.
    :ivar cwl: CWL's type: File, Directory, double, string, boolean.
    :ivar title: what a person reads; ``description`` is the help to it, and may be empty.
    :ivar media_type: of a file.
    :ivar suffix: of a file, with its dot.
    """

    id: str
    name: str
    cwl: str
    title: str
    description: str = ""
    media_type: str = ""
    suffix: str = ""

    @property
    def is_file(self) -> bool:
        """Whether it is written to a file or folder."""
        return self.cwl in ("File", "Directory")

    def parameter(self) -> dict[str, Any]:
        """The output of the tool, which may be missing: a model may go the other way at a fork."""
        described: dict[str, Any] = {"type": ["null", self.cwl], "label": self.title}
        if self.description:
            described["doc"] = self.description
        if self.cwl == "File":
            described["format"] = _format(self.media_type)
        return described

    def description_of(self) -> dict[str, Any]:
        """The output of the process."""
        plain = {"double": "number", "long": "integer"}
        schema: dict[str, Any] = {"type": plain.get(self.cwl, self.cwl)}
        if self.is_file:
            schema = {"type": "string", "contentEncoding": "base64", "contentMediaType": self.media_type}
            if self.media_type == "image/tiff":
                # As a picture a raster comes as a map service from this family of servers.
                schema = {"oneOf": [schema, {**schema, "contentMediaType": "image/png"}]}
        described = {"title": self.title, **({"description": self.description} if self.description else {})}
        return {**described, "schema": schema}


@dataclass(frozen=True)
class QgisModel:
    """A model as it is to be deployed.

    :ivar id: what the process will be called.
    :ivar title: its name for people; ``description`` and ``keywords`` are the model's own.
    :ivar xml: the model's file.
    :ivar nested: the files of the models that are its steps.
    :ivar settings: what else ``qgis_process`` is told: the ellipsoid and the units of measurement.
    :ivar image: the container image that has QGIS.
    :ivar inputs: in the model's order; likewise ``outputs``.
    :ivar online: whether it reads from the network as it runs.
    """

    id: str
    title: str
    description: str
    xml: str
    image: str
    inputs: tuple[ModelInput, ...]
    outputs: tuple[ModelOutput, ...]
    nested: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    online: bool = False

    def cwl(self) -> CwlDocument:
        """The Workflow and its tool.

        :raises InvalidPackage: where the id can't be one.
        """
        files = {
            MODEL: _xml_without_expressions(self.xml),
            PLAN: _plain(json.dumps(self._plan(), ensure_ascii=False)),
            _RUNNER: Path(__file__).with_name("model_runner.py").read_text("utf-8"),
            **{f"{NESTED}{n}.model3": _xml_without_expressions(xml) for n, xml in enumerate(self.nested)},
        }
        requirements: dict[str, Any] = {
            "DockerRequirement": {"dockerPull": self.image},
            "InitialWorkDirRequirement": {
                "listing": [{"entryname": name, "entry": text} for name, text in files.items()]
            },
        }
        if self.online:
            requirements["NetworkAccess"] = {"networkAccess": True}
        tool = {
            "cwlVersion": "v1.2",
            "class": "CommandLineTool",
            "id": check_id(self.id),
            "label": self.title,
            **({"doc": self.description} if self.description else {}),
            "requirements": requirements,
            "baseCommand": ["python3", _RUNNER],
            "inputs": {entry.id: entry.parameter() for entry in self.inputs},
            "outputs": {entry.id: entry.parameter() for entry in self.outputs},
        }
        return CwlDocument.read(CwlDocument(tool).wrapped().document)

    def package(self) -> ApplicationPackage:
        """The CWL with a process description.

        :raises InvalidPackage: where it is too large, or the id can't be one.
        """
        unit: dict[str, Any] = {"value": dict(self.cwl().document), "mediaType": "application/cwl+json"}
        described = {
            "id": self.id,
            "title": self.title,
            "description": self.description,
            "version": "1.0.0",
            "keywords": list(self.keywords),
            "jobControlOptions": ["async-execute", "dismiss"],
            "outputTransmission": ["value", "reference"],
            "inputs": {entry.id: entry.description_of(place) for place, entry in enumerate(self.inputs)},
            "outputs": {entry.id: entry.description_of() for entry in self.outputs},
        }
        package = ApplicationPackage.read({"processDescription": described, "executionUnit": unit})
        package.body()
        return package

    def _plan(self) -> dict[str, Any]:
        files = {
            entry.id: {"name": entry.name, "file": f"{entry.id}{entry.suffix}"}
            for entry in self.outputs
            if entry.is_file
        }
        values = [entry.id for entry in self.outputs if not entry.is_file]
        inputs = {entry.id: entry.planned for entry in self.inputs}
        return {"inputs": inputs, "outputs": files, "values": values, "settings": dict(self.settings)}


def _format(media_type: str) -> str:
    return _MEDIA_TYPES + media_type


def _plain(text: str) -> str:
    """Text without the two characters that a CWL runner may take for an expression; the runner puts them back."""
    return text.replace("%", "%25").replace("$", "%24").replace("\\", "%5C")


def _xml_without_expressions(xml: str) -> str:
    """The same XML without them. QGIS writes values to attributes and texts alone, where such references stand."""
    return xml.replace("$", "&#36;").replace("\\", "&#92;")
