"""How responsive the main thread is: the longest gap between the ticks of a timer."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QObject, Qt, QTimer

TICK = 20  # ms


class Heartbeat(QObject):
    """Ticks in the main thread from its making to :meth:`stop`."""

    def __init__(self) -> None:
        super().__init__()
        self._begun = self._last = time.perf_counter()
        self._longest, self._when, self._ticks = 0.0, 0.0, 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def stop(self) -> dict[str, float]:
        """The longest gap in ms, the second in which it ended, and over how many ticks and seconds."""
        self._tick()
        self._timer.stop()
        return {
            "longest_gap_ms": round(1000 * self._longest, 1),
            "longest_gap_at": round(self._when - self._begun, 2),
            "ticks": self._ticks,
            "seconds": round(self._last - self._begun, 2),
        }

    def _tick(self) -> None:
        now = time.perf_counter()
        if now - self._last > self._longest:
            self._longest, self._when = now - self._last, now
        self._last = now
        self._ticks += 1
