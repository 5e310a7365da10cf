"""Which versions were measured."""

from __future__ import annotations

import json
import platform
import subprocess
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis

from hpgc_provider import __version__
from tests.bench.curl import CURL

_PACKAGES = ("requests", "urllib3", "gmu-hpgc-api", "pydantic", "OWSLib")
_ASK = """
import json, platform, sys
from importlib.metadata import version
print(json.dumps({"python": platform.python_version(), **{name: version(name) for name in sys.argv[1:]}}))
"""


def versions(python: Path) -> dict[str, str]:
    """Versions by name.

    :param python: interpreter of the clients in plain Python.
    """
    asked = subprocess.run([python, "-c", _ASK, *_PACKAGES], capture_output=True, check=True)
    return {
        "hpgc-provider": __version__,
        **json.loads(asked.stdout),
        "curl": subprocess.run([CURL, "--version"], capture_output=True, check=True, text=True).stdout.split()[1],
        "qgis": Qgis.version(),
        "qgis python": platform.python_version(),
        "gdal": gdal.__version__,
    }
