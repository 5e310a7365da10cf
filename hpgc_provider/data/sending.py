"""What an input value needs while it is made: a folder, a cancel that is heard, and what the server has already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..api import Cancelled, HpgcClient, HpgcError, InvalidInput, Reference
from ..api.errors import InvalidAnswer, RequestRefused
from ..api.link import same_origin
from ..api.media import GEOTIFF, essence
from ..api.transport import Transport
from ..translation import tr
from .result_index import KnownResult, ResultIndex

_GONE = (404, 410)


@dataclass(frozen=True)
class Sending:
    """The values of one request on their way to a server.

    :ivar client: of the server that they go to.
    :ivar folder: files that have to be written go there; the caller removes it.
    :ivar is_cancelled: asked all the while.
    :ivar tell: gets sentences for the log.
    """

    client: HpgcClient
    folder: str
    is_cancelled: Callable[[], bool]
    tell: Callable[[str], object]
    index: ResultIndex = field(default_factory=ResultIndex)

    def passed_on(self, place: str, name: str, media_types: tuple[str, ...]) -> Reference | None:
        """The link to what is in ``place``, where a server made it and has it still; None where it has to be sent.

        Whether it is still there is asked with one HEAD. What stands on another server goes as a link only where that
        gives it to anybody.

        :param place: a file or layer source.
        :param name: what a person calls it.
        :param media_types: what the process takes.
        :raises InvalidInput: where its bytes are not here, and the server has them no longer.
        """
        known = self.index.find(place)
        if known is None or not _fits(known.media_type, media_types):
            return None
        try:
            self._look(known)
        except Cancelled:
            raise
        except HpgcError as problem:
            if known.is_here:
                return None
            if isinstance(problem, RequestRefused) and problem.status not in _GONE:
                # It was asked in a way that this server doesn't answer; it knows best what it can read.
                return self._reference(known, name, media_types)
            said = tr("“{}” was left on the server, and can't be had there any more: {} Make it again.")
            raise InvalidInput(said.format(name, problem)) from None
        return self._reference(known, name, media_types)

    def _reference(self, known: KnownResult, name: str, media_types: tuple[str, ...]) -> Reference:
        self.tell(tr("“{}” is on the server already and goes as a link.").format(name))
        media_type = known.media_type if known.media_type in media_types else next(iter(media_types), known.media_type)
        return Reference(known.href, media_type)

    def _look(self, known: KnownResult) -> None:
        """Asks whether a result is still there; a stranger is asked as anybody would.

        :raises HpgcError: where it isn't. Map servers say that with a page, and a status of success.
        """
        if same_origin(known.href, self.client.url):
            found = self.client.transport.head(known.href)
        else:
            stranger = Transport(known.href, settings=self.client.transport.settings, is_cancelled=self.is_cancelled)
            try:
                found = stranger.head(known.href)
            finally:
                stranger.close()
        if found.media_type.endswith(("html", "xml")) and not known.media_type.endswith(("html", "xml")):
            raise InvalidAnswer(tr("{} gives a page in its place.").format(known.href))


def _fits(media_type: str, media_types: tuple[str, ...]) -> bool:
    """Whether a process that takes ``media_types`` takes this one; all kinds of GeoTIFF are one."""
    kind, offered = essence(media_type), {essence(each) for each in media_types}
    return not offered or kind in offered or (kind in GEOTIFF and not offered.isdisjoint(GEOTIFF))
