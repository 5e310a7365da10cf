"""Bounding boxes, points and geometries of results, written as QGIS's own parameters read them."""

from __future__ import annotations

import json
import math
from typing import Any

from osgeo import ogr

from ..api.value_type import GEOMETRIES
from .inputs.places import CRS84, crs_of, is_north_first

_WGS84 = "EPSG:4326"


def extent_text(value: Any) -> str:
    """A bounding box (OGC 18-062r2, 7.11.2) as ``xmin,xmax,ymin,ymax [crs]``; empty where it isn't one."""
    box, address = (value.get("bbox"), value.get("crs")) if isinstance(value, dict) else (value, None)
    corners, address = _numbers(box), CRS84 if address is None else str(address)
    crs = crs_of(address)
    if len(corners) not in (4, 6) or not crs.isValid():
        return ""
    low, high = corners[: len(corners) // 2], corners[len(corners) // 2 :]
    x, y = (1, 0) if is_north_first(address, crs) else (0, 1)
    return f"{low[x]},{high[x]},{low[y]},{high[y]} [{crs.authid()}]"


def point_text(value: Any) -> str:
    """A GeoJSON point as ``x,y [crs]``; empty where it isn't one."""
    is_point = isinstance(value, dict) and value.get("type") == "Point"
    position = _numbers(value.get("coordinates")) if is_point else []
    return f"{position[0]},{position[1]} [{_WGS84}]" if len(position) > 1 else ""


def geometry_text(value: Any) -> str:
    """A GeoJSON geometry as WKT, longitude before latitude; empty where it isn't one."""
    if not isinstance(value, dict) or value.get("type") not in GEOMETRIES:
        return ""
    try:
        geometry = ogr.CreateGeometryFromJson(json.dumps(value))
    except RuntimeError:
        return ""
    return "" if geometry is None else str(geometry.ExportToIsoWkt())


def _numbers(values: Any) -> list[float]:
    """The numbers of a list; none where anything else is in it."""
    found = values if isinstance(values, list) else []
    fine = all(isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v) for v in found)
    return found if fine else []
