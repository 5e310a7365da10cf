"""Who has sent a request: nobody in particular, or on a guarded server the user of its access token."""

from __future__ import annotations

from dataclasses import dataclass

from flask import has_request_context, request

KEY = "hpgc.requester"


@dataclass(frozen=True)
class Requester:
    """The sender of one request.

    `namespace` is the API's base URL under the user's own path, where the request came there; `authorization` is
    the header with the token, and `origin` the server that it is for.
    """

    user: str | None = None
    namespace: str | None = None
    origin: str = ""
    authorization: str = ""

    def may_see(self, owner: Requester) -> bool:
        """Whether the jobs of `owner` are shown; the server itself sees all."""
        return self.user is None or self.user == owner.user

    def headers_for(self, url: str) -> dict[str, str]:
        """What a fetch on the user's behalf sends along: the token, to this server alone."""
        own = self.authorization and url.startswith(f"{self.origin}/")
        return {"Authorization": self.authorization} if own else {}


NOBODY = Requester()


def current_requester() -> Requester:
    """Who has sent the request that is handled now."""
    return request.environ.get(KEY, NOBODY) if has_request_context() else NOBODY
