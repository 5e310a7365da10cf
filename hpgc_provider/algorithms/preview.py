"""What a package will become in the toolbox: made as the toolbox makes it, so that the two can't differ."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

from ..api import HpgcError
from ..api.errors import InvalidPackage, LoneTool
from ..api.packages import ApplicationPackage, CwlDocument, CwlUnit, Package, described, read_package
from ..translation import tr
from . import algorithm_from_description
from .inputs.upload_options import NAMES
from .process_algorithm import DETACH_PARAMETER, JOB, RESULTS_PARAMETER
from .text import plain

# Of each process, so nothing that tells one from another.
_OURS = (RESULTS_PARAMETER, DETACH_PARAMETER, JOB, *NAMES)


@dataclass(frozen=True)
class Draft:
    """What somebody is about to deploy.

    :ivar source: the package's text, or the path of its file.
    :ivar w: the Workflow that becomes the process; empty where it is the only one.
    :ivar wraps: whether a Workflow is put around a lone tool.
    """

    source: str | Path
    w: str = ""
    wraps: bool = False

    def package(self) -> Package:
        """The package.

        :raises InvalidPackage: where it is none.
        """
        package = read_package(self.source)
        return package.wrapped() if self.wraps and has_lone_tool(package) else package


@dataclass(frozen=True)
class PreviewRow:
    """One parameter or output, as a person will see it.

    :ivar kind: what kind of parameter it is in QGIS's words.
    :ivar default: its default value, as text; empty where there is none.
    """

    name: str
    label: str
    kind: str
    is_optional: bool = False
    default: str = ""


@dataclass(frozen=True)
class Preview:
    """What will be created, or why nothing will.

    :ivar problem: the sentence; empty where all is well.
    :ivar line: the line of the text that is wrong; 0 where that can't be told.
    :ivar remark: why there is less to see than one would wish; else empty.
    :ivar workflows: the Workflows that may be chosen.
    :ivar w: the one of them that this is.
    :ivar is_lone_tool: whether a Workflow can be put around it.
    """

    problem: str = ""
    line: int = 0
    remark: str = ""
    id: str = ""
    title: str = ""
    workflows: tuple[str, ...] = ()
    w: str = ""
    is_lone_tool: bool = False
    inputs: tuple[PreviewRow, ...] = ()
    outputs: tuple[PreviewRow, ...] = ()


def has_lone_tool(package: Package) -> bool:
    """Whether it consists of a tool in CWL that has no Workflow around it."""
    return any(cwl.tools and not cwl.workflows for cwl in _documents(package)) and not _workflows(package)


def preview(draft: Draft, connection: str) -> Preview:
    """What ``draft`` will be in the toolbox. Never raises; best on a thread, as a package may be large.

    :param connection: name of the connection.
    """
    workflows: tuple[str, ...] = ()
    is_lone = False
    try:
        package = read_package(draft.source)
        workflows, is_lone = _workflows(package), has_lone_tool(package)
        if draft.wraps and is_lone:
            package = package.wrapped()
        choice = _workflows(package)
        w = draft.w if draft.w in choice else "".join(choice[:1])
        description = described(package, w or None)
    except LoneTool as lone:
        said = tr("{} Switch on “Put a Workflow around a lone tool”.").format(lone)
        return Preview(said, workflows=workflows, is_lone_tool=is_lone)
    except InvalidPackage as wrong:
        return Preview(str(wrong), wrong.line, workflows=workflows, is_lone_tool=is_lone)
    if description is None:
        said = tr("What stands at an address is read by the server: its inputs show once it is deployed.")
        return Preview(remark=said, id="".join(package.process_ids(w or None)[:1]))
    try:
        algorithm = algorithm_from_description(description, connection)
        algorithm.initAlgorithm({})
    except HpgcError as problem:
        return Preview(str(problem), workflows=workflows, is_lone_tool=is_lone)
    return Preview(
        id=str(description["id"]),
        title=plain(str(description.get("title") or "")),
        remark="" if description.get("inputs") or description.get("outputs") else tr("It has no inputs or outputs."),
        workflows=workflows,
        w=w,
        is_lone_tool=is_lone,
        inputs=input_rows(algorithm),
        outputs=output_rows(algorithm),
    )


def input_rows(algorithm: QgsProcessingAlgorithm) -> tuple[PreviewRow, ...]:
    """The inputs of an algorithm, without what every remote process has."""
    inputs = [one for one in algorithm.parameterDefinitions() if not one.isDestination() and one.name() not in _OURS]
    return tuple(_row(one) for one in inputs)


def output_rows(algorithm: QgsProcessingAlgorithm) -> tuple[PreviewRow, ...]:
    """The outputs of an algorithm: files and layers, then values."""
    destinations = algorithm.destinationParameterDefinitions()
    named = {one.name() for one in destinations}
    values = [one for one in algorithm.outputDefinitions() if one.name() not in (*named, *_OURS)]
    rows = [PreviewRow(one.name(), one.description(), _value_kind(one.type())) for one in values]
    return tuple([_row(one) for one in destinations] + rows)


def _row(one: QgsProcessingParameterDefinition) -> PreviewRow:
    is_optional = bool(one.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    kind = QgsApplication.processingRegistry().parameterType(one.type())
    default = "" if one.isDestination() or one.defaultValue() is None else _shown(one)
    return PreviewRow(
        one.name(), one.description(), kind.name() if kind is not None else one.type(), is_optional, default
    )


def _shown(one: QgsProcessingParameterDefinition) -> str:
    value = one.defaultValue()
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, (list, tuple)):
        return plain(", ".join(str(entry) for entry in value))
    return plain(str(value))


def _value_kind(type: str) -> str:
    """What kind of value an output is, in the words that QGIS has for such a parameter."""
    kind = QgsApplication.processingRegistry().parameterType(type.removeprefix("output").lower())
    return kind.name() if kind is not None else tr("Value")


def _documents(package: Package) -> list[CwlDocument]:
    if isinstance(package, ApplicationPackage):
        return [unit.cwl for unit in package.units if isinstance(unit, CwlUnit)]
    return [package]


def _workflows(package: Package) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for cwl in _documents(package) for id in cwl.workflows))
