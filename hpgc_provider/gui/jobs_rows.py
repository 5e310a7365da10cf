"""A job as the panel shows it: how it stands, in words and times."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from enum import Enum

from qgis.PyQt.QtCore import QDateTime, QLocale

from ..api import StatusInfo
from ..jobs.store import JobRecord, State
from ..translation import tr


class Group(Enum):
    """The states as somebody looks for them."""

    ALL = "all"
    OPEN = "open"
    DONE = "done"
    FAILED = "failed"

    def holds(self, row: Row) -> bool:
        """Whether a job belongs to it."""
        if self is Group.ALL:
            return True
        if self is Group.OPEN:
            return not row.state.ended or row.is_fetching
        if self is Group.DONE:
            return row.state is State.SUCCESSFUL and not row.is_fetching
        return row.state in (State.FAILED, State.DISMISSED, State.LOST)


def group_names() -> dict[Group, str]:
    """What the groups are called."""
    return {
        Group.ALL: tr("All Jobs"),
        Group.OPEN: tr("Under Way"),
        Group.DONE: tr("Finished Jobs"),
        Group.FAILED: tr("Failed, Dismissed, Lost"),
    }


def state_words() -> dict[State | None, str]:
    """How a job may stand, in a word or two; None is one whose results are on their way."""
    return {
        State.SUBMITTING: tr("Being sent"),
        State.ACCEPTED: tr("Waiting"),
        State.RUNNING: tr("Running"),
        State.SUCCESSFUL: tr("Finished"),
        None: tr("Fetching results"),
        State.FAILED: tr("Failed"),
        State.DISMISSED: tr("Dismissed"),
        State.LOST: tr("Lost"),
    }


@dataclass(frozen=True)
class Row:
    """One job: what the store holds of it, with what the server said last.

    :ivar record: its state, progress and message are the newest.
    """

    record: JobRecord

    @classmethod
    def of(cls, record: JobRecord, live: StatusInfo | None = None) -> Row:
        """A job of the store; what it says of an end counts, whatever came before.

        :param live: what the server said last; without it the progress isn't known, as it isn't stored as it grows.
        """
        if record.state.ended:
            return cls(record)
        if live is None:
            return cls(replace(record, progress=None))
        state = State.of(live.status)
        return cls(replace(record, state=state, progress=live.progress, message=live.message or record.message))

    @property
    def identity(self) -> tuple[str, str, int]:
        """What makes it the same job after a change."""
        record = self.record
        return (record.connection, record.job, 0) if self.is_elsewhere else ("", "", record.key)

    @property
    def is_elsewhere(self) -> bool:
        """Whether only the server knows it."""
        return self.record.key < 0

    @property
    def state(self) -> State:
        """How it stands."""
        return self.record.state

    @property
    def message(self) -> str:
        """What was said of it last; its address, with which a failure begins, has a place of its own."""
        said, url = self.record.message, self.record.url
        before, _, reason = said.partition(" failed: ")
        return reason if reason and url and before.endswith(url) else said

    @property
    def is_fetching(self) -> bool:
        """Whether it has ended, and its results are not here yet."""
        return self.state is State.SUCCESSFUL and not self.record.fetched

    @property
    def progress(self) -> float | None:
        """Percent, while it is under way."""
        if self.state is State.SUCCESSFUL:
            return 100.0
        return None if self.state.ended else self.record.progress

    @property
    def word(self) -> str:
        """How it stands, in a word or two."""
        return state_words()[None if self.is_fetching else self.state]

    @property
    def seconds(self) -> float:
        """How long it has taken, so far or in all; with the way of its results."""
        end = self.record.updated if self.state.ended and not self.is_fetching else time.time()
        return max(0.0, end - self.record.submitted) if self.record.submitted else 0.0

    @property
    def duration(self) -> str:
        """The same for people."""
        return lasting(self.seconds) if self.record.submitted else ""

    @property
    def submitted(self) -> str:
        """When its request was sent, on this computer's clock."""
        return moment_text(self.record.submitted)

    @property
    def connection(self) -> str:
        """The connection, marked where only the server knows the job."""
        name = self.record.connection
        return tr("{} (not from here)").format(name) if self.is_elsewhere else name

    def details(self) -> str:
        """All that is known of it, as text."""
        record = self.record
        facts = [
            (tr("Process"), record.process),
            (tr("Connection"), self.connection),
            (tr("Job"), record.job or tr("not known")),
            (tr("Link"), record.url),
            (tr("Status"), self.word),
            (tr("Submitted"), self.submitted),
            (tr("Duration"), self.duration),
            (tr("Message"), record.message),
        ]
        text = "\n".join(f"{name}: {value}" for name, value in facts if value)
        parts = [(tr("Inputs"), record.values), (tr("Results"), record.results)]
        written = [f"{name}\n{json.dumps(part, ensure_ascii=False, indent=2)}" for name, part in parts if part]
        return "\n\n".join([text, *written])


def moment_text(seconds: float) -> str:
    """A moment since 1970 as the user's language writes it."""
    if not seconds:
        return ""
    shown = QDateTime.fromMSecsSinceEpoch(int(seconds * 1000))
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def lasting(seconds: float) -> str:
    """A time span, as ``9 s``, ``2:05`` or ``3:02:05``."""
    whole = int(seconds)
    if whole < 60:
        return tr("{} s").format(whole)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
