"""Jobs from scripts: listed, fetched, dismissed."""

import json

import processing
import pytest
import requests
from qgis.core import QgsProcessingException

from hpgc_provider.jobs.store import JobStore, State
from tests.demo.comparison import compare
from tests.feedback import Recorder

RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"


def run(id, **values):
    return processing.run(f"hpgc:{id}", values, feedback=Recorder())


def left(scene, **values):
    """A job that is left to itself; its id."""
    return run("local.BandMath", il=[str(scene)], exp=RATIO, out_result="TEMPORARY_OUTPUT", HPGC_DETACH=True, **values)[
        "HPGC_JOB"
    ]


def test_jobs_of_this_profile_are_listed_and_others_where_the_server_is_asked(local, scene):
    mine = left(scene)
    body = {"inputs": {"reason": "because"}}
    async_ = {"Prefer": "respond-async"}
    answer = requests.post(f"{local.url}processes/Failing/execution", json=body, headers=async_, timeout=10)
    other = answer.headers["Location"].rsplit("/", 1)[1]
    listed = run("jobs", NAME="local")
    (entry,) = json.loads(listed["JOBS"])
    assert (entry["job"], entry["process"], entry["connection"], listed["COUNT"]) == (mine, "BandMath", "local", 1)
    ids = [entry["job"] for entry in json.loads(run("jobs", NAME="local", OTHERS=True)["JOBS"])]
    assert ids.count(mine) == 1
    assert other in ids


def test_the_results_of_a_job_are_fetched_into_a_folder(local, scene, tmp_path):
    id = left(scene, pause=0.2)
    fetched = run("fetchresults", NAME="local", JOB=id, FOLDER=str(tmp_path))
    assert json.loads(fetched["RESULTS"]) == {"out_result": str(tmp_path / "out_result.tif")}
    assert "all 65536 pixels" in compare(scene, tmp_path / "out_result.tif")
    assert not JobStore().jobs()[0].is_open


def test_a_job_that_was_started_elsewhere_is_fetched_too(local, scene, tmp_path):
    body = {"inputs": {"il": [{"href": f"{local.origin}/data/scene.tif", "type": "image/tiff"}], "exp": RATIO}}
    headers = {"Prefer": "respond-async"}
    answer = requests.post(f"{local.url}processes/BandMath/execution", json=body, headers=headers, timeout=10)
    id = answer.headers["Location"].rsplit("/", 1)[1]
    run("fetchresults", NAME="local", JOB=id, FOLDER=str(tmp_path))
    assert "all 65536 pixels" in compare(scene, tmp_path / "out_result.tif")


def test_a_cancel_while_fetching_leaves_the_job_alone(local, scene, tmp_path):
    id = left(scene, pause=0.8)
    feedback = Recorder(on_text=lambda feedback, text: feedback.cancel() if "step" in text else None)
    values = {"NAME": "local", "JOB": id, "FOLDER": str(tmp_path)}
    with pytest.raises(QgsProcessingException):
        processing.run("hpgc:fetchresults", values, feedback=feedback)
    assert requests.get(f"{local.url}jobs/{id}?f=json", timeout=10).status_code == 200
    run("fetchresults", **values)
    assert (tmp_path / "out_result.tif").is_file()


def test_a_job_is_dismissed(local, scene):
    id = left(scene, pause=30)
    run("dismiss", NAME="local", JOB=id)
    assert requests.get(f"{local.url}jobs/{id}", timeout=10).status_code == 404
    assert JobStore().jobs()[0].state is State.DISMISSED
    run("dismiss", NAME="local", JOB=id)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"NAME": "local", "JOB": "no-such-job"}, "no-such-job"),
        ({"NAME": "nowhere", "JOB": "1"}, "no connection “nowhere”"),
        ({"NAME": "local", "JOB": " "}, "id of the job"),
    ],
)
def test_what_is_not_there_is_a_sentence(local, tmp_path, values, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("fetchresults", FOLDER=str(tmp_path), **values)
