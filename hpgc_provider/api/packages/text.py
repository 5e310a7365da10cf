"""JSON and YAML as plain values, read within bounds: no objects are built, and nothing is expanded without limit."""

from __future__ import annotations

import importlib
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..errors import InvalidPackage
from ..problem import plain_line
from ..words import tr
from .bounds import DEEPEST, MOST_VALUES, check_scalar, check_size, check_values

_LONGEST_NUMBER = 400
_CORE_TAG = "tag:yaml.org,2002:"
_NULL = re.compile(r"~|null|Null|NULL|")
_BOOLEAN = re.compile(r"true|True|TRUE|false|False|FALSE")
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


class NoYaml(InvalidPackage):
    """The document is YAML, and there is nothing here to read it with."""


def decode(data: bytes, name: str) -> str:
    """The text that ``data`` is in UTF-8.

    :raises InvalidPackage: where it is too large, or something else.
    """
    check_size(len(data), name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InvalidPackage(tr("{} is no text in UTF-8 (byte {}).").format(name, problem.start)) from None


def read_text(text: str, name: str = "") -> Any:
    """The document in ``text``, JSON or YAML.

    :raises InvalidPackage: where it is neither, or breaks a bound.
    """
    name = name or tr("The package")
    check_size(len(text), name)
    check_size(len(text.encode("utf-8", "surrogatepass")), name)
    if "\x00" in text:
        raise InvalidPackage(tr("{} holds a NUL character.").format(name))
    return read_json(text, name) if is_json(text) else _read_yaml(text, name)


def is_json(text: str) -> bool:
    """Whether ``text`` is to be read as JSON rather than as YAML."""
    return text.lstrip()[:1] in ("{", "[")


def read_json(text: str, name: str) -> Any:
    """The JSON document in ``text``; raises as :func:`read_text` does."""

    def refuse(constant: str) -> Any:
        raise InvalidPackage(tr("{} holds {}, which is no JSON.").format(name, constant))

    def integer(digits: str) -> int:
        if len(digits) > _LONGEST_NUMBER:
            raise InvalidPackage(tr("{} holds an integer of more than 64 bits.").format(name))
        return int(digits)

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
            raise InvalidPackage(tr("{} has “{}” twice in one object.").format(name, plain_line(twice)))
        return found

    try:
        document = json.loads(text, parse_constant=refuse, parse_int=integer, object_pairs_hook=members)
    except RecursionError:
        raise InvalidPackage(tr("{} is nested more than {} levels deep.").format(name, DEEPEST)) from None
    except ValueError as problem:
        line = getattr(problem, "lineno", 0)
        raise InvalidPackage(tr("{} is no JSON: {}.").format(name, plain_line(str(problem))), line) from None
    check_values(document, name)
    return document


@dataclass
class _Open:
    """A list or mapping whose end has not come yet; ``count`` is of the values in it, repetitions included."""

    value: Any
    anchor: str | None
    key: Any = None
    has_key: bool = False
    count: int = 1
    merged: list[Any] = field(default_factory=list)


def _read_yaml(text: str, name: str) -> Any:
    """The one YAML document in ``text``, by the core schema of YAML 1.2, which is also CWL's.

    It is built from the parser's events: an alias that multiplies, a tag that would make an object or a nesting
    without end is seen before it costs anything.
    """
    try:
        yaml = importlib.import_module("yaml")
    except ImportError:
        raise NoYaml(
            tr(
                "{} is YAML, and this Python has no package “yaml” (PyYAML) to read it with: install "
                "that, or give the package as JSON."
            ).format(name)
        ) from None
    loader = getattr(yaml, "CSafeLoader", None) or yaml.SafeLoader
    try:
        return _Builder(name).build(yaml.parse(text, Loader=loader))
    except (yaml.YAMLError, RecursionError, ValueError) as problem:
        mark = getattr(problem, "problem_mark", None)
        what = plain_line(str(getattr(problem, "problem", None) or problem))[:200].rstrip(".")
        line = mark.line + 1 if mark is not None else 0
        if line:
            what = tr("{} in line {}").format(what, line)
        raise InvalidPackage(tr("{} is neither JSON nor YAML: {}.").format(name, what), line) from None


class _Builder:
    """Makes plain values of the events of a YAML parser."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._documents = 0
        self._result: Any = None

    def build(self, events: Any) -> Any:
        for event in events:
            try:
                self._heed(event)
            except InvalidPackage as problem:
                problem.line = event.start_mark.line + 1
                raise
        return self._result

    def _heed(self, event: Any) -> None:
        kind = type(event).__name__
        if kind == "ScalarEvent":
            self._add(self._scalar(event), event.anchor, 1)
        elif kind in ("SequenceStartEvent", "MappingStartEvent"):
            self._begin(event, [] if kind == "SequenceStartEvent" else {})
        elif kind in ("SequenceEndEvent", "MappingEndEvent"):
            self._end()
        elif kind == "AliasEvent":
            if event.anchor not in self._anchors:
                raise InvalidPackage(
                    tr("{} refers to “{}”, which stands for nothing yet.").format(self._name, event.anchor)
                )
            self._add(self._anchors[event.anchor][0], None, self._anchors[event.anchor][1])
        elif kind == "DocumentStartEvent":
            self._documents += 1
            if self._documents > 1:
                raise InvalidPackage(tr("{} holds several YAML documents; a package is one.").format(self._name))

    def _begin(self, event: Any, value: Any) -> None:
        self._check_tag(event.tag, ("seq",) if isinstance(value, list) else ("map",))
        if len(self._open) >= DEEPEST:
            raise InvalidPackage(tr("{} is nested more than {} levels deep.").format(self._name, DEEPEST))
        self._open.append(_Open(value, event.anchor))

    def _end(self) -> None:
        done = self._open.pop()
        for merged in done.merged:
            for key, value in merged.items():
                done.value.setdefault(key, value)
        self._add(done.value, done.anchor, done.count)

    def _add(self, value: Any, anchor: str | None, count: int) -> None:
        if anchor is not None:
            self._anchors[anchor] = value, count
        if not self._open:
            self._result = value
            return
        around = self._open[-1]
        around.count += count
        if around.count > MOST_VALUES:
            raise InvalidPackage(
                tr("{} holds more than {} values, counted with all repetitions.").format(self._name, MOST_VALUES)
            )
        if isinstance(around.value, list):
            around.value.append(value)
        elif not around.has_key:
            around.key, around.has_key = self._key(value), True
        else:
            around.has_key = False
            self._put(around, around.key, value)

    def _put(self, around: _Open, key: str, value: Any) -> None:
        if key == "<<":
            merged = value if isinstance(value, list) else [value]
            if not all(isinstance(one, dict) for one in merged):
                raise InvalidPackage(tr("{} merges (“<<”) something that is no mapping.").format(self._name))
            around.merged += merged
        elif key in around.value:
            raise InvalidPackage(tr("{} has “{}” twice in one mapping.").format(self._name, plain_line(key)))
        else:
            around.value[key] = value

    def _key(self, value: Any) -> str:
        if isinstance(value, (dict, list)):
            raise InvalidPackage(tr("{} has a list or mapping for a key.").format(self._name))
        return value if isinstance(value, str) else json.dumps(value)

    def _scalar(self, event: Any) -> Any:
        self._check_tag(event.tag, ("str", "null", "bool", "int", "float"))
        value: Any = event.value
        tag = (event.tag or "").rpartition(":")[2]
        # "implicit" tells whether the value stood there without quotation marks and without a tag.
        if tag not in ("str", "!") and (tag or event.implicit[0]):
            value = self._resolved(event.value)
        check_scalar(value, self._name)
        return value

    def _resolved(self, text: str) -> Any:
        if _NULL.fullmatch(text):
            return None
        if _BOOLEAN.fullmatch(text):
            return text.lower() == "true"
        if len(text) <= _LONGEST_NUMBER:
            if _INTEGER.fullmatch(text):
                return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
            if _FLOAT.fullmatch(text):
                return float(text)
        elif _INTEGER.fullmatch(text):
            raise InvalidPackage(tr("{} holds an integer of more than 64 bits.").format(self._name))
        if _NOT_FINITE.fullmatch(text):
            raise InvalidPackage(tr("{} holds a number that is not finite.").format(self._name))
        return text

    def _check_tag(self, tag: str | None, allowed: tuple[str, ...]) -> None:
        if tag is not None and tag != "!" and tag not in [_CORE_TAG + word for word in allowed]:
            raise InvalidPackage(
                tr("{} has the YAML tag “{}”: only plain values are read.").format(self._name, plain_line(tag)[:80])
            )
