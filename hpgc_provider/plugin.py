"""Start-up and shut-down of the plugin."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from .bundled import make_importable
from .provider import HpgcProvider


class HpgcPlugin:
    """What QGIS loads. ``qgis_process`` calls ``initProcessing`` alone, where there is no window.

    :param iface: QGIS's interface; None in ``qgis_process``.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: HpgcProvider | None = None

    def initProcessing(self) -> None:
        """Registers the provider."""
        make_importable()
        self.provider = HpgcProvider()
        if not QgsApplication.processingRegistry().addProvider(self.provider):
            self.provider = None

    def initGui(self) -> None:
        """Registers what a window shows."""
        self.initProcessing()

    def unload(self) -> None:
        """Takes everything back."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
