"""Numbers as schemas have them: bounds of values and of lists, which some servers write as texts."""

from __future__ import annotations

from typing import Any

from .process import MOST
from .schema import Schema


def bounds(schema: Schema, whole: bool) -> tuple[float | None, float | None]:
    """Both ends, included; an end that isn't included moves by one where numbers are whole."""
    step = 1 if whole else 0
    low, high = number_of(schema.get("minimum")), number_of(schema.get("maximum"))
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if above is True and low is not None:
        low += step
    elif (bound := number_of(above)) is not None:
        low = bound + step if low is None else max(low, bound + step)
    if below is True and high is not None:
        high -= step
    elif (bound := number_of(below)) is not None:
        high = bound - step if high is None else min(high, bound - step)
    return (low, high) if low is None or high is None or low <= high else (None, None)


def number_of(value: Any) -> float | None:
    """A number, or what a text says of one; None where it is none, or absurd."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = value if isinstance(value, int) else float(value)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < 1e300 else None


def count(value: Any, missing: int) -> int:
    """A number of entries; ``missing`` where it is none, or absurd."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and 0 < value <= MOST else missing
