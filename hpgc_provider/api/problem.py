"""Problem documents (RFC 9457, before it RFC 7807; OGC 18-062r2, 7.5.1), read from whatever a server really sent."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import islice
from typing import Any

from .signed_address import unsigned
from .words import tr

LONGEST_SENTENCE = 600
# What more there is of a page or a trace is not looked at.
_LONGEST_PAGE = 1 << 16
_TRACEBACK = "Traceback (most recent call last)"


def first_json(body: bytes) -> Any:
    """The first JSON object or array in ``body``, or None.

    Some servers put stray header lines before it, or a second document behind it.
    """
    text = body.decode("utf-8", "replace")
    decoder, read = json.JSONDecoder(), 0
    for start in islice(re.finditer(r"[{\[]", text), 64):
        if start.start() < read:
            continue  # A part of what can't be read.
        try:
            return decoder.raw_decode(text, start.start())[0]
        except json.JSONDecodeError as problem:
            read = problem.pos
        except (ValueError, RecursionError):
            continue
    return None


def plain_line(text: str) -> str:
    """``text`` as one bounded line without control characters and signatures; of a stack trace only what it says."""
    if len(text) > _LONGEST_PAGE:
        text = f"{text[: _LONGEST_PAGE // 2]}\n{text[-_LONGEST_PAGE // 2 :]}"
    if _TRACEBACK in text:
        before, _, trace = text.partition(_TRACEBACK)
        lines = before.strip().splitlines() or trace.strip().splitlines()[-1:]
    else:
        lines = [line for line in text.strip().splitlines() if line.strip()]
    line = re.sub(r"[\x00-\x1f\x7f\s]+", " ", lines[0] if lines else "").strip()
    line = str(unsigned(line))
    return line if len(line) <= LONGEST_SENTENCE else line[: LONGEST_SENTENCE - 1] + "…"


@dataclass(frozen=True)
class Problem:
    """A server's own account of what went wrong.

    :ivar title: short name, such as ``ResultNotReady``; may be empty.
    :ivar detail: what happened, in words; may be empty.
    :ivar type: URI or bare word that names the kind of problem; may be empty.
    :ivar is_page: whether it was read from a text or a web page, which may not be the API's own.
    """

    title: str = ""
    detail: str = ""
    type: str = ""
    is_page: bool = False

    @classmethod
    def from_json(cls, document: Any) -> Problem | None:
        """The problem in ``document``, or None where it is something else.

        Reads the standard's members and those that other servers use in their place
        (``code`` and ``description``).
        """
        if not isinstance(document, dict):
            return None

        def text(*names: str) -> str:
            for name in names:
                value = document.get(name)
                if isinstance(value, str) and value.strip():
                    return value
            return ""

        problem = cls(text("title", "code"), text("detail", "description"), text("type", "code"))
        return problem if problem.detail or (problem.title and problem.type) else None

    @classmethod
    def read(cls, body: bytes) -> Problem | None:
        """The problem in an answer's body, whatever its label, or None."""
        document = first_json(body)
        return cls.from_json(document) or cls._from_markup(body)

    @classmethod
    def _from_markup(cls, body: bytes) -> Problem | None:
        """What an XML service exception or an HTML error page says."""
        text = body[:_LONGEST_PAGE].decode("utf-8", "replace")
        if not text.lstrip().startswith("<"):
            line = plain_line(text)
            return cls(detail=line, is_page=True) if line and line.isprintable() else None
        for tag in ("ServiceException", "ExceptionText", "title", "h1"):
            line = plain_line(re.sub(r"<[^<>]*>", " ", _within(tag, text)))
            if line:
                return cls(detail=line, is_page=True)
        return None

    def is_about(self, *words: str) -> bool:
        """Whether type or title ends in one of ``words``, as a URI or bare."""
        ends = {self.type.rsplit("/", 1)[-1], self.title}
        return any(word in ends for word in words)

    def sentence(self) -> str:
        """Title and detail as one bounded line of plain text."""
        title, detail = plain_line(self.title), plain_line(self.detail)
        if not detail or detail == title:
            return title
        return f"{title}: {detail}" if title else detail


def moved(target: str) -> Problem:
    """What a redirect that isn't followed tells."""
    return Problem(
        tr("Redirect"),
        tr("the server has moved to {}: change the connection's address to that.").format(plain_line(target)),
    )


def _within(tag: str, text: str) -> str:
    """What stands between the first such tag and the next end of one; empty where there is none."""
    start = re.search(rf"<(?:\w{{1,40}}:)?{tag}\b[^<>]*>", text, re.IGNORECASE)
    end = re.compile(rf"</(?:\w{{1,40}}:)?{tag}>", re.IGNORECASE).search(text, start.end()) if start else None
    return text[start.end() : end.start()] if start and end else ""


def as_exception(document: Any, expected: frozenset[str] = frozenset()) -> Problem | None:
    """The problem in a results document that an HTTP 200 came with, or None where it is results.

    :param expected: ids of the process's outputs; a document that has one of them is results.
    """
    if not isinstance(document, dict) or expected & document.keys():
        return None
    known = {"title", "detail", "type", "code", "description", "status", "instance", "message"}
    if not document.keys() <= known:
        return None
    return Problem.from_json(document)
