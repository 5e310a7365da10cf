"""A request's body on its way to a server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from .errors import Cancelled


class SizedBody(Protocol):
    """A request's body: ``len()`` is the number of bytes, each iteration gives all of them."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[bytes]: ...


class Outgoing:
    """A request body on its way.

    :ivar stopped: set to have it sent no further.
    :ivar whole: whether all of it was given out.
    """

    def __init__(self, body: SizedBody) -> None:
        self._body = body
        self.stopped = self.whole = False

    def __len__(self) -> int:
        return len(self._body)

    def __iter__(self) -> Iterator[bytes]:
        left = len(self)
        self.whole = False
        for piece in self._body:
            left -= len(piece)
            # In this order: who stops it and then finds it not whole can rely on that.
            self.whole = not left
            if self.stopped:
                self.whole = False
                raise Cancelled
            yield piece
