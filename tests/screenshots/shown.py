"""What the pictures show."""

from __future__ import annotations

from typing import Any

SCENE = "Landsat scene"
NDVI: dict[str, Any] = {"il": {"layers": [SCENE]}, "exp": "(im1b4-im1b3)/(im1b4+im1b3)"}


def broken(package: str) -> str:
    """The package of the band ratio, with a slip in its YAML."""
    return package.replace("label: Ratio of two bands", "label: [Ratio of two bands")
