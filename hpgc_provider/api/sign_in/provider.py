"""The sign-in provider: an authorization server and what it offers (OIDC Discovery 1.0; RFC 8414)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from ..errors import InvalidAnswer, Unreachable
from ..interrupt import IsCancelled
from ..link import origin
from ..transport import NetworkSettings
from ..words import tr
from .address import host_of, is_protected, shown
from .exchange import Reply, fetch

OPENID, OAUTH = "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"
MOST_SCOPES = 500


class Flow(str, Enum):
    """A way to a token."""

    CODE = "code"
    DEVICE = "device"
    IMPLICIT = "implicit"
    PASSWORD = "password"  # nosec B105 # pragma: allowlist secret - a flow's name
    CLIENT = "client_credentials"


@dataclass(frozen=True)
class AuthorizationServer:
    """A sign-in provider (RFC 8414; OIDC Discovery, 3). An address that it doesn't have, or that isn't known, is empty.

    :ivar issuer: its name, an address; empty where only its endpoints are known.
    :ivar authorization_endpoint: where the browser is sent to (RFC 6749, 3.1).
    :ivar token_endpoint: where tokens are asked for (RFC 6749, 3.2).
    :ivar device_endpoint: where a code for another device is asked for (RFC 8628, 3.1).
    :ivar revocation_endpoint: where tokens are given back (RFC 7009).
    :ivar flows: what it offers, the best for a person at a desktop first.
    :ivar scopes: what may be asked for, as far as it says.
    :ivar secret_in_body: whether it takes a client's secret in the form only, not in a header.
    """

    issuer: str = ""
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    device_endpoint: str = ""
    revocation_endpoint: str = ""
    flows: tuple[Flow, ...] = ()
    scopes: tuple[str, ...] = ()
    secret_in_body: bool = False

    @property
    def name(self) -> str:
        """Its host, for people."""
        return host_of(self.issuer or self.authorization_endpoint or self.token_endpoint or self.device_endpoint)

    @classmethod
    def from_metadata(cls, document: dict[str, Any], issuer: str) -> AuthorizationServer:
        """The provider that a metadata document of ``issuer`` describes.

        :raises InvalidAnswer: where nobody can sign in by it.
        """
        authorization = _endpoint(document, "authorization_endpoint", needed=True)
        token = _endpoint(document, "token_endpoint", needed=True)
        device = _endpoint(document, "device_authorization_endpoint")
        kinds = _words(document, "response_types_supported", ["code"])
        grants = _words(document, "grant_types_supported", ["authorization_code", "implicit"])
        methods = _words(document, "token_endpoint_auth_methods_supported", ["client_secret_basic"])
        offered = {
            Flow.CODE: authorization and token and "code" in kinds and "authorization_code" in grants,
            Flow.DEVICE: device and token,
            Flow.IMPLICIT: authorization and "token" in kinds and "implicit" in grants,
            Flow.PASSWORD: token and "password" in grants,
            Flow.CLIENT: token and "client_credentials" in grants,
        }
        in_body_only = "client_secret_post" in methods and "client_secret_basic" not in methods
        if not any(offered.values()):
            raise InvalidAnswer(
                tr("The sign-in provider {} describes no way to sign in that is known here.").format(shown(issuer))
            )
        return cls(
            issuer=issuer,
            authorization_endpoint=authorization,
            token_endpoint=token,
            device_endpoint=device,
            revocation_endpoint=_endpoint(document, "revocation_endpoint"),
            flows=tuple(flow for flow, there in offered.items() if there),
            scopes=tuple(_words(document, "scopes_supported", []))[:MOST_SCOPES],
            secret_in_body=in_body_only,
        )


def read_provider(
    openid_configuration_url: str, settings: NetworkSettings, is_cancelled: IsCancelled | None = None
) -> AuthorizationServer:
    """The provider whose metadata stand at an address, or at the usual places below an issuer's.

    :raises Unreachable: when it does not answer.
    :raises InvalidAnswer: where something else is there, or the metadata are another issuer's (OIDC Discovery, 4.3).
    """
    url = openid_configuration_url.strip()
    if not is_protected(url):
        raise InvalidAnswer(
            tr("{} is not the address of a sign-in provider: it has to begin with https://.").format(shown(url))
        )
    problems = []
    for address, issuer in _places(url):
        try:
            return _read(fetch(address, settings, is_cancelled), issuer)
        except InvalidAnswer as problem:
            problems.append(problem)
    raise problems[0]


def _places(url: str) -> Iterator[tuple[str, str]]:
    """Where metadata may stand, each place with the issuer whose they must be."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    for known in (OPENID, OAUTH):
        before, found, behind = path.partition(known)
        if found:
            # RFC 8414, 3.1 puts the well-known part between host and path, OpenID Connect behind the path.
            yield url, urlunsplit((parts.scheme, parts.netloc, before or behind, "", ""))
            return
    for place in (path + OPENID, OAUTH + path, OPENID + path):
        issuer = urlunsplit((parts.scheme, parts.netloc, path, "", ""))
        yield urlunsplit((parts.scheme, parts.netloc, place, "", "")), issuer


def _read(reply: Reply, expected: str) -> AuthorizationServer:
    if reply.status >= 500 or reply.status == 429:
        raise Unreachable(
            tr("The sign-in provider can't answer now: {} says HTTP {}. Try later.").format(reply.place, reply.status)
        )
    document = reply.document() if reply.status < 400 else None
    if document is None or not ({"issuer", "authorization_endpoint", "token_endpoint"} & document.keys()):
        found = f"HTTP {reply.status}" if reply.status >= 400 else reply.found()
        raise InvalidAnswer(
            tr(
                "There is no sign-in provider at {}: found {}. Its address usually ends in {}; ask the "
                "server's operator for it."
            ).format(reply.place, found, OPENID)
        )
    issuer = document.get("issuer")
    if not isinstance(issuer, str) or not _same(issuer, expected):
        named = tr("“{}”").format(shown(issuer)) if isinstance(issuer, str) and issuer else tr("no name")
        raise InvalidAnswer(
            tr(
                "The sign-in provider at {} calls itself {} where “{}” was due, so it is not to be "
                "trusted. Ask the server's operator for the right address."
            ).format(reply.place, named, shown(expected))
        )
    return AuthorizationServer.from_metadata(document, issuer)


def _same(one: str, other: str) -> bool:
    """Whether two issuers are the same; a final slash and the spelling of the host make no difference."""
    try:
        first, second = urlsplit(one), urlsplit(other)
        same_place = origin(one) == origin(other) and first.path.rstrip("/") == second.path.rstrip("/")
    except ValueError:
        return False
    return same_place and not (first.query or first.fragment or "@" in first.netloc)


def _endpoint(document: dict[str, Any], name: str, needed: bool = False) -> str:
    """An endpoint's address, or an empty text. One that isn't protected is an error where it is ``needed``."""
    url = document.get(name)
    if not isinstance(url, str) or not url:
        return ""
    if is_protected(url):
        return url.split("#")[0]
    if needed:
        raise InvalidAnswer(
            tr("The sign-in provider names {}, which is not protected by https; it is not used.").format(shown(url))
        )
    return ""


def _words(document: dict[str, Any], name: str, default: list[str]) -> list[str]:
    words = document.get(name)
    if not isinstance(words, list):
        return default
    return [word for word in words if isinstance(word, str) and 0 < len(word) <= 200 and word.isprintable()]
