"""Links (OGC 18-062r2, 7.2; RFC 8288), resolved and found by what they are for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urljoin, urlsplit


@dataclass(frozen=True)
class Link:
    """One link of a document (OGC 18-062r2, 7.2; RFC 8288).

    :ivar href: absolute http(s) URL.
    :ivar rel: relation as the server wrote it.
    :ivar type: media type; may be empty.
    :ivar title: words for people; may be empty.
    """

    href: str
    rel: str = ""
    type: str = ""
    title: str = ""


def is_web_address(url: str) -> bool:
    """Whether ``url`` is an absolute http or https URL with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def has_port_in_range(url: str) -> bool:
    """Whether the port of an http or https URL can be one; that it names none is fine."""
    try:
        return urlsplit(url).port != 0
    except ValueError:
        return False


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of ``url`` (RFC 6454), the port filled in.

    :raises ValueError: where the port isn't a number.
    """
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or ""), parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)


def same_origin(one: str, other: str) -> bool:
    """Whether both URLs have the same scheme, host and port."""
    try:
        return origin(one) == origin(other)
    except ValueError:
        return False


def without_query(url: str) -> str:
    """``url`` as it may be shown: what is behind the question mark may be a signature, which opens what it names."""
    return url.split("#")[0].split("?")[0]


def endpoint(base: str, *segments: str) -> str:
    """``base`` plus path segments, each percent-encoded whole (ids may hold ``:`` or ``/``)."""
    path = "/".join(quote(segment, safe="") for segment in segments)
    return base.rstrip("/") + "/" + path


def read_links(document: Any, base: str) -> tuple[Link, ...]:
    """The usable links of ``document``: relative ones resolved against ``base``, the URL it came from.

    Templates, and schemes other than http and https, are left out.
    """
    found = []
    entries = document.get("links") if isinstance(document, dict) else None
    for entry in entries if isinstance(entries, list) else []:
        href = entry.get("href") if isinstance(entry, dict) else None
        if not isinstance(href, str) or "{" in href or not (base or "://" in href):
            continue
        try:
            absolute = urljoin(base, href.strip())
        except ValueError:
            continue
        if is_web_address(absolute):
            words = [entry.get(key) for key in ("rel", "type", "title")]
            found.append(Link(absolute, *(word if isinstance(word, str) else "" for word in words)))
    return tuple(found)


def find_link(links: Iterable[Link], rel: str, media_type: str | None = None) -> Link | None:
    """The first link of relation ``rel``, one of ``media_type`` preferred.

    ``rel`` is the relation's last word (``results``): it matches the bare word, the full URI
    (``http://www.opengis.net/def/rel/ogc/1.0/results``) and the short form ``[ogc-rel:results]``.
    """
    fitting = [link for link in links if link.rel.strip("[]").replace(":", "/").rsplit("/", 1)[-1] == rel]
    for link in fitting:
        if media_type and link.type.split(";")[0].strip() == media_type:
            return link
    return fitting[0] if fitting else None
