"""Deploy, replace, undeploy (OGC 20-044): each is asked for once; after an unclear answer the server is looked at."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from .answer import Answer, Spool, what_is
from .conformance import Conformance
from .deploy_outcome import (
    DeployedProcess,
    answered,
    deployed,
    immutable,
    is_not_there,
    looked_for,
    refuse_taken,
    refused_as,
    standing,
    standing_after,
)
from .errors import (
    Cancelled,
    DeployNotOffered,
    DeployUnknown,
    HpgcError,
    InvalidAnswer,
    InvalidPackage,
    LoneTool,
    NotFound,
    OutcomeUnknown,
    RequestRefused,
    ServerFailed,
    Unreachable,
)
from .link import endpoint, same_origin
from .packages import ApplicationPackage, CwlDocument, LinkUnit, Package, check_id, read_package
from .packages.bounds import MOST_BYTES
from .packages.text import NoYaml, decode
from .problem import as_exception, first_json, plain_line
from .transport import Transport
from .words import later, tr

if TYPE_CHECKING:
    from .client import HpgcClient

# Seconds that a server may take to fetch what a package names, and to answer.
ANSWER = 600.0
PACKAGE_TYPES = "application/ogcapppkg+json, application/cwl+json, application/cwl+yaml, application/json;q=0.5"
_PIECE = 256 * 1024
# After these it is not known what the server has done.
_UNCLEAR = (OutcomeUnknown, ServerFailed, InvalidAnswer)


class _Body:
    """The bytes of a package, sent piece by piece."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __len__(self) -> int:
        return len(self._content)

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._content), _PIECE):
            yield self._content[start : start + _PIECE]


def deploy(client: HpgcClient, package: Package, w: str | None) -> DeployedProcess:
    """See :meth:`HpgcClient.deploy`."""
    ids = package.process_ids(w)
    package = _fitting(client, package)
    ids = ids or _ids_at_link(client, package, w)
    for id in ids:
        refuse_taken(client, id)
    before = None if ids else {process.id for process in client.processes()}
    url = endpoint(client.url, "processes") + (f"?{urlencode({'w': w})}" if w is not None else "")
    doing = later("The package was not sent whole, so nothing was deployed.")
    try:
        answer = _send(client, "POST", url, package, doing)
    except _UNCLEAR as unclear:
        failed = unclear if isinstance(unclear, ServerFailed) else None
        return looked_for(client, ids, before, _happened(unclear), failed)
    except RequestRefused as refused:
        raise refused_as(client, refused, ids[0] if ids else "", package, w) from None
    return deployed(client, answer, ids, before)


def replace(client: HpgcClient, id: str, package: Package) -> DeployedProcess:
    """See :meth:`HpgcClient.replace`."""
    check_id(id)
    ids = _ids_in(package, id)
    if ids and id not in ids:
        raise InvalidPackage(
            tr(
                "The package is of “{}”, so it can't replace “{}”: the Workflow, or the description, in "
                "it has to have the id of the process that it replaces."
            ).format(ids[0], id)
        )
    package = _fitting(client, package)
    before = standing(client, id)
    if before is None:
        raise NotFound(
            tr("There is no process “{}” at {}, so none to replace: deploy the package.").format(id, client.url), 404
        )
    if before.document.get("mutable") is False:
        raise immutable(client, id, 403)
    url = endpoint(client.url, "processes", id)
    try:
        answer = _send(client, "PUT", url, package, later("The package was not sent whole, so nothing was replaced."))
        _heed_exception(answer.head(), answer.url, answer.status)
        answer.discard()
    except _UNCLEAR as unclear:
        happened = _happened(unclear)
        after = standing_after(client, id, happened)
        if after is not None and after.document != before.document:
            return DeployedProcess.of(after, tr("{} And yet the process “{}” has been replaced.").format(happened, id))
        state = (
            tr(
                "The process “{}” is as it was described before: it is not known whether the new package was taken. "
                "Run it, or replace it again."
            )
            if after is not None
            else tr(
                "The process “{}” is there no more: it is not known whether the new package was taken. "
                "Run it, or replace it again."
            )
        )
        raise DeployUnknown(f"{happened} {state.format(id)}") from None
    except RequestRefused as refused:
        raise refused_as(client, refused, id, package, replaces=True) from None
    with contextlib.suppress(RequestRefused, InvalidAnswer, Unreachable):
        return DeployedProcess.of(client.process(id))
    return DeployedProcess.of(before)


def undeploy(client: HpgcClient, id: str) -> str:
    """See :meth:`HpgcClient.undeploy`."""
    url = endpoint(client.url, "processes", id)
    try:
        answer = client.transport.delete(url, tries=1)
        _heed_exception(answer.body, url, answer.status)
    except NotFound as refused:
        if is_not_there(refused) or standing(client, id) is None:
            raise NotFound(
                tr("There is no process “{}” at {}, so none to undeploy.").format(id, client.url),
                refused.status,
                refused.problem,
            ) from None
        raise DeployNotOffered(tr("{} undeploys no processes: {}").format(client.url, answered(refused))) from None
    except (Unreachable, *_UNCLEAR) as unclear:
        happened = _happened(unclear)
        if standing_after(client, id, happened) is None:
            return tr("{} And yet the process “{}” is gone.").format(happened, id)
        if isinstance(unclear, ServerFailed) and unclear.status == 500:
            raise ServerFailed(
                tr("{} The process “{}” is still there.").format(happened, id), 500, unclear.problem
            ) from None
        raise DeployUnknown(
            tr("{} The process “{}” is still there; the server may be at it yet. Look again in a while.").format(
                happened, id
            )
        ) from None
    except RequestRefused as refused:
        raise refused_as(client, refused, id) from None
    return ""


def package_of(client: HpgcClient, id: str) -> Package:
    """See :meth:`HpgcClient.package`."""
    url = endpoint(client.url, "processes", id, "package")
    try:
        answer = client.transport.get(url, PACKAGE_TYPES, tries=1, most=MOST_BYTES)
    except NotFound as refused:
        if standing(client, id) is None:
            raise NotFound(
                tr("There is no process “{}” at {}.").format(id, client.url), refused.status, refused.problem
            ) from None
        raise NotFound(
            tr("{} gives out no package of “{}”: {}").format(client.url, id, answered(refused)),
            refused.status,
            refused.problem,
        ) from None
    except ServerFailed as failed:
        said = tr("{} can't give out the package of “{}”. {}").format(client.url, id, answered(failed))
        raise ServerFailed(said, failed.status, failed.problem) from None
    try:
        return read_package(decode(answer.body, tr("The answer")))
    except InvalidPackage as problem:
        raise InvalidAnswer(tr("{} sent no package: {}").format(url, problem)) from None


def _happened(unclear: HpgcError) -> str:
    return answered(unclear) if isinstance(unclear, ServerFailed) else plain_line(str(unclear))


def _heed_exception(body: bytes, url: str, status: int) -> None:
    """Raises for an exception document that came with a status of success."""
    problem = as_exception(first_json(body))
    if problem is not None:
        raise InvalidAnswer(
            tr("{} was answered with HTTP {}, and yet with {}.").format(url, status, problem.sentence())
        )


def _fitting(client: HpgcClient, package: Package) -> Package:
    """The package as this server takes it.

    :raises DeployNotOffered: where it takes none, or none such.
    """
    conformance = _conformance(client)
    if conformance is None or not conformance.classes:
        return package
    if not conformance.deploys:
        raise DeployNotOffered(
            tr("{} does not offer to deploy processes (OGC API - Processes, Part 2).").format(client.url)
        )
    strange = [kind for kind in package.kinds if not conformance.runs_unit(kind)]
    if strange:
        declared = ", ".join(sorted(conformance.execution_unit_types)) or tr("no type of them")
        raise DeployNotOffered(
            tr("The package has an execution unit of type “{}”, and {} declares {}. Nothing was sent.").format(
                plain_line(strange[0])[:60], client.url, declared
            )
        )
    if isinstance(package, ApplicationPackage) and not conformance.declares("ogcapppkg"):
        if package.cwl is None:
            raise DeployNotOffered(tr("{} takes no OGC application packages, only CWL as it is.").format(client.url))
        return package.cwl
    return package


def _conformance(client: HpgcClient) -> Conformance | None:
    try:
        return client.conformance()
    except (RequestRefused, InvalidAnswer):
        return None


def _ids_in(package: Package, id: str) -> tuple[str, ...]:
    """What the package may call its process, where it is to be ``id``."""
    inline = isinstance(package, CwlDocument) or any(not isinstance(unit, LinkUnit) for unit in package.units)
    try:
        return package.process_ids(id if inline else None)
    except LoneTool:
        raise
    except InvalidPackage:
        # A description may name the process otherwise than the only Workflow does.
        with contextlib.suppress(InvalidPackage):
            ids = package.process_ids(None)
            if id in ids:
                return ids
        raise


def _ids_at_link(client: HpgcClient, package: Package, w: str | None) -> tuple[str, ...]:
    """What a linked CWL document calls its process; nothing where it can't be had from here.

    The server may well reach what this computer doesn't, so that is no error. It is asked for anonymously, unless it
    stands on the API's own origin.

    :raises InvalidPackage: where something else than CWL stands at the address.
    """
    links = [unit for unit in getattr(package, "units", ()) if isinstance(unit, LinkUnit) and unit.kind == "cwl"]
    if len(links) != 1:
        return ()
    href = links[0].href.partition("#")[0]
    try:
        answer = _linked(client, href)
    except Cancelled:
        raise
    except HpgcError:
        return ()
    text, found = _text_of(answer, href)
    try:
        return CwlDocument.read(text, found).process_ids(w)
    except NoYaml:
        return ()


def linked_text(client: HpgcClient, href: str) -> str:
    """The text of a CWL document at an address, which need not be one that only the server reaches.

    It is asked for anonymously, unless it stands on the API's own origin.

    :raises HpgcError: where it can't be had; ``InvalidPackage`` where something else stands there.
    """
    href = href.partition("#")[0]
    return _text_of(_linked(client, href), href)[0]


def _linked(client: HpgcClient, href: str) -> Answer:
    own = client.transport if same_origin(href, client.url) else None
    transport = own or Transport(href, settings=client.transport.settings, is_cancelled=client.transport.is_cancelled)
    try:
        return transport.get(href, "*/*", tries=1, most=MOST_BYTES)
    finally:
        if own is None:
            transport.close()


def _text_of(answer: Answer, href: str) -> tuple[str, str]:
    """What stands at an address, and what to call that."""
    found = tr("What stands at {}").format(plain_line(href.partition("?")[0])[:200])
    if answer.body.lstrip()[:1] == b"<":
        raise InvalidPackage(
            tr("{} is {}, no CWL: the address of the file itself is due.").format(found, what_is(answer.body))
        )
    return decode(answer.body, found), found


def _send(client: HpgcClient, method: str, url: str, package: Package, unsent: str) -> Spool:
    headers = {"Content-Type": package.media_type}
    return client.transport.post_once(url, _Body(package.body()), headers, ANSWER, method=method, advice=(unsent, ""))
