"""What a server says to a request without a token (RFC 9110, 11.6.1; RFC 6750, 3)."""

from __future__ import annotations

import re

LONGEST = 8192
_PARAMETER = re.compile(r'([A-Za-z_][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))')


def parameters_of(challenge: str) -> dict[str, str]:
    """The parameters in a ``WWW-Authenticate`` header, by name in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for name, quoted, bare in _PARAMETER.findall(challenge[:LONGEST]):
        found.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) or bare)
    return found
