"""Each fault of a network, a server and a disk, on each operation: what it costs, and what is said about it."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.faults import page
from tests.faults.cell import Template
from tests.faults.matrix import DISK_FULL, ROWS, try_cell
from tests.faults.operations import OPERATIONS, Inputs

CELLS = [(kind, row) for kind in OPERATIONS for row in ROWS]


def _name(cell):
    kind, row = cell
    return f"{kind.__name__.lower()}-{row.name.replace(' ', '_')}"


@pytest.fixture(scope="module")
def tried(request, local_server, scene, tmp_path_factory):
    """What comes of the cells that were chosen, tried a few at a time: a QGIS waits more than it works."""
    folder = tmp_path_factory.mktemp("faults")
    template, inputs = Template(folder / "template", local_server.origin), Inputs.of(scene, folder)
    chosen = {item.callspec.params["cell"] for item in request.session.items if item.fspath == request.node.fspath}
    with ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:
        coming = {
            (kind, row): pool.submit(try_cell, row, kind, template, inputs, folder / _name((kind, row)))
            for kind, row in CELLS
            if (kind, row) in chosen
        }
        yield coming
        pool.shutdown(cancel_futures=True)
    seen = {cell: future.result() for cell, future in coming.items() if _has_come(future)}
    page.write(seen)


def _has_come(future):
    return future.done() and not future.cancelled() and future.exception() is None


@pytest.mark.parametrize("cell", CELLS, ids=_name)
def test_a_fault_costs_no_more_than_it_has_to(cell, tried):
    kind, row = cell
    try:
        seen = tried[cell].result()
    except OSError as refused:
        if row.name != DISK_FULL:
            raise
        pytest.skip(f"no disk can be made here: {refused}")
    assert page.entry(kind, row) == page.line(row, seen) or page.is_written, "docs/faults.md tells else: `make faults`"
