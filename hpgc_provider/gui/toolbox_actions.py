"""The toolbox's actions: of a remote process, of a model, of the provider. Importing this needs Processing.

QGIS leaves out an action that isn't enabled, so one that can't be done here stays, says so, and tells why when chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from processing.gui.ContextAction import ContextAction
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..algorithms.deploying import why_no_change, why_no_deploy
from ..algorithms.process_algorithm import ProcessAlgorithm
from ..api import HpgcError
from ..connections import connection
from ..icons import plugin_icon
from ..translation import tr
from .deployments import Deployments

# Given the algorithm: why it can't be done; empty where it can.
Why = Callable[[ProcessAlgorithm], str]


class ProcessAction(ContextAction):
    """Something that is done with a remote process.

    :param words: on the menu.
    :param icon: one of QGIS's own; empty for the plugin's.
    :param does: called with the connection's name and the process's id.
    :param why: why that can't be done with an algorithm.
    """

    def __init__(
        self, words: str, icon: str, does: Callable[[str, str], object], why: Why, say: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._words, self._icon, self._does, self._why, self._say = words, icon, does, why, say
        self.name = words

    @property
    def process(self) -> ProcessAlgorithm | None:
        """The remote process that the menu is for, if it is one."""
        return self.itemData if isinstance(self.itemData, ProcessAlgorithm) else None

    def setData(self, itemData: QgsProcessingAlgorithm, toolbox: Any) -> None:
        """What QGIS calls before it shows the menu."""
        super().setData(itemData, toolbox)
        found = self.process
        self._reason = self._why(found) if found is not None else ""
        self.name = tr("{} (not possible)").format(self._words) if self._reason else self._words

    def isEnabled(self) -> bool:
        """Whether it is on the menu."""
        return self.process is not None

    def icon(self) -> QIcon:
        """The icon on the menu."""
        return QgsApplication.getThemeIcon(f"/{self._icon}") if self._icon else plugin_icon()

    def execute(self) -> None:
        """Does it, or tells why it can't be done."""
        found = self.process
        if found is None:
            return
        reason = self._why(found)
        if reason:
            self._say(reason)
        else:
            self._does(found.connection_name, found.process.id)


class ModelAction(ContextAction):
    """*Deploy as Process…* of a graphical model."""

    def __init__(self, deployments: Deployments) -> None:
        super().__init__()
        self.name = tr("Deploy as Process…")
        self._deployments = deployments

    def isEnabled(self) -> bool:
        """Whether it is on the menu."""
        return isinstance(self.itemData, QgsProcessingModelAlgorithm)

    def icon(self) -> QIcon:
        """The icon on the menu."""
        return plugin_icon()

    def execute(self) -> None:
        """Shows the dialog, with the model filled in."""
        self._deployments.deploy_model(self.itemData.id())


class DeployAction:
    """*Deploy process…* in the menu that QGIS gives the provider on the toolbox."""

    def __init__(self, deployments: Deployments) -> None:
        self.name = tr("Deploy Process…")
        self._deployments = deployments

    def setData(self, toolbox: Any) -> None:
        """What QGIS calls before it shows the menu."""

    def execute(self) -> None:
        """Shows the dialog."""
        self._deployments.deploy()


def menu_actions(deployments: Deployments) -> list[Any]:
    """The actions of the provider."""
    return [DeployAction(deployments)]


def context_actions(deployments: Deployments) -> list[ContextAction]:
    """The actions of a process, and of a graphical model."""

    def change(algorithm: ProcessAlgorithm) -> str:
        return _no_server(algorithm) or why_no_change(algorithm.process, algorithm.connection_name)

    def deploy(name: str, _: str) -> None:
        deployments.deploy(name)

    rows = (
        (tr("Deploy Process…"), "", deploy, _no_deploy),
        (tr("Replace Process…"), "mActionRefresh.svg", deployments.replace, change),
        (tr("Undeploy Process…"), "mActionDeleteSelected.svg", deployments.undeploy, change),
        (tr("Show Package…"), "mActionOpenTable.svg", deployments.show_package, _no_server),
    )
    separator = ContextAction()
    separator.is_separator = True
    actions = [ProcessAction(words, icon, does, why, deployments.say_why) for words, icon, does, why in rows]
    return [separator, *actions, ModelAction(deployments)]


def _no_server(algorithm: ProcessAlgorithm) -> str:
    try:
        connection(algorithm.connection_name)
    except HpgcError as problem:
        return str(problem)
    return ""


def _no_deploy(algorithm: ProcessAlgorithm) -> str:
    return _no_server(algorithm) or why_no_deploy(connection(algorithm.connection_name))
