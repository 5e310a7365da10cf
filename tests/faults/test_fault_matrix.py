"""Each fault of a network, a server and a disk, on each operation: what it costs, and what is said about it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from tests.faults import page
from tests.faults.living_qgis import LivingCell, LivingQgis
from tests.faults.matrix import DISK_FULL, REFUSED, ROWS, try_cell
from tests.faults.operations import OPERATIONS, Inputs
from tests.faults.own_process import OwnProcess, Template
from tests.loaded import clean_profile, loaded_plugin

ALL = [(kind, row) for kind in OPERATIONS for row in ROWS]
# Which are tried by `qgis_process`, and which in the QGIS that lives through all of them: the refused ones are in both.
BY_SCRIPT = [cell for cell in ALL if cell[1].name in (REFUSED, DISK_FULL)]
LIVING = [cell for cell in ALL if cell[1].name != DISK_FULL]
# The others first, so that nobody waits for qgis_process.
CELLS = sorted(ALL, key=BY_SCRIPT.__contains__)
# How many runs of `qgis_process` there are at a time.
AT_A_TIME = 2


def _name(cell):
    kind, row = cell
    return f"{kind.__name__.lower()}-{row.name.replace(' ', '_')}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("faults")


@pytest.fixture(scope="module")
def inputs(scene, folder):
    return Inputs.of(scene, folder)


@pytest.fixture(scope="module")
def seen():
    """What has come of the cells, for the page."""
    seen = {}
    yield seen
    page.write(seen)


@pytest.fixture(scope="module")
def living(settled, local_server, inputs, folder):
    """Tries a cell in the QGIS of the tests, whose profile and plugin are the same for all."""
    with clean_profile() as home, loaded_plugin():
        qgis = LivingQgis(home, local_server.origin)

        def tried(cell):
            kind, row = cell
            way = partial(LivingCell, qgis)
            return try_cell(row, kind, local_server.origin, way, inputs, folder / "living" / _name(cell))

        yield tried


@pytest.fixture(scope="module")
def by_script(request, local_server, inputs, folder):
    """What comes of the chosen cells that ``qgis_process`` tries, beside the others."""
    selected = {item.callspec.params["cell"] for item in request.session.items if item.fspath == request.node.fspath}
    chosen = [cell for cell in BY_SCRIPT if cell in selected]
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        template = pool.submit(Template, folder / "template", local_server.origin) if chosen else None

        def tried(cell):
            kind, row = cell
            way = partial(OwnProcess, template.result())
            return try_cell(row, kind, local_server.origin, way, inputs, folder / "by_script" / _name(cell))

        yield {cell: pool.submit(tried, cell) for cell in chosen}
        pool.shutdown(cancel_futures=True)


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("cell", CELLS, ids=_name)
def test_a_fault_costs_no_more_than_it_has_to(cell, living, by_script, seen):
    kind, row = cell
    tried = []
    try:
        tried += [by_script[cell].result()] if cell in BY_SCRIPT else []
    except OSError as refused:
        if row.name != DISK_FULL:
            raise
        pytest.skip(f"no disk can be made here: {refused}")
    tried += [living(cell)] if cell in LIVING else []
    seen[cell] = tried[0]
    assert all(each == tried[0] for each in tried), "qgis_process and QGIS tell differently of it"
    line = page.line(row, tried[0])
    assert page.entry(kind, row) == line or page.is_written, "docs/faults.md tells else: `make faults`"
