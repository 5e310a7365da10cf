"""A QGIS profile of its own for a window: the plugin on, and nothing that greets, updates or asks."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from pathlib import Path

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
# Another Python's folders, or settings of the caller's own QGIS, would make QGIS start with the wrong parts.
_LEFT_OUT = {"PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "QT_QPA_PLATFORM"}
_LEFT_OUT_PREFIXES = ("QGIS_", "PYTEST_")

_SETTINGS = """\
[PythonPlugins]
hpgc=true
processing=true

[app]
askToSaveMemoryLayers=false

[auth]
use_password_helper=false

[core]
httpsfeedqgisorg\\disabled=true

[locale]
overrideFlag=true
userLocale={language}

[migration]
settings=true

[qgis]
allowVersionCheck=false
askToSaveProjectChanges=false
checkVersion=false

[UI]
UITheme={theme}

[Projections]
unknownCrsBehavior=NoAction
"""


class Profile:
    """A folder for ``--profiles-path``; the plugin in it is a link to this checkout.

    :param folder: made where it is missing; what is there is kept, so that a later start is quick.
    :param language: that QGIS speaks, such as ``fr``.
    :param theme: how QGIS looks.
    :param is_bare: without the plugin, which somebody installs later.
    """

    def __init__(self, folder: Path, language: str = "en", theme: str = "default", is_bare: bool = False) -> None:
        self.folder = folder.resolve()
        inside = self.folder / "profiles" / "default"
        settings = inside / QgsApplication.QGIS_ORGANIZATION_NAME / f"{QgsApplication.QGIS_APPLICATION_NAME}.ini"
        plugin = inside / "python" / "plugins" / "hpgc"
        for made in (settings, plugin):
            made.parent.mkdir(parents=True, exist_ok=True)
        if not settings.exists():
            written = _SETTINGS.format(language=language, theme=theme)
            settings.write_text(written.replace("hpgc=true\n", "") if is_bare else written)
        self._temporary = self.folder / "tmp"
        self._temporary.mkdir(exist_ok=True)
        if not is_bare:
            plugin.unlink(missing_ok=True)
            plugin.symlink_to(ROOT, target_is_directory=True)
            link_packages(inside)

    def environment(self) -> dict[str, str]:
        """What to start QGIS's programs with: the system's own Python, and none of the caller's QGIS settings."""
        kept = {
            key: value
            for key, value in os.environ.items()
            if key not in _LEFT_OUT and not key.startswith(_LEFT_OUT_PREFIXES)
        }
        return {**kept, "PATH": SYSTEM_PATH, "TMPDIR": str(self._temporary)}

    def connect(self, name: str, url: str, timeout: float = 60) -> None:
        """Adds a connection, as a user of ``qgis_process`` does."""
        command = ["qgis_process", "run", "hpgc:addconnection", "--", f"NAME={name}", f"URL={url}"]
        environment = {
            **self.environment(),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder),
            "QT_QPA_PLATFORM": "offscreen",
        }
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout
        )
        if done.returncode != 0:
            raise RuntimeError(f"The connection “{name}” could not be added.\n{done.stdout}\n{done.stderr}")


def link_packages(profile: Path) -> None:
    """Gives a profile what the plugin's zip brings; QGIS looks for packages in this folder of it, too."""
    folder = profile / "python"
    folder.mkdir(parents=True, exist_ok=True)
    for package in ("oauthlib", "requests_oauthlib"):
        link = folder / package
        link.unlink(missing_ok=True)
        link.symlink_to(_folder_of(package), target_is_directory=True)


def _folder_of(package: str) -> str:
    """Where a package of this interpreter is."""
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise RuntimeError(f"{package} is missing: run `make setup` first.")
    return found.submodule_search_locations[0]
