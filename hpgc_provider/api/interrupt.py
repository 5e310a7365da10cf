"""Waiting that hears a cancel: no blocking call keeps its caller longer than a fraction of a second."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Generator
from concurrent.futures import Future, TimeoutError
from typing import Any, Callable, TypeVar

from .errors import Cancelled

T = TypeVar("T")
IsCancelled = Callable[[], bool]
HEARING_INTERVAL = 0.1
# How many pieces a stream is read ahead.
_AHEAD = 4


def interruptible(
    work: Callable[[], T], is_cancelled: IsCancelled | None, on_late: Callable[[Future[T]], None] | None = None
) -> T:
    """What ``work()`` returns or raises, given up within a fraction of a second once cancelled.

    :param work: blocking call; runs on a thread of its own, which a cancel leaves to end by itself.
    :param is_cancelled: asked every 0.1 s; without it ``work`` runs on the caller's thread.
    :param on_late: gets what came of ``work`` when it ends after it was given up.
    :raises Cancelled: when ``is_cancelled`` says so.
    """
    if is_cancelled is None:
        return work()
    heed(is_cancelled)
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as problem:
            future.set_exception(problem)

    threading.Thread(target=run, name="hpgc-request", daemon=True).start()
    while True:
        try:
            return future.result(timeout=HEARING_INTERVAL)
        except TimeoutError:
            if future.done():
                # It ended just now, with a result or with a timeout of its own.
                return future.result()
        if is_cancelled():
            if on_late is not None:
                future.add_done_callback(on_late)
            raise Cancelled


def interruptible_stream(
    pieces: Callable[[], Generator[T, None, None]], is_cancelled: IsCancelled | None
) -> Generator[T, None, None]:
    """What ``pieces()`` yields, given up within a fraction of a second once cancelled.

    :param pieces: blocking; runs on a thread of its own, a few pieces ahead, which a cancel leaves to end by itself.
    :param is_cancelled: asked every 0.1 s and before each piece; without it the caller's thread does it all.
    :raises Cancelled: when ``is_cancelled`` says so; and whatever ``pieces`` raises.
    """
    if is_cancelled is None:
        yield from pieces()
        return
    heed(is_cancelled)
    ready: queue.Queue[tuple[T] | BaseException | None] = queue.Queue(_AHEAD)
    over = threading.Event()
    threading.Thread(target=_read_ahead, args=(pieces, ready, over), name="hpgc-stream", daemon=True).start()
    try:
        while True:
            try:
                entry = ready.get(timeout=HEARING_INTERVAL)
            except queue.Empty:
                heed(is_cancelled)
                continue
            heed(is_cancelled)
            if entry is None:
                return
            if isinstance(entry, BaseException):
                raise entry
            yield entry[0]
    finally:
        over.set()


def _read_ahead(
    pieces: Callable[[], Generator[Any, None, None]], ready: queue.Queue[Any], over: threading.Event
) -> None:
    """Puts each piece, as a tuple of one, into ``ready``; then what was raised, or None. Ends once it is ``over``."""

    def put(entry: Any) -> bool:
        while not over.is_set():
            with contextlib.suppress(queue.Full):
                ready.put(entry, timeout=HEARING_INTERVAL)
                return True
        return False

    try:
        with contextlib.closing(pieces()) as source:
            for piece in source:
                if not put((piece,)):
                    return
    except BaseException as problem:
        put(problem)
        return
    put(None)


def heed(is_cancelled: IsCancelled | None) -> None:
    """Raises ``Cancelled`` when ``is_cancelled`` says so."""
    if is_cancelled is not None and is_cancelled():
        raise Cancelled


def pause(seconds: float, is_cancelled: IsCancelled | None) -> None:
    """Sleeps for ``seconds``.

    :raises Cancelled: within a fraction of a second after ``is_cancelled`` says so.
    """
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        heed(is_cancelled)
        time.sleep(min(left, HEARING_INTERVAL))
