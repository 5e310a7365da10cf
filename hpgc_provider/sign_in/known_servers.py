"""Sign-ins that are known beforehand: public values that a server's own users are told."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from .method import Method, SignIn

_BY_HOST = {
    "testbed19.geolabs.fr:8707": SignIn(
        method=Method.IMPLICIT,
        authorization_endpoint="https://www.authenix.eu/oauth/authorize",
        client_id="347c0fd7-7c75-4d24-9520-4e3f6a424193",
        scopes="all",
        redirect_uri="https://testbed19.geolabs.fr:8707/swagger-ui/oapip/oauth2-redirect.html",
    ),
}


def with_known_values(sign_in: SignIn, url: str) -> SignIn:
    """``sign_in`` with what is known of the server at ``url``; what it says itself stays."""
    try:
        known = _BY_HOST.get(urlsplit(url).netloc.lower())
    except ValueError:  # An address that can't be read.
        return sign_in
    if known is None or sign_in.client_id:
        return sign_in
    told = {name: value for name, value in vars(sign_in).items() if value and name != "method"}
    return replace(known, **told)
