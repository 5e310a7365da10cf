"""Addresses of a provider: which may be used, how they are shown, and the one that a browser is sent to."""

from __future__ import annotations

import ipaddress
from typing import Any
from urllib.parse import urlsplit

from ..errors import SignInFailed
from ..link import is_web_address
from ..problem import plain_line
from ..words import tr
from .library import oauth_session
from .oauth_client import OAuthClient

LONGEST = 2000


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this computer."""
    host = host.lower().rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_protected(url: str) -> bool:
    """Whether secrets may be sent to ``url``: by https, or by http within this computer. It holds no login."""
    if not isinstance(url, str) or len(url) > LONGEST or not is_web_address(url):
        return False
    if any(ord(character) <= 0x20 or ord(character) == 0x7F for character in url):
        return False
    parts = urlsplit(url)
    try:
        if parts.port == 0:
            return False
    except ValueError:
        return False
    return "@" not in parts.netloc and (parts.scheme == "https" or is_loopback(parts.hostname or ""))


def shown(url: str) -> str:
    """``url`` as it may stand in a message: bounded, without login, query and fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return tr("an address that can't be read")
    return plain_line(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}")[:200]


def host_of(url: str) -> str:
    """Host and port of ``url``, for a message."""
    try:
        return plain_line(urlsplit(url).netloc.rpartition("@")[2])[:100]
    except ValueError:
        return tr("an address that can't be read")


def authorization_address(
    endpoint: str, client: OAuthClient, response_type: str, redirect_uri: str, state: str, **more: Any
) -> str:
    """Where the user's browser is sent to sign in (RFC 6749, 4.1.1 and 4.2.1).

    :raises SignInFailed: where secrets may not be sent to ``endpoint``.
    """
    if not is_protected(endpoint):
        raise SignInFailed(tr("{} is not protected by https, so nobody should sign in there.").format(shown(endpoint)))
    session = oauth_session(client.client_id, response_type, redirect_uri, client.scope)
    # The library refuses http, also within this computer; so it is shown https, and the scheme is put back after.
    scheme, rest = endpoint.split("#")[0].split("://", 1)
    address, _ = session.authorization_url(f"https://{rest}", state=state, **client.target, **more)
    return f"{scheme}://{str(address).split('://', 1)[1]}"
