"""The models of this folder as they were saved, and what is in them."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingModelAlgorithm

from tests.models.make_models import MODELS, path_of

OUTPUTS = {
    "two_remote_steps": ["result"],
    "native_remote_native": ["classes"],
    "several_outputs": ["mask", "brighter", "weights", "zones"],
}
STEPS = {
    "two_remote_steps": {"Ratio": "hpgc:local.BandMath", "Stretch": "hpgc:local.BandMath"},
    "native_remote_native": {
        "Rescale": "native:rescaleraster",
        "Compute": "hpgc:local.BandMath",
        "Classify": "native:reclassifybytable",
    },
    "several_outputs": {
        "Measure": "hpgc:local.Statistics",
        "Compare": "hpgc:local.Statistics",
        "Zones": "native:zonalstatisticsfb",
        "Weigh": "native:rescaleraster",
    },
}
every_model = pytest.mark.parametrize("name", MODELS)


def opened(name: str) -> QgsProcessingModelAlgorithm:
    """The model in the file of that name."""
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path_of(name)))
    return model
