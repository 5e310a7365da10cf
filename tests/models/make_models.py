"""The models of this folder, made with PyQGIS. ``python -m tests.models.make_models`` writes them anew."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

FOLDER = Path(__file__).resolve().parent
DESCRIPTIONS = FOLDER.parent / "testbed" / "processes"
CLASSES = ["0", "0.25", "1", "0.25", "0.5", "2", "0.5", "2", "3"]

Source = QgsProcessingModelChildParameterSource
given = Source.fromModelParameter
fixed = Source.fromStaticValue
made = Source.fromChildOutput


def connect_without_server(url: str) -> None:
    """The connection ``local`` as a profile has it that was set up some time ago: the catalog lies on disk."""
    from hpgc_provider.catalog import Catalog, save_catalog
    from hpgc_provider.connections import Connection, save_connection

    descriptions = tuple(json.loads(path.read_bytes()) for path in sorted(DESCRIPTIONS.glob("*.json")))
    save_connection(Connection("local", url))
    save_catalog("local", Catalog("HPGC API (local)", descriptions=descriptions))


class ModelMaker:
    """One model, step after step."""

    def __init__(self, name: str, *, image: bool = True) -> None:
        self.model = QgsProcessingModelAlgorithm(name, "HPGC")
        if image:
            self.input(QgsProcessingParameterRasterLayer("image", "Image"))

    def input(self, parameter) -> None:
        """Adds an input of the model."""
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(150 + 250 * len(self.model.parameterComponents()), 60))
        self.model.addModelParameter(parameter, component)

    def step(self, id: str, algorithm: str, outputs: dict[str, str] | None = None, **sources) -> None:
        """Adds a step; ``outputs`` names outputs of the model by outputs of the step."""
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(id)
        child.setDescription(id)
        height = 180 + 120 * len(self.model.childAlgorithms())
        child.setPosition(QPointF(250, height))
        for name, source in sources.items():
            child.addParameterSources(name, source if isinstance(source, list) else [source])
        kept = {}
        for count, (name, output) in enumerate((outputs or {}).items()):
            kept[output] = QgsProcessingModelOutput(output, output.capitalize())
            kept[output].setChildId(id)
            kept[output].setChildOutputName(name)
            kept[output].setPosition(QPointF(500, height + 50 * count))
        child.setModelOutputs(kept)
        self.model.addChildAlgorithm(child)

    def done(self) -> QgsProcessingModelAlgorithm:
        """The model, with a parameter for each of its outputs."""
        self.model.updateDestinationParameters()
        return self.model


def two_remote_steps() -> QgsProcessingModelAlgorithm:
    """A band ratio on the server, and its result stretched there."""
    maker = ModelMaker("Two remote steps")
    maker.input(QgsProcessingParameterString("expression", "Expression", "(im1b4-im1b3)/(im1b4+im1b3)"))
    maker.step("Ratio", "hpgc:local.BandMath", il=given("image"), exp=given("expression"))
    maker.step(
        "Stretch",
        "hpgc:local.BandMath",
        {"out_result": "result"},
        il=made("Ratio", "out_result"),
        exp=fixed("im1b1*100+100"),
    )
    return maker.done()


def native_remote_native() -> QgsProcessingModelAlgorithm:
    """A band rescaled here, an expression computed on the server, its result classified here."""
    maker = ModelMaker("Native, remote, native")
    maker.input(QgsProcessingParameterString("expression", "Expression", "im1b1*im1b1"))
    maker.step(
        "Rescale",
        "native:rescaleraster",
        INPUT=given("image"),
        BAND=fixed(1),
        MINIMUM=fixed(0),
        MAXIMUM=fixed(1),
        NODATA=fixed(-9999),
    )
    maker.step(
        "Compute",
        "hpgc:local.BandMath",
        il=made("Rescale", "OUTPUT"),
        exp=given("expression"),
    )
    maker.step(
        "Classify",
        "native:reclassifybytable",
        {"OUTPUT": "classes"},
        INPUT_RASTER=made("Compute", "out_result"),
        RASTER_BAND=fixed(1),
        TABLE=fixed(CLASSES),
        RANGE_BOUNDARIES=fixed(1),
        NO_DATA=fixed(-9999),
        DATA_TYPE=fixed(5),
    )
    return maker.done()


def several_outputs() -> QgsProcessingModelAlgorithm:
    """A remote step with a number, a raster and features, each of which goes on into another step."""
    maker = ModelMaker("Several outputs")
    maker.step(
        "Measure",
        "hpgc:local.Statistics",
        {"mask": "mask"},
        image=given("image"),
        band=fixed(4),
    )
    maker.step(
        "Zones",
        "native:zonalstatisticsfb",
        {"OUTPUT": "zones"},
        INPUT=made("Measure", "footprint"),
        INPUT_RASTER=made("Measure", "mask"),
        RASTER_BAND=fixed(1),
        COLUMN_PREFIX=fixed("_"),
        STATISTICS=fixed([0, 1, 2]),
    )
    maker.step(
        "Weigh",
        "native:rescaleraster",
        {"OUTPUT": "weights"},
        INPUT=made("Measure", "mask"),
        BAND=fixed(1),
        MINIMUM=fixed(0),
        MAXIMUM=made("Measure", "mean"),
        NODATA=fixed(-9999),
    )
    maker.step(
        "Compare",
        "hpgc:local.Statistics",
        {"mask": "brighter"},
        image=given("image"),
        band=fixed(3),
        threshold=made("Measure", "mean"),
    )
    return maker.done()


MODELS: dict[str, Callable[[], QgsProcessingModelAlgorithm]] = {
    "two_remote_steps": two_remote_steps,
    "native_remote_native": native_remote_native,
    "several_outputs": several_outputs,
}


def path_of(name: str) -> Path:
    """Where a model is kept."""
    return FOLDER / f"{name}.model3"


def main() -> None:
    """Writes the models; no server is asked."""
    with tempfile.TemporaryDirectory() as profile:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
        application = QgsApplication([], False)
        application.initQgis()
        sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
        from processing.core.Processing import Processing

        from hpgc_provider.plugin import HpgcPlugin

        Processing.initialize()
        connect_without_server("http://127.0.0.1:1/")
        plugin = HpgcPlugin(None)
        plugin.initProcessing()
        for name, make in MODELS.items():
            if not make().toFile(str(path_of(name))):
                raise SystemExit(f"{path_of(name)} can't be written.")
        plugin.unload()
        application.exitQgis()


if __name__ == "__main__":
    main()
