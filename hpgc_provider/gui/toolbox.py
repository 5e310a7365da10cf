"""What the plugin adds to the Processing toolbox; Processing may be loaded later, anew or never."""

from __future__ import annotations

import contextlib
import sys
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDockWidget, QToolButton

from ..algorithms.management import PROVIDER
from .deployments import Deployments

_TOOLBOX = "ProcessingToolbox"
_BUTTON = f"provideraction_{PROVIDER}"


class Toolbox:
    """Registers the actions with Processing, as often as that is loaded.

    :param iface: QGIS's interface.
    """

    def __init__(self, iface: Any, deployments: Deployments) -> None:
        self._iface, self._deployments = iface, deployments
        self._menu: list[Any] = []
        self._context: list[Any] = []
        self._registry: Any = None
        # Processing adds providers of its own whenever it is loaded.
        QgsApplication.processingRegistry().providerAdded.connect(self._register)
        self._register()

    def close(self) -> None:
        """Takes everything back."""
        QgsApplication.processingRegistry().providerAdded.disconnect(self._register)
        registry, provider = _registry(), QgsApplication.processingRegistry().providerById(PROVIDER)
        if registry is not None and registry is self._registry:
            for action in self._context:
                with contextlib.suppress(ValueError):
                    registry.ProviderContextMenuActions.actions.remove(action)
            if provider is not None:
                registry.ProviderActions.deregisterProviderActions(provider)
        self._take_button()

    def _register(self, *_: object) -> None:
        registry, provider = _registry(), QgsApplication.processingRegistry().providerById(PROVIDER)
        if registry is None or provider is None:
            return
        if registry is not self._registry:
            # Only now: importing these loads Processing.
            from .toolbox_actions import context_actions, menu_actions

            self._registry = registry
            self._menu, self._context = menu_actions(self._deployments), context_actions(self._deployments)
            registry.ProviderActions.registerProviderActions(provider, self._menu)
            registry.ProviderContextMenuActions.registerProviderContextMenuActions(self._context)
        dock = self._dock()
        # A toolbox that is there already looks at the actions of its providers no more.
        if dock is not None and dock.findChild(QToolButton, _BUTTON) is None and hasattr(dock, "addProviderActions"):
            dock.addProviderActions(provider)

    def _dock(self) -> Any:
        window = self._iface.mainWindow()
        return window.findChild(QDockWidget, _TOOLBOX) if window is not None else None

    def _take_button(self) -> None:
        """Takes the button away, which QGIS leaves there."""
        dock = self._dock()
        bar: Any = getattr(dock, "processingToolbar", None)
        if bar is None:
            return
        for action in bar.actions():
            widget = bar.widgetForAction(action)
            if widget is not None and widget.objectName() == _BUTTON:
                bar.removeAction(action)
                widget.deleteLater()
                action.deleteLater()


def _registry() -> Any:
    """Processing's module of actions, where Processing is loaded."""
    if "processing.gui.ProviderActions" not in sys.modules:
        return None
    return sys.modules["processing.gui.ProviderActions"]
