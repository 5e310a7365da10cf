"""Who asks: the headers and the certificate that go with requests, to the origins that may see them."""

from __future__ import annotations

from collections.abc import Mapping

import requests

from .client_certificate import ClientCertificate
from .link import same_origin


class Authorization:
    """Who asks (RFC 9110, 11.6.2). This one is nobody; a subclass, or :class:`FixedHeaders`, is somebody."""

    def headers(self) -> Mapping[str, str]:
        """What authorizes a request, asked anew for each.

        :raises HpgcError: where it can't be had.
        """
        return {}

    def certificate(self) -> ClientCertificate | None:
        """What is shown to the API's own origin when a connection is made; None for nothing.

        :raises HpgcError: where it can't be had.
        """
        return None

    def renewed(self, refused: str) -> bool:
        """Whether there is something new to try, after a 401.

        :param refused: the ``Authorization`` header that was refused; empty where none was sent.
        """
        return False


class FixedHeaders(Authorization):
    """The same headers for each request (RFC 9110, 11.6.2)."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = dict(headers)

    def headers(self) -> Mapping[str, str]:
        """Those headers."""
        return self._headers


class OwnOriginAuth(requests.auth.AuthBase):
    """Puts the authorization headers on requests to the API's own origin and those it was told of, and on no other.

    That an ``auth`` is set at all also keeps requests from looking into a netrc file.
    """

    def __init__(self, origins: tuple[str, ...], authorization: Authorization) -> None:
        self._origins, self._authorization = origins, authorization

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """The request as it is sent."""
        if any(same_origin(request.url or "", one) for one in self._origins):
            request.headers.update(self._authorization.headers())
        return request
