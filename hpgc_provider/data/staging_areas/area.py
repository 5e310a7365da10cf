"""What a staging area can do, whichever kind it is."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ...api import InvalidInput
from ...api.interrupt import IsCancelled, heed
from ...translation import tr
from .place import Place

BLOCK = 256 * 1024
_HASH_BLOCK = 1 << 20
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Source:
    """A local file on its way to a staging area.

    :raises InvalidInput: where it can't be read.
    """

    path: Path
    media_type: str
    size: int = field(init=False)
    _moment: int = field(init=False)

    def __post_init__(self) -> None:
        try:
            found = os.stat(self.path)
        except OSError as problem:
            raise self._unreadable(problem) from None
        object.__setattr__(self, "size", found.st_size)
        object.__setattr__(self, "_moment", found.st_mtime_ns)

    @property
    def suffix(self) -> str:
        """The end of its name, if it is a harmless one: programs tell formats by it."""
        suffix = self.path.suffix.lower()
        return suffix if re.fullmatch(r"\.[a-z0-9]{1,8}", suffix) else ""

    def digest(self, is_cancelled: IsCancelled | None) -> str:
        """SHA-256 of the content.

        :raises Cancelled: when ``is_cancelled`` says so.
        """
        found = hashlib.sha256()
        for block in self.blocks(0, self.size, _HASH_BLOCK):
            heed(is_cancelled)
            found.update(block)
        return found.hexdigest()

    def blocks(self, begin: int, end: int, size: int = BLOCK) -> Iterator[bytes]:
        """The bytes from ``begin`` to ``end``.

        :raises InvalidInput: where there are fewer, or they can't be read.
        """
        try:
            with self.path.open("rb") as file:
                file.seek(begin)
                while begin < end:
                    block = file.read(min(size, end - begin))
                    if not block:
                        raise self._changed()
                    begin += len(block)
                    yield block
        except OSError as problem:
            raise self._unreadable(problem) from None

    def heed_change(self) -> None:
        """Raises ``InvalidInput`` where somebody has written to the file since."""
        try:
            found = os.stat(self.path)
        except OSError as problem:
            raise self._unreadable(problem) from None
        if (found.st_size, found.st_mtime_ns) != (self.size, self._moment):
            raise self._changed()

    def _changed(self) -> InvalidInput:
        return InvalidInput(tr("The file {} changed while it was sent; nothing was run. Try again.").format(self.path))

    def _unreadable(self, problem: OSError) -> InvalidInput:
        said = tr("The file {} can't be read: {}.")
        return InvalidInput(said.format(self.path, problem.strerror or problem))


class Area(Protocol):
    """A staging area. Each call may take its time, hears a cancel, and raises ``HpgcError`` with a sentence."""

    def put(self, source: Source, place: Place, sent: Progress | None = None) -> None:
        """Puts a file there; where that fails nothing of it stays.

        :param sent: called with the bytes so far and their number in all.
        """
        ...

    def size_of(self, place: Place) -> int | None:
        """The bytes that lie there; None where nothing does."""
        ...

    def remove(self, place: Place) -> None:
        """Removes it; that there is nothing is no error."""
        ...

    def address(self, place: Place, seconds: int) -> str:
        """A URL at which anybody can read it for so long."""
        ...
