"""What users of a guarded server do, in a line each."""

from __future__ import annotations

import processing
from qgis.core import QgsApplication, QgsAuthMethodConfig

from tests.feedback import Recorder
from tests.guarded import Person


def sign_in(person: Person | None = None, **values):
    feedback = person.feedback() if person else Recorder()
    return processing.run("hpgc:signin", {"NAME": "guarded", **values}, feedback=feedback), feedback


def band_math(scene, target, feedback=None, **values):
    values = {"il": [str(scene)], "exp": "im1b1", "out_result": str(target), **values}
    return processing.run("hpgc:guarded.BandMath", values, feedback=feedback or Recorder())


def service_account(name, secret):
    configuration = QgsAuthMethodConfig("Basic")
    configuration.setName(name)
    configuration.setConfigMap({"username": name, "password": secret})
    return QgsApplication.authManager().storeAuthenticationConfig(configuration)[1].id()
