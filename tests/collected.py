"""Real exchanges, descriptions and scenes, collected beside this checkout; tests of them are skipped elsewhere."""

from __future__ import annotations

import os
from pathlib import Path

COLLECTED = Path(os.environ.get("HPGC_COLLECTED") or Path(__file__).resolve().parents[2] / "shared")
CORPUS, RECORDINGS = COLLECTED / "corpus", COLLECTED / "recordings"
COLLECTED_PACKAGES = sorted((CORPUS / "packages").glob("*.json"))
NOTEBOOK = COLLECTED / "notebook.md"
LANDSAT = COLLECTED / "data" / "landsat7-olinda.tif"
