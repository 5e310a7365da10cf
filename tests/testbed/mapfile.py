"""Map files for MapServer, and the addresses of the map and the coverage that it then serves."""

from __future__ import annotations

from pathlib import Path

from .raster import Raster

# MapServer's raster types; a coverage keeps its pixel type only where there is one for it.
IMAGE_MODES = {"uint8": "BYTE", "int16": "INT16", "float32": "FLOAT32"}
SIZE = 640


def write_config(path: Path, jobs: Path) -> None:
    """MapServer's own configuration: it reads the map files of jobs and no other file."""
    pattern = (
        "^" + "".join(c if c.isalnum() or c in "/-_" else f"[{c}]" for c in str(jobs)) + r"(/[0-9a-f-]+)+/out[.]map$"
    )
    path.write_text(f'CONFIG\n  ENV\n    "MS_MAP_PATTERN" "{pattern}"\n  END\nEND\n')


def map_url(origin: str, mapfile: Path, raster: Raster) -> str:
    """The address of a WMS 1.3.0 map of the whole image."""
    left, bottom, right, top = raster.bounds
    corners = (bottom, left, top, right) if raster.north_first else raster.bounds
    longest = max(raster.width, raster.height)
    width, height = (max(round(SIZE * side / longest), 1) for side in (raster.width, raster.height))
    size = f"width={width}.000&height={height}.000"
    query = f"request=GetMap&service=WMS&version=1.3.0&layers=out&{size}&format=image/png"
    return f"{endpoint(origin, mapfile)}{query}&{_place(corners, raster)}"


def coverage_url(origin: str, mapfile: Path, raster: Raster) -> str:
    """The address of the image as a WCS 2.0.0 coverage."""
    query = "request=GetCoverage&service=WCS&version=2.0.0&coverageid=out&format=image/tiff"
    return f"{endpoint(origin, mapfile)}{query}&{_place(raster.bounds, raster)}"


def endpoint(origin: str, mapfile: Path) -> str:
    """MapServer's address for one map file."""
    return f"{origin}/cgi-bin/mapserv?map={mapfile}&"


def write_mapfile(path: Path, tiff: Path, raster: Raster, origin: str) -> None:
    """Write a map with one layer, `out`, in shades of grey from the least to the largest value."""
    projection = f'PROJECTION\n "init=epsg:{raster.epsg}"\nEND'
    low, high = raster.stretch
    span = high - low
    # MapServer leaves out what lies on the upper end of its scale, and all that has no value; it compares
    # values of six digits.
    scale = f"{low - span / 1000!r},{high + span / 1000!r}"
    margin = span + max(abs(low), abs(high)) / 10_000
    extent = " ".join(map(repr, raster.bounds))
    nodata = "nan" if raster.nodata is None else repr(raster.nodata)
    formats = """
    OUTPUTFORMAT
      NAME "png" DRIVER "AGG/PNG" MIMETYPE "image/png" IMAGEMODE RGBA EXTENSION "png" TRANSPARENT ON
    END"""
    if raster.dtype in IMAGE_MODES:
        empty = "" if raster.dtype != "float32" and raster.nodata is None else f'FORMATOPTION "NULLVALUE={nodata}"'
        formats += f"""
    OUTPUTFORMAT
      NAME "tiff" DRIVER "GDAL/GTiff" MIMETYPE "image/tiff" EXTENSION "tif"
      IMAGEMODE {IMAGE_MODES[raster.dtype]} {empty}
    END"""
    path.write_text(
        f"""MAP
  NAME "testbed"
  SIZE {SIZE} {SIZE}
  MAXSIZE 16384
  EXTENT {extent}
  {projection}
  {formats}
  WEB
    METADATA
      "ows_title" "Result of a job"
      "ows_enable_request" "*"
      "ows_srs" "EPSG:{raster.epsg} EPSG:4326 EPSG:3857"
      "ows_onlineresource" "{endpoint(origin, path)}"
    END
  END
  LAYER
    NAME "out"
    TYPE RASTER
    STATUS ON
    DATA "{tiff}"
    {projection}
    METADATA
      "ows_title" "out"
      "wcs_label" "out"
      "wcs_rangeset_name" "out"
      "wcs_rangeset_label" "out"
      "wcs_native_format" "image/tiff"
      "wcs_formats" "tiff"
    END
    PROCESSING "SCALE={scale}"
    CLASSITEM "[pixel]"
    CLASS
      NAME "{low:g} to {high:g}"
      EXPRESSION ([pixel] >= {low - margin!r} AND [pixel] <= {high + margin!r})
      STYLE
        COLORRANGE 0 0 0 255 255 255
        DATARANGE {low!r} {high!r}
      END
    END
  END
END
"""
    )


def _place(corners: tuple[float, ...], raster: Raster) -> str:
    return f"bbox={','.join(f'{corner:.15f}' for corner in corners)}&crs=EPSG:{raster.epsg}"
