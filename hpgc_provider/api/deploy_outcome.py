"""What is true after a deploy, replace or undeploy (OGC 20-044), whatever the answer said."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from .answer import Answer, Spool
from .errors import (
    Cancelled,
    DeployNotOffered,
    DeployUnknown,
    Forbidden,
    HpgcError,
    ImmutableProcess,
    InvalidAnswer,
    InvalidPackage,
    NotFound,
    ProcessExists,
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    Unreachable,
)
from .packages import Package
from .problem import Problem, as_exception, plain_line
from .process import Process, ProcessSummary
from .words import tr

if TYPE_CHECKING:
    from .client import HpgcClient

_LARGEST_SUMMARY = 256 * 1024
_NOT_THERE = ("no-such-process", "NoSuchProcess")
# A conflict over the id, in a server's own words; an error page says no more than the status does.
_TAKEN = re.compile(r"duplicat|\bexists\b|already exist|^\W*(HTTP )?(409\W*)?conflict\W*$", re.IGNORECASE)


@dataclass(frozen=True)
class DeployedProcess(ProcessSummary):
    """A process that was deployed or replaced (OGC 20-044).

    :ivar remark: a sentence for the user where the server's answer said something else than what is true; mostly empty.
    """

    remark: str = ""

    @classmethod
    def of(cls, summary: ProcessSummary, remark: str = "") -> DeployedProcess:
        """The process of ``summary``."""
        return cls(**{field.name: getattr(summary, field.name) for field in fields(ProcessSummary)}, remark=remark)


def refuse_taken(client: HpgcClient, id: str) -> None:
    """Refuses an id that a process of the server has.

    :raises ProcessExists: where one has it.
    """
    found: ProcessSummary | None
    try:
        found = standing(client, id)
    except (SignInNeeded, Forbidden):
        raise
    except (RequestRefused, InvalidAnswer):
        # Some servers answer for an unknown process with an error of their own; the list tells.
        found = next((process for process in client.processes() if process.id == id), None)
    if found is not None:
        is_fixed = isinstance(found, Process) and found.document.get("mutable") is False
        raise ProcessExists(taken(client, id, is_fixed), id)


def standing(client: HpgcClient, id: str) -> Process | None:
    """The process that the server has under ``id``, or None."""
    try:
        return client.process(id)
    except NotFound:
        return None
    except RequestRefused as refused:
        if is_not_there(refused):
            return None
        raise


def is_not_there(refused: RequestRefused) -> bool:
    """Whether the server says that there is no such process."""
    return refused.problem is not None and refused.problem.is_about(*_NOT_THERE)


def standing_after(client: HpgcClient, id: str, happened: str) -> Process | None:
    """:func:`standing`, after something unclear has ``happened``.

    :raises DeployUnknown: where the server can't tell that either.
    """
    try:
        return standing(client, id)
    except Cancelled:
        raise
    except HpgcError as problem:
        raise _unknown(client, happened, problem) from None


def _unknown(client: HpgcClient, happened: str, problem: HpgcError) -> DeployUnknown:
    return DeployUnknown(
        tr(
            "{} And it can't be told what is true now: {} Look at the list of processes of {} before you try again."
        ).format(happened, plain_line(str(problem)), client.url)
    )


def deployed(client: HpgcClient, answer: Spool, ids: tuple[str, ...], before: set[str] | None) -> DeployedProcess:
    """The process that a deploy was answered with, as long as that answer is clear."""
    body, status, location = answer.head(_LARGEST_SUMMARY), answer.status, answer.location
    answer.discard()
    document: Any = None
    with contextlib.suppress(InvalidAnswer):
        document = Answer(answer.url, status, "", "", None, body).json() if body.strip() else None
    problem = as_exception(document)
    if isinstance(document, dict) and isinstance(document.get("processSummary"), dict):
        document = document["processSummary"]
    summary = ProcessSummary.from_json(document, answer.url) if problem is None else None
    named = unquote(urlsplit(location).path.rstrip("/").rpartition("/")[2])
    if problem is None and summary is None and named and status == 201:
        summary = ProcessSummary(named)
        with contextlib.suppress(RequestRefused, InvalidAnswer, Unreachable):
            summary = client.process(named)
    if summary is None or status == 202:
        said = problem.sentence() if problem else tr("no word on the process")
        return looked_for(client, ids, before, tr("The server answered HTTP {}: {}.").format(status, said), None)
    remark = ""
    if ids and summary.id not in ids:
        remark = tr("The server calls the process “{}”, not “{}”.").format(plain_line(summary.id), ids[0])
    return DeployedProcess.of(summary, remark)


def looked_for(
    client: HpgcClient, ids: tuple[str, ...], before: set[str] | None, happened: str, failed: ServerFailed | None
) -> DeployedProcess:
    """The process that is there, whatever has ``happened``.

    :param before: ids that were there before, where it is not known which one would come.
    :param failed: a whole answer, which says that nothing was deployed if nothing is there.
    :raises DeployUnknown: where it isn't known, or may yet come.
    :raises ServerFailed: where nothing was deployed.
    """
    found: list[ProcessSummary] = []
    if before is not None:
        try:
            found = [process for process in client.processes() if process.id not in before]
        except Cancelled:
            raise
        except HpgcError as problem:
            raise _unknown(client, happened, problem) from None
    for id in ids:
        there = standing_after(client, id, happened)
        found += [there] if there is not None else []
    if len(found) == 1:
        return DeployedProcess.of(found[0], tr("{} And yet the process “{}” is there.").format(happened, found[0].id))
    if found:
        shown = ", ".join(tr("“{}”").format(plain_line(process.id)[:60]) for process in found[:10])
        raise DeployUnknown(
            tr("{} New on the server are {}: it is not known which of them is this one.").format(happened, shown)
        )
    if failed is not None and failed.status in (500, 501):
        said = [happened, tr("No new process is there, so nothing was deployed.")]
        if ids:
            said[1] = tr("The process “{}” is not there, so nothing was deployed.").format(ids[0])
        if crashed(failed.problem):
            said.append(tr("A server that crashes here may not find the Workflow."))
        said.append(tr("Try again; if it happens again, tell the operator of {}.").format(client.url))
        raise type(failed)(" ".join(said), failed.status, failed.problem)
    so_far = tr("No new process is there yet; the server may still be at it.")
    if ids:
        so_far = tr("The process “{}” is not there yet; the server may still be at it.").format(ids[0])
    look = tr("Look at the list of processes of {} before you try again.").format(client.url)
    raise DeployUnknown(f"{happened} {so_far} {look}")


def crashed(problem: Problem | None) -> bool:
    """Whether the server's own program broke down over the request."""
    return problem is not None and "receiving signal" in problem.detail


def answered(refused: RequestRefused) -> str:
    """An answer as a sentence, without the address."""
    said = plain_line(refused.problem.sentence()).rstrip(".") if refused.problem else tr("it gave no reason")
    if crashed(refused.problem):
        return tr("The server answered HTTP {}: its program crashed; {}.").format(refused.status, said)
    return tr("The server answered HTTP {}: {}.").format(refused.status, said)


def taken(client: HpgcClient, id: str, is_fixed: bool = False) -> str:
    """The sentence for an id that is taken; ``is_fixed`` where it can't be replaced."""
    if is_fixed:
        return tr(
            "“{}” is part of {} and can't be replaced: give the new process another id. Nothing was deployed."
        ).format(id, client.url)
    return tr(
        "There is a process “{}” at {} already: replace it, or give the new one another id. Nothing was deployed."
    ).format(id, client.url)


def immutable(client: HpgcClient, id: str, status: int, problem: Problem | None = None) -> ImmutableProcess:
    """The error for a process that is part of the server."""
    said = tr("“{}” is part of {}: the server lets it be neither replaced nor undeployed.").format(id, client.url)
    return ImmutableProcess(said, status, problem)


def refused_as(
    client: HpgcClient,
    refused: RequestRefused,
    id: str,
    package: Package | None = None,
    w: str | None = None,
    replaces: bool = False,
) -> HpgcError:
    """A refusal, which is clear, as a sentence on what is to be done.

    :param package: what was sent; None for an undeploy.
    :param replaces: whether it was to take the place of the process ``id``.
    """
    problem, status = refused.problem, refused.status
    about = problem.is_about if problem is not None else lambda *_: False
    if about("immutable-process", "ImmutableProcess"):
        return immutable(client, id, status, problem)
    if status == 409 and replaces:
        return RequestRefused(tr("“{}” was not replaced. {}").format(id, answered(refused)), status, problem)
    if about("duplicated-process", "DuplicatedProcess"):
        return ProcessExists(taken(client, id or (problem.detail if problem else "")), id, problem)
    if status == 409 and package is not None:
        if problem is None or _TAKEN.search(problem.sentence()):
            return ProcessExists(taken(client, id or (problem.detail if problem else "")), id, problem)
        return RequestRefused(tr("Nothing was deployed. {}").format(answered(refused)), status, problem)
    if about("workflow-not-found", "WorkflowNotFound"):
        said = tr("{} finds no Workflow in the package.").format(client.url)
        if w:
            said = tr("{} finds no Workflow “{}” in the package.").format(client.url, w)
        return InvalidPackage(f"{said} {answered(refused)}")
    if status == 415 and package is not None:
        return DeployNotOffered(tr("{} does not take {}. {}").format(client.url, package.media_type, answered(refused)))
    if about(*_NOT_THERE):
        return NotFound(tr("There is no process “{}” at {}.").format(id, client.url), status, problem)
    if status in (404, 405, 501):
        return DeployNotOffered(
            tr("{} does not deploy, replace or undeploy here. {}").format(client.url, answered(refused))
        )
    return refused
