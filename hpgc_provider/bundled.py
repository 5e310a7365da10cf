"""requests-oauthlib and oauthlib for builds of QGIS that lack them; the zip brings a copy."""

import importlib.util
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "bundled_packages"


def make_importable() -> None:
    """Puts the copy behind everything else in the module path, so that the system's own is preferred."""
    missing = any(importlib.util.find_spec(name) is None for name in ("requests_oauthlib", "oauthlib"))
    if missing and FOLDER.is_dir() and str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))
