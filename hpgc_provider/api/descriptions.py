"""Many process descriptions at once (OGC 18-062r2, 7.10); what is as it was is neither sent nor read again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .answer import Answer
from .errors import AGAIN, Cancelled, HpgcError, InvalidAnswer
from .link import endpoint
from .process import Process
from .transport import PARALLEL
from .words import tr

if TYPE_CHECKING:
    from .client import HpgcClient

_NOT_MODIFIED = 304


@dataclass(frozen=True)
class Version:
    """By what a description is known again.

    :ivar etag: the server's own mark (RFC 9110, 8.8.3); empty where it gives none.
    :ivar digest: SHA-256 of its bytes, in hexadecimal.
    """

    etag: str
    digest: str


@dataclass(frozen=True)
class Described:
    """A description that was asked for.

    :ivar process: None where it is as it was.
    """

    version: Version
    process: Process | None


def describe(
    client: HpgcClient, ids: Iterable[str], known: Mapping[str, Version]
) -> Iterator[tuple[str, Described | HpgcError]]:
    """Each id with its description, or the error that took its place; one request each, in parallel.

    :param known: the versions that the caller has.
    :raises Cancelled: when a cancel is heard.
    """

    def one(id: str) -> tuple[str, Described | HpgcError]:
        try:
            return id, _described(client, id, known.get(id))
        except Cancelled:
            raise
        except HpgcError as problem:
            return id, problem

    with ThreadPoolExecutor(PARALLEL, thread_name_prefix="hpgc-describe") as pool:
        futures = [pool.submit(one, id) for id in ids]
        try:
            for future in futures:
                yield future.result()
        finally:
            for future in futures:
                future.cancel()


def _described(client: HpgcClient, id: str, known: Version | None) -> Described:
    answer = client.transport.get(endpoint(client.url, "processes", id), etag=known.etag if known else "")
    if known is not None and answer.status == _NOT_MODIFIED:
        return Described(known, None)
    version = Version(answer.etag, hashlib.sha256(answer.body).hexdigest())
    if known is not None and known.digest == version.digest:
        return Described(version, None)
    return Described(version, read_description(answer))


def read_description(answer: Answer) -> Process:
    """The process that an answer describes.

    :raises InvalidAnswer: where it describes none.
    """
    process = Process.from_json(answer.json(), answer.url)
    if process is None:
        said = tr("{} sent something else than the description of a process.").format(answer.url)
        raise InvalidAnswer(f"{said} {tr(AGAIN)}")
    return process
