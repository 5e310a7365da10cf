"""Words of a server, made safe to show."""

from __future__ import annotations

import html
import re
from typing import Any

from ..api.signed_address import unsigned
from ..translation import unmarked

LONGEST = 4000
# Halves of letters beyond 16 bits, which JSON can hold and UTF-8 can't.
_UNPAIRED = "\ud800-\udfff"
_CONTROLS = re.compile(rf"[\x00-\x1f\x7f{_UNPAIRED}]")
# Line ends and tabs are none of these.
_UNSEEN = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f{_UNPAIRED}]")


def escaped(text: str, longest: int = LONGEST) -> str:
    """``text`` as HTML that shows it letter by letter: nothing in it is markup, and it is bounded."""
    clean = _UNSEEN.sub("", text[: 4 * longest]).strip()
    if len(clean) > longest:
        clean = clean[: longest - 1] + "…"
    return html.escape(clean)


def plain(text: str, longest: int = 200) -> str:
    """``text`` as one bounded line without control characters, for what is shown as plain text."""
    line = " ".join(_CONTROLS.sub(" ", text[: 4 * longest]).split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def label(text: str, longest: int = 200) -> str:
    """The same for QGIS's own labels, which look for markup: there is none in it."""
    return unmarked(plain(text, longest))


_SECRETS = (
    # Sources of databases, logins in addresses, and keys in their queries.
    (re.compile(r"\b(password|passwd|pwd)=('(?:[^'\\]|\\.)*'|\"[^\"]*\"|[^\s&|;]+)", re.IGNORECASE), r"\1="),
    (re.compile(r"(://[^/\s:@]+):[^/\s@]+@"), r"\1@"),
    (
        re.compile(
            r"((?:[?&]|%3F|%26)(?:access_token|token|api_?key|key|sig|signature)(?:=|%3D))(?:(?!%26)[^&\s'\"])+",
            re.IGNORECASE,
        ),
        r"\1",
    ),
)


def without_secrets(value: Any) -> Any:
    """A value as JSON has it, without the passwords and keys that sources of layers may hold."""
    if isinstance(value, str):
        for pattern, kept in _SECRETS:
            value = pattern.sub(kept, value)
        return unsigned(value)
    if isinstance(value, dict):
        return {key: without_secrets(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_secrets(entry) for entry in value]
    return value
