"""Saved models for the tests."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm


def model_of(algorithm_id: str, name: str) -> QgsProcessingModelAlgorithm:
    """A model of one step."""
    model = QgsProcessingModelAlgorithm(name, "tests")
    model.addChildAlgorithm(QgsProcessingModelChildAlgorithm(algorithm_id))
    return model


@contextlib.contextmanager
def model_with(algorithm_id: str, name: str, folder: Path | None = None) -> Iterator[Path]:
    """Such a model in a file of the profile's folder of models, for a while."""
    from processing.modeler.ModelerUtils import ModelerUtils

    path = Path(folder or ModelerUtils.modelsFolders()[0]) / "for-a-test.model3"
    assert model_of(algorithm_id, name).toFile(str(path))
    try:
        yield path
    finally:
        path.unlink()
