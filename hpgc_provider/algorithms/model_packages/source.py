"""Finds the model that is meant, by its id or its file, and gives it as the text of a file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from ...api import HpgcError
from ...translation import tr

# The providers whose algorithms are models: those of the profile, and those in the project.
MODEL_PROVIDERS = ("model", "project")
SUFFIX = ".model3"


def known_models() -> list[str]:
    """The ids of the models in the toolbox."""
    registry = QgsApplication.processingRegistry()
    found = (registry.providerById(name) for name in MODEL_PROVIDERS)
    return sorted(
        algorithm.id()
        for provider in found
        if provider is not None
        for algorithm in provider.algorithms()
        if isinstance(algorithm, QgsProcessingModelAlgorithm)
    )


def find_model(words: str) -> QgsProcessingModelAlgorithm:
    """A copy of the model, by its id in the toolbox (``model:name``, ``project:name``) or the path of its file.

    :raises HpgcError: where there is none.
    """
    if Path(words).suffix.lower() == SUFFIX or Path(words).is_file():
        return _from_file(Path(words))
    registry = QgsApplication.processingRegistry()
    candidates = [words] if ":" in words else [f"{provider}:{words}" for provider in MODEL_PROVIDERS]
    for id in candidates:
        found = registry.createAlgorithmById(id)
        if isinstance(found, QgsProcessingModelAlgorithm):
            return found
        if found is not None:
            raise HpgcError(tr("“{}” is no model but an algorithm of another kind.").format(id))
    raise HpgcError(tr("There is no model “{}”: give its id, such as model:name, or its file (.model3).").format(words))


def _from_file(path: Path) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm()
    if not path.is_file():
        raise HpgcError(tr("There is no file {}.").format(path))
    if not model.fromFile(str(path)):
        raise HpgcError(tr("The file {} holds no model that this QGIS can read.").format(path))
    return model


def copy_of(model: QgsProcessingModelAlgorithm) -> QgsProcessingModelAlgorithm:
    """The same model once more, which may be changed.

    :raises HpgcError: where QGIS can't write and read it.
    """
    copy = QgsProcessingModelAlgorithm()
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / f"model{SUFFIX}")
        if not model.toFile(path) or not copy.fromFile(path):
            raise HpgcError(tr("The model “{}” can't be written.").format(model.name()))
    return copy


def xml_of(model: QgsProcessingModelAlgorithm) -> str:
    """What stands in the model's file, as QGIS writes it.

    :raises HpgcError: where it can't be written.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"model{SUFFIX}"
        if not model.toFile(str(path)):
            raise HpgcError(tr("The model “{}” can't be written.").format(model.name()))
        return path.read_text("utf-8")
