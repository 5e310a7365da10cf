"""Runs whose inputs go by a staging area: the server fetches them there, and they go when the job is done."""

from __future__ import annotations

import re
import threading
from dataclasses import replace

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsSettings

from hpgc_provider.api import InlineFile, Reference
from hpgc_provider.connections import connection, save_connection
from hpgc_provider.jobs.ledger import Page
from hpgc_provider.jobs.stage_inputs import stage_inputs
from hpgc_provider.jobs.staged_files import StagedFiles
from hpgc_provider.jobs.staged_removal import removals
from hpgc_provider.jobs.store import JobStore, State
from hpgc_provider.staging_settings import Staging
from tests.demo.comparison import compare
from tests.feedback import Recorder
from tests.object_store import SECRET_KEY
from tests.scripted_server import Reply
from tests.staging_areas import noted
from tests.waiting import wait_until
from tests.web_dav import PASSWORD

RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"


@pytest.fixture(autouse=True)
def _no_memory():
    """Each test is a session of its own."""
    removals.known.clear()
    yield
    removals.known.clear()


def staged_by(staging, name="local"):
    save_connection(replace(connection(name), staging=staging))


def run(scene, path, feedback=None, context=None, **values):
    values = {"il": [str(scene)], "exp": RATIO, "out_result": str(path), **values}
    return processing.run("hpgc:local.BandMath", values, feedback=feedback or Recorder(), context=context)


def test_a_job_reads_its_input_from_a_bucket(local, s3, bucket, scene, tmp_path):
    staged_by(s3)
    feedback = Recorder()
    run(scene, tmp_path / "ratio.tif", feedback)
    assert "all 65536 pixels" in compare(scene, tmp_path / "ratio.tif")
    size = f"{scene.stat().st_size / 1e3:.0f} kB"
    assert f"Putting scene.tif ({size}) into the staging area {bucket.area}" in feedback.text
    assert feedback.progress_seen == sorted(feedback.progress_seen)
    assert bucket.names() == []
    assert noted() == []


def test_a_job_reads_its_input_from_a_web_folder(local, dav, web_dav, scene, tmp_path):
    staged_by(dav)
    before = len(web_dav.asked("PUT")), len(web_dav.asked("DELETE"))
    run(scene, tmp_path / "ratio.tif")
    assert "all 65536 pixels" in compare(scene, tmp_path / "ratio.tif")
    assert (len(web_dav.asked("PUT")), len(web_dav.asked("DELETE"))) == (before[0] + 1, before[1] + 1)
    assert list(web_dav.folder.iterdir()) == []
    assert re.search(r'"GET /inbox/hpgc-[0-9a-f]{32}\.tif ', "\n".join(web_dav.asked("GET")))


def test_files_that_fit_into_the_request_stay_in_it(local, s3, bucket, scene, tmp_path):
    for staging in (replace(s3, threshold=20), replace(s3, threshold=-1), Staging(threshold=0)):
        staged_by(staging)
        feedback = Recorder()
        run(scene, tmp_path / "ratio.tif", feedback)
        assert "staging area" not in feedback.text


def test_the_largest_files_are_staged_until_the_rest_fits(s3, bucket, tmp_path, profile):
    files = []
    for number, size in enumerate((100_000, 700_000, 400_000)):
        path = tmp_path / f"{number}.tif"
        path.write_bytes(bytes([number]) * size)
        files.append(InlineFile(str(path), "image/tiff"))
    job = Page.begin("local", "p", {}).key
    inputs = {"many": files[:2], "one": files[2], "word": "x"}
    made = stage_inputs(inputs, replace(s3, threshold=0.5), job, Recorder())
    assert (made["many"][0], made["one"], made["word"]) == (files[0], files[2], "x")
    assert isinstance(made["many"][1], Reference)
    assert made["many"][1].media_type == "image/tiff"
    (name,) = bucket.names()
    assert re.fullmatch(r"hpgc-[0-9a-f]{32}\.tif", name)
    made = stage_inputs(inputs, replace(s3, threshold=0.49), job, Recorder())
    assert [isinstance(value, Reference) for value in (*made["many"], made["one"])] == [False, True, True]
    made = stage_inputs(inputs, s3, job, Recorder())
    assert [isinstance(value, Reference) for value in (*made["many"], made["one"])] == [True, True, True]
    assert len(bucket.names()) == 3


def test_a_connection_can_keep_what_was_staged(local, dav, web_dav, scene, tmp_path):
    staged_by(replace(dav, keep=True))
    for _ in range(2):
        run(scene, tmp_path / "ratio.tif")
    [path] = web_dav.folder.iterdir()
    assert path.read_bytes() == scene.read_bytes()
    assert len([line for line in web_dav.asked("PUT") if path.name in line]) == 1


def test_what_a_failed_job_has_read_goes_too(local, s3, bucket, scene, tmp_path):
    staged_by(s3)
    with pytest.raises(QgsProcessingException, match="nonsense"):
        run(scene, tmp_path / "ratio.tif", exp="nonsense(")
    assert bucket.names() == []
    assert noted() == []


def test_what_a_cancelled_job_was_to_read_goes_too(local, s3, bucket, scene, tmp_path):
    staged_by(s3)
    feedback = Recorder(on_text=lambda told, text: told.cancel() if text.startswith("running") else None)
    with pytest.raises(QgsProcessingException, match="was dismissed on the server"):
        run(scene, tmp_path / "ratio.tif", feedback, pause=30)
    wait_until(lambda: bucket.names() == [] and noted() == [])


def test_a_cancel_while_a_file_is_staged_leaves_nothing_and_no_job(local, s3, bucket, scene, tmp_path):
    staged_by(s3)
    feedback = Recorder(on_text=lambda told, text: told.cancel() if text.startswith("Putting") else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(scene, tmp_path / "ratio.tif", feedback)
    wait_until(lambda: noted() == [])
    wait_until(lambda: not [one for one in threading.enumerate() if one.name.startswith("hpgc-request")])
    assert bucket.names() == []
    assert JobStore().jobs() == []


DESCRIPTION = {
    "id": "p",
    "jobControlOptions": ["async-execute"],
    "outputTransmission": ["value"],
    "inputs": {"scene": {"schema": {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}}},
    "outputs": {"out": {"schema": {"type": "string"}}},
}


@pytest.fixture
def scripted(provider, server):
    """A connection whose server answers as the test tells it to."""
    server.on("GET", "/ogc-api/", Reply(body={"links": [{"rel": "processes", "href": f"{server.url}processes"}]}))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": []}))
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": [{"id": "p"}]}))
    server.on("GET", "/ogc-api/processes/p", Reply(body=DESCRIPTION))
    processing.run("hpgc:addconnection", {"NAME": "scripted", "URL": server.url})
    return server


def run_scripted(scene, feedback=None):
    return processing.run("hpgc:scripted.p", {"scene": str(scene)}, feedback=feedback or Recorder())


def test_what_a_refused_request_was_to_read_goes_too(scripted, s3, bucket, scene):
    staged_by(s3, "scripted")
    scripted.on("POST", "/ogc-api/processes/p/execution", Reply(400, {"title": "no", "detail": "not like this"}))
    with pytest.raises(QgsProcessingException, match="not like this"):
        run_scripted(scene)
    assert bucket.names() == []
    assert JobStore().jobs() == []


def test_a_request_that_is_too_large_is_told_with_what_to_do(scripted, scene):
    scripted.on("POST", "/ogc-api/processes/p/execution", Reply(413, {"title": "Payload Too Large", "detail": "1 MB"}))
    with pytest.raises(QgsProcessingException, match="give the connection a staging area, or a lower limit for it"):
        run_scripted(scene)


def failing_job(server, before):
    """A job that ends as failed, after ``before`` was called with the address that it got."""

    def begun(request):
        before(re.search(rb'"href": *"([^"]+)"', request.body)[1].decode())
        job = {"jobID": "1", "status": "accepted", "message": ""}
        return Reply(201, job, {"Location": f"{server.url}jobs/1"})

    def ended(request):
        href = re.search(rb'"href": *"([^"]+)"', server.seen("POST", "/ogc-api/processes/p/execution")[0].body)[1]
        said = f"could not read {href.decode()}"
        return Reply(body={"jobID": "1", "status": "failed", "message": said})

    server.on("POST", "/ogc-api/processes/p/execution", begun)
    server.on("GET", "/ogc-api/jobs/1", ended)
    server.on("GET", "/ogc-api/jobs/1/results", Reply(500, {"title": "no", "detail": "it has failed"}))


def test_a_staged_file_that_vanished_is_named_when_the_job_fails(scripted, s3, bucket, scene):
    staged_by(s3, "scripted")
    failing_job(scripted, lambda href: bucket.remove(bucket.names()[0]))
    with pytest.raises(QgsProcessingException) as failed:
        run_scripted(scene)
    assert re.search(r"The staged file /vsis3/inbox/hpgc-\w+\.tif was not there any longer\.$", str(failed.value))
    assert "X-Amz-Signature=&" in str(failed.value) or str(failed.value).count("Signature=") == 0
    assert noted() == []


def test_a_signed_address_that_has_ended_is_named_when_the_job_fails(scripted, s3, bucket, scene):
    staged_by(replace(s3, hours=1e-7), "scripted")
    failing_job(scripted, lambda href: None)
    with pytest.raises(QgsProcessingException, match="let signed addresses of the connection live longer"):
        run_scripted(scene)
    assert bucket.names() == []


def test_a_file_that_can_not_be_removed_is_told_and_the_job_is_fine(local, dav, web_dav, scene, tmp_path):
    staged_by(dav)

    def forbid(told, text):
        if text.startswith("Job http"):
            manager = QgsApplication.authManager()
            manager.removeAuthenticationConfig(dav.authcfg)

    feedback = Recorder(on_text=forbid)
    run(scene, tmp_path / "ratio.tif", feedback)
    assert "all 65536 pixels" in compare(scene, tmp_path / "ratio.tif")
    (left,) = web_dav.folder.iterdir()
    assert f"The staged file {web_dav.url}{left.name} could not be removed, so remove it yourself" in feedback.text


def test_the_files_of_a_job_that_nobody_waits_for_go_in_the_background(local, s3, bucket, scene, tmp_path, background):
    staged_by(s3)
    background.start()
    run(scene, tmp_path / "ratio.tif", context=QgsProcessingContext(), HPGC_DETACH=True, pause=0.5)
    assert len(bucket.names()) == 1
    wait_until(lambda: not JobStore().jobs()[0].is_open)
    wait_until(lambda: bucket.names() == [] and noted() == [])
    assert "all 65536 pixels" in compare(scene, tmp_path / "ratio.tif")


def test_the_files_of_a_job_that_is_dismissed_in_the_background_go(local, s3, bucket, scene, tmp_path, background):
    staged_by(s3)
    background.start()
    run(scene, tmp_path / "ratio.tif", HPGC_DETACH=True, pause=30)
    background.dismiss(JobStore().jobs()[0])
    wait_until(lambda: JobStore().jobs()[0].state is State.DISMISSED)
    wait_until(lambda: bucket.names() == [])


def test_the_files_of_a_job_go_with_the_algorithms_that_end_it(local, s3, bucket, scene, tmp_path):
    staged_by(s3)
    id = run(scene, tmp_path / "ratio.tif", HPGC_DETACH=True, pause=30)["HPGC_JOB"]
    assert len(bucket.names()) == 1
    processing.run("hpgc:dismiss", {"NAME": "local", "JOB": id}, feedback=Recorder())
    assert bucket.names() == []
    id = run(scene, tmp_path / "ratio.tif", HPGC_DETACH=True)["HPGC_JOB"]
    values = {"NAME": "local", "JOB": id, "FOLDER": str(tmp_path / "fetched")}
    processing.run("hpgc:fetchresults", values, feedback=Recorder())
    assert bucket.names() == []
    assert noted() == []


def test_no_secret_and_no_signature_stays_anywhere(local, scripted, s3, dav, bucket, scene, tmp_path, profile):
    logged: list[str] = []
    note = lambda message, tag, level, *_: logged.append(f"{tag} {message}")  # noqa: E731
    QgsApplication.messageLog().messageReceived.connect(note)
    feedback = Recorder()
    signatures = []
    try:
        for staging in (s3, dav):
            staged_by(staging)
            run(scene, tmp_path / "ratio.tif", feedback)
            with pytest.raises(QgsProcessingException) as failed:
                run(scene, tmp_path / "ratio.tif", feedback, exp="nonsense(")
            feedback.pushInfo(str(failed.value))
        staged_by(s3, "scripted")
        failing_job(scripted, signatures.append)
        with pytest.raises(QgsProcessingException) as failed:
            run_scripted(scene, feedback)
        feedback.pushInfo(str(failed.value))
    finally:
        QgsApplication.messageLog().messageReceived.disconnect(note)
    (signature,) = re.findall(r"X-Amz-Signature=(\w+)", signatures[0])
    assert len(signature) == 64
    assert "could not read http" in feedback.text
    QgsSettings().sync()
    texts = {"log": "\n".join(logged), "feedback": feedback.text, "settings": repr(connection("local"))}
    files = {str(path): path.read_bytes() for path in profile.parent.rglob("*") if path.is_file()}
    contents = {**{name: text.encode() for name, text in texts.items()}, **files}
    assert any(name.endswith("jobs.sqlite") for name in contents)
    for secret in (SECRET_KEY, PASSWORD, signature):
        assert [name for name, content in contents.items() if secret.encode() in content] == []
    assert [name for name, content in contents.items() if re.search(rb"X-Amz-Signature=\w", content)] == []
    assert StagedFiles().forgotten() == {}
