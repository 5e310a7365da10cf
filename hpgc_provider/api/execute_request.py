"""The body of an execution request (OGC 18-062r2, 7.11), streamed: files in it are never whole in memory."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .errors import InvalidInput
from .inline_file import Encoded, InlineFile, Reference, qualified
from .words import tr


class RequestBody:
    """``document`` as JSON, encoded piece by piece while it is sent.

    ``len()`` is the number of bytes, known beforehand; iterating gives them. Each iteration reads
    the files anew.

    :param document: the request; may hold :class:`InlineFile` and :class:`Reference` anywhere.
    :param edition: edition of the standard; the first also names the encoding of inline files.
    :param sent: called before each piece is given out, with the bytes up to its end.
    :raises InvalidInput: for a file that can't be read, or a value that JSON has no form for.
    """

    def __init__(self, document: Any, edition: int = 1, sent: Callable[[int], None] | None = None) -> None:
        files: list[Encoded] = []
        mark = secrets.token_hex(16)
        self._sent = sent

        def written(value: Any) -> dict[str, Any]:
            if isinstance(value, Reference):
                return {"href": value.href, **({"type": value.media_type} if value.media_type else {})}
            if not isinstance(value, InlineFile):
                raise TypeError(tr("a value of type {} has no form in JSON").format(type(value).__name__))
            files.append(found := Encoded(value, edition))
            # A JSON document stands there without the quotes that a text has.
            place = f"{mark}{'j' if found.form == 'json' else 't'}{len(files) - 1};"
            return qualified(value, found.form, place, edition)

        try:
            text = json.dumps(document, default=written, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as problem:
            raise InvalidInput(tr("The request can't be written as JSON: {}.").format(problem)) from problem
        self._parts: list[bytes | Encoded] = []
        position = 0
        for found in re.finditer(rf'"{mark}j(\d+);"|{mark}t(\d+);', text):
            self._parts += [text[position : found.start()].encode(), files[int(found[1] or found[2])]]
            position = found.end()
        self._parts.append(text[position:].encode())

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for part in self._parts:
            for piece in [part] if isinstance(part, bytes) else part:
                sent += len(piece)
                if self._sent is not None:
                    self._sent(sent)
                yield piece


def preferences(
    runs_async: bool, outputs: Mapping[str, Any] | None, response: str | None, edition: int
) -> dict[str, str]:
    """The ``Prefer`` header (RFC 7240). Some servers take nothing but "respond-async" alone."""
    wanted = ["respond-async"] if runs_async else []
    if edition == 2 and response is not None:
        modes = [entry.get("transmissionMode") for entry in (outputs or {}).values() if isinstance(entry, Mapping)]
        wanted.append("return=minimal" if "reference" in modes else "return=representation")
    return {"Prefer": ", ".join(wanted)} if wanted else {}


def without_modes(outputs: Mapping[str, Any]) -> dict[str, Any]:
    """``outputs`` without the transmission modes, which the second edition has no more: ``Prefer`` says it there."""
    return {
        id: {key: value for key, value in wanted.items() if key != "transmissionMode"}
        if isinstance(wanted, Mapping)
        else wanted
        for id, wanted in outputs.items()
    }
