"""What a server says of itself, before it is connected: who it is, what it can do, how it wants you to sign in."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from typing import Any

from .api import Conformance, HpgcClient, HpgcError, InvalidAnswer, NotFound, SignInNeeded
from .api.authorization import Authorization, FixedHeaders
from .api.errors import Cancelled
from .api.interrupt import IsCancelled
from .api.link import same_origin
from .api.problem import plain_line
from .api.sign_in import AuthorizationServer, Flow, discover
from .api.sign_in.discovery import api_documents
from .connections import Connection, connection
from .network import network_settings
from .sign_in import account
from .translation import tr

LONGEST_TITLE = 200


@dataclass(frozen=True)
class Survey:
    """What a server says of itself.

    :ivar version: as its API document puts it; empty where it doesn't.
    :ivar processes: how many it lists; None where it lists them only to those who are signed in.
    :ivar providers: who signs people in.
    :ivar problem: why that can't be told.
    """

    url: str
    title: str = ""
    version: str = ""
    conformance: Conformance = field(default_factory=Conformance)
    processes: int | None = None
    providers: tuple[AuthorizationServer, ...] = ()
    problem: str = ""

    def lines(self) -> list[str]:
        """It in words; what the server wrote is in them as it is, so they are shown as plain text only."""
        title = self.title or tr("a server without a title")
        can = [words for name, words in _abilities() if self.conformance.declares(name)]
        cannot = [words for name, words in _abilities() if not self.conformance.declares(name)]
        told = [
            tr("Server: {}, version {}").format(title, self.version) if self.version else tr("Server: {}").format(title)
        ]
        if self.processes is None:
            told.append(tr("Processes: shown only to those who are signed in"))
        else:
            told.append(tr("Processes: {}").format(self.processes))
        told.append(tr("It says that it can: {}").format(", ".join(can) or tr("nothing")))
        if cannot:
            told.append(tr("It doesn't say that it can: {}").format(", ".join(cannot)))
        for provider in self.providers:
            ways = "; ".join(_ways()[flow] for flow in provider.flows)
            told.append(tr("Sign-in at {}: {}").format(provider.issuer or provider.name, ways))
        if not self.providers:
            told.append(self.problem or tr("Sign-in: it names no provider"))
        return told


def survey(server: Connection, is_cancelled: IsCancelled) -> Survey:
    """Asks a server who it is. Nobody is asked to sign in for that.

    :raises HpgcError: where there is no such server, with what was found.
    """
    client = HpgcClient(
        server.url,
        authorization=_present_authorization(server),
        settings=network_settings(server.url),
        is_cancelled=is_cancelled,
    )
    try:
        return _survey(client)
    finally:
        client.close()


def _survey(client: HpgcClient) -> Survey:
    found = Survey(client.url)
    try:
        found = replace(found, title=plain_line(client.check().title)[:LONGEST_TITLE])
        found = replace(found, processes=len(client.processes()))
    except SignInNeeded:
        found = replace(found, processes=None)
    with contextlib.suppress(NotFound, InvalidAnswer, SignInNeeded):
        found = replace(found, conformance=client.conformance())
    try:
        found = replace(found, version=_version(next(api_documents(client), ({}, ""))[0]))
        return replace(found, providers=tuple(discover(client)))
    except Cancelled:
        raise
    except HpgcError as problem:
        return replace(found, problem=str(problem))


def _present_authorization(server: Connection) -> Authorization:
    """The sign-in that there is already, and no other."""
    if server.authcfg:
        return server.authorization()
    try:
        kept = connection(server.name)
        if not (kept.has_sign_in and same_origin(kept.url, server.url) and account(kept.name).is_signed_in):
            return Authorization()
        token = account(kept.name).fresh(kept.sign_in)
    except HpgcError:
        token = None
    return FixedHeaders(token.headers()) if token else Authorization()


def _version(document: dict[str, Any]) -> str:
    info = document.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    return plain_line(version)[:LONGEST_TITLE] if isinstance(version, str) else ""


def _abilities() -> list[tuple[str, str]]:
    """The conformance classes that make a difference here, by their last words."""
    return [
        ("core", tr("run processes")),
        ("job-list", tr("list jobs")),
        ("dismiss", tr("dismiss jobs")),
        ("callback", tr("call back")),
        ("deploy-replace-undeploy", tr("deploy, replace and undeploy processes")),
        ("ogcapppkg", tr("take application packages")),
        ("cwl", tr("take CWL")),
    ]


def _ways() -> dict[Flow, str]:
    return {
        Flow.CODE: tr("in the browser"),
        Flow.DEVICE: tr("by a code for another device"),
        Flow.IMPLICIT: tr("in the browser, by copy and paste"),
        Flow.PASSWORD: tr("by user name and password"),
        Flow.CLIENT: tr("as a service account"),
    }
