"""The faults of the matrix, and how a cell of it is tried."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing, nullcontext
from dataclasses import dataclass
from pathlib import Path

from tests.faults.cell import Cell
from tests.faults.full_disk import full_disk
from tests.faults.gate import (
    Fault,
    Gate,
    cut,
    garbage,
    refusing,
    reset,
    slow,
    stalled,
    web_page,
    wrong_length,
)
from tests.faults.operations import OPERATIONS, Connect, Deploy, Fetch, Inputs, Operation, Poll, Refresh, Upload
from tests.faults.patience import little_patience

# What a person can do, in the words of the sentences.
REMEDY = re.compile(
    r"[Ii]s the server running|[Ss]ign in|[Mm]ake room|[Oo]pen it in a browser|[Tt]ry again|Fetch the results"
    r"|look at its jobs|ask the server's operator"
)
REFUSED, DISK_FULL = "refused", "disk full"
# A QGIS whose connection leads through a gate; it may use the folder.
Way = Callable[[Path, Gate], Cell]


@dataclass(frozen=True)
class Row:
    """A fault.

    :ivar name: as the table calls it.
    :ivar happens: what is done to a request; None for what is no fault of the server's answers.
    :ivar times: how often; None is always.
    :ivar passes_in: the operations that succeed all the same.
    """

    name: str
    note: str
    happens: Fault | None = None
    times: int | None = None
    passes_in: tuple[type[Operation], ...] = ()


_READING = (Connect, Refresh, Poll, Fetch)
ROWS = (
    Row(REFUSED, "nobody listens at the server's port"),
    Row("reset", "one connection is reset once the server has done its work", reset, 1, (*_READING, Deploy)),
    Row("stalled", "the server does its work, and never answers", stalled, passes_in=(Deploy,)),
    Row("slow", "the answer comes in a hundred pieces", slow, passes_in=OPERATIONS),
    Row("cut", "one connection ends in the middle of the answer", cut, 1, (*_READING, Deploy)),
    Row("wrong length", "a thousand bytes more are announced than come", wrong_length, passes_in=(Deploy,)),
    Row("garbage", "a status of success, and bytes that mean nothing", garbage, passes_in=(Deploy,)),
    Row("web page", "HTTP 200 and the HTML of somebody before the server", web_page),
    Row("401", "not signed in", refusing(401), passes_in=(Connect,)),
    Row("429", "one answer of “too many requests”, Retry-After: 1", refusing(429, ("Retry-After", "1")), 1, _READING),
    Row("500", "the server fails", refusing(500)),
    Row(DISK_FULL, "no byte is left where the operation has to write", passes_in=(Poll,)),
)


@dataclass(frozen=True)
class Tried:
    """What was seen in one cell, as the table tells it.

    :ivar said: the sentence; empty where nothing had to be said.
    :ivar became: what became of it.
    """

    said: str
    became: str


def try_cell(row: Row, kind: type[Operation], server: str, way: Way, inputs: Inputs, folder: Path) -> Tried:
    """Tries a fault on an operation.

    :param server: the origin of the real server.
    :raises AssertionError: where it is not as it has to be.
    :raises OSError: where there can't be a full disk.
    """
    with Gate(server) as gate, closing(way(folder, gate)) as cell:
        operation = kind(cell, inputs, row.name)
        if row.happens is not None:
            gate.let_in(row.happens, operation.asked, row.times)
        elif row.name == REFUSED:
            gate.refuse(operation.after)
        has_no_room = full_disk(operation.disk()) if row.name == DISK_FULL else nullcontext()
        with has_no_room, little_patience() if row.happens is stalled else nullcontext():
            said = operation.run()
        fine = kind in row.passes_in
        assert said.fine == fine, said.whole
        assert cell.left_behind() == []
        if operation.posts and row.name != DISK_FULL and (row.name != REFUSED or kind not in (Upload, Deploy)):
            assert len(gate.seen(operation.posts)) == 1, gate.seen(operation.posts)
        became = operation.became(fine)
        sentence = cell.in_words(said.sentence)
        if not fine:
            assert said.sentence, said.whole
            named = gate.origin in said.sentence or (row.name == DISK_FULL and str(operation.disk()) in said.sentence)
            assert named, f"neither server nor disk is named: {said.sentence}"
            assert REMEDY.search(said.sentence), f"no remedy: {said.sentence}"
        gate.heal()
        if not fine:
            became = f"{became}; {operation.again()}"
            assert cell.left_behind() == []
        return Tried(sentence, became)
