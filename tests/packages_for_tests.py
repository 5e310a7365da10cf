"""Packages to deploy, well-meant and hostile."""

from __future__ import annotations

from pathlib import Path

PACKAGES = Path(__file__).resolve().parent / "packages"
RATIO = (PACKAGES / "band-ratio.cwl").read_text(encoding="utf-8")
_LETTERS = "bcdefghij"
# Ten to the ninth values in a few lines.
BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{letter}: &{letter} [{', '.join([f'*{chr(ord(letter) - 1)}'] * 10)}]\n" for letter in _LETTERS
)
