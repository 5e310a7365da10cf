"""The landing page (OGC 18-062r2, 7.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .link import Link, read_links


@dataclass(frozen=True)
class LandingPage:
    """What a server says of itself (OGC 18-062r2, 7.2).

    :ivar title: its name; may be empty.
    :ivar description: more words; may be empty, and may hold markup that must not be trusted.
    :ivar links: where the processes, the conformance classes and the API's own description stand.
    :ivar url: where it was found, after redirects.
    """

    title: str = ""
    description: str = ""
    links: tuple[Link, ...] = ()
    url: str = ""

    @classmethod
    def from_json(cls, document: Any, base: str) -> LandingPage | None:
        """Reads a landing page; None where ``document`` has no list of links.

        :param base: the URL that it came from; relative links are resolved against it.
        """
        if not isinstance(document, dict) or not isinstance(document.get("links"), list):
            return None
        title, description = document.get("title"), document.get("description")
        return cls(
            title=title if isinstance(title, str) else "",
            description=description if isinstance(description, str) else "",
            links=read_links(document, base),
            url=base,
        )
