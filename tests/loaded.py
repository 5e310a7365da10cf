"""The plugin in the tests' own QGIS, for as long as a test or a file of tests needs it."""

from __future__ import annotations

import contextlib
import gc
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings

if TYPE_CHECKING:
    from hpgc_provider.provider import HpgcProvider


@contextlib.contextmanager
def clean_profile() -> Iterator[Path]:
    """The profile's folder of the plugin, without any connection before and after."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "hpgc"

    def clear() -> None:
        QgsSettings().remove("hpgc")
        shutil.rmtree(folder, ignore_errors=True)

    clear()
    yield folder
    clear()


@contextlib.contextmanager
def loaded_plugin() -> Iterator[HpgcProvider]:
    """The plugin, loaded; gives its provider."""
    from hpgc_provider.plugin import HpgcPlugin

    plugin = HpgcPlugin(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()
    # What a test has left in circles goes now: after QGIS itself has gone it would take the interpreter with it.
    gc.collect()
