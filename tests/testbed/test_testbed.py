"""The local server answers as the server family does, with real results."""

from __future__ import annotations

import base64
import json
import math
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import requests

from .client import SECONDS, execute, inline, status_of, submit, wait_for, wait_until_ended, wanted
from .geotiff import geotiff
from .launch import LocalServer

SLOW_EXPRESSION = "+".join(f"sin(im1b1*{n})*cos(im1b1/{n})" for n in range(1, 60))
RESULT_NOT_READY = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/result-not-ready"
NO_SUCH_JOB = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-job"
ECHOED = {
    "string": "Grüße",
    "enum": "Value2",
    "double": 3.25,
    "integer": -7,
    "boolean": True,
    "date": "2026-02-03T04:05:06Z",
    "measure": {"measurement": 10.3, "uom": "m"},
    "array": [1, 2, 3, 4],
    "complexObject": {"property1": "a", "property5": False},
    "geometry": {"type": "Point", "coordinates": [1.5, 2.5]},
    "boundingBox": {"bbox": [1, 2, 3, 4], "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"},
    "images": {"value": "SUkqAA==", "encoding": "base64", "mediaType": "image/tiff"},
    "featureCollection": {"type": "FeatureCollection", "features": []},
}


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_landing_page_and_the_list_are_there(server: LocalServer, slash: str) -> None:
    landing = requests.get(server.url.rstrip("/") + slash, timeout=SECONDS).json()
    assert landing["title"] == "HPGC API (local)"
    listed = requests.get(server.url + "processes", timeout=SECONDS).json()["processes"]
    assert [process["id"] for process in listed] == ["BandMath", "EchoProcess", "Slow", "Failing", "Statistics"]
    assert all("dismiss" in process["jobControlOptions"] for process in listed)
    assert any(
        name.endswith("/dismiss")
        for name in requests.get(server.url + "conformance", timeout=SECONDS).json()["conformsTo"]
    )


def test_bandmath_is_described_with_images_an_expression_and_both_transmissions(server: LocalServer) -> None:
    description = requests.get(server.url + "processes/BandMath", timeout=SECONDS).json()
    assert set(description["inputs"]) == {"il", "out", "ram", "exp", "pause"}
    assert description["inputs"]["il"]["maxOccurs"] == 1024
    media_types = {kind["contentMediaType"] for kind in description["outputs"]["out"]["schema"]["oneOf"]}
    assert media_types == {"image/tiff", "image/png"}
    assert description["outputTransmission"] == ["value", "reference"]


@pytest.mark.parametrize(("media_type", "signature"), [("image/tiff", b"II*\0"), ("image/png", b"\x89PNG")])
def test_a_result_comes_by_value_and_raw(server: LocalServer, image: bytes, media_type: str, signature: bytes) -> None:
    inputs = {"il": inline(image), "exp": "im1b1 * 2"}
    value = execute(server.url, "BandMath", inputs, wanted(media_type)).json()["out"]
    raw = execute(server.url, "BandMath", inputs, wanted(media_type), "raw")
    assert value["encoding"] == "base64"
    assert value["mediaType"] == media_type == raw.headers["Content-Type"]
    assert base64.b64decode(value["value"]) == raw.content
    assert raw.content.startswith(signature)


def test_a_map_by_reference_draws_in_wms_1_3_0_and_1_1_1(server: LocalServer, image: bytes) -> None:
    answer = execute(server.url, "BandMath", {"il": [inline(image)], "exp": "im1b1"}, wanted("image/png", "reference"))
    link = answer.json()["out"]
    assert link["type"] == "image/png"
    assert "request=GetMap&service=WMS&version=1.3.0&layers=out&width=640.000&height=480.000" in link["href"]
    assert "styles" not in link["href"].lower()
    assert link["href"].endswith("&crs=EPSG:32631")
    assert "ServiceException" in requests.get(link["href"], timeout=SECONDS).text
    for href in (link["href"], link["href"].replace("1.3.0", "1.1.1").replace("crs=", "srs=")):
        picture = requests.get(href + "&styles=", timeout=SECONDS)
        assert picture.content.startswith(b"\x89PNG"), picture.text
    endpoint = link["href"].split("&request")[0]
    for version, root in (("1.3.0", "<WMS_Capabilities"), ("1.1.1", "<WMT_MS_Capabilities")):
        capabilities = requests.get(
            f"{endpoint}&service=WMS&request=GetCapabilities&version={version}", timeout=SECONDS
        ).text
        assert root in capabilities
        assert "<Name>out</Name>" in capabilities


@pytest.mark.parametrize(
    ("size", "pixel_type", "expression", "from_coverage"),
    [
        ((1024, 1024), "uint8", "im1b1 / 4", True),
        ((1024, 1024), "int16", "im1b1 - 512", True),
        ((1024, 1024), "float", "im1b1 / 7", True),
        ((349, 352), "uint8", "im1b1 / 4", True),
        ((349, 352), "int16", "im1b1 - 512", True),
        ((349, 352), "float", "im1b1 / 7", True),
        ((349, 352), "uint16", "im1b1 * 60", False),
        ((349, 352), "int32", "im1b1 * 90000", False),
        ((349, 352), "double", "im1b1 / 7", False),
    ],
)
def test_a_tiff_by_reference_has_the_very_pixels(
    server: LocalServer, tmp_path: Path, size: tuple[int, int], pixel_type: str, expression: str, from_coverage: bool
) -> None:
    import numpy
    from osgeo import gdal

    width, height = size
    pixels = numpy.arange(width * height) % 1021
    inputs = {"il": [inline(geotiff(width, height, pixels))], "exp": expression, "out": pixel_type}
    job = submit(server.url, "BandMath", inputs, wanted("image/tiff", "reference"))
    message = wait_until_ended(job)["message"]
    href = requests.get(job + "/results", timeout=SECONDS).json()["out"]["href"]
    assert ("service=WCS&version=2.0.0&coverageid=out" in href) == from_coverage
    assert ("plain file" in message) != from_coverage
    (tmp_path / "got.tif").write_bytes(requests.get(href, timeout=SECONDS).content)
    (tmp_path / "raw.tif").write_bytes(execute(server.url, "BandMath", inputs, wanted(), "raw").content)
    got, raw = gdal.Open(str(tmp_path / "got.tif")), gdal.Open(str(tmp_path / "raw.tif"))
    expected = {
        "uint8": pixels / 4,
        "int16": pixels - 512,
        "float": pixels / 7,
        "uint16": pixels * 60,
        "int32": pixels * 90000,
        "double": pixels / 7,
    }[pixel_type].reshape(height, width)
    dtype = {"float": "float32", "double": "float64"}.get(pixel_type, pixel_type)
    if numpy.issubdtype(dtype, numpy.integer):
        expected = numpy.floor(expected)
    assert got.ReadAsArray().dtype == dtype
    numpy.testing.assert_array_equal(got.ReadAsArray(), raw.ReadAsArray())
    numpy.testing.assert_allclose(got.ReadAsArray(), expected, rtol=1e-6, atol=1 if pixel_type == "uint8" else 0)
    assert got.GetGeoTransform() == raw.GetGeoTransform() == (500000, 15, 0, 4800000, 0, -15)
    assert got.GetSpatialRef().IsSame(raw.GetSpatialRef())


def test_what_has_no_value_is_transparent_on_the_map(server: LocalServer, tmp_path: Path) -> None:
    import numpy
    from osgeo import gdal

    pixels = [math.nan if n % 10 == 0 else n for n in range(64 * 64)]
    inputs = {"il": inline(geotiff(64, 64, pixels, "f")), "exp": "im1b1"}
    link = execute(server.url, "BandMath", inputs, wanted("image/png", "reference")).json()["out"]["href"]
    drawn = requests.get(link.replace("640.000", "64") + "&styles=&transparent=true", timeout=SECONDS).content
    plain = execute(server.url, "BandMath", inputs, wanted("image/png"), "raw").content
    hidden = numpy.isnan(pixels).reshape(64, 64)
    (tmp_path / "map.png").write_bytes(drawn)
    (tmp_path / "plain.png").write_bytes(plain)
    bands = gdal.Open(str(tmp_path / "map.png")).ReadAsArray()
    numpy.testing.assert_array_equal(bands[3] == 0, hidden)
    assert bands[0][~hidden].min() <= 1
    assert bands[0].max() >= 254
    numpy.testing.assert_array_equal(gdal.Open(str(tmp_path / "plain.png")).ReadAsArray() == 0, hidden)


@pytest.mark.parametrize("media_type", ["image/tiff", "image/png"])
def test_a_result_without_a_place_is_a_plain_file(server: LocalServer, media_type: str) -> None:
    inputs = {"il": inline(geotiff(8, 8, range(64), epsg=None)), "exp": "im1b1"}
    job = submit(server.url, "BandMath", inputs, wanted(media_type, "reference"))
    assert "plain file" in wait_until_ended(job)["message"]
    href = requests.get(job + "/results", timeout=SECONDS).json()["out"]["href"]
    assert href.startswith(server.origin + "/results/")
    assert requests.get(href, timeout=SECONDS).headers["Content-Type"] == media_type
    requests.delete(job, timeout=SECONDS)
    assert requests.get(href, timeout=SECONDS).status_code == 404


def test_inputs_come_as_links_bare_strings_and_values(server: LocalServer, image: bytes) -> None:
    link = {"href": server.origin + "/data/image.tif", "type": "image/tiff"}
    inputs = {"il": [link, base64.b64encode(image).decode(), inline(image)], "exp": "-im1b1 + im2b1 + 2 * im3b1"}
    answer = execute(server.url, "BandMath", {**inputs, "out": "uint16"}, wanted(), "raw")
    double = execute(server.url, "BandMath", {"il": link, "exp": "im1b1 * 2", "out": "uint16"}, wanted(), "raw")
    assert answer.content == double.content


def test_an_asynchronous_job_is_followed_to_its_results(server: LocalServer, image: bytes) -> None:
    inputs = {"il": inline(image), "exp": "im1b1", "pause": 1}
    headers = {"Prefer": "respond-async;return=representation, wait=1"}
    answer = execute(server.url, "BandMath", inputs, wanted("image/png", "reference"), headers=headers)
    job = answer.headers["Location"]
    assert answer.status_code == 201
    assert answer.headers["Preference-Applied"] == "respond-async"
    assert job == f"{server.url}jobs/{answer.json()['jobID']}"
    assert {"id", "processID", "status", "message", "progress", "created", "updated", "links"} <= set(answer.json())
    early = requests.get(job + "/results", timeout=SECONDS)
    assert (early.status_code, early.json()["type"]) == (404, RESULT_NOT_READY)

    seen = []

    def has_ended() -> bool:
        seen.append(status_of(job))
        return seen[-1]["status"] not in ("accepted", "running")

    wait_for(has_ended, "the end of the job")
    progress = [status["progress"] for status in seen]
    assert progress == sorted(progress)
    assert {10, 20, 30, 40, 50, 100} <= set(progress)
    assert "Running BandMath step 30" in {status["message"] for status in seen}
    assert seen[-1]["status"] == "successful"
    assert {"started", "finished"} <= set(seen[-1])
    assert "service=WMS" in requests.get(job + "/results", timeout=SECONDS).json()["out"]["href"]
    assert job.rsplit("/", 1)[1] in {
        entry["id"] for entry in requests.get(server.url + "jobs", timeout=SECONDS).json()["jobs"]
    }


def test_orfeo_toolboxes_own_progress_is_seen(server: LocalServer) -> None:
    inputs = {"il": inline(geotiff(2000, 2000, bytes(4_000_000), "B")), "exp": SLOW_EXPRESSION, "ram": 1}
    job = submit(server.url, "BandMath", inputs)
    seen = set()

    def counted() -> bool:
        seen.add(status_of(job)["progress"])
        return len(seen) > 3

    wait_for(counted, "progress")
    requests.delete(job, timeout=SECONDS)


def test_a_failed_run_says_orfeo_toolboxes_own_reason(server: LocalServer, image: bytes) -> None:
    inputs = {"il": inline(image), "exp": "nonsense("}
    reason = 'Unexpected token "nonsense" found at position 0.'
    job = submit(server.url, "BandMath", inputs)
    status = wait_until_ended(job)
    assert status["status"] == "failed"
    assert reason in status["message"]
    results = requests.get(job + "/results", timeout=SECONDS)
    assert (results.status_code, results.json()["detail"]) == (400, status["message"])
    sync = execute(server.url, "BandMath", inputs)
    assert sync.status_code == 400
    assert reason in sync.json()["detail"]


@pytest.mark.parametrize(
    ("inputs", "title"),
    [
        ({"il": "SUkqAA=="}, "MissingParameterValue"),
        ({"il": [], "exp": "im1b1"}, "MissingParameterValue"),
        ({"il": "SUkqAA==", "exp": "im1b1", "out": "complex"}, "InvalidParameterValue"),
        ({"il": "SUkqAA==", "exp": "im1b1", "more": 1}, "InvalidParameterValue"),
    ],
)
def test_a_bad_request_is_refused_and_leaves_no_job(server: LocalServer, inputs: dict, title: str) -> None:
    before = requests.get(server.url + "jobs", timeout=SECONDS).json()["jobs"]
    answer = execute(server.url, "BandMath", inputs)
    assert (answer.status_code, answer.json()["title"]) == (400, title)
    assert requests.get(server.url + "jobs", timeout=SECONDS).json()["jobs"] == before


def test_a_large_inline_image_does_not_fill_the_servers_memory(server: LocalServer) -> None:
    pixels = 30_000_000
    image = geotiff(6000, 5000, bytes(pixels), "B")
    before = peak_memory(server.pid)
    answer = execute(server.url, "BandMath", {"il": inline(image), "exp": "im1b1", "out": "uint8"}, wanted())
    assert len(base64.b64decode(answer.json()["out"]["value"])) > pixels
    # Held once it would be 40 MB of text; threads that come and go take up to 18.
    assert peak_memory(server.pid) - before < pixels


def test_a_dismissed_job_is_gone_with_its_processes(server: LocalServer) -> None:
    inputs = {"il": inline(geotiff(3000, 3000, bytes(9_000_000), "B")), "exp": SLOW_EXPRESSION}
    job = submit(server.url, "BandMath", inputs)
    mark = f"HPGC_TESTBED_JOB={job.rsplit('/', 1)[1]}"
    wait_for(lambda: "otbApplicationLauncherCommandLine" in programs(mark), "Orfeo ToolBox")
    answer = requests.delete(job, timeout=SECONDS)
    assert programs(mark) == []
    assert (answer.status_code, answer.json()["status"]) == (200, "dismissed")
    after = requests.get(job, timeout=SECONDS)
    assert (after.status_code, after.json()["type"]) == (404, NO_SUCH_JOB)


def test_a_finished_job_is_deleted_with_its_map(server: LocalServer, image: bytes) -> None:
    job = submit(server.url, "BandMath", {"il": inline(image), "exp": "im1b1"}, wanted("image/png", "reference"))
    wait_until_ended(job)
    href = requests.get(job + "/results", timeout=SECONDS).json()["out"]["href"] + "&styles="
    assert requests.get(href, timeout=SECONDS).content.startswith(b"\x89PNG")
    assert requests.delete(job, timeout=SECONDS).json()["status"] == "dismissed"
    assert requests.get(job, timeout=SECONDS).status_code == 404
    assert not requests.get(href, timeout=SECONDS).content.startswith(b"\x89PNG")


def test_echo_gives_back_one_value_of_every_kind(server: LocalServer) -> None:
    echoed = execute(server.url, "EchoProcess", {f"{name}Input": value for name, value in ECHOED.items()})
    assert echoed.json() == {f"{name}Output": value for name, value in ECHOED.items()}
    long = 'ä"\\/\n' * 50_000
    assert execute(server.url, "EchoProcess", {"stringInput": long}).json() == {"stringOutput": long}
    assert execute(server.url, "EchoProcess", {"stringInput": "raw"}, response="raw").text == "raw"


def test_slow_is_dismissed_at_once_and_fails_where_asked(server: LocalServer) -> None:
    job = submit(server.url, "Slow", {"seconds": 1000})
    assert requests.delete(job, timeout=SECONDS).json()["status"] == "dismissed"
    job = submit(server.url, "Slow", {"seconds": 0.2, "fail_at": 40})
    status = wait_until_ended(job)
    assert (status["status"], status["progress"]) == ("failed", 40)
    assert "message" in execute(server.url, "Slow", {"seconds": 0}).json()


def test_failing_fails_for_its_reason(server: LocalServer) -> None:
    job = submit(server.url, "Failing", {"reason": "No paper"})
    assert wait_until_ended(job)["message"] == "No paper"


def test_a_subscriber_hears_of_progress_and_results(server: LocalServer, image: bytes) -> None:
    heard = []

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Listener) as listener:
        threading.Thread(target=listener.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{listener.server_port}"
        subscriber = {f"{name}Uri": f"{base}/{name}" for name in ("success", "inProgress", "failed")}
        submit(server.url, "BandMath", {"il": inline(image), "exp": "im1b1"}, wanted(), subscriber=subscriber)
        wait_for(lambda: "/success" in [path for path, _ in heard], "the results")
        submit(server.url, "Failing", {"reason": "No ink"}, subscriber=subscriber)
        wait_for(lambda: "/failed" in [path for path, _ in heard], "the failure")
        listener.shutdown()
    assert "progress" in dict(heard)["/inProgress"]
    assert "value" in dict(heard)["/success"]["out"]
    assert dict(heard)["/failed"]["detail"] == "No ink"


def test_the_map_server_reads_no_map_outside_of_its_folder(server: LocalServer, tmp_path: Path) -> None:
    other = tmp_path / "out.map"
    other.write_text('MAP\nNAME "other"\nEXTENT 0 0 1 1\nEND\n')
    for path in (other, "/etc/passwd", "../../etc/passwd"):
        answer = requests.get(
            f"{server.origin}/cgi-bin/mapserv?map={path}&service=WMS&request=GetCapabilities", timeout=SECONDS
        )
        assert "fails to validate" in answer.text


def test_data_is_served_in_ranges_and_nothing_beside_it(server: LocalServer, image: bytes) -> None:
    url = server.origin + "/data/image.tif"
    part = requests.get(url, headers={"Range": "bytes=4-11"}, timeout=SECONDS)
    assert (part.status_code, part.content) == (206, image[4:12])
    assert part.headers["Content-Range"] == f"bytes 4-11/{len(image)}"
    assert requests.head(url, timeout=SECONDS).headers["Content-Length"] == str(len(image))
    assert requests.put(url, data=b"", timeout=SECONDS).status_code == 405
    for path in ("/data/%2e%2e/secret.txt", "/data/..%2fsecret.txt", "/data//etc/passwd", "/data/out.txt", "/data/"):
        request = requests.Request("GET", server.origin).prepare()
        request.url = server.origin + path
        assert requests.Session().send(request).status_code == 404, path


def programs(mark: str, folder: Path | None = None) -> list[str]:
    """The names of the running programs that have `mark` in their environment, or that are in `folder`."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            marked = mark.encode() in (process / "environ").read_bytes().split(b"\0")
            if marked or (folder and str((process / "cwd").readlink()).startswith(str(folder))):
                found.append(Path((process / "cmdline").read_bytes().split(b"\0")[0].decode()).name)
        except OSError:
            continue
    return found


def peak_memory(pid: int) -> int:
    """The most memory that a process has had, in bytes."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * 1024
