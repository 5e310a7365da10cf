"""requests-oauthlib and oauthlib, imported only once somebody signs in.

They make the requests; this package sends them and reads the answers itself: the library's own ``fetch_token`` would
follow a redirect with the credentials, read answers of any size, and write tokens to its log.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from ..errors import SignInFailed
from ..words import tr


@contextlib.contextmanager
def _found() -> Iterator[None]:
    try:
        yield
    except ImportError as missing:
        raise SignInFailed(
            tr("Signing in needs the Python package {}, which is not here: install requests-oauthlib.").format(
                missing.name
            )
        ) from None


def oauth_session(client_id: str, response_type: str, redirect_uri: str, scope: str) -> Any:
    """An ``OAuth2Session`` that makes the address for the user's browser.

    :param response_type: "code" or "token".
    """
    with _found():
        from oauthlib.oauth2 import MobileApplicationClient, WebApplicationClient
        from requests_oauthlib import OAuth2Session
    kind = MobileApplicationClient if response_type == "token" else WebApplicationClient
    return OAuth2Session(client=kind(client_id), redirect_uri=redirect_uri or None, scope=scope or None)


def token_request(grant_type: str, fields: dict[str, str]) -> str:
    """The body of a request to the token endpoint (RFC 6749, 4.1.3 and its siblings); empty fields are left out."""
    with _found():
        from oauthlib.oauth2.rfc6749.parameters import prepare_token_request
    given: dict[str, Any] = {name: value for name, value in fields.items() if value}
    return prepare_token_request(grant_type, **given)
