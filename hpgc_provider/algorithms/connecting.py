"""Connecting a server, once it has answered as one of this API; giving it another name; letting it go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsProcessingFeedback

from ..api import HpgcError, SignInNeeded
from ..catalog import load_catalog, remove_catalog, save_catalog
from ..connections import Connection, connections, remove_connection, rename_connection, save_connection
from ..data.staging_areas import check_area
from ..jobs.connection_changes import give_up, take_along
from ..sign_in import SignIn
from ..sign_in.discovery import discovered_sign_in
from ..sign_in.flows import missing
from ..translation import tr
from .management import refresh_connection


@dataclass(frozen=True)
class Connected:
    """What came of it.

    :ivar connection: as it is kept.
    :ivar processes: how many it offers; 0 where it shows them only to those who are signed in.
    :ivar needs_sign_in: whether that is so.
    :ivar lacking: a sentence on what a sign-in still needs to know; may be empty.
    """

    connection: Connection
    processes: int
    needs_sign_in: bool = False
    lacking: str = ""


def connect(added: Connection, feedback: QgsProcessingFeedback, before: str = "") -> Connected:
    """Keeps a connection, after its server was asked; one of that name is changed.

    :param before: the name that it had, where it gets another one.
    :raises HpgcError: where there is no such server, its staging area doesn't work, or it can't have that name; nothing
        was changed then.
    """
    _heed_name(added.name, before)
    check_staging(added, feedback)
    stranger = added if added.authcfg else replace(added, sign_in=SignIn())
    try:
        connected = Connected(added, refresh_connection(stranger, feedback))
    except SignInNeeded:
        if added.authcfg:
            raise
        added = with_sign_in(added, added.sign_in, feedback)
        connected = Connected(added, 0, True, missing(added.sign_in))
    return keep(connected.connection, before, connected)


def why_not_called(name: str, before: str = "") -> str:
    """Why a connection can't have that name; empty where it can.

    For some file systems, and some of QGIS's settings, names that differ in case alone are one and the same.

    :param before: the name that it has now.
    """
    names = {server.name for server in connections()}
    alike = next((each for each in names if each.casefold() == name.casefold()), "")
    if not alike or name == before or name in names:
        return ""
    return tr(
        "“{}” differs from the connection “{}” in nothing but capital letters, which not every system tells apart: "
        "choose another name."
    ).format(name, alike)


def _heed_name(name: str, before: str) -> None:
    reason = why_not_called(name, before)
    if reason:
        raise HpgcError(reason)


def check_staging(server: Connection, feedback: QgsProcessingFeedback) -> None:
    """Tries the staging area, where there is one.

    :raises HpgcError: with a sentence on what failed.
    """
    if server.staging.area:
        feedback.setProgressText(tr("Trying the staging area {}").format(server.staging.folder))
        check_area(server.staging, feedback.isCanceled)


def keep(added: Connection, before: str = "", connected: Connected | None = None) -> Connected:
    """Keeps a connection without asking its server, in the place of the one called ``before``.

    :param connected: what is known of it, where its server was asked.
    :raises HpgcError: where it can't have that name; nothing was changed then.
    """
    _heed_name(added.name, before)
    if before and before != added.name:
        if connected is None or connected.needs_sign_in:
            save_catalog(added.name, load_catalog(before))
        rename_connection(before, added)
        take_along(before, added.name)
        remove_catalog(before)
    else:
        save_connection(added)
    return connected or Connected(added, len(load_catalog(added.name).descriptions))


def disconnect(name: str) -> None:
    """Forgets a connection with its catalog; runs that are waited for go on, other jobs bring nothing here any more."""
    remove_connection(name)
    remove_catalog(name)
    give_up(name)


def with_sign_in(server: Connection, wished: SignIn, feedback: QgsProcessingFeedback) -> Connection:
    """The connection, set to sign in as ``wished``, with what its server says of that.

    :raises HpgcError: where the provider that it names can't be read.
    """
    client = replace(server, sign_in=SignIn()).client(feedback.isCanceled)
    try:
        return replace(server, sign_in=discovered_sign_in(client, wished))
    finally:
        client.close()
