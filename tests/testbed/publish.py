"""Gives a result image out in the form that was asked for: bytes, a WMS map, a WCS coverage or a file."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .jobs import Job
from .mapfile import IMAGE_MODES, coverage_url, map_url, write_mapfile
from .outputs import Output, Wanted
from .raster import Raster, read_raster
from .site import Site
from .workdir import child_environment

EXTENSIONS = {"image/tiff": "tif", "image/png": "png"}
NO_PLACE = "The result has no north-up grid in a reference system with an EPSG code: its link is a plain file."


def publish_raster(tiff: Path, wanted: Wanted, job: Job, site: Site) -> Output:
    """The output of a process whose result is the image `tiff`."""
    media_type = wanted.media_type or "image/tiff"
    if not wanted.by_reference:
        file = tiff if media_type == "image/tiff" else draw(tiff, read_raster(tiff), site)
        value = {"value": site.attachments.base64(file), "encoding": "base64", "mediaType": media_type}
        return Output(value, media_type, site.attachments.raw(file))
    link = {"href": address(tiff, media_type, job, site), "type": media_type, "format": {"mediaType": media_type}}
    return Output(link, "application/json", link)


def address(tiff: Path, media_type: str, job: Job, site: Site) -> str:
    """Where the result can be had: at the map server, or as a file where the map server can't give it."""
    raster = read_raster(tiff)
    mapfile = tiff.with_name("out.map")
    if raster.servable:
        write_mapfile(mapfile, tiff, raster, site.origin)
        if media_type == "image/png":
            return map_url(site.origin, mapfile, raster)
        if raster.dtype in IMAGE_MODES:
            return coverage_url(site.origin, mapfile, raster)
        job.note(f"The map server has no coverages of {raster.dtype}: the link is a plain file.")
    else:
        job.note(NO_PLACE)
    file = tiff if media_type == "image/tiff" else draw(tiff, raster, site)
    return site.publish(job, file, f"out.{EXTENSIONS[media_type]}")


def draw(tiff: Path, raster: Raster, site: Site) -> Path:
    """A picture in shades of grey, transparent where there is no value."""
    picture = tiff.with_name("picture.png")
    scale = ["-scale", *map(str, raster.stretch), "1", "255"]
    command = ["gdal_translate", "-q", "-of", "PNG", "-ot", "Byte", *scale, "-a_nodata", "0", str(tiff), str(picture)]
    subprocess.run(command, env=child_environment(site.folder), check=True, stdin=subprocess.DEVNULL)
    return picture
