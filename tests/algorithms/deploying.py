"""Deploys models, as a person would who has saved them to a file."""

import processing
from qgis.core import QgsApplication

from tests.feedback import Recorder


def run(id, feedback=None, **values):
    """The results of one of the plugin's algorithms."""
    return processing.run(f"hpgc:{id}", values, feedback=feedback or Recorder())


def kept(model, folder):
    """The model in a file."""
    path = folder / "kept.model3"
    assert model.toFile(str(path))
    return str(path)


def deploy(model, folder, **values):
    """The id of the process that a model becomes."""
    return run("deploymodel", NAME="local", FILE=kept(model, folder), **values)["PROCESS"]


def algorithm(process):
    """The algorithm of a process on the local server; None where there is none."""
    return QgsApplication.processingRegistry().algorithmById(f"hpgc:local.{process}")
