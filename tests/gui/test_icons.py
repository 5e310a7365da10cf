"""The plugin's icons: plain SVG, and to be told apart at the size of a menu, in a light and in a dark theme."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from hpgc_provider.icons import ICON_PATH, plugin_icon

ROOT = Path(__file__).resolve().parents[2]
ICONS = sorted((ROOT / "icons").iterdir())
SHAPES = {"svg", "g", "path", "rect", "circle"}
# QGIS's default theme and Night Mapping, in their windows and in their lists.
BACKGROUNDS = ["#efefef", "#ffffff", "#323232", "#1e1e1e"]
MOST_BYTES = 4096
# What the Web Content Accessibility Guidelines (1.4.11) ask of graphics, and how much of an icon has to keep it.
CONTRAST, SHARE = 3.0, 0.6


def names(element: ElementTree.Element) -> list[str]:
    """The names of an element and of all that it holds, and of their attributes."""
    return [each.tag.rpartition("}")[2] for each in element.iter()]


def luminance(colour: QColor) -> float:
    """As the guidelines define it."""
    parts = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rendered(svg: bytes, side: int, background: str) -> QImage:
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(QColor(background) if background else Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(svg).render(painter)
    painter.end()
    return picture


def share_in_sight(svg: bytes, side: int, background: str) -> float:
    """How much of what is drawn stands out from its background."""
    alone, there = rendered(svg, side, ""), rendered(svg, side, background)
    places = [(x, y) for x in range(side) for y in range(side) if alone.pixelColor(x, y).alphaF() > 0.5]
    seen = [place for place in places if contrast(there.pixelColor(*place), QColor(background)) >= CONTRAST]
    return len(seen) / len(places)


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.name)
def test_an_icon_is_a_small_drawing_and_nothing_else(icon, qgis_app):
    assert icon.suffix == ".svg"
    assert icon.stat().st_size < MOST_BYTES
    drawing = ElementTree.fromstring(icon.read_bytes())
    assert set(names(drawing)) <= SHAPES
    assert not [key for each in drawing.iter() for key in each.attrib if "href" in key or key.startswith("on")]
    assert not [value for each in drawing.iter() for value in each.attrib.values() if "url(" in value]
    assert QSvgRenderer(str(icon)).isValid()


@pytest.mark.parametrize("side", [16, 32])
@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.name)
def test_an_icon_stands_out_from_its_background(icon, background, side, qgis_app):
    assert share_in_sight(icon.read_bytes(), side, background) >= SHARE


def test_an_icon_that_is_dark_on_dark_is_found(qgis_app):
    dark = ICON_PATH.read_bytes().replace(b"#558f30", b"#234").replace(b"#3f8f6b", b"#2f6f4f")
    assert share_in_sight(dark, 16, "#323232") < SHARE


def test_the_plugins_icon_is_one_of_them(qgis_app):
    assert ICON_PATH in ICONS
    assert not plugin_icon().pixmap(16, 16).isNull()
