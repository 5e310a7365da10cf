"""Asks for a bearer token (RFC 6750) before anything but what shows the way to sign in, and keeps users apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from .habits import problem
from .manager import Manager
from .requester import KEY, Requester
from .sign_in import REDIRECT_PAGE, SignIn, TokenRefused
from .site import Site

OPEN = {"/ogc-api", "/ogc-api/", "/ogc-api/openapi", "/ogc-api/conformance", REDIRECT_PAGE}
OPEN_FOLDERS = ("/data/", "/ogc-api/static/")
MAPS = "/cgi-bin/mapserv"
FILES = "/results/"
REALM = 'Bearer realm="HPGC API"'
# What may not stand in an error_description (RFC 6750, 3).
_UNQUOTABLE = re.compile(r"[^ !#-\[\]-~]")
_USER_PATH = re.compile(r"/([^/]+)(/ogc-api(?:/.*)?)", re.S)


class Refused(Exception):
    """A request is not let in."""

    def __init__(self, status: int, title: str, detail: str, challenge: str = "") -> None:
        self.response = problem(status, title, detail)
        if challenge:
            self.response.headers["WWW-Authenticate"] = challenge


class Guard:
    """A WSGI application around the server's own.

    `/<user>/ogc-api/…` is the API for that user alone. `open_maps` leaves maps and result files open.
    """

    def __init__(self, app: Callable[..., Any], site: Site, sign_in: SignIn, manager: Manager, open_maps: bool) -> None:
        self._app = app
        self._site = site
        self._sign_in = sign_in
        self._manager = manager
        self._open_maps = open_maps

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer one request."""
        try:
            environ[KEY] = self._admit(environ)
        except Refused as refused:
            return refused.response(environ, start_response)
        return self._app(environ, start_response)

    def _admit(self, environ: dict[str, Any]) -> Requester:
        owner, path = None, environ["PATH_INFO"]
        found = _USER_PATH.fullmatch(path)
        if found and found[1] in self._sign_in.users:
            owner, path = found.groups()
            environ["PATH_INFO"] = path
        namespace = f"{self._site.origin}/{owner}/ogc-api" if owner else None
        if self._is_open(path):
            return Requester(namespace=namespace)
        authorization = environ.get("HTTP_AUTHORIZATION", "")
        user = self._read_user(authorization)
        if owner not in (None, user):
            raise Refused(403, "Forbidden", f"This is the path of {owner}, and you have signed in as {user}.")
        requester = Requester(user, namespace, self._site.origin, authorization)
        if path == MAPS or path.startswith((MAPS + "/", FILES)):
            self._check_owner(requester, path, environ)
        return requester

    def _is_open(self, path: str) -> bool:
        is_map = path == MAPS or path.startswith((MAPS + "/", FILES))
        return path in OPEN or path.startswith(OPEN_FOLDERS) or (is_map and self._open_maps)

    def _read_user(self, authorization: str) -> str:
        scheme, _, token = authorization.strip().partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            detail = f"This needs an access token: sign in at {self._sign_in.issuer} and send it as a bearer token."
            raise Refused(401, "Unauthorized", detail, REALM)
        try:
            return self._sign_in.user_of(token.strip())
        except TokenRefused as error:
            reason = _UNQUOTABLE.sub(" ", str(error))
            challenge = f'{REALM}, error="invalid_token", error_description="{reason}"'
            detail = f"The access token is refused. {error} Sign in again at {self._sign_in.issuer}."
            raise Refused(401, "Unauthorized", detail, challenge) from None

    def _check_owner(self, requester: Requester, path: str, environ: dict[str, Any]) -> None:
        """Refuse what a job of another user has made. MapServer takes a map from a form too: no POST."""
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            raise Refused(405, "MethodNotAllowed", "Maps and files of jobs are only read.")
        if path.startswith(FILES):
            folders = [self._site.results / path.removeprefix(FILES).split("/")[0]]
        else:
            query = parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True)
            folders = [Path(value).parent for name, value in query if name.lower() == "map"]
        jobs = [self._manager.job_of(folder) for folder in folders]
        if any(job and not requester.may_see(job.requester) for job in jobs):
            raise Refused(404, "NoSuchJob", "There is no such result.")
