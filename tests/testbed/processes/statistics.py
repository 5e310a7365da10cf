"""Statistics: numbers, a mask and an outline of one image, as outputs of five kinds."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy
import rasterio
from rasterio.warp import transform_geom

from ..jobs import Job, ProcessFailed
from ..outputs import Output, Wanted, invalid
from ..publish import publish_raster
from ..site import Site
from ..staging import stage
from .base import Process

GEOJSON = "application/geo+json"
TIFF = "image/tiff"
WGS84 = "EPSG:4326"
POINTS_A_SIDE = 16


class Statistics(Process):
    """Reads the image twice, block by block: once for the statistics, once for the mask."""

    takes_long_texts = True

    def check_request(self, inputs: dict[str, Any], wanted: dict[str, Wanted]) -> None:
        """Refuse result formats that this process does not make."""
        for name, media_type in (("mask", TIFF), ("footprint", GEOJSON)):
            if name in wanted and wanted[name].media_type not in (None, media_type):
                raise invalid(f"The output '{name}' comes as {media_type}, not as {wanted[name].media_type}.")

    def run(self, inputs: dict[str, Any], wanted: dict[str, Wanted], job: Job, site: Site) -> dict[str, Output]:
        """Stage the image, measure it, make the files that are wanted."""
        job.report(0, "Fetching the image")
        staged = stage(inputs["image"], job.folder / "image", job)
        band = round(inputs["band"])
        try:
            image = rasterio.open(staged)
        except rasterio.errors.RasterioIOError as error:
            raise ProcessFailed(f"The image can't be read: {error}") from error
        with image:
            if band > image.count:
                raise ProcessFailed(f"There is no band {band}: the image has {image.count}.")
            job.report(20, "Measuring")
            summary = measure(image, band, job)
            summary["threshold"] = inputs.get("threshold", summary["mean"])
            job.report(60, "Marking")
            mask = job.folder / "mask.tif"
            summary["above"] = mark(image, band, summary["threshold"], mask, job)
            made = {name: Output.literal(value) for name, value in summary.items() if name in wanted}
            if "summary" in wanted:
                made["summary"] = Output.literal(summary)
            if "mask" in wanted:
                made["mask"] = publish_raster(mask, wanted["mask"], job, site)
            if "footprint" in wanted:
                made["footprint"] = publish_features(outline(image, summary), wanted["footprint"], job, site)
        return {name: made[name] for name in wanted}


def measure(image: rasterio.DatasetReader, band: int, job: Job) -> dict[str, Any]:
    """Count, minimum, maximum, mean and standard deviation of the valid pixels; raises ProcessFailed without any."""
    count, total, squares, low, high = 0, 0.0, 0.0, math.inf, -math.inf
    for _, window in image.block_windows(band):
        job.check()
        pixels = image.read(band, window=window, masked=True).compressed().astype("float64")
        pixels = pixels[numpy.isfinite(pixels)]
        if pixels.size:
            count, total, squares = count + pixels.size, total + pixels.sum(), squares + (pixels**2).sum()
            low, high = min(low, pixels.min()), max(high, pixels.max())
    if not count:
        raise ProcessFailed("The image has no valid pixel.")
    mean = total / count
    return {
        "count": int(count),
        "minimum": float(low),
        "maximum": float(high),
        "mean": float(mean),
        "standard_deviation": math.sqrt(max(squares / count - mean**2, 0)),
    }


def mark(image: rasterio.DatasetReader, band: int, threshold: float, target: Path, job: Job) -> int:
    """Write a mask of the pixels above the threshold; returns how many there are."""
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 1, "crs": image.crs, "transform": image.transform}
    above = 0
    with rasterio.open(target, "w", width=image.width, height=image.height, **profile) as made:
        for _, window in image.block_windows(band):
            job.check()
            marked = (image.read(band, window=window, masked=True) > threshold).filled(False)
            made.write(marked.astype("uint8"), 1, window=window)
            above += int(marked.sum())
    return above


def outline(image: rasterio.DatasetReader, properties: dict[str, Any]) -> dict[str, Any]:
    """The border of the image as a feature collection of one polygon; raises ProcessFailed where it has no place."""
    if not image.crs:
        raise ProcessFailed("The image has no reference system, so its outline has no place.")
    steps = numpy.linspace(0, 1, POINTS_A_SIDE, endpoint=False)
    width, height = image.width, image.height
    ring = [(0, height * step) for step in steps]
    ring += [(width * step, height) for step in steps]
    ring += [(width, height * (1 - step)) for step in steps]
    ring += [(width * (1 - step), 0) for step in steps]
    corners = [image.transform * (float(column), float(row)) for column, row in [*ring, ring[0]]]
    geometry = transform_geom(image.crs, WGS84, {"type": "Polygon", "coordinates": [corners]})
    feature = {"type": "Feature", "geometry": geometry, "properties": properties}
    return {"type": "FeatureCollection", "features": [feature]}


def publish_features(features: dict[str, Any], wanted: Wanted, job: Job, site: Site) -> Output:
    """The output of a process whose result is a feature collection."""
    if not wanted.by_reference:
        return Output({"value": features, "mediaType": GEOJSON}, GEOJSON, features)
    file = job.folder / "footprint.geojson"
    file.write_text(json.dumps(features))
    link = {"href": site.publish(job, file, file.name), "type": GEOJSON, "format": {"mediaType": GEOJSON}}
    return Output(link, "application/json", link)
