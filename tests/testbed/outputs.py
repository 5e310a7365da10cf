"""What a process gives back, and the two ways to say it: a results document, or the bare value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pygeoapi.process.base import ProcessorExecuteError

JSON = "application/json"


@dataclass(frozen=True)
class Output:
    """One result: its entry in a results document, and its bare form with that form's media type."""

    entry: Any
    media_type: str
    raw: Any

    @classmethod
    def literal(cls, value: Any) -> Output:
        """A result that is a plain JSON value."""
        return cls(value, "text/plain" if isinstance(value, str) else JSON, value)


@dataclass(frozen=True)
class Wanted:
    """The form in which a request wants one output."""

    media_type: str | None = None
    by_reference: bool = False


def read_wanted(requested: dict | list | None, described: dict[str, Any]) -> dict[str, Wanted]:
    """The outputs that a request asks for, all of them when it names none (OGC 18-062r2, 7.11.2)."""
    if isinstance(requested, list):
        requested = {name: {} for name in requested}
    wanted = {}
    for name, form in (requested or {name: {} for name in described}).items():
        if name not in described:
            raise invalid(f"There is no output '{name}'.")
        form = form if isinstance(form, dict) else {}
        media_type = (form.get("format") or {}).get("mediaType")
        wanted[name] = Wanted(media_type, form.get("transmissionMode") == "reference")
    return wanted


def document(outputs: dict[str, Output]) -> tuple[str, Any]:
    """The results document, with its media type."""
    return JSON, {name: output.entry for name, output in outputs.items()}


def raw(outputs: dict[str, Output]) -> tuple[str, Any]:
    """The bare value of a single output, with its media type; several stand in a document."""
    if len(outputs) != 1:
        return document(outputs)
    (output,) = outputs.values()
    return output.media_type, output.raw


def invalid(detail: str, code: str = "InvalidParameterValue") -> ProcessorExecuteError:
    """The error of a request that can't be run; it is answered with 400."""
    error = ProcessorExecuteError(detail, user_msg=detail)
    error.http_status_code = 400
    error.ogc_exception_code = code
    return error
