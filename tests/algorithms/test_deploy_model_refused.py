"""What of a model can't run on a server is said before anything is sent, by its name."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterFile,
    QgsProcessingParameterLayout,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMeshLayer,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
    QgsProcessingProvider,
)

from tests.algorithms.deploying import deploy, kept, run
from tests.feedback import Recorder
from tests.models.deployable import with_step, zones
from tests.models.make_models import ModelMaker, given


def with_input(parameter):
    maker = ModelMaker("Refused")
    maker.input(parameter)
    maker.step("Copy", "gdal:translate", {"OUTPUT": "copy"}, INPUT=given("image"))
    return maker.done()


STEPS = {
    "hpgc:local.BandMath": "runs on a server itself",
    "native:nonesuch": "no algorithm “native:nonesuch”",
    "model:nonesuch": "no algorithm “model:nonesuch”",
    "qgis:selectbyexpression": "only in the window of QGIS",
    "native:rasterize": "needs a project",
}


@pytest.mark.parametrize(("id", "why"), STEPS.items())
def test_a_step_that_cannot_run_on_a_server_is_named(local, tmp_path, id, why):
    with pytest.raises(QgsProcessingException, match=f"The step “Odd one” of the model can't run on a server: .*{why}"):
        deploy(with_step(id), tmp_path)


VALUES = {
    "a file": ("native:buffer", {"INPUT": "/data/roads.shp"}, "INPUT is “/data/roads.shp”, which the server doesn't"),
    "a database": (
        *("native:buffer", {"INPUT": "dbname='city' host=db user='me' password='secret' table=roads"}),
        "the value of INPUT holds a login or a password",
    ),
    "a login": ("native:buffer", {"INPUT": "url=https://hpgc.example/wfs authcfg=abc1234"}, "holds a login"),
    "a connection": ("native:postgisexecutesql", {"DATABASE": "city"}, "DATABASE stands for something"),
    "a key": (
        "native:filedownloader",
        {"URL": "https://hpgc.example/a?token=secret"},
        "the value of URL holds a login",
    ),
}


@pytest.mark.parametrize("what", VALUES)
def test_a_step_that_holds_what_only_this_computer_has_is_named(local, tmp_path, what):
    id, values, why = VALUES[what]
    with pytest.raises(QgsProcessingException, match=f"The step “Odd one” .*{why}") as refused:
        deploy(with_step(id, **values), tmp_path)
    assert "secret" not in str(refused.value)
    assert "abc1234" not in str(refused.value)


INPUTS = [
    (QgsProcessingParameterAuthConfig("odd", "Odd one"), "a login is never sent"),
    (QgsProcessingParameterMapLayer("odd", "Odd one"), "a layer of any kind"),
    (QgsProcessingParameterLayout("odd", "Odd one"), "a print layout"),
    (QgsProcessingParameterProviderConnection("odd", "Odd one", "postgres"), "a database of this computer"),
    (QgsProcessingParameterMeshLayer("odd", "Odd one"), "of the kind “mesh”"),
    (QgsProcessingParameterFile("odd", "Odd one", QgsProcessingParameterFile.Behavior.Folder), "it is a folder"),
]


@pytest.mark.parametrize(("parameter", "why"), INPUTS, ids=lambda value: getattr(value, "type", lambda: None)())
def test_an_input_that_cannot_be_carried_is_named(local, tmp_path, parameter, why):
    with pytest.raises(QgsProcessingException, match=f"The input “Odd one” .odd. .*{why}"):
        deploy(with_input(parameter.clone()), tmp_path)


def test_a_default_with_a_password_is_refused(local, tmp_path):
    model = with_input(QgsProcessingParameterString("odd", "Odd one", "https://me:secret@hpgc.example/"))
    with pytest.raises(QgsProcessingException, match="default of the input “Odd one” holds a login") as refused:
        deploy(model, tmp_path)
    assert "secret" not in str(refused.value)


def test_a_step_of_another_provider_is_warned_of(provider, tmp_path):
    other = OtherProvider()
    QgsApplication.processingRegistry().addProvider(other)
    try:
        feedback = Recorder()
        path = kept(with_step("other:copy"), tmp_path)
        run("deploymodel", feedback, FILE=path, SAVE_TO=str(tmp_path / "p.json"))
        assert "“Odd one” needs “other:copy”: the container image must have that provider" in feedback.text
    finally:
        QgsApplication.processingRegistry().removeProvider(other)


class OtherProvider(QgsProcessingProvider):
    """A provider that QGIS itself doesn't have."""

    def id(self):
        return "other"

    def name(self):
        return "Other"

    def loadAlgorithms(self):
        self.addAlgorithm(OtherAlgorithm())


class OtherAlgorithm(QgsProcessingAlgorithm):
    """Does nothing."""

    def createInstance(self):
        return OtherAlgorithm()

    def name(self):
        return "copy"

    def displayName(self):
        return "Copy"

    def initAlgorithm(self, configuration=None):
        pass


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "Give the model once"),
        ({"MODEL": "model:a", "FILE": "/a.model3"}, "Give the model once"),
        ({"MODEL": "model:nonesuch"}, "There is no model “model:nonesuch”"),
        ({"MODEL": "native:buffer"}, "is no model"),
        ({"FILE": "/no/such.model3"}, "There is no file /no/such.model3"),
    ],
)
def test_what_is_no_model_is_a_sentence(local, values, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("deploymodel", NAME="local", **values)


def test_a_model_that_is_not_complete_is_refused(local, tmp_path):
    maker = ModelMaker("Incomplete")
    maker.step("Copy", "gdal:translate", {"OUTPUT": "copy"})
    with pytest.raises(QgsProcessingException, match=r"“Incomplete” is not complete: .*INPUT"):
        deploy(maker.done(), tmp_path)


@pytest.mark.parametrize("values", [{"PROCESS_ID": "a/b"}, {"IMAGE": "qgis qgis"}])
def test_ids_and_images_that_cannot_be_are_refused(local, tmp_path, values):
    (word,) = values.values()
    with pytest.raises(QgsProcessingException, match=f"“{word}”"):
        deploy(zones(), tmp_path, **values)


def test_a_file_that_holds_no_model_is_a_sentence(local, tmp_path):
    path = tmp_path / "broken.model3"
    path.write_text("nothing of the kind")
    with pytest.raises(QgsProcessingException, match=r"broken\.model3 holds no model"):
        run("deploymodel", NAME="local", FILE=str(path))


def test_without_a_connection_and_a_file_there_is_nothing_to_do(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="Give the name of the connection, or a file"):
        run("deploymodel", FILE=kept(zones(), tmp_path))
