"""A Processing feedback that remembers what it was told, and can act on it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingFeedback


class Recorder(QgsProcessingFeedback):
    """Keeps every line; ``on_text`` and ``on_progress`` may act in the middle of a run."""

    def __init__(
        self,
        on_text: Callable[[Recorder, str], object] | None = None,
        on_progress: Callable[[Recorder, float], object] | None = None,
    ) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self.progress_seen: list[float] = []
        self._on_text, self._on_progress = on_text, on_progress

    def setProgress(self, progress: float) -> None:
        super().setProgress(progress)
        value = self.progress()
        self.progress_seen.append(value)
        if self._on_progress is not None:
            self._on_progress(self, value)

    def _line(self, text: str) -> None:
        self.lines.append(text)
        if self._on_text is not None:
            self._on_text(self, text)

    def setProgressText(self, text: str) -> None:
        self._line(text)

    def pushInfo(self, info: str) -> None:
        self._line(info)

    def pushWarning(self, warning: str) -> None:
        self._line(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self._line(error)

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(self.lines)

    @property
    def job(self) -> str:
        """The URL of the job, as the log shows it."""
        return next(line.split(" ", 1)[1] for line in self.lines if line.startswith("Job http"))
