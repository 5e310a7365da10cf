"""What goes wrong on the way to a server, in sentences."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
from collections.abc import Iterator

import requests

from .errors import AGAIN, HpgcError, InvalidAnswer, TimedOut, Unreachable
from .link import without_query
from .problem import plain_line
from .words import tr


@contextlib.contextmanager
def in_sentences(method: str, url: str) -> Iterator[None]:
    """Turns what requests raises into a sentence.

    :raises TimedOut: where it let the time limit pass.
    :raises Unreachable: where the server can't be reached, or the connection was cut.
    :raises InvalidAnswer: where it said something that can't be read.
    :raises HpgcError: where this computer is in the way.
    """
    url = without_query(url)
    try:
        yield
    except HpgcError:
        raise
    except requests.exceptions.SSLError as problem:
        raise Unreachable(_not_trusted(url, problem)) from None
    except requests.exceptions.ProxyError as problem:
        raise Unreachable(
            tr("The proxy on the way to {} does not let it through: {}.").format(url, _reason(problem))
        ) from None
    except requests.exceptions.Timeout as problem:
        if any("handshake" in str(cause) for cause in _causes(problem)):
            said = tr("{} did not answer in time by https. Does the server's address begin with http:// perhaps?")
        else:
            said = tr("{} did not answer in time. Is the server running, and the address right?")
        raise TimedOut(said.format(url)) from None
    except requests.exceptions.ConnectionError as problem:
        said = _way_barred(problem) or _reason(problem)
        raise Unreachable(
            tr("{} can't be reached ({}). Is the server running, and the address right?").format(url, said)
        ) from None
    except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as problem:
        # What becomes of a request that does something is told by whoever sends it.
        said = tr("The connection to {} was cut ({}).").format(url, _reason(problem))
        advice = "" if method in ("POST", "PUT") else f" {tr(AGAIN)}"
        raise Unreachable(f"{said}{advice}") from None
    except requests.exceptions.RequestException as problem:
        raise InvalidAnswer(tr("{} {} could not be done: {}.").format(method, url, _reason(problem))) from None
    except ValueError as problem:
        # An address or a header that can't be read; what it says may be the server's own words.
        raise InvalidAnswer(
            tr("{} {} was answered with something odd ({}).").format(method, url, type(problem).__name__)
        ) from None
    except OSError as problem:
        raise HpgcError(tr("{} {} could not be done: {}.").format(method, url, plain_line(str(problem)))) from problem


def _not_trusted(url: str, problem: BaseException) -> str:
    """What is wrong with a secure connection, and what a person can do; there is no way around it."""
    innermost, reason = _innermost(problem), _reason(problem)
    # urllib3 1.26 has an error of its own for another host's certificate.
    if isinstance(innermost, ssl.SSLCertVerificationError) or type(innermost).__name__ == "CertificateError":
        advice = tr(
            "If you trust it, add its authority to the trusted ones (in QGIS: Settings > Options > Authentication)."
        )
        return tr("The certificate of {} is not trusted, so nothing was sent: {}. {}").format(url, reason, advice)
    if "WRONG_VERSION_NUMBER" in str(innermost):
        # What stands there has answered, and not by TLS.
        return tr("{} does not speak https. Does the server's address begin with http:// perhaps?").format(url)
    return tr(
        "No secure connection to {} came about: {}. The server may want a client certificate that it knows."
    ).format(url, reason)


def _way_barred(problem: BaseException) -> str:
    """Why no connection came about, in words for those who have never heard of sockets; empty where it is rarer."""
    for cause in _causes(problem):
        if isinstance(cause, socket.gaierror):
            if cause.errno == socket.EAI_AGAIN:
                return tr("names can't be looked up just now: is this computer online?")
            return tr("no computer of that name is known")
        if isinstance(cause, ConnectionRefusedError):
            return tr("no server listens at that port")
    return ""


def _causes(problem: BaseException) -> Iterator[BaseException]:
    """The innermost of what wraps it, and what that came from in turn."""
    cause: BaseException | None = _innermost(problem)
    for _ in range(8):
        if cause is None:
            return
        yield cause
        cause = cause.__cause__ or cause.__context__


def _innermost(problem: BaseException) -> BaseException:
    """The first cause, without what wraps it."""
    seen: BaseException = problem
    for _ in range(8):
        inner = getattr(seen, "reason", None)
        if not isinstance(inner, BaseException):
            inner = next((arg for arg in reversed(seen.args) if isinstance(arg, BaseException)), None)
        if not isinstance(inner, BaseException):
            break
        seen = inner
    return seen


def _reason(problem: BaseException) -> str:
    """The innermost cause in words, without the wrappers' class names."""
    seen = _innermost(problem)
    text = getattr(seen, "strerror", None) or str(seen)
    return re.sub(r"^\[Errno -?\d+\] ", "", plain_line(text.rpartition(": ")[2] or text)).rstrip(".")
