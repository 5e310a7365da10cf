"""What the OpenAPI document of a guarded server says about signing in, as ZOO-Project and others say it."""

from __future__ import annotations

from typing import Any

OPEN_PATHS = ("/", "/openapi", "/conformance")
METHODS = ("get", "put", "post", "delete")
SCOPES = {"all": "Everything that the API offers"}


def declare_security(document: dict[str, Any], provider: dict[str, Any]) -> None:
    """Add the ways to sign in at the provider with this metadata, and mark each operation that needs a token."""
    document["components"]["securitySchemes"] = {
        "OpenIDAuth": {
            "type": "openIdConnect",
            "openIdConnectUrl": f"{provider['issuer']}/.well-known/openid-configuration",
        },
        "OAuth2": {"type": "oauth2", "flows": describe_flows(provider)},
    }
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item and path not in OPEN_PATHS:
                item[method]["security"] = [{"OpenIDAuth": []}, {"OAuth2": []}]
                item[method]["responses"]["401"] = {"description": "A bearer token is missing, or is not good."}


def describe_flows(provider: dict[str, Any]) -> dict[str, Any]:
    """The flows that OpenAPI 3.0 has names for."""
    authorization = {"authorizationUrl": provider["authorization_endpoint"]}
    token = {"tokenUrl": provider["token_endpoint"], "refreshUrl": provider["token_endpoint"]}
    flows = {
        "authorizationCode": {**authorization, **token},
        "implicit": authorization,
        "password": token,
        "clientCredentials": token,
    }
    return {name: {**flow, "scopes": SCOPES} for name, flow in flows.items()}
