"""Security schemes of an OpenAPI document (OpenAPI 3, “Security Scheme Object”)."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from .address import is_protected
from .provider import MOST_SCOPES, AuthorizationServer, Flow

MOST_SCHEMES = 20
_FLOWS = {
    "authorizationCode": (Flow.CODE, ("authorizationUrl", "tokenUrl")),
    "deviceAuthorization": (Flow.DEVICE, ("deviceAuthorizationUrl", "tokenUrl")),
    "implicit": (Flow.IMPLICIT, ("authorizationUrl",)),
    "password": (Flow.PASSWORD, ("tokenUrl",)),
    "clientCredentials": (Flow.CLIENT, ("tokenUrl",)),
}


def schemes_of(document: Any, kind: str) -> list[dict[str, Any]]:
    """The security schemes of type ``kind`` in an OpenAPI document."""
    components = document.get("components") if isinstance(document, dict) else None
    schemes = components.get("securitySchemes") if isinstance(components, dict) else None
    entries = list(schemes.values())[:MOST_SCHEMES] if isinstance(schemes, dict) else []
    return [entry for entry in entries if isinstance(entry, dict) and entry.get("type") == kind]


def servers_of_flows(scheme: dict[str, Any], base: str) -> list[AuthorizationServer]:
    """The providers of an ``oauth2`` scheme: flows that share their addresses are one provider's.

    :param base: where the document came from. Flows whose addresses aren't protected are left out.
    """
    groups: list[tuple[dict[str, str], list[Flow], dict[str, None]]] = []
    flows = scheme.get("flows")
    for name, (flow, needed) in _FLOWS.items():
        entry = flows.get(name) if isinstance(flows, dict) else None
        if not isinstance(entry, dict):
            continue
        urls = {key: joined(base, entry.get(key)) for key in needed}
        if not all(is_protected(url) for url in urls.values()):
            continue
        fitting = [each for each in groups if all(each[0].get(key, url) == url for key, url in urls.items())]
        if not fitting:
            fitting = [({}, [], {})]
            groups += fitting
        group, offered, scopes = fitting[0]
        group.update(urls)
        offered.append(flow)
        granted = entry.get("scopes")
        scopes.update(dict.fromkeys(granted if isinstance(granted, dict) else ()))
    return [
        AuthorizationServer(
            authorization_endpoint=group.get("authorizationUrl", ""),
            token_endpoint=group.get("tokenUrl", ""),
            device_endpoint=group.get("deviceAuthorizationUrl", ""),
            flows=tuple(offered),
            scopes=tuple(scopes)[:MOST_SCOPES],
        )
        for group, offered, scopes in groups
    ]


def joined(base: str, url: Any) -> str:
    """``url`` resolved against ``base``; empty where it is none."""
    try:
        return urljoin(base, url.strip()) if isinstance(url, str) else ""
    except ValueError:
        return ""
