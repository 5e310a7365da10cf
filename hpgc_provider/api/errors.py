"""What can go wrong with a server, each with a sentence that a person can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .link import without_query
from .words import later, tr

if TYPE_CHECKING:
    from .problem import Problem


class HpgcError(Exception):
    """Anything this package raises. ``str()`` is a sentence: what happened, on which server, what to do."""


class Cancelled(HpgcError):
    """The caller's ``is_cancelled`` said yes while a request was under way."""

    def __init__(self, message: str = "Cancelled.") -> None:
        super().__init__(message)


class CancelledUnanswered(Cancelled):
    """Cancelled after a request was sent whole and before its answer: what it asked for may have been done."""


class Unreachable(HpgcError):
    """No answer: refused, timed out, cut off, no such host, or a certificate that isn't trusted."""


class TimedOut(Unreachable):
    """No answer within the time limit."""


class OutcomeUnknown(Unreachable):
    """The request was sent whole, but no answer came: nobody here knows whether it was carried out."""


class NotThisApi(HpgcError):
    """Something answered, but it isn't OGC API - Processes (OGC 18-062r2)."""


class InvalidAnswer(HpgcError):
    """The answer can't be read as what the standard puts there."""


class NoRoom(HpgcError):
    """The disk has no room for what was to come, or became full; nothing of it was kept."""


class InvalidInput(HpgcError):
    """A value can't be sent; nothing was sent."""


class InvalidPackage(InvalidInput):
    """An application package that no server would take as it is meant; nothing was deployed.

    :ivar line: the line of its text that is wrong, from 1 up; 0 where that can't be told.
    """

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


class LoneTool(InvalidPackage):
    """A CWL CommandLineTool without a Workflow around it; ``wrapped()`` of the package puts one there."""


class DeployNotOffered(HpgcError):
    """The server doesn't deploy processes, or not of this kind (OGC 20-044); nothing was changed."""


class DeployUnknown(HpgcError):
    """It is not known whether a deploy, replace or undeploy (OGC 20-044) was done; it isn't tried again."""


class StillRunning(HpgcError):
    """``Job.wait`` ran out of its ``timeout``; the job goes on."""


class JobFailed(HpgcError):
    """The job ended as failed or dismissed; the message carries the server's own reason."""


class RequestRefused(HpgcError):
    """The server answered with an error status.

    :ivar status: the HTTP status.
    :ivar problem: the server's own words (OGC 18-062r2, 7.5.1; RFC 9457), if it gave any.
    :ivar retry_after: seconds that the server asked to wait before the next try, or None.
    """

    def __init__(
        self, message: str, status: int = 0, problem: Problem | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(message)
        self.status, self.problem, self.retry_after = status, problem, retry_after


class SignInNeeded(RequestRefused):
    """401: no token, or one that the server takes no longer (RFC 6750, 3)."""


class SignInFailed(HpgcError):
    """No token: the sign-in provider, the user or this computer was against it.

    :ivar code: the provider's own error code (RFC 6749, 5.2), such as ``access_denied``; may be empty.
    """

    def __init__(self, message: str, code: str = "") -> None:
        super().__init__(message)
        self.code = code


class SignInExpired(SignInFailed):
    """The sign-in can't be renewed by itself: the user has to sign in again."""


class Forbidden(RequestRefused):
    """403: signed in, but not allowed (RFC 9110, 15.5.4)."""


class NotFound(RequestRefused):
    """404 or 410: no such process, job or page (RFC 9110, 15.5.5)."""

    @property
    def may_pass(self) -> bool:
        """Whether it may be the word of a proxy whose server is away for the moment, and not of the API itself."""
        return self.status == _NOT_FOUND and (self.problem is None or self.problem.is_page)


class ImmutableProcess(Forbidden):
    """The process is part of the server: it is neither replaced nor undeployed (OGC 20-044)."""


class ProcessExists(RequestRefused):
    """The id is taken (OGC 20-044); the message says whether the process there can be replaced.

    :ivar id: the process that stands there.
    """

    def __init__(self, message: str, id: str, problem: Problem | None = None) -> None:
        super().__init__(message, 409, problem)
        self.id = id


class ResultNotReady(RequestRefused):
    """The job hasn't ended, so it has no results yet (OGC 18-062r2, 7.13.3)."""


class ServerFailed(RequestRefused):
    """5xx: the server's own fault (RFC 9110, 15.6)."""


# What to do about a server's own fault.
AGAIN = later("Try again; if it happens again, tell the server's operator.")
PORTAL = later("Open it in a browser: a page of your network, such as a sign-in, may stand before the server.")
_TOO_MANY = 429
_NOT_FOUND = 404
_BY_STATUS = {401: SignInNeeded, 403: Forbidden, _NOT_FOUND: NotFound, 410: NotFound}


def refusal(
    method: str, url: str, status: int, problem: Problem | None, retry_after: float | None = None
) -> RequestRefused:
    """The error for an answer of ``status``, with the server's own reason in its sentence."""
    reason, where = problem.sentence() if problem else tr("it gave no reason"), without_query(url)
    ended = reason if reason.endswith((".", "!", "?", "…")) else f"{reason}."
    if problem and problem.is_about("result-not-ready", "ResultNotReady"):
        return ResultNotReady(tr("The results at {} are not ready yet: {}").format(where, reason), status, problem)
    kind = _BY_STATUS.get(status, ServerFailed if status >= 500 else RequestRefused)
    advice = {
        SignInNeeded: tr("Sign in, or give the connection an authentication configuration."),
        Forbidden: tr("Ask the server's operator for access."),
        ServerFailed: tr(AGAIN),
    }.get(kind, "")
    if status == _TOO_MANY or (retry_after and status >= 500):
        advice = tr("Try again later.")
        if retry_after:
            advice = tr("Try again in {} s.").format(f"{retry_after:.0f}")
    said = tr("{} {} was answered with HTTP {}: {}").format(method, where, status, ended if advice else reason)
    return kind(f"{said} {advice}".rstrip(), status, problem, retry_after)
