"""Passive monitoring (OGC 18-062r2, conformance class callback): jobs that tell when they have news.

A call only makes us ask the server, which alone is believed; a lost one costs nothing but the usual interval of asking.
"""

from __future__ import annotations

import secrets
import socket
import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from ..translation import tr
from .listener import Bell, Listener

_SUCCESS, _FAILED, _PROGRESS = "success", "failed", "progress"


class Subscription:
    """The addresses that one job is to call, from before its request until its end.

    :ivar base: what they begin with; fit for a log, which they themselves are not.
    :ivar subscriber: the addresses, as an execution request holds them.
    :ivar listener: shared with other jobs.
    """

    def __init__(self, owner: Subscriptions, listener: Listener, base: str) -> None:
        self._owner, self.listener = owner, listener
        self._secret = secrets.token_urlsafe(32)
        self._wake: Callable[[], bool] | None = None
        self._rings_at_end = 0
        self.base = base
        kinds = {"successUri": _SUCCESS, "failedUri": _FAILED, "inProgressUri": _PROGRESS}
        self.subscriber = {name: f"{base}/{self._secret}/{kind}" for name, kind in kinds.items()}

    def begun(self, url: str, wake: Callable[[], bool]) -> None:
        """The server has taken the job; until then nobody knows which one it is.

        :param url: where its status stands.
        :param wake: called on the listener's thread from now on, at most about four times in a second; returns whether
            anybody follows the job. Whoever does asks once by himself, so earlier calls were not in vain.
        """
        self._wake = wake
        self._owner.assign(self, url)

    def close(self) -> None:
        """The job has ended, or isn't followed any longer: its addresses are dead. Twice is no error."""
        self._wake = None
        self._owner.end(self)

    def open(self) -> None:
        """Listens for calls."""
        self.listener.expect(f"{self._secret}/{_PROGRESS}", Bell(self._called))
        for kind in (_SUCCESS, _FAILED):
            self.listener.expect(f"{self._secret}/{kind}", Bell(self._called_at_end, twice=True))

    def shut(self) -> None:
        """Listens for no more."""
        for kind in (_SUCCESS, _FAILED, _PROGRESS):
            self.listener.forget(f"{self._secret}/{kind}")

    def _called(self) -> bool:
        wake = self._wake
        return wake is not None and wake()

    def _called_at_end(self) -> None:
        """It is said to have ended. Whoever follows it asks whether that is so; nobody else would end this."""
        if self._called():
            return
        self._rings_at_end += 1
        if self._rings_at_end == 2:
            # A listener can't wait for its own end.
            threading.Thread(target=self.close, name="hpgc-callbacks-end", daemon=True).start()


class Subscriptions:
    """All subscriptions of this QGIS, and the listeners that they need: none while there are none."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: dict[tuple[str, int], Listener] = {}
        self._open: dict[Subscription, str] = {}

    def __len__(self) -> int:
        return len(self._open)

    def subscribe(self, server: str, url: str = "", port: int = 0) -> Subscription:
        """Addresses for a job whose request is about to be sent.

        :param server: URL of the server that is to call.
        :param url: what is reached there leads to ``port`` here; empty: this computer's own address.
        :param port: 0 is any that is free.
        :raises OSError: where that port can't be opened.
        :raises ValueError: where ``server`` or ``url`` is no address.
        """
        address = _listened_on(url) if url else own_address(server)
        with self._lock:
            listener = self._listeners.get((address, port))
            if listener is None:
                listener = self._listeners[address, port] = Listener(address, port)
            host = f"[{address}]" if ":" in address else address
            made = Subscription(self, listener, url.rstrip("/") or f"http://{host}:{listener.port}")
            self._open[made] = ""
            made.open()
            return made

    def assign(self, subscription: Subscription, url: str) -> None:
        """Notes whose it is."""
        with self._lock:
            if subscription in self._open:
                self._open[subscription] = url

    def end(self, subscription: Subscription) -> None:
        """Ends one, and its listener with the last."""
        with self._lock:
            if self._open.pop(subscription, None) is None:
                return
            subscription.shut()
            if all(one.listener is not subscription.listener for one in self._open):
                used = self._listeners.items()
                self._listeners = {place: one for place, one in used if one is not subscription.listener}
                subscription.listener.close()

    def end_of(self, url: str) -> None:
        """Ends that of the job whose status stands at ``url``; that there is none is no error."""
        for one in [one for one, job in list(self._open.items()) if job == url]:
            one.close()

    def close(self) -> None:
        """Ends all, when the plugin is unloaded or QGIS ends."""
        for one in list(self._open):
            one.close()


subscriptions = Subscriptions()


def own_address(server: str) -> str:
    """The address of this computer from which packets go to the server at the URL ``server``. Nothing is sent.

    :raises OSError: where there is no way there.
    :raises ValueError: where ``server`` is no address.
    """
    parts = urlsplit(server)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    for family, kind, _, _, target in socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_DGRAM):
        with socket.socket(family, kind) as probe:
            try:
                probe.connect(target)
            except OSError:
                continue
            found = str(probe.getsockname()[0])
            # An address of one link alone means nothing elsewhere.
            if not found.startswith("fe80:"):
                return found
    raise OSError(tr("no address of this computer leads to {}").format(parts.hostname))


def _listened_on(url: str) -> str:
    """Where calls to a public address come in: who forwards them may be this computer or another."""
    host = urlsplit(url).hostname
    return "127.0.0.1" if host in ("127.0.0.1", "localhost") else ""
