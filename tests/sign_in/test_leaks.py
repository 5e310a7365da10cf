"""A token is where it belongs, and nowhere else: the main job, and then a search of everything that it has left."""

from __future__ import annotations

import base64
import contextlib
import gc
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerMetadata,
    QgsNetworkAccessManager,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
)
from qgis.gui import QgsBrowserGuiModel, QgsGui, QgsLayerTreeView
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.PyQt.QtXml import QDomDocument

from hpgc_provider.api import HpgcError
from hpgc_provider.api.sign_in import Token
from hpgc_provider.connections import Connection, connection, save_connection
from hpgc_provider.sign_in import Account, Method, SignIn, account
from tests.feedback import Recorder
from tests.scripted_server import Reply, ScriptedServer
from tests.sign_in.steps import sign_in
from tests.waiting import wait_until

MARKED = "at_marked_0123456789abcdefghijklmnopqrstuvwxyz"


class Tokens:
    """Every token and secret there was, and a search for any of them."""

    def __init__(self) -> None:
        self.secrets: set[str] = set()

    def add(self, *secrets: str) -> None:
        self.secrets |= {secret for secret in secrets if secret}

    def found_in(self, content: str | bytes) -> bool:
        """Whether a token stands there: as it is, in an address, or in Base64; the part that is signed counts too."""
        content = content.encode() if isinstance(content, str) else content
        parts = {part for secret in self.secrets for part in (secret, secret.rsplit(".", 1)[-1]) if len(part) > 20}
        forms = {form for part in parts for form in (part, quote(part, safe=""))}
        forms |= {base64.b64encode(part.encode()).decode().rstrip("=") for part in parts}
        return any(form.encode() in content for form in forms)


@pytest.fixture
def tokens(monkeypatch) -> Tokens:
    """Takes note of each token that is kept."""
    found, keep = Tokens(), Account.keep

    def noted(self, token):
        found.add(token.access_token, token.refresh_token)
        keep(self, token)

    monkeypatch.setattr(Account, "keep", noted)
    return found


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """QGIS's message log."""
    lines: list[str] = []
    note = lambda message, tag, level, *_: lines.append(f"{tag} {message}")  # noqa: E731
    log = QgsApplication.messageLog()
    log.messageReceived.connect(note)
    yield lines
    log.messageReceived.disconnect(note)


def run_in_the_dialog(scene, qgis_iface, monkeypatch, **values) -> str:
    """Runs BandMath as a person does, which fills the history; returns the dialog's log."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    # Real ones: QGIS hands them to its C++.
    browser, tree = QgsBrowserGuiModel(), QgsLayerTreeView()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: tree, raising=False)
    dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("hpgc:guarded.BandMath"))
    ended = []
    dialog.algorithmFinished.connect(lambda fine, results: ended.append(fine))
    dialog.mainWidget().setParameters({"il": [str(scene)], "exp": "im1b1", **values})
    # One that can't be seen is taken for closed, and goes when its run is over.
    dialog.show()
    dialog.runButton().click()
    wait_until(lambda: ended, timeout=60)
    wait_until(lambda: dialog.runButton().isEnabled())
    log = "\n".join(edit.toHtml() for edit in dialog.findChildren(QTextEdit))
    dialog.close()
    dialog.deleteLater()
    assert ended == [True], log
    return log


def model_of(algorithm_id: str, scene: Path) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm("ratio", "ratio")
    child = QgsProcessingModelChildAlgorithm(algorithm_id)
    fixed = QgsProcessingModelChildParameterSource.fromStaticValue
    child.addParameterSources("il", [fixed([str(scene)])])
    child.addParameterSources("exp", [fixed("im1b1")])
    model.addChildAlgorithm(child)
    return model


def files_with_tokens(tokens: Tokens, *folders: Path) -> list[str]:
    """The files below ``folders`` in which a token stands."""
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            with contextlib.suppress(OSError):
                if path.is_file() and tokens.found_in(path.read_bytes()):
                    found.append(str(path))
    return found


def told_by(problem: BaseException) -> str:
    """All that an exception says, with what it was raised from."""
    told = "".join(traceback.format_exception(type(problem), problem, problem.__traceback__))
    while problem is not None:
        told += repr(problem) + str(problem) + repr(vars(problem))
        problem = problem.__cause__ or problem.__context__
    return told


def test_the_main_job_leaves_no_token_anywhere(
    connected, ana, scene, tmp_path, tokens, logged, project, profile, qgis_iface, monkeypatch
):
    _, feedback = sign_in(ana)
    seen = [feedback.text]
    seen.append(run_in_the_dialog(scene, qgis_iface, monkeypatch, out_result=str(tmp_path / "dialog.tif")))
    history = QgsGui.historyProviderRegistry().queryEntries()
    assert any("BandMath" in str(entry.entry) for entry in history)
    seen.append(" ".join(str(entry.entry) for entry in history))

    context = QgsProcessingContext()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    values = {"il": [str(scene)], "exp": "im1b1", "HPGC_RESULTS": "wms", "out_result": output}
    feedback = Recorder()
    result = processing.run("hpgc:guarded.BandMath", values, context=context, feedback=feedback)
    seen += [feedback.text, repr(result)]
    (id,) = context.layersToLoadOnCompletion()
    layer = context.temporaryLayerStore().takeMapLayer(context.temporaryLayerStore().mapLayer(id))
    project.addMapLayer(layer)
    document = QDomDocument("qgis")
    element = document.createElement("metadata")
    metadata: QgsLayerMetadata = layer.metadata()
    metadata.writeMetadataXml(element, document)
    document.appendChild(element)
    seen += [document.toString(), layer.source(), layer.publicSource(), layer.htmlMetadata()]
    for name in ("saved.qgs", "saved.qgz"):
        assert project.write(str(tmp_path / name))

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:guarded.BandMath")
    plain = {**values, "out_result": "ratio.tif"}
    seen += [algorithm.asPythonCommand(plain, context), str(algorithm.asMap(plain, context))]
    seen += [str(algorithm.asQgisProcessCommand(plain, context)), algorithm.shortHelpString()]
    model = model_of("hpgc:guarded.BandMath", scene)
    assert model.toFile(str(tmp_path / "ratio.model3"))
    seen.append("\n".join(model.asPythonCode(QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass, 4)))

    server = connection("guarded")
    client = server.client()
    wait_until(lambda: account("guarded").token().is_due())
    client.process("BandMath")
    seen += [repr(server), repr(client), repr(vars(client.transport)), repr(account("guarded").token())]
    for wrong in ({"exp": "nonsense("}, {"il": [str(tmp_path / "no.tif")]}):
        with pytest.raises(QgsProcessingException) as failed:
            processing.run("hpgc:guarded.BandMath", {**plain, **wrong}, feedback=feedback)
        seen.append(told_by(failed.value))
    with pytest.raises(HpgcError) as refused:
        client.process("no such process")
    seen.append(told_by(refused.value))
    seen += [feedback.text, "\n".join(logged)]

    # The token was at work: there are some, and more than one.
    assert len(tokens.secrets) > 2
    assert tokens.found_in(f"x {account('guarded').token().access_token} y")
    assert [text[:80] for text in seen if tokens.found_in(text)] == []
    temporary = Path(QgsProcessingUtils.tempFolder())
    cache = Path(QgsNetworkAccessManager.instance().cache().cacheDirectory())
    gc.collect()
    assert files_with_tokens(tokens, profile.parent, tmp_path, temporary, cache) == []


DESCRIPTION = {
    "id": "p",
    "jobControlOptions": ["async-execute"],
    "outputTransmission": ["value", "reference"],
    "inputs": {"word": {"schema": {"type": "string"}}},
    "outputs": {"out": {"schema": {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}}},
}


def test_a_second_host_is_never_shown_the_token(provider, store, server, tokens, scene, tmp_path, logged):
    tokens.add(MARKED)

    def guarded(reply):
        signed = {"Authorization": f"Bearer {MARKED}"}
        return lambda request: reply if signed.items() <= request.headers.items() else Reply(401, {"title": MARKED[:9]})

    with ScriptedServer() as other:
        other.on("GET", "/result.tif", Reply(body=scene.read_bytes(), headers={"Content-Type": "image/tiff"}))
        other.on("GET", "/moved", Reply(302, headers={"Location": f"{other.origin}/result.tif"}))
        other.on("GET", "/describe", Reply(body=DESCRIPTION))
        server.on("GET", "/ogc-api/", Reply(body={"links": [{"rel": "processes", "href": f"{server.url}processes"}]}))
        server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": []}))
        server.on("GET", "/ogc-api/processes", guarded(Reply(body={"processes": [{"id": "p"}, {"id": "q"}]})))
        server.on("GET", "/ogc-api/processes/p", guarded(Reply(body=DESCRIPTION)))
        server.on("GET", "/ogc-api/processes/q", Reply(302, headers={"Location": f"{other.origin}/describe"}))
        job = {"jobID": "1", "status": "successful", "links": [{"rel": "results", "href": f"{other.origin}/results"}]}
        server.on("POST", "/ogc-api/processes/p/execution", guarded(Reply(201, job)))
        server.on("GET", "/ogc-api/jobs/1", guarded(Reply(body=job)))
        link = {"href": f"{other.origin}/moved", "type": "image/tiff"}
        server.on("GET", "/ogc-api/jobs/1/results", guarded(Reply(body={"out": link})))
        (tmp_path / "token.txt").write_text(MARKED)
        values = {"NAME": "guarded", "URL": server.url, "METHOD": "token"}
        processing.run("hpgc:addconnection", values, feedback=Recorder())
        sign_in(FILE=str(tmp_path / "token.txt"))
        (tmp_path / "token.txt").unlink()
        values = {"word": "x", "out": str(tmp_path / "out.tif")}
        processing.run("hpgc:guarded.p", values, feedback=Recorder())
        assert (tmp_path / "out.tif").read_bytes() == scene.read_bytes()
        assert {request.path for request in other.requests} == {"/result.tif", "/moved", "/describe"}
        assert [request.path for request in other.requests if tokens.found_in(repr(request))] == []
        assert not tokens.found_in("\n".join(logged))
        assert files_with_tokens(tokens, tmp_path) == []


def test_an_added_origin_is_the_only_other_that_is_shown_it(provider, store, server, tmp_path):
    sign = SignIn(method=Method.TOKEN)
    with ScriptedServer() as other, ScriptedServer() as third:
        for host in (other, third):
            host.on("GET", "/x", Reply(body=DESCRIPTION))
        added = Connection("guarded", server.url, sign_in=sign, origins=(other.origin,))
        save_connection(added)
        account("guarded").keep(Token.pasted(MARKED))
        for host in (other, third):
            server.on("GET", "/ogc-api/processes/p", Reply(302, headers={"Location": f"{host.origin}/x"}))
            connection("guarded").client().process("p")
        assert other.requests[-1].headers["Authorization"] == f"Bearer {MARKED}"
        assert "Authorization" not in third.requests[-1].headers
        assert replace(added, origins=()).layer_access(f"{other.origin}/maps") == ""
        assert added.layer_access(f"{other.origin}/maps") != ""
