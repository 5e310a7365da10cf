"""Execution units (OGC 20-044, 7): what a package has the server run, in each form that servers take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

from ..errors import InvalidPackage
from ..link import is_web_address
from ..problem import plain_line
from ..words import tr
from .cwl import CwlDocument, is_cwl


@dataclass(frozen=True)
class ExecutionUnit:
    """One execution unit.

    :ivar kind: its type, in lower case: ``cwl``, ``docker``, ``oci``, ``slurm``, …; empty where it doesn't say.
    :ivar document: the unit as it is sent.
    """

    kind: str
    document: Mapping[str, Any]


@dataclass(frozen=True)
class LinkUnit(ExecutionUnit):
    """What runs stands at an address, from where the server fetches it.

    :ivar href: the address; its fragment may name a Workflow.
    """

    href: str

    @property
    def fragment(self) -> str:
        """The Workflow that the address names; may be empty."""
        return unquote(urldefrag(self.href).fragment)


@dataclass(frozen=True)
class CwlUnit(ExecutionUnit):
    """What runs is a CWL document inside of the package.

    :ivar cwl: that document.
    """

    cwl: CwlDocument


@dataclass(frozen=True)
class ContainerUnit(ExecutionUnit):
    """What runs is a container image: in Docker, or through Slurm, as ``kind`` says.

    :ivar image: the image's name.
    """

    image: str


def read_unit(document: Any, name: str = "") -> ExecutionUnit:
    """The execution unit in ``document``.

    :raises InvalidPackage: where it is none, or can't be read.
    """
    name = name or tr("The execution unit")
    if not isinstance(document, Mapping):
        raise InvalidPackage(
            tr("{} is {}; an object is due: a link, a value or a container image.").format(name, _what(document))
        )
    unit = document.get("unit")
    if unit is not None and not {"href", "value"} & document.keys():
        inner = CwlUnit("cwl", document, CwlDocument.read(unit, name)) if is_cwl(unit) else read_unit(unit, name)
        object.__setattr__(inner, "document", document)
        return inner
    kind = _kind(document.get("mediaType")) or _kind(document.get("type"))
    if "href" in document:
        return _link(document, kind, name)
    if "value" in document:
        return _value(document, kind, name)
    if "image" in document:
        return ContainerUnit(kind or "docker", document, _image(document["image"], name))
    if is_cwl(document):
        return CwlUnit("cwl", document, CwlDocument.read(document, name))
    if kind:
        return ExecutionUnit(kind, document)
    raise InvalidPackage(tr("{} has neither “href” nor “value” nor “image”, so there is nothing to run.").format(name))


def _link(document: Mapping[str, Any], kind: str, name: str) -> LinkUnit:
    href = document["href"]
    check_href(href, name)
    if not kind and urlsplit(href).path.lower().endswith(".cwl"):
        kind = "cwl"
    return LinkUnit(kind, document, href)


def check_href(href: Any, name: str = "") -> None:
    """Refuses what the server can't fetch.

    :raises InvalidPackage: with what is wrong.
    """
    name = name or tr("The execution unit")
    if not isinstance(href, str) or not href:
        raise InvalidPackage(tr("{} has {} for an “href”; an address is due.").format(name, _what(href)))
    shown = plain_line(urldefrag(href).url.partition("?")[0])[:200]
    if href != href.strip() or any(ord(char) <= 0x20 or ord(char) == 0x7F for char in href):
        raise InvalidPackage(tr("{}: the address “{}” has spaces or control characters in it.").format(name, shown))
    if not is_web_address(href):
        scheme = href.partition(":")[0].lower() if ":" in href else ""
        advice = tr("A file of this computer is sent with the package instead.") if scheme in ("", "file") else ""
        said = tr("{}: “{}” is no http or https address, so a server can't fetch it.").format(name, shown)
        raise InvalidPackage(f"{said} {advice}".rstrip())
    if "@" in urlsplit(href).netloc:
        raise InvalidPackage(
            tr("{}: the address holds a login, which everyone would see who sees the package.").format(name)
        )
    if "{" in urldefrag(href).url:
        raise InvalidPackage(
            tr("{}: the address “{}” is a template; put in what belongs between the braces.").format(name, shown)
        )


def _value(document: Mapping[str, Any], kind: str, name: str) -> ExecutionUnit:
    value = document["value"]
    if kind in ("docker", "oci", "slurm") and isinstance(value, Mapping):
        return ContainerUnit(kind, document, _image(value.get("image"), name))
    if kind == "cwl" or (not kind and (is_cwl(value) or isinstance(value, str))):
        if not isinstance(value, (str, Mapping)):
            raise InvalidPackage(tr("{} has {} for a “value”; a CWL document is due.").format(name, _what(value)))
        try:
            return CwlUnit("cwl", document, CwlDocument.read(value, tr("{}, its value,").format(name)))
        except InvalidPackage as problem:
            # A line of the text inside is none of the package's own.
            problem.line = 0
            raise
    if not kind:
        raise InvalidPackage(tr("{} doesn't say what its “value” is: it needs a “mediaType” or “type”.").format(name))
    return ExecutionUnit(kind, document)


def _image(image: Any, name: str) -> str:
    if not isinstance(image, str) or not image.strip() or any(ord(char) <= 0x20 for char in image.strip()):
        raise InvalidPackage(
            tr("{} names no container image that could be fetched: {}.").format(name, plain_line(repr(image))[:80])
        )
    return image


def _kind(word: Any) -> str:
    """A type or media type by its own word: ``application/cwl+json`` is ``cwl``, ``SLURM`` is ``slurm``."""
    if not isinstance(word, str):
        return ""
    return word.split(";")[0].strip().lower().rpartition("/")[2].partition("+")[0]


def _what(value: Any) -> str:
    names = {str: tr("text"), list: tr("a list"), bool: tr("true or false"), int: tr("a number"), float: tr("a number")}
    return tr("nothing") if value is None else names.get(type(value), tr("an object"))
