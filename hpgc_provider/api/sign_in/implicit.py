"""The implicit flow (RFC 6749, 4.2), for servers that have no other: the user brings the answer by copy and paste."""

from __future__ import annotations

import secrets
import time

from ..errors import SignInFailed
from ..words import tr
from .address import authorization_address
from .oauth_client import OAuthClient
from .pasted import ADVICE, read_pasted, with_end
from .provider import AuthorizationServer
from .refusal import refused
from .token import Token


class Implicit:
    """One sign-in, begun in the browser and ended by what the user pastes.

    :ivar address: to be opened in the browser; it belongs into no log.
    :raises SignInFailed: where the provider offers none.
    """

    def __init__(self, server: AuthorizationServer, client: OAuthClient) -> None:
        if not server.authorization_endpoint:
            raise SignInFailed(
                tr("The sign-in provider {} offers no sign-in in the browser. Choose another way.").format(server.name)
            )
        self._server, self._client = server, client
        self._state = secrets.token_urlsafe(32)
        self.address = authorization_address(
            server.authorization_endpoint, client, "token", client.redirect_uri, self._state
        )

    def __repr__(self) -> str:
        return f"Implicit({self._server.name!r})"

    def token(self, pasted: str) -> Token:
        """The token in the address that the browser was sent to at last, or the bare token itself.

        :raises SignInFailed: with what is wrong with it; another may be pasted.
        """
        fields, is_address = read_pasted(pasted)
        if is_address:
            self._check(fields)
        now = time.time()
        return Token.from_response(with_end(fields, now), now)

    def _check(self, fields: dict[str, str]) -> None:
        """Whether an address is the answer to this sign-in, whole, and no refusal."""
        state, error = fields.get("state", ""), fields.get("error", "")
        if state != self._state and (fields.get("access_token") or (state and error)):
            if self._state.startswith(state):
                raise SignInFailed(tr("The address is cut off. {}").format(tr(ADVICE)))
            raise SignInFailed(
                tr(
                    "That address belongs to another sign-in. Open the sign-in page again, and paste the "
                    "address that the browser comes to from there."
                )
            )
        if error:
            raise refused(self._server.name, self._client, fields)
