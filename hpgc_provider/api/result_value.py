"""What one result is: data that came with the answer, or a link; and how it becomes a file."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

from .answer import Spool, is_web_page
from .digests import NOTHING_KNOWN, Expected
from .disk import need_room, not_written, write_all
from .download import Received
from .errors import AGAIN, PORTAL, InvalidAnswer
from .interrupt import IsCancelled, heed
from .link import without_query
from .media import is_raster, sniff
from .problem import Problem
from .transport import CHUNK, Transport
from .words import tr


class ResultFile:
    """A result that is data (OGC 18-062r2, 7.11.4): its bytes came with the answer, and lie on disk.

    :param pieces: gives the bytes, anew each time.
    :param owner: keeps them on disk.
    :ivar media_type: what it is, told from its bytes where they tell, else by the server.
    :param size: in bytes; 0 where it shows only when they are decoded.
    """

    def __init__(
        self,
        pieces: Callable[[], Iterator[bytes]],
        media_type: str,
        owner: Spool,
        is_cancelled: IsCancelled | None = None,
        size: int = 0,
    ) -> None:
        self._pieces, self._owner, self._is_cancelled, self._size = pieces, owner, is_cancelled, size
        self.media_type = sniff(next(iter(pieces()), b"")) or media_type

    def __repr__(self) -> str:
        return f"ResultFile({self.media_type!r})"

    def read(self) -> bytes:
        """All bytes, in memory."""
        return b"".join(self._pieces())

    def save(self, path: str | os.PathLike[str], received: Received | None = None) -> str:
        """Writes the bytes to ``path``, which is there only once it is whole.

        :param received: called with the bytes so far and their number in all (0 where unknown).
        :returns: the media type that the bytes speak for; may be empty.
        :raises Cancelled: when the client's ``is_cancelled`` says so.
        :raises NoRoom: when the disk is too full.
        """

        def fill(part: Path) -> str:
            done = 0
            need_room(part.parent, self._size)
            with part.open("wb", buffering=0) as file:
                for piece in self._pieces():
                    heed(self._is_cancelled)
                    write_all(file, piece)
                    done += len(piece)
                    if received is not None:
                        received(done, self._size)
            return self.media_type

        return into_place(Path(path), fill, self.media_type)


class ResultLink:
    """A result by reference (OGC 18-062r2, 7.11.4).

    :ivar href: absolute http(s) URL.
    :ivar media_type: what the server says stands there; may be empty, and wrong.
    :ivar expected: what the server says of the file beforehand: its size and digest.
    """

    def __init__(self, href: str, media_type: str, transport: Transport, expected: Expected = NOTHING_KNOWN) -> None:
        self.href, self.media_type, self.expected, self._transport = href, media_type, expected, transport

    def __repr__(self) -> str:
        return f"ResultLink({self.href!r}, {self.media_type!r})"

    def save(self, path: str | os.PathLike[str], received: Received | None = None) -> str:
        """Downloads to ``path``, which is there only once it is whole and what was announced.

        :param received: called with the bytes so far and their number in all (0 where unknown).
        :returns: the media type that the bytes, else the server, speak for; may be empty.
        :raises InvalidAnswer: when a raster was due and the server sent an error page with HTTP 200; when the bytes
            are others, more or fewer than the server announced.
        :raises RequestRefused: when the server doesn't give it out, or no longer (``NotFound``).
        :raises Unreachable: when it was cut off, and there was no going on.
        :raises NoRoom: when the disk is too full.
        :raises Cancelled: when a cancel is heard.
        """
        return into_place(
            Path(path),
            lambda part: self._transport.download(self.href, part, received, self.expected),
            self.media_type,
            without_query(self.href),
        )


def into_place(path: Path, fill: Callable[[Path], str], due: str = "", source: str = "") -> str:
    """Fills a file beside ``path`` and gives it that name only when it is whole and no error page.

    :param fill: writes the file that it is given, and tells its media type where it knows one.
    :param due: the media type that was asked for; may be empty.
    :raises InvalidAnswer: where a page came in the place of a raster.
    """
    part = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        labelled = fill(part)
        with part.open("rb") as file:
            head = file.read(CHUNK)
        found = sniff(head) or labelled
        if is_raster(due) and found in ("application/xml", "text/html", "application/json"):
            problem = Problem.read(head)
            source, advice = source or tr("The server"), tr(PORTAL if is_web_page(head) else AGAIN)
            said = tr("{} sent no {} but an error page.").format(source, due)
            if problem:
                reason = problem.sentence().rstrip(".")
                said = tr("{} sent no {} but an error page: {}.").format(source, due, reason)
            raise InvalidAnswer(f"{said} {advice}")
        os.replace(part, path)
        return found
    except OSError as problem:
        raise not_written(path, problem) from problem
    finally:
        part.unlink(missing_ok=True)
