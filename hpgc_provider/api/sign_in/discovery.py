"""Which sign-in providers a server of the API names, so that nobody has to know their addresses."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..client import HpgcClient
from ..errors import Cancelled, HpgcError, InvalidAnswer, NotThisApi, RequestRefused
from ..link import Link, endpoint, find_link, same_origin
from ..words import tr
from .address import is_protected
from .challenge import parameters_of
from .exchange import Reply, fetch
from .provider import AuthorizationServer, Flow, read_provider
from .security_scheme import joined, schemes_of, servers_of_flows

MOST_SERVERS = 5
_TYPES = ("application/vnd.oai.openapi+json", "application/openapi+json", "application/json")
_ACCEPT = "application/vnd.oai.openapi+json;version=3.0, application/json"


def discover(client: HpgcClient) -> list[AuthorizationServer]:
    """The sign-in providers that a server names, OpenID Connect first; none where it names none.

    Looked for in its OpenAPI document (rel ``service-desc``), else in its answer to a request without a token.

    :raises HpgcError: where the server, or every provider that it names, can't be read.
    :raises Cancelled: when a cancel is heard.
    """
    search = _Search(client)
    found = search.in_api_document() or search.in_challenge()
    if not found and search.problem is not None:
        raise search.problem
    return found


def api_documents(client: HpgcClient) -> Iterator[tuple[dict[str, Any], str]]:
    """The OpenAPI document of a server, wherever it has one, and the address that it came from."""
    try:
        links: tuple[Link, ...] = client.landing_page().links
    except (RequestRefused, NotThisApi):
        links = ()
    # Under a namespace some servers' links lead nowhere, so the usual place is looked at as well.
    for url in dict.fromkeys([*_described(links), endpoint(client.url, "api")]):
        try:
            answer = client.transport.get(url, _ACCEPT)
            document = json.loads(answer.body)
        except (RequestRefused, InvalidAnswer, ValueError, RecursionError):
            continue
        if isinstance(document, dict) and document.keys() & {"openapi", "components"}:
            yield document, answer.url


class _Search:
    """One search.

    :ivar problem: why the first provider that can't be used can't.
    """

    def __init__(self, client: HpgcClient) -> None:
        self._url, self._transport = client.url, client.transport
        self._client = client
        self.problem: HpgcError | None = None

    def in_api_document(self) -> list[AuthorizationServer]:
        """Those of the security schemes in the OpenAPI document."""
        document, base = next(api_documents(self._client), ({}, ""))
        connect = [joined(base, scheme.get("openIdConnectUrl")) for scheme in schemes_of(document, "openIdConnect")]
        found = self._read(connect)
        for scheme in schemes_of(document, "oauth2"):
            servers = servers_of_flows(scheme, base)
            found += [server for server in servers if not _is_known(server, found)]
            if not servers:
                self.problem = self.problem or InvalidAnswer(
                    tr(
                        "{} describes a sign-in without addresses that begin with https://, so it can't be used. "
                        "Ask the server's operator."
                    ).format(self._url)
                )
        return found

    def in_challenge(self) -> list[AuthorizationServer]:
        """Those that the refusal of a request without a token names: by RFC 9728, or in the words of some servers."""
        if not is_protected(self._url):
            return []
        reply = self._fetch(endpoint(self._url, "processes"))
        named = parameters_of(reply.challenge) if reply.status in (401, 403) else {}
        found = self._read(self._of_resource(joined(reply.url, named.get("resource_metadata"))))
        if not found and named.get("issuer"):
            found = self._read([joined(reply.url, named["issuer"])])
        place = joined(reply.url, named.get("authorization_uri"))
        if not found and is_protected(place):
            # Some give the issuer here, others the endpoint that a browser is sent to.
            before, self.problem = self.problem, None
            found = self._read([place]) or [AuthorizationServer(authorization_endpoint=place, flows=(Flow.IMPLICIT,))]
            self.problem = before
        return found

    def _of_resource(self, url: str) -> list[str]:
        """The issuers that protected resource metadata name (RFC 9728, 3); they must be this server's."""
        if not is_protected(url):
            return []
        try:
            document = self._fetch(url).document() or {}
        except InvalidAnswer:
            return []
        issuers, resource = document.get("authorization_servers"), document.get("resource")
        if not isinstance(issuers, list) or not (isinstance(resource, str) and same_origin(resource, self._url)):
            return []
        return [issuer for issuer in issuers if isinstance(issuer, str)]

    def _read(self, urls: Iterable[str]) -> list[AuthorizationServer]:
        """The providers at these addresses; one that can't be read costs no other."""
        found: list[AuthorizationServer] = []
        for url in list(dict.fromkeys(url for url in urls if url))[:MOST_SERVERS]:
            try:
                server = read_provider(url, self._transport.settings, self._transport.is_cancelled)
            except Cancelled:
                raise
            except HpgcError as problem:
                self.problem = self.problem or problem
                continue
            if not _is_known(server, found):
                found.append(server)
        return found

    def _fetch(self, url: str) -> Reply:
        return fetch(url, self._transport.settings, self._transport.is_cancelled)


def _described(links: tuple[Link, ...]) -> list[str]:
    """Where the OpenAPI document may stand, its JSON first."""
    found = [find_link(links, "service-desc", media_type) for media_type in _TYPES]
    return [link.href for link in found if link is not None]


def _is_known(server: AuthorizationServer, among: list[AuthorizationServer]) -> bool:
    """Whether a provider with the same endpoints is there already."""
    return any(
        (server.authorization_endpoint or known.authorization_endpoint) == known.authorization_endpoint
        and (server.token_endpoint or known.token_endpoint) == known.token_endpoint
        for known in among
    )
