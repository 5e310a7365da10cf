"""Deploying, replacing and undeploying on a connection, for the algorithms and the window alike."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsProcessingFeedback, QgsSettings

from ..api import HpgcClient, HpgcError, Process
from ..api.errors import Cancelled, DeployNotOffered
from ..api.packages import CwlDocument, Package
from ..api.packages.cwl import CWL_YAML
from ..catalog import known_conformance, load_catalog
from ..connections import Connection, connections
from ..jobs.clients import client_of
from ..translation import tr
from .management import refresh_connection
from .text import label

_LAST_KEY = "hpgc/deployed_to_last"


@dataclass(frozen=True)
class Change:
    """What came of it.

    :ivar id: the process.
    :ivar remarks: what there is to say beside, which is mostly nothing.
    """

    id: str
    remarks: tuple[str, ...] = ()


def why_no_deploy(server: Connection) -> str:
    """Why no process can be deployed there, as far as the catalog tells; empty where one can be, or may be."""
    conformance = known_conformance(server.name)
    # One that has told nothing is asked when it comes to that.
    if not conformance.classes or conformance.deploys:
        return ""
    return tr("“{}” ({}) doesn't say that processes can be deployed there.").format(server.name, server.url)


def why_no_change(process: Process, connection_name: str) -> str:
    """Why a process can be neither replaced nor undeployed, as its description tells; empty where it can be."""
    if process.mutable:
        return ""
    if process.document.get("mutable") is False:
        said = tr("“{}” is part of “{}”: the server lets it be neither replaced nor undeployed.")
    else:
        said = tr("“{}” doesn't say that it may be replaced or undeployed on “{}”.")
    return said.format(process.id[:200], connection_name)


def deploying_connections() -> list[str]:
    """Names of the connections where processes can be deployed, or may be; the one that was used last comes first."""
    last = QgsSettings().value(_LAST_KEY, "", type=str)
    names = [server.name for server in connections() if not why_no_deploy(server)]
    return sorted(names, key=lambda name: name != last)


def changeable_processes(name: str = "") -> list[str]:
    """Ids of the processes that can be replaced and undeployed.

    :param name: the connection; empty for all of them.
    """
    found: list[str] = []
    for server in connections():
        if name in ("", server.name) and not why_no_deploy(server):
            described = map(Process.from_json, load_catalog(server.name).descriptions)
            found += [process.id for process in described if process is not None and process.mutable]
    return sorted(dict.fromkeys(found), key=str.lower)


def deploy_on(server: Connection, package: Package, w: str | None, feedback: QgsProcessingFeedback) -> Change:
    """Deploys a package, and reads the processes anew; raises as ``HpgcClient.deploy`` does."""

    def work(client: HpgcClient) -> Change:
        feedback.setProgressText(tr("Deploying at {}").format(client.url))
        deployed = client.deploy(package, w)
        QgsSettings().setValue(_LAST_KEY, server.name)
        feedback.pushInfo(tr("The process {} is deployed at {}.").format(deployed.id, client.url))
        return Change(deployed.id, _said(deployed.remark))

    return _done(server, work, feedback)


def replace_on(server: Connection, id: str, package: Package, feedback: QgsProcessingFeedback) -> Change:
    """Puts a package in the place of a process, and reads the processes anew; as ``HpgcClient.replace`` does."""

    def work(client: HpgcClient) -> Change:
        feedback.setProgressText(tr("Replacing {} at {}").format(label(id), client.url))
        replaced = client.replace(id, package)
        feedback.pushInfo(tr("The process {} is replaced at {}.").format(id, client.url))
        return Change(replaced.id, _said(replaced.remark))

    return _done(server, work, feedback)


def undeploy_on(server: Connection, id: str, feedback: QgsProcessingFeedback) -> Change:
    """Takes a process away, and reads the processes anew; raises as ``HpgcClient.undeploy`` does."""

    def work(client: HpgcClient) -> Change:
        feedback.setProgressText(tr("Undeploying {} at {}").format(label(id), client.url))
        remark = client.undeploy(id)
        feedback.pushInfo(tr("The process {} is gone from {}.").format(id, client.url))
        return Change(id, _said(remark))

    return _done(server, work, feedback)


def package_text(server: Connection, id: str, feedback: QgsProcessingFeedback) -> str:
    """The package that a process was deployed with, as text; JSON is indented.

    :raises HpgcError: where the server gives out none, with its reason.
    """
    with client_of(server, feedback.isCanceled) as client:
        package = client.package(id)
    if isinstance(package, CwlDocument) and package.media_type == CWL_YAML:
        return package.text
    return json.dumps(dict(package.document), indent=2, ensure_ascii=False)


def after_stop(server: Connection, id: str, feedback: QgsProcessingFeedback) -> str:
    """What is true after somebody has stopped a deploy, replace or undeploy, as a sentence; reads the processes anew.

    :param id: the process that it was about; may be empty.
    """
    try:
        refresh_connection(server, feedback)
    except HpgcError as problem:
        said = tr("Stopped. The server can't tell what is true now ({}): refresh the connection before you try again.")
        return said.format(str(problem).rstrip("."))
    listed = {str(description.get("id")) for description in load_catalog(server.name).descriptions}
    if not id:
        return tr("Stopped. The toolbox shows what is on the server now.")
    if id in listed:
        return tr("Stopped. The process “{}” is on the server.").format(id)
    said = tr("Stopped. The process “{}” is not on the server; if it was on its way by then, it may yet come.")
    return said.format(id)


def _done(server: Connection, work: Callable[[HpgcClient], Change], feedback: QgsProcessingFeedback) -> Change:
    reason = why_no_deploy(server)
    if reason:
        raise DeployNotOffered(reason)
    with client_of(server, feedback.isCanceled) as client:
        change = work(client)
    try:
        refresh_connection(server, feedback)
    except Cancelled:
        said = tr("It is done; the processes were not read anew: refresh the connection to see it in the toolbox.")
        return Change(change.id, (*change.remarks, said))
    except HpgcError as problem:
        said = tr("It is done, but the processes could not be read anew: {}").format(problem)
        return Change(change.id, (*change.remarks, said))
    return change


def _said(remark: str) -> tuple[str, ...]:
    return (remark,) if remark else ()
