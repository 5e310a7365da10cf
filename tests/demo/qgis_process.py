"""``qgis_process`` with this checkout as its plugin, in a profile of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class QgisProcess:
    """Runs ``qgis_process`` as a user would, apart from the user's own profile.

    :param folder: gets the profile and the folder of plugins; emptied first.
    :param plugin: what stands there as the plugin's folder ``hpgc``: this checkout, or an unpacked zip.
    :param enable: whether the plugin is switched on at once.
    """

    def __init__(self, folder: Path, plugin: Path = ROOT, enable: bool = True) -> None:
        program = shutil.which("qgis_process")
        if program is None:
            raise SystemExit("qgis_process is missing: run `make setup` first.")
        shutil.rmtree(folder, ignore_errors=True)
        plugins, self.profile = folder / "plugins", folder / "profile"
        plugins.mkdir(parents=True)
        self.profile.mkdir()
        (plugins / "hpgc").symlink_to(plugin, target_is_directory=True)
        self.environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.profile),
            "QT_QPA_PLATFORM": "offscreen",
        }
        self._program = program
        if enable:
            self.run("plugins", "enable", "hpgc")

    def run(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Runs it, its output as text.

        :raises RuntimeError: with all that it said, where it fails and ``check`` is set.
        """
        done = subprocess.run(
            [self._program, *arguments], env=self.environment, capture_output=True, text=True, timeout=600
        )
        if check and done.returncode:
            raise RuntimeError(f"qgis_process {' '.join(arguments)} failed:\n{done.stdout}\n{done.stderr}")
        return done

    def algorithm(self, id: str, **values: str) -> dict[str, Any]:
        """The results of an algorithm."""
        done = self.run("--json", "run", id, "--", *(f"{name}={value}" for name, value in values.items()))
        return json.loads(done.stdout[done.stdout.index("{") :])["results"]
