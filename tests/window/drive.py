"""Given to ``qgis --code`` with two arguments, the steps to do and the report to write: does them and quits."""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QThread, QTimer
from qgis.utils import iface

HERE, STEPS, REPORT = (Path(argument).resolve() for argument in sys.argv[:3])


def drive() -> None:
    """Does the steps; whatever goes wrong stands in the report."""
    try:
        sys.path.append(str(HERE.parent))
        from qgis_side.driver import Driver

        Driver(REPORT).perform(json.loads(STEPS.read_text()))
    except Exception:
        with REPORT.open("a") as report:
            report.write(json.dumps({"error": traceback.format_exc()}) + "\n")
    finally:
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)


def drive_once_running() -> None:
    """Does the steps as soon as QGIS's own event loop runs, which is what a quit ends."""
    QTimer.singleShot(20, drive if QThread.currentThread().loopLevel() else drive_once_running)


iface.initializationCompleted.connect(drive_once_running)
