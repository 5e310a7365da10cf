"""Which pixels an extent, bands and a resolution are, worked out in numbers."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hpgc_provider.api import InvalidInput
from hpgc_provider.data.raster_cut import Cut, Grid

steady = settings(deadline=None, derandomize=True, max_examples=300)
NORTH_UP = (1000.0, 10.0, 0.0, 5000.0, 0.0, -10.0)
SCENE = Grid(100, 80, NORTH_UP, (2,) * 6)

sizes = st.floats(0.001, 5000)
angles = st.floats(-math.pi, math.pi)


@st.composite
def grids(draw):
    """Rasters of any size, turned by any angle."""
    across, down, angle = draw(sizes), draw(sizes), draw(st.one_of(st.just(0.0), angles))
    turned = (across * math.cos(angle), down * math.sin(angle), across * math.sin(angle), -down * math.cos(angle))
    a, d = draw(st.floats(-1e6, 1e6)), draw(st.floats(-1e6, 1e6))
    width, height = draw(st.integers(1, 3000)), draw(st.integers(1, 3000))
    return Grid(width, height, (a, turned[0], turned[1], d, turned[2], turned[3]), (1,))


def on_map(transform, column, row):
    a, b, c, d, e, f = transform
    return a + column * b + row * c, d + column * e + row * f


def rectangle(left, bottom, right, top):
    return ((left, bottom), (left, top), (right, top), (right, bottom))


@steady
@given(grid=grids(), shares=st.tuples(*[st.floats(0, 1)] * 4))
def test_a_clip_is_of_whole_pixels_that_hold_the_extent_and_few_more(grid, shares):
    columns, rows = (
        sorted(share * grid.width for share in shares[:2]),
        sorted(share * grid.height for share in shares[2:]),
    )
    outline = tuple(on_map(grid.transform, column, row) for column in columns for row in rows)
    try:
        window = Cut(outline).window(grid, "scene")
    except InvalidInput:
        assert columns[0] > grid.width - 0.001 or rows[0] > grid.height - 0.001
        return
    assert 0 <= window.x <= columns[0] + 0.001
    assert 0 <= window.y <= rows[0] + 0.001
    assert columns[1] - 0.001 <= window.x + window.width <= grid.width
    assert rows[1] - 0.001 <= window.y + window.height <= grid.height
    assert window.width <= columns[1] - columns[0] + 2
    assert window.height <= rows[1] - rows[0] + 2
    assert (window.columns, window.rows, window.step) == (window.width, window.height, (1, 1))
    # Its pixels lie where the raster's lie.
    corner = on_map(grid.transform, window.x, window.y)
    assert (window.transform[0], window.transform[3]) == pytest.approx(corner)
    assert window.transform[1:3] + window.transform[4:] == grid.transform[1:3] + grid.transform[4:]


@steady
@given(grid=grids(), factor=st.floats(0.1, 50))
def test_larger_pixels_have_their_middles_inside(grid, factor):
    resolution = factor * min(grid.resolution)
    try:
        window = Cut(resolution=resolution).window(grid, "scene")
    except InvalidInput:
        assert resolution > min(grid.width * grid.resolution[0], grid.height * grid.resolution[1])
        return
    assert 0 <= (window.columns - 0.5) * window.step[0] < grid.width
    assert 0 <= (window.rows - 0.5) * window.step[1] < grid.height
    for step, own in zip(window.step, grid.resolution):
        assert step == pytest.approx(max(1, resolution / own))
    assert window.size <= grid.size


@pytest.mark.parametrize(
    ("outline", "area"),
    [
        (rectangle(1000, 4200, 2000, 5000), (0, 0, 100, 80)),
        (rectangle(0, 0, 9999, 9999), (0, 0, 100, 80)),
        (rectangle(1100, 4500, 1200, 4700), (10, 30, 10, 20)),
        (rectangle(1101, 4501, 1199, 4699), (10, 30, 10, 20)),
        (rectangle(1100.0000001, 4500, 1200.0000001, 4700), (10, 30, 10, 20)),
        (rectangle(1105, 4505, 1105, 4505), (10, 49, 1, 1)),
        (rectangle(900, 4900, 1010, 5100), (0, 0, 1, 10)),
    ],
)
def test_an_extent_is_the_pixels_that_it_touches(outline, area):
    window = Cut(outline).window(SCENE, "scene")
    assert (window.x, window.y, window.width, window.height) == area


@pytest.mark.parametrize(
    "outline",
    [
        rectangle(2000, 4500, 2100, 4700),
        rectangle(0, 4500, 1000, 4700),
        rectangle(1100, 5000, 1200, 6000),
        rectangle(math.nan, 4500, 1200, 4700),
        rectangle(-math.inf, 4500, 1200, 4700),
    ],
)
def test_an_extent_beside_the_raster_gets_a_sentence(outline):
    with pytest.raises(InvalidInput, match="does not meet the raster “scene”"):
        Cut(outline).window(SCENE, "scene")


@pytest.mark.parametrize("bands", [(7,), (0,), (1, 99)])
def test_a_band_that_is_not_there_gets_a_sentence(bands):
    with pytest.raises(InvalidInput, match=r"“scene” has no band \d+: its bands are 1 to 6"):
        Cut(bands=bands).window(SCENE, "scene")


def test_pixels_larger_than_the_raster_get_a_sentence():
    with pytest.raises(InvalidInput, match="A resolution of 5000 leaves no pixel of “scene”"):
        Cut(resolution=5000).window(SCENE, "scene")


@pytest.mark.parametrize("resolution", [0, 1, 10])
def test_pixels_never_get_smaller(resolution):
    window = Cut(resolution=resolution).window(SCENE, "scene")
    assert window.is_whole
    assert window.size == SCENE.size == 100 * 80 * 12


@pytest.mark.parametrize(
    ("cut", "said"),
    [
        (
            Cut(rectangle(1000, 4600, 2000, 5000), (4, 1)),
            "Only the extent and 2 of 6 bands of “scene” are sent: 16 kB instead of 96 kB (before compression).",
        ),
        (
            Cut(rectangle(1000, 4600, 2000, 5000)),
            "Only the extent of “scene” is sent: 48 kB instead of 96 kB (before compression).",
        ),
        (Cut(bands=(2,)), "Only 1 of 6 bands of “scene” are sent: 16 kB instead of 96 kB (before compression)."),
        (Cut(resolution=20), "Sent of “scene”: pixels of 20, 24 kB instead of 96 kB (before compression)."),
        (
            Cut(bands=(6, 5, 4, 3, 2, 1)),
            "Sent of “scene”: bands 6, 5, 4, 3, 2, 1, 96 kB instead of 96 kB (before compression).",
        ),
        (Cut(bands=(1, 2, 3, 4, 5, 6)), "“scene” is sent whole: what was asked for leaves nothing of it out."),
    ],
)
def test_the_sentence_tells_what_is_saved(cut, said):
    assert cut.window(SCENE, "scene").saving("scene") == said
