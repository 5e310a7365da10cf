"""The client: one object for one server of the HPGC API (OGC 18-062r2)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Callable
from urllib.parse import unquote, urljoin, urlsplit

from . import deployment, descriptions
from .answer import Answer, Spool, is_web_page, what_is
from .authorization import Authorization, FixedHeaders
from .conformance import Conformance
from .deploy_outcome import DeployedProcess
from .errors import (
    AGAIN,
    PORTAL,
    Cancelled,
    HpgcError,
    InvalidAnswer,
    InvalidInput,
    NotFound,
    NotThisApi,
    OutcomeUnknown,
    RequestRefused,
    ServerFailed,
    Unreachable,
    refusal,
)
from .execute_request import RequestBody, preferences, without_modes
from .interrupt import IsCancelled
from .job import Job
from .landing_page import LandingPage
from .link import endpoint, find_link, has_port_in_range, is_web_address, read_links, same_origin
from .packages import Package, PackageSource, read_package
from .problem import moved
from .process import Process, ProcessSummary
from .statusinfo import StatusInfo
from .transport import MAYBE_RUN, SEE_OTHER, NetworkSettings, Transport
from .words import tr

MOST_PAGES = 200
# Seconds that an execution may take to be answered: reading a large request, or running while one waits.
ASYNC_ANSWER, SYNC_ANSWER = 600.0, 86_400.0
_SMALL = 1024 * 1024
# A gateway that gave up waiting says nothing of the server behind it; those from 520 on are of large networks.
_GATEWAY = frozenset({502, 504, *range(520, 528), 598, 599})


class HpgcClient:
    """Talks to the HPGC API at one base URL (OGC 18-062r2; deploy, replace, undeploy: OGC 20-044).

    :param url: base URL, with or without the final slash; a namespace's is one too.
    :param token: bearer token; sent to this URL's own origin alone.
    :param authorization: in place of ``token``: who asks, where that changes with time.
    :param settings: proxies, time limits, trusted CAs, temporary folder.
    :param is_cancelled: asked all the while; any call ends with ``Cancelled`` within 0.25 s of a yes.
    :param conformance: what the server declares, where it is known already.
    :param origins: further origins that may be sent the token, as URLs.
    :raises InvalidInput: where ``url`` isn't an http or https address, or holds a login.

    Whatever asks the server raises ``Unreachable`` where no answer came, ``RequestRefused`` (or its subclass) for a
    status of 400 and more, ``InvalidAnswer`` for what can't be read, and ``Cancelled``; what else, it says itself.
    """

    def __init__(
        self,
        url: str,
        token: str | None = None,
        *,
        authorization: Authorization | None = None,
        settings: NetworkSettings | None = None,
        is_cancelled: IsCancelled | None = None,
        conformance: Conformance | None = None,
        origins: tuple[str, ...] = (),
    ) -> None:
        base = url.strip().split("#")[0].split("?")[0].rstrip("/") + "/"
        if not is_web_address(base):
            raise InvalidInput(
                tr("“{}” is not the address of a server: it has to begin with http:// or https://.").format(url)
            )
        if re.search(r"[\s\\]", base):
            raise InvalidInput(tr("The address “{}” holds a blank or a backslash: leave it out.").format(url))
        if not has_port_in_range(base):
            raise InvalidInput(tr("The port in the address “{}” has to be a number up to 65535.").format(url))
        if "@" in urlsplit(base).netloc:
            raise InvalidInput(tr("The address holds a login: leave it out, and use an authentication configuration."))
        if authorization is None and token:
            authorization = FixedHeaders({"Authorization": f"Bearer {token}"})
        self.url = base
        self.transport = Transport(base, authorization, settings, is_cancelled, origins)
        self._conformance = conformance

    def __repr__(self) -> str:
        return f"HpgcClient({self.url!r})"

    def close(self) -> None:
        """Drops the kept connections."""
        self.transport.close()

    def landing_page(self) -> LandingPage:
        """The landing page (7.2).

        :raises NotThisApi: with what was found in its place.
        """
        try:
            answer = self.transport.get(self.url, waits_once=True)
        except NotFound as refused:
            raise NotThisApi(
                tr(
                    "There is nothing at {} (HTTP {}). Is the address right? It usually ends in /ogc-api/; ask the "
                    "server's operator for it."
                ).format(self.url, refused.status)
            ) from None
        try:
            document = answer.json()
        except InvalidAnswer:
            raise NotThisApi(self._found_instead(what_is(answer.body))) from None
        page = LandingPage.from_json(document, answer.url)
        if page is None:
            raise NotThisApi(self._found_instead(tr("JSON without links, so no landing page")))
        return page

    def conformance(self) -> Conformance:
        """The conformance classes that the server declares (7.4)."""
        if self._conformance is None:
            self._conformance = Conformance.from_json(self.transport.get(endpoint(self.url, "conformance")).json())
        return self._conformance

    def check(self) -> LandingPage:
        """The landing page of a server that is this API.

        :raises NotThisApi: where it is something else, with what was found.
        """
        page = self.landing_page()
        if not same_origin(page.url, self.url):
            raise NotThisApi(tr("{} sends on to {}: connect to that address instead.").format(self.url, page.url))
        has_list = find_link(page.links, "processes") is not None
        if has_list:
            return page
        try:
            conformance = self.conformance()
        except (NotFound, InvalidAnswer):
            conformance = Conformance()
        if conformance.is_processes:
            return page
        try:
            self.processes()
        except (NotFound, InvalidAnswer):
            named = (
                tr("“{}”, a server that offers no processes").format(page.title)
                if page.title
                else tr("a server without processes")
            )
            raise NotThisApi(self._found_instead(named)) from None
        return page

    def processes(self) -> list[ProcessSummary]:
        """All processes (7.9), over as many pages as the server makes of them.

        :raises InvalidAnswer: where what stands there is no such list.
        """
        found: dict[str, ProcessSummary] = {}
        for answer, document in self._pages(endpoint(self.url, "processes"), "processes"):
            for entry in document["processes"]:
                summary = ProcessSummary.from_json(entry, answer.url)
                if summary is not None:
                    found.setdefault(summary.id, summary)
        return list(found.values())

    def process(self, id: str) -> Process:
        """The description of a process (7.10).

        :raises NotFound: where the server has no such process.
        :raises InvalidAnswer: where what stands there describes none.
        """
        return descriptions.read_description(self.transport.get(endpoint(self.url, "processes", id)))

    def describe(self, ids: Iterable[str]) -> Iterator[tuple[str, Process | HpgcError]]:
        """The descriptions of several processes, fetched in parallel over kept connections.

        Gives each id with its description, or with the error that took its place.

        :raises Cancelled: when a cancel is heard.
        """

        for id, found in descriptions.describe(self, ids, {}):
            if isinstance(found, HpgcError):
                yield id, found
            elif found.process is not None:
                yield id, found.process

    def execute(
        self,
        id: str | Process,
        inputs: Mapping[str, Any],
        outputs: Mapping[str, Any] | None = None,
        response: str | None = None,
        subscriber: Mapping[str, str] | None = None,
        sent: Callable[[int, int], None] | None = None,
        late: Callable[[Job | None], None] | None = None,
    ) -> Job:
        """Runs a process (7.11): as a job wherever the server offers that. The request is sent once.

        :param id: the process, or its description where that is at hand.
        :param inputs: value by input id; :class:`InlineFile` and :class:`Reference` may stand anywhere.
        :param outputs: by output id ``{"format": {"mediaType": …}, "transmissionMode": …}``, the mode
            "value" or "reference"; None asks for all, in the server's own way.
        :param response: "document" or "raw"; None leaves it to the server.
        :param subscriber: callback addresses ``successUri``, ``inProgressUri``, ``failedUri`` (clause 12).
        :param sent: called before each piece that is sent, with the bytes up to its end and their number in all.
        :param late: called on another thread with the job of an answer that comes after a cancel, or with None once it
            is known that nothing runs; without it the job is dismissed.
        :raises CancelledUnanswered: when a cancel is heard after the request was sent whole.
        :raises InvalidInput: for a file that can't be read or a value that is no JSON; nothing was sent.
        :raises OutcomeUnknown: when it is not known whether the server took the request.
        :raises Unreachable: when it certainly didn't get it.
        :raises RequestRefused: when it didn't take it, with its own reason.
        :raises NoRoom: when the disk is too full for the answer.
        """
        process = self.process(id) if isinstance(id, str) else id
        edition = self._edition()
        document: dict[str, Any] = {"inputs": dict(inputs)}
        if outputs is not None:
            document["outputs"] = dict(outputs) if edition == 1 else without_modes(outputs)
        if response is not None and edition == 1:
            document["response"] = response
        if subscriber is not None:
            document["subscriber"] = dict(subscriber)
        total = 0
        body = RequestBody(document, edition, sent=lambda done: sent(done, total) if sent else None)
        total = len(body)
        asked = tuple(outputs or ())

        def answered_late(answer: Spool | HpgcError) -> None:
            if isinstance(answer, Spool):
                with contextlib.suppress(HpgcError):
                    job = self._job_of(answer, process, asked)
                    if not job.id:
                        # These are results, which nobody fetches any more.
                        answer.discard()
                    job.dismiss() if late is None else late(job)
            elif late is not None and _says_that_nothing_runs(answer):
                late(None)

        url = endpoint(self.url, "processes", process.id, "execution")
        headers = preferences(process.runs_async, outputs, response, edition)
        patience = ASYNC_ANSWER if process.runs_async else SYNC_ANSWER
        try:
            answer = self.transport.post_once(url, body, headers, patience, answered_late)
        except ServerFailed as failed:
            if _says_that_nothing_runs(failed):
                raise
            said = str(refusal("POST", url, failed.status, failed.problem)).removesuffix(f" {tr(AGAIN)}")
            raise OutcomeUnknown(f"{said} {tr(MAYBE_RUN)}") from None
        if answer.status == SEE_OTHER and edition == 1:
            # Only the second edition answers so; else it is a proxy that wants something, such as a sign-in.
            raise refusal("POST", url, answer.status, moved(urljoin(url, answer.location)))
        return self._job_of(answer, process, asked)

    def deploy(self, package: PackageSource, w: str | None = None) -> DeployedProcess:
        """Deploys a process (OGC 20-044). The package is sent once; after an unclear answer the server is looked at.

        :param package: an application package or CWL document, or what :func:`read_package` reads as one.
        :param w: id of the Workflow that becomes the process, where there are several.
        :raises InvalidPackage: for what no server would take; ``LoneTool`` for a tool that needs a Workflow around it.
        :raises DeployNotOffered: where this server takes no such package.
        :raises ProcessExists: where the id is taken; the message says whether the process there can be replaced.
        :raises DeployUnknown: where it is not known whether the process was deployed.
        :raises Cancelled: when a cancel is heard; once the package is on its way it may be deployed all the same.
        """
        return deployment.deploy(self, read_package(package), w)

    def replace(self, id: str, package: PackageSource) -> DeployedProcess:
        """Replaces a deployed process with that of the package, which has to have the same id (OGC 20-044).

        :raises NotFound: where there is none to replace.
        :raises ImmutableProcess: where it is part of the server.
        :raises DeployUnknown: where it is not known whether it was replaced. Else as :meth:`deploy`.
        """
        return deployment.replace(self, id, read_package(package))

    def undeploy(self, id: str) -> str:
        """Undeploys a process (OGC 20-044); a sentence where it is gone although the answer said else, mostly empty.

        :raises NotFound: where there is none such.
        :raises ImmutableProcess: where it is part of the server.
        :raises DeployUnknown: where it is not known whether it was undeployed.
        """
        return deployment.undeploy(self, id)

    def package(self, id: str) -> Package:
        """The package that a process was deployed with, from servers that give it out (OGC 20-044).

        :raises NotFound: where there is no such process, or no package of it.
        """
        return deployment.package_of(self, id)

    def jobs(self, limit: int | None = None) -> list[StatusInfo]:
        """All jobs that the server lists (clause 11), over as many pages as it makes of them.

        :param limit: how many to ask for at once; None leaves that to the server.
        :raises NotFound: where the server has no such list.
        :raises InvalidAnswer: where what stands there is none.
        """
        url = endpoint(self.url, "jobs") + (f"?limit={limit}" if limit else "")
        found: dict[str, StatusInfo] = {}
        for answer, document in self._pages(url, "jobs"):
            for entry in document["jobs"]:
                status = StatusInfo.from_json(entry, answer.url)
                if status is not None and status.job_id:
                    found.setdefault(status.job_id, status)
        return list(found.values())

    def job(self, id: str) -> Job:
        """A job by its id, without asking the server."""
        return Job(self, id)

    def _edition(self) -> int:
        try:
            return self.conformance().edition
        except (RequestRefused, InvalidAnswer):
            return 1

    def _job_of(self, answer: Spool, process: Process, asked: tuple[str, ...]) -> Job:
        """The job that an execution was answered with, or one that has ended with its results."""
        id = self._job_id(answer)
        if id:
            answer.discard()
            return Job(self, id, process, asked)
        if answer.status in (201, 202):
            answer.discard()
            said = tr(
                "{} started a job but named no id for it, so it can't be followed. "
                "Look at the server's jobs before you try again."
            )
            raise InvalidAnswer(said.format(self.url))
        if is_web_page(answer.head()) and not process.gives_pages:
            answer.discard()
            said = tr("{} sent a web page where a job was due.").format(answer.url)
            raise OutcomeUnknown(f"{said} {tr(PORTAL)} {tr(MAYBE_RUN)}")
        return Job(self, "", process, asked, answer)

    def _job_id(self, answer: Spool) -> str:
        if answer.path.stat().st_size <= _SMALL and answer.head(1024).lstrip()[:1] == b"{":
            page = Answer(answer.url, answer.status, "", "", None, answer.path.read_bytes())
            with contextlib.suppress(InvalidAnswer):
                status = StatusInfo.from_json(page.json(), answer.url)
                if status is not None and status.job_id:
                    return status.job_id
        if answer.status in (201, 202):
            return unquote(answer.location.split("?")[0].rstrip("/").rsplit("/", 1)[-1])
        return ""

    def _pages(self, url: str, member: str) -> Iterator[tuple[Answer, dict[str, Any]]]:
        """The pages of a list: follows ``next`` on the API's own origin, each page once, bounded."""
        seen: set[str] = set()
        next_url: str | None = url
        while next_url and next_url not in seen and len(seen) < MOST_PAGES:
            seen.add(next_url)
            answer = self.transport.get(next_url)
            document = answer.json()
            if isinstance(document, list):
                document = {member: document}
            if not isinstance(document, dict) or not isinstance(document.get(member), list):
                said = tr("{} sent something else than a list of {}.").format(next_url, member)
                raise InvalidAnswer(f"{said} {tr(AGAIN)}")
            yield answer, document
            link = find_link(read_links(document, answer.url), "next") if document[member] else None
            next_url = self._page_at(link.href, url, member) if link else None

    def _page_at(self, href: str, url: str, member: str) -> str | None:
        """Where the page of a ``next`` link stands; None where that is on another origin.

        Of a link to the list itself only the query counts: under a namespace, or behind a proxy, servers write its
        path amiss.
        """
        parts = urlsplit(href)
        if parts.query and parts.path.rstrip("/").endswith(f"/{member}"):
            return f"{url.split('?')[0]}?{parts.query}"
        return href if same_origin(href, self.url) else None

    def _found_instead(self, found: str) -> str:
        return tr(
            "There is no OGC API - Processes at {}: found {}. The address usually ends in /ogc-api/; "
            "ask the server's operator for it."
        ).format(self.url, found)


def _says_that_nothing_runs(problem: HpgcError) -> bool:
    """Whether an execution that ended so certainly started no job."""
    if isinstance(problem, OutcomeUnknown) or (isinstance(problem, ServerFailed) and problem.status in _GATEWAY):
        return False
    return isinstance(problem, (RequestRefused, InvalidInput, Unreachable, Cancelled))
