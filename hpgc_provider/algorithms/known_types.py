"""What inputs and outputs are, each schema read once: the processes of a server are many, and much alike."""

from __future__ import annotations

from ..api.process import ParameterDescription
from ..api.value_type import ValueType, value_type

_MOST = 2000
_LONGEST = 1000
_known: dict[tuple[str, int, int | None], ValueType] = {}


def known_type(parameter: ParameterDescription) -> ValueType:
    """What ``parameter`` is, as :func:`value_type` reads it."""
    try:
        # Not by equality, by which 1, 1.0 and true are the same.
        written = repr(parameter.schema)
    except RecursionError:
        return value_type(parameter)
    key = written, parameter.min_occurs, parameter.max_occurs
    known = _known.get(key)
    if known is not None:
        return known
    found = value_type(parameter)
    # A reason is a sentence in the language of the moment.
    if not found.reason and len(written) <= _LONGEST:
        if len(_known) >= _MOST:
            _known.clear()
        _known[key] = found
    return found
