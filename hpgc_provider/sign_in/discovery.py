"""What sign-in a server wants, as settings of a connection."""

from __future__ import annotations

from dataclasses import replace

from ..api import HpgcClient
from ..api.sign_in import AuthorizationServer, Flow, discover, read_provider
from ..network import network_settings
from .known_servers import with_known_values
from .method import Method, SignIn

_PREFERRED = {
    Flow.CODE: Method.CODE,
    Flow.DEVICE: Method.DEVICE,
    Flow.IMPLICIT: Method.IMPLICIT,
    Flow.PASSWORD: Method.PASSWORD,
    Flow.CLIENT: Method.CLIENT,
}


def discovered_sign_in(client: HpgcClient, wished: SignIn) -> SignIn:
    """``wished`` with what the server names: its provider, endpoints, and a method where none was wished.

    :returns: ``wished`` as it is, but for known values, where the server names no provider.
    :raises HpgcError: where the provider that it names can't be read.
    """
    wished = with_known_values(wished, client.url)
    if wished.authorization_endpoint or wished.token_endpoint:
        if wished.method is not Method.NONE:
            return wished
        return replace(wished, method=Method.CODE if wished.token_endpoint else Method.IMPLICIT)
    if wished.issuer:
        return with_provider(wished, read_provider(wished.issuer, network_settings(wished.issuer)))
    servers = discover(client)
    return with_provider(wished, servers[0]) if servers else wished


def with_provider(wished: SignIn, server: AuthorizationServer) -> SignIn:
    """``wished`` with the endpoints of ``server``."""
    method = wished.method
    if method is Method.NONE:
        method = next((_PREFERRED[flow] for flow in _PREFERRED if flow in server.flows), Method.CODE)
    # Who asks for nothing in particular wants to be known, and to stay signed in.
    scopes = wished.scopes or " ".join(scope for scope in ("openid", "offline_access") if scope in server.scopes)
    return replace(
        wished,
        method=method,
        scopes=scopes,
        issuer=server.issuer,
        authorization_endpoint=server.authorization_endpoint,
        token_endpoint=server.token_endpoint,
        device_endpoint=server.device_endpoint,
        revocation_endpoint=server.revocation_endpoint,
        secret_in_body=server.secret_in_body,
    )
