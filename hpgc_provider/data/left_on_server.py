"""Results that were left on the servers that made them: they stand in for layers, and are not opened here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..api import InlineFile, InvalidInput, Reference
from ..translation import tr
from .result_index import KnownResult, ResultIndex


def entries_of(value: Any) -> list[Any]:
    """The single values of a parameter that takes one or many; a model gives a list within the list."""
    if not isinstance(value, (list, tuple)):
        return [value]
    return [entry for inner in value for entry in entries_of(inner)]


def left_on_server(value: Any) -> dict[str, KnownResult]:
    """Which of a parameter's values stand for results whose bytes are not here, by the value itself."""
    index = ResultIndex()
    known = {entry: index.find(entry) for entry in entries_of(value) if isinstance(entry, str)}
    return {entry: found for entry, found in known.items() if found is not None and not found.is_here}


@dataclass(frozen=True)
class LeftOnServer:
    """A result that was left on its server, as a value to be sent.

    :ivar name: for messages.
    """

    result: KnownResult
    name: str

    @property
    def file(self) -> str:
        """What it is called here."""
        return self.result.place

    def value(
        self, media_types: tuple[str, ...], folder: str, is_cancelled: Callable[[], bool]
    ) -> InlineFile | Reference:
        """Called where it can't go as a link.

        :raises InvalidInput: as there is nothing that could be sent.
        """
        said = tr(
            "“{}” was left on its server as {}, and this process takes only {}: run the step before it with its "
            "results as a download."
        )
        raise InvalidInput(said.format(self.name, self.result.media_type or tr("something"), ", ".join(media_types)))
