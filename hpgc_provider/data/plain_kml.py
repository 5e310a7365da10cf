"""KML where GDAL is without LIBKML: of all columns it reads only the name and the description."""

from __future__ import annotations

import html
import re

from osgeo import gdal, ogr

_READ = ("name", "description")
_NAMED = re.compile(rb"<(?:\w+:)?(?:SimpleField|SimpleData|Data)\s[^>]*?\bname\s*=\s*[\"']([^\"']+)[\"']")
_MOST_READ = 4 * 1024 * 1024


def columns_left_out(opened: gdal.Dataset) -> list[str]:
    """The columns of a file that GDAL has opened, and does not read."""
    if opened.GetDriver().ShortName != "KML":
        return []
    file = gdal.VSIFOpenL(opened.GetDescription(), "rb")
    if file is None:
        return []
    try:
        names = _NAMED.findall(bytes(gdal.VSIFReadL(1, _MOST_READ, file) or b""))
    finally:
        gdal.VSIFCloseL(file)
    return list(dict.fromkeys(html.unescape(name.decode("utf-8", "replace")) for name in names))


def columns_not_shown(driver: str, layer: ogr.Layer) -> list[str]:
    """The columns of a layer that are written to KML, and read from it only where GDAL has LIBKML.

    :param driver: GDAL's name of the format that is written.
    """
    if driver != "KML" or gdal.GetDriverByName("LIBKML") is not None:
        return []
    return [field.GetName() for field in layer.schema if field.GetName().lower() not in _READ]
