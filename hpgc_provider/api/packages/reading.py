"""Packages from whatever holds one: an object, a text, a file, an address."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Union

from ..errors import InvalidPackage
from ..words import tr
from .bounds import MOST_BYTES, check_size
from .cwl import CwlDocument, is_cwl
from .execution_unit import check_href
from .package import ApplicationPackage
from .text import decode, read_text

Package = Union[ApplicationPackage, CwlDocument]
PackageSource = Union[Package, Mapping[str, Any], str, bytes, "os.PathLike[str]"]
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.I)


def read_package(source: PackageSource) -> Package:
    """The application package, or CWL document, in ``source``.

    :param source: its content as an object; its text, JSON or YAML; a ``Path`` of a file; the address of a CWL
        document, which the server is to fetch.
    :raises InvalidPackage: where it is neither, with what is wrong. Nothing is fetched here.
    """
    if isinstance(source, (ApplicationPackage, CwlDocument)):
        return source
    if isinstance(source, os.PathLike):
        return _read(file_text(source), tr("“{}”").format(Path(source).name))
    if isinstance(source, bytes):
        source = decode(source, tr("The package"))
    if isinstance(source, str) and _ADDRESS.fullmatch(source.strip()):
        check_href(source.strip(), tr("The package"))
        return ApplicationPackage.read({"executionUnit": {"href": source.strip(), "type": "application/cwl"}})
    return _read(source, tr("The package"))


def _read(source: Any, name: str) -> Package:
    document = read_text(source, name) if isinstance(source, str) else source
    if isinstance(document, list) and len(document) == 1:
        document = document[0]
    if not isinstance(document, Mapping):
        said = tr(
            "{} is neither an application package (an object with an “executionUnit”) nor a CWL document."
        ).format(name)
        if isinstance(document, str) and len(document) < 1000:
            said += " " + tr("The name of a file is given as a Path.")
        raise InvalidPackage(said)
    if "executionUnit" in document or not is_cwl(document):
        return ApplicationPackage.read(document, name)
    return CwlDocument.read(source if isinstance(source, str) else document, name)


def file_text(file: os.PathLike[str]) -> str:
    """The text of a file that is to hold a package.

    :raises InvalidPackage: where it can't be read, is too large, or is no text.
    """
    path = Path(file)
    return decode(_content(path), tr("“{}”").format(path.name))


def _content(path: Path) -> bytes:
    """What is in a file, unless it is too large."""
    try:
        if not path.is_file():
            raise InvalidPackage(
                tr("There is no file {}.").format(path) if not path.exists() else tr("{} is no file.").format(path)
            )
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as problem:
        raise InvalidPackage(
            tr("The file {} can't be read: {}.").format(path, getattr(problem, "strerror", problem))
        ) from None
    check_size(len(content), tr("“{}”").format(path.name))
    return content
