"""A connection refreshed while nothing has changed on its server."""

from __future__ import annotations

from typing import Callable
from urllib.request import urlopen

from hpgc_provider.api import HpgcClient
from hpgc_provider.catalog import Catalog, fetch_catalog, load_catalog, save_catalog
from tests.bench.ours_in_qgis import NAME
from tests.bench.plan import DESCRIBED


def refresh(url: str) -> Callable[[], object]:
    """The catalog once more, by one who has it on disk."""
    save_catalog(NAME, fetch_catalog(HpgcClient(url), Catalog()))
    known = load_catalog(NAME)
    # What was asked so far is not counted.
    urlopen(f"{url.removesuffix('/catalog')}/counted", timeout=30).close()

    def work() -> None:
        found = fetch_catalog(HpgcClient(url), known)
        if len(found.descriptions) != DESCRIBED or found.missing:
            raise RuntimeError(f"{len(found.descriptions)} of {DESCRIBED} processes are in the catalog")

    return work
