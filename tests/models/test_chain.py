"""Remote steps one after another: what only the next step on the same server needs never comes here."""

import shutil
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from processing.modeler.ModelerUtils import ModelerUtils
from qgis.core import QgsApplication

from tests.demo.qgis_process import QgisProcess
from tests.feedback import Recorder
from tests.models.make_models import ModelMaker, Source, fixed, given, made
from tests.rasters import pixels

STEPS = {"First": "im1b1+im1b2", "Second": "im1b1*3", "Third": "im1b1-5"}


@pytest.fixture
def models():
    """The folder of the profile's models; what a test puts there goes again."""
    folder = Path(ModelerUtils.modelsFolders()[0])
    before = set(folder.glob("*.model3"))
    provider = QgsApplication.processingRegistry().providerById("model")

    def add(model) -> str:
        path = folder / f"{model.name()}.model3"
        assert model.toFile(str(path))
        provider.refreshAlgorithms()
        return f"model:{model.name()}"

    yield add
    for path in set(folder.glob("*.model3")) - before:
        path.unlink()
    provider.refreshAlgorithms()


def chain(name="Chain", middle="", **keep):
    """Three steps, each of which works on what the one before has made; the middle one may be another algorithm."""
    maker = ModelMaker(name)
    maker.step("First", "hpgc:local.BandMath", keep, il=given("image"), exp=fixed(STEPS["First"]))
    if middle:
        maker.step("Second", "native:rescaleraster", INPUT=made("First", "out_result"), BAND=fixed(1))
        maker.step(
            "Third", "hpgc:local.BandMath", {"out_result": "last"}, il=made("Second", "OUTPUT"), exp=fixed("im1b1*7")
        )
    else:
        maker.step("Second", "hpgc:local.BandMath", il=made("First", "out_result"), exp=fixed(STEPS["Second"]))
        third = {"il": made("Second", "out_result"), "exp": fixed(STEPS["Third"])}
        maker.step("Third", "hpgc:local.BandMath", {"out_result": "last"}, **third)
    return maker


def due(scene):
    one, two = gdal.Open(str(scene)).ReadAsArray(band_list=[1, 2]).astype("float64")
    return (one + two) * 3 - 5


def test_of_a_chain_only_its_ends_move(wire, models, scene, tmp_path):
    id = models(chain().done())
    feedback = Recorder()
    processing.run(id, {"image": str(scene), "last": str(tmp_path / "last.tif")}, feedback=feedback)
    np.testing.assert_allclose(pixels(tmp_path / "last.tif"), due(scene))
    assert len(wire.uploads()) == 1
    assert len(wire.downloads()) == 1
    assert feedback.text.count("stays on the server") == 2
    assert feedback.text.count("goes as a link") == 2


def test_a_local_step_in_the_middle_costs_one_download_and_one_upload(wire, models, scene, tmp_path):
    id = models(chain(middle="local").done())
    processing.run(id, {"image": str(scene), "last": str(tmp_path / "last.tif")}, feedback=Recorder())
    assert len(wire.uploads()) == 2
    assert len(wire.downloads()) == 2
    assert pixels(tmp_path / "last.tif").max() == pytest.approx(7 * 255)


def test_a_result_that_the_model_gives_out_comes_here_and_yet_goes_on_by_link(wire, models, scene, tmp_path):
    id = models(chain(out_result="sum").done())
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("sum", "last")}
    processing.run(id, {"image": str(scene), **paths}, feedback=Recorder())
    np.testing.assert_allclose(pixels(paths["last"]), due(scene))
    np.testing.assert_allclose(pixels(paths["sum"]), (due(scene) + 5) / 3)
    assert len(wire.uploads()) == 1
    assert len(wire.downloads()) == 2


def test_a_result_that_an_expression_asks_about_comes_here(wire, models, scene, tmp_path):
    maker = ModelMaker("Asking")
    maker.step("First", "hpgc:local.BandMath", il=given("image"), exp=fixed("im1b1"))
    asks = Source.fromExpression("'im1b1+0*' || to_int(@First_out_result_maxx)")
    maker.step("Second", "hpgc:local.BandMath", {"out_result": "last"}, il=made("First", "out_result"), exp=asks)
    id = models(maker.done())
    variables = [name for name in maker.model.variablesForChildAlgorithm("Second") if name.endswith("maxx")]
    assert any(name.startswith("First") for name in variables), variables
    processing.run(id, {"image": str(scene), "last": str(tmp_path / "last.tif")}, feedback=Recorder())
    assert len(wire.downloads()) == 2


def test_a_model_without_a_file_runs_as_well(wire, scene, tmp_path):
    values = {"image": str(scene), "last": str(tmp_path / "last.tif")}
    processing.run(chain().done(), values, feedback=Recorder())
    np.testing.assert_allclose(pixels(tmp_path / "last.tif"), due(scene))
    assert len(wire.uploads()) == 1


def test_qgis_process_leaves_them_there_too(wire, scene, tmp_path):
    path = tmp_path / "Chain.model3"
    chain().done().toFile(str(path))
    qgis = QgisProcess(tmp_path / "qgis")
    qgis.algorithm("hpgc:addconnection", NAME="local", URL=wire.server.url)
    qgis.run("run", str(path), f"--image={scene}", f"--last={tmp_path / 'last.tif'}")
    np.testing.assert_allclose(pixels(tmp_path / "last.tif"), due(scene))
    assert (len(wire.uploads()), len(wire.downloads())) == (1, 1)
    shutil.rmtree(tmp_path / "qgis")


def test_the_model_designer_finds_the_same_steps(models, provider):
    """Steps are told apart by their variables: of a branching model no two have the same."""
    maker = ModelMaker("Branches")
    for name in ("Left", "Right"):
        maker.step(name, "native:rescaleraster", INPUT=given("image"))
    maker.step("Both", "native:rescaleraster", INPUT=made("Left", "OUTPUT"))
    model = maker.done()
    names = [frozenset(model.variablesForChildAlgorithm(id)) for id in model.childAlgorithms()]
    assert len(set(names)) == len(names) == 3
