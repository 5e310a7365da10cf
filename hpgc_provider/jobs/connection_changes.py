"""What becomes of the jobs of a connection that gets another name, or is removed."""

from __future__ import annotations

from ..api import HpgcError
from ..api.problem import plain_line
from ..connections import is_connected
from ..translation import tr
from .detached import detached_jobs
from .ledger import stored_job, stored_jobs, write
from .owner import is_alive
from .store import JobRecord, JobStore, State


def up_to_date(record: JobRecord) -> JobRecord:
    """The job as the store has it by now: its connection may have got another name while it ran."""
    return (stored_job(record.key) if record.key > 0 else None) or record


def unfinished(connection: str) -> list[JobRecord]:
    """The jobs of a connection whose results are not here yet."""
    return [record for record in stored_jobs() if record.connection == connection and record.is_open]


def what_is_lost(connection: str) -> str:
    """What its removal means for those jobs, as a sentence; empty where there are none."""
    count = len(unfinished(connection))
    if count == 1:
        return tr(
            "A job of it has not brought its results yet: it goes on at the server, but its results come here only "
            "if the dialog of its run is open and waits for them."
        )
    if count:
        return tr(
            "{} jobs of it have not brought their results yet: they go on at the server, but results come here only "
            "where the dialog of a run is open and waits for them."
        ).format(count)
    return ""


def take_along(old: str, new: str) -> None:
    """The jobs of a connection are found under its new name from here on."""
    write(lambda: JobStore().rename_connection(old, new))


def give_up(connection: str) -> None:
    """The connection was removed: nobody fetches what its jobs make, but for runs that are waited for."""
    for record in unfinished(connection):
        if not (record.owner and is_alive(record.owner)):
            lose(record)
    detached_jobs.given_up.emit(connection)


def lose(record: JobRecord) -> str:
    """Ends a job in the store whose connection is gone; the sentence that stands there from then on.

    Files that were staged for it stay for now: over there it may still run.
    """
    said = tr("The connection “{}” was removed before the results of {} were here.")
    said = said.format(record.connection, plain_line(record.process))
    write(lambda: JobStore().ended(record.key, State.LOST, said))
    return said


def lose_without_connection(record: JobRecord) -> None:
    """Ends a job whose connection is gone.

    :raises HpgcError: with the sentence on that, where it is so.
    """
    if not is_connected(record.connection):
        raise HpgcError(lose(record))
