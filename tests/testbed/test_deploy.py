"""The local server deploys, replaces and undeploys, and runs what was deployed, with real results."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from hpgc_provider.api import (
    DeployNotOffered,
    HpgcClient,
    ImmutableProcess,
    InlineFile,
    JobFailed,
    JobStatus,
    NotFound,
    ProcessExists,
    Reference,
    read_package,
)
from hpgc_provider.api.link import find_link
from hpgc_provider.api.packages import ApplicationPackage, cwl_by_url, cwl_inline
from tests.collected import COLLECTED_PACKAGES

from .client import SECONDS, execute, status_of, submit, wait_for
from .launch import LocalServer
from .test_testbed import programs

PACKAGES = Path(__file__).resolve().parents[1] / "packages"
RATIO, BANDS, SLEEP, TOOL = (PACKAGES / f"{name}.cwl" for name in ("band-ratio", "scale-bands", "sleep", "greet-tool"))
SLURM = json.loads((PACKAGES / "bandmath-slurm.json").read_text())
EXCEPTIONS = "http://www.opengis.net/def/exceptions"
CWL_JSON, CWL_YAML, OGCAPPPKG = "application/cwl+json", "application/cwl+yaml", "application/ogcapppkg+json"


@pytest.fixture(scope="module")
def server(data: Path) -> Iterator[LocalServer]:
    """A local server of these tests alone."""
    for path in PACKAGES.glob("*.cwl"):
        (data / path.name).write_bytes(path.read_bytes())
    with LocalServer(data=data) as running:
        yield running


@pytest.fixture
def client(server: LocalServer) -> Iterator[HpgcClient]:
    """A client of that server, which has only its own processes before and after each test."""
    client = HpgcClient(server.url)
    yield client
    for process in client.processes():
        if process.mutable:
            client.undeploy(process.id)


@pytest.fixture
def image(data: Path) -> InlineFile:
    """An image whose pixels count up from 0."""
    return InlineFile(data / "image.tif", "image/tiff")


def run(client: HpgcClient, id: str, inputs: dict[str, Any], mode: str = "value", media_type: str = "") -> Any:
    """The results of a run that has to succeed."""
    form = {"transmissionMode": mode, **({"format": {"mediaType": media_type}} if media_type else {})}
    job = client.execute(id, inputs, {one.id: form for one in client.process(id).outputs}, "document")
    status = job.wait(60)
    assert status.status == JobStatus.SUCCESSFUL, status.message
    return job.results()


def pixels(content: bytes) -> Any:
    """The pixels of a GeoTIFF."""
    from osgeo import gdal

    gdal.FileFromMemBuffer("/vsimem/result.tif", content)
    try:
        return gdal.Open("/vsimem/result.tif").ReadAsArray()
    finally:
        gdal.Unlink("/vsimem/result.tif")


def post(server: LocalServer, content: Any, media_type: str = OGCAPPPKG, **query: str) -> requests.Response:
    """The answer to a deployment, whatever it is."""
    body = content if isinstance(content, (str, bytes)) else json.dumps(content)
    headers = {"Content-Type": media_type}
    return requests.post(server.url + "processes", body, headers=headers, params=query, timeout=30)


def test_the_server_declares_what_it_deploys(server: LocalServer, client: HpgcClient) -> None:
    conformance = client.conformance()
    assert conformance.deploys
    assert conformance.execution_unit_types == {"cwl"}
    assert conformance.runs_unit("slurm")
    openapi = requests.get(server.url + "openapi", timeout=SECONDS).json()["paths"]
    assert set(openapi["/processes/{processId}"]) == {"parameters", "put", "delete"}
    assert openapi["/processes"]["post"]["operationId"] == "deploy"


def test_what_was_deployed_is_described_runs_is_replaced_runs_anew_and_goes(
    client: HpgcClient, image: InlineFile, data: Path
) -> None:
    before = {process.id for process in client.processes()}
    text = RATIO.read_text().replace("default: im1b1/im1b2", "default: im1b1 / 2")
    deployed = client.deploy(text)
    assert (deployed.id, deployed.title, deployed.mutable) == ("band-ratio", "Ratio of two bands", True)
    assert deployed.job_control_options == ("async-execute", "dismiss")
    listed = {process.id: process.mutable for process in client.processes()}
    assert set(listed) - before == {"band-ratio"}
    assert [id for id, mutable in listed.items() if mutable] == ["band-ratio"]
    process = client.process("band-ratio")
    assert process.runs_async
    assert [(one.id, one.min_occurs, one.schema.get("default")) for one in process.inputs] == [
        ("image", 1, None),
        ("expression", 0, "im1b1 / 2"),
    ]
    assert process.inputs[0].schema["oneOf"][0]["contentMediaType"] == "image/tiff"
    assert [one.id for one in process.outputs] == ["ratio"]
    counted = pixels((data / "image.tif").read_bytes())
    assert (pixels(run(client, "band-ratio", {"image": image})["ratio"].read()) == counted / 2).all()

    replaced = client.replace(
        "band-ratio", text.replace("im1b1 / 2", "im1b1 * 3").replace("two bands", "bands once more")
    )
    assert (replaced.title, replaced.remark) == ("Ratio of bands once more", "")
    assert client.process("band-ratio").inputs[1].schema["default"] == "im1b1 * 3"
    assert (pixels(run(client, "band-ratio", {"image": image})["ratio"].read()) == counted * 3).all()

    assert client.undeploy("band-ratio") == ""
    assert {process.id for process in client.processes()} == before
    for act in (lambda: client.process("band-ratio"), lambda: client.undeploy("band-ratio")):
        with pytest.raises(NotFound):
            act()
    with pytest.raises(NotFound):
        client.execute("band-ratio", {"image": image})


def test_a_workflow_of_two_steps_scatters_over_bands(client: HpgcClient, image: InlineFile, data: Path) -> None:
    client.deploy(BANDS)
    results = run(client, "scale-bands", {"image": image, "bands": [1, 1, 1], "factor": 4})
    stack = pixels(results["stacked"].read())
    assert stack.shape == (3, 30, 40)
    assert (stack == pixels((data / "image.tif").read_bytes()) * 4).all()
    assert "ConcatenateImages" in results["log"]


def test_a_raster_by_reference_is_a_map_or_a_coverage_as_bandmaths_are(
    server: LocalServer, client: HpgcClient, data: Path
) -> None:
    client.deploy(BANDS)
    scene = Reference(f"{server.origin}/data/image.tif", "image/tiff")
    inputs = {"image": scene, "bands": [1]}
    job = client.execute(
        "scale-bands",
        inputs,
        {"stacked": {"transmissionMode": "reference", "format": {"mediaType": "image/png"}}},
        "document",
    )
    job.wait(60)
    href = job.results()["stacked"].href
    assert "request=GetMap" in href
    assert requests.get(href + "&styles=", timeout=SECONDS).content.startswith(b"\x89PNG")
    results = run(client, "scale-bands", inputs, "reference")
    assert "request=GetCoverage" in results["stacked"].href
    coverage = requests.get(results["stacked"].href, timeout=SECONDS).content
    assert (pixels(coverage) == pixels((data / "image.tif").read_bytes()) * 2).all()
    assert "ConcatenateImages" in requests.get(results["log"].href, timeout=SECONDS).text
    job.dismiss()
    assert not requests.get(href + "&styles=", timeout=SECONDS).content.startswith(b"\x89PNG")


@pytest.mark.parametrize("form", ["json", "inline", "text", "array", "weaver", "link", "fragment", "linked-yaml"])
def test_a_package_is_taken_in_each_form(server: LocalServer, client: HpgcClient, form: str) -> None:
    cwl = dict(read_package(SLEEP).document)
    address = f"{server.origin}/data/sleep.cwl"
    source: Any = {
        "json": cwl,
        "inline": cwl_inline(SLEEP),
        "text": {"executionUnit": {"value": SLEEP.read_text(), "mediaType": "application/cwl"}},
        "array": {"executionUnit": [{"value": json.dumps(cwl), "mediaType": CWL_JSON}]},
        "weaver": {"executionUnit": [{"unit": cwl}]},
        "link": cwl_by_url(address),
        "fragment": cwl_by_url(f"{address}#sleep"),
        "linked-yaml": address,
    }[form]
    assert client.deploy(source).id == "sleep"
    package = client.package("sleep")
    assert package.document == read_package(source).document


def test_a_description_that_comes_with_the_package_counts(client: HpgcClient) -> None:
    description = {
        "id": "nap",
        "title": "A nap",
        "version": "2.1",
        "inputs": {"seconds": {"schema": {"type": "integer"}}},
    }
    client.deploy(cwl_inline(SLEEP, {"process": description}))
    process = client.process("nap")
    assert (process.title, process.version, [one.id for one in process.inputs]) == ("A nap", "2.1", ["seconds"])
    assert run(client, "nap", {"seconds": 0}) == {}


def test_a_lone_tool_runs_once_it_is_wrapped(client: HpgcClient) -> None:
    client.deploy(read_package(TOOL).wrapped())
    assert run(client, "greet", {})["greeting"] == "Hello world\n"
    assert run(client, "greet", {"name": "you", "loud": True})["greeting"] == "Hello you !\n"


def test_a_container_for_slurm_runs_its_entry_point(client: HpgcClient, image: InlineFile, data: Path) -> None:
    assert client.deploy(SLURM).title == "BandMath through Slurm"
    failed = client.execute("BandMathSlurm", {"il": [image], "exp": "nonsense("}).wait(60)
    assert "Unexpected token" in failed.message
    result = run(client, "BandMathSlurm", {"il": [image, image], "exp": "im1b1 + 2 * im2b1", "out": "uint16"})["out"]
    made = pixels(result.read())
    assert made.dtype == "uint16"
    assert (made == 3 * pixels((data / "image.tif").read_bytes())).all()


@pytest.mark.skipif(not COLLECTED_PACKAGES, reason="the gathered packages are not here")
@pytest.mark.parametrize("path", COLLECTED_PACKAGES, ids=lambda path: path.stem)
def test_every_gathered_package_is_deployed_or_refused(
    server: LocalServer, client: HpgcClient, data: Path, path: Path
) -> None:
    package = read_package(path)
    document = json.loads(package.body())
    if package.kinds == ("openeo",):
        with pytest.raises(DeployNotOffered, match="“openeo”"):
            client.deploy(package)
        return
    expected = "mine"
    if package.kinds == ("slurm",):
        # BandMath itself is part of the server.
        document["processDescription"]["id"] = expected
    else:
        # What the links lead to is not on this machine: a document of the same names stands in for it.
        expected = package.units[0].fragment or "water-bodies"
        (data / "stand-in.cwl").write_text(SLEEP.read_text().replace("id: sleep\n", f"id: {expected}\n"))
        fragment = document["executionUnit"]["href"].partition("#")[1:]
        document["executionUnit"]["href"] = f"{server.origin}/data/stand-in.cwl{''.join(fragment)}"
    assert client.deploy(ApplicationPackage.read(document)).id == expected
    assert client.process(expected).mutable


def test_a_job_tells_its_progress_its_log_and_the_reason_of_a_failure(client: HpgcClient) -> None:
    client.deploy(SLEEP)
    job = client.execute("sleep", {"seconds": 0, "status": 3})
    seen: list[str] = []
    status = job.wait(60, progress=lambda info: seen.append(info.message))
    assert (status.status, status.message) == (JobStatus.FAILED, "Step sleep ended with status 3: Too tired to go on")
    assert "Too tired to go on" in requests.get(find_link(status.links, "log").href, timeout=SECONDS).text
    with pytest.raises(JobFailed, match="Too tired"):
        job.results()


def test_a_dismissed_job_takes_the_programs_of_its_steps_along(client: HpgcClient) -> None:
    client.deploy(SLEEP)
    job = client.execute("sleep", {"seconds": 1000})
    mark = f"HPGC_TESTBED_JOB={job.id}"
    wait_for(lambda: "sleep" in programs(mark), "the step")
    assert wait_for(lambda: "Running step" in job.status().message, "its message")
    client.undeploy("sleep")
    assert job.status().status == JobStatus.RUNNING
    job.dismiss()
    assert programs(mark) == []
    with pytest.raises(NotFound):
        job.status()


def test_a_deployed_process_is_not_run_synchronously(server: LocalServer, client: HpgcClient) -> None:
    client.deploy(SLEEP)
    before = len(client.jobs())
    answer = execute(server.url, "sleep", {"seconds": 0})
    assert (answer.status_code, "asynchronously only" in answer.json()["detail"]) == (400, True)
    assert len(client.jobs()) == before


def test_ids_that_are_taken_and_processes_of_the_server_are_refused(server: LocalServer, client: HpgcClient) -> None:
    client.deploy(SLEEP)
    answer = post(server, SLEEP.read_text(), CWL_YAML)
    assert (answer.status_code, answer.json()["type"]) == (
        409,
        f"{EXCEPTIONS}/ogcapi-processes-2/1.0/duplicated-process",
    )
    assert answer.headers["Location"] == server.url + "processes/sleep"
    built_in = json.loads(json.dumps(SLURM).replace('"BandMathSlurm"', '"BandMath"'))
    assert post(server, built_in).status_code == 409
    with pytest.raises(ProcessExists):
        client.deploy(built_in)
    with pytest.raises(ImmutableProcess):
        client.replace("BandMath", built_in)
    with pytest.raises(ImmutableProcess):
        client.undeploy("BandMath")
    for method in ("PUT", "DELETE"):
        answer = requests.request(method, server.url + "processes/BandMath", data=json.dumps(built_in), timeout=SECONDS)
        assert (answer.status_code, answer.json()["title"]) == (403, "ImmutableProcess")
        answer = requests.request(method, server.url + "processes/nothing", data=json.dumps(built_in), timeout=SECONDS)
        assert (answer.status_code, answer.json()["title"]) == (404, "NoSuchProcess")
    assert requests.get(server.url + "processes/BandMath/package", timeout=SECONDS).status_code == 404


@pytest.mark.parametrize(
    ("content", "media_type", "status", "title"),
    [
        ("{", OGCAPPPKG, 400, "InvalidParameterValue"),
        ({}, OGCAPPPKG, 400, "MissingParameterValue"),
        ({"executionUnit": {"type": "docker", "image": "a"}}, OGCAPPPKG, 400, "InvalidParameterValue"),
        ({"executionUnit": {"type": "SLURM", "image": "a"}}, OGCAPPPKG, 400, "MissingParameterValue"),
        ({"executionUnit": {"href": "file:///etc/passwd"}}, OGCAPPPKG, 400, "InvalidParameterValue"),
        ({"executionUnit": {"href": "http://127.0.0.1:9/app.cwl"}}, OGCAPPPKG, 400, "InvalidParameterValue"),
        ("a: b: c", CWL_YAML, 400, "InvalidParameterValue"),
        ("a: b", CWL_YAML, 400, "InvalidParameterValue"),
        ("cwlVersion: v1.2\nclass: CommandLineTool", CWL_YAML, 400, "WorkflowNotFound"),
        ("cwlVersion: v1.2\nclass: Workflow\nid: a b\ninputs: {}", CWL_YAML, 400, "InvalidParameterValue"),
        ("cwlVersion: v1.2\nclass: Workflow\nid: a\ninputs: {}", CWL_YAML, 400, "InvalidParameterValue"),
        ("<xml/>", "application/xml", 415, "UnsupportedMediaType"),
        ("a" * (6 << 20), CWL_YAML, 413, "ContentTooLarge"),
    ],
)
def test_what_is_no_package_is_refused(
    server: LocalServer, client: HpgcClient, content: Any, media_type: str, status: int, title: str
) -> None:
    before = len(client.processes())
    answer = post(server, content, media_type)
    assert (answer.status_code, answer.json()["title"]) == (status, title), answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert len(client.processes()) == before


def test_w_picks_the_workflow_and_the_first_is_meant_without_it(server: LocalServer, client: HpgcClient) -> None:
    first, second = read_package(SLEEP).document["$graph"], read_package(RATIO).document["$graph"]
    both = {**read_package(RATIO).document, "$graph": [*first, *second]}
    assert post(server, both, CWL_JSON).json()["id"] == "sleep"
    assert client.deploy(both, "band-ratio").id == "band-ratio"
    answer = post(server, both, CWL_JSON, w="nothing")
    assert (answer.status_code, answer.json()["title"]) == (400, "WorkflowNotFound")
    client.replace("band-ratio", both)
    answer = requests.put(
        server.url + "processes/band-ratio", SLEEP.read_bytes(), headers={"Content-Type": CWL_YAML}, timeout=SECONDS
    )
    assert (answer.status_code, answer.json()["title"]) == (400, "WorkflowNotFound")
    answer = requests.put(
        server.url + "processes/band-ratio", json.dumps(SLURM), headers={"Content-Type": OGCAPPPKG}, timeout=SECONDS
    )
    assert (answer.status_code, "is of 'BandMathSlurm'" in answer.json()["detail"]) == (400, True)


def test_slurm_runs_and_dismisses_what_was_deployed(data: Path, image: InlineFile) -> None:
    with LocalServer(engine="slurm", data=data) as server:
        client = HpgcClient(server.url)
        client.deploy(SLURM)
        client.deploy(SLEEP)
        job = client.execute("BandMathSlurm", {"il": [image], "exp": "im1b1 + 1"})
        status = job.wait(60)
        assert status.message == "BandMathSlurm has ended. It ran as Slurm job 1."
        assert (pixels(job.results()["out"].read()) == pixels((data / "image.tif").read_bytes()) + 1).all()
        url = submit(server.url, "sleep", {"seconds": 1000})
        mark = f"HPGC_TESTBED_JOB={url.rsplit('/', 1)[1]}"
        wait_for(lambda: "sleep" in programs(mark), "the step")
        assert wait_for(lambda: "Slurm job 2 is RUNNING: Running step" in status_of(url)["message"], "its message")
        requests.delete(url, timeout=SECONDS)
        assert programs(mark) == []


def test_a_folder_that_a_workflow_makes_comes_as_one_file(client: HpgcClient) -> None:
    tool = {
        "cwlVersion": "v1.2",
        "class": "CommandLineTool",
        "id": "catalog",
        "baseCommand": ["sh", "-c", "mkdir out && echo '{}' > out/catalog.json"],
        "inputs": {},
        "outputs": {"made": {"type": "Directory", "outputBinding": {"glob": "out"}}},
    }
    client.deploy(read_package(tool).wrapped())
    content = run(client, "catalog", {})["made"].read()
    assert zipfile.ZipFile(io.BytesIO(content)).namelist() == ["catalog.json"]
