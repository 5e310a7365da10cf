"""Bytes on their way, told through a Processing feedback: the bar often, words seldom."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from qgis.core import QgsProcessingFeedback

from ..translation import size_text, tr

# Seconds between two movements of the bar, and over which the rate is taken.
BAR_INTERVAL, WINDOW = 0.25, 10.0
# Words stand in the log, too. Seconds between two of them: at least; usually; and of the time so far, this part.
SHORTEST_SILENCE, SILENCE, SILENCE_SHARE = 1.0, 5.0, 1 / 20


class TransferProgress:
    """Shows one transfer in its stretch of the bar; called with the bytes so far and their number in all.

    The bar never goes back, also where a transfer has to begin anew. What takes no time is not talked about.

    :param label: what is being done, such as “Sending the request”.
    :param start: where in the bar the stretch begins, in percent.
    :param share: how long it is, in percent.
    """

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        label: str,
        start: float,
        share: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._feedback, self._label, self._start, self._share, self._clock = feedback, label, start, share, clock
        self._begun = self._spoken = clock()
        self._shown_at, self._shown = float("-inf"), max(start, feedback.progress())
        self._tenth = 0
        self._samples: deque[tuple[float, int]] = deque([(self._begun, 0)])

    def __call__(self, done: int, total: int) -> None:
        """Takes note of ``done`` bytes of ``total``, which is 0 where it isn't known."""
        now = self._clock()
        is_whole = bool(total) and done >= total
        if now - self._shown_at < BAR_INTERVAL and not is_whole:
            return
        self._shown_at = now
        self._remember(now, done)
        if total:
            self._shown = max(self._shown, self._start + self._share * min(1.0, done / total))
            self._feedback.setProgress(self._shown)
        tenth = 10 * done // total if total else 0
        silence = now - self._spoken
        is_due = silence >= max(SILENCE, SILENCE_SHARE * (now - self._begun))
        if is_due or (tenth > self._tenth and silence >= SHORTEST_SILENCE):
            self._spoken, self._tenth = now, tenth
            self._feedback.setProgressText(self._words(done, total))

    def _remember(self, now: float, done: int) -> None:
        if done < self._samples[-1][1]:
            self._samples.clear()
        self._samples.append((now, done))
        while len(self._samples) > 2 and now - self._samples[1][0] >= WINDOW:
            self._samples.popleft()

    def _rate(self) -> float:
        """Bytes a second; 0 where it can't be told yet."""
        (since, before), (now, done) = self._samples[0], self._samples[-1]
        return (done - before) / (now - since) if now > since else 0.0

    def _words(self, done: int, total: int) -> str:
        come = tr("{} of {}").format(size_text(done), size_text(total)) if total else size_text(done)
        rate = self._rate()
        if not rate:
            return f"{self._label}: {come}"
        speed = tr("{}/s").format(size_text(rate))
        if done >= total:
            return f"{self._label}: {come}, {speed}"
        return tr("{}: {}, {}, {} left").format(self._label, come, speed, time_text((total - done) / rate))


def time_text(seconds: float) -> str:
    """A time that is left: “26 s”, “4 min”, “2 h 5 min”."""
    if seconds < 99.5:
        return tr("{} s").format(max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{} min").format(minutes)
    return tr("{} h {} min").format(minutes // 60, minutes % 60)
