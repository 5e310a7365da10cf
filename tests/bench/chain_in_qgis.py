"""Three processes one after another, each of which works on what the one before has made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Callable

from qgis.core import QgsApplication

from tests.bench.ours_in_qgis import NAME, application
from tests.bench.plan import CHAIN

# The model's own modules stand among QGIS's plugins.
sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")


def through_model(url: str, raster: str, result: str) -> Callable[[], object]:
    """A model of as many steps, kept among the user's models."""
    import processing
    from processing.core.Processing import Processing
    from processing.modeler.ModelerUtils import ModelerUtils

    from hpgc_provider.plugin import HpgcPlugin
    from tests.models.make_models import ModelMaker, fixed, given, made

    Processing.initialize()
    plugin = HpgcPlugin(None)
    plugin.initProcessing()
    application.processEvents()
    processing.run("hpgc:addconnection", {"NAME": NAME, "URL": url})
    maker, image = ModelMaker("Chain"), given("image")
    for count, expression in enumerate(CHAIN, start=1):
        keep = {"out_result": "last"} if count == len(CHAIN) else {}
        values = {"exp": fixed(expression), "out": fixed("uint8")}
        maker.step(f"Step{count}", f"hpgc:{NAME}.BandMath", keep, il=image, **values)
        image = made(f"Step{count}", "out_result")
    maker.done().toFile(str(Path(ModelerUtils.modelsFolders()[0]) / "Chain.model3"))
    QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()

    def work() -> None:
        processing.run("model:Chain", {"image": raster, "last": result})
        plugin.unload()

    return work
