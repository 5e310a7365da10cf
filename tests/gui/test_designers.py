"""Models that run from a window of the model designer."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext
from qgis.gui import QgsModelDesignerDialog

from tests.feedback import Recorder
from tests.models.make_models import ModelMaker, fixed, given, made
from tests.waiting import wait_until


class Designer(QgsModelDesignerDialog):
    """A window of the model designer; what QGIS's own adds in Python is not needed."""

    def repaintModel(self, showControls=True):
        return


@pytest.fixture
def designer(desk):
    """Opens a model in the designer."""
    windows = []

    def show(model):
        windows.append(Designer())
        windows[-1].setModel(model)
        return windows[-1].model()

    yield show
    for window in windows:
        window.deleteLater()


def chain(**first):
    """Two steps on one server, of which the second needs what the first has made."""
    maker = ModelMaker("Chain")
    maker.step("First", "hpgc:local.BandMath", first, il=given("image"), exp=fixed("im1b1+im1b2"))
    second = {"il": made("First", "out_result"), "exp": fixed("im1b1*3")}
    maker.step("Second", "hpgc:local.BandMath", {"out_result": "last"}, **second)
    return maker.done()


@pytest.mark.parametrize("thread", ["main", "worker"])
def test_a_change_that_is_not_saved_yet_counts(wire, designer, scene, tmp_path, thread):
    path = str(tmp_path / "Chain.model3")
    chain().toFile(path)
    changed = chain(out_result="middle")
    changed.setSourceFilePath(path)
    model = designer(changed)
    values = {"image": str(scene), "middle": str(tmp_path / "middle.tif"), "last": str(tmp_path / "last.tif")}
    feedback, context, outcome = Recorder(), QgsProcessingContext(), []
    if thread == "main":
        outcome.append(model.create().run(values, context, feedback)[1])
    else:
        task = QgsProcessingAlgRunnerTask(model.create(), values, context, feedback)
        task.executed.connect(lambda is_ok, _: outcome.append(is_ok))
        QgsApplication.taskManager().addTask(task)
        wait_until(lambda: outcome, 60)
    assert outcome == [True], feedback.text
    one, two = gdal.Open(str(scene)).ReadAsArray(band_list=[1, 2]).astype("float64")
    for name, due in (("middle", one + two), ("last", (one + two) * 3)):
        np.testing.assert_allclose(gdal.Open(values[name]).ReadAsArray(), due)
