"""Process summaries and descriptions (OGC 18-062r2, 7.9 and 7.10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .link import Link, read_links
from .wps import schema_from_wps

# No count is larger, whatever a description says.
MOST = 2**31 - 1
LONGEST_ID = 1000


def _text(document: dict[str, Any], name: str) -> str:
    value = document.get(name)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""


def _id(document: dict[str, Any]) -> str:
    """The id; empty where there is none, or one so long that it can't be part of an address."""
    id = _text(document, "id")
    return id if len(id) <= LONGEST_ID else ""


def _words(value: Any) -> tuple[str, ...]:
    return tuple(word for word in value if isinstance(word, str)) if isinstance(value, list) else ()


def _metadata(document: dict[str, Any], role: str) -> str:
    """The text that the metadata of a description have for a role; empty where there is none."""
    entries = document.get("metadata")
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, dict) and entry.get("role") == role:
            return _text(entry, "value")
    return ""


def _occurrences(value: Any, missing: int) -> int | None:
    """A minOccurs or maxOccurs, which may be text; None is "unbounded"."""
    if isinstance(value, str) and value.strip().lower() == "unbounded":
        return None
    try:
        return min(max(0, int(value)), MOST)
    except (TypeError, ValueError, OverflowError):
        return missing


@dataclass(frozen=True)
class ParameterDescription:
    """One input or output of a process (OGC 18-062r2, 7.10).

    :ivar id: the identifier, verbatim.
    :ivar title: its name for people; may be empty, as may ``description``.
    :ivar schema: the JSON schema as the server wrote it; empty where it gave none.
    :ivar min_occurs: 0 where the value may be left out.
    :ivar max_occurs: how many values, at most; None is "unbounded".
    :ivar value_passing: how values may go or come, in the second edition: ``byValue``, ``byReference``.
    :ivar qgis_type: the type that it has in the QGIS that serves it, such as ``distance``; mostly empty.
    """

    id: str
    title: str = ""
    description: str = ""
    schema: dict[str, Any] = field(default_factory=dict)
    min_occurs: int = 1
    max_occurs: int | None = 1
    value_passing: tuple[str, ...] = ()
    qgis_type: str = ""

    @classmethod
    def from_json(cls, id: str, document: Any) -> ParameterDescription:
        """Reads what is there; whatever is missing or of another type takes the standard's default."""
        if not isinstance(document, dict):
            return cls(id)
        schema = document.get("schema")
        least = document.get("minOccurs", document.get("min_occurs"))
        return cls(
            id=id,
            title=_text(document, "title"),
            description=_text(document, "description") or _text(document, "abstract"),
            schema=schema if isinstance(schema, dict) else schema_from_wps(document),
            min_occurs=_occurrences(least, 1) or 0,
            max_occurs=_occurrences(document.get("maxOccurs", document.get("max_occurs")), 1),
            value_passing=_words(document.get("valuePassing")),
            qgis_type=_metadata(document, "typeName"),
        )


def _parameters(value: Any) -> tuple[ParameterDescription, ...]:
    """Inputs or outputs, as a mapping by id (the standard) or as a list of objects with an ``id``, each once."""
    if isinstance(value, dict):
        return tuple(ParameterDescription.from_json(id, document) for id, document in value.items())
    if isinstance(value, list):
        named: dict[str, Any] = {}
        for entry in value:
            if isinstance(entry, dict) and _text(entry, "id"):
                named.setdefault(_text(entry, "id"), entry)
        return _parameters(named)
    return ()


@dataclass(frozen=True)
class ProcessSummary:
    """What the process list tells of a process (OGC 18-062r2, 7.9). A text that the server doesn't give is empty.

    :ivar id: the identifier, verbatim.
    :ivar title: its name for people; likewise ``description``, which may hold markup that must not be trusted.
    :ivar version: as the server counts them.
    :ivar keywords: words to find it by.
    :ivar job_control_options: how it runs: ``sync-execute``, ``async-execute``, ``dismiss``.
    :ivar output_transmission: the transmission modes of its results, in the first edition: ``value``, ``reference``.
    :ivar links: where more stands, its description and its execution among them.
    :ivar mutable: whether the server lets it be replaced and undeployed (OGC 20-044).
    """

    id: str
    title: str = ""
    description: str = ""
    version: str = ""
    keywords: tuple[str, ...] = ()
    job_control_options: tuple[str, ...] = ()
    output_transmission: tuple[str, ...] = ()
    mutable: bool = False
    links: tuple[Link, ...] = ()

    @classmethod
    def from_json(cls, document: Any, base: str) -> ProcessSummary | None:
        """Reads a summary; None where it has no usable id.

        :param base: the URL that it came from; relative links are resolved against it.
        """
        if not isinstance(document, dict) or not _id(document):
            return None
        return cls(**_summary(document, base))


def _summary(document: dict[str, Any], base: str) -> dict[str, Any]:
    return {
        "id": _text(document, "id"),
        "title": _text(document, "title"),
        "description": _text(document, "description"),
        "version": _text(document, "version"),
        "keywords": _words(document.get("keywords")),
        "job_control_options": _words(document.get("jobControlOptions")),
        "output_transmission": _words(document.get("outputTransmission")),
        "mutable": document.get("mutable") is True,
        "links": read_links(document, base),
    }


@dataclass(frozen=True)
class Process(ProcessSummary):
    """A process description (OGC 18-062r2, 7.10).

    :ivar inputs: in the order of the description; likewise ``outputs``.
    :ivar document: the description as the server wrote it.
    """

    inputs: tuple[ParameterDescription, ...] = ()
    outputs: tuple[ParameterDescription, ...] = ()
    document: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_json(cls, document: Any, base: str = "") -> Process | None:
        """Reads a description, however odd; None where it isn't an object with a usable id.

        A description that is wrapped in ``process`` or ``processDescription`` is unwrapped.
        """
        for wrapper in ("processDescription", "process"):
            if isinstance(document, dict) and "id" not in document and isinstance(document.get(wrapper), dict):
                document = document[wrapper]
        if not isinstance(document, dict) or not _id(document):
            return None
        return cls(
            **_summary(document, base),
            inputs=_parameters(document.get("inputs")),
            outputs=_parameters(document.get("outputs")),
            document=document,
        )

    @property
    def runs_async(self) -> bool:
        """Whether to ask for a job: always, but where only ``sync-execute`` is offered."""
        return "async-execute" in self.job_control_options or "sync-execute" not in self.job_control_options

    @property
    def gives_pages(self) -> bool:
        """Whether a web page may be a result of it, as far as the description tells."""
        return "html" in str(self.document.get("outputs")).lower()

    @property
    def gives_references(self) -> bool:
        """Whether results may be asked for by reference, in either edition."""
        return "reference" in self.output_transmission or any(
            "byReference" in output.value_passing for output in self.outputs
        )
