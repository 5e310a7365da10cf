"""Start-up and shut-down of the plugin."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication

from .algorithms.background import BackgroundJobs
from .bundled import make_importable
from .data.guarded_layers import LayerKeeper
from .jobs.callbacks import subscriptions
from .jobs.leaving import stay
from .jobs.pollers import close_pollers
from .provider import HpgcProvider
from .translation import forget_language, learn_language

if TYPE_CHECKING:
    from .gui.gui import Gui


class HpgcPlugin:
    """What QGIS loads. ``qgis_process`` calls ``initProcessing`` alone, where there is no window.

    :param iface: QGIS's interface; None in ``qgis_process``.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: HpgcProvider | None = None
        self.gui: Gui | None = None
        self.layer_keeper: LayerKeeper | None = None
        self.jobs: BackgroundJobs | None = None

    def initProcessing(self) -> None:
        """Registers the provider."""
        learn_language()
        make_importable()
        stay()
        self.provider = HpgcProvider()
        if not QgsApplication.processingRegistry().addProvider(self.provider):
            self.provider = None

    def initGui(self) -> None:
        """Registers what a window shows."""
        self.initProcessing()
        if self.iface is not None:
            # Only here: qgis_process has no use for widgets.
            from .gui.gui import Gui

            self.jobs = BackgroundJobs()
            self.gui = Gui(self.iface, self.jobs)
            self.layer_keeper = LayerKeeper()
            self.layer_keeper.start()
            self.gui.requests.signed_in.connect(self.layer_keeper.look_soon)
            self.jobs.told.connect(self._tell)
            self.jobs.start()

    def _tell(self, text: str, is_good: bool) -> None:
        level = Qgis.MessageLevel.Success if is_good else Qgis.MessageLevel.Warning
        # QGIS takes it for HTML, and a server may have had its say in it.
        self.iface.messageBar().pushMessage("HPGC", html.escape(text, quote=False), level, 0 if not is_good else 10)

    def unload(self) -> None:
        """Takes everything back."""
        if self.jobs is not None:
            self.jobs.stop()
            self.jobs = None
        if self.layer_keeper is not None:
            self.layer_keeper.stop()
            self.layer_keeper = None
        if self.gui is not None:
            self.gui.close()
            self.gui = None
        subscriptions.close()
        close_pollers()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        forget_language()
