"""What goes wrong on the way to a server, in sentences."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Iterator

import requests

from .errors import AGAIN, HpgcError, InvalidAnswer, Unreachable
from .link import without_query
from .problem import plain_line


@contextlib.contextmanager
def in_sentences(method: str, url: str) -> Iterator[None]:
    """Turns what requests raises into a sentence."""
    url = without_query(url)
    try:
        yield
    except HpgcError:
        raise
    except requests.exceptions.SSLError as problem:
        raise Unreachable(_not_trusted(url, problem)) from None
    except requests.exceptions.ProxyError as problem:
        raise Unreachable(f"The proxy on the way to {url} does not let it through: {_reason(problem)}.") from None
    except requests.exceptions.Timeout:
        raise Unreachable(f"{url} did not answer in time. Is the server running, and the address right?") from None
    except requests.exceptions.ConnectionError as problem:
        said = _reason(problem)
        raise Unreachable(f"{url} can't be reached ({said}). Is the server running, and the address right?") from None
    except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as problem:
        # What becomes of a request that does something is told by whoever sends it.
        advice = "" if method in ("POST", "PUT") else f" {AGAIN}"
        raise Unreachable(f"The connection to {url} was cut ({_reason(problem)}).{advice}") from None
    except requests.exceptions.RequestException as problem:
        raise InvalidAnswer(f"{method} {url} could not be done: {_reason(problem)}.") from None
    except ValueError as problem:
        # An address or a header that can't be read; what it says may be the server's own words.
        raise InvalidAnswer(f"{method} {url} was answered with something odd ({type(problem).__name__}).") from None
    except OSError as problem:
        raise HpgcError(f"{method} {url} could not be done: {plain_line(str(problem))}.") from problem


def _not_trusted(url: str, problem: BaseException) -> str:
    """What is wrong with a secure connection, and what a person can do; there is no way around it."""
    innermost, reason = _innermost(problem), _reason(problem)
    # urllib3 1.26 has an error of its own for another host's certificate.
    if isinstance(innermost, ssl.SSLCertVerificationError) or type(innermost).__name__ == "CertificateError":
        advice = (
            "If you trust it, add its authority to the trusted ones (in QGIS: Settings > Options > Authentication)."
        )
        return f"The certificate of {url} is not trusted, so nothing was sent: {reason}. {advice}"
    return (
        f"No secure connection to {url} came about: {reason}. The server may want a client certificate that it knows."
    )


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
    return plain_line(text.rpartition(": ")[2] or text).rstrip(".")
