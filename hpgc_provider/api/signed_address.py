"""Signed addresses, made fit to be shown: who has the signature can read what stands there."""

from __future__ import annotations

import re
from typing import Any

_SIGNATURE = re.compile(
    r"(X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)(?:=|%3D)|(?:[?&]|&amp;|\\u0026|%26|%3F)sig(?:nature)?(?:=|%3D))"
    r"[\w%+/=.~-]+",
    re.IGNORECASE,
)


def unsigned(value: Any) -> Any:
    """A value as JSON has it; signatures of addresses in its texts are taken out."""
    if isinstance(value, str):
        return _SIGNATURE.sub(r"\1", value)
    if isinstance(value, dict):
        return {key: unsigned(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [unsigned(entry) for entry in value]
    return value
