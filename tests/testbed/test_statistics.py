"""Statistics gives numbers, a mask and an outline that are right."""

from __future__ import annotations

import base64
import json
import math
from pathlib import Path

import pytest
import requests

from .client import SECONDS, execute, inline, submit, wait_until_ended
from .conftest import HEIGHT, WIDTH
from .geotiff import geotiff
from .launch import LocalServer

COUNT = WIDTH * HEIGHT


def test_the_numbers_are_those_of_the_pixels(server: LocalServer, image: bytes) -> None:
    results = execute(server.url, "Statistics", {"image": inline(image)}).json()
    mean = (COUNT - 1) / 2
    assert (results["count"], results["mean"]) == (COUNT, mean)
    summary = results["summary"]
    assert (summary["minimum"], summary["maximum"], summary["threshold"]) == (0, COUNT - 1, mean)
    assert summary["above"] == COUNT // 2
    assert summary["standard_deviation"] == pytest.approx(math.sqrt((COUNT**2 - 1) / 12))


def test_pixels_without_a_value_do_not_count(server: LocalServer) -> None:
    pixels = [math.nan if n % 4 == 0 else n for n in range(64)]
    results = execute(server.url, "Statistics", {"image": inline(geotiff(8, 8, pixels, "f"))}).json()
    assert results["count"] == 48
    assert results["mean"] == sum(n for n in range(64) if n % 4) / 48


@pytest.mark.parametrize("mode", ["value", "reference"])
def test_the_mask_and_the_outline_come_by_value_and_by_reference(
    server: LocalServer, image: bytes, tmp_path: Path, mode: str
) -> None:
    from osgeo import gdal, ogr

    outputs = {name: {"transmissionMode": mode} for name in ("mask", "footprint")}
    inputs = {"image": inline(image), "threshold": 1000}
    results = execute(server.url, "Statistics", inputs, outputs).json()
    assert set(results) == {"mask", "footprint"}
    if mode == "value":
        mask, footprint = base64.b64decode(results["mask"]["value"]), results["footprint"]["value"]
    else:
        mask = requests.get(results["mask"]["href"], timeout=SECONDS).content
        footprint = requests.get(results["footprint"]["href"], timeout=SECONDS).json()
    (tmp_path / "mask.tif").write_bytes(mask)
    raster = gdal.Open(str(tmp_path / "mask.tif"))
    assert raster.GetGeoTransform() == (500000, 15, 0, 4800000, 0, -15)
    assert (raster.ReadAsArray().flatten() == [number > 1000 for number in range(COUNT)]).all()
    (feature,) = footprint["features"]
    assert feature["properties"]["above"] == COUNT - 1001
    (west, east, south, north) = ogr.CreateGeometryFromJson(json.dumps(feature["geometry"])).GetEnvelope()
    # The west side is the central meridian of the zone.
    assert west == pytest.approx(3, abs=1e-9)
    assert 3 < east < 3.01
    assert 43.34 < south < north < 43.36


@pytest.mark.parametrize(
    ("inputs", "said"), [({"band": 2}, "There is no band 2: the image has 1."), ({"band": 0}, "0 is less than")]
)
def test_a_band_that_is_not_there_is_told(server: LocalServer, image: bytes, inputs: dict, said: str) -> None:
    answer = execute(server.url, "Statistics", {"image": inline(image), **inputs})
    assert said in answer.text


def test_bytes_that_are_no_image_fail_with_a_sentence(server: LocalServer) -> None:
    job = submit(server.url, "Statistics", {"image": inline(b"no image")})
    assert "can't be read" in wait_until_ended(job)["message"]
