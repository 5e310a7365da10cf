"""Times as servers write them (RFC 3339), in seconds since 1970."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

_FORM = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(Z|[+-]\d\d:?\d\d)?$", re.IGNORECASE
)


def moment(*texts: str) -> float | None:
    """The first of some times that can be read; None where none can. One without a zone is UTC."""
    for text in texts:
        found = _FORM.match(text.strip())
        if not found:
            continue
        year, month, day, hour, minute, second, fraction, zone = found.groups()
        microseconds = int((fraction or "0")[:6].ljust(6, "0"))
        try:
            told = datetime(
                int(year),
                int(month),
                int(day),
                int(hour),
                int(minute),
                int(second or 0),
                microseconds,
                _zone(zone or "Z"),
            )
            return told.timestamp()
        except (ValueError, OverflowError):
            continue
    return None


def has_zone(*texts: str) -> bool:
    """Whether the first of some times that can be read names its zone."""
    first = next((found for text in texts if moment(text) is not None and (found := _FORM.match(text.strip()))), None)
    return first is not None and first[8] is not None


def _zone(text: str) -> timezone:
    if text.upper() == "Z":
        return timezone.utc
    digits = text[1:].replace(":", "")
    apart = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-apart if text[0] == "-" else apart)
