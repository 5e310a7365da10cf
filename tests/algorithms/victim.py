"""A QGIS of its own for tests that end it: ``victim.py SERVER SCENE connect | run TARGET | leave COUNT | resume``."""

from __future__ import annotations

import sys
import time

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

LONGEST = 120.0


def main() -> None:
    """Does one step, as the arguments say."""
    server, scene, step, *target = sys.argv[1:]
    application = QgsApplication([], True)
    application.initQgis()
    import processing
    from processing.core.Processing import Processing

    from hpgc_provider.plugin import HpgcPlugin

    Processing.initialize()
    plugin = HpgcPlugin(None)
    plugin.initProcessing()
    if step == "connect":
        processing.run("hpgc:addconnection", {"NAME": "local", "URL": server})
    elif step == "run":
        context = QgsProcessingContext()
        output = QgsProcessingOutputLayerDefinition(target[0], QgsProject.instance())
        print("go", flush=True)
        values = {"il": [scene], "exp": "im1b1", "pause": 0.1, "out_result": output}
        processing.run("hpgc:local.BandMath", values, context=context, feedback=QgsProcessingFeedback(False))
        print("done", flush=True)
    elif step == "leave":
        for _ in range(int(target[0])):
            context = QgsProcessingContext()
            output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
            values = {"il": [scene], "exp": "im1b1", "out_result": output, "HPGC_DETACH": True}
            processing.run("hpgc:local.BandMath", values, context=context, feedback=QgsProcessingFeedback(False))
    else:
        resume(application)
    plugin.unload()


def resume(application: QgsApplication) -> None:
    """Starts as QGIS does after a crash, waits until nothing is left to do, and tells of each job."""
    from hpgc_provider.algorithms.background import BackgroundJobs
    from hpgc_provider.jobs.store import JobStore

    background = BackgroundJobs()
    background.told.connect(lambda text, good: print("told", good, text, flush=True))
    background.start()
    end = time.monotonic() + LONGEST
    while background.tasks and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)
    sources = {layer.source() for layer in QgsProject.instance().mapLayers().values()}
    for record in JobStore().jobs():
        loaded = bool(sources & {str(value) for value in record.results.values()})
        print("job", record.job or "-", record.state.value, record.fetched, loaded, flush=True)
    background.stop()


if __name__ == "__main__":
    main()
