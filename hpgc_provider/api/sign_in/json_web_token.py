"""What can be read of a JSON Web Token (RFC 7519) without its key; nothing that is trusted."""

from __future__ import annotations

import base64
import json
import math
from typing import Any

# Seconds that a moment may differ from this computer's time.
SKEW = 600.0


def claims_of(token: str) -> dict[str, Any] | None:
    """The claims of a token; None for anything else, or a part of one."""
    parts = token.split(".")
    if len(parts) != 3 or not all(parts[:2]):
        return None
    try:
        header, claims = (json.loads(_decoded(part)) for part in parts[:2])
        _decoded(parts[2])
    except (ValueError, RecursionError):
        return None
    return claims if isinstance(header, dict) and isinstance(claims, dict) else None


def is_cut_off(token: str) -> bool:
    """Whether ``token`` looks like the beginning of one."""
    return token.startswith("eyJ") and token.count(".") in (1, 2) and claims_of(token) is None


def claimed_moment(value: Any) -> float | None:
    """A claim's time in seconds since 1970; None where it is no time."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def _decoded(part: str) -> bytes:
    return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
