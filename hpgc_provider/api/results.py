"""A job's results (OGC 18-062r2, 7.11.4 and 7.13) in every shape that servers give them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Callable, Union
from urllib.parse import urljoin

from .answer import Spool
from .digests import Expected
from .errors import InvalidAnswer, JobFailed
from .interrupt import heed
from .link import is_web_address
from .media import essence, is_text, sniff
from .multipart import read_parts
from .problem import as_exception, plain_line
from .process import Process
from .result_value import ResultFile, ResultLink
from .spooled_json import LongString, decode_base64, read_spooled_json
from .transport import CHUNK, SEE_OTHER, Transport
from .words import tr

_MOST_STRAY_LINES = 4096
_QUALIFIED = {"id", "value", "mediaType", "encoding", "schema", "format", "type", "title"}


# A literal as JSON has it, or data, or a link, or several of one output.
ResultValue = Union[str, int, float, bool, None, dict[str, Any], list[Any], ResultFile, ResultLink]


class Results(Mapping[str, ResultValue]):
    """Results by the id of their output (OGC 18-062r2, 7.13).

    Each is a plain value as JSON has it, a :class:`ResultFile` or :class:`ResultLink` for data, or a
    list of these where an output has several.
    """

    def __init__(self, values: Mapping[str, ResultValue], spool: Spool | None = None) -> None:
        self._values, self._spool = dict(values), spool

    def close(self) -> None:
        """Removes what came with the answer and lies on disk: a :class:`ResultFile` can't be read any more."""
        if self._spool is not None:
            self._spool.discard()

    def __getitem__(self, output: str) -> ResultValue:
        return self._values[output]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Results({self._values!r})"


def read_results(spool: Spool, transport: Transport, process: Process | None, asked: tuple[str, ...] = ()) -> Results:
    """The results in an answer.

    :param process: the description, whose outputs tell which shape this is; None where unknown.
    :param asked: ids of the outputs that the request asked for; empty for all.
    :raises JobFailed: when the answer is an exception document, whatever its HTTP status.
    """
    return _Reader(spool, transport, process, asked).read()


class _Reader:
    """Reads one answer; holds what is known of the outputs."""

    def __init__(self, spool: Spool, transport: Transport, process: Process | None, asked: tuple[str, ...]) -> None:
        self._spool, self._transport = spool, transport
        outputs = process.outputs if process else ()
        self._schemas = {output.id: output.schema for output in outputs}
        self._ids = tuple(asked) or tuple(self._schemas)

    def read(self) -> Results:
        spool = self._spool
        linked = self._header_links()
        if spool.status == SEE_OTHER:
            return Results({self._only_id(): self._link({"href": spool.location})}, spool)
        if spool.path.stat().st_size == 0 or spool.status == 204:
            return Results(linked, spool)
        if spool.content_type.lower().startswith("multipart/"):
            return Results({**linked, **self._multipart()}, spool)
        head = spool.head(_MOST_STRAY_LINES)
        if not self._is_one_file(head):
            start = self._json_start(head)
            if start is not None:
                document = self._document(read_spooled_json(spool.path, start, self._heed))
                return Results({**linked, **document}, spool)
        return Results(
            {**linked, self._only_id(): self._file(self._whole, spool.media_type, spool.path.stat().st_size)}, spool
        )

    def _is_one_file(self, head: bytes) -> bool:
        """Whether the body is a raw result, told from its bytes; the label is often wrong."""
        found = sniff(head)
        return found is not None and found not in ("application/json",)

    def _json_start(self, head: bytes) -> int | None:
        """Where the JSON document begins: at once, or behind stray header lines."""
        if head.lstrip()[:1] in (b"{", b"["):
            return len(head) - len(head.lstrip())
        stray = re.match(rb"\s*(?:[A-Za-z-]+:[^\r\n]*\r?\n)+\s*(?=[{\[])", head)
        if stray:
            return stray.end()
        looks_literal = re.match(rb'\s*(?:"|-?\d|true\b|false\b|null\b)', head)
        if looks_literal and self._spool.media_type == "application/json" and self._parses(head):
            return 0
        return None

    def _parses(self, head: bytes) -> bool:
        try:
            read_spooled_json(self._spool.path)
        except InvalidAnswer:
            return False
        return True

    def _document(self, document: Any) -> dict[str, ResultValue]:
        document = self._unwrapped(document)
        problem = as_exception(document, frozenset(self._ids))
        if problem is not None:
            raise JobFailed(tr("The job failed on {}: {}").format(self._transport.base, problem.sentence()))
        for entries in (document, document.get("outputs") if isinstance(document, dict) else None):
            named = self._named_entries(entries)
            if named is not None:
                return named
        if isinstance(document, dict):
            inner = document.get("outputs")
            if isinstance(inner, dict) and "outputs" not in self._ids:
                document = inner
            if self._is_mapping(document):
                return {id: self._value(id, value) for id, value in document.items()}
        return {self._only_id(): self._value(self._only_id(), document)}

    def _unwrapped(self, document: Any) -> Any:
        """The document without the list of one that some servers put around whatever a process gives."""
        if not isinstance(document, dict) or document.keys() != {"outputs"} or "outputs" in self._ids:
            return document
        entries = document["outputs"]
        return entries[0] if isinstance(entries, list) and len(entries) == 1 else document

    def _named_entries(self, entries: Any) -> dict[str, ResultValue] | None:
        """Results as objects that name their output: ``{"id", "value"}``, alone or in a list."""
        if isinstance(entries, dict):
            entries = [entries] if entries.get("id") in self._ids and "value" in entries else None
        if not isinstance(entries, list) or not entries:
            return None
        if not all(isinstance(entry, dict) and isinstance(entry.get("id"), str) for entry in entries):
            return None
        if not all("value" in entry or "href" in entry for entry in entries):
            return None
        return {entry["id"]: self._value(entry["id"], entry) for entry in entries}

    def _is_mapping(self, document: dict[str, Any]) -> bool:
        """Whether the members are outputs; else the document is the value of the only output."""
        if any(id in document for id in self._ids):
            return True
        if len(self._ids) != 1:
            return True
        return all(isinstance(value, dict) and ({"value", "href"} & value.keys()) for value in document.values())

    def _value(self, id: str, value: Any) -> ResultValue:
        if isinstance(value, list):
            return [self._value(id, entry) for entry in value]
        if isinstance(value, dict):
            link = self._link(value)
            if link is not None:
                return link
            if "value" in value and value.keys() <= _QUALIFIED:
                return self._qualified(id, value["value"], _media_type_of(value), value.get("encoding"))
            return value
        return self._qualified(id, value, "", None)

    def _link(self, value: dict[str, Any]) -> ResultLink | None:
        href = value.get("href")
        if not isinstance(href, str):
            return None
        try:
            absolute = urljoin(self._spool.url, href.strip())
        except ValueError:
            absolute = ""
        if not is_web_address(absolute):
            raise InvalidAnswer(
                tr("A result stands at {}, which is not an http or https address.").format(plain_line(href))
            )
        return ResultLink(absolute, _media_type_of(value), self._transport, Expected.of_members(value))

    def _qualified(self, id: str, value: ResultValue | LongString, media_type: str, encoding: Any) -> ResultValue:
        if isinstance(value, list):
            return self._value(id, value)
        if isinstance(value, dict):
            return self._link(value) or value
        if not isinstance(value, (str, LongString)):
            return value
        schema_type, in_base64 = _binary(self._schemas.get(id, {}))
        kind = media_type or schema_type
        if encoding == "base64" or (kind and not is_text(kind)) or (in_base64 and not media_type):
            if isinstance(value, LongString):
                return self._file(value.decoded, kind)
            text = value
            if re.fullmatch(r"[A-Za-z0-9+/_=\s-]*", text):
                return self._file(lambda: decode_base64(iter([text.encode()])), kind)
        if isinstance(value, LongString):
            long = value
            return self._file(lambda: (part.encode("utf-8", "replace") for part in long.text()), kind or "text/plain")
        return value

    def _multipart(self) -> dict[str, ResultValue]:
        """Several raw results in one body (RFC 2387), each part named by its Content-ID."""
        values: dict[str, ResultValue] = {}
        unnamed = iter(self._ids)
        for part in read_parts(self._spool.path, self._spool.content_type):
            id = part.name if part.name in self._ids or not self._ids else ""
            id = id or next((left for left in unnamed if left not in values), part.name or f"part{len(values)}")
            if part.location and part.size == 0:
                values[id] = self._link({"href": part.location, "type": part.media_type})
            else:
                values[id] = self._file(part.pieces, part.media_type, part.size)
        return values

    def _header_links(self) -> dict[str, ResultValue]:
        """Results as ``Link`` headers, the output's id in ``rel`` or ``title``."""
        values: dict[str, ResultValue] = {}
        for href, parameters in re.findall(
            r"<([^>]*)>((?:\s*;\s*[\w*]+=(?:\"[^\"]*\"|[^;,]*))*)", self._spool.link_header
        ):
            words = {key: value.strip('"') for key, value in re.findall(r"([\w*]+)=(\"[^\"]*\"|[^;,]*)", parameters)}
            id = next((word for word in (words.get("rel"), words.get("title")) if word in self._ids), None)
            if id is not None:
                values[id] = self._link({"href": href, "type": words.get("type", "")})
        return values

    def _heed(self) -> None:
        heed(self._transport.is_cancelled)

    def _file(self, pieces: Callable[[], Iterator[bytes]], media_type: str, size: int = 0) -> ResultFile:
        return ResultFile(pieces, essence(media_type), self._spool, self._transport.is_cancelled, size)

    def _whole(self) -> Iterator[bytes]:
        with self._spool.path.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk

    def _only_id(self) -> str:
        return self._ids[0] if self._ids else "result"


def _media_type_of(value: dict[str, Any]) -> str:
    """The media type of a result; where its members disagree the plainest is taken."""
    formatted = value.get("format")
    candidates = [value.get("mediaType"), value.get("type")]
    candidates += [formatted.get("mediaType")] if isinstance(formatted, dict) else []
    return next((essence(word) for word in candidates if "/" in essence(word)), "")


def _binary(schema: Any) -> tuple[str, bool]:
    """The first media type that an output's schema offers, and whether it is written in base64."""
    if not isinstance(schema, dict):
        return "", False
    options = schema.get("oneOf") or schema.get("anyOf") or [schema]
    for option in options if isinstance(options, list) else []:
        if isinstance(option, dict) and (option.get("contentMediaType") or option.get("contentEncoding")):
            encoding = option.get("contentEncoding")
            in_base64 = isinstance(encoding, str) and encoding.lower() in ("base64", "binary")
            return essence(option.get("contentMediaType")), in_base64
    return "", False
