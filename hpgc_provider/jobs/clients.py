"""Clients for runs: what the catalog knows of a server saves asking it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from ..api import HpgcClient
from ..catalog import load_catalog
from ..connections import Connection


def new_client(server: Connection, is_cancelled: Callable[[], bool]) -> HpgcClient:
    """A client of a server whose catalog is here."""
    conformance = load_catalog(server.name).conformance
    return server.client(is_cancelled, conformance if conformance.classes else None)


@contextlib.contextmanager
def client_of(server: Connection, is_cancelled: Callable[[], bool]) -> Iterator[HpgcClient]:
    """Such a client, closed in the end."""
    client = new_client(server, is_cancelled)
    try:
        yield client
    finally:
        client.close()
