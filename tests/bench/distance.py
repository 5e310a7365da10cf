"""Puts a server far away: ``distance.py HOST PORT SECONDS`` passes on what comes, after half a round trip each way.

A new connection costs one more round trip, as its handshake would.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from urllib.parse import urlsplit

from tests.bench.companion import Companion, stay

_PIECE = 64 * 1024


class Distance(Companion):
    """The way to a server, for a ``with``.

    :param origin: of the server; ``Distance.origin`` is the same server from far away.
    :param round_trip: seconds there and back.
    """

    def __init__(self, origin: str, round_trip: float) -> None:
        parts = urlsplit(origin)
        super().__init__("distance", str(parts.hostname), str(parts.port), str(round_trip))


async def _one_way(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float, held: float) -> None:
    """Gives to ``writer`` what ``reader`` gets, ``delay`` seconds later; the first bytes another ``held`` later."""
    clock = asyncio.get_running_loop().time
    opened = clock() + held
    under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def arrive() -> None:
        while True:
            due, piece = await under_way.get()
            await asyncio.sleep(due - clock())
            if not piece:
                break
            writer.write(piece)
            await writer.drain()
        writer.close()

    arriving = asyncio.create_task(arrive())
    with contextlib.suppress(OSError):
        while piece := await reader.read(_PIECE):
            under_way.put_nowait((max(clock(), opened) + delay, piece))
    under_way.put_nowait((clock() + delay, b""))
    with contextlib.suppress(OSError):
        await arriving


async def _serve(host: str, port: int, round_trip: float, ready: threading.Event, found: list[str]) -> None:
    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(host, port)
        there = _one_way(reader, far_writer, round_trip / 2, round_trip)
        await asyncio.gather(there, _one_way(far_reader, writer, round_trip / 2, 0.0))

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    found.append(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    ready.set()
    await server.serve_forever()


def main() -> None:
    """Passes on until standard input ends."""
    host, port, round_trip = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    ready, found = threading.Event(), list[str]()
    serving = _serve(host, port, round_trip, ready, found)
    threading.Thread(target=asyncio.run, args=(serving,), daemon=True).start()
    ready.wait()
    stay(found[0])


if __name__ == "__main__":
    main()
