"""Which pixels of a raster are wanted: an extent, some bands, larger pixels; worked out in numbers alone."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..api import InvalidInput
from ..translation import size_text, tr

# Six numbers as GDAL has them: x = a + column * b + row * c, y = d + column * e + row * f.
Transform = tuple[float, float, float, float, float, float]
# How far from a pixel's edge, in pixels, still counts as the edge.
_EDGE = 1e-6


@dataclass(frozen=True)
class Grid:
    """The pixels that a raster has.

    :ivar pixel_bytes: bytes of one pixel in each band.
    """

    width: int
    height: int
    transform: Transform
    pixel_bytes: tuple[int, ...]

    @property
    def size(self) -> int:
        """Bytes of all pixels, uncompressed."""
        return self.height * self.row

    @property
    def row(self) -> int:
        """Bytes of one row in all bands, uncompressed."""
        return self.width * sum(self.pixel_bytes)

    @property
    def resolution(self) -> tuple[float, float]:
        """Width and height of a pixel in map units, along the raster's own axes."""
        _, b, c, _, e, f = self.transform
        return math.hypot(b, e), math.hypot(c, f)

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Column and row of a place on the map, with fractions."""
        a, b, c, d, e, f = self.transform
        divisor = b * f - c * e
        return (f * (x - a) - c * (y - d)) / divisor, (b * (y - d) - e * (x - a)) / divisor


@dataclass(frozen=True)
class Window:
    """What is taken of a raster: whole pixels of it, from ``x``, ``y`` on, written as ``columns`` and ``rows``.

    :ivar bands: the numbers of the bands, from 1.
    :ivar step: columns and rows of the raster from one pixel that is written to the next.
    :ivar transform: where the pixels that are written lie.
    """

    grid: Grid
    x: int
    y: int
    width: int
    height: int
    bands: tuple[int, ...]
    columns: int
    rows: int
    step: tuple[float, float]
    transform: Transform

    @property
    def is_clipped(self) -> bool:
        """Whether it is less than the raster's area."""
        return (self.width, self.height) != (self.grid.width, self.grid.height)

    @property
    def is_picked(self) -> bool:
        """Whether it is other than all bands in their order."""
        return self.bands != tuple(range(1, len(self.grid.pixel_bytes) + 1))

    @property
    def is_thinned(self) -> bool:
        """Whether its pixels are larger than the raster's."""
        return self.step != (1.0, 1.0)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return not (self.is_clipped or self.is_picked or self.is_thinned)

    @property
    def size(self) -> int:
        """Bytes of its pixels, uncompressed."""
        return self.columns * self.rows * sum(self.grid.pixel_bytes[band - 1] for band in self.bands)

    def saving(self, name: str) -> str:
        """A sentence that tells how much less is sent of the raster ``name``."""
        if self.is_whole:
            return tr("“{}” is sent whole: what was asked for leaves nothing of it out.").format(name)
        parts = [tr("the extent")] if self.is_clipped else []
        count, all_bands = len(self.bands), len(self.grid.pixel_bytes)
        if count < all_bands:
            parts.append(tr("{} of {} bands").format(count, all_bands))
        elif self.is_picked:
            parts.append(tr("bands {}").format(", ".join(map(str, self.bands))))
        if self.is_thinned:
            across, down = (size * step for size, step in zip(self.grid.resolution, self.step))
            size = f"{across:g}" if math.isclose(across, down) else f"{across:g} x {down:g}"
            parts.append(tr("pixels of {}").format(size))
        *first, last = parts
        said = tr("{} and {}").format(", ".join(first), last) if first else last
        sizes = size_text(self.size), size_text(self.grid.size)
        sentence = tr("Sent of “{}”: {}, {} instead of {} (before compression).")
        if parts == [tr("the extent")]:
            sentence = tr("Only {1} of “{0}” is sent: {2} instead of {3} (before compression).")
        elif len(parts) > 1 or count < all_bands:
            sentence = tr("Only {1} of “{0}” are sent: {2} instead of {3} (before compression).")
        return sentence.format(name, said, *sizes)


@dataclass(frozen=True)
class Cut:
    """What of a raster a person wants; as it is, everything.

    :ivar outline: corners of an area on the map, in the raster's reference system.
    :ivar bands: numbers of bands, from 1.
    :ivar resolution: the size of a pixel in map units; 0 for the raster's own.
    """

    outline: tuple[tuple[float, float], ...] = ()
    bands: tuple[int, ...] = ()
    resolution: float = 0.0

    def __bool__(self) -> bool:
        return bool(self.outline or self.bands or self.resolution)

    def window(self, grid: Grid, name: str) -> Window:
        """The pixels of ``grid`` that this is, always whole ones; of the raster ``name``, for messages.

        :raises InvalidInput: with a sentence, where there are none.
        """
        for band in self.bands:
            if not 1 <= band <= len(grid.pixel_bytes):
                raise InvalidInput(
                    tr("“{}” has no band {}: its bands are 1 to {}.").format(name, band, len(grid.pixel_bytes))
                )
        x, y, width, height = self._area(grid, name)
        bands = self.bands or tuple(range(1, len(grid.pixel_bytes) + 1))
        step_x, step_y = (max(1.0, self.resolution / size) if size else 1.0 for size in grid.resolution)
        # A pixel that is written lies where its middle is still inside.
        columns, rows = (math.ceil(count / step - 0.5 - _EDGE) for count, step in ((width, step_x), (height, step_y)))
        if columns < 1 or rows < 1:
            said = tr("A resolution of {} leaves no pixel of “{}”: it is larger than what is sent of it.")
            raise InvalidInput(said.format(f"{self.resolution:g}", name))
        a, b, c, d, e, f = grid.transform
        transform = (a + x * b + y * c, b * step_x, c * step_y, d + x * e + y * f, e * step_x, f * step_y)
        return Window(grid, x, y, width, height, bands, columns, rows, (step_x, step_y), transform)

    def _area(self, grid: Grid, name: str) -> tuple[int, int, int, int]:
        if not self.outline:
            return 0, 0, grid.width, grid.height
        places = [grid.place(x, y) for x, y in self.outline]
        if all(math.isfinite(number) for place in places for number in place):
            spans = [
                _span([place[axis] for place in places], most) for axis, most in ((0, grid.width), (1, grid.height))
            ]
            (left, right), (top, bottom) = spans
            if left < right and top < bottom:
                return left, top, right - left, bottom - top
        raise InvalidInput(tr("The extent to be sent does not meet the raster “{}”. Nothing was sent.").format(name))


def _span(numbers: list[float], most: int) -> tuple[int, int]:
    """The whole pixels that ``numbers`` touch, of ``most``; empty where they lie outside."""
    first = math.floor(min(numbers) + _EDGE)
    last = max(first + 1, math.ceil(max(numbers) - _EDGE))
    return max(0, first), min(most, last)
