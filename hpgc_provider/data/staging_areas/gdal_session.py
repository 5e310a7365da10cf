"""GDAL set for one staging area, on one thread and for a moment: nothing of it reaches another host, thread or log."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from osgeo import gdal

from ...api.problem import plain_line

_ERROR = re.compile(r"<Code>([^<]*)</Code>(?:\s*<Message>([^<]*)</Message>)?", re.I)
_ADVICE = re.compile(r"\. Consult https?://")
_NO_REASON = "unknown error"
_LONGEST = 64 * 1024
T = TypeVar("T")


class Said:
    """What GDAL said while it worked. It may hold signatures, so only :meth:`reason` is for people.

    :ivar is_final: whether another try would be in vain.
    :ivar code: the store's own word for what went wrong, such as ``NoSuchBucket``; may be empty.
    """

    def __init__(self) -> None:
        self._text, self.is_final = "", False

    def add(self, text: str) -> None:
        """Notes a line."""
        self._text = (self._text + "\n" + text)[-_LONGEST:]

    def heard(self, work: Callable[[], T]) -> T | None:
        """What ``work`` returns; None where GDAL raises, as it does where somebody has switched that on."""
        try:
            return work()
        except RuntimeError as problem:
            self.add(f"! {problem}")
            return None

    def clear(self) -> None:
        """Forgets what was said."""
        self._text = ""

    @property
    def code(self) -> str:
        """The last one that the store named."""
        found = _ERROR.findall(self._text)
        return plain_line(found[-1][0]) if found else ""

    @property
    def is_about_nothing(self) -> bool:
        """Whether the store answered that there is no such object."""
        return self.code in ("NoSuchKey", "BlobNotFound") or "response_code=404" in self._text

    def reason(self) -> str:
        """The store's own words, else GDAL's, as one line without addresses."""
        found = _ERROR.findall(self._text)
        if found:
            code, message = found[-1]
            return plain_line(f"{code}: {message}" if message else code)
        lines = [line for line in self._text.splitlines() if line.startswith("! ") and _NO_REASON not in line]
        words = lines[-1][2:] if lines else ""
        if _ADVICE.search(words):
            # Newer GDAL says at length what to set, and which page to read; the sentence before says what is wrong.
            words = words.split(". ")[0]
        return plain_line(re.sub(r"\?\S*", "", words)).rstrip(".")


@contextlib.contextmanager
def gdal_set(options: Mapping[str, str]) -> Iterator[Said]:
    """Sets configuration options of GDAL for this thread, and takes what GDAL says."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    said = Said()

    def hear(kind: int, _: int, text: str) -> None:
        said.add(text if kind in (gdal.CE_None, gdal.CE_Debug) else f"! {text}")

    gdal.PushErrorHandler(hear)
    try:
        for name, value in options.items():
            gdal.SetThreadLocalConfigOption(name, value)
        gdal.ErrorReset()
        yield said
    finally:
        for name, was in before.items():
            gdal.SetThreadLocalConfigOption(name, was)
        gdal.PopErrorHandler()
